"""Checksums of a photograph: of its file's bytes, and of its pixels where that is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.panel.section import words

_HALF = 32


class HashRows(QWidget):
    """`pixels_wanted`: work the second one out; `stopped`: no longer."""

    pixels_wanted = Signal()
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._file = _Row(look, tr("File, SHA-256"), tr("Copy checksum of the file"))
        self._pixels = _Row(look, tr("Pixels, SHA-256"), tr("Copy checksum of the pixels"))
        self.make = TextButton(look, tr("Work out"), "dense")
        self.make.setAccessibleName(tr("Work out the checksum of the pixels"))
        tip = tr("The same whatever stands in the metadata and however the file is compressed.")
        self.make.setToolTip(tip)
        self.make.clicked.connect(self._pressed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._pixels.head.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._file, self._pixels, self._bar):
            column.addWidget(part)
        self._working = False
        self.show_pixels("")

    def show_file(self, sha256: str, working: bool = True) -> None:
        """The file's; empty while it is being worked out (`working`), or where it cannot be."""
        self._file.show_hash(sha256, tr("Being worked out") if working else tr("Not known"))

    def show_pixels(self, sha256: str) -> None:
        """The pixels'; empty while nobody has asked."""
        self._working = False
        self._bar.hide()
        self.make.setText(tr("Work out"))
        self.make.setVisible(not sha256)
        self._pixels.show_hash(sha256, "")

    def show_progress(self, fraction: float) -> None:
        """It is being worked out."""
        self._working = True
        self._bar.show()
        self._bar.setValue(round(100 * fraction))
        self.make.setText(tr("Stop"))

    def hashes(self) -> tuple[str, str]:
        """What is shown."""
        return self._file.sha256, self._pixels.sha256

    def _pressed(self) -> None:
        (self.stopped if self._working else self.pixels_wanted).emit()


class _Row(QWidget):
    """A name with a button to copy, under it the checksum in two halves, which are easier to compare by eye."""

    def __init__(self, look: Look, name: str, copy_words: str) -> None:
        super().__init__()
        self.sha256 = ""
        self._name = name
        self.head = QHBoxLayout()
        self.head.setSpacing(8)

        self.head.addWidget(words(name, "second_label"), 1)
        self._copy = TextButton(look, tr("Copy"), "dense")
        self._copy.setAccessibleName(copy_words)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.sha256))
        self.head.addWidget(self._copy)
        self._value = QLabel()
        self._value.setProperty("role", "label")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self.head)
        column.addWidget(self._value)

    def show_hash(self, sha256: str, instead: str) -> None:
        """The checksum, or words where there is none yet."""
        self.sha256 = sha256
        self._value.setText("\n".join((sha256[:_HALF], sha256[_HALF:])) if sha256 else instead)
        self._value.setVisible(bool(sha256 or instead))
        self._value.setAccessibleName(f"{self._name}: {sha256 or instead}")
        self._copy.setVisible(bool(sha256))
