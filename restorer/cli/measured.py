"""Which models `restorer evaluate` measures, from the words of its command line.

A word is the id of an installed model, the folder of a package that is not installed, or several of these with a plus
between: the mean of their answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from restorer.batch.plan import photographs_in
from restorer.cli.device import open_store
from restorer.engine.bagging import Bag
from restorer.engine.card import CARD_NAME, ModelCard
from restorer.engine.classical import WELSH
from restorer.engine.colorizer import Colorizer, open_colorizer, open_package
from restorer.engine.examples import WelshByExample
from restorer.engine.measures.objects import ObjectMask
from restorer.engine.package import Origin, Package
from restorer.engine.providers import Device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.truths import read_truth
from restorer.engine.working_size import resize
from restorer.errors import PhotoError, UsageError
from restorer.imaging.arrays import Lab
from restorer.progress import Progress

_MOST_REFERENCES = 1000
_REFERENCE_PX = 256


def open_measured(words: Sequence[str], reference: Path | None, device: Device) -> list[Colorizer]:
    """The models, in the order in which they were named.

    Raises:
        ModelError, DeviceError: one cannot be used. UsageError: `welsh` without a reference.
    """
    store, sessions = open_store(), SessionCache()
    return [_open(word, reference, device, store, sessions) for word in words]


def _open(word: str, reference: Path | None, device: Device, store: ModelStore, sessions: SessionCache) -> Colorizer:
    if "+" in word and not Path(word).is_dir():
        return Bag([_open(part, reference, device, store, sessions) for part in word.split("+")])
    if word == WELSH:
        return _welsh(store.get(word).card, reference)
    if (Path(word) / CARD_NAME).is_file():
        return open_package(_package(Path(word)), device, sessions)
    return open_colorizer(word, store, device, sessions)


def _package(folder: Path) -> Package:
    """A package where it lies, its files compared with its card."""
    package = Package(ModelCard.read(folder), folder, Origin.USER)
    for file in package.card.files:
        package.check(file, Progress())
    return package


def _welsh(card: ModelCard, reference: Path | None) -> Colorizer:
    if reference is None:
        raise UsageError(
            "welsh takes its colours from a photograph, and none was given.",
            "Name one, or a folder to choose from, with --reference.",
        )
    return WelshByExample(card, _references(reference))


def _references(source: Path) -> list[Lab]:
    """The photograph, or those of the folder that can be read (at most a thousand, evenly spread), each small."""
    if not source.is_dir():
        return [_small(source)]
    paths = photographs_in(source)
    found: list[Lab] = []
    for path in paths[:: max(len(paths) // _MOST_REFERENCES, 1)][:_MOST_REFERENCES]:
        try:
            found.append(_small(path))
        except PhotoError:
            continue
    return found


def _small(path: Path) -> Lab:
    """Reduced to about the working size, aspect kept."""
    lab = read_truth(path, None).lab
    scale = min(_REFERENCE_PX / max(lab.shape[:2]), 1.0)
    height, width = (max(round(side * scale), 1) for side in lab.shape[:2])
    return resize(np.ascontiguousarray(lab), height, width)


def masks_in(folder: Path) -> dict[str, ObjectMask]:
    """Objects by the name of the photograph without its ending.

    Raises:
        UsageError: there is no mask in the folder.
    """
    masks = {path.stem: _mask(path) for path in sorted(folder.glob("*.png"))}
    if not masks:
        raise UsageError(f"{folder}: there are no masks in this folder.", "Masks are PNG files, the object white.")
    return masks


def _mask(path: Path) -> ObjectMask:
    return np.asarray(read_truth(path, None).lab[..., 0] > 50.0, np.bool_)
