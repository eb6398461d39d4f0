"""How far a package's word can be trusted: `python -m training.calibrate PACKAGE --photos PHOTOS [--write]`.

Colours photographs whose colours are known and prints the section `certainty` of the package's card: how often places
of each score are right. Of PHOTOS those are taken that a split by file hash holds out first;
they should be none that the network was trained on, or its word is made too good. `--write` puts the
section into the card (the hashes of the package's files stay as they are).
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

from restorer.engine.calibration import WITHIN
from restorer.engine.card import CARD_NAME, ModelCard
from restorer.engine.colorizer import Colorizer, open_package
from restorer.engine.measures.calibrating import HINTS, CalibrationSample
from restorer.engine.package import Origin, Package
from restorer.engine.providers import choose_device
from restorer.engine.scores import Truth
from restorer.engine.session import SessionCache
from restorer.errors import RestorerError
from restorer.imaging.colour import srgb8_to_lab
from restorer.progress import Progress
from training.data.photos import Photos, load_photos
from training.data.splits import place


def held_out(photos: Photos, count: int) -> list[int]:
    """The numbers of the `count` photographs whose hashes lie last: the first that any split holds out."""
    return sorted(range(len(photos)), key=lambda number: -place(photos.ids[number]))[:count]


def calibrated(colorizer: Colorizer, photos: Photos, count: int, progress: Progress) -> CalibrationSample:
    """Measure `colorizer` on `count` photographs."""
    sample = CalibrationSample(colorizer)
    chosen = held_out(photos, count)
    for done, number in enumerate(chosen):
        progress.at(done / len(chosen))
        codes = photos.rgb(number)
        sample.add(Truth(photos.names[number], codes, srgb8_to_lab(codes)), Progress(progress.cancellation))
    return sample


def section(sample: CalibrationSample, collection: str) -> dict[str, Any]:
    """What stands in the card; `collection`: the folder that the photographs come from."""
    calibration = sample.calibration()
    return {
        "within": WITHIN,
        "spread_weight": calibration.spread_weight,
        "score": list(calibration.scores),
        "sure": list(calibration.sure),
        "protocol": f"share of pixels within {WITHIN:g} dE00 of the truth, {sample.photographs} photographs of "
        f"{collection}, at working size, the card's vividness, {' and '.join(map(str, HINTS))} true hints; isotonic"
        f"{_crossed_words(sample)}",
    }


def _crossed_words(sample: CalibrationSample) -> str:
    kept = sample.crossed()
    sure, gap = kept.mean(), kept.gap()
    if sure is None or gap is None:
        return ""
    right = sum(one.share * one.right for one in kept.promises())
    return f"; fitted on either half, the other half's places are called {sure:.1%} sure, {right:.1%} are right" + (
        f", {gap:.1%} apart on average over steps of 10 %"
    )


def write_section(card: Path, found: dict[str, Any]) -> None:
    """Put the section into a card, the rest of which stays as it is."""
    values = json.loads(card.read_text("utf-8"))
    text = json.dumps({**values, "certainty": found}, indent=1)
    compact = re.sub(r"\[[^\[\]{}]*\]", lambda inner: re.sub(r"\s+", " ", inner.group()), text)
    part = card.with_name(card.name + ".part")
    part.write_text(compact + "\n", "utf-8")
    part.replace(card)


def main(words: list[str] | None = None) -> None:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(prog="python -m training.calibrate")
    parser.add_argument("package", type=Path, help="folder of the model package")
    parser.add_argument("--photos", type=Path, required=True, help="folder of photographs or archives, or an archive")
    parser.add_argument("--count", type=int, default=150, help="how many photographs (150)")
    parser.add_argument("--write", action="store_true", help="put the table into the package's card")
    args = parser.parse_args(words)
    package = Package(ModelCard.read(args.package), args.package, Origin.USER)
    colorizer = open_package(package, choose_device("cpu"), SessionCache())
    sample = calibrated(colorizer, load_photos(args.photos, {}, Progress()), args.count, Progress())
    found = section(sample, args.photos.resolve().name)
    if args.write:
        write_section(args.package / CARD_NAME, found)
    json.dump(found, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    try:
        main()
    except RestorerError as problem:
        sys.exit(str(problem))
