"""Rows of a photograph as its geometry shows it: exact where pixels only change places, else one resampling.

Straightening reads linear light, never codes: means of codes are too dark at edges (`adjust_resample`).
"""

from __future__ import annotations

import threading

import numpy as np

from restorer.imaging.adjust_geometry import Frame, Matrix
from restorer.imaging.adjust_resample import Places, resampled
from restorer.imaging.adjust_spool import TILE, Spool, no_room
from restorer.imaging.appearance_light import LightOf
from restorer.imaging.arrays import Codes, FloatArray, Lab, Luma
from restorer.imaging.colour import y_to_luma
from restorer.imaging.photo import Photo
from restorer.imaging.pixels import PixelSource

_BLOCK = 256
"""Pixels a side that are worked on at a time: with what lies around them in the scan they fit a processor's cache."""
_WHITE = np.ones(1, np.float32)


class Exact:
    """Mirrored, turned and cropped rows: codes of the file, each at another place. `PixelSource`."""

    def __init__(self, photo: Photo, frame: Frame) -> None:
        self._photo, self._frame = photo, frame
        self._left, self._top = frame.cut[:2]
        self.width, self.height = frame.size
        self._spool: Spool | None = None
        self._lock = threading.Lock()

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom of what is seen."""
        return self.box(self._top + top, self._top + bottom, self._left, self._left + self.width)

    def box(self, top: int, bottom: int, left: int, right: int, anywhere: bool = False) -> Codes:
        """A box of the turned picture; `anywhere`: others follow, not from top to bottom."""
        turns, (width, height) = self._frame.geometry.turns % 4, self._frame.turned
        if turns == 1:
            place = width - right, width - left, top, bottom
        elif turns == 2:
            place = height - bottom, height - top, width - right, width - left
        elif turns == 3:
            place = left, right, height - bottom, height - top
        else:
            place = top, bottom, left, right
        codes = self._mirrored(*place, anywhere or bool(turns % 2))
        return np.rot90(codes, -turns) if turns else codes

    def close(self) -> None:
        """Take the temporary file away, if there is one."""
        if self._spool is not None:
            self._spool.close()

    def _mirrored(self, top: int, bottom: int, left: int, right: int, anywhere: bool) -> Codes:
        if not self._frame.geometry.mirror:
            return self._scan(top, bottom, left, right, anywhere)
        width = self._frame.scan_w
        return self._scan(top, bottom, width - right, width - left, anywhere)[:, ::-1]

    def _scan(self, top: int, bottom: int, left: int, right: int, anywhere: bool) -> Codes:
        if self._photo.in_memory or not anywhere:
            return self._photo.code_rows(top, bottom)[:, left:right]
        with self._lock:
            if self._spool is None:
                self._spool = self._spooled()
        return self._spool.box(top, bottom, left, right)

    def _spooled(self) -> Spool:
        width, height = self._frame.scan_w, self._frame.scan_h
        first = self._photo.code_rows(0, 1)
        spool = Spool(height, width, first)
        try:
            for top in range(0, height, TILE):
                spool.write(self._photo.code_rows(top, min(top + TILE, height)))
        except OSError as error:
            spool.close()
            raise no_room(self._photo.info.path, first.nbytes * height >> 20, error) from error
        except BaseException:
            spool.close()
            raise
        return spool


class LinearLight:
    """Reads floats that are linear light: H x W (Y) or H x W x 3 (X, Y, Z), each divided by the white's."""

    def luma(self, codes: Codes) -> Luma:
        """L* of H x W or H x W x 3."""
        return y_to_luma(np.ascontiguousarray(codes if codes.ndim == 2 else codes[..., 1]))

    def lab(self, codes: Codes) -> Lab:
        """L*, a*, b* of H x W or H x W x 3."""
        scaled = y_to_luma(np.ascontiguousarray(codes))
        lab = np.zeros((*codes.shape[:2], 3), np.float32)
        if codes.ndim == 2:
            lab[..., 0] = scaled
            return lab
        lab[..., 0] = scaled[..., 1]
        lab[..., 1] = (scaled[..., 0] - scaled[..., 1]) * np.float32(500.0 / 116.0)
        lab[..., 2] = (scaled[..., 1] - scaled[..., 2]) * np.float32(200.0 / 116.0)
        return lab


