"""The names of the panel's tabs. Where they do not fit side by side, all but the shown one become icons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look

_DOT = 4
_MOST_GAP, _LEAST_GAP = 20, 8


class TabButton(QPushButton):
    """A name with a dot after it where something behind it was changed, or an icon in its place."""

    def __init__(self, look: Look, key: str, name: str, icon: str) -> None:
        super().__init__(name)
        self.key = key
        self._look, self._name, self._icon = look, name, icon
        self._marked = False
        self.small = False
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    def set_marked(self, marked: bool) -> None:
        """Whether something behind it was changed."""
        if marked != self._marked:
            self._marked = marked
            self.setAccessibleName(tr("{name}, changed").format(name=self._name) if marked else self._name)
            self.updateGeometry()
            self.update()

    def set_small(self, small: bool) -> None:
        """Show the icon alone."""
        if small != self.small:
            self.small = small
            self.setText("" if small else self._name)
            self.setToolTip(self._name if small else "")
            self.updateGeometry()

    def named_width(self) -> int:
        """How wide it is with its name."""
        return self.fontMetrics().horizontalAdvance(self._name) + self._dot_room()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as what it shows."""
        height = self._look.px("panel_tabs") - 2
        width = self._look.px("control_dense") + self._dot_room() if self.small else self.named_width()
        return QSize(width, height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No smaller than that."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button, then icon and dot."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._look.colour("text" if self.isChecked() else "text_2")
        middle = self.rect().center()
        if self.small:
            size = self._look.px("icon")
            pixmap = self._look.pixmap(self._icon, ink, size, self.devicePixelRatioF())
            painter.drawPixmap(middle.x() - size // 2, middle.y() - size // 2, pixmap)
        if self._marked:
            across = self._look.px("icon") if self.small else self.fontMetrics().horizontalAdvance(self._name)
            away = across / 2 + 2 + _DOT / 2
            backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            spot = QPointF(middle.x() + (-away if backwards else away), middle.y() + 1)
            painter.drawEllipse(spot, _DOT / 2, _DOT / 2)

    def _dot_room(self) -> int:
        return 2 * (_DOT + 2) if self._marked else 0


class TabBar(QWidget):
    """`chosen(key)` when another tab is asked for by hand."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: list[TabButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px("inset"), 0, look.px("inset"), 0)
        self._row.addStretch()
        self.setFixedHeight(look.px("panel_tabs"))
        self._group.buttonClicked.connect(self._clicked)

    @property
    def keys(self) -> list[str]:
        """The tabs, in their order."""
        return [button.key for button in self._buttons]

    def add(self, key: str, name: str, icon: str, before: str = "") -> int:
        """One more tab: in front of the one whose key is `before`, else last. Returns its place."""
        place = self.keys.index(before) if before else len(self._buttons)
        button = TabButton(self._look, key, name, icon)
        self._buttons.insert(place, button)
        self._group.addButton(button)
        self._row.insertWidget(place, button)
        button.setChecked(len(self._buttons) == 1)
        self._fit()
        return place

    def show_chosen(self, key: str) -> None:
        """Show that tab as the chosen one."""
        self.button(key).setChecked(True)
        self._fit()

    def button(self, key: str) -> TabButton:
        """The button of a tab."""
        return next(button for button in self._buttons if button.key == key)

    def checked(self) -> QPushButton | None:
        """The button of the chosen tab."""
        return next((button for button in self._buttons if button.isChecked()), None)

    def mark(self, key: str, changed: bool) -> None:
        """A dot after the name of a tab behind which something was changed."""
        self.button(key).set_marked(changed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Names where they fit."""
        super().resizeEvent(event)
        self._fit()

    def _clicked(self, button: TabButton) -> None:
        self._fit()
        self.chosen.emit(button.key)

    def _fit(self) -> None:
        room = self.width() - 2 * self._look.px("inset")
        gaps = max(len(self._buttons) - 1, 1)
        gap = (room - sum(button.named_width() for button in self._buttons)) // gaps
        for button in self._buttons:
            button.set_small(gap < _LEAST_GAP and not button.isChecked())
        self._row.setSpacing(min(max(gap, _LEAST_GAP), _MOST_GAP) if gap >= _LEAST_GAP else _LEAST_GAP)
