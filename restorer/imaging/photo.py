"""A photograph opened for reading: upright rows of L* on demand, and what its file says about it.

Pixels stay in the depth of the file; floats are made for the rows that are asked for and for nothing else.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from types import TracebackType

import numpy as np

from restorer.errors import UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.appearance import Appearance, SrgbAppearance
from restorer.imaging.arrays import Lab, Luma
from restorer.imaging.cv import cv2
from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import upright
from restorer.imaging.read_jpeg import read_jpeg
from restorer.imaging.read_png import read_png


class SourceColour(StrEnum):
    """What colour the file has itself."""

    NEUTRAL = "neutral"
    TONED = "toned"
    COLOURED = "coloured"


@dataclass(frozen=True)
class PhotoInfo:
    """What is known about a photograph when it has been opened. Sizes are those of the upright picture."""

    path: Path
    format: str
    width_px: int
    height_px: int
    depth_bits: int
    model: str
    profile_name: str | None
    orientation: int
    dpi: tuple[float, float] | None
    pages: int
    extra_channels: tuple[str, ...]
    colour: SourceColour
    notes: tuple[str, ...]

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes in hexadecimal, computed when first asked for."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


class Photo:
    """Upright rows of one photograph. Methods may be called from any thread."""

    def __init__(self, path: Path, decoded: Decoded, appearance: Appearance) -> None:
        self._source = upright(decoded.pixels, decoded.metadata.orientation)
        self._appearance = appearance
        self._reduced: dict[tuple[int, int], Luma] = {}
        self._lock = threading.Lock()
        self.metadata: Metadata = decoded.metadata
        resolution = decoded.metadata.resolution
        self.info = PhotoInfo(
            path=path,
            format=decoded.format,
            width_px=self._source.width,
            height_px=self._source.height,
            depth_bits=decoded.depth_bits,
            model=decoded.model,
            profile_name=None,
            orientation=decoded.metadata.orientation,
            dpi=resolution.dpi if resolution else None,
            pages=decoded.pages,
            extra_channels=decoded.extra_channels,
            colour=SourceColour.NEUTRAL,
            notes=decoded.notes,
        )

    def luma_rows(self, top: int, bottom: int) -> Luma:
        """L* of rows top..bottom (bottom not included)."""
        return self._appearance.luma(self._source.rows(top, bottom))

    def lab_rows(self, top: int, bottom: int) -> Lab:
        """L*, a*, b* of rows top..bottom: the colour that the file has itself."""
        return self._appearance.lab(self._source.rows(top, bottom))

    def reduced(self, width: int, height: int) -> Luma:
        """L* at another size by area average (in L*); remembered."""
        with self._lock:
            if (width, height) not in self._reduced:
                full = self.luma_rows(0, self.info.height_px)
                small = cv2.resize(full, (width, height), interpolation=cv2.INTER_AREA)
                self._reduced[(width, height)] = np.asarray(small, np.float32)
            return self._reduced[(width, height)]

    def close(self) -> None:
        """Let go of the file and the pixels."""
        self._source.close()

    def __enter__(self) -> Photo:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


Reader = Callable[[Path, Limits], Decoded]

_READERS: tuple[tuple[bytes, Reader], ...] = (
    (b"\xff\xd8\xff", read_jpeg),
    (b"\x89PNG\r\n\x1a\n", read_png),
)


def open_photo(path: Path | str, limits: Limits | None = None) -> Photo:
    """Open a photograph, whatever its extension says.

    Raises:
        UnreadablePhoto, UnsupportedPhoto, PhotoTooLarge: with one sentence and a remedy.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            start = file.read(32)
    except OSError as error:
        raise UnreadablePhoto(path, f"cannot be read ({error.strerror}).", "Look whether it is still there.") from error
    for signature, read in _READERS:
        if start.startswith(signature):
            return Photo(path, read(path, limits or Limits()), SrgbAppearance())
    raise UnsupportedPhoto(path, "is not a kind of picture that Restorer reads.", "Save it as TIFF, PNG or JPEG.")
