"""The album's page: shelves on the left, the grid with its head in the middle, the run on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr, tr_n
from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.grid import AlbumGrid
from restorer.gui.album.shelf import Shelf
from restorer.gui.album.side import AlbumSide, shelf_words
from restorer.gui.buttons import IconButton
from restorer.gui.figures import counted
from restorer.gui.fitting import scrolling
from restorer.gui.look import Look
from restorer.gui.panel.section import words

_MARGINS = 32
"""Round the narrowest grid, in logical pixels."""


class AlbumPage(QWidget):
    """Holds the parts; knows no rules. `searched`: the words in the field changed."""

    searched = Signal(str)

    def __init__(self, look: Look, actions: Actions, model: AlbumModel, run: QWidget, name: str) -> None:
        super().__init__()
        self._look = look
        self.side = AlbumSide(look, actions, name)
        self.grid = AlbumGrid(look, model)
        self.run = run
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._about = words("", "second_label")
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search names and notes"))
        self.search.setAccessibleName(tr("Search names and notes"))
        self.search.setMaximumWidth(look.px("album_search"))
        self.search.textChanged.connect(self.searched)
        self._nothing = words("", "second")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build(actions)

    def show_head(self, shelf: Shelf, shown: int, chosen: int, searching: bool) -> None:
        """What is shown, and how many of it are chosen."""
        self._title.setText(shelf_words(shelf))
        self._about.setText(_about(shelf, shown, chosen))
        self._nothing.setText(_nothing(shelf, searching))
        self._stack.setCurrentIndex(0 if shown else 1)

    def set_compact(self, compact: bool) -> None:
        """Narrower sides, but never narrower than their words."""
        bar = self._beside.verticalScrollBar().sizeHint().width()
        words = self.side.minimumSizeHint().width() + bar
        self._beside.setFixedWidth(max(self._look.px("album_side_compact" if compact else "album_side"), words))
        self.run.setFixedWidth(self._look.px("panel_compact" if compact else "panel"))

    def _build(self, actions: Actions) -> None:
        self.side.set_title(self._album_head(actions))
        head = QVBoxLayout()
        head.setContentsMargins(10, 12, 16, 8)
        head.setSpacing(0)
        named = QHBoxLayout()
        named.addWidget(self._title, 1)
        named.addWidget(self.search, 2)
        head.addLayout(named)
        head.addWidget(self._about)
        shown = QWidget()
        self._stack = QStackedLayout(shown)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self._nothing)
        middle = QWidget()
        middle.setObjectName("surround")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(middle)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(shown, 1)
        middle.setMinimumWidth(self._look.px("album_cell_w") + _MARGINS)
        self._beside = scrolling(self.side)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in (self._beside, _line(), middle, _line(), self.run):
            row.addWidget(part, 1 if part is middle else 0)
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(content, across=True))
        self.set_compact(False)

    def _album_head(self, actions: Actions) -> QWidget:
        head = QWidget()
        head.setFixedHeight(self._look.px("header"))
        title = QLabel(tr("Album"))
        title.setProperty("role", "title")
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(title)
        row.addStretch()
        row.addWidget(IconButton.of(self._look, actions["album"], self._look.px("control")))
        return head


def _about(shelf: Shelf, shown: int, chosen: int) -> str:
    said = tr_n("1 photograph", "{n} photographs", shown).format(n=counted(shown))
    if shelf is Shelf.FIRST and shown:
        return tr("{photographs} where the model was least sure. Open one and answer its question.").format(
            photographs=said
        )
    return said + (", " + tr("{n} selected").format(n=counted(chosen)) if chosen > 1 else "")


def _nothing(shelf: Shelf, searching: bool) -> str:
    if searching:
        return tr("No photograph here is called so. Clear the search to see all of them.")
    return {
        Shelf.FIRST: tr("Nothing is known yet. It fills as photographs are coloured."),
        Shelf.ACCEPTED: tr("Nothing is accepted yet. Press T on a photograph that is good."),
        Shelf.NEEDS_WORK: tr("Nothing here. Press Shift+T on a photograph that needs work."),
        Shelf.EXPORTED: tr("Nothing is exported yet. Start the run on the right, or export one photograph."),
    }.get(shelf, tr("No photographs here."))


def _line() -> QWidget:
    line = QWidget()
    line.setObjectName("line")
    line.setFixedWidth(1)
    return line
