"""Thumbnails on the disk, so that an album of thousands is there at once the next time: a bounded SQLite file.

A thumbnail belongs to a file of that path, size and time of change, and (a coloured one) to a recipe and a model. It
can always be made again: whatever is wrong with the cache, the program goes on without it.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

_MOST_BYTES = 512 << 20
_QUALITY = 88
_TRIM_EVERY = 400
_TABLE = """CREATE TABLE IF NOT EXISTS thumbnail (
    key BLOB PRIMARY KEY, image BLOB NOT NULL, bytes INTEGER NOT NULL, doubt REAL, used INTEGER NOT NULL
) WITHOUT ROWID"""


@dataclass(frozen=True, slots=True, eq=False)
class KeptThumbnail:
    """A stored picture, and the model's mean expected error in dE where it said one."""

    image: QImage
    doubt: float | None


def key_of(path: Path, made: str = "") -> bytes | None:
    """The key of the thumbnail of the file `path` as it is now, None where it is not there. `made`: how coloured."""
    try:
        found = path.stat()
    except OSError:
        return None
    words = f"{found.st_size}|{found.st_mtime_ns}|{made}|".encode(errors="surrogatepass") + os.fsencode(path)
    return hashlib.blake2b(words, digest_size=16).digest()


class ThumbnailStore:
    """The thumbnails in `folder`, at most `most_bytes` of them: those not looked at for longest go. From any thread."""

    def __init__(self, folder: Path, most_bytes: int = _MOST_BYTES) -> None:
        self._folder = folder
        self._most = most_bytes
        self._lock = threading.Lock()
        self._database: sqlite3.Connection | None = None
        self._broken = False
        self._used: set[bytes] = set()
        self._new = 0

    def get(self, key: bytes | None) -> KeptThumbnail | None:
        """The thumbnail of that key, if it is kept."""
        found = None if key is None else self._row(key)
        if key is None or found is None:
            return None
        image = QImage.fromData(found[0])
        if image.isNull():
            return None
        self._used.add(key)
        return KeptThumbnail(image.convertToFormat(QImage.Format.Format_RGB32), found[1])

    def put(self, key: bytes | None, image: QImage, doubt: float | None = None) -> None:
        """Keep this one."""
        if key is None:
            return
        data = _jpeg(image)
        with self._lock, suppress(sqlite3.Error, OSError):
            database = self._open()
            if database is not None:
                row = (key, data, len(data), doubt, _now())
                database.execute("INSERT OR REPLACE INTO thumbnail VALUES (?, ?, ?, ?, ?)", row)
                self._new += 1
                if self._new % _TRIM_EVERY == 0:
                    self._trim(database)

    def doubts(self, keys: dict[bytes, str]) -> dict[str, float]:
        """What is known of the doubts of these photographs (ids by key), without their pictures."""
        found: dict[str, float] = {}
        wanted = list(keys)
        with self._lock, suppress(sqlite3.Error, OSError):
            database = self._open()
            for start in range(0, len(wanted) if database else 0, 500):
                some = wanted[start : start + 500]
                marks = ", ".join("?" * len(some))
                asked = f"SELECT key, doubt FROM thumbnail WHERE doubt IS NOT NULL AND key IN ({marks})"
                assert database is not None
                found |= {keys[bytes(key)]: float(doubt) for key, doubt in database.execute(asked, some)}
        return found

    def close(self) -> None:
        """Note what was looked at, and let go of the file."""
        with self._lock, suppress(sqlite3.Error):
            if self._database is not None:
                self._trim(self._database)
                self._database.close()
            self._database = None
            self._broken = True

    def _row(self, key: bytes) -> tuple[bytes, float | None] | None:
        with self._lock, suppress(sqlite3.Error, OSError):
            database = self._open()
            if database is not None:
                found = database.execute("SELECT image, doubt FROM thumbnail WHERE key = ?", (key,)).fetchone()
                return None if found is None else (bytes(found[0]), found[1])
        return None

    def _open(self) -> sqlite3.Connection | None:
        """The database; a damaged one is thrown away once."""
        if self._database is None and not self._broken:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / "thumbnails.sqlite"
            try:
                self._database = _connected(path)
            except sqlite3.DatabaseError:
                path.unlink(missing_ok=True)
                self._broken = True  # in case it fails again
                self._database = _connected(path)
                self._broken = False
        return self._database

    def _trim(self, database: sqlite3.Connection) -> None:
        now, used = _now(), list(self._used)
        self._used.clear()
        database.executemany("UPDATE thumbnail SET used = ? WHERE key = ?", [(now, key) for key in used])
        total = int(database.execute("SELECT coalesce(sum(bytes), 0) FROM thumbnail").fetchone()[0])
        if total <= self._most:
            return
        gone = []
        for key, size in database.execute("SELECT key, bytes FROM thumbnail ORDER BY used"):
            gone.append((key,))
            total -= int(size)
            if total <= 0.9 * self._most:
                break
        database.executemany("DELETE FROM thumbnail WHERE key = ?", gone)


def _connected(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None, timeout=1.0, check_same_thread=False)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = OFF")  # it can all be made again
        database.execute(_TABLE)
    except BaseException:
        database.close()
        raise
    return database


def _jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", _QUALITY)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def _now() -> int:
    return time.time_ns()
