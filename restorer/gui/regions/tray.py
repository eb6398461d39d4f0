"""Below the list: what the region selected there is, how softly it ends, where it lies."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from restorer.gui.actions import Actions, tr
from restorer.gui.buttons import ChoiceButton, IconButton
from restorer.gui.look import Look
from restorer.gui.panel.slider_row import SliderRow
from restorer.project.recipe import Region, RegionKind

_MOST_FEATHER = 0.05
"""Of the longer side."""
COMMANDS = ("region_eye", "region_up", "region_down", "region_reset")


def kind_words(kind: RegionKind) -> str:
    """What a kind of region is called."""
    return {
        RegionKind.COLOUR: tr("Coloured, hints stay inside"),
        RegionKind.GRAY: tr("Leave this region grey"),
        RegionKind.OUTSIDE: tr("Not part of the picture"),
    }[kind]


class RegionTray(QWidget):
    """Values in, choices out. `feather_changed` is a fraction of the longer side."""

    kind_chosen = Signal(object)
    feather_changed = Signal(float)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self._longest_px = 1
        self.kind = ChoiceButton(look, tr("Kind of region"))
        self._menu = QMenu(self.kind)
        for kind in RegionKind:
            self._menu.addAction(kind_words(kind), partial(self.kind_chosen.emit, kind))
        self.kind.clicked.connect(self._drop)
        self.feather = SliderRow(look, tr("Feather"), 0, 100, 0, "px")
        self.feather.changed.connect(lambda value: self.feather_changed.emit(value / self._longest_px))
        self._buttons = {name: IconButton.of(look, actions[name], look.px("control")) for name in COMMANDS}
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.kind)
        column.addWidget(self.feather)
        column.addLayout(row)
        self.hide()

    def show_region(self, region: Region | None, longest_px: int) -> None:
        """Show a region of a photograph whose longer side has so many pixels; None: no region is selected."""
        self.setVisible(region is not None)
        if region is None:
            return
        self._longest_px = max(longest_px, 1)
        self.kind.show_value(kind_words(region.kind))
        self.feather.track.blockSignals(True)
        self.feather.track.setRange(0, max(round(_MOST_FEATHER * self._longest_px), 10))
        self.feather.track.blockSignals(False)
        self.feather.set_value(round(region.feather * self._longest_px))
        self.feather.setEnabled(region.kind is not RegionKind.OUTSIDE)
        name = tr("Show region") if region.hidden else tr("Hide region")
        eye = self._buttons["region_eye"]
        eye.set_icon("eye-off" if region.hidden else "eye")
        eye.setAccessibleName(name)

    def _drop(self) -> None:
        self._menu.setMinimumWidth(self.kind.width())
        self._menu.popup(self.kind.mapToGlobal(self.kind.rect().bottomLeft()))
