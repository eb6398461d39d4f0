"""A colour in numbers: L* as the photograph has it, a* and b* to type, hex to type; and what to say where it cannot be.

A typed colour is kept as it was typed: where the object is lighter or darker it may well be possible. What is shown
at this lightness is then the strongest colour of that hue, and a sentence says so.
"""

from __future__ import annotations

import math
import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.panel.gamut_disc import strongest
from restorer.project.recipe import WIDEST_AB, Point

_STEPS = {Qt.Key.Key_Up: 1.0, Qt.Key.Key_Down: -1.0, Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: -10.0}
_WORTH_SAYING = 1.02
"""So many times the largest chroma, and more, is told."""


class AxisField(QLineEdit):
    """a* or b* as a number with one decimal; arrows change it by 1, Page keys by 10. `typed(value)`."""

    typed = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._value = 0.0
        self.editingFinished.connect(self._finished)

    def show_value(self, value: float) -> None:
        """Show this, unless somebody is typing here."""
        self._value = value
        if not (self.hasFocus() and self.isModified()):
            self.setText(signed(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows and Page keys change the number, Esc takes back what was typed."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._finished()
            self._say(self._value + step)
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setModified(False)
            self.setText(signed(self._value))
        else:
            super().keyPressEvent(event)

    def _finished(self) -> None:
        if self.isModified():
            self.setModified(False)
            value = number(self.text())
            self.setText(signed(self._value))
            if value is not None:
                self._say(value)

    def _say(self, value: float) -> None:
        self.typed.emit(min(max(value, -WIDEST_AB), WIDEST_AB))


class ColourFields(QWidget):
    """Values in by `show_colour`; what was typed out by `ab_typed(a, b)` and `hex_typed(code)`."""

    ab_typed = Signal(float, float)
    hex_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ab: Point = (0.0, 0.0)
        self.luma = QLineEdit()
        self.luma.setReadOnly(True)
        self.luma.setProperty("kind", "still")  # looks like words: nothing can be typed there
        self.luma.setAccessibleName(tr("L*, the photograph’s"))
        self.luma.setToolTip(tr("The lightness is the photograph’s own and is never changed"))
        self.a, self.b = AxisField("a*"), AxisField("b*")
        self.a.setToolTip(tr("From green (below 0) to red"))
        self.b.setToolTip(tr("From blue (below 0) to yellow"))
        self.a.typed.connect(lambda value: self.ab_typed.emit(value, self._ab[1]))
        self.b.typed.connect(lambda value: self.ab_typed.emit(self._ab[0], value))
        self.hex = QLineEdit()
        self.hex.setMaxLength(7)
        self.hex.setAccessibleName(tr("Hex"))
        self.hex.editingFinished.connect(self._hex_finished)
        self._build()

    def show_colour(self, luma: float, ab: Point) -> None:
        """The colour at this lightness."""
        self._ab = ab
        self.luma.setText(f"{luma:.1f}")
        self.a.show_value(ab[0])
        self.b.show_value(ab[1])
        if not (self.hex.hasFocus() and self.hex.isModified()):
            self.hex.setText(screen_colour(luma, ab).name().upper())

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        shares = (40, 57, 57, 70)  # what "100.0", "−100.0" and a hex code take
        for column, (name, field) in enumerate(zip(("L*", "a*", "b*", tr("Hex")), self._fields(), strict=True)):
            label = QLabel(name)
            label.setProperty("role", "caption")
            label.setBuddy(field)
            if field is not self.luma:
                field.setProperty("kind", "dense")
            field.setMinimumWidth(0)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, shares[column])

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.luma, self.a, self.b, self.hex

    def _hex_finished(self) -> None:
        text = self.hex.text().strip().lstrip("#")
        if self.hex.isModified():
            self.hex.setModified(False)
            if re.fullmatch(r"[0-9a-fA-F]{6}", text):
                self.hex_typed.emit(f"#{text}")


def out_of_range(luma: float, ab: Point) -> str:
    """A sentence where the screen has no such colour at that lightness, "" where it has."""
    most = strongest(luma, ab)
    chroma = math.hypot(*ab)
    if chroma <= most * _WORTH_SAYING + 0.2:
        return ""
    share = most / chroma
    words = tr("At L* {luma:.0f} there is no colour as strong as that. The strongest of this hue is shown: {nearest}.")
    nearest = f"a*\u00a0{signed(ab[0] * share)}, b*\u00a0{signed(ab[1] * share)}"
    return words.format(luma=luma, nearest=nearest)


def signed(value: float) -> str:
    """One decimal, with a real minus, never "minus nothing"."""
    return f"{value + 0.0:.1f}".replace("-0.0", "0.0").replace("-", "−")


def number(text: str) -> float | None:
    """The number somebody typed, with any minus and decimal mark; None if it is none."""
    try:
        value = float(text.strip().replace("−", "-").replace(",", "."))
    except ValueError:
        return None
    return value if math.isfinite(value) else None
