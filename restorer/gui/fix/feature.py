"""Correcting a colour, as one of the window's features: the card's place is marked, kept to its object, and held."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QWheelEvent

from restorer.gui.canvas.gestures import NOTCH
from restorer.gui.canvas.overlay import screen_colour
from restorer.gui.fix.found_object import FoundObject
from restorer.gui.fix.holding import Holding
from restorer.gui.fix.pill import HoldPill
from restorer.gui.fix.pin import PlacePin
from restorer.gui.regions.feature import RegionsFeature
from restorer.gui.settings import OWN_OBJECT
from restorer.project.recipe import Point, Region
from restorer.project.region_edit import How

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.regions.parted import Parted
    from restorer.gui.window import Window


class Fixing(QObject):
    """Between the card, the canvas and the rules of hints."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._hinting = window.studio.hinting
        self._card = window.stage.card
        self._found: FoundObject | None = None
        self._looked: Point | None = None
        self.pin = PlacePin(window.stage.canvas)
        self.holding = Holding(window.studio.workspace, window.studio.hinting)
        self.pill = HoldPill(window.studio.look, window.stage.canvas)
        self._connect()

    def commands(self) -> Mapping[str, Command]:
        """None of the table's: all of it begins on the photograph."""
        return {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """While the card is open over an object, the wheel says how far that reaches, as with the smart region."""
        if event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent) and self._is_for_reach(event):
            self._step(event.angleDelta().y() / NOTCH)
            return True
        return super().eventFilter(watched, event)

    @property
    def _parted(self) -> Parted:
        """The photograph in parts, which the tools of regions keep."""
        return next(one for one in self._window.features if isinstance(one, RegionsFeature)).parted

    def _is_for_reach(self, event: QWheelEvent) -> bool:
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return self._found is not None and self._card.isVisible() and event.pixelDelta().isNull() and not zooming

    def _connect(self) -> None:
        card, stage = self._card, self._window.stage
        card.opened.connect(self._opened)
        card.closed.connect(self._closed)
        card.previewed.connect(self._look_at)
        card.left.connect(self._left)
        card.other.connect(self._hold)
        card.own.turned.connect(self._turn)
        card.own.stepped.connect(self._step)
        stage.canvas.installEventFilter(self)
        stage.canvas.tool_changed.connect(self.holding.tool_taken)
        stage.touch_takers.append(self._add_place)
        stage.steps_back.append(self.holding.end)
        stage.add_pill(self.pill)
        self._studio.darkroom.developed.connect(lambda _: self._prepare())
        self.pill.done.connect(self.holding.end)
        self.holding.began.connect(self._show_held)
        self.holding.tinted.connect(lambda ab: self.pin.show_tint(self._tint(ab)))
        self.holding.ended.connect(self._let_go)

    def _prepare(self) -> None:
        """So that the first click of a photograph need not wait for its parts."""
        if self._studio.settings.get(OWN_OBJECT) and not self._studio.darkroom.busy:
            self._parted.prepare()

    def _opened(self) -> None:
        """The card asks about a place: mark it, and what its answer is kept to."""
        self.holding.end()
        self._found, self._looked = None, None
        if not self._card.asks_in_turn:  # those have pins with numbers
            self.pin.mark(self._hinting.place, self._tint(None))
        # Who drew a region means it: there an object of its own is only made when it is asked for.
        on = self._studio.settings.get(OWN_OBJECT) and self._region() is None
        self._show_own(on)
        if on:
            # The card is there at once; the object a moment later, the first in a photograph after some tenths.
            QTimer.singleShot(0, self, self._find)

    def _region(self) -> Region | None:
        """The region that the answer belongs to anyway."""
        changing = self._hinting.changing
        region_id = self._hinting.region_for(*self._hinting.place) if changing is None else changing.region
        return next((one for one in self._studio.workspace.recipe.regions if one.id == region_id), None)

    def _show_own(self, on: bool) -> None:
        region = self._region()
        self._card.own.show_state(on, "" if region is None else region.name)
        self._card.grow()

    def _turn(self, on: bool) -> None:
        if self._region() is None:
            self._studio.settings.set(OWN_OBJECT, on)
        self._show_own(on)
        if on:
            self._find()
        else:
            self._keep_to(None)

    def _find(self) -> None:
        levels, picture = self._hinting.levels, self._parted.picture()
        if self._found is None and self._card.isVisible() and levels is not None and picture is not None:
            recipe = self._studio.workspace.recipe
            self._keep_to(FoundObject.at(self._hinting.place, picture, levels.sizes[0], recipe))

    def _step(self, turns: float) -> None:
        if self._found is not None:
            self._keep_to(self._found.stepped(turns))

    def _add_place(self, x: float, y: float) -> bool:
        """With the card open, Shift and a click add what lies there, Alt and a click take it away."""
        held = self._window.stage.canvas.hand.held
        adds, takes = held & Qt.KeyboardModifier.ShiftModifier, held & Qt.KeyboardModifier.AltModifier
        if self._found is None or not self._card.isVisible() or not (adds or takes):
            return False
        self._keep_to(self._found.with_place((x, y), How.ADD if adds else How.SUBTRACT))
        self._card.take_focus()
        return True

    def _keep_to(self, found: FoundObject | None) -> None:
        self._found = found
        self._hinting.own = None if found is None else found.own
        self.pin.show_object(() if found is None else found.growth.shape)
        if self._looked is not None:
            self._hinting.preview_point(self._looked)

    def _look_at(self, ab: Point | None) -> None:
        self._looked = ab
        if self._card.isVisible():
            self.pin.show_tint(self._tint(ab))

    def _tint(self, ab: Point | None) -> QColor:
        """A colour at the place's lightness; None: what it has now."""
        return screen_colour(self._hinting.luma, self._present() if ab is None else ab)

    def _present(self) -> Point:
        hinting = self._hinting
        if hinting.colours is None or hinting.levels is None:
            return 0.0, 0.0
        return hinting.colours.at_point(hinting.luma, *hinting.place, hinting.levels.sizes[0])

    def _closed(self) -> None:
        self._found, self._looked = None, None
        if not self.holding.active:
            self.pin.clear()

    def _left(self) -> None:
        self._hinting.own = None

    def _hold(self) -> None:
        """*Other…*: the place waits for a colour from the panel."""
        self.pin.mark(self._hinting.place, self._tint(None))
        self.holding.begin(self._present())
        self._card.leave()

    def _show_held(self) -> None:
        window, hint = self._window, self._window.colour_tab.hint
        if not window.panel.isVisible() and not window.isFullScreen():
            window.toggle_panels(with_filmstrip=False)
        window.panel.show_tab("colour")
        window.colour_tab.show_painting(True)
        hint.set_open(True)
        window.desk.show_hand()
        hint.disc.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_pill(True)

    def _let_go(self) -> None:
        self.pin.clear()
        self._window.desk.show_tool(self._hinting.tool)
        self._show_pill(False)

    def _show_pill(self, shown: bool) -> None:
        self.pill.setVisible(shown)
        self._window.stage.place_pills()
