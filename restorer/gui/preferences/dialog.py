"""The dialog: names of pages on the left, the page on the right, and what the program promises below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.panel.section import divider, words
from restorer.gui.preferences.page import Page


class Preferences(QDialog):
    """Holds the pages; knows nothing of what is on them."""

    def __init__(self, look: Look, pages: tuple[Page, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(look.px("settings_w"), look.px("settings_h")).boundedTo(parent.size()))
        self.pages = pages
        self.names = QListWidget()
        self.names.setObjectName("pages")
        self.names.setAccessibleName(tr("Pages of settings"))
        self.names.addItems([page.title for page in pages])
        self._stack = QStackedWidget()
        for page in pages:
            self._stack.addWidget(_scrolling(page))
        self.names.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.names.setCurrentRow(0)
        self._build(look)

    def show_page(self, kind: type[Page]) -> None:
        """Turn to the page of that kind."""
        number = next(number for number, page in enumerate(self.pages) if isinstance(page, kind))
        self.names.setCurrentRow(number)

    def _build(self, look: Look) -> None:
        widths = [self.names.fontMetrics().horizontalAdvance(page.title) for page in self.pages]
        self.names.setFixedWidth(max(widths) + 48)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addSpacing(8)
        middle.addWidget(self.names)
        middle.addSpacing(8)
        line = QWidget()
        line.setObjectName("line")
        line.setFixedWidth(1)
        middle.addWidget(line)
        middle.addWidget(self._stack, 1)
        close = TextButton(look, tr("Close"), "big")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        promise = tr("Everything stays on this computer: Restorer sends nothing and asks no server for anything.")
        foot.addWidget(words(promise, "second_label"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(divider())
        column.addLayout(foot)


def _scrolling(page: Page) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
