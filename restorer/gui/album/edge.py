"""The filmstrip's edge: dragged wider it shows two to four columns, and past half of the window the album."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from restorer.gui.actions import tr
from restorer.gui.filmstrip import Filmstrip

_WIDE = 6
MOST_COLUMNS = 4


class FilmstripEdge(QWidget):
    """A grip on the line beside the filmstrip, on the photograph's side, where it covers no scroll bar.

    `passed_half`: let go of beyond the middle of the window.
    """

    passed_half = Signal()
    columns_chosen = Signal(int)

    def __init__(self, film: Filmstrip) -> None:
        super().__init__(film.parentWidget())
        self._film = film
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Width of the filmstrip"))
        self.setToolTip(tr("Drag for more columns, far for the album"))
        film.installEventFilter(self)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the edge."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.setVisible(event.type() == QEvent.Type.Show)
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as the pointer is wide."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._use(round(self._reach(event) / self._film.one_column()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Far enough is the album."""
        if self._reach(event) > self.window().width() / 2:
            self._use(1)
            self.passed_half.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Left and right take a column away and add one."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            wider = (event.key() == Qt.Key.Key_Right) is not self._mirrored()
            self._use(self._film.columns + (1 if wider else -1))
        else:
            super().keyPressEvent(event)

    def _reach(self, event: QMouseEvent) -> float:
        """How far the pointer is from the filmstrip's outer edge."""
        x = self._film.mapFromGlobal(event.globalPosition()).x()
        return self._film.width() - x if self._mirrored() else x

    def _mirrored(self) -> bool:
        """Whether the filmstrip stands on the right: read from there, or the sides swapped."""
        home = self._film.parentWidget()
        return home is not None and self._film.geometry().center().x() > home.width() / 2

    def _use(self, columns: int) -> None:
        columns = min(max(columns, 1), MOST_COLUMNS)
        if columns != self._film.columns:
            self._film.set_columns(columns)
            self.columns_chosen.emit(columns)

    def _place(self) -> None:
        film = self._film.geometry()
        left = film.left() - _WIDE if self._mirrored() else film.right() + 1
        self.setGeometry(left, film.top(), _WIDE, film.height())
        self.raise_()
