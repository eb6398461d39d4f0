"""The top bar: menus, the ways to compare over the middle of the canvas, undo, redo, and the one primary button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from restorer.gui.actions import COMPARISONS, Actions
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.look import Look

_GAP = 16
_LEFT, _RIGHT, _STEP = 6, 12, 8


class TopBar(QWidget):
    """Stateless: everything on it follows the actions."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(look.px("top_bar"))
        self._middle: int | None = None
        self._comparing = True
        self.menus = QMenuBar()
        self.menus.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        actions.fill(self.menus)
        self.compare_with = IconButton.of(look, actions["compare_with"], look.px("control"))
        self._compare = _compare_group(look, actions, self, self.compare_with)
        self._right = self._right_side(look, actions)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(_LEFT)
        row.addWidget(self.menus)
        row.addStretch()
        row.addWidget(self._right)
        row.addSpacing(_RIGHT)
        look.changed.connect(self._fit_menus)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What stands on it, from the side where reading begins."""
        return self.menus, self._compare, self._right

    def show_tools(self, shown: bool, compare: bool = True) -> None:
        """Without a photograph there is nothing to compare, undo or export; in the album nothing to compare."""
        self._comparing = shown and compare
        self._right.setVisible(shown)
        self._place()

    def centre_on(self, middle: int) -> None:
        """Keep the comparison over the middle of the canvas, as far as the menus leave room."""
        self._middle = middle
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the comparison where it belongs."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Now the style sheet's font is known."""
        super().showEvent(event)
        self._fit_menus()

    def _fit_menus(self) -> None:
        """As wide as its words: read from the right, Qt's own hint follows the width it has and drops menus."""
        self.menus.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.menus.ensurePolished()
        self.menus.setFixedWidth(self.menus.sizeHint().width())
        self.menus.unsetLayoutDirection()

    def _place(self) -> None:
        self._compare.adjustSize()
        self._fit_right()
        middle = self.width() // 2 if self._middle is None else self._middle
        width = self._compare.width()
        before: QWidget = self.menus
        after = self._right
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        left = min(middle - width // 2, after.geometry().left() - width - _GAP)
        left = max(left, before.geometry().right() + 1 + _GAP)
        self._compare.move(left, (self.height() - self._compare.height()) // 2)

    def _fit_right(self) -> None:
        """Where room is short, undo and redo go first, then what compares: menus and keys have them all."""
        room = self.width() - self.menus.width() - _LEFT - _RIGHT - self.export.sizeHint().width() - _GAP
        compare = self._compare.width() + _GAP if self._comparing else 0
        steps = sum(button.width() + _STEP for button in self._steps)
        for button in self._steps:
            button.setVisible(room >= compare + steps)
        self._compare.setVisible(self._comparing and room >= compare)
        self._row.activate()

    def _right_side(self, look: Look, actions: Actions) -> QWidget:
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._steps = [IconButton.of(look, actions[name], look.px("control")) for name in ("undo", "redo")]
        for button in self._steps:
            row.addWidget(button)
        row.addSpacing(8)
        self.export = TextButton(look, actions["export"].text(), "primary")
        self.export.clicked.connect(actions["export"].trigger)
        actions["export"].changed.connect(lambda: self.export.setEnabled(actions["export"].isEnabled()))
        row.addWidget(self.export)
        return side


def _compare_group(look: Look, actions: Actions, parent: QWidget, last: QWidget) -> QWidget:
    group = QWidget(parent)
    group.setObjectName("segments")
    group.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    row = QHBoxLayout(group)
    row.setContentsMargins(2, 2, 2, 2)
    row.setSpacing(2)
    for name in COMPARISONS:
        button = IconButton.of(look, actions[name], look.px("control"))
        button.setFixedSize(38, look.px("control"))
        row.addWidget(button)
    row.addWidget(last)
    return group
