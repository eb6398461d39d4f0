"""The way of the Tab key: as people read the window, and not as its parts came to be.

Features add their sections and buttons after the window stands, and Qt puts whatever is made last at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def set_tab_order(parts: Iterable[QWidget]) -> None:
    """Tab goes through these one after the other, and through each as it is laid out."""
    stops = [one for part in parts for one in _laid_out(part) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """The widget and all in it: what is in its layout in that order, then the rest as it was made."""
    yield widget
    seen: set[QWidget] = set()
    for child in _children(widget):
        if child not in seen and not child.isWindow():
            seen.add(child)
            yield from _laid_out(child)


def _children(widget: QWidget) -> Iterator[QWidget]:
    content = widget.widget() if isinstance(widget, QScrollArea) else None
    if content is not None:
        yield content
    yield from _of_layout(widget.layout())
    yield from widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _of_layout(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    for number in range(layout.count()):
        item = layout.itemAt(number)
        inner = item.widget() if item is not None else None
        if inner is not None:
            yield inner
        elif item is not None:
            yield from _of_layout(item.layout())
