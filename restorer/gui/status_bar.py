"""The status bar: which file, what is under the pointer, what is being worked on, zoom, and the device really used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.facts_label import FactsLabel
from restorer.gui.look import Look


class StatusBar(QWidget):
    """Values in, three signals out."""

    stopped = Signal()
    device_asked = Signal()
    work_asked = Signal()

    def __init__(
        self, look: Look, zoom: tuple[QAction, QAction, QAction, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px("status_bar"))
        self._look = look
        self._facts: tuple[str, ...] | None = None
        self._album: list[str] | None = None
        self._judged: tuple[str, ...] = ()
        self._compact = False
        self._file = FactsLabel()
        self._readout = _label()
        self._words = TextButton(look, "", "dense")
        self._words.clicked.connect(self.work_asked)
        self._bar = QProgressBar()
        self._bar.setFixedWidth(90)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = IconButton(look, "close", tr("Stop"), look.px("control_dense"))
        self._stop.clicked.connect(self.stopped)
        self._zoom = _label()
        self._zoom.setMinimumWidth(48)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._device = TextButton(look, "", "device", "device")
        self._device.clicked.connect(self.device_asked)
        self._zoom_parts = self._zoom_widgets(zoom)
        self._build()
        self.show_work("", 0.0)
        self.show_photo(None)

    def show_photo(self, facts: tuple[str, ...] | None) -> None:
        """Name, size, depth and profile of the photograph on the canvas."""
        self._facts = facts
        self._show_facts()
        if facts is None:
            self._readout.clear()

    def show_judgement(self, words: Sequence[str]) -> None:
        """What was said of the photograph on the canvas; it stands behind its name."""
        if tuple(words) != self._judged:
            self._judged = tuple(words)
            self._show_facts()

    def show_album(self, facts: list[str]) -> None:
        """How many photographs there are and are chosen, in place of the one on the canvas."""
        self._album = facts
        self._readout.clear()
        self._show_facts()

    def show_photo_again(self) -> None:
        """The photograph on the canvas, as before."""
        self._album = None
        self._show_facts()

    def set_compact(self, compact: bool) -> None:
        """Without profile and readout, and with a shorter name."""
        self._compact = compact
        self._readout.setVisible(not compact)
        self._show_facts()

    def show_readout(self, words: str) -> None:
        """What is under the pointer."""
        self._readout.setText(words)

    def add_words(self, label: QLabel) -> None:
        """Something more to read, beside what is under the pointer."""
        self._row.insertWidget(self._row.indexOf(self._readout) + 2, label)

    def show_work(self, words: str, fraction: float) -> None:
        """The chip of running work; no words: none."""
        for widget in (self._words, self._bar, self._stop):
            widget.setVisible(bool(words))
        self._words.setText(words)
        self._words.setAccessibleName(words or tr("Work"))
        self._bar.setRange(0, 0 if fraction <= 0.0 else 100)
        self._bar.setValue(round(100 * fraction))

    def show_zoom(self, scale: float) -> None:
        """Screen pixels per photograph pixel, in per cent."""
        self._zoom.setText(f"{round(100 * scale)} %")

    def show_device(self, words: str, why: str) -> None:
        """Where the model runs and how long it takes."""
        self._device.setText(f" {words}")
        self._device.setToolTip(why)
        self._device.setAccessibleName(tr("Device: {words}. {why}").format(words=words, why=why))

    def device_words(self) -> str:
        """What the device button says."""
        return self._device.text().strip()

    def chip_words(self) -> str:
        """What the chip says, empty while it is hidden."""
        return self._words.text() if self._words.isVisibleTo(self) else ""

    def _show_facts(self) -> None:
        for widget in self._zoom_parts:
            widget.setVisible(self._facts is not None and self._album is None)
        facts: Sequence[str] | None = self._album if self._album is not None else self._facts
        if facts is not None and self._album is None:
            facts = (facts[0], *self._judged, *facts[1:])
        if facts is None:
            self._file.show_facts([tr("Ready. Everything stays on this computer.")])
            return
        self._file.show_facts(facts[:3] if self._compact else facts, 200 if self._compact else 420)
        self._file.setToolTip("" if self._album is not None else facts[0])

    def _zoom_widgets(self, actions: tuple[QAction, QAction, QAction, QAction]) -> list[QWidget]:
        out, into, fit, full = actions
        side = self._look.px("control_dense")
        buttons = [_text_of(self._look, fit, tr("Fit")), _text_of(self._look, full, "1 : 1")]
        return [IconButton.of(self._look, out, side), self._zoom, IconButton.of(self._look, into, side), *buttons]

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addSpacing(12)
        for label in (self._file, self._readout):
            row.addWidget(label)
            row.addSpacing(12)
        self._row = row
        row.addStretch()
        for widget in (self._words, self._bar, self._stop):
            row.addWidget(widget)
        row.addSpacing(8)
        for part in self._zoom_parts:
            row.addWidget(part)
        line = QWidget()
        line.setObjectName("line")
        line.setFixedWidth(1)
        row.addSpacing(4)
        row.addWidget(line)
        row.addWidget(self._device)
        row.addSpacing(4)


def _text_of(look: Look, action: QAction, text: str) -> QPushButton:
    button = TextButton(look, text, "dense")
    button.clicked.connect(action.trigger)
    button.setToolTip(action.toolTip())
    return button


def _label() -> QLabel:
    label = QLabel()
    label.setProperty("role", "status")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
