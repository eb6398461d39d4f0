"""The photographs that could not be coloured: a sentence each, and another try."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.below import said
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.panel.info_tab import breakable
from restorer.gui.panel.section import Section, divider, words
from restorer.gui.run.run_state import Failure

_SHOWN = 30
"""More than that nobody reads here: the report has all of them."""


class FailureList(Section):
    """`retried(failures)`: these again. Only there while there is something to say."""

    retried = Signal(list)
    looked_at = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "run failed", tr("Failed"))
        self._look = look
        self._failures: tuple[Failure, ...] = ()
        self._rows: list[FailureRow] = []
        self._again = TextButton(look, tr("Retry all"), "", "retry")
        self._again.clicked.connect(lambda: self.retried.emit(list(self._failures)))
        self._more = words("", "second_label")
        self.column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._more)
        self.column.addWidget(divider())
        self.setVisible(False)

    def show_failures(self, failures: Sequence[Failure], may_retry: bool) -> None:
        """Show these; while a run is at work they cannot be tried again yet."""
        self._again.setEnabled(may_retry)
        if tuple(failures) != self._failures:
            self._failures = tuple(failures)
            self._rebuild()
        for row in self._rows:
            row.again.setEnabled(may_retry)
        self.setVisible(bool(failures))

    def _rebuild(self) -> None:
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        for place, failure in enumerate(self._failures[:_SHOWN]):
            row = FailureRow(self._look, failure)
            row.again.clicked.connect(partial(self._retry_one, failure))
            self.column.insertWidget(place + 1, row)
            self._rows.append(row)
        left = len(self._failures) - _SHOWN
        self._more.setText(tr("and {n} more, all of them in the report").format(n=counted(left)))
        self._more.setVisible(left > 0)
        self.set_remark(counted(len(self._failures)))

    def _retry_one(self, failure: Failure, _checked: bool = False) -> None:
        self.retried.emit([failure])


def why_words(failure: Failure) -> str:
    """Why it failed, in a sentence that does not name it again."""
    why = said(failure.sentence.removeprefix(f"{failure.source}: ").removeprefix(f"{failure.source.name}: "))
    return f"{why[:1].upper()}{why[1:]}"


class FailureRow(QWidget):
    """One of them."""

    def __init__(self, look: Look, failure: Failure) -> None:
        super().__init__()
        self._look = look
        self._glyph = QLabel()
        name = words(breakable(failure.source.name), "strong")
        told = words(f"{why_words(failure)} {said(failure.remedy)}".strip(), "second_label")
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.again = IconButton(
            look, "retry", tr("Retry {name}").format(name=failure.source.name), look.px("control_dense")
        )
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(name)
        text.addWidget(told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        size = self._look.px("icon_small")
        self._glyph.setPixmap(self._look.pixmap("error", self._look.colour("error"), size, self.devicePixelRatioF()))
