"""When the window's features are made: one in each idle turn, and after a photograph that is on its way to the screen.

What the person brought comes first: while a photograph is read and coloured in other threads, the window's thread is
left to its pictures. Features that are made after it are told what they missed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from restorer.gui.darkroom import Developed, Opened
from restorer.gui.features import EARLY, FEATURES, CatchesUp, Feature, Missed

if TYPE_CHECKING:
    from restorer.gui.window import Window

_LONGEST_WAIT_MS = 2500
"""However long a large scan takes to be read: its tools come meanwhile, one in a turn."""


class FeatureMaking(QObject):
    """Holds the features. `all_made` once, in a turn of its own."""

    all_made = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.made: list[Feature] = []
        self._missed = Missed()
        self._begun = self._told = False
        self._longest = _timer(self, _LONGEST_WAIT_MS, self.go_on)
        self._turn = _timer(self, 0, self._make_one)
        studio = window.studio
        studio.workspace.current_changed.connect(self._other_photo)
        studio.darkroom.opened.connect(self._opened)
        studio.darkroom.reframed.connect(self._opened)
        studio.darkroom.developed.connect(self._developed)
        studio.darkroom.failed_to_open.connect(lambda _id, _error: self.go_on())
        studio.darkroom.failed_to_colour.connect(lambda _id, _error: self.go_on())

    @property
    def complete(self) -> bool:
        """Whether all of them stand."""
        return len(self.made) == len(FEATURES)

    @property
    def waits(self) -> bool:
        """Whether a photograph comes first."""
        return self._longest.isActive()

    def begin(self) -> None:
        """The first frame is on the screen. What would have to be shown anew under the eyes is made at once."""
        self._begun = True
        while len(self.made) < EARLY:
            self._make()
        if not self.waits:
            self.go_on()

    def wait_for_photo(self) -> None:
        """A photograph is on its way: features that do not stand yet are made when it has its colours."""
        if not self.complete:
            self._turn.stop()
            self._longest.start()

    def go_on(self) -> None:
        """Nothing is waited for any more."""
        self._longest.stop()
        if self._begun:
            self._turn.start()

    def make_all(self) -> None:
        """Make every one that does not stand yet."""
        while self._make():
            pass
        if not self._told:
            self.go_on()

    def _make_one(self) -> None:
        """One more feature, then whatever the person wants, then the next."""
        if self._make():
            self._turn.start()
        elif not self._told:
            self._missed, self._told = Missed(), True
            self.all_made.emit()

    def _make(self) -> bool:
        """Make the next one; whether there was one to make."""
        if self.complete:
            return False
        feature = FEATURES[len(self.made)](self._window)
        self.made.append(feature)
        self._window.commands |= feature.commands()
        if self._missed.photo_id and isinstance(feature, CatchesUp):
            feature.catch_up(self._missed)
        return True

    def _other_photo(self, photo_id: str) -> None:
        if not self.complete:
            self._missed = Missed(photo_id)

    def _opened(self, opened: Opened) -> None:
        if not self.complete:
            self._missed = Missed(self._missed.photo_id, opened)

    def _developed(self, developed: Developed) -> None:
        if not self.complete:
            self._missed = Missed(self._missed.photo_id, self._missed.opened, developed)
            self.go_on()


def _timer(parent: QObject, milliseconds: int, called: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(called)
    return timer
