"""A section of the panel: a header that folds it, and its content."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from restorer.gui.look import Look


class SectionHeader(QPushButton):
    """Name on the left, a remark and a chevron on the right."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(title)
        self._look = look
        self._remark = ""
        self._folded_remark = ""
        self.setProperty("kind", "header")
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.toggled.connect(self.update)
        look.changed.connect(self.update)

    def set_remark(self, remark: str) -> None:
        """A value shown on the right."""
        self._remark = remark
        self.update()

    def set_folded_remark(self, remark: str) -> None:
        """A value shown on the right while the content is folded away: open, it says so itself."""
        self._folded_remark = remark
        self.setAccessibleDescription(remark)
        self.update()

    @property
    def shown_remark(self) -> str:
        """What stands on the right now."""
        return self._remark or ("" if self.isChecked() else self._folded_remark)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button, then remark and chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px("icon_small")
        icon = "chevron-down" if self.isChecked() else "chevron-right"
        pixmap = self._look.pixmap(icon, self._look.colour("text_2"), size, self.devicePixelRatioF())
        spot = QRect(self.width() - size + 3, (self.height() - size) // 2, size, size)
        painter.drawPixmap(QStyle.visualRect(self.layoutDirection(), self.rect(), spot).topLeft(), pixmap)
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2"))
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), self.rect().adjusted(0, 0, -size - 6 + 3, 0))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.shown_remark)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as every section's header."""
        return QSize(120, self._look.px("section_header"))


class Section(QFrame):
    """Folds its content away. `folded` says when."""

    folded = Signal(str, bool)

    def __init__(self, look: Look, key: str, title: str) -> None:
        super().__init__()
        self.key = key
        self.header = SectionHeader(look, title)
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 0, 0, 14)
        self.column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        whole = QVBoxLayout(self)
        inset = look.px("inset")
        whole.setContentsMargins(inset, 4, inset, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.content)
        self.header.toggled.connect(self._fold)
        self._as_left: bool | None = None

    def set_open(self, opened: bool) -> None:
        """Open or fold."""
        self.header.setChecked(opened)

    def set_aside(self, aside: bool) -> None:
        """Fold for as long as something else needs the room; a click on the header opens it all the same."""
        if aside and self._as_left is None:
            self._as_left = self.header.isChecked()
            self._show_content(False)
        elif not aside and self._as_left is not None:
            as_left, self._as_left = self._as_left, None
            self._show_content(as_left)

    def set_remark(self, remark: str) -> None:
        """A value on the header's right."""
        self.header.set_remark(remark)

    def set_folded_remark(self, remark: str) -> None:
        """A value on the header's right while the section is folded."""
        self.header.set_folded_remark(remark)

    def _show_content(self, shown: bool) -> None:
        self.header.blockSignals(True)
        self.header.setChecked(shown)
        self.header.blockSignals(False)
        self.header.update()
        self.content.setVisible(shown)

    def _fold(self, opened: bool) -> None:
        self._as_left = None
        self.content.setVisible(opened)
        self.folded.emit(self.key, not opened)


def divider() -> QWidget:
    """A line between sections."""
    line = QWidget()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line


def stack(tab: QWidget, sections: Sequence[Section]) -> None:
    """Lay the sections out in `tab`, one below the other with a line after each."""
    column = QVBoxLayout(tab)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for section in sections:
        column.addWidget(section)
        column.addWidget(divider())
    column.addStretch(1)


def words(text: str, role: str = "second") -> QLabel:
    """A label that wraps."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
