"""Small albums for tests of the batch, and what its journal says of them."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from tests.batch.checking import hashes
from tests.e2e.scenes import scene


def save(path: Path, shift: int = 0) -> Path:
    """A drawn photograph of its own size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(scene(40, 60 + shift)).save(path)
    return path


def album(folder: Path, *names: str) -> dict[Path, str]:
    """Photographs of these names in `folder`; their hashes."""
    for number, name in enumerate(names):
        save(folder / name, number)
    return hashes(folder)


def journal_of(folder: Path) -> dict[str, State]:
    """What the journal in `folder` says of each copy."""
    with Journal(Places(folder).journal) as journal:
        return {entry.target.as_posix(): entry.state for entry in journal.entries()}
