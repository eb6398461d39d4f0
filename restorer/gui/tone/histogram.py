"""The histogram of the photograph's lightness: what the scan has, and over it what the tone makes of it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from restorer.gui.actions import tr
from restorer.gui.figures import decimal
from restorer.gui.look import Look
from restorer.gui.picture.levels import Codes16
from restorer.imaging.adjust_tone import Tone

_BINS = 128
_FINE = 2048
"""Steps of lightness that the tone is worked out for: as fine as a curve of 96 pixels shows, and quick."""
_CLIPPED = 0.0005
"""Of the picture: less than that is dust."""
Counts = npt.NDArray[np.float64]


class Histogram(QWidget):
    """Shares of the picture by L*. Triangles in its upper corners say what the tone cuts off."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._codes: Codes16 | None = None
        self._scan: Counts = np.zeros(_BINS)
        self._toned: Counts = np.zeros(_BINS)
        self._fine: Counts = np.zeros(_FINE)
        self._places = np.linspace(0.0, 100.0, _FINE, dtype=np.float32)
        self.clipped = (0.0, 0.0)
        """Shares of the picture that became black and white by the tone."""
        self.setFixedHeight(look.px("histogram"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram"))
        look.changed.connect(self.update)

    def show_codes(self, codes: Codes16 | None, tone: Tone) -> None:
        """The photograph's lightness before its tone (16-bit codes, small), and the tone."""
        self._codes = codes
        counts = np.zeros(65536)
        if codes is not None:
            counts += np.bincount(codes.ravel(), minlength=65536)
        self._fine = counts.reshape(_FINE, -1).sum(axis=1) / max(counts.sum(), 1.0)
        self._scan = self._fine.reshape(_BINS, -1).sum(axis=1)
        self.show_tone(tone)

    def show_tone(self, tone: Tone) -> None:
        """Another tone of the same photograph."""
        self._toned, self.clipped = self._scan, (0.0, 0.0)
        if not tone.identity and self._codes is not None:
            luma = tone.of(self._places)
            bins = np.minimum((luma * (_BINS / 100.0)).astype(np.intp), _BINS - 1)
            self._toned = np.asarray(np.bincount(bins, self._fine, _BINS), np.float64)
            ends = luma <= 0.0, luma >= 100.0
            before = self._fine[0], self._fine[-1]
            low, high = (max(float(self._fine[end].sum() - was), 0.0) for end, was in zip(ends, before, strict=True))
            self.clipped = low, high
        self.setAccessibleDescription(self._said())
        self.setToolTip(self._said())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Well, areas, marks of what is cut off."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.px("radius_control")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        most = max(_high(self._scan), _high(self._toned), 1e-9)
        painter.setBrush(look.colour("line_strong"))
        painter.drawPolygon(self._area(self._toned, most))
        if self._toned is not self._scan:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("text_2"), 1.0, Qt.PenStyle.DotLine))
            painter.drawPolyline(self._area(self._scan, most)[1:-1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("text"))
        for share, right in zip(self.clipped, (False, True), strict=True):
            if share > _CLIPPED:
                painter.drawPolygon(self._corner(right))

    def _area(self, counts: Counts, most: float) -> list[QPointF]:
        inset, width, height = 4.0, self.width() - 8.0, self.height() - 8.0
        tops = np.minimum(np.sqrt(counts / most), 1.0)  # by the root: a white border must not flatten all else
        points = [
            QPointF(inset + (place + 0.5) * width / _BINS, inset + height * (1.0 - float(top)))
            for place, top in enumerate(tops)
        ]
        foot = inset + height
        return [QPointF(inset, foot), *points, QPointF(inset + width, foot)]

    def _corner(self, right: bool) -> QPolygonF:
        side, x = 9.0, self.width() - 5.0 if right else 5.0
        return QPolygonF([QPointF(x, 5), QPointF(x + (-side if right else side), 5), QPointF(x, 5 + side)])

    def _said(self) -> str:
        low, high = (100.0 * share for share in self.clipped)
        if max(self.clipped) <= _CLIPPED:
            return tr("Nothing is cut off")
        return tr("Cut off: {black} % to black, {white} % to white").format(black=decimal(low), white=decimal(high))


def _high(counts: Counts) -> float:
    return float(np.sort(counts[1:-1])[-4]) if counts.size > 6 else 0.0
