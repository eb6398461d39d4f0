"""A file that appears under its name only when it is whole.

The bytes go to `NAME.part` in the same folder and are flushed to the disk; then the part takes the name in one step.
When anything goes wrong, or the person cancels, the part is removed and an older file of that name is untouched.
A part is always a new file: one that is there already (another program's, or a link to who knows what) is left alone,
and `NAME.part2` and so on are tried.
"""

from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from restorer.errors import WriteError

_LONGEST_NAME_BYTES = 255
_MOST_PARTS = 99

_SENTENCES = {
    errno.EACCES: ("There is no permission to write here.", "Choose another folder, or ask for the right to write."),
    errno.EPERM: ("There is no permission to write here.", "Choose another folder, or ask for the right to write."),
    errno.EROFS: ("The disk is read-only.", "Choose another folder."),
    errno.ENOENT: ("The folder does not exist.", "Create it, or choose another one."),
    errno.ENOTDIR: ("Its folder is a file.", "Choose another folder."),
    errno.EISDIR: ("A folder has this name.", "Choose another name."),
    errno.ENAMETOOLONG: ("The name is too long for this disk.", "Choose a shorter name."),
    errno.EFBIG: ("The file is larger than this disk or account allows.", "Choose another disk, or a smaller format."),
}
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


class PartFile:
    """A context manager: `write` to it; leaving it without an error puts the file in place.

    What the disk refuses is a `WriteError`; errors of whoever makes the bytes come through as themselves.

    `share` (0..1) may be kept up to date by the writer; it serves to say how much room the whole file needs.
    `sha256` is the hash of the stored bytes once the file is in place.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.share = 0.0
        self.sha256 = ""
        self._part = _part_path(path)
        self._file: io.BufferedRandom | None = None
        self._size = 0

    def __enter__(self) -> PartFile:
        try:
            self._part, self._file = _new_part(self._part)
        except OSError as error:
            raise self._failure(error) from error
        return self

    def write(self, data: bytes | memoryview) -> None:
        """Append bytes."""
        try:
            self._size += self._open.write(data)
        except OSError as error:
            raise self._failure(error) from error

    def tell(self) -> int:
        """How many bytes have been appended: the offset of the next one."""
        return self._size

    def patch(self, offset: int, data: bytes) -> None:
        """Write over bytes that were appended before."""
        try:
            self._open.seek(offset)
            self._open.write(data)
            self._open.seek(0, os.SEEK_END)
        except OSError as error:
            raise self._failure(error) from error

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._finish()
        except OSError as failed:
            raise self._failure(failed) from failed
        finally:
            self._discard()

    def _finish(self) -> None:
        file = self._open
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        self.sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        file.close()
        self._part.replace(self.path)
        self._file = None

    def _discard(self) -> None:
        """Close and remove what is left of the part: nothing after a success, or where it could not be opened."""
        file, self._file = self._file, None
        if file is None:
            return
        with suppress(OSError):  # closing flushes, which fails again on a full disk; it closes all the same
            file.close()
        with suppress(OSError):  # the folder may be gone, or read-only by now; the first error is the one to tell
            self._part.unlink(missing_ok=True)

    def _failure(self, error: OSError) -> WriteError:
        self._discard()
        if error.errno in _FULL:
            return WriteError(self.path, self._full(), "Free some space, or choose another disk.")
        sentence, remedy = _SENTENCES.get(
            error.errno or 0, (f"It could not be written ({error.strerror or error}).", "Try again, or another disk.")
        )
        return WriteError(self.path, sentence, remedy)

    def _full(self) -> str:
        """The sentence for a full disk, with what is known of the sizes."""
        try:
            free = shutil.disk_usage(self.path.parent).free
        except OSError:
            return "The disk is full."
        if self.share < 0.05:
            return f"The disk is full: {_megabytes(free)} MB are free, and that is not enough."
        needed = max(self._size / self.share, self._size)
        return f"The disk is full: about {_megabytes(needed)} MB are needed, {_megabytes(free)} MB are free."

    @property
    def _open(self) -> io.BufferedRandom:
        if self._file is None:
            raise ValueError("The part is not open.")
        return self._file


def _part_path(path: Path) -> Path:
    """`NAME.part`, or a short name made of a hash where that would be too long for the file system."""
    name = f"{path.name}.part"
    if len(os.fsencode(name)) > _LONGEST_NAME_BYTES - len(str(_MOST_PARTS)):
        name = f"{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:24]}.part"
    return path.with_name(name)


def _new_part(first: Path) -> tuple[Path, io.BufferedRandom]:
    """`first`, or the first numbered one after it that is not there, opened for writing and reading."""
    for number in range(1, _MOST_PARTS + 1):
        part = first if number == 1 else first.with_name(f"{first.name}{number}")
        with suppress(FileExistsError):
            return part, part.open("x+b")
    raise FileExistsError(errno.EEXIST, "there are too many unfinished files of this name", first)


def _megabytes(size: float) -> str:
    """Bytes in words of MB: one decimal below 10, none above."""
    megabytes = size / 1e6
    return f"{megabytes:.1f}" if megabytes < 10 else f"{megabytes:,.0f}"
