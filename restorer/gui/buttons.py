"""Buttons with line icons, drawn again whenever theme or screen change, and a button that drops a menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QToolButton, QWidget

from restorer.gui.actions import row, tr
from restorer.gui.look import Look


class IconButton(QToolButton):
    """A square button with one icon. With an action it follows that action's state."""

    def __init__(self, look: Look, icon: str, name: str, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(side, side)
        self.setIconSize(QSize(look.px("icon"), look.px("icon")))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.changed.connect(self._draw)
        self._draw()

    @classmethod
    def of(cls, look: Look, action: QAction, side: int, parent: QWidget | None = None) -> IconButton:
        """The button of an action of the table."""
        known = row(action.objectName())
        button = cls(look, known.icon, tr(known.text.removesuffix("…")), side, parent)
        button.setCheckable(action.isCheckable())
        button.clicked.connect(action.trigger)
        button.follow(action)
        return button

    def follow(self, action: QAction) -> None:
        """Show this action's state from now on."""
        self._action = action
        action.changed.connect(self._sync)
        self._sync()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def set_side(self, side: int) -> None:
        """Another size, for compact windows."""
        self.setFixedSize(side, side)

    def event(self, event: QEvent) -> bool:
        """Draw the icon again when the window moves to a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        self.setIcon(self._look.icon(self._icon, self.devicePixelRatioF()))

    def _sync(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        if self.isCheckable():
            self.setChecked(self._action.isChecked())


class TextButton(QPushButton):
    """A button with words and perhaps an icon. `kind`: "", "primary", "quiet" or "big", as in the style sheet."""

    def __init__(self, look: Look, text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(f" {text}" if icon and text else text, parent)
        self._look = look
        self._icon = icon
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setAccessibleName(text.removesuffix("…"))
        if icon:
            self.setIconSize(QSize(look.px("icon_small"), look.px("icon_small")))
            look.changed.connect(self._draw)
            self._draw()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Draw the icon again when the window moves to a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._icon:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        size = self._look.px("icon_small")
        self.setIcon(self._look.icon(self._icon, self.devicePixelRatioF(), size=size))


class ChoiceButton(QPushButton):
    """A field that shows a value on the left, a remark on the right and a chevron; its menu offers the choices."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = name
        self._value = ""
        self._remark = ""
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        look.changed.connect(self.update)

    @property
    def value(self) -> str:
        """What is shown as chosen."""
        return self._value

    def show_value(self, value: str, remark: str = "") -> None:
        """Show this value and remark."""
        self._value, self._remark = value, remark
        self.setAccessibleName(f"{self._name}: {value} {remark}".strip())
        self.setToolTip(value)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for the value."""
        width = self.fontMetrics().horizontalAdvance(self._value + self._remark) + 64
        return QSize(width, self._look.px("control"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A value that is too long is elided, and said in full by the tooltip: it makes nothing wider."""
        return QSize(2 * self._look.px("control"), self._look.px("control"))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button's own frame, then value, remark and chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        inner = self.rect().adjusted(10, 0, -8, 0)
        size = self._look.px("icon_small")
        chevron = self._look.pixmap("chevron-down", self._look.colour("text_2"), size, self.devicePixelRatioF())
        spot = QRect(inner.right() - size + 1, (self.height() - size) // 2, size, size)
        painter.drawPixmap(self._mirrored(spot).topLeft(), chevron)
        inner.setRight(inner.right() - size - 6)
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2"))
        painter.drawText(
            self._mirrored(inner), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._remark
        )
        left = QRect(inner)
        left.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(self._remark) - 8)
        painter.setFont(self._look.font("body"))
        painter.setPen(self._look.colour("text" if self.isEnabled() else "text_3"))
        words = painter.fontMetrics().elidedText(self._value, Qt.TextElideMode.ElideMiddle, left.width())
        painter.drawText(self._mirrored(left), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _mirrored(self, place: QRect) -> QRect:
        """Where that is in a window read from the right."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
