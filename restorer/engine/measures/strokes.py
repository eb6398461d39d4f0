"""One stroke of an arbitrary colour on an object: is it obeyed, does its object follow, does the rest stay.

The stroke lies along the object, through its deepest place. Colours are three hues a third of the circle apart, the
first by chance, each with 40 to 90 % of the largest chroma that sRGB has at the stroke's lightness.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.engine.field import HintMap
from restorer.engine.measures.objects import ObjectMask, depth_of
from restorer.imaging.arrays import Chroma, FloatArray, Luma
from restorer.imaging.colour import SRGB
from restorer.imaging.cv import cv2
from restorer.imaging.deltae import ciede2000
from restorer.imaging.gamut import max_chroma

STROKES_DEFINED = (
    "One stroke (about 24 x 5 px at working size, inside the object) of each of three arbitrary in-gamut hues a "
    "photograph. Off: mean dE00 from the wanted colour under the stroke, each pixel at its own L*. Recoloured: pixels "
    "of the object that went at least half the way from the answer without hints to the wanted colour (or lie within 5 "
    "ab of it). Spilled: pixels outside the object that went half the way, by more than 3 ab. Far: outside the object "
    "and further from the stroke than a third of the longer side; far move is the mean change of ab there, far moved "
    "the share of pixels that changed by more than 3 ab. Before the gamut."
)
_HUES = 3
_HALF_LENGTH_PX = 12.0
_THICKNESS_PX = 5.0
_NEAR_AB = 5.0
_NOTICED_AB = 3.0
_FAR = 1 / 3


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """A stroke and its colour: `cells` H x W, wanted `ab` (2)."""

    cells: ObjectMask
    ab: FloatArray

    def hints(self) -> HintMap:
        """What a colorizer is told."""
        mask = self.cells.astype(np.float32)
        return HintMap(np.asarray(mask[..., None] * self.ab, np.float32), mask)


@dataclass(frozen=True, slots=True)
class StrokeScore:
    """What one stroke did; see `STROKES_DEFINED`. `far_move` is nan where nothing lies far away."""

    off: float
    recoloured: float
    spilled: float
    far_move: float
    far_moved: float


def strokes_on(mask: ObjectMask, luma: Luma, name: str, seed: int) -> Iterator[Stroke]:
    """The strokes to try on an object; they depend on the photograph's name and the seed alone."""
    random = np.random.default_rng([seed, zlib.crc32(name.encode())])
    cells = _along(mask)
    lightness = np.median(luma[cells])
    first = random.uniform(0, 2 * np.pi)
    for number in range(_HUES):
        hue = np.float32((first + number * 2 * np.pi / _HUES) % (2 * np.pi))
        largest = max_chroma(np.full((1, 1), lightness, np.float32), np.full((1, 1), hue, np.float32), SRGB)[0, 0]
        chroma = largest * random.uniform(0.4, 0.9)
        yield Stroke(cells, np.array([chroma * np.cos(hue), chroma * np.sin(hue)], np.float32))


def _along(mask: ObjectMask) -> ObjectMask:
    """Cells of a stroke along the object's longer axis through its deepest place, kept a pixel inside the outline."""
    depth = depth_of(mask)
    y, x = np.unravel_index(int(np.argmax(depth)), depth.shape)
    inside = np.asarray(_near_segment(mask.shape, (x, y), _longer_axis(mask)) & (depth > 1.5), np.uint8)
    _, pieces = cv2.connectedComponents(inside)
    return np.asarray(pieces == pieces[y, x], np.bool_)


def _near_segment(shape: tuple[int, ...], middle: tuple[np.intp, np.intp], axis: npt.NDArray[np.float64]) -> ObjectMask:
    """Cells whose centre is at most half the thickness from the segment along `axis` through `middle` (x, y)."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    x, y = x - middle[0], y - middle[1]
    along = np.clip(x * axis[0] + y * axis[1], -_HALF_LENGTH_PX, _HALF_LENGTH_PX)
    return np.asarray(np.hypot(x - along * axis[0], y - along * axis[1]) <= _THICKNESS_PX / 2, np.bool_)


def _longer_axis(mask: ObjectMask) -> npt.NDArray[np.float64]:
    """Unit vector (x, y)."""
    y, x = np.nonzero(mask)
    _, vectors = np.linalg.eigh(np.cov(np.stack([x, y])))
    return np.asarray(vectors[:, -1], np.float64)


def score_stroke(plain: Chroma, hinted: Chroma, stroke: Stroke, mask: ObjectMask, luma: Luma) -> StrokeScore:
    """What a stroke did: the answers without and with it (H x W x 2), the object, and L*, all of one size."""
    moved, left, way = (_length(ab) for ab in (hinted - plain, hinted - stroke.ab, plain - stroke.ab))
    half_way = left <= 0.5 * way
    far = _far_from(stroke.cells) & ~mask
    return StrokeScore(
        off=float(_off(hinted, stroke, luma).mean()),
        recoloured=float((half_way | (left <= _NEAR_AB))[mask].mean()),
        spilled=float((half_way & (moved > _NOTICED_AB))[~mask].mean()),
        far_move=float(moved[far].mean()) if far.any() else float("nan"),
        far_moved=float((moved[far] > _NOTICED_AB).mean()) if far.any() else float("nan"),
    )


def _off(ab: Chroma, stroke: Stroke, luma: Luma) -> npt.NDArray[np.float64]:
    lightness = luma[stroke.cells][:, None]
    wanted = np.broadcast_to(stroke.ab, (len(lightness), 2))
    return ciede2000(np.hstack([lightness, ab[stroke.cells]]), np.hstack([lightness, wanted]))


def _far_from(cells: ObjectMask) -> ObjectMask:
    distance = cv2.distanceTransform((~cells).astype(np.uint8), cv2.DIST_L2, 5)
    return np.asarray(distance > _FAR * max(cells.shape), np.bool_)


def _length(ab: Chroma) -> FloatArray:
    return np.asarray(np.hypot(ab[..., 0], ab[..., 1]), np.float32)
