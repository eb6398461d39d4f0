"""Nothing is larger than the screen: at 200 % a screen of 1366 x 768 has room for 683 x 384 logical pixels."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from restorer.gui.look import Look

_FIRST_SIZE = QSize(1600, 1000)
_ABOVE_BUTTONS = 12
_SHARE_OF_SCREEN = 0.94
"""The rest is for the frame that the system puts round a window."""


def room_on(screen: QSize) -> QSize:
    """What a window may take of a screen with that much room."""
    return screen * _SHARE_OF_SCREEN


def first_size(screen: QSize) -> QSize:
    """How large the window opens on a screen with that much room, where nobody has chosen a size yet."""
    return _FIRST_SIZE.boundedTo(room_on(screen))


def least_size(look: Look, screen: QSize) -> QSize:
    """How small the window can be made: less than its usual minimum only where the screen has not that much room."""
    return QSize(look.px("window_min_w"), look.px("window_min_h")).boundedTo(room_on(screen))


def room_for(dialog: QDialog) -> QSize:
    """What a dialog may take: what its screen has, or what its window takes already."""
    room, parent = room_on(dialog.screen().availableSize()), dialog.parentWidget()
    return room if parent is None else room.expandedTo(parent.window().size())


def fit_to_screen(dialog: QDialog) -> None:
    """Let a dialog scroll that asks for more than there is room for; others stay as they are.

    Its last row, where that holds its buttons, stays in sight below what scrolls.
    """
    room = room_for(dialog)
    layout = dialog.layout()
    if layout is None:
        return
    wanted = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    if wanted.boundedTo(room) != wanted:
        buttons = _last_row_of_buttons(layout)
        content = QWidget()
        content.setMinimumWidth(min(dialog.minimumWidth(), room.width()))
        content.setLayout(layout)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(0, 0, 0, 0)
        area = scrolling(content)
        column.addWidget(area)
        if buttons is not None:
            around = layout.contentsMargins()
            layout.setContentsMargins(around.left(), around.top(), around.right(), 0)
            buttons.setContentsMargins(around.left(), _ABOVE_BUTTONS, around.right(), around.bottom())
            column.addLayout(buttons)
        wanted += QSize(column.spacing() + area.verticalScrollBar().sizeHint().width(), 0)
        dialog.setMinimumSize(0, 0)
        dialog.setMaximumSize(room)
    dialog.resize(dialog.size().expandedTo(wanted).boundedTo(room))


def _last_row_of_buttons(layout: QLayout) -> QLayout | None:
    """The last row of a dialog, taken out of it, if it holds its buttons."""
    last = layout.itemAt(layout.count() - 1)
    row = None if last is None else last.layout()
    if row is None:
        return None
    widgets = [item.widget() for n in range(row.count()) if (item := row.itemAt(n)) is not None]
    if not any(isinstance(one, QPushButton) for one in widgets):
        return None
    layout.removeItem(row)
    row.setParent(None)
    return row


def scrolling(content: QWidget, across: bool = False) -> QScrollArea:
    """`content` in a frame that scrolls down, or `across`; what Tab reaches comes into view."""
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(off) if across else area.setHorizontalScrollBarPolicy(off)
    for ground in (content, area.viewport()):
        ground.setAutoFillBackground(False)  # what lies behind shows through
    return area
