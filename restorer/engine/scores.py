"""Figures of one coloured photograph against the truth, and their summary over photographs as a row of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from restorer.engine.card import ModelCard
from restorer.imaging.arrays import ByteArray, FloatArray, Lab
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.deltae import ciede2000
from restorer.imaging.metrics import chroma_ratio, colourfulness, psnr, ssim

GRAY_COPY = "gray copy"


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """A photograph whose colours are known: sRGB codes, and the same as Lab."""

    name: str
    codes: ByteArray
    lab: Lab


@dataclass(frozen=True, slots=True)
class Score:
    """One coloured photograph against its truth. Times in milliseconds; 0 for the gray copy."""

    psnr_db: float
    ssim: float
    chroma_ratio: float
    colourfulness_difference: float
    delta_e: float
    analysis_ms: float = 0.0
    field_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a model at a number of hints and a vividness, over all photographs.

    psnr_db, ssim, delta_e (CIEDE2000) and colourfulness_difference (Hasler and Suesstrunk 2003, ours - truth) are
    means over photographs; chroma_ratio (mean chroma ours / truth) and the milliseconds are medians. gray_psnr_db and
    gray_ssim are those of the gray copies of the same photographs.
    """

    model: str
    name: str
    version: str
    hints: int
    vividness: float
    photographs: int
    psnr_db: float
    gray_psnr_db: float
    ssim: float
    gray_ssim: float
    chroma_ratio: float
    colourfulness_difference: float
    delta_e: float
    analysis_ms: float
    field_ms: float
    parameters: int
    size_bytes: int


def score(truth: Truth, codes: ByteArray, analysis_ms: float = 0.0, field_ms: float = 0.0) -> Score:
    """How `codes` (sRGB, as large as the truth) compares."""
    lab = srgb8_to_lab(codes)
    return Score(
        psnr_db=float(psnr(truth.codes, codes)),
        ssim=float(ssim(truth.codes, codes)),
        chroma_ratio=float(chroma_ratio(lab[..., 1:], truth.lab[..., 1:])),
        colourfulness_difference=float(colourfulness(codes) - colourfulness(truth.codes)),
        delta_e=float(np.mean(ciede2000(lab, truth.lab))),
        analysis_ms=analysis_ms,
        field_ms=field_ms,
    )


def summarise(
    card: ModelCard | None, hints: int, vividness: float, scores: Sequence[Score], gray: Sequence[Score]
) -> Row:
    """The row of `scores`; `gray` are the scores of the gray copies of the same photographs; no card: the gray copy."""
    return Row(
        model=card.id if card else GRAY_COPY,
        name=card.name if card else "Gray copy",
        version=card.version if card else "",
        hints=hints,
        vividness=vividness,
        photographs=len(scores),
        psnr_db=_mean([one.psnr_db for one in scores]),
        gray_psnr_db=_mean([one.psnr_db for one in gray]),
        ssim=_mean([one.ssim for one in scores]),
        gray_ssim=_mean([one.ssim for one in gray]),
        chroma_ratio=_median([one.chroma_ratio for one in scores]),
        colourfulness_difference=_mean([one.colourfulness_difference for one in scores]),
        delta_e=_mean([one.delta_e for one in scores]),
        analysis_ms=_median([one.analysis_ms for one in scores]),
        field_ms=_median([one.field_ms for one in scores]),
        parameters=card.parameters if card else 0,
        size_bytes=card.size_bytes if card else 0,
    )


def _mean(values: list[float]) -> float:
    return float(np.mean(_finite(values))) if values else 0.0


def _median(values: list[float]) -> float:
    return float(np.median(_finite(values))) if values else 0.0


def _finite(values: list[float]) -> FloatArray:
    """Infinite PSNR (a gray photograph, coloured gray) counts as 100 dB, an undefined ratio as 1."""
    return np.nan_to_num(np.array(values, np.float32), nan=1.0, posinf=100.0)
