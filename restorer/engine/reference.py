"""Colours of a reference photograph for the places of a picture that show the same: the model's own matching.

Both pictures are cut into cells of 8 pixels at working size. A cell is described by what the network's encoder makes of
it, brought to one scale over both pictures; its counterpart is the softmax-weighted mean of the reference's cells that
resemble it (as in deep exemplar colorization: He, Chen, Liao, Sander, Yuan, SIGGRAPH 2018, but with the features that
are there already). How far that is believed is decided by looking back: a true counterpart finds its way home, to
within two cells, a chance resemblance does not. In dev photographs whose other half was the reference a third of the
cells did, with unrelated references an eighth. What is believed is spread along the picture's edges like a hint.

A network without hints gives no features away; there its own colours describe a cell, with the light, texture and
direction around it. Engines without a network have no description: there Welsh's matching stands in, everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.engine.classical import CLASSICAL_CARDS, WELSH
from restorer.engine.edge_solver import spread
from restorer.engine.field import Analysis
from restorer.engine.welsh import Welsh
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, FloatArray, Lab, Luma, Mask
from restorer.imaging.cv import cv2
from restorer.progress import Progress

_CELL = 8
_TEMPERATURE = 0.04
_LUMA_SCALE = 10.0
_LUMA_COST = 0.05
"""What a difference of 10 L* takes off the resemblance, which is a cosine."""
_LOOSE, _CLOSE = 0.35, 0.7
"""Resemblance from which a cell is believed at all, and fully."""
_THIN = 16
"""A description of fewer channels is helped out by light and texture."""
_AROUND = (8, 24)
"""Sides of the windows, in working pixels, in which they are looked at."""
_HOME = 2.0
"""Cells within which the way back has to end."""
_NEIGHBOURS = 7
_STRAY, _HOMEWARD = 0.2, 0.4
"""Share of ways that end at home, around a cell and in the whole picture, from which it is believed at all, and fully.
Chosen on 24 dev photographs: see ADR 9."""
_VARIED = 200.0
"""Variance of the matched colours in a*b* at which a cell is believed by half."""
_HELD, _LOOSENED = 0.3, 0.1
"""How hard cells that are believed, or not, hold their offset against their neighbours; an edge's weight is 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A reference as a colorizer sees it: its analysis, and its colours (h x w x 3) at that size."""

    analysis: Analysis
    lab: Lab


@dataclass(frozen=True, slots=True, eq=False)
class Match:
    """Colours for the cells of a picture (h x w x 2) and how far each is believed (h x w, 0..1)."""

    target: Chroma
    belief: Mask

    @property
    def share(self) -> float:
        """How much of the picture finds itself in the reference, 0..1."""
        return float(self.belief.mean())


def match(picture: Analysis, reference: Seen) -> Match:
    """What the reference says of each cell of the picture."""
    if not picture.described or picture.described != reference.analysis.described:
        return _by_lightness(picture.luma, reference.lab)
    ours, theirs = _described(picture), _described(reference.analysis)
    alike = _resemblance(ours, theirs)
    cost = (_cells(picture.luma).reshape(-1, 1) - _cells(reference.analysis.luma).reshape(1, -1)) / _LUMA_SCALE
    score = alike - np.float32(_LUMA_COST) * cost * cost
    colours = _cells(reference.lab[..., 1:]).reshape(-1, 2)
    target, variance = _expected(score, colours)
    shape = _grid(picture.luma)
    home = _home(score, shape)
    believed = _ramp(alike.max(axis=1), _LOOSE, _CLOSE).reshape(shape) * _ramp(home, _STRAY, _HOMEWARD)
    believed /= 1.0 + variance.reshape(shape) / _VARIED
    return Match(target.reshape(*shape, 2), np.asarray(believed, np.float32))


def offset(found: Match, plain: Chroma, luma: Luma, progress: Progress) -> Chroma:
    """What is to be added to `plain` (h x w x 2, the colours without hints) at full weight.

    Raises:
        Cancelled: asked for.
    """
    height, width = plain.shape[:2]
    belief = resize(found.belief, height, width)
    held = _HELD * belief
    data = held + _LOOSENED * (1.0 - belief)
    wished = (resize(found.target, height, width) - plain) * (held / data)[..., None]
    return spread(resize(luma, height, width), np.asarray(wished, np.float32), data, progress)


