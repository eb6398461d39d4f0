"""Message bars under the top bar: one of a kind, newest on top, at most two, the others behind "2 more"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import IconButton, TextButton
from restorer.gui.look import Look
from restorer.gui.messages import Message, Offer, Tone

_ICONS: dict[Tone, tuple[str, str]] = {
    "info": ("info", "text_2"),
    "warning": ("warning", "warning"),
    "error": ("error", "error"),
    "device": ("device", "text_2"),
    "history": ("history", "text_2"),
}
_SHOWN = 2
PASSING_MS = 10_000
"""How long a message that only confirms something is open."""


class MessageBars(QWidget):
    """The messages that are open. `let_go`: the keys were with one that went."""

    let_go = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._messages: list[Message] = []
        self._all = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(8)
        self.setVisible(False)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What is open, newest first."""
        return tuple(self._messages)

    def add(self, message: Message) -> None:
        """Show a message; an older one of its kind goes."""
        self._messages = [message, *(one for one in self._messages if one.kind != message.kind)]
        self._rebuild()

    def remove(self, kind: str) -> None:
        """Take the message of that kind away, if it is open."""
        left = [one for one in self._messages if one.kind != kind]
        if len(left) != len(self._messages):
            self._messages = left
            self._rebuild()

    def _rebuild(self) -> None:
        focus = QApplication.focusWidget()
        in_hand = focus is not None and self.isAncestorOf(focus)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        count = len(self._messages) if self._all else _SHOWN
        for message in self._messages[:count]:
            self._column.addWidget(MessageBar(self._look, message, self.remove))
        hidden = len(self._messages) - count
        if hidden > 0:
            more = TextButton(self._look, tr("{count} more").format(count=hidden), "quiet")
            more.clicked.connect(self._show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._all = self._all and bool(self._messages)
        self.setVisible(bool(self._messages))
        if in_hand:
            self.let_go.emit()

    def _show_all(self) -> None:
        self._all = True
        self._rebuild()


class MessageBar(QWidget):
    """One message: a glyph, two lines, buttons, details to copy."""

    def __init__(self, look: Look, message: Message, close: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(f"{message.title} {message.text}".strip())
        self._look = look
        self._message = message
        self._close = close
        self._glyph = QLabel()
        self._details: QPlainTextEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column.addLayout(self._row)
        self._fill()
        look.changed.connect(self._draw)
        self._draw()
        if message.passing:
            self._timer = QTimer(self)
            self._timer.timeout.connect(self._pass)
            self._timer.start(PASSING_MS)

    def _pass(self) -> None:
        """Go by itself, but never from under the pointer or with the focus in it."""
        focus = QApplication.focusWidget()
        if self.isVisible() and not (self.underMouse() or (focus is not None and self.isAncestorOf(focus))):
            self._dismiss()

    def _fill(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for text, role in ((self._message.title, "strong"), (self._message.text, "label")):
            if text:
                label = QLabel(text)
                label.setProperty("role", role)
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                words.addWidget(label)
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(4)
        self._row.addLayout(words, 1)
        if self._message.details:
            button = TextButton(self._look, tr("Details"), "quiet")
            button.clicked.connect(self._show_details)
            self._row.addWidget(button)
        for offer in self._message.offers:
            self._row.addWidget(self._button(offer))
        cross = IconButton(self._look, "close", tr("Close this message"), self._look.px("control"))
        cross.clicked.connect(self._dismiss)
        self._row.addWidget(cross)

    def _button(self, offer: Offer) -> TextButton:
        button = TextButton(self._look, offer.text, "quiet" if offer.quiet else "")
        button.clicked.connect(lambda: self._take(offer))
        return button

    def _take(self, offer: Offer) -> None:
        if not offer.stays:
            self._dismiss()
        offer.act()

    def _dismiss(self) -> None:
        self._close(self._message.kind)

    def _show_details(self) -> None:
        """Open the details once, with a button that copies them."""
        if self._details is not None:
            self._details.setVisible(not self._details.isVisible())
            return
        self._details = QPlainTextEdit(self._message.details)
        self._details.setReadOnly(True)
        self._details.setFixedHeight(140)
        self._details.setAccessibleName(tr("Details"))
        copy = TextButton(self._look, tr("Copy details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._message.details))
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self._details)
        column.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _draw(self) -> None:
        icon, token = _ICONS[self._message.tone]
        size = self._look.px("icon")
        self._glyph.setPixmap(self._look.pixmap(icon, self._look.colour(token), size, self.devicePixelRatioF()))
