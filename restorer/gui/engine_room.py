"""The model that is used and the device it really runs on; everything here is called on the colour lane's thread."""

from __future__ import annotations

import copy
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from restorer.engine.card import ModelCard
from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.providers import Device, choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.project.pin import model_for
from restorer.project.recipe import ModelChoice, Recipe

_TRUSTED_SECONDS = 2.0
"""A model's files are looked at again after that: a stroke under way need not wait for the disk."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A model that can be asked, and where it runs."""

    colorizer: Colorizer
    device: Device


class Opens(Protocol):
    """Whatever opens the model that a recipe asks for."""

    def open(self, recipe: Recipe, wish: str | None) -> Ready:
        """As `EngineRoom.open`."""
        ...


@dataclass(frozen=True, slots=True)
class _Open:
    """The model opened last, what was asked for, and when its files were looked at (seconds of the running clock)."""

    name: str
    ready: Ready
    asked: tuple[ModelChoice | None, str | None]
    checked: float


class EngineRoom:
    """Opens models and remembers the last one. `wish`: "auto", "cpu" or "cuda"."""

    def __init__(self, shipped: Path, user: Path, wish: str = "auto") -> None:
        self.store = ModelStore(shipped, user)
        self._wish = wish
        self._device: Device | None = None
        self._sessions = SessionCache(4)
        self._last: _Open | None = None

    def device(self) -> Device:
        """The device that is really there, found out once.

        Raises:
            DeviceError: the one wished for cannot be used.
        """
        if self._device is None:
            self._device = choose_device(self._wish)
        return self._device

    def use_device(self, wish: str) -> None:
        """Another device from the next model on that is asked for."""
        self._wish, self._device, self._last = wish, None, None
        self._sessions = SessionCache(4)

    def apart(self) -> EngineRoom:
        """A room with the same models and device and networks of its own, for work beside the window's."""
        other = copy.copy(self)
        other._sessions, other._last = SessionCache(4), None
        return other

    def cards(self) -> list[ModelCard]:
        """The models that are installed."""
        return [package.card for package in self.store.list()]

    def open(self, recipe: Recipe, wish: str | None) -> Ready:
        """The model of the recipe, else the wished one, else the default, checked against its sums.

        Raises:
            ModelError: it is missing, damaged or not what its card says. DeviceError: it does not start.
        """
        now, asked = time.monotonic(), (recipe.model, wish)
        if self._last is not None and self._last.asked == asked and now - self._last.checked < _TRUSTED_SECONDS:
            return self._last.ready
        name = model_for(recipe, None if recipe.model is not None else wish, self.store)
        self.store.verify(name)
        if self._last is None or self._last.name != name:
            ready = Ready(open_colorizer(name, self.store, self.device(), self._sessions), self.device())
        else:
            ready = self._last.ready
        self._last = _Open(name, ready, asked, now)
        return ready
