"""A network ready to run: named inputs and outputs, cancel that stops it, errors that name the model.

Sessions are kept in a `SessionCache`, by the hash of the ONNX file and the device, because making one costs more than
running it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from restorer.engine.package import Package
from restorer.engine.providers import Device
from restorer.engine.runtime import create_session, ort_errors, run_options
from restorer.errors import Cancelled, DeviceError, MemoryShort, ModelMismatch
from restorer.imaging.arrays import FloatArray
from restorer.progress import Progress

_MEMORY_WORDS = ("failed to allocate", "bad_alloc", "out of memory", "bad allocation", "unable to allocate")
_REMEDY = "Ask whoever made the package for a corrected one."


class Session:
    """One network of a model on one device (`network`: an `onnxruntime.InferenceSession`).

    `inputs` and `outputs` give each name's shape, None where it varies.
    """

    def __init__(self, model: str, file: str, network: Any) -> None:
        self.model = model
        self.file = file
        self.network = network
        self.inputs = {node.name: _shape(node.shape) for node in network.get_inputs()}
        self.outputs = {node.name: _shape(node.shape) for node in network.get_outputs()}
        self._types = {node.name: node.type for node in network.get_inputs()}

    def run(self, inputs: Mapping[str, FloatArray], outputs: Sequence[str], progress: Progress) -> list[FloatArray]:
        """The named outputs as float32.

        Raises:
            Cancelled: asked for before or during the run; it stops between two operations of the network.
            MemoryShort: the device has not enough memory.
            ModelMismatch: the network refuses the inputs, or answers what is not a number.
        """
        progress.check()
        options = run_options()
        forget = progress.cancellation.on_cancel(lambda: setattr(options, "terminate", True))
        try:
            answers = self.network.run(list(outputs), self._typed(inputs), options)
        except ort_errors() as error:
            if progress.cancellation.cancelled:
                raise Cancelled from error
            raise self._failure(error) from error
        finally:
            forget()
        progress.check()
        return [self._checked(name, answer) for name, answer in zip(outputs, answers, strict=True)]

    def mismatch(self, problem: str) -> ModelMismatch:
        """The error for this network; `problem` continues the sentence after the file's name."""
        return ModelMismatch(self.model, f'The model "{self.model}": {self.file} {problem}.', _REMEDY)

    def _typed(self, inputs: Mapping[str, FloatArray]) -> dict[str, Any]:
        return {
            name: np.ascontiguousarray(array, np.float16 if self._types.get(name) == "tensor(float16)" else np.float32)
            for name, array in inputs.items()
        }

    def _failure(self, error: Exception) -> Exception:
        words = str(error).lower()
        if isinstance(error, MemoryError) or any(part in words for part in _MEMORY_WORDS):
            return MemoryShort(f'There is not enough memory to run the model "{self.model}".', "Close other programs.")
        if "cuda" in words or "cudnn" in words:
            return DeviceError(f'The GPU failed while running the model "{self.model}".', 'Choose the device "cpu".')
        return self.mismatch("does not accept what its card promises")

    def _checked(self, name: str, answer: object) -> FloatArray:
        if not isinstance(answer, np.ndarray) or answer.dtype.kind != "f":
            raise self.mismatch(f'answers "{name}" with something that is not a field of numbers')
        if not np.isfinite(answer).all():
            raise self.mismatch(f'answers "{name}" with values that are not numbers')
        return answer.astype(np.float32, copy=False)


def _shape(shape: Sequence[object]) -> tuple[int | None, ...]:
    return tuple(side if isinstance(side, int) else None for side in shape)


class SessionCache:
    """Networks by (hash, device), the `limit` used last. Safe to share between threads.

    Packages that share a file share its network, each with a `Session` that speaks of its own package.
    """

    def __init__(self, limit: int = 8) -> None:
        self.limit = limit
        self._networks: OrderedDict[tuple[str, str, int], Any] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, package: Package, file: str, device: Device) -> Session:
        """A session of `file` in `package`; its bytes are compared with the card before they are run.

        Raises:
            ModelDamaged: the file is absent or differs from its checksum.
            ModelMismatch: it is not a network.
        """
        entry = package.card.file(file)
        key = (entry.sha256 if entry else "", device.kind, device.threads)
        with self._lock:
            network = self._networks.get(key)
            if network is None:
                network = self._networks[key] = _open(package, file, device)
            self._networks.move_to_end(key)
            while len(self._networks) > self.limit:
                self._networks.popitem(last=False)
        return Session(package.card.id, file, network)

    def __len__(self) -> int:
        return len(self._networks)


def _open(package: Package, file: str, device: Device) -> Any:
    data = package.read(file)
    try:
        network = create_session(data, device.provider, device.threads)
    except ort_errors() as error:
        model = package.card.id
        sentence = f'The model "{model}": {file} is not a network that ONNX Runtime can run.'
        raise ModelMismatch(model, sentence, _REMEDY) from error
    if network.get_providers()[0] != device.provider:
        raise DeviceError(f'The model "{package.card.id}" does not start on {device.name}.', 'Choose the device "cpu".')
    return network
