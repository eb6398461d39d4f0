"""The photograph in the small parts that smart regions grow over: made on a thread once the tool is taken."""

from __future__ import annotations

import numpy as np

from restorer.gui.hinting import Hinting
from restorer.gui.picture.levels import Levels
from restorer.gui.tasks import Lane, Tasks
from restorer.imaging.growing import PartedPicture

_LONGEST_PX = 1024


class Parted:
    """Keeps the parts of the photograph shown last."""

    def __init__(self, tasks: Tasks, hinting: Hinting) -> None:
        self._tasks = tasks
        self._hinting = hinting
        self._made: tuple[Levels, PartedPicture] | None = None

    def prepare(self) -> None:
        """Begin, so that the first click need not wait."""
        levels = self._hinting.levels
        if levels is not None and self._known(levels) is None:
            self._tasks.start(Lane.FILES, "parts", lambda _: (levels, _parts(levels)), self._keep, lambda _: None)

    def picture(self) -> PartedPicture | None:
        """The parts, made now if they are not there yet; None without a photograph."""
        levels = self._hinting.levels
        if levels is None:
            return None
        known = self._known(levels)
        if known is None:
            known = _parts(levels)
            self._keep((levels, known))
        return known

    def _known(self, levels: Levels) -> PartedPicture | None:
        return self._made[1] if self._made is not None and self._made[0] is levels else None

    def _keep(self, made: tuple[Levels, PartedPicture]) -> None:
        self._made = made


def _parts(levels: Levels) -> PartedPicture:
    width, height = levels.sizes[0]
    scale = min(_LONGEST_PX / max(width, height), 1.0)
    luma = levels.at_size(max(round(height * scale), 1), max(round(width * scale), 1))
    return PartedPicture.of(np.ascontiguousarray(luma))
