"""Rows of a photograph as its geometry shows it: exact where pixels only change places, else one resampling.

Straightening reads linear light, never codes: means of codes are too dark at edges. It is Lanczos over eight by eight
pixels (Turkowski 1990), at places rounded to a 32nd of a pixel, so that a row is the same whatever strip it is asked
for in; and it never leaves the range of the pixels around, because an undershoot beside a highlight would be a black
line that is not in the scan.
"""

from __future__ import annotations

import threading

import numpy as np

from restorer.imaging.adjust_geometry import Frame
from restorer.imaging.adjust_spool import TILE, Spool, no_room
from restorer.imaging.arrays import Codes, FloatArray, Lab, Luma
from restorer.imaging.colour import f_to_white_relative, luma_to_y, y_to_luma
from restorer.imaging.cv import cv2
from restorer.imaging.photo import Photo

_BLOCK = 512
_REACH = 5
_STEPS = 32.0
_AROUND = np.ones((3, 3), np.uint8)


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
        self._back = np.linalg.inv(frame.from_turned())
        self.colours = 1 if photo.colours == 1 else 3
        self._further = len(photo.info.extra_channels)

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom of what is seen, H x W or H x W x C."""
        channels = self.colours + self._further
        rows = np.empty((bottom - top, self.width, channels), np.float32)
        for upper in range(top, bottom, _BLOCK):
            lower = min(upper + _BLOCK, bottom)
            for left in range(0, self.width, _BLOCK):
                right = min(left + _BLOCK, self.width)
                rows[upper - top : lower - top, left:right] = self._block(upper, lower, left, right)
        return rows[..., 0] if channels == 1 else rows

    def close(self) -> None:
        """Take the temporary file away, if there is one."""
        self._exact.close()

    def _block(self, top: int, bottom: int, left: int, right: int) -> FloatArray:
        x, y = np.arange(left, right) + 0.5, (np.arange(top, bottom) + 0.5)[:, None]
        (a, b, c), (d, e, f) = self._back[:2]
        across, down = a * x + b * y + c, d * x + e * y + f  # places in the turned picture, float64
        width, height = self._frame.turned
        inside = np.minimum(np.minimum(across, width - across), np.minimum(down, height - down)) + 0.5
        seen = np.clip(inside, 0.0, 1.0).astype(np.float32)[..., None]
        bare = np.ones(self.colours + self._further, np.float32)
        bare[self.colours :] = 0.0
        if not seen.any():
            return np.broadcast_to(bare, (bottom - top, right - left, bare.size))
        x0, x1 = _span(across, width)
        y0, y1 = _span(down, height)
        light = self._light(self._exact.box(y0, y1, x0, x1, anywhere=True))
        own = _resampled(light, _map(across, x0), _map(down, y0))
        return np.asarray(seen * own + (np.float32(1.0) - seen) * bare, np.float32)

    def _light(self, codes: Codes) -> FloatArray:
        """The box's linear light, further channels beside it: h x w x C."""
        codes = codes if codes.ndim == 3 else codes[..., None]
        own = self._photo.colours
        colour = np.ascontiguousarray(codes[..., 0] if own == 1 else codes[..., :own])
        if own == 1:
            light = luma_to_y(self._photo.appearance.luma(colour))[..., None]
        else:
            light = _white_relative(self._photo.appearance.lab(colour))
        if not self._further:
            return light
        highest = 1.0 if codes.dtype.kind == "f" else float(np.iinfo(codes.dtype).max)
        return np.concatenate([light, codes[..., own:].astype(np.float32) / np.float32(highest)], axis=2)


def _span(places: FloatArray | np.ndarray[tuple[int, ...], np.dtype[np.float64]], size: int) -> tuple[int, int]:
    """The pixels that a block needs along one axis."""
    low, high = int(np.floor(places.min())) - _REACH, int(np.ceil(places.max())) + _REACH
    low = min(max(low, 0), size - 1)
    return low, max(min(high, size), low + 1)


def _map(places: np.ndarray[tuple[int, ...], np.dtype[np.float64]], start: int) -> FloatArray:
    """Places of centres within the box, rounded where no box's start can make a difference."""
    rounded = np.rint((places - 0.5) * _STEPS) / _STEPS
    return np.asarray(rounded - start, np.float32)


def _resampled(light: FloatArray, x: FloatArray, y: FloatArray) -> FloatArray:
    """Lanczos within the range of the nine pixels around."""
    out = np.empty((*x.shape, light.shape[2]), np.float32)
    near_x, near_y = np.floor(x + np.float32(0.5)), np.floor(y + np.float32(0.5))  # a tie goes one way everywhere
    edge = cv2.BORDER_REPLICATE
    for channel in range(light.shape[2]):
        plane = np.ascontiguousarray(light[..., channel])
        value = cv2.remap(plane, x, y, cv2.INTER_LANCZOS4, borderMode=edge)
        low = cv2.remap(cv2.erode(plane, _AROUND), near_x, near_y, cv2.INTER_NEAREST, borderMode=edge)
        high = cv2.remap(cv2.dilate(plane, _AROUND), near_x, near_y, cv2.INTER_NEAREST, borderMode=edge)
        out[..., channel] = np.clip(value, low, high)
    return out


def _white_relative(lab: Lab) -> FloatArray:
    """X, Y, Z over the white's of colours in Lab."""
    f = np.empty_like(lab)
    f[..., 1] = (lab[..., 0] + np.float32(16.0)) * np.float32(1 / 116)
    f[..., 0] = f[..., 1] + lab[..., 1] * np.float32(1 / 500)
    f[..., 2] = f[..., 1] - lab[..., 2] * np.float32(1 / 200)
    light = f_to_white_relative(f)
    light[..., 1] = luma_to_y(np.ascontiguousarray(lab[..., 0]))
    return np.maximum(light, np.float32(0.0))
