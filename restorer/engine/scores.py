"""Figures of one coloured photograph against the truth, and their summary over photographs as a row of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.card import ModelCard
from restorer.imaging.arrays import ByteArray, Chroma, FloatArray, Lab
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.deltae import ciede2000
from restorer.imaging.metrics import Ssim, chroma_ratio, colourfulness, keras_accuracy, psnr, scaled_ab_mse

GRAY_COPY = "gray copy"


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """A photograph whose colours are known: sRGB codes, and the same as Lab."""

    name: str
    codes: ByteArray
    lab: Lab


@dataclass(frozen=True, slots=True, eq=False)
class Coloured:
    """A photograph in a model's colours: `ab` before and `codes` (sRGB) after it was brought into gamut.

    Times in milliseconds; 0 for the gray copy.
    """

    model: str
    hints: int
    vividness: float
    ab: Chroma
    codes: ByteArray
    analysis_ms: float = 0.0
    field_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Score:
    """One coloured photograph against its truth. Times in milliseconds; 0 for the gray copy."""

    psnr_db: float
    ssim: float
    chroma_ratio: float
    colourfulness_difference: float
    delta_e: float
    a_bias: float
    b_bias: float
    keras_accuracy: float
    mse_ab: float
    analysis_ms: float = 0.0
    field_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a model at a size, a number of hints and a vividness, over all photographs.

    psnr_db, ssim, delta_e (CIEDE2000), colourfulness_difference (Hasler and Suesstrunk 2003, ours - truth), a_bias and
    b_bias (mean of ours - truth), keras_accuracy and mse_ab (of ab / 128, before the gamut) are means over
    photographs; chroma_ratio (mean chroma ours / truth) and the milliseconds are medians. gray_psnr_db and gray_ssim
    are those of the gray copies of the same photographs; gain_error_db is the standard error of the mean PSNR gain.
    `made`: what the model was made with, in a line.
    """

    model: str
    name: str
    version: str
    size: str
    hints: int
    vividness: float
    photographs: int
    psnr_db: float
    gray_psnr_db: float
    gain_error_db: float
    ssim: float
    gray_ssim: float
    chroma_ratio: float
    colourfulness_difference: float
    delta_e: float
    a_bias: float
    b_bias: float
    keras_accuracy: float
    mse_ab: float
    analysis_ms: float
    field_ms: float
    parameters: int
    size_bytes: int
    made: str = ""


class Judge:
    """Compares colourings of one photograph with its truth, of which what is dear is computed once."""

    def __init__(self, truth: Truth) -> None:
        self._truth = truth
        self._true_ab = np.ascontiguousarray(truth.lab[..., 1:])
        self._colourfulness = colourfulness(truth.codes)
        self._ssim = Ssim(truth.codes)

    def score(self, coloured: Coloured) -> Score:
        """How a coloured photograph, as large as the truth, compares."""
        lab = srgb8_to_lab(coloured.codes)
        ab = np.ascontiguousarray(lab[..., 1:])
        bias = (ab - self._true_ab).mean(axis=(0, 1), dtype=np.float64)
        return Score(
            psnr_db=psnr(self._truth.codes, coloured.codes),
            ssim=self._ssim.of(coloured.codes),
            chroma_ratio=chroma_ratio(ab, self._true_ab),
            colourfulness_difference=colourfulness(coloured.codes) - self._colourfulness,
            delta_e=float(np.mean(ciede2000(lab, self._truth.lab))),
            a_bias=float(bias[0]),
            b_bias=float(bias[1]),
            keras_accuracy=keras_accuracy(coloured.ab, self._true_ab),
            mse_ab=scaled_ab_mse(coloured.ab, self._true_ab),
            analysis_ms=coloured.analysis_ms,
            field_ms=coloured.field_ms,
        )


def summarise(
    card: ModelCard | None, size: str, hints: int, vividness: float, scores: Sequence[Score], gray: Sequence[Score]
) -> Row:
    """The row of `scores`; `gray` are the scores of the gray copies of the same photographs; no card: the gray copy."""
    return Row(
        model=card.id if card else GRAY_COPY,
        name=card.name if card else "Gray copy",
        version=card.version if card else "",
        size=size,
        hints=hints,
        vividness=vividness,
        photographs=len(scores),
        psnr_db=_mean([one.psnr_db for one in scores]),
        gray_psnr_db=_mean([one.psnr_db for one in gray]),
        gain_error_db=_standard_error([one.psnr_db for one in scores], [one.psnr_db for one in gray]),
        ssim=_mean([one.ssim for one in scores]),
        gray_ssim=_mean([one.ssim for one in gray]),
        chroma_ratio=_median([one.chroma_ratio for one in scores]),
        colourfulness_difference=_mean([one.colourfulness_difference for one in scores]),
        delta_e=_mean([one.delta_e for one in scores]),
        a_bias=_mean([one.a_bias for one in scores]),
        b_bias=_mean([one.b_bias for one in scores]),
        keras_accuracy=_mean([one.keras_accuracy for one in scores]),
        mse_ab=_mean([one.mse_ab for one in scores]),
        analysis_ms=_median([one.analysis_ms for one in scores]),
        field_ms=_median([one.field_ms for one in scores]),
        parameters=card.parameters if card else 0,
        size_bytes=card.size_bytes if card else 0,
        made=card.made if card else "",
    )


def _mean(values: list[float]) -> float:
    return float(np.mean(_finite(values))) if values else 0.0


def _median(values: list[float]) -> float:
    return float(np.median(_finite(values))) if values else 0.0


def _standard_error(ours: list[float], gray: list[float]) -> float:
    """Of the mean difference over photographs; 0 for fewer than two."""
    gains = _finite(ours) - _finite(gray)
    return float(gains.std(ddof=1) / np.sqrt(gains.size)) if gains.size > 1 else 0.0


def _finite(values: list[float]) -> FloatArray:
    """Infinite PSNR (a gray photograph, coloured gray) counts as 100 dB, an undefined ratio as 1."""
    return np.nan_to_num(np.array(values, np.float32), nan=1.0, posinf=100.0)
