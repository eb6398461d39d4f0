"""The saved colours in the panel: swatches with names; save, name, remove, import, export."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton
from restorer.gui.look import Look
from restorer.gui.palette.colours import LONGEST_NAME, Colours, SavedColour
from restorer.gui.panel.section import words
from restorer.gui.panel.swatches import SwatchGrid
from restorer.project.recipe import Point


class SavedColours(QWidget):
    """`taken(a, b)`; `save_wanted`; `renamed(colour, name)`; `removed(colour)`; `import_wanted`, `export_wanted`."""

    taken = Signal(float, float)
    save_wanted = Signal()
    renamed = Signal(object, str)
    removed = Signal(object)
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._colours: Colours = ()
        self._naming: SavedColour | None = None
        self.grid = SwatchGrid(look, tr("Saved colours"))
        self.grid.taken.connect(self.taken)
        self.grid.looked.connect(self._say)
        self.grid.asked.connect(self._show_menu)
        self.save = IconButton(look, "plus", tr("Save this colour"), look.px("control_dense"))
        self.save.clicked.connect(self.save_wanted)
        self.more = IconButton(look, "more", tr("Import and export palettes"), look.px("control_dense"))
        self.more.clicked.connect(self._show_more)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the saved colour"))
        self.name.editingFinished.connect(self._named)
        self.name.hide()
        self._nothing = words(tr("Save colours here to use them in every photograph."), "caption")
        self._title = QLabel()
        self._title.setProperty("role", "second_label")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._say("")
        self._build()

    def show_colours(self, luma: float, colours: Colours, hand: Point) -> None:
        """Show these at this lightness."""
        self._colours = colours
        self.grid.setVisible(bool(colours))
        ab, names = tuple(one.ab for one in colours), tuple(one.name for one in colours)
        self.grid.show_colours(luma, ab, names, hand)
        self._nothing.setVisible(not colours)

    def name_colour(self, colour: SavedColour, offered: str) -> None:
        """Let a colour's name be typed over."""
        self._naming = colour
        self.name.setText(offered)
        self.name.setModified(True)
        self.name.show()
        self.name.setFocus()
        self.name.selectAll()

    def event(self, event: QEvent) -> bool:
        """On a swatch F2 and Del are its own, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """On a swatch: F2 renames, Del removes; in the name field Esc leaves it as it was."""
        number = self.grid.focused()
        if event.key() == Qt.Key.Key_Escape and self._naming is not None:
            self._naming = None
            self.name.hide()
        elif 0 <= number < len(self._colours) and event.key() == Qt.Key.Key_F2:
            self.name_colour(self._colours[number], self._colours[number].name)
        elif 0 <= number < len(self._colours) and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._colours[number])
        else:
            super().keyPressEvent(event)

    def menu(self, colour: SavedColour) -> QMenu:
        """What can be done with one colour."""
        menu = QMenu(self)
        menu.addAction(tr("Take"), partial(self.taken.emit, *colour.ab))
        menu.addAction(tr("Rename…"), partial(self.name_colour, colour, colour.name))
        menu.addAction(tr("Remove"), partial(self.removed.emit, colour))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _is_own(self, event: QKeyEvent) -> bool:
        return self.grid.focused() >= 0 and event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(2)
        head.addWidget(self._title, 1)
        head.addWidget(self.save)
        head.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for part in (self.grid, self.name, self._nothing):
            column.addWidget(part)

    def _say(self, name: str) -> None:
        """The name of the colour that is looked at takes the title's place: nothing below it moves."""
        self._title.setText(name[:1].upper() + name[1:] if name else tr("Saved"))

    def _named(self) -> None:
        colour, self._naming = self._naming, None
        self.name.hide()
        if colour is not None and self.name.text().strip() != colour.name:
            self.renamed.emit(colour, self.name.text())

    def _show_menu(self, number: int, place: QPoint) -> None:
        if number < len(self._colours):
            self.menu(self._colours[number]).popup(self.grid.swatches[number].mapToGlobal(place))

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Import palette…"), self.import_wanted.emit)
        menu.addAction(tr("Export palette…"), self.export_wanted.emit).setEnabled(bool(self._colours))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
