"""The row of sample photographs in the empty window: half as they are, half coloured, and opened by a click."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.picture.small import coloured, read_gray
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.project.recipe import Recipe

_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff")
_MOST = 4
_GAP = 12
_CAPTION = 22
_LATER_MS = 800
"""Colouring begins when the window has been empty for that long: a drop at once finds the model free."""


class SampleButton(QAbstractButton):
    """One sample: its picture, gray on the left, coloured on the right as soon as it is, and its name."""

    def __init__(self, look: Look, path: Path, width: int) -> None:
        super().__init__()
        self._look = look
        self.path = path
        self.gray: QImage | None = None
        self.coloured: QImage | None = None
        self.setText(path.stem.replace("_", " ").capitalize())
        self.setAccessibleName(tr("Open the sample {name}").format(name=self.text()))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(width, look.px("sample_h") + _CAPTION)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def picture_size(self) -> QSize:
        """How large the picture is drawn."""
        return QSize(self.width(), self._look.px("sample_h"))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Both halves with a line between, the name below, the focus round it."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        size = self.picture_size()
        frame = QRectF(0, 0, size.width(), size.height())
        radius = self._look.px("radius_control")
        clip = QPainterPath()
        clip.addRoundedRect(frame, radius, radius)
        painter.save()
        painter.setClipPath(clip)
        painter.fillRect(frame, self._look.colour("sunken"))
        self._halves(painter, frame)
        painter.restore()
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(self._look.colour("focus" if self.hasFocus() else "line_strong"), 2.0))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.colour("text_2"))
        below = QRectF(0, size.height() + 4, self.width(), _CAPTION - 4)
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)

    def _halves(self, painter: QPainter, frame: QRectF) -> None:
        if self.gray is not None:
            painter.drawImage(frame, self._look.shown(self.gray), _middle(self.gray, frame))
        if self.coloured is not None:
            right = QRectF(frame.center().x(), 0, frame.width() / 2, frame.height())
            part = _middle(self.coloured, frame)
            painter.drawImage(right, self._look.shown(self.coloured), part.adjusted(part.width() / 2, 0, 0, 0))
            painter.setPen(QPen(self._look.canvas("light"), 1.5))
            painter.drawLine(QPointF(right.left(), 0), QPointF(right.left(), frame.height()))


def _middle(image: QImage, frame: QRectF) -> QRectF:
    """The largest part of the image that has the frame's shape; of a tall one rather the upper part, with the face."""
    size = frame.size().scaled(image.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF((image.width() - size.width()) / 2, (image.height() - size.height()) / 4, size.width(), size.height())


class SampleRow(QWidget):
    """Up to four samples of a folder; nothing at all if there are none. `chosen(path)`."""

    chosen = Signal(object)

    def __init__(self, look: Look, folder: Path) -> None:
        super().__init__()
        paths = sorted(path for path in folder.glob("*") if path.suffix.lower() in _SUFFIXES)[:_MOST]
        width = (look.px("drop_area") - (_MOST - 1) * _GAP) // _MOST
        self.buttons = tuple(SampleButton(look, path, width) for path in paths)
        self._width = look.px("drop_area")
        self.setFixedWidth(self._width)
        self.setVisible(bool(paths))
        title = QLabel(tr("Or try a sample"))
        title.setProperty("role", "section")
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        for button in self.buttons:
            button.clicked.connect(partial(self._choose, button.path))
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(title)
        column.addLayout(row)
        look.changed.connect(self.update)

    def fit(self, room: int) -> None:
        """Show as many as `room` logical pixels have place for."""
        self.setFixedWidth(min(self._width, room))
        right = 0
        for button in self.buttons:
            right += button.width() + _GAP
            button.setVisible(right - _GAP <= room)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.chosen.emit(path)


class SamplePictures(QObject):
    """Brings the row's pictures: gray at once, coloured one after the other while the window stays empty."""

    def __init__(self, studio: Studio, row: SampleRow) -> None:
        super().__init__(row)
        self._studio = studio
        self._row = row
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LATER_MS)
        self._timer.timeout.connect(self._colour_next)
        self._stopped = False

    @property
    def done(self) -> bool:
        """Whether every sample has its colours."""
        return all(button.coloured is not None for button in self._row.buttons)

    def start(self) -> None:
        """The window is there."""
        for button in self._row.buttons:
            path, size = button.path, button.picture_size() * 2
            self._studio.tasks.start(
                Lane.THUMBNAILS,
                f"sample {path.name}",
                partial(read_gray, path, _covering(size)),
                partial(self._show_gray, button),
                _ignore,
            )
        if not self._stopped:
            self._timer.start()

    def stop(self) -> None:
        """A photograph is open: the model is for that."""
        self._stopped = True
        self._timer.stop()
        self._studio.tasks.cancel(Lane.COLOUR, "sample")

    def _gray_ones(self) -> Iterator[SampleButton]:
        return (button for button in self._row.buttons if button.coloured is None)

    def _colour_next(self) -> None:
        button = next(self._gray_ones(), None)
        if button is None or self._stopped:
            return
        room, wish, path, size = (
            self._studio.room, self._studio.thumbnails.model_wish, button.path, _covering(button.picture_size() * 2)
        )  # fmt: skip
        self._studio.tasks.start(
            Lane.COLOUR,
            "sample",
            lambda progress: coloured(path, Recipe(), room, wish, size, progress),
            partial(self._show_coloured, button),
            _ignore,  # it stays gray; what is wrong with the model is said when a photograph is opened
        )

    def _show_gray(self, button: SampleButton, image: QImage) -> None:
        button.gray = image
        button.update()

    def _show_coloured(self, button: SampleButton, image: QImage) -> None:
        button.coloured = image
        button.update()
        self._colour_next()


def _covering(size: QSize) -> QSize:
    """Room for a picture that is fitted into it to cover `size` all the same, unless it is very long."""
    side = 3 * max(size.width(), size.height()) // 2
    return QSize(side, side)


def _ignore(_error: Exception) -> None:
    return None
