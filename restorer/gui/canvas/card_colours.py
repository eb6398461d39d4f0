"""The rows of colours in the card: what is likely at a place, and what was kept or used before."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.swatches import Swatch
from restorer.project.recipe import Point

Suggestion = tuple[Point, float]

_MOST = 5
_MOST_KEPT = 10
_LIKELY = QSize(56, 44)
_GAP_OF_LIKELY, _GAP_OF_KEPT = 8, 6


class Likely(QWidget):
    """Up to five swatches with digits, each with its share under it. They change in place: the card opens at once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.shown = 0
        self._most = _MOST
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_OF_LIKELY)
        self._cells: list[tuple[QWidget, QLabel]] = []
        self.swatches: list[Swatch] = []
        for number in range(_MOST):
            swatch = Swatch(look, str(number + 1), _LIKELY)
            swatch.setFixedSize(_LIKELY)
            label = QLabel()
            label.setProperty("role", "second_label")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            column.addWidget(swatch)
            column.addWidget(label)
            row.addWidget(cell)
            self._cells.append((cell, label))
            self.swatches.append(swatch)
        row.addStretch()

    def fit(self, room: int) -> None:
        """From the next time on, as many as so many logical pixels have place for."""
        self._most = min((room + _GAP_OF_LIKELY) // (_LIKELY.width() + _GAP_OF_LIKELY), _MOST)

    def show_colours(self, luma: float, colours: list[Suggestion]) -> None:
        """These colours with their shares at this lightness."""
        self.shown = min(len(colours), self._most)
        for number, (cell, label) in enumerate(self._cells):
            there = number < self.shown
            cell.setVisible(there)
            self.swatches[number].setVisible(there)
            if there:
                ab, share = colours[number]
                self.swatches[number].show_colour(luma, ab)
                label.setText(f"{round(100 * share)} %")
                label.setVisible(share > 0.0)


class KeptColours(QWidget):
    """A row of small swatches: colours saved with a name, and recent ones."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.colours: tuple[tuple[str, Point], ...] = ()
        self._most = _MOST_KEPT
        self.swatches = [Swatch(look) for _ in range(_MOST_KEPT)]
        title = QLabel(tr("Saved and recent"))
        title.setProperty("role", "second_label")
        row = QHBoxLayout()
        row.setSpacing(_GAP_OF_KEPT)
        for swatch in self.swatches:
            row.addWidget(swatch)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(title)
        column.addLayout(row)

    def fit(self, room: int) -> None:
        """From the next time on, as many as so many logical pixels have place for."""
        one = self.swatches[0].minimumWidth() + _GAP_OF_KEPT
        self._most = min((room + _GAP_OF_KEPT) // one, _MOST_KEPT)

    def show_colours(self, luma: float) -> None:
        """Show them at this lightness."""
        self.setVisible(bool(self.colours))
        shown = min(len(self.colours), self._most)
        for number, swatch in enumerate(self.swatches):
            swatch.setVisible(number < shown)
            if number < shown:
                name, ab = self.colours[number]
                swatch.show_colour(luma, ab, name)
        column = self.layout()
        if column is not None:
            column.invalidate()
            column.activate()
        self.updateGeometry()
