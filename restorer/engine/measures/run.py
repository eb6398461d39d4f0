"""Takes the measures of `measures` in one pass over photographs: each is read, and analysed by each model, once.

Everything is measured on one grid for all models: the photograph squashed to the protocol's size, or, at full size,
reduced to the area of 256 x 256 with its aspect kept.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import numpy as np

from restorer.engine.certainty import Certainty
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, HintMap
from restorer.engine.measures.confidence import ConfidenceCount, ConfidenceRow
from restorer.engine.measures.objects import ObjectMask, find_object
from restorer.engine.measures.stroke_rows import StrokeRow, stroke_row
from restorer.engine.measures.strokes import StrokeScore, score_stroke, strokes_on
from restorer.engine.measures.suggested import SuggestedRow, SuggestionCount
from restorer.engine.protocol import EvaluationProtocol
from restorer.engine.scores import Truth
from restorer.engine.suggestions import Bins
from restorer.engine.truths import carried_up, luma_of, read_truths, seen_size
from restorer.engine.working_size import resize
from restorer.errors import PhotoError
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.progress import Progress

MOST_OBJECTS = 40
_GRID_PX = 256
_GRID_STEP = 8

OnObject = Callable[[Truth, ObjectMask, ObjectMask], None]
"""Is given a photograph on the common grid, its object, and the cells of the stroke."""


class Measure(StrEnum):
    """What can be measured beside the colours."""

    STROKES = "strokes"
    CONFIDENCE = "confidence"
    SUGGESTIONS = "suggestions"


@dataclass(frozen=True, slots=True)
class Measured:
    """Rows of each measure; empty where it was not asked for, or no model says what is needed."""

    strokes: tuple[StrokeRow, ...] = ()
    confidence: tuple[ConfidenceRow, ...] = ()
    suggestions: tuple[SuggestedRow, ...] = ()

    def joined(self, other: Measured) -> Measured:
        """These rows and then those."""
        return Measured(
            self.strokes + other.strokes, self.confidence + other.confidence, self.suggestions + other.suggestions
        )


@dataclass(slots=True)
class _Tally:
    """What was found so far."""

    strokes: dict[tuple[str, float], list[StrokeScore]] = field(default_factory=dict)
    objects: int = 0
    confidence: dict[tuple[str, float], ConfidenceCount] = field(default_factory=dict)
    suggestions: SuggestionCount = field(default_factory=SuggestionCount)
    certainties: dict[str, Certainty] = field(default_factory=dict)

    def measured(self, size: str) -> Measured:
        """The rows."""
        return Measured(
            tuple(stroke_row(*key, size, self.objects, scores) for key, scores in self.strokes.items()),
            tuple(count.row(key[0], size, key[1]) for key, count in self.confidence.items()),
            tuple(self.suggestions.rows(size)),
        )


def measure(
    colorizers: Sequence[Colorizer],
    photographs: Sequence[Path],
    protocol: EvaluationProtocol,
    kinds: Iterable[Measure],
    progress: Progress | None = None,
    on_failure: Callable[[PhotoError], None] | None = None,
    masks: Mapping[str, ObjectMask] | None = None,
    on_object: OnObject | None = None,
) -> Measured:
    """The measures of `kinds` at each vividness of the protocol (suggestions do not depend on it).

    `masks`: objects by the photograph's name without its ending; without, they are found (`find_object`). Strokes
    are tried on the first 40 photographs that have one. Raises: as `evaluate`.
    """
    progress, wanted, tally = progress or Progress(), set(kinds), _Tally()
    for read in read_truths(photographs, protocol.size, progress, on_failure):
        truth = _on_grid(read)
        seen = [(colorizer, _analysed(colorizer, truth, protocol, progress)) for colorizer in colorizers]
        if Measure.CONFIDENCE in wanted:
            _confidence(seen, truth, protocol, tally, progress)
        if Measure.SUGGESTIONS in wanted:
            _suggestions(seen, truth, protocol, tally, progress)
        if Measure.STROKES in wanted and tally.objects < MOST_OBJECTS:
            _strokes(seen, truth, protocol, tally, progress, masks, on_object)
    return tally.measured(protocol.size_name)


_Seen = Sequence[tuple[Colorizer, Analysis]]


def _on_grid(truth: Truth) -> Truth:
    """Reduced to about 256 x 256 pixels' area; smaller ones as they are."""
    height, width = truth.codes.shape[:2]
    scale = min(_GRID_PX / math.sqrt(height * width), 1.0)
    if scale == 1.0:
        return truth
    height, width = (max(round(side * scale / _GRID_STEP), 1) * _GRID_STEP for side in (height, width))
    codes = np.asarray(cv2.resize(truth.codes, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
    return Truth(truth.name, codes, srgb8_to_lab(codes))


def _analysed(colorizer: Colorizer, truth: Truth, protocol: EvaluationProtocol, progress: Progress) -> Analysis:
    height, width = seen_size(colorizer, truth, protocol.size)
    return colorizer.analyse(resize(luma_of(truth), height, width), Progress(progress.cancellation))


def _confidence(seen: _Seen, truth: Truth, protocol: EvaluationProtocol, tally: _Tally, progress: Progress) -> None:
    for colorizer, analysis in seen:
        for vividness in protocol.vividness:
            answer = colorizer.field(analysis, _no_hints(analysis), vividness, Progress(progress.cancellation))
            if answer.spread is not None:
                count = tally.confidence.setdefault((colorizer.card.id, vividness), ConfidenceCount())
                certainty = tally.certainties.setdefault(colorizer.card.id, Certainty(colorizer.card))
                sure = certainty.sure(answer, _no_hints(analysis)) if certainty.calibrated else None
                count.add(carried_up(answer, luma_of(truth)), answer.spread, truth.lab, sure)


def _suggestions(seen: _Seen, truth: Truth, protocol: EvaluationProtocol, tally: _Tally, progress: Progress) -> None:
    clicks = tally.suggestions.clicks_on(truth.name, truth.lab, protocol.seed)
    for colorizer, analysis in seen:
        chances = colorizer.field(analysis, _no_hints(analysis), 0.0, Progress(progress.cancellation)).bins
        bins = Bins.of(colorizer.card.outputs)
        if chances is not None and len(bins.centres):
            for click in clicks:
                tally.suggestions.answer(colorizer.card.id, click, chances, bins)


def _strokes(
    seen: _Seen,
    truth: Truth,
    protocol: EvaluationProtocol,
    tally: _Tally,
    progress: Progress,
    masks: Mapping[str, ObjectMask] | None,
    on_object: OnObject | None,
) -> None:
    mask = _object(truth, masks)
    if mask is None:
        return
    tally.objects += 1
    luma, silent = luma_of(truth), Progress(progress.cancellation)
    strokes = list(strokes_on(mask, luma, truth.name, protocol.seed))
    if on_object is not None:
        on_object(truth, mask, strokes[0].cells)
    for colorizer, analysis in seen:
        for vividness in protocol.vividness:
            plain = carried_up(colorizer.field(analysis, _no_hints(analysis), vividness, silent), luma)
            scores = tally.strokes.setdefault((colorizer.card.id, vividness), [])
            for stroke in strokes:
                hints = stroke.hints().at(*analysis.luma.shape)
                hinted = carried_up(colorizer.field(analysis, hints, vividness, silent), luma)
                scores.append(score_stroke(plain, hinted, stroke, mask, luma))


def _object(truth: Truth, masks: Mapping[str, ObjectMask] | None) -> ObjectMask | None:
    if masks is None:
        return find_object(truth.lab)
    given = masks.get(Path(truth.name).stem)
    if given is None:
        return None
    mask = resize(given.astype(np.float32), *truth.codes.shape[:2]) > 0.5
    return mask if mask.any() and not mask.all() else None


def _no_hints(analysis: Analysis) -> HintMap:
    return HintMap.empty(*analysis.luma.shape)
