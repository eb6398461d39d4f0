"""The model and the device that a command works with."""

from __future__ import annotations

from dataclasses import dataclass

from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.providers import Device, choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.paths import resources, user_models
from restorer.project.pin import model_for
from restorer.project.recipe import Recipe

DEVICES = ("auto", "cpu", "cuda")


@dataclass(frozen=True, slots=True)
class Engine:
    """A model ready to run, and where it runs."""

    colorizer: Colorizer
    device: Device


def open_store() -> ModelStore:
    """The models that came with the program and those of the person who uses it."""
    return ModelStore(resources() / "models", user_models())


def open_engine(model: str | None, recipe: Recipe, device: str, threads: int | None = None) -> Engine:
    """The model that was asked for (else the recipe's, else the default) on the device that was asked for.

    `threads`: how many the networks may use on a CPU, where not as many as they can.

    Raises:
        ModelError: it is missing, damaged, or does not do what its card says. DeviceError: the device cannot be used.
    """
    store = open_store()
    name = model_for(recipe, model, store)
    chosen = choose_device(device, threads)
    return Engine(open_colorizer(name, store, chosen, SessionCache()), chosen)
