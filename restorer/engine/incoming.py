"""A package on its way in: copied from a folder or a zip archive into a hidden folder beside its future place.

Only the card and the files that the card names are taken, each at most as long as the card says, whatever an archive's
own directory claims: names cannot lead out and a small archive cannot fill the disk.
"""

from __future__ import annotations

import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from restorer.engine.card import CARD_NAME, ModelCard
from restorer.engine.package import Origin, Package
from restorer.errors import ModelDamaged, ModelError, ModelMismatch, WriteError
from restorer.progress import Progress

_MAX_CARD_BYTES = 1_000_000
_MAX_ENTRIES = 1000
_MAX_RATIO = 200
"""An archive that promises more than this many times its own length is refused; weights hardly shrink."""
_CHUNK = 1 << 20
_FETCH = "Fetch the package again, or ask whoever made it."
_COPY = "Put the file itself in the place of the link."
_ONE = "Name an archive with card.json at its top or in its only folder, or unpack it and add the folder."

Opener = Callable[[str], IO[bytes]]


class Incoming:
    """A context manager: `source` unpacked in a hidden folder of `target`, gone again afterwards if not installed."""

    def __init__(self, source: Path, target: Path) -> None:
        self.source = source
        self.target = target
        self.staging: Path | None = None

    def __enter__(self) -> Self:
        try:
            self.target.mkdir(parents=True, exist_ok=True)
            self.staging = Path(tempfile.mkdtemp(prefix=".incoming-", dir=self.target))
        except OSError as error:
            raise _not_written(self.target, error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.staging is not None:
            shutil.rmtree(self.staging, ignore_errors=True)

    def package(self, progress: Progress) -> Package:
        """The unpacked package, every file compared with its card.

        Raises:
            ModelError: the source is no package, or a damaged one.
            WriteError: there is no room, or no permission to write.
        """
        if self.source.is_dir():
            return self._unpack(lambda name: _plain(self.source, name).open("rb"), progress)
        if not zipfile.is_zipfile(self.source):
            raise ModelDamaged(self.source.name, f"{self.source.name} is neither a folder nor a zip archive.", _FETCH)
        try:
            with zipfile.ZipFile(self.source) as archive:
                return self._unpack(_opener(archive, self.source), progress)
        except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
            raise ModelDamaged(self.source.name, f"{self.source.name} is a damaged zip archive.", _FETCH) from error

    def _unpack(self, opener: Opener, progress: Progress) -> Package:
        folder = (self.staging or self.target) / self.source.stem
        try:
            folder.mkdir()
            self._copy(opener, CARD_NAME, folder, _MAX_CARD_BYTES)
            card = ModelCard.read(folder)
            self._refuse_bomb(card)
            for number, file in enumerate(card.files):
                progress.at(number / len(card.files), f"Copying {file.name}")
                self._copy(opener, file.name, folder, file.size_bytes)
        except OSError as error:
            raise _not_written(self.target, error) from error
        package = Package(card, folder, Origin.USER)
        for file in card.files:
            package.check(file, Progress(progress.cancellation))
        return package

    def _copy(self, opener: Opener, name: str, folder: Path, longest: int) -> None:
        """Copy at most `longest` bytes and one; a longer file is then found out by its length."""
        try:
            source = opener(name)
        except (KeyError, OSError) as error:
            sentence = f"{self.source.name}: the package has no file {name}."
            raise ModelDamaged(self.source.name, sentence, _FETCH) from error
        with source, (folder / name).open("wb") as copy:
            left = longest + 1
            while left and (chunk := source.read(min(_CHUNK, left))):
                copy.write(chunk)
                left -= len(chunk)

    def _refuse_bomb(self, card: ModelCard) -> None:
        if self.source.is_file() and card.size_bytes > _MAX_RATIO * self.source.stat().st_size:
            raise ModelMismatch(
                self.source.name,
                f"{self.source.name}: the card promises far more bytes than the archive can hold.",
                "Unpack it by hand if you trust it, and add the folder.",
            )
        if card.size_bytes > shutil.disk_usage(self.target).free:
            raise WriteError(self.target, "there is not enough room on the disk for this model.", "Make room first.")


def install(package: Package, folder: Path) -> Package:
    """Move an unpacked package to its place; one that lies there is kept until the new one is whole.

    Raises:
        WriteError: the move failed; what was there before is there again.
    """
    if package.folder is None:
        sentence = f'The model "{package.card.id}" has no files to install.'
        raise ModelError(package.card.id, sentence, "It is built in; use it as it is.")
    old = folder.with_name(f".old-{folder.name}")
    shutil.rmtree(old, ignore_errors=True)
    try:
        had = folder.exists()
        if had:
            folder.rename(old)
        try:
            package.folder.rename(folder)
        except OSError:
            if had:
                old.rename(folder)
            raise
    except OSError as error:
        raise _not_written(folder, error) from error
    shutil.rmtree(old, ignore_errors=True)
    return Package(package.card, folder, Origin.USER)


def _plain(folder: Path, name: str) -> Path:
    path = folder / name
    if path.is_file() and path.resolve().parent != folder.resolve():
        raise ModelDamaged(folder.name, f"{folder.name}: {name} is a link that leads out of the package.", _COPY)
    return path


def _opener(archive: zipfile.ZipFile, source: Path) -> Opener:
    """Opens files of the archive that lie at its top, or in its only folder."""
    names = archive.namelist()
    cards = [name for name in names if name == CARD_NAME or name.split("/")[1:] == [CARD_NAME]]
    if len(names) > _MAX_ENTRIES or len(cards) != 1:
        raise ModelDamaged(source.name, f"{source.name} does not hold exactly one model package.", _ONE)
    prefix = cards[0][: -len(CARD_NAME)]
    return lambda name: archive.open(prefix + name)


def _not_written(target: Path, error: OSError) -> WriteError:
    reason = error.strerror or "unknown reason"
    return WriteError(
        target, f"the model could not be copied there ({reason}).", "Check the room and your rights there."
    )
