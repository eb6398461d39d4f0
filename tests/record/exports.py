"""Exports made on the spot with the toy model, each with its record."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from restorer.engine.card import ModelCard
from restorer.engine.colorizer import Colorizer, open_package
from restorer.engine.package import Origin, Package
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.export import Exported, export
from restorer.project.label import Statement, label
from restorer.project.recipe import Recipe, Region, Stroke
from restorer.project.render import colour_photo
from restorer.record.keep import Keeper
from restorer.record.sidecar import sidecar_path
from restorer.record.sidecar_json import seal
from tests.e2e.scenes import scene
from tests.engine.toy_packages import hinted_package

COAT = Region("coat", "Coat", ((0.2, 0.2), (0.7, 0.2), (0.7, 0.8), (0.2, 0.8)), 0.05)
RECIPE = Recipe(
    strokes=(Stroke(((0.4, 0.5), (0.6, 0.6)), 0.05, (10.0, -30.0), region="coat", note="after the tailor's book"),),
    regions=(COAT,),
)


def toy(folder: Path, identity: str = "toy") -> Colorizer:
    """The toy model, its package written to `folder`."""
    return opened(hinted_package(folder, identity))


def opened(made: Path) -> Colorizer:
    """The model whose package lies in the folder `made`."""
    return open_package(Package(ModelCard.read(made), made, Origin.USER), choose_device("cpu"), SessionCache())


def save(path: Path, height: int = 72, width: int = 100, depth: int = 8, seed: int = 0) -> Path:
    """A gray photograph."""
    codes = np.roll(scene(height, width, depth), seed * 7, axis=1)
    path.parent.mkdir(parents=True, exist_ok=True)
    if depth == 16:
        tifffile.imwrite(path, codes, photometric="minisblack")
    else:
        Image.fromarray(codes).save(path)
    return path


PNG = OutputFormat(Container.PNG, 8)


@dataclass(frozen=True)
class Exporter:
    """Colours and records; `recipe` and `statement` are what the next export is made with."""

    colorizer: Colorizer
    recipe: Recipe = RECIPE
    statement: Statement = field(default_factory=Statement)

    def __call__(self, source: Path, target: Path, output: OutputFormat | None = None) -> Exported:
        target.parent.mkdir(parents=True, exist_ok=True)
        with open_photo(source) as photo:
            colouring = colour_photo(photo, self.colorizer, self.recipe, Progress())
            card = self.colorizer.card
            words = label(photo, card, self.recipe, target.parent, self.statement)
            done = export(photo, colouring, output or OutputFormat(), target, words, Progress())
            path = Keeper(self.statement)(photo, colouring, done, self.recipe, card)
        assert path == sidecar_path(target)
        return done


def altered(path: Path, change: Callable[[dict[str, Any]], None], reseal: bool = False) -> None:
    """Change the document of the record at `path`; `reseal` as a forger would."""
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    if reseal:
        document["seal"] = seal(document)
    path.write_text(json.dumps(document), encoding="utf-8")
