"""The tab *Tone*: histogram, black, white, gamma, fade, a negative turned over, and the way back to the scan."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from math import log2

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from restorer.gui.actions import tr
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.checks import Check
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, stack, words
from restorer.gui.tone.decimal_row import DecimalRow
from restorer.gui.tone.histogram import Histogram
from restorer.imaging.adjust_tone import GAMMA, LEAST_SPAN, Tone

_OCTAVE = 50
"""Steps of gamma's track to twice or half."""


class ToneTab(QWidget):
    """A tone in, a changed one out. `changed(tone, words)`; `picking(what)`: a place of the photograph is wanted."""

    changed = Signal(object, str)
    began = Signal()
    picking = Signal(str)
    suggested = Signal()
    turned_over = Signal(bool)
    clipped_shown = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look = look
        self._tone = Tone()
        self.histogram = Histogram(look)
        self.black = DecimalRow(look, tr("Black"), (0, 990, 0), lambda s: s / 10, lambda v: 10 * v)
        self.white = DecimalRow(look, tr("White"), (10, 1000, 1000), lambda s: s / 10, lambda v: 10 * v)
        self.gamma = DecimalRow(look, tr("Gamma"), (-100, 100, 0), _gamma, _gamma_step, "{:.2f}", mark=True)
        self.fade = DecimalRow(look, tr("Fade"), (0, 100, 0), float, float, "{:.0f}")
        self.suggest = TextButton(look, tr("Suggest levels"))
        self.over = Check(look, tr("The scan is a negative"))
        self.guess = words(tr("This scan looks like a negative."))
        self.base = TextButton(look, tr("Film base"), icon="eyedropper")
        self.densest = TextButton(look, tr("Densest place"), icon="eyedropper")
        self.back = TextButton(look, tr("Back to the scan"))
        self.clipped = Check(look, tr("Mark what is cut off"))
        self._said = words("")
        self.sections = self._sections()
        stack(self, self.sections)
        self._connect()
        self.show_tone(Tone())

    def show_tone(self, tone: Tone) -> None:
        """The tone of the photograph."""
        self._tone = tone
        for row, value in (
            (self.black, tone.black),
            (self.white, tone.white),
            (self.gamma, tone.gamma),
            (self.fade, tone.fade),
        ):
            row.show_value(value)
        self.over.blockSignals(True)
        self.over.setChecked(tone.negative is not None)
        self.over.blockSignals(False)
        self._film.setVisible(tone.negative is not None)
        self.back.setEnabled(not tone.identity)
        untouched = tr("Nothing is changed here yet. What you change is written into the record.")
        changed = tr("The copy’s brightness is not the scan’s any more. The record says so.")
        self._said.setText(untouched if tone.identity else changed)
        self.histogram.show_tone(tone)

    def show_guess(self, negative: bool) -> None:
        """Whether the scan looks like a negative that nobody has turned over yet."""
        self.guess.setVisible(negative)

    def _sections(self) -> tuple[Section, ...]:
        histogram = Section(self._look, "histogram", tr("Histogram"))
        histogram.column.addWidget(self.histogram)
        histogram.column.addWidget(_scale())
        histogram.column.addWidget(self.clipped)
        light = Section(self._look, "brightness", tr("Brightness"))
        for row, what in ((self.black, "black"), (self.white, "white")):
            light.column.addWidget(self._picked(row, what))
        light.column.addWidget(self.gamma)
        light.column.addWidget(self.fade)
        light.column.addWidget(ButtonRow((self.suggest,)))
        film = Section(self._look, "negative", tr("Negative"))
        film.column.addWidget(self.guess)
        film.column.addWidget(self.over)
        self._film = ButtonRow((self.base, self.densest))
        film.column.addWidget(self._film)
        scan = Section(self._look, "as_scanned", tr("As scanned"))
        scan.column.addWidget(self._said)
        scan.column.addWidget(self.back)
        return histogram, light, film, scan

    def _picked(self, row: DecimalRow, what: str) -> QWidget:
        """A slider with a picker beside it."""
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        name = tr("Pick black in the photograph") if what == "black" else tr("Pick white in the photograph")
        picker = IconButton(self._look, "eyedropper", name, self._look.px("control_dense"))
        picker.clicked.connect(partial(self.picking.emit, what))
        line.addWidget(row, 1)
        line.addWidget(picker, 0, Qt.AlignmentFlag.AlignBottom)
        return both

    def _connect(self) -> None:
        for row, field in ((self.black, "black"), (self.white, "white"), (self.gamma, "gamma"), (self.fade, "fade")):
            row.began.connect(self.began)
            row.changed.connect(partial(self._moved, row, field))
        self.suggest.clicked.connect(self.suggested)
        self.over.toggled.connect(self.turned_over)
        self.base.clicked.connect(partial(self.picking.emit, "base"))
        self.densest.clicked.connect(partial(self.picking.emit, "densest"))
        self.back.clicked.connect(lambda: self.changed.emit(Tone(), tr("Back to the scan")))
        self.clipped.toggled.connect(self.clipped_shown)

    def _moved(self, row: DecimalRow, field: str, _step: int) -> None:
        names = {"black": tr("Black"), "white": tr("White"), "gamma": tr("Gamma"), "fade": tr("Fade")}
        tone = with_value(self._tone, field, row.value_of())
        self.changed.emit(tone, names[field])


def with_value(tone: Tone, field: str, value: float) -> Tone:
    """The tone with another value, held where it makes sense: black and white push each other."""
    if field == "black":
        black = min(max(value, 0.0), 100.0 - LEAST_SPAN)
        return replace(tone, black=black, white=max(tone.white, black + LEAST_SPAN))
    if field == "white":
        white = min(max(value, LEAST_SPAN), 100.0)
        return replace(tone, white=white, black=min(tone.black, white - LEAST_SPAN))
    if field == "gamma":
        return replace(tone, gamma=min(max(value, GAMMA[0]), GAMMA[1]))
    return replace(tone, fade=min(max(value, 0.0), 100.0))


def _gamma(step: int) -> float:
    return float(round(2.0 ** (step / _OCTAVE), 2))


def _gamma_step(value: float) -> float:
    return _OCTAVE * log2(max(value, 0.01))


def _scale() -> QWidget:
    """0, L* 50 and 100 under the histogram."""
    scale = QWidget()
    scale.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the histogram: from black to white
    row = QHBoxLayout(scale)
    row.setContentsMargins(0, 0, 0, 0)
    for number, text in enumerate(("0", "L* 50", "100")):
        label = QLabel(text)
        label.setProperty("role", "caption")
        if number:
            row.addStretch()
        row.addWidget(label)
    return scale
