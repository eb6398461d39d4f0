"""The dialog before closing while an export is under way: three plain buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.tasks import Lane

if TYPE_CHECKING:
    from restorer.gui.window import Window


def ask_before_closing(window: Window) -> QDialog:
    """Open the dialog over `window`."""
    look = window.studio.look
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Exporting is not finished"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = QLabel(tr("Exporting is not finished."))
    title.setProperty("role", "title")
    finish = TextButton(look, tr("Finish, then close"), "primary")
    now = TextButton(look, tr("Close now"), "big")
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
    column.addWidget(QLabel(tr("Your edits are kept. A copy that is stopped leaves no file behind.")))
    column.addLayout(row)
    cancel.clicked.connect(dialog.reject)
    now.clicked.connect(dialog.accept)
    now.clicked.connect(window.close_now)
    finish.clicked.connect(dialog.accept)
    finish.clicked.connect(lambda: _finish(window))
    dialog.open()
    return dialog


def _finish(window: Window) -> None:
    """Close once nothing is being exported any more."""
    tasks = window.studio.tasks

    def look_again() -> None:
        if not tasks.busy(Lane.EXPORT):
            window.close_now()

    tasks.shown_changed.connect(look_again)
    look_again()
