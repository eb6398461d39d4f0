"""Geometry in the window: between its tab, the sheets over the photograph and the recipe. The scan is never touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.gui.actions import TOOLS, tr
from restorer.gui.darkroom import Opened
from restorer.gui.geometry.crop_layer import CropLayer
from restorer.gui.geometry.geometry_tab import GeometryTab
from restorer.gui.geometry.level_layer import LineLayer, TiltLayer
from restorer.gui.messages import Message
from restorer.gui.panel.panel import Tab
from restorer.gui.photo_desk import status_facts
from restorer.gui.picture.basis import Basis
from restorer.gui.picture.levels import decoded
from restorer.gui.settings import KEEP_MARGINS
from restorer.imaging.adjust_geometry import Box, Frame, Geometry
from restorer.imaging.adjust_proposals import askew, picture_box
from restorer.project.adjustments import reframed
from restorer.project.laying import held, mirrored, straightened, turned
from restorer.project.recipe import Recipe

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_ALL: Box = (0.0, 0.0, 1.0, 1.0)


class GeometryFeature(QObject):
    """Holds the tab and the sheets; every change is one step of the photograph's history."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._studio = window, window.studio
        look, canvas = window.studio.look, window.stage.canvas
        self.tab = GeometryTab(look, window.actions_)
        window.panel.add_tab(Tab("geometry", tr("Geometry"), "crop", self.tab), before="info")
        for section in self.tab.sections:
            window.desk.remember(section)
        window.strip.add_tools(window.actions_, ("crop", "straighten"))
        self.crop, self.line, self.tilt = CropLayer(look, canvas), LineLayer(look, canvas), TiltLayer(look, canvas)
        self._ratio: float | None = None
        self._wanted: Box | None = None
        self._by_keys = self._studio.workspace.new_gesture()
        """Steps of the slider by keys that follow each other are one step of the history."""
        self.tab.margins.setChecked(self._studio.settings.get(KEEP_MARGINS))
        self._connect()
        self._show()

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {
            "turn_left": lambda: self._choose(turned(self._geometry, -1), tr("Turn left")),
            "turn_right": lambda: self._choose(turned(self._geometry, 1), tr("Turn right")),
            "mirror": lambda: self._choose(mirrored(self._geometry), tr("Mirror")),
            "straighten": self._draw_line,
            "crop": self._draw_crop_or_leave,
            "whole_scan": lambda: self._choose(replace(self._geometry, crop=None), tr("Show whole scan")),
            "find_level": self._find_level,
            "find_picture": self._find_picture,
            "geometry_reset": lambda: self._choose(Geometry(), tr("Back to the scan")),
        }

    def _connect(self) -> None:
        tab, room, workspace = self.tab, self._studio.darkroom, self._studio.workspace
        tab.tilt_began.connect(self.tilt.begin)
        tab.tilted.connect(self._tilted)
        tab.tilt_ended.connect(self._tilt_ended)
        tab.ratio_chosen.connect(self._choose_ratio)
        tab.margins_kept.connect(partial(self._studio.settings.set, KEEP_MARGINS))
        tab.apply.clicked.connect(self.crop.apply)
        tab.cancel.clicked.connect(self.crop.leave)
        self.crop.applied.connect(self._cropped)
        self.crop.left.connect(self._crop_left)
        self.crop.resized.connect(lambda width, height: self.tab.show_size((width, height), False))
        for layer, name in ((self.crop, "crop"), (self.line, "straighten")):
            layer.laid.connect(self._window.actions_[name].setChecked)
            layer.laid.connect(self._window.strip.put_aside)
            layer.laid.connect(self._window.stage.put_aside)
            for tool in TOOLS:
                self._window.actions_[tool].triggered.connect(layer.leave)
        self.line.drawn.connect(lambda degrees: self._straighten(self._geometry.angle + degrees))
        room.reframed.connect(self._reframed)
        room.opened.connect(self._opened)
        workspace.recipe_changed.connect(self._recipe_changed)
        workspace.current_changed.connect(lambda _: self._leave())

    @property
    def _geometry(self) -> Geometry:
        return self._studio.workspace.recipe.geometry

    def _scan_size(self) -> tuple[int, int] | None:
        now = self._studio.darkroom.now
        return None if now is None else (now.scan.info.width_px, now.scan.info.height_px)

    def _show(self) -> None:
        size, geometry = self._scan_size(), self._geometry
        self.tab.show_geometry(geometry, None if size is None else Frame(geometry, *size).size)
        self._window.panel.mark_tab("geometry", not geometry.identity)

    def _choose(self, geometry: Geometry, words: str, gesture: int = 0) -> None:
        """A step of the history, with strokes and regions taken along."""
        size, workspace, cropping = self._scan_size(), self._studio.workspace, self._wanted is not None
        if cropping:
            self._leave()
        if size is None:
            return
        before = workspace.recipe
        workspace.change(words, reframed(before, geometry, *size), gesture)
        if cropping and workspace.recipe == before:
            self._studio.darkroom.colour(before)  # the whole frame was laid out for the crop

    def _straighten(self, angle: float, gesture: int = 0) -> None:
        size = self._scan_size()
        if size is not None:
            keep = self._studio.settings.get(KEEP_MARGINS)
            angle = round(angle, 2) + 0.0
            geometry = straightened(self._geometry, angle, *size, keep_margins=keep)
            self._choose(geometry, tr("Straighten"), gesture)

    def _tilted(self, angle: float) -> None:
        if self.tab.angle.track.isSliderDown():
            self.tilt.tilt(angle - self._geometry.angle)
        else:
            self._straighten(angle, self._by_keys)

    def _tilt_ended(self) -> None:
        self.tilt.hide()
        if self.tab.angle.value_of() != self._geometry.angle:
            self._straighten(self.tab.angle.value_of())

    def _draw_line(self) -> None:
        """Again: back."""
        if self.line.isVisible():
            self.line.leave()
        elif self._studio.darkroom.now is not None:
            self._leave()
            self._window.panel.show_tab("geometry")
            self._window.stage.advice.hide()
            self.line.lay()
        self._window.actions_["straighten"].setChecked(self.line.isVisible())

    def _draw_crop_or_leave(self) -> None:
        """Again: back."""
        if self.crop.isVisible():
            self.crop.leave()
        else:
            self._draw_crop()
        self._window.actions_["crop"].setChecked(self.crop.isVisible())

    def _draw_crop(self) -> None:
        """The whole frame is laid out first where a crop hides a part of it."""
        now = self._studio.darkroom.now
        if now is None or self.crop.isVisible():
            return
        self._leave()
        self._window.panel.show_tab("geometry")
        self._wanted = self._geometry.crop or _ALL
        whole = self._whole()
        self._window.stage.show_hints(False)
        self._window.stage.advice.hide()
        if now.basis == Basis.of(whole):
            self._lay_crop()
        else:
            self._studio.darkroom.colour(whole)

    def _whole(self) -> Recipe:
        recipe = self._studio.workspace.recipe
        size = self._scan_size()
        geometry = replace(recipe.geometry, crop=None)
        return recipe if size is None or recipe.geometry.crop is None else reframed(recipe, geometry, *size)

    def _lay_crop(self) -> None:
        size = self._scan_size()
        if size is not None and self._wanted is not None:
            self.tab.show_cropping(True)
            self.crop.begin(Frame(self._whole().geometry, *size).size, self._wanted, self._kept_ratio())

    def _kept_ratio(self) -> float | None:
        size = self._scan_size()
        if self._ratio != 0.0 or size is None:
            return self._ratio
        width, height = Frame(self._whole().geometry, *size).turned
        return width / height

    def _choose_ratio(self, ratio: float | None) -> None:
        self._ratio = ratio
        if self.crop.isVisible():
            self.crop.set_ratio(self._kept_ratio())

    def _cropped(self, box: Box) -> None:
        self._end_crop()
        crop = None if max(abs(a - b) for a, b in zip(box, _ALL, strict=True)) < 1e-6 else held(box)
        if crop == self._geometry.crop:
            self._crop_left()
        else:
            self._choose(replace(self._geometry, crop=crop), tr("Crop"))

    def _crop_left(self) -> None:
        """Nothing was chosen: the photograph lies as it did."""
        self._end_crop()
        self._studio.darkroom.colour(self._studio.workspace.recipe)
        self._show()

    def _end_crop(self) -> None:
        self._wanted = None
        self.tab.show_cropping(False)
        self._window.stage.show_hints(self._window.actions_["hints"].isChecked())

    def _leave(self) -> None:
        """Another sheet, photograph or choice: what lies over the photograph goes without a result."""
        in_hand = any(layer.hasFocus() for layer in (self.crop, self.line))
        for layer in (self.crop, self.line, self.tilt):
            layer.hide()
        if in_hand:
            self._window.stage.canvas.setFocus()
        if self._wanted is not None:
            self._end_crop()

    def _find_level(self) -> None:
        now = self._studio.darkroom.now
        if now is None:
            return
        degrees = askew(decoded(now.levels.small()))
        if degrees:
            self._straighten(self._geometry.angle + degrees)
        else:
            self._say(tr("No lines that agree were found here."), tr("Draw one along something level or upright (A)."))

    def _find_picture(self) -> None:
        """Shown as a frame, to be taken or changed."""
        now = self._studio.darkroom.now
        if now is None:
            return
        box = picture_box(decoded(now.levels.small()))
        if box is None:
            self._say(tr("No even border was found around the picture."), tr("Draw the crop by hand (R)."))
            return
        self._draw_crop()
        left, top, right, bottom = self._geometry.crop or _ALL
        across, down = right - left, bottom - top
        self._wanted = left + across * box[0], top + down * box[1], left + across * box[2], top + down * box[3]
        if self.crop.isVisible():
            self.crop.set_box(self._wanted)

    def _say(self, title: str, text: str) -> None:
        self._window.say(Message("geometry", title, text))

    def _opened(self, _opened: Opened) -> None:
        self._show()

    def _reframed(self, opened: Opened) -> None:
        self._window.stage.show_opened(opened)
        self._window.desk.show_recipe()  # hints are named by the lightness that is under them now
        self._window.status.show_photo(status_facts(opened.info))
        if self._wanted is None:
            self._show()
        elif opened.basis == Basis.of(self._whole()):
            self._window.stage.show_hints(False)
            self._lay_crop()

    def _recipe_changed(self, photo_id: str) -> None:
        if photo_id == self._studio.workspace.current_id:
            self._leave()
            self._show()
