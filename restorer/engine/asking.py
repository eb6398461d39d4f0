"""Where one answer would settle most: the places worth asking a person about.

Places are tried, not guessed at. From the doubtful places, far from each other, each of the colours likely there is
given to the model as if a person had chosen it, and what becomes surer is counted, weighed by how likely each answer
is. So a place counts for all that hangs together with it in the model's eyes, however large or far. Figures of the
orders that were compared stand in docs/adr/0010-certainty-is-counted-and-questions-are-tried.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.certainty import Certainty
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.imaging.arrays import FloatArray
from restorer.imaging.cv import cv2
from restorer.progress import Progress

LEAST = 0.02
"""A place that settles less of the doubt than this is not worth a person's time."""
_CANDIDATES = 8
_ANSWERS = 3
_ANSWERS_APART = 12.0
_APART = 1 / 6
"""How far candidates keep from each other, as a share of the longer side."""
_BLUR_CELLS = 2.0
_PATCH_PX = 8
Answer = tuple[tuple[float, float], float]
"""A colour and how likely a person is to choose it."""
_PLAIN_ANSWERS: tuple[Answer, ...] = (((18.0, 18.0), 1.0), ((-4.0, -18.0), 1.0), ((-12.0, 18.0), 1.0))
"""Tried where a model says how sure it is but not of what."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place (fractions of the photograph) and what share of all doubt an answer there is expected to settle."""

    x: float
    y: float
    settles: float


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """The photograph as it stands. `sure` is that of the whole picture, with what people said of its regions."""

    analysis: Analysis
    hints: HintMap
    vividness: float
    sure: FloatArray


def places_to_ask(
    colorizer: Colorizer, certainty: Certainty, question: Question, progress: Progress, most: int = 3
) -> tuple[Place, ...]:
    """At most `most` places, the one first whose answer settles most, each counted after those before it.

    Empty where the model does not say how sure it is, or where no answer settles 2 % of the doubt.
    Raises: as `Colorizer.field`; Cancelled.
    """
    doubt = 1.0 - question.sure
    whole = float(doubt.sum())
    if whole <= 0.0:
        return ()
    field = colorizer.field(question.analysis, question.hints, question.vividness, progress)
    before = certainty.sure(field, question.hints)
    if before is None or before.shape != doubt.shape:
        return ()
    centres = np.asarray(colorizer.card.outputs.bin_centres, np.float32).reshape(-1, 2)
    tried: list[tuple[tuple[int, int], FloatArray]] = []
    cells = candidates(doubt)
    for number, cell in enumerate(cells):
        progress.at(number / len(cells))
        silent = Progress(progress.cancellation)
        settled = _settled(colorizer, certainty, question, _likely(field, centres, cell), cell, before, silent)
        tried.append((cell, np.minimum(settled, doubt)))
    return _best(tried, doubt.shape, whole, most)


def candidates(doubt: FloatArray) -> list[tuple[int, int]]:
    """Cells (row, column) in the middle of what is in doubt, the most doubtful first, apart from each other."""
    height, width = doubt.shape
    # Nothing is doubtful beyond the edge: what lies at it counts less than the middle of something.
    free = cv2.GaussianBlur(doubt, (0, 0), _BLUR_CELLS, borderType=cv2.BORDER_CONSTANT)
    rows, columns = np.mgrid[:height, :width]
    reach = 2.0 * (_APART * max(height, width)) ** 2
    found = []
    for _ in range(min(_CANDIDATES, doubt.size)):
        row, column = divmod(int(free.argmax()), width)
        found.append((row, column))
        free = free * (1.0 - np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / reach))
    return found


def _likely(field: ChromaField, centres: FloatArray, cell: tuple[int, int]) -> Sequence[Answer]:
    """The likeliest bins there, apart from each other, each with the chance of the bins nearest to it."""
    if field.bins is None or not len(centres):
        return _PLAIN_ANSWERS
    chances = field.bins[cell]
    chosen: list[int] = []
    for number in np.argsort(chances)[::-1]:
        if all(np.hypot(*(centres[number] - centres[other])) >= _ANSWERS_APART for other in chosen):
            chosen.append(int(number))
        if len(chosen) == _ANSWERS:
            break
    distance = np.linalg.norm(centres[:, None] - centres[chosen][None], axis=2)
    nearest = np.where(distance.min(axis=1) <= _ANSWERS_APART, distance.argmin(axis=1), -1)
    return [
        ((float(centres[one, 0]), float(centres[one, 1])), float(chances[nearest == place].sum()))
        for place, one in enumerate(chosen)
    ]


def _settled(
    colorizer: Colorizer,
    certainty: Certainty,
    question: Question,
    answers: Sequence[Answer],
    cell: tuple[int, int],
    before: FloatArray,
    progress: Progress,
) -> FloatArray:
    """How much surer each cell becomes, on the mean of the answers by their chances."""
    gained, chances = np.zeros_like(before), 0.0
    for ab, chance in answers:
        hints = with_answer(question.hints, centre(cell, before.shape), ab)
        field = colorizer.field(question.analysis, hints, question.vividness, progress)
        after = certainty.sure(field, hints)
        if after is not None:
            gained += chance * np.maximum(after - before, 0.0)
            chances += chance
    return np.asarray(gained / max(chances, 1e-6), np.float32)


def centre(cell: tuple[int, int], shape: tuple[int, ...]) -> tuple[float, float]:
    """The middle of a cell as fractions x, y."""
    return (cell[1] + 0.5) / shape[1], (cell[0] + 0.5) / shape[0]


def with_answer(hints: HintMap, place: tuple[float, float], ab: tuple[float, float]) -> HintMap:
    """The hints with a small patch of a colour more."""
    height, width = hints.mask.shape
    column, row = int(place[0] * width), int(place[1] * height)
    half = _PATCH_PX // 2
    patch = slice(max(row - half, 0), row + half), slice(max(column - half, 0), column + half)
    more = HintMap(hints.ab.copy(), hints.mask.copy())
    more.ab[patch], more.mask[patch] = ab, 1.0
    return more


def _best(
    tried: Sequence[tuple[tuple[int, int], FloatArray]], shape: tuple[int, ...], whole: float, most: int
) -> tuple[Place, ...]:
    """Greedily the places that add most to what those before them settle."""
    settled = np.zeros(shape, np.float32)
    found: list[Place] = []
    for _ in range(min(most, len(tried))):
        shares = [float(np.maximum(gained - settled, 0.0).sum()) / whole for _, gained in tried]
        best = int(np.argmax(shares))
        if shares[best] < LEAST:
            break
        cell, gained = tried[best]
        found.append(Place(*centre(cell, shape), shares[best]))
        settled = np.maximum(settled, gained)
    return tuple(found)
