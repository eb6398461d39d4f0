"""A model package on disk: its card, its folder, and the check that its files are the ones the card names.

Bytes are hashed as they are read, and what was hashed is what is run: nothing can be swapped in between.
Standard library only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from restorer.engine.card import ModelCard, PackageFile
from restorer.errors import ModelDamaged, ModelMismatch
from restorer.progress import Progress

_CHUNK = 1 << 20
_REMEDY = "Install the model package again."


class Origin(StrEnum):
    """Where a model comes from."""

    BUILT_IN = "built-in"
    SHIPPED = "shipped"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Package:
    """A model that is installed. Built-in ones have no folder."""

    card: ModelCard
    folder: Path | None
    origin: Origin

    def path_of(self, file: PackageFile) -> Path:
        """Where the file lies.

        Raises:
            ModelDamaged: it is absent, not a plain file, or a link that leads out of the package.
        """
        if self.folder is None:
            raise self.damaged(file.name, "belongs to no folder")
        path = self.folder / file.name
        if not path.is_file():
            raise self.damaged(file.name, "is missing")
        if path.resolve().parent != self.folder.resolve():
            raise self.damaged(file.name, "is a link that leads out of the package")
        return path

    def read(self, name: str) -> bytes:
        """The bytes of a file, with the length and the hash that the card gives.

        Raises:
            ModelMismatch: the card does not name that file.
            ModelDamaged: it is absent, or its length or hash differs.
        """
        file = self.card.file(name)
        if file is None:
            raise ModelMismatch(self.card.id, f'The model "{self.card.id}": its card does not name {name}.', _REMEDY)
        with self._opened(file) as stream:
            data = stream.read(file.size_bytes + 1)
        if len(data) != file.size_bytes:
            raise self.damaged(name, f"is not {file.size_bytes} bytes long, as its card says")
        if hashlib.sha256(data).hexdigest() != file.sha256:
            raise self.damaged(name, "differs from its checksum")
        return data

    def check(self, file: PackageFile, progress: Progress) -> None:
        """Compare length and hash of one file, a piece at a time.

        Raises:
            ModelDamaged: it is absent, or differs from what the card says.
        """
        with self._opened(file) as stream:
            digest = _digest(stream, file.size_bytes, progress)
        if digest is None:
            raise self.damaged(file.name, f"is not {file.size_bytes} bytes long, as its card says")
        if digest != file.sha256:
            raise self.damaged(file.name, "differs from its checksum")

    @contextmanager
    def _opened(self, file: PackageFile) -> Iterator[BinaryIO]:
        path = self.path_of(file)
        try:
            with path.open("rb") as stream:
                yield stream
        except OSError as error:
            raise self.damaged(file.name, f"cannot be read ({error.strerror})") from error

    def damaged(self, name: str, problem: str) -> ModelDamaged:
        """The error for a file of this package; `problem` continues the sentence after its name."""
        return ModelDamaged(self.card.id, f'The model "{self.card.id}" is damaged: {name} {problem}.', _REMEDY)


def _digest(stream: BinaryIO, size_bytes: int, progress: Progress) -> str | None:
    """SHA-256 of the stream, or None if it is not `size_bytes` long."""
    digest, read = hashlib.sha256(), 0
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        read += len(chunk)
        if read > size_bytes:
            return None
        progress.at(read / size_bytes)
    return digest.hexdigest() if read == size_bytes else None
