"""The run on the right of the album: what is meant, how far it is, what is written, what failed, what happens after."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import ChoiceButton, TextButton
from restorer.gui.checks import Check
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, divider, words
from restorer.gui.run.failures import FailureList
from restorer.gui.run.scope import Scope, scope_words
from restorer.gui.run.written import Written


class RunPanel(QWidget):
    """Values in, signals out."""

    started = Signal()
    held = Signal(bool)
    stopped = Signal()
    scope_chosen = Signal(object)
    report_asked = Signal()
    folder_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(look.px("panel"))
        self._look = look
        self._paused = False
        self._counts: dict[Scope, int] = {}
        self.title = words("", "strong")
        self.headline = QLabel()
        self.headline.setProperty("role", "headline")
        self.percent = QLabel()
        self.percent.setProperty("role", "second")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the run"))
        self.rate = QLabel()
        self.left = QLabel()
        for label in (self.rate, self.left):
            label.setProperty("role", "second_label")
        self.about = words("", "second_label")
        self.scope = ChoiceButton(look, tr("Which photographs"))
        self.start = TextButton(look, tr("Start"), "primary")
        self.pause = TextButton(look, tr("Pause"), "", "pause")
        self.stop = TextButton(look, tr("Stop"), "", "stop")
        self.report = TextButton(look, tr("Open report"), "big")
        self.folder = TextButton(look, tr("Show in folder"), "big")
        self.written = Written(look)
        self.failures = FailureList(look)
        self.after = Section(look, "run after", tr("When it is done"))
        self.with_report = Check(look, tr("Write a report"))
        self.doubtful_first = Check(look, tr("Show the most doubtful first"))
        self._build()
        self._connect()

    def focus_part(self) -> QWidget:
        """What takes the focus when this part of the window is gone to."""
        return self.start if self.start.isVisible() else self.pause

    def show_waiting(self, headline: str, time: str, about: str, possible: bool) -> None:
        """Nothing is at work: what would be done, and how long it would take."""
        self.title.setText(tr("Colour and export"))
        self.headline.setText(headline)
        self.rate.setText(time)
        self.about.setText(about)
        self._show_parts(working=False)
        self.start.setEnabled(possible)

    def show_working(self, title: str, headline: str, fraction: float, rate: str, left: str) -> None:
        """How far the run is."""
        self.title.setText(title)
        self.headline.setText(headline)
        self.percent.setText(f"{int(100 * fraction)} %")
        self.bar.setRange(0, 1000 if fraction > 0 else 0)
        self.bar.setValue(round(1000 * fraction))
        self.rate.setText(rate)
        self.left.setText(left)
        self.about.setText(tr("You can close the window. Next time it goes on where it stopped."))
        self._show_parts(working=True)

    def show_held(self, paused: bool) -> None:
        """Pause, or Go on."""
        self._paused = paused
        self.pause.setText(f" {tr('Go on')}" if paused else f" {tr('Pause')}")
        self.pause.setAccessibleName(tr("Go on") if paused else tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")

    def show_results(self, report: bool, folder: bool) -> None:
        """What can be looked at."""
        self.report.setVisible(report)
        self.folder.setVisible(folder)

    def show_scopes(self, counts: dict[Scope, int], chosen: Scope) -> None:
        """Which photographs are meant."""
        self._counts = counts
        self.scope.show_value(scope_words(chosen), counted(counts[chosen]))

    def _show_parts(self, working: bool) -> None:
        in_hand = any(part.hasFocus() for part in (self.start, self.pause, self.stop))
        for widget in (self.percent, self.bar, self.left, self.pause, self.stop):
            widget.setVisible(working)
        self.scope.setVisible(not working)
        self.start.setVisible(not working)
        self.rate.setVisible(bool(self.rate.text()))
        self.written.enable(not working)
        self.with_report.setEnabled(not working)
        if working:
            self.show_results(False, False)
        if in_hand:  # the button that was pressed may be gone: keys stay with the run
            self.focus_part().setFocus()

    def _build(self) -> None:
        inset = self._look.px("inset")
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(inset, 14, inset, 14)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(_row(self.headline, None, self.percent))
        column.addWidget(self.bar)
        column.addLayout(_row(self.rate, None, self.left))
        column.addWidget(self.scope)
        column.addWidget(self.start)
        column.addLayout(_row(self.pause, self.stop))
        column.addLayout(_row(self.report, self.folder))
        column.addWidget(self.about)
        for check in (self.with_report, self.doubtful_first):
            self.after.column.addWidget(check)
            if check is self.with_report:
                self.after.column.addWidget(words(tr("For the browser, and as CSV and JSON"), "second_label"))
        inside = QWidget()
        inside.setObjectName("panel")
        all_of_it = QVBoxLayout(inside)
        all_of_it.setContentsMargins(0, 0, 0, 0)
        all_of_it.setSpacing(0)
        for part in (top, divider(), self.failures, self.written, divider(), self.after):
            all_of_it.addWidget(part)
        all_of_it.addStretch()
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _connect(self) -> None:
        self.start.clicked.connect(self.started)
        self.stop.clicked.connect(self.stopped)
        self.pause.clicked.connect(lambda: self.held.emit(not self._paused))
        self.report.clicked.connect(self.report_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.scope.clicked.connect(self._drop_scopes)

    def _drop_scopes(self) -> None:
        menu = QMenu(self)
        menu.setMinimumWidth(self.scope.width())
        for scope, count in self._counts.items():
            entry = menu.addAction(f"{scope_words(scope)}  {counted(count)}", partial(self.scope_chosen.emit, scope))
            entry.setEnabled(count > 0)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.scope.mapToGlobal(self.scope.rect().bottomLeft()))


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Side by side; None takes up what is left."""
    row = QHBoxLayout()
    row.setSpacing(8)
    for part in parts:
        if part is None:
            row.addStretch()
        else:
            row.addWidget(part, 0 if None in parts else 1)
    return row
