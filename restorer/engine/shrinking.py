"""What is done when memory is short: the same picture at half the size, and a word about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from restorer.engine.card import ModelCard
from restorer.engine.field import Analysis
from restorer.engine.working_size import cell, resize
from restorer.errors import MemoryShort
from restorer.imaging.arrays import Luma

_SMALLEST = 64


def shrunk(card: ModelCard, luma: Luma, analyse: Callable[[Luma], Analysis]) -> Analysis:
    """`analyse` on `luma` at half the size, with a note that says so.

    Raises:
        MemoryShort: the model cannot go smaller, or `luma` is small already.
    """
    step = cell(card)
    height, width = (max(side // 2 // step, 1) * step for side in luma.shape)
    if card.working_size.fixed or max(height, width) < _SMALLEST:
        raise MemoryShort(f'There is not enough memory to run the model "{card.id}".', "Close other programs.")
    analysis = analyse(resize(luma, height, width))
    note = (
        f"Memory was short, so the model saw the photograph at {analysis.size.width} x {analysis.size.height} pixels."
    )
    return replace(analysis, notes=(note,))
