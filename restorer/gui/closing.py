"""The dialog before closing while an export or a run is under way: three plain buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.fitting import fit_to_screen
from restorer.gui.tasks import Lane

if TYPE_CHECKING:
    from restorer.gui.window import Window


class Runs(Protocol):
    """What the window has to know of runs."""

    @property
    def busy(self) -> bool:
        """Whether one is at work, or held."""
        ...

    def words(self) -> str:
        """How far it is."""
        ...

    def offer_to_go_on(self) -> None:
        """Say that one was stopped, if so."""
        ...


def ask_before_closing(window: Window) -> QDialog:
    """Open the dialog over `window`."""
    look = window.studio.look
    dialog = QDialog(window)
    running = window.runs is not None and window.runs.busy
    dialog.setWindowTitle(tr("Colouring is not finished") if running else tr("Exporting is not finished"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = QLabel(_title(window))
    title.setProperty("role", "title")
    finish = TextButton(look, tr("Finish, then close"), "primary")
    now = TextButton(look, tr("Close now, go on next time") if running else tr("Close now"), "big")
    cancel = TextButton(look, tr("Cancel"), "big")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch()
    for button in (cancel, now, finish):
        row.addWidget(button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(16)
    column.addWidget(title)
    told = tr("Your edits are kept. A copy that is stopped leaves no file behind.")
    column.addWidget(QLabel(tr("Your edits and all finished copies are kept.") if running else told))
    column.addLayout(row)
    cancel.clicked.connect(dialog.reject)
    now.clicked.connect(dialog.accept)
    now.clicked.connect(window.close_now)
    finish.clicked.connect(dialog.accept)
    finish.clicked.connect(lambda: _finish(window))
    fit_to_screen(dialog)
    dialog.open()
    return dialog


def _title(window: Window) -> str:
    if window.runs is None or not window.runs.busy:
        return tr("Exporting is not finished.")
    return tr("Colouring is not finished ({n}).").format(n=window.runs.words())


def _finish(window: Window) -> None:
    """Close once nothing is being exported any more."""
    tasks = window.studio.tasks

    def look_again() -> None:
        running = window.runs is not None and window.runs.busy
        if not tasks.busy(Lane.EXPORT) and not running:
            window.close_now()

    tasks.shown_changed.connect(look_again)
    look_again()
