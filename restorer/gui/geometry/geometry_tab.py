"""The tab *Geometry*: turn, straighten, crop, margins, and that the scan itself is never cut."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from restorer.gui.actions import Actions, tr
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import ChoiceButton, TextButton
from restorer.gui.checks import Check
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.panel.section import Section, stack, words
from restorer.gui.tone.decimal_row import DecimalRow
from restorer.imaging.adjust_geometry import Geometry

RATIOS: tuple[tuple[str, float | None], ...] = (
    ("Free", None),
    ("As the scan", 0.0),
    ("1 : 1", 1.0),
    ("4 : 5", 4 / 5),
    ("5 : 4", 5 / 4),
    ("3 : 4", 3 / 4),
    ("4 : 3", 4 / 3),
    ("2 : 3", 2 / 3),
    ("3 : 2", 3 / 2),
    ("5 : 7", 5 / 7),
    ("7 : 5", 7 / 5),
    ("16 : 9", 16 / 9),
)
"""Names and width over height; 0: that of the whole picture."""
_WIDEST = 100
"""Tenths of a degree on the slider; more can be typed."""


class GeometryTab(QWidget):
    """A geometry in, wishes out. `tilted(degrees)` while the slider moves; buttons are the actions of the table."""

    tilt_began = Signal()
    tilted = Signal(float)
    tilt_ended = Signal()
    ratio_chosen = Signal(object)
    margins_kept = Signal(bool)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._look, self._actions = look, actions
        self.angle = DecimalRow(
            look, tr("Angle"), (-_WIDEST, _WIDEST, 0), lambda s: s / 10, lambda v: 10 * v, "{:.1f}°", mark=True
        )
        self.ratio = ChoiceButton(look, tr("Ratio"))
        self._menu = QMenu(self.ratio)
        self.draw = self._button("crop", tr("Draw crop"), "crop")
        self.whole = self._button("whole_scan", tr("Show whole scan"), "fit", follows=False)
        self.back = self._button("geometry_reset", tr("Back to the scan"), "", follows=False)
        self.apply = TextButton(look, tr("Apply crop"), "primary")
        self.cancel = TextButton(look, tr("Cancel"))
        self.margins = Check(look, tr("Keep rulers and colour targets"))
        self._now = words("")
        self._said = words("")
        self.sections = self._sections()
        stack(self, self.sections)
        self._connect()
        self.show_cropping(False)
        self.show_ratio(tr("Free"))

    def show_geometry(self, geometry: Geometry, size: tuple[int, int] | None) -> None:
        """The geometry of the photograph, and the size that it is seen in."""
        self.angle.show_value(geometry.angle)
        self.whole.setEnabled(geometry.crop is not None)
        self.back.setEnabled(not geometry.identity)
        self.show_size(size, geometry.crop is None)

    def show_size(self, size: tuple[int, int] | None, whole: bool) -> None:
        """How large the picture is, or will be."""
        if size is None:
            self._now.setText("")
            return
        form = tr("{width} × {height}, whole scan") if whole else tr("{width} × {height}")
        self._now.setText(form.format(width=counted(size[0]), height=counted(size[1])))

    def show_cropping(self, cropping: bool) -> None:
        """While the frame is on the photograph its buttons are here too."""
        self._begin.setVisible(not cropping)
        self._end.setVisible(cropping)

    def show_ratio(self, name: str) -> None:
        """The ratio that is kept."""
        self.ratio.show_value(name)

    def _sections(self) -> tuple[Section, ...]:
        look = self._look
        turn = Section(look, "turn", tr("Turn"))
        turn.column.addWidget(
            ButtonRow(
                (
                    self._button("turn_left", tr("Left"), "rotate-left"),
                    self._button("turn_right", tr("Right"), "rotate-right"),
                )
            )
        )
        turn.column.addWidget(self._button("mirror", tr("Mirror (glass plates)"), "mirror"))
        level = Section(look, "straighten", tr("Straighten"))
        level.column.addWidget(self.angle)
        level.column.addWidget(words(tr("Or draw along something level or upright (A).")))
        level.column.addWidget(
            ButtonRow(
                (
                    self._button("straighten", tr("Draw a line"), "straighten"),
                    self._button("find_level", tr("Suggest"), ""),
                )
            )
        )
        crop = Section(look, "crop", tr("Crop"))
        self._begin = ButtonRow((self.draw, self.whole))
        self._end = ButtonRow((self.cancel, self.apply))
        for part in (self.ratio, self._begin, self._end, self._button("find_picture", tr("Find the picture"), "")):
            crop.column.addWidget(part)
        crop.column.addWidget(self._now)
        margins = Section(look, "margins", tr("Margins"))
        margins.column.addWidget(self.margins)
        margins.column.addWidget(words(tr("Straightening then cuts nothing off. Archives ask that they survive.")))
        original = Section(look, "original", tr("Original"))
        original.column.addWidget(words(tr("The scan itself is never cut. Crop and angle can be changed at any time.")))
        original.column.addWidget(self.back)
        return turn, level, crop, margins, original

    def _button(self, action_id: str, text: str, icon: str, follows: bool = True) -> TextButton:
        action = self._actions[action_id]
        button = TextButton(self._look, text, icon=icon)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        if follows:
            action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
        return button

    def _connect(self) -> None:
        self.angle.began.connect(self.tilt_began)
        self.angle.changed.connect(lambda _: self.tilted.emit(self.angle.value_of()))
        self.angle.ended.connect(self.tilt_ended)
        self.margins.toggled.connect(self.margins_kept)
        self.ratio.clicked.connect(self._drop)
        for name, ratio in RATIOS:
            self._menu.addAction(tr(name), partial(self._chosen, tr(name), ratio))

    def _chosen(self, name: str, ratio: float | None) -> None:
        self.show_ratio(name)
        self.ratio_chosen.emit(ratio)

    def _drop(self) -> None:
        self._menu.setMinimumWidth(self.ratio.width())
        self._menu.popup(self.ratio.mapToGlobal(self.ratio.rect().bottomLeft()))
