"""What lies over the canvas while something that can be opened hangs over the window: a dashed edge and its verb."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas.pills import Pill
from restorer.gui.look import Look
from restorer.project.project_file import SUFFIX

_INSET_PX = 8


class DropTarget(QWidget):
    """Follows the size of the widget it lies over."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName("target")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._verb = QLabel()
        self._verb.setProperty("role", "pill")
        self.pill = Pill(look, self)
        self.pill.row.setContentsMargins(16, 0, 16, 0)
        self.pill.row.addWidget(self._verb)
        column = QVBoxLayout(self)
        column.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignCenter)
        self.pill.show()
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def show_target(self, shown: bool, paths: Sequence[Path] = ()) -> None:
        """Whether a drop of these files (none: a picture itself) would be taken here, and what it would do."""
        project = len(paths) == 1 and paths[0].suffix.lower() == SUFFIX
        self._verb.setText(tr("Open project") if project else tr("Add to album"))
        self._fit()
        self.setVisible(shown)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """As large as what it lies over, whatever is said above that meanwhile."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        inside = QRect(self._over.rect()).adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
        self.setGeometry(inside)
