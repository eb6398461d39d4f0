"""Photographs for training: folders, zip and tar archives, held encoded in memory and decoded when asked.

Encoded, twelve thousand small photographs take 180 MB and a decode takes 1 ms; decoded they would take 3 GB. Knows
nothing of samples or networks.
"""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

import numpy as np

from restorer.errors import TrainingError
from restorer.imaging.arrays import ByteArray
from restorer.imaging.cv import cv2
from restorer.progress import Progress

PHOTO_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})
ARCHIVE_SUFFIXES = frozenset({".zip", ".tar", ".tgz", ".gz"})
_LARGEST_SHORT_SIDE_PX = 384
"""Larger photographs are made smaller once, while they are read: no crop needs more."""
_MOST_BYTES_AT_ONCE = 60_000
_SMALLEST_SIDE_PX = 32


def decode(encoded: bytes) -> ByteArray | None:
    """The picture (H x W x 3 RGB uint8), or None if the bytes are no picture."""
    if not encoded:
        return None
    rgb = cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_COLOR_RGB)
    return None if rgb is None else np.asarray(rgb, np.uint8)


def resized(rgb: ByteArray, height: int, width: int) -> ByteArray:
    """The picture at another size: area average where it shrinks, cubic where it grows."""
    shrinks = min(rgb.shape[0] / height, rgb.shape[1] / width) > 1.0
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, (width, height), interpolation=interpolation), np.uint8)


def _small_enough(encoded: bytes) -> bytes | None:
    """The bytes themselves if they are a small picture; re-encoded smaller if large; None if they are no picture."""
    if 0 < len(encoded) <= _MOST_BYTES_AT_ONCE:
        return encoded
    rgb = decode(encoded)
    if rgb is None or min(rgb.shape[:2]) < _SMALLEST_SIDE_PX:
        return None
    factor = _LARGEST_SHORT_SIDE_PX / min(rgb.shape[:2])
    if factor < 1.0:
        rgb = resized(rgb, round(rgb.shape[0] * factor), round(rgb.shape[1] * factor))
    done, jpeg = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
    return jpeg.tobytes() if done else None


def _is_photo(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in PHOTO_SUFFIXES


def _in_zip(path: Path) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if _is_photo(name):
                yield name, archive.read(name)


def _in_tar(path: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(path) as archive:
        for member in archive:
            content = archive.extractfile(member) if member.isfile() and _is_photo(member.name) else None
            if content is not None:
                yield member.name, content.read()


def _in_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix.lower() == ".zip":
            yield from _in_zip(path)
        elif path.suffix.lower() in ARCHIVE_SUFFIXES:
            yield from _in_tar(path)
        elif path.is_file() and _is_photo(name):
            yield name, path.read_bytes()


def read_encoded(source: Path) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every photograph in a folder (with its archives), a zip or a tar."""
    if source.is_dir():
        return _in_folder(source)
    if not source.is_file():
        raise TrainingError(f"{source} does not exist.", "Name a folder or an archive of photographs with --photos.")
    return _in_zip(source) if source.suffix.lower() == ".zip" else _in_tar(source)


class Photos:
    """Photographs by number. `weights` says how often each is drawn; `rgb(i)` decodes it."""

    def __init__(self, names: Sequence[str], encoded: Sequence[bytes], source_weights: Mapping[str, float]) -> None:
        self.names = list(names)
        self._encoded = list(encoded)
        weights = np.array([source_weights.get(source_of(name), 1.0) for name in self.names], np.float64)
        self._cumulative = np.cumsum(weights / weights.sum())

    def __len__(self) -> int:
        return len(self.names)

    def choose(self, rng: np.random.Generator) -> int:
        """The number of a random photograph, by weight."""
        return min(int(np.searchsorted(self._cumulative, rng.random())), len(self) - 1)

    def draw(self, rng: np.random.Generator) -> ByteArray:
        """A random photograph, by weight."""
        return self.rgb(self.choose(rng))

    def rgb(self, index: int) -> ByteArray:
        """Photograph `index` as H x W x 3 RGB uint8.

        Raises:
            TrainingError: its bytes are no picture.
        """
        rgb = decode(self._encoded[index])
        if rgb is None or min(rgb.shape[:2]) < 2:
            raise TrainingError(
                f"{self.names[index]} is not a readable photograph.", "Take it out of the training photographs."
            )
        return rgb


def source_of(name: str) -> str:
    """The source a photograph belongs to: the folder it lies in, the empty string for none."""
    return PurePosixPath(name).parent.name


def load_photos(source: Path, source_weights: Mapping[str, float], progress: Progress) -> Photos:
    """Read all photographs of a folder or archive.

    Raises:
        TrainingError: there is none.
    """
    names, encoded = [], []
    for name, content in read_encoded(source):
        progress.check()
        small = _small_enough(content)
        if small is not None:
            names.append(name)
            encoded.append(small)
    if not names:
        raise TrainingError(f"There are no photographs in {source}.", "Name a folder or an archive that has some.")
    return Photos(names, encoded, source_weights)
