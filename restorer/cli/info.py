"""`restorer info`: what is in a photograph's file, as Restorer reads it."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from restorer.cli.words import plain
from restorer.imaging.photo import PhotoInfo, open_photo


class Info:
    """Tells about one photograph."""

    name = "info"
    help = "say what is in a photograph's file"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("photo", type=Path, metavar="PHOTO")
        parser.add_argument("--json", action="store_true", help="print one JSON document")

    def run(self, args: argparse.Namespace) -> int:
        """Print what is known. Returns 0."""
        with open_photo(args.photo) as photo:
            facts = known(photo.info)
        if args.json:
            print(json.dumps(facts, indent=2))
        else:
            for line in _lines(facts):
                print(plain(line))
        return 0


def known(info: PhotoInfo) -> dict[str, Any]:
    """What is known of a photograph, with the hash of its file."""
    facts = asdict(info) | {"path": str(info.path), "colour": str(info.colour), "sha256": info.sha256}
    facts["notes"] = list(info.notes)
    return facts


_COLOUR = {
    "neutral": "none, it is black and white",
    "toned": "one tone over all, such as sepia",
    "coloured": "yes; colorize would colour it anew from its lightness",
}


def _lines(facts: dict[str, Any]) -> list[str]:
    extra = ", ".join(facts["extra_channels"])
    dpi = facts["dpi"]
    rows = {
        "file": facts["path"],
        "format": facts["format"],
        "size": f"{facts['width_px']} x {facts['height_px']} pixels",
        "pixels": f"{facts['model']}, {facts['depth_bits']} bits" + (f", with {extra}" if extra else ""),
        "profile": facts["profile_name"] or "none",
        "colour": _COLOUR[facts["colour"]],
        "resolution": f"{dpi[0]:g} x {dpi[1]:g} dpi" if dpi else "not said",
        "pages": str(facts["pages"]),
        "sha256": facts["sha256"],
    }
    return [f"{name:<11} {value}" for name, value in rows.items()] + [f"{'note':<11} {note}" for note in facts["notes"]]


INFO = Info()
