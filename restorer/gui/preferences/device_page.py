"""Settings: on which device the model works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restorer.engine.providers import Device
from restorer.errors import RestorerError
from restorer.gui.actions import tr
from restorer.gui.below import said
from restorer.gui.preferences.page import Page
from restorer.gui.settings import DEVICE
from restorer.gui.tasks import Lane

if TYPE_CHECKING:
    from restorer.gui.window import Window


class DevicePage(Page):
    """The wish, and which device really works and why."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.studio.look, tr("Device"))
        self._studio = window.studio
        self._status = window.status
        names = (tr("Best there is"), tr("CPU"), tr("NVIDIA card"))
        chosen = DEVICE.choices.index(self._studio.settings.get(DEVICE))
        self.device = self.choice(tr("The model works on"), names, chosen, self._choose)
        self.said = self.sentence(tr("Looking for a graphics card"))
        self.column.addStretch()
        self._look()

    def _choose(self, number: int) -> None:
        wish = DEVICE.choices[number]
        self._studio.settings.set(DEVICE, wish)
        self._studio.darkroom.use_device(wish)
        self._look()
        if self._studio.workspace.current is not None:
            self._studio.darkroom.colour(self._studio.workspace.recipe, tr("Colouring"))

    def _look(self) -> None:
        room = self._studio.room
        self._studio.tasks.start(Lane.COLOUR, "settings device", lambda _: room.device(), self._found, self._not_found)

    def _found(self, device: Device) -> None:
        self.said.setText(f"{said(device.reason)}.")  # names the device itself

    def _not_found(self, error: Exception) -> None:
        words = tr("No device could be found.")
        if isinstance(error, RestorerError):
            words = f"{said(error.sentence)} {said(error.remedy)}"
        self.said.setText(words)
