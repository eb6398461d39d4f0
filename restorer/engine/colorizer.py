"""What every colorizer can do, and how one is opened by its id. A kind of model is a row of the table here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from restorer.engine.automatic import Automatic
from restorer.engine.card import ModelCard, ModelKind
from restorer.engine.classical import LEVIN
from restorer.engine.field import MAX_VIVIDNESS, Analysis, ChromaField, HintMap
from restorer.engine.hinted import Hinted
from restorer.engine.levin import Levin
from restorer.engine.package import Package
from restorer.engine.providers import Device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.welsh import Welsh
from restorer.engine.working_size import WorkingSize
from restorer.imaging.arrays import Lab, Luma
from restorer.progress import Progress

__all__ = [
    "MAX_VIVIDNESS",
    "Analysis",
    "ChromaField",
    "Colorizer",
    "HintMap",
    "WorkingSize",
    "open_colorizer",
    "open_package",
]


class Colorizer(Protocol):
    """An engine that answers an analysis and hints with a chroma field."""

    card: ModelCard

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        """Inner size and padding for a photograph of that size; aspect kept unless the model demands a square."""
        ...

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        """What is worth finding out once per photograph, from L* at the inner working size."""
        ...

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        """The chroma for these hints (best at the analysis's luma size) and this vividness, 0..1.5."""
        ...


def open_colorizer(
    model_id: str, store: ModelStore, device: Device, sessions: SessionCache, reference: Lab | None = None
) -> Colorizer:
    """The colorizer of that id, its files verified. `reference` is the coloured photograph that `welsh` copies from.

    Raises:
        ModelMissing, ModelDamaged, ModelMismatch: the package is absent, changed, or not what its card says.
        DeviceError: it does not start on `device`.
    """
    return open_package(store.verify(model_id), device, sessions, reference)


def open_package(package: Package, device: Device, sessions: SessionCache, reference: Lab | None = None) -> Colorizer:
    """The colorizer of a package; only the networks it runs are compared with the card. Raises as `open_colorizer`."""
    return _KINDS[package.card.kind](package, device, sessions, reference)


def _open_hinted(package: Package, device: Device, sessions: SessionCache, _reference: Lab | None) -> Colorizer:
    encoder = sessions.get(package, "encoder.onnx", device)
    return Hinted(package.card, encoder, sessions.get(package, "decoder.onnx", device))


def _open_automatic(package: Package, device: Device, sessions: SessionCache, _reference: Lab | None) -> Colorizer:
    has_embedding = package.card.file("embedding.onnx") is not None
    embedding = sessions.get(package, "embedding.onnx", device) if has_embedding else None
    return Automatic(package.card, sessions.get(package, "model.onnx", device), embedding)


def _open_classical(package: Package, _device: Device, _sessions: SessionCache, reference: Lab | None) -> Colorizer:
    return Levin(package.card) if package.card.id == LEVIN else Welsh(package.card, reference)


_KINDS: dict[ModelKind, Callable[[Package, Device, SessionCache, Lab | None], Colorizer]] = {
    ModelKind.HINTED: _open_hinted,
    ModelKind.AUTOMATIC: _open_automatic,
    ModelKind.CLASSICAL: _open_classical,
}