class Straightened:
    """Rows in linear light, each pixel from the scan around where it came from. `PixelSource` of float32.

    The first channel, or the first three, are read by `LinearLight`; further channels are 0..1.
    """

    def __init__(self, photo: Photo, frame: Frame) -> None:
        self._photo, self._frame = photo, frame
        self._exact = Exact(photo, frame)
        self.width, self.height = frame.size
        self._back: Matrix = np.asarray(np.linalg.inv(frame.from_turned()), np.float64)
        self.colours = 1 if photo.colours == 1 else 3
        self._further = len(photo.info.extra_channels)
        self._light_of = LightOf(photo.appearance)
        self._bare = np.repeat(np.array([1.0, 0.0], np.float32), (self.colours, self._further))

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom of what is seen, H x W or H x W x C."""
        return self._rows(top, bottom, self._bare)

    def luminance(self) -> PixelSource:
        """Y alone, H x W: the same values at a third of the work of X, Y, Z. Closing it does nothing."""
        return _Luminance(self)

    def _rows(self, top: int, bottom: int, bare: FloatArray) -> FloatArray:
        """As many channels as `bare` has values; one alone is Y."""
        rows = np.empty((bottom - top, self.width, bare.size), np.float32)
        for upper in range(top, bottom, _BLOCK):
            lower = min(upper + _BLOCK, bottom)
            for left in range(0, self.width, _BLOCK):
                right = min(left + _BLOCK, self.width)
                rows[upper - top : lower - top, left:right] = self._block(upper, lower, left, right, bare)
        return rows[..., 0] if bare.size == 1 else rows

    def close(self) -> None:
        """Take the temporary file away, if there is one."""
        self._exact.close()

    def _block(self, top: int, bottom: int, left: int, right: int, bare: FloatArray) -> FloatArray:
        places, (width, height) = Places.of(self._back, (top, bottom), (left, right)), self._frame.turned
        inside = places.inside(width, height)
        if inside is not None and not inside.any():
            return np.broadcast_to(bare, (bottom - top, right - left, bare.size))
        y0, y1, x0, x1 = places.box(width, height)
        light = self._light(self._exact.box(y0, y1, x0, x1, anywhere=True), bare.size)
        own = resampled(light, places, x0, y0)
        if inside is None:
            return own
        seen = inside[..., None]
        return np.asarray(seen * own + (np.float32(1.0) - seen) * bare, np.float32)

    def _light(self, codes: Codes, channels: int) -> FloatArray:
        """The box's linear light, further channels beside it: h x w x C; of one channel Y."""
        codes = codes if codes.ndim == 3 else codes[..., None]
        own = self._photo.colours
        light = self._light_of(codes[..., 0] if own == 1 else codes[..., :own])
        light = light if light.ndim == 3 else light[..., None]
        if channels <= light.shape[2]:
            return light if channels == light.shape[2] else light[..., 1:2]
        highest = 1.0 if codes.dtype.kind == "f" else float(np.iinfo(codes.dtype).max)
        return np.concatenate([light, codes[..., own:].astype(np.float32) / np.float32(highest)], axis=2)


class _Luminance:
    """Y of a straightened photograph. `PixelSource` of float32, H x W."""

    def __init__(self, straight: Straightened) -> None:
        self._straight = straight
        self.width, self.height = straight.width, straight.height

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom of what is seen."""
        return self._straight._rows(top, bottom, _WHITE)

    def close(self) -> None:
        """What it stands on is closed by whoever made it."""
