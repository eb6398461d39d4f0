"""The size at which a network sees a photograph, and the padding that its strides need.

The inner size is a whole number of cells of the coarsest output, so that every answer's grid covers exactly the
photograph: padding starts on a cell's edge, at the right and at the bottom, and is cut off without a fraction left.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from restorer.engine.card import ModelCard, Shape, SizeRule
from restorer.imaging.arrays import FloatArray, Luma
from restorer.imaging.cv import cv2

_MAX_ENLARGEMENT = 2.0
"""A tiny photograph is enlarged at most this far: more shows the network blur it has never seen."""
_LONGEST = 2048
"""Bound of the long side, in pixels: of a 1 x 20000 strip nothing more can be learnt."""


@dataclass(frozen=True, slots=True)
class WorkingSize:
    """Inner size (what `reduced` and hint maps are made at) and padded size (what the network gets), in pixels."""

    height: int
    width: int
    padded_height: int
    padded_width: int


def cell(card: ModelCard) -> int:
    """Side of the coarsest output's cell in working pixels: inner sizes are multiples of it."""
    outputs = card.outputs
    return max(outputs.ab_stride, outputs.bins_stride, outputs.spread_stride)


def choose_size(card: ModelCard, width_px: int, height_px: int) -> WorkingSize:
    """The working size for a photograph of width_px x height_px pixels.

    Aspect kept: about the area of size x size; long pictures get more, up to max x max, so that their short side keeps
    half of `size`. Square: squashed to size x size, as some published systems want it.
    """
    rule = card.working_size
    if rule.shape is Shape.SQUARE:
        return padded_size(card, rule.size, rule.size)
    scale = _scale(rule, width_px, height_px)
    step = cell(card)
    limit = rule.size if rule.fixed else _LONGEST
    width, height = (_round_to(side * scale, step, limit) for side in (width_px, height_px))
    return padded_size(card, height, width)


def padded_size(card: ModelCard, height: int, width: int) -> WorkingSize:
    """The working size whose inner size is height x width, which must be multiples of the model's cell."""
    rule = card.working_size
    if rule.fixed:
        return WorkingSize(height, width, rule.size, rule.size)
    step = rule.multiple_of
    return WorkingSize(height, width, -(-height // step) * step, -(-width // step) * step)


def _scale(rule: SizeRule, width_px: int, height_px: int) -> float:
    short, long = min(width_px, height_px), max(width_px, height_px)
    if rule.fixed:
        return min(rule.size / long, _MAX_ENLARGEMENT)
    by_area = rule.size / math.sqrt(short * long)
    by_short_side = min(rule.size / 2 / short, rule.max / math.sqrt(short * long))
    return min(max(by_area, by_short_side), _LONGEST / long, _MAX_ENLARGEMENT)


def _round_to(side: float, step: int, limit: int) -> int:
    return min(max(round(side / step), 1) * step, limit // step * step)


def pad(plane: FloatArray, size: WorkingSize) -> FloatArray:
    """H x W (x C) at the inner size, continued by reflection to the padded size: no seam for the network to colour."""
    bottom, right = size.padded_height - size.height, size.padded_width - size.width
    if not bottom and not right:
        return plane
    mode = "reflect" if min(plane.shape[:2]) > 1 else "edge"
    widths = [(0, bottom), (0, right)] + [(0, 0)] * (plane.ndim - 2)
    return np.pad(plane, widths, mode=mode)  # type: ignore[call-overload, no-any-return]


def resize(plane: FloatArray, height: int, width: int) -> FloatArray:
    """H x W (x C) at another size: area average down, linear up."""
    if plane.shape[:2] == (height, width):
        return plane
    shrinks = height * width < plane.shape[0] * plane.shape[1]
    resized = cv2.resize(plane, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.asarray(resized, np.float32)


def fit_luma(card: ModelCard, luma: Luma) -> Luma:
    """`luma` if its sides are multiples of the model's cell, else resized to the nearest that are."""
    step, rule = cell(card), card.working_size
    limit = rule.size if rule.fixed else max(luma.shape) + step
    height, width = (_round_to(side, step, limit) for side in luma.shape)
    return resize(luma, height, width)
