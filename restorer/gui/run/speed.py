"""How long one photograph takes here: learnt from runs, else measured on a few before the first one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from restorer.gui.run.estimate import seconds_each
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.project.recipe import Output

_ENOUGH = 5


class Speed(QObject):
    """`each`: seconds for one photograph, None where it is not known yet; `learnt` is called when it is."""

    def __init__(self, studio: Studio, learnt: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._learnt = studio, learnt
        self._measured: tuple[int, str] | None = None
        self.each: float | None = None

    def learn(self, rate: float, ended: int) -> None:
        """A run did so many photographs, at that rate a second."""
        if rate and ended >= _ENOUGH:
            self.each = 1.0 / rate

    def measure(self, paths: Sequence[Path], output: Output) -> None:
        """Once for an album and a format, in the background."""
        key = (len(paths), str(output.format))
        if not paths or self._measured == key:
            return
        self._measured = key
        room, wish = self._studio.room.apart(), self._studio.darkroom.model_wish
        self._studio.tasks.start(
            Lane.RUN,
            "measure",
            lambda progress: seconds_each(paths, output, room, wish, progress),
            self._learn,
            lambda _error: None,  # why it cannot be coloured is said when it is tried
        )

    def _learn(self, each: float | None) -> None:
        self.each = each
        self._learnt()
