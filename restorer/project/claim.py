"""A mark that says "a running program is here" and that the system takes away when the program ends, however it ends.

A lock on a file: `flock` on POSIX, `locking` of its first byte on Windows. No clock is asked, so a program that has
been idle for a day is alive, and one that was killed a moment ago is not.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Claim:
    """The lock of this program on `path`. Made and held from `take` until `give_up`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None

    def take(self) -> None:
        """Hold it, if it is not held yet.

        Raises:
            OSError: the file cannot be made. That the file system knows no locks is not an error.
        """
        if self._file is None:
            self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
            with contextlib.suppress(OSError):
                _lock(self._file)

    def let_go(self) -> None:
        """Let go of it and leave the file, as a program does that was killed."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def give_up(self) -> None:
        """Let go of it and take the file away."""
        self.let_go()
        with contextlib.suppress(OSError):
            self.path.unlink()


def held(path: Path) -> bool:
    """Whether a running program, this one or another, holds the claim `path`.

    Where the file system knows no locks nobody can tell, and it counts as held: what is left of a crash stays on the
    disk without being offered, and nothing of a running program is ever taken away.
    """
    try:
        file = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        _lock(file)
    except OSError:
        return True
    finally:
        os.close(file)  # and with it the lock, if it was free
    return False


def _lock(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
