"""Where a card stands on the canvas."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize

_GAP = 12
INSET = 8
_LEAST = 16


def beside(about: QRectF, spot: QPointF, size: QSize, room: QRect) -> QPoint:
    """Where a card of `size` stands within `room` without covering `about`: right of it, left, below, or above.

    Where the object leaves no side that much room, at least the spot that was clicked stays free.
    """
    free = QRectF(room).adjusted(INSET, INSET, -INSET, -INSET)
    for object_ in (about, QRectF(spot, spot).adjusted(-_LEAST, -_LEAST, _LEAST, _LEAST)):
        for card in _sides(object_, size, free):
            if free.contains(card):
                return card.topLeft().toPoint()
    return _kept(QRectF(spot.x(), spot.y(), size.width(), size.height()), free).topLeft().toPoint()


def _sides(about: QRectF, size: QSize, free: QRectF) -> tuple[QRectF, ...]:
    """Right, left, below and above, each moved along the object's side until it is within `free` there."""
    width, height = size.width(), size.height()
    middle = about.center()
    across = _kept(QRectF(free.left(), middle.y() - height / 2, width, height), free).top()
    along = _kept(QRectF(middle.x() - width / 2, free.top(), width, height), free).left()
    return (
        QRectF(about.right() + _GAP, across, width, height),
        QRectF(about.left() - _GAP - width, across, width, height),
        QRectF(along, about.bottom() + _GAP, width, height),
        QRectF(along, about.top() - _GAP - height, width, height),
    )


def _kept(card: QRectF, free: QRectF) -> QRectF:
    moved = QRectF(card)
    moved.moveLeft(max(min(card.left(), free.right() - card.width()), free.left()))
    moved.moveTop(max(min(card.top(), free.bottom() - card.height()), free.top()))
    return moved
