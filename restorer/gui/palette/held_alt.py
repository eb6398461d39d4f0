"""Alt held over the photograph while painting is the eyedropper, and does not lead to the menus when it is let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from restorer.gui.canvas.tools import Tool
from restorer.gui.canvas.view import Canvas


class HeldAlt(QObject):
    """Keeps the key from the menu bar, but only where it means the eyedropper: elsewhere Alt opens menus as ever."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A menu bar listens for Alt in the events that nobody wanted; this one is wanted."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        painting = self._canvas.tool in (Tool.BRUSH, Tool.LINE)
        return event.key() == Qt.Key.Key_Alt and painting and self._canvas.hand.pointer is not None
