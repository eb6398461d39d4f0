"""Every hint as a child of the canvas: Tab walks them, a screen reader finds them, keys move, change and remove them.

Marks are widgets of their own, which lets Qt tell every platform's assistive software about them. They take no mouse
and paint nothing but the focus. Those no longer needed are hidden and used again.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from restorer.gui.actions import tr
from restorer.gui.canvas import overlay
from restorer.gui.canvas.view import Canvas
from restorer.gui.look import Look
from restorer.project.recipe import Point, Recipe

MOST = 500
"""The most hints that become children; all of them are in the list of hints."""
_SIDE = 28
_SETTLE_MS = 120
_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class HintMark(QAbstractButton):
    """One hint, by its number in the recipe. `focused`; `stepped(QPoint)` in logical pixels; `removed`."""

    focused = Signal()
    stepped = Signal(object)
    removed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.place: Point = (0.0, 0.0)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The focus, double as everything over a photograph."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            overlay.paint_ring(painter, self._look, QRectF(self.rect()).center(), _SIDE / 2 - 2.0)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """It is looked at."""
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows move it (Shift: further), Enter changes it, Delete removes it; other keys are the canvas's."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()


class HintMarks(QObject):
    """The marks of the recipe's hints. The signals carry a hint's number; `moved` also by how much, in fractions."""

    chosen = Signal(int)
    opened = Signal(int)
    removed = Signal(int)
    moved = Signal(int, float, float)

    def __init__(self, look: Look, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._look = look
        self._canvas = canvas
        self._marks: list[HintMark] = []
        self._count = 0
        self._shown = True
        self._unseen: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._place_all)
        canvas.zoom_changed.connect(lambda _: self._timer.start())

    def show_recipe(self, recipe: Recipe, words: tuple[str, ...]) -> None:
        """One mark for each stroke; `words` say what each does."""
        regions = {region.id: region.name for region in recipe.regions}
        hidden = {region.id for region in recipe.regions if region.hidden}
        self._unseen = {number for number, stroke in enumerate(recipe.strokes) if stroke.region in hidden}
        self._count = min(len(recipe.strokes), MOST)
        while len(self._marks) < self._count:
            self._add(len(self._marks))
        for number, (mark, stroke) in enumerate(zip(self._marks, recipe.strokes, strict=False)):
            mark.place = stroke.points[0]
            name = tr("Hint {n}, {words}").format(n=number + 1, words=words[number])
            if stroke.region in regions:
                name = tr("{hint}, in {region}").format(hint=name, region=regions[stroke.region])
            mark.setAccessibleName(name)
            x, y = (round(100 * part) for part in mark.place)
            mark.setAccessibleDescription(tr("{x} % from the left, {y} % from the top").format(x=x, y=y))
        self._show_all()
        self._place_all()

    def set_shown(self, shown: bool) -> None:
        """Hints that are not shown cannot be walked to."""
        self._shown = shown
        self._show_all()

    def mark(self, number: int) -> HintMark:
        """The mark of the hint of that number."""
        return self._marks[number]

    def _show_all(self) -> None:
        going = [mark for number, mark in enumerate(self._marks) if mark.hasFocus() and not self._is_there(number)]
        for number, mark in enumerate(self._marks):
            mark.setVisible(self._is_there(number))
        if going:
            (self._marks[self._count - 1] if self._count and self._shown else self._canvas).setFocus()

    def _is_there(self, number: int) -> bool:
        return self._shown and number < self._count and number not in self._unseen

    def _place_all(self) -> None:
        half = QPointF(_SIDE / 2, _SIDE / 2)
        for mark in self._marks[: self._count]:
            mark.move((self._canvas.place_of(*mark.place) - half).toPoint())

    def _add(self, number: int) -> None:
        mark = HintMark(self._look, self._canvas)
        QWidget.setTabOrder(self._marks[-1] if self._marks else self._canvas, mark)
        mark.focused.connect(lambda: self._focused(number))
        mark.clicked.connect(lambda: self.opened.emit(number))
        mark.removed.connect(lambda: self.removed.emit(number))
        mark.stepped.connect(lambda step: self._stepped(number, step))
        self._marks.append(mark)

    def _focused(self, number: int) -> None:
        self._canvas.bring_into_view(*self._marks[number].place)
        self._place_all()
        self.chosen.emit(number)

    def _stepped(self, number: int, step: QPoint) -> None:
        scene = self._canvas.scene
        if scene is not None:
            across, down = step.x() * scene.ratio, step.y() * scene.ratio
            self.moved.emit(number, across / scene.viewport.width, down / scene.viewport.height)
