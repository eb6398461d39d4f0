"""Measures colorizers on photographs whose colours are known. The table is never without the gray copy's figures.

PSNR rewards gray: a gray copy scores 21 to 23 dB, so a colorizer's figure means nothing without it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from restorer.engine.card import VividnessRule
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.protocol import EvaluationProtocol, true_hints
from restorer.engine.scores import GRAY_COPY, Coloured, Judge, Row, Score, Truth, summarise
from restorer.engine.truths import carried_up, luma_of, read_truths, render, seen_size
from restorer.engine.working_size import resize
from restorer.errors import PhotoError, UsageError
from restorer.progress import Progress

Key = tuple[int, int, float]
"""Which colorizer, how many hints, which vividness."""

OnPicture = Callable[[Truth, Coloured], None]
"""Is given every coloured photograph, the gray copy first."""


def evaluate(
    colorizers: Sequence[Colorizer],
    photographs: Sequence[Path],
    protocol: EvaluationProtocol,
    progress: Progress | None = None,
    on_failure: Callable[[PhotoError], None] | None = None,
    on_picture: OnPicture | None = None,
) -> list[Row]:
    """One row for the gray copy, then one for each colorizer, number of hints and vividness of the protocol.

    A photograph that cannot be read is given to `on_failure` and left out everywhere.

    Raises:
        UsageError: no photograph could be read.
        ModelError, DeviceError, MemoryShort: a model cannot be run.
        Cancelled: asked for.
    """
    progress = progress or Progress()
    show = on_picture or _ignore
    scores: defaultdict[Key, list[Score]] = defaultdict(list)
    gray: list[Score] = []
    for truth in read_truths(photographs, protocol.size, progress, on_failure):
        copy, judge = _gray_copy(truth), Judge(truth)
        show(truth, copy)
        gray.append(judge.score(copy))
        for index, colorizer in enumerate(colorizers):
            for coloured in _coloured(colorizer, truth, protocol, progress):
                show(truth, coloured)
                scores[index, coloured.hints, coloured.vividness].append(judge.score(coloured))
    if not gray:
        raise UsageError("There is no photograph to measure on.", "Name a folder with colour photographs.")
    size = protocol.size_name
    rows = (summarise(colorizers[key[0]].card, size, key[1], key[2], ones, gray) for key, ones in scores.items())
    return [summarise(None, size, 0, 0.0, gray, gray), *rows]


def _ignore(_truth: Truth, _coloured: Coloured) -> None:
    """Nobody looks at the pictures."""


def _gray_copy(truth: Truth) -> Coloured:
    ab = np.zeros((*truth.lab.shape[:2], 2), np.float32)
    return Coloured(GRAY_COPY, 0, 0.0, ab, render(truth, ab))


def _coloured(
    colorizer: Colorizer, truth: Truth, protocol: EvaluationProtocol, progress: Progress
) -> Iterator[Coloured]:
    """The photograph in the model's colours at every number of hints and vividness of the protocol."""
    silent = Progress(progress.cancellation)
    luma = luma_of(truth)
    started = time.perf_counter()
    analysis = colorizer.analyse(resize(luma, *seen_size(colorizer, truth, protocol.size)), silent)
    analysis_ms = (time.perf_counter() - started) * 1000.0
    small = resize(np.ascontiguousarray(truth.lab[..., 1:]), *analysis.luma.shape)
    for count in protocol.hints:
        hints = true_hints(small, count, protocol, truth.name)
        for vividness in _told_apart(colorizer, protocol.vividness):
            field, field_ms = _timed(colorizer, analysis, hints, vividness, silent)
            ab = carried_up(field, luma)
            codes = render(truth, ab)
            yield Coloured(colorizer.card.id, count, vividness, ab, codes, analysis_ms, field_ms)


def _told_apart(colorizer: Colorizer, vividness: Sequence[float]) -> Sequence[float]:
    """Of a model that knows no vividness all that lies within 0..1 is the same picture: only the first is measured."""
    if colorizer.card.vividness.rule is not VividnessRule.NONE:
        return vividness
    alike = [value for value in vividness if value <= 1.0]
    return [*alike[:1], *(value for value in vividness if value > 1.0)]


def _timed(
    colorizer: Colorizer, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress
) -> tuple[ChromaField, float]:
    started = time.perf_counter()
    field = colorizer.field(analysis, hints, vividness, progress)
    return field, (time.perf_counter() - started) * 1000.0
