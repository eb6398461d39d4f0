"""Measures colorizers on photographs whose colours are known. The table is never without the gray copy's figures.

PSNR rewards gray: a gray copy scores 21 to 23 dB, so a colorizer's figure means nothing without it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.protocol import EvaluationProtocol, true_hints
from restorer.engine.scores import Row, Score, Truth, score, summarise
from restorer.engine.working_size import resize
from restorer.errors import PhotoError, UnsupportedPhoto, UsageError
from restorer.imaging.arrays import ByteArray, Chroma
from restorer.imaging.colour import SRGB, lab_to_srgb8, srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_codes
from restorer.imaging.guided import ColourSurface
from restorer.imaging.photo import open_photo
from restorer.progress import Progress

_LEAST_SIDE_PX = 11  # the window of SSIM

Key = tuple[int, int, float]
"""Which colorizer, how many hints, which vividness."""


def evaluate(
    colorizers: Sequence[Colorizer],
    photographs: Sequence[Path],
    protocol: EvaluationProtocol,
    progress: Progress | None = None,
    on_failure: Callable[[PhotoError], None] | None = None,
) -> list[Row]:
    """One row for the gray copy, then one for each colorizer, number of hints and vividness of the protocol.

    A photograph that cannot be read is given to `on_failure` and left out everywhere.

    Raises:
        UsageError: no photograph could be read.
        ModelError, DeviceError, MemoryShort: a model cannot be run.
        Cancelled: asked for.
    """
    progress = progress or Progress()
    scores: defaultdict[Key, list[Score]] = defaultdict(list)
    gray: list[Score] = []
    for truth in _readable(photographs, protocol.size, progress, on_failure):
        gray.append(score(truth, _render(truth, np.zeros((*truth.lab.shape[:2], 2), np.float32))))
        for index, colorizer in enumerate(colorizers):
            for hints, vividness, one in _measure(colorizer, truth, protocol, progress):
                scores[index, hints, vividness].append(one)
    if not gray:
        raise UsageError("There is no photograph to measure on.", "Name a folder with colour photographs.")
    rows = (summarise(colorizers[key[0]].card, key[1], key[2], ones, gray) for key, ones in scores.items())
    return [summarise(None, 0, 0.0, gray, gray), *rows]


def _readable(
    photographs: Sequence[Path], size: int | None, progress: Progress, on_failure: Callable[[PhotoError], None] | None
) -> Iterator[Truth]:
    for number, path in enumerate(photographs):
        progress.at(number / len(photographs), path.name)
        try:
            yield _load(path, size)
        except PhotoError as error:
            if on_failure is None:
                raise
            on_failure(error)


def _load(path: Path, size: int | None) -> Truth:
    with open_photo(path) as photo:
        if size is None and min(photo.info.width_px, photo.info.height_px) < _LEAST_SIDE_PX:
            raise UnsupportedPhoto(path, f"a side is shorter than {_LEAST_SIDE_PX} pixels, too small to be measured.")
        lab = photo.lab_rows(0, photo.info.height_px)
    codes = lab_to_srgb8(lab)
    if size is not None:
        codes = np.asarray(cv2.resize(codes, (size, size), interpolation=cv2.INTER_AREA), np.uint8)
    return Truth(path.name, codes, srgb8_to_lab(codes))


def _measure(
    colorizer: Colorizer, truth: Truth, protocol: EvaluationProtocol, progress: Progress
) -> Iterator[tuple[int, float, Score]]:
    height, width = _working_size(colorizer, truth, protocol)
    silent = Progress(progress.cancellation)
    luma = np.ascontiguousarray(truth.lab[..., 0])
    started = time.perf_counter()
    analysis = colorizer.analyse(resize(luma, height, width), silent)
    analysis_ms = (time.perf_counter() - started) * 1000.0
    small = resize(np.ascontiguousarray(truth.lab[..., 1:]), *analysis.luma.shape)
    for count in protocol.hints:
        hints = true_hints(small, count, protocol, truth.name)
        for vividness in protocol.vividness:
            field, field_ms = _timed(colorizer, analysis, hints, vividness, silent)
            codes = _render(truth, _full_size(field, truth))
            yield count, vividness, score(truth, codes, analysis_ms, field_ms)


def _working_size(colorizer: Colorizer, truth: Truth, protocol: EvaluationProtocol) -> tuple[int, int]:
    """The model's own size; in the square protocol the protocol's, unless the model takes only one."""
    height, width = truth.codes.shape[:2]
    if protocol.size is not None and not colorizer.card.working_size.fixed:
        return height, width
    size = colorizer.working_size(width, height)
    return size.height, size.width


def _timed(
    colorizer: Colorizer, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress
) -> tuple[ChromaField, float]:
    started = time.perf_counter()
    field = colorizer.field(analysis, hints, vividness, progress)
    return field, (time.perf_counter() - started) * 1000.0


def _full_size(field: ChromaField, truth: Truth) -> Chroma:
    height, width = truth.codes.shape[:2]
    luma = np.ascontiguousarray(truth.lab[..., 0])
    return ColourSurface.fit(field.ab, field.luma).rows(luma, 0, height, width)


def _render(truth: Truth, ab: Chroma) -> ByteArray:
    return np.asarray(lab_to_codes(np.ascontiguousarray(truth.lab[..., 0]), ab, SRGB, np.uint8), np.uint8)
