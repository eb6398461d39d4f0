"""The package of a fine-tuned model: the base model's card with what is new in it, and the weights to go on from."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restorer.engine.card import CARD_NAME
from restorer.engine.package import Package
from restorer.errors import TrainingError
from restorer.imaging.part_file import PartFile
from training.base_model import WEIGHTS_NAME, BaseModel
from training.finetune import Tuned
from training.onnx_files import OnnxPair, Parity
from training.weights import weights_file


@dataclass(frozen=True, slots=True)
class TunedFacts:
    """What the card says that neither the base's card nor the files do."""

    id: str
    name: str
    collection: str
    general: str
    """What the general photographs are called; "" without them."""
    base: BaseModel
    tuned: Tuned
    parity: Parity


def write_tuned_package(folder: Path, pattern: Package, pair: OnnxPair, facts: TunedFacts) -> None:
    """Write the package to the new folder `folder`; `pattern` is the base's package.

    Raises:
        TrainingError: the pattern has no files (a built-in model).
        WriteError: the disk refuses.
    """
    if pattern.folder is None:
        raise TrainingError(f'"{pattern.card.id}" has no network.', "Choose another base.")
    card = json.loads((pattern.folder / CARD_NAME).read_text("utf-8"))
    licence = pattern.folder / "LICENSE"
    contents = {
        "encoder.onnx": pair.encoder,
        "decoder.onnx": pair.decoder,
        WEIGHTS_NAME: weights_file(facts.tuned.network, facts.base.network),
        "LICENSE": _licence(licence.read_text("utf-8") if licence.is_file() else "", facts).encode(),
    }
    folder.mkdir(parents=True)
    whole = {**contents, CARD_NAME: (json.dumps(tuned_card(card, contents, facts), indent=1) + "\n").encode()}
    for name, content in whole.items():
        with PartFile(folder / name) as file:
            file.write(content)


def tuned_card(card: Mapping[str, Any], contents: Mapping[str, bytes], facts: TunedFacts) -> dict[str, Any]:
    """The base's card with another id, files, data and metrics; how it is run stays."""
    tuned = facts.tuned
    training = card.get("training", {})
    return {
        **card,
        "id": facts.id,
        "name": facts.name,
        "version": "1",
        "state": f"fine-tuned from {facts.base.words}, {tuned.share:.0%} of the way",
        "files": {
            name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
            for name, content in contents.items()
        },
        "training": {
            **training,
            "data": [*_base_data(training, facts.base), *_own_data(facts)],
            "base": facts.base.words,
            "pictures_seen": tuned.pictures,
            "minutes": round(tuned.minutes, 1),
        },
        "metrics": _metrics(facts),
        "parameters": sum(p.numel() for p in tuned.network.parameters()),
    }


def _base_data(training: Mapping[str, Any], base: BaseModel) -> list[dict[str, Any]]:
    """The pattern's photographs where it is the base itself; a run or a file does not say which it was trained on."""
    if base.installed:
        return list(training.get("data", []))
    return [{"name": f"those of {base.words}", "photographs": 0, "licence": "not recorded with these weights"}]


def _own_data(facts: TunedFacts) -> list[dict[str, Any]]:
    tuned, licence = facts.tuned, "the user's own collection"
    rows = [{"name": facts.collection, "photographs": tuned.trained_on, "licence": licence}]
    if tuned.mixed_in:
        name = f"{facts.general}, mixed in"
        rows.append({"name": name, "photographs": tuned.mixed_in, "licence": "the user's, not recorded"})
    return rows


def _metrics(facts: TunedFacts) -> dict[str, Any]:
    sets = {
        name: [{k: round(v, 3) for k, v in dataclasses.asdict(found).items()} for found in differences]
        for name, differences in (("held_out", facts.tuned.own), ("general", facts.tuned.general))
    }
    return {
        "protocol": "Photographs squashed to 256 x 256 by area, L* kept, torch; PSNR in dB of RGB codes, mean over "
        "photographs, before (the base model) and after",
        **sets,
        "parity": {
            "protocol": "torch float32 against these files in ONNX Runtime on the CPU, dE00 of ab",
            "largest": round(facts.parity.largest_delta_e, 4),
            "mean": round(facts.parity.mean_delta_e, 5),
            "pictures": facts.parity.cases,
        },
    }


def _licence(base: str, facts: TunedFacts) -> str:
    return (
        f'Fine-tuned on {facts.tuned.trained_on} photographs ("{facts.collection}") by their owner, from '
        f"{facts.base.words}, whose terms follow and hold for this model too.\n\n{base}"
    )
