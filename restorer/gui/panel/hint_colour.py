"""The section *Hint colour*: disc, suggestions, hex, recent colours. First while a painting tool is active."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import TextButton
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.colour_words import colour_words
from restorer.gui.look import Look
from restorer.gui.panel.gamut_disc import GamutDisc
from restorer.gui.panel.section import Section, words
from restorer.project.recipe import Point

Suggestion = tuple[Point, float]


class Swatch(QAbstractButton):
    """A colour that can be taken; its name is its colour in words."""

    def __init__(self, look: Look, luma: float, ab: Point, digit: str = "", size: QSize | None = None) -> None:
        super().__init__()
        self._look = look
        self._colour = screen_colour(luma, ab)
        self._digit = digit
        if size is None:
            self.setFixedSize(look.px("swatch"), look.px("swatch"))
        else:  # gives way where the panel is narrow
            self.setMinimumWidth(look.px("swatch"))
            self.setFixedHeight(size.height())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = colour_words(luma, ab)
        self.setAccessibleName(f"{digit} {name}".strip())
        self.setToolTip(name.capitalize())
        self.setCheckable(True)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The colour, its digit, a frame when chosen or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        token = "focus" if self.hasFocus() else "text" if self.isChecked() else "line_strong"
        painter.setPen(QPen(self._look.colour(token), 2.0 if token != "line_strong" else 1.0))
        painter.setBrush(self._colour)
        painter.drawRoundedRect(place, 4, 4)
        if self._digit:
            dark = self._colour.lightnessF() > 0.5
            painter.setPen(self._look.canvas("dark" if dark else "light"))
            painter.setFont(self._look.font("caption"))
            painter.drawText(
                place.adjusted(5, 3, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, self._digit
            )


class SwatchRow(QWidget):
    """Swatches side by side, each with words under it where given."""

    taken = Signal(float, float)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_colours(self, luma: float, colours: tuple[Point, ...], under: tuple[str, ...] = ()) -> None:
        """Show these colours at this lightness; with words under them they are larger and have digits."""
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, ab in enumerate(colours):
            self._row.addWidget(self._cell(luma, ab, number, under), 1 if under else 0)
        if not under or len(colours) < 4:
            self._row.addStretch()

    def _cell(self, luma: float, ab: Point, number: int, under: tuple[str, ...]) -> QWidget:
        size = QSize(52, 34) if under else None
        swatch = Swatch(self._look, luma, ab, str(number + 1) if under else "", size)
        swatch.clicked.connect(partial(self._take, ab))
        if not under:
            return swatch
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(swatch)
        label = QLabel(under[number])
        label.setProperty("role", "caption")
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label)
        return cell

    def _take(self, ab: Point, _checked: bool = False) -> None:
        self.taken.emit(*ab)


class HintColour(Section):
    """Value in by `show_colour`, choice out by `chosen(a, b)`."""

    chosen = Signal(float, float)
    hex_typed = Signal(str)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__(look, "hint_colour", tr("Hint colour"))
        self.disc = GamutDisc(look)
        self.disc.picked.connect(self.chosen)
        self.suggestions = SwatchRow(look)
        self.suggestions.taken.connect(self.chosen)
        self.recent = SwatchRow(look)
        self.recent.taken.connect(self.chosen)
        self.hex = QLineEdit()
        self.hex.setFixedWidth(92)
        self.hex.setMaxLength(7)
        self.hex.setAccessibleName(tr("Hex"))
        self.hex.editingFinished.connect(self._typed)
        self._ab = QLabel()
        self._ab.setProperty("role", "status")
        self._suggested = words(tr("Suggested here, by likelihood"), "second_label")
        self._recent = words(tr("Recent"), "second_label")
        self._note = words("", "caption")
        self.column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._suggested)
        self.column.addWidget(self.suggestions)
        self.column.addLayout(self._hex_row())
        self.column.addWidget(self._note)
        self.column.addWidget(self._recent)
        self.column.addWidget(self.recent)
        self.column.addWidget(_buttons(look, actions))
        self._note.hide()

    def show_colour(
        self, luma: float, ab: Point, suggestions: tuple[Suggestion, ...], recent: tuple[Point, ...]
    ) -> None:
        """The lightness under the hand, the colour chosen, what the model suggests there, recent choices."""
        self.set_remark(tr("at L* {luma:.0f}").format(luma=luma))
        self.disc.show_colour(luma, ab, tuple(colour for colour, _ in suggestions))
        self._suggested.setVisible(bool(suggestions))
        self.suggestions.setVisible(bool(suggestions))
        self.suggestions.show_colours(
            luma,
            tuple(colour for colour, _ in suggestions),
            tuple(f"{round(100 * share)} %" for _, share in suggestions),
        )
        self._recent.setVisible(bool(recent))
        self.recent.setVisible(bool(recent))
        self.recent.show_colours(luma, recent)
        self.hex.setText(screen_colour(luma, ab).name().upper())
        self._ab.setText(f"a* {_signed(ab[0])}   b* {_signed(ab[1])}")

    def say_lightness(self, shown: bool) -> None:
        """Say that a typed colour is shown at the photograph's lightness."""
        self._note.setText(tr("Shown at the photo’s lightness"))
        self._note.setVisible(shown)

    def _hex_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Hex"))
        label.setProperty("role", "status")
        label.setBuddy(self.hex)
        row.addWidget(label)
        row.addSpacing(8)
        row.addWidget(self.hex)
        row.addStretch()
        row.addWidget(self._ab)
        return row

    def _typed(self) -> None:
        text = self.hex.text().strip().lstrip("#")
        if re.fullmatch(r"[0-9a-fA-F]{6}", text) and self.hex.isModified():
            self.hex.setModified(False)
            self.hex_typed.emit(f"#{text}")


def _buttons(look: Look, actions: Actions) -> ButtonRow:
    buttons = []
    for name, icon, text in (
        ("tool_gray", "keep-gray", tr("Keep grey")),
        ("tool_eyedropper", "eyedropper", tr("From photo")),
    ):
        button = TextButton(look, text, "", icon)
        button.clicked.connect(actions[name].trigger)
        buttons.append(button)
    return ButtonRow(buttons)


def _signed(value: float) -> str:
    return f"{value:.1f}".replace("-", "−")
