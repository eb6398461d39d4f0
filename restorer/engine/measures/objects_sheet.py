"""A sheet of the objects that strokes were tried on: outlines in magenta, strokes in green, so that one can judge."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from restorer.engine.contact_sheet import in_rows, write_png
from restorer.engine.measures.objects import ObjectMask
from restorer.engine.scores import Truth
from restorer.imaging.arrays import ByteArray
from restorer.imaging.cv import cv2

_ACROSS = 8
_OUTLINE, _STROKE = (255, 0, 255), (0, 255, 0)


@dataclass(slots=True)
class ObjectsSheet:
    """Collects photographs as `measure` shows them."""

    _pictures: list[ByteArray] = field(default_factory=list)

    def show(self, truth: Truth, mask: ObjectMask, stroke: ObjectMask) -> None:
        """Keep a photograph with its object drawn in."""
        picture = truth.codes.copy()
        ring = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        picture[ring > 0] = _OUTLINE
        picture[stroke] = _STROKE
        self._pictures.append(picture)

    def write(self, path: Path) -> None:
        """As a PNG file. Raises `WriteError`: it cannot be written; nothing was replaced."""
        blank = np.full((8, 8, 3), 255, np.uint8)
        lines = [self._pictures[start : start + _ACROSS] for start in range(0, len(self._pictures), _ACROSS)]
        whole = [line + [blank] * (_ACROSS - len(line)) for line in lines]
        write_png(path, in_rows(whole, [""] * _ACROSS))
