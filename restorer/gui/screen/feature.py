"""The screen's profile, as the window has it: found at the start, and again on another screen or by another choice."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from restorer.gui.actions import tr
from restorer.gui.screen.screen_colour import SRGB, ScreenColour, by_profile
from restorer.gui.screen.system_profile import system_profile
from restorer.gui.settings import SCREEN_PROFILE

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_PLAIN = "sRGB"


class ScreenProfile(QObject):
    """`words` say which profile is in use and why."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.words = ""
        self.colour = SRGB
        self.take_up()
        QTimer.singleShot(0, self, self._listen)

    def commands(self) -> Mapping[str, Command]:
        """None of its own."""
        return {}

    def choose(self, choice: str) -> None:
        """The system's (""), "sRGB", or the profile in a file."""
        self._window.studio.settings.set(SCREEN_PROFILE, choice)
        self.take_up()

    def take_up(self) -> None:
        """Find the profile and show every tile, and all that means a photograph's colours, by it."""
        colour, self.words = self._find(self._window.studio.settings.get(SCREEN_PROFILE))
        if colour is self.colour:
            return
        self.colour = colour
        studio, canvas = self._window.studio, self._window.stage.canvas
        studio.tiles.on_screen = studio.darkroom.on_screen = colour.shown
        studio.tiles.make_anew()
        studio.look.use_screen(colour)
        canvas.repaint_tiles()

    def _find(self, choice: str) -> tuple[ScreenColour, str]:
        if choice == _PLAIN:
            return SRGB, tr("Shown as on an sRGB screen, as you chose.")
        if choice:
            return _of_file(Path(choice))
        screen = self._window.screen()
        number = QGuiApplication.screens().index(screen)
        data = system_profile(QGuiApplication.platformName(), screen.name(), number)
        found = by_profile(data) if data else None
        if found is None:
            return SRGB, tr("Shown as on an sRGB screen: the system gives no profile for {name}.").format(
                name=screen.name() or tr("this screen")
            )
        return found, tr("Shown by the system's profile: {profile}.").format(profile=found.name)

    def _listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._moved)

    def _moved(self, _screen: QScreen) -> None:
        self.take_up()


def _of_file(path: Path) -> tuple[ScreenColour, str]:
    try:
        found = by_profile(path.read_bytes())
    except OSError:
        return SRGB, tr("{name} cannot be read: shown as on an sRGB screen.").format(name=path.name)
    if found is None:
        return SRGB, tr("{name} is no profile of a screen: shown as on an sRGB screen.").format(name=path.name)
    return found, tr("Shown by {profile}, from {name}.").format(profile=found.name, name=path.name)
