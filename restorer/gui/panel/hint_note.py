"""The note and the citation of the selected hint: where its colour is known from, in free words and as a source."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from restorer.gui.actions import tr

LONGEST = 10_000
_PAUSE_MS = 600
_LINES_PX = 56


class HintNote(QWidget):
    """Two fields. `began`: a field is entered; `edited(note, citation)`: in a pause, and when it is left."""

    began = Signal()
    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(tr("Note"))
        self.note.setPlaceholderText(tr("How this colour is known"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(_LINES_PX)
        self.citation = QLineEdit()
        self.citation.setAccessibleName(tr("Citation"))
        self.citation.setPlaceholderText(tr("Museum no., page, signature"))
        self.citation.setMaxLength(LONGEST)
        self._told = ("", "")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.commit)
        self.note.textChanged.connect(self._typed)
        self.citation.textEdited.connect(self._typed)
        for field in (self.note, self.citation):
            field.installEventFilter(self)
        self._build()

    def show_words(self, note: str, citation: str) -> None:
        """Show these; what is being typed stays as it is."""
        self._told = (note.strip(), citation.strip())
        self.note.blockSignals(True)
        if self.words[0] != self._told[0]:
            self.note.setPlainText(note)
        self.note.blockSignals(False)
        if self.words[1] != self._told[1]:
            self.citation.setText(citation)

    @property
    def words(self) -> tuple[str, str]:
        """What stands in the fields, without the space round it."""
        return self.note.toPlainText()[:LONGEST].strip(), self.citation.text().strip()

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody has been told yet."""
        return self.words != self._told

    def commit(self) -> None:
        """Tell what was typed, if anything."""
        self._pause.stop()
        if self.pending:
            self._told = self.words
            self.edited.emit(*self._told)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Leaving a field saves; Ctrl+Enter saves without leaving; Esc takes back what was not saved yet."""
        if event.type() == QEvent.Type.FocusIn:
            self.began.emit()
        elif event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (held or self.citation.hasFocus()):
            self.commit()
            return True
        if event.key() == Qt.Key.Key_Escape and self.pending:
            self._pause.stop()
            self.show_words(*self._told)
            return True
        return False

    def _typed(self) -> None:
        self._pause.start()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for text, field in ((tr("Note"), self.note), (tr("Citation"), self.citation)):
            label = QLabel(text)
            label.setProperty("role", "caption")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(4)
