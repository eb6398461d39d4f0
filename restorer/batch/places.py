"""The output folder of a run: where copies, the journal and unfinished work lie, and how a copy gets its name.

A copy is made in a folder of its own under `.restorer/` on the same drive. When it is whole and the journal knows its
hash, it takes its name in one step. So nothing unfinished ever stands among the copies, and what is cut off lies where
the next run clears it away.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.entry import Entry
from restorer.batch.shard import WHOLE, Shard
from restorer.errors import PlaceGone, WriteError

OWN = ".restorer"

_GONE = {errno.ENOSPC, errno.EROFS, errno.EIO, errno.ENODEV, errno.ENXIO}
_GONE |= {getattr(errno, name) for name in ("EDQUOT", "ESTALE", "ENOTCONN", "EHOSTDOWN") if hasattr(errno, name)}
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.EBADF, errno.ENOTSUP}
"""What network drives say that keep names without being asked."""


@dataclass(frozen=True, slots=True)
class Places:
    """The paths of a run with copies in `folder`, for one share of it."""

    folder: Path
    shard: Shard = WHOLE

    @property
    def own(self) -> Path:
        """The folder of what is not a copy."""
        return self.folder / OWN

    @property
    def journal(self) -> Path:
        """The journal of this share."""
        return self.own / (f"shard-{self.shard.name}.sqlite" if self.shard.name else "journal.sqlite")

    @property
    def work(self) -> Path:
        """The folder of unfinished copies of this share."""
        return self.own / (f"work-{self.shard.name}" if self.shard.name else "work")

    @property
    def previews(self) -> Path:
        """The folder of the small pictures for the report."""
        return self.own / "previews"

    def shard_journals(self) -> list[Path]:
        """The journals of all shares."""
        return sorted(self.own.glob("shard-*.sqlite"))

    def make(self) -> None:
        """Make the folders.

        Raises:
            WriteError: that is not allowed here.
        """
        try:
            for folder in (self.folder, self.own, self.work, self.previews):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            sentence = f"this folder cannot be made ({error.strerror})."
            raise WriteError(self.folder, sentence, "Choose another folder, or check your permissions.") from error

    def staged(self, entry: Entry) -> Path:
        """Where the copy of `entry` is made: under its own name, so that errors speak of it."""
        return self.work / str(entry.id) / entry.target.name

    def target(self, entry: Entry) -> Path:
        """Where the copy of `entry` belongs."""
        return self.folder / entry.target

    def preview(self, entry: Entry, which: str) -> Path:
        """The small picture `which` ("before", "after") of `entry`; its name is the same for every share."""
        return self.previews / f"{hashlib.sha256(os.fsencode(entry.target)).hexdigest()[:20]}-{which}.jpg"

    def begin(self, entry: Entry) -> Path:
        """An empty folder for the copy of `entry`; returns the copy's path in it.

        Raises:
            OSError: the drive refuses, or has gone. The folder above is never made anew: it would be on another drive.
        """
        staged = self.staged(entry)
        shutil.rmtree(staged.parent, ignore_errors=True)
        staged.parent.mkdir()
        return staged

    def finish(self, entry: Entry) -> None:
        """Give the copy of `entry`, and what lies beside it, their names; on the disk when this returns.

        Raises:
            WriteError: the place leads out of the output folder. OSError: the drive refuses.
        """
        staged, target = self.staged(entry), self.target(entry)
        self.make_room(entry)
        beside = [path for path in staged.parent.iterdir() if path != staged]
        for path in [*beside, staged]:  # the copy last: where it stands, everything stands
            path.replace(target.parent / path.name)
        flush(target.parent)
        staged.parent.rmdir()

    def make_room(self, entry: Entry) -> None:
        """Make the folder in which the copy of `entry` belongs.

        Raises:
            WriteError: it cannot be made, or a link on the way leads out of the output folder.
        """
        target = self.target(entry)
        try:
            # From the top down, but never the output folder itself: where it has gone, that would be another drive.
            for folder in [*reversed(entry.target.parents)][1:]:
                (self.folder / folder).mkdir(exist_ok=True)
        except OSError as error:
            if error.errno in _GONE or not self.work.is_dir():
                raise
            sentence = f"its folder cannot be made ({error.strerror})."
            raise WriteError(target, sentence, "Choose another folder, or check your permissions.") from error
        if not target.parent.resolve().is_relative_to(self.folder.resolve()):
            sentence = "a link leads from its place out of the output folder."
            raise WriteError(target, sentence, "Remove the link, or choose another folder.")

    def abandon(self, entry: Entry) -> None:
        """Take away what was made for `entry` and is not wanted."""
        shutil.rmtree(self.staged(entry).parent, ignore_errors=True)

    def clear(self) -> None:
        """Take away everything unfinished."""
        for left in self.work.iterdir():
            with suppress(OSError):
                shutil.rmtree(left)


def flush(folder: Path) -> None:
    """Have the names in `folder` on the disk (Windows keeps them with the files)."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        if error.errno not in _NOT_FOR_FOLDERS:
            raise
    finally:
        os.close(number)


def gone(error: BaseException, places: Places) -> PlaceGone | None:
    """The error for the whole run where `error` is no photograph's fault but the output drive's; else None."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, OSError):
        cause = cause.__cause__
    if isinstance(cause, OSError) and isinstance(error, (OSError, WriteError)) and cause.errno in _GONE:
        return PlaceGone(f"{error}" if isinstance(error, WriteError) else f"{places.folder}: {cause.strerror}.", _AGAIN)
    if isinstance(error, (OSError, WriteError)) and not places.work.is_dir():
        return PlaceGone(f"The output folder {places.folder} has gone.", _AGAIN)
    return None


_AGAIN = "Then go on with --resume: nothing that is done is lost."