def _by_lightness(luma: Luma, reference: Lab) -> Match:
    card = next(one for one in CLASSICAL_CARDS if one.id == WELSH)
    target = Welsh(card, reference).matched(luma)
    return Match(target, np.ones(target.shape[:2], np.float32))


def _grid(luma: Luma) -> tuple[int, int]:
    return max(luma.shape[0] // _CELL, 1), max(luma.shape[1] // _CELL, 1)


def _cells(plane: FloatArray) -> FloatArray:
    """A plane of the working size (H x W or H x W x C), averaged over cells."""
    return resize(np.ascontiguousarray(plane), *_grid(plane))


def _described(analysis: Analysis) -> list[FloatArray]:
    """What each array of the network says of the cells, N x C each; large ones on finer grids are left out."""
    height, width = _grid(analysis.luma)
    padded = max(analysis.size.padded_height // _CELL, 1), max(analysis.size.padded_width // _CELL, 1)
    found = []
    for features in analysis.features[: analysis.described]:
        if features.shape[2] <= padded[0] or features.shape[1] < _THIN:
            planes = [resize(plane, *padded)[:height, :width].ravel() for plane in features[0]]
            found.append(np.stack(planes, axis=1))
    if sum(part.shape[1] for part in found) < _THIN:
        found.append(_texture(analysis.luma))
    return found


def _texture(luma: Luma) -> FloatArray:
    """N x 9: L*, and in two windows its mean and deviation and how much it changes across and down."""
    steps = np.stack([np.abs(cv2.Sobel(luma, cv2.CV_32F, *axes)) for axes in ((1, 0), (0, 1))], axis=2)
    planes: list[FloatArray] = [luma[..., None]]
    for side in _AROUND:
        mean, square, turned = (np.asarray(cv2.blur(plane, (side, side))) for plane in (luma, luma * luma, steps))
        deviation = np.sqrt(np.maximum(square - mean * mean, 0.0))
        planes.append(np.dstack([mean, deviation, turned]).astype(np.float32))
    return np.concatenate([_cells(plane).reshape(-1, plane.shape[2]) for plane in planes], 1)


def _resemblance(ours: list[FloatArray], theirs: list[FloatArray]) -> FloatArray:
    """Mean cosine of N cells with M, each channel first brought to mean 0 and deviation 1 over both pictures."""
    total = np.zeros((len(ours[0]), len(theirs[0])), np.float32)
    for one, other in zip(ours, theirs, strict=True):
        mean = (one.mean(axis=0) + other.mean(axis=0)) / 2
        deviation = np.sqrt((one.var(axis=0) + other.var(axis=0)) / 2) + 1e-3
        total += _unit((one - mean) / deviation) @ _unit((other - mean) / deviation).T
    return np.asarray(total / len(ours), np.float32)


def _unit(rows: FloatArray) -> FloatArray:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(length, 1e-6), np.float32)


def _expected(score: FloatArray, colours: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Mean (N x 2) and variance (N) of the colours that each cell's resemblance gives weight to."""
    weights = np.exp((score - score.max(axis=1, keepdims=True)) / np.float32(_TEMPERATURE))
    weights /= weights.sum(axis=1, keepdims=True)
    mean = weights @ colours
    variance = weights @ np.square(colours).sum(axis=1) - np.square(mean).sum(axis=1)
    return np.asarray(mean, np.float32), np.maximum(variance, 0.0)


def _home(score: FloatArray, shape: tuple[int, int]) -> FloatArray:
    """The share of ways there and back that end at home: the mean of that around each cell and of that everywhere."""
    back: npt.NDArray[np.intp] = score.argmax(axis=0)[score.argmax(axis=1)]
    rows, columns = np.divmod(np.arange(back.size), shape[1])
    rows_back, columns_back = np.divmod(back, shape[1])
    ended = np.hypot(rows - rows_back, columns - columns_back) <= _HOME
    near = cv2.blur(ended.reshape(shape).astype(np.float32), (_NEIGHBOURS, _NEIGHBOURS))
    return np.asarray((near + ended.mean()) / 2, np.float32)


def _ramp(values: FloatArray, low: float, high: float) -> FloatArray:
    return np.asarray(np.clip((values - low) / (high - low), 0.0, 1.0), np.float32)
