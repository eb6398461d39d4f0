"""A network without hints as ONNX files: `model.onnx`, and `embedding.onnx` where it takes one; and their gate.

Weights are stored as float16, or as int8 with scales where the measured colour error allows it; either is made float32
when the file is loaded, so the arithmetic is that of float32.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from restorer.engine.runtime import CPU_PROVIDER, create_session
from restorer.errors import TrainingError
from training.losses.delta_e import chroma_delta_e
from training.models.bins_cnn import BinsCnn
from training.onnx_files import LARGEST_DELTA_E, LARGEST_MEAN_DELTA_E, Parity, export_graph, odd_pictures, stored_half

Storage = Literal["fp16", "int8"]
_LARGEST_INT8_DELTA_E = 2.0
_LARGEST_MEAN_INT8_DELTA_E = 0.2
"""What int8 may cost, in dE00: at its worst cell hardly seen, on average not."""
_SMALLEST_STORED_INT8 = 2048
_EXAMPLE_PX = (64, 96)


@dataclass(frozen=True, slots=True)
class AutomaticFiles:
    """Bytes of the files; `embedding` None where the network takes none."""

    model: bytes
    embedding: bytes | None
    storage: Storage


class ExportModel(nn.Module):
    """L (and an embedding) -> ab within its range; of a network of bins their plain mean, and their probabilities."""

    def __init__(self, network: nn.Module, ab_range: float) -> None:
        super().__init__()
        self.network = network
        self.ab_range = ab_range

    def forward(self, *inputs: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """The outputs, named by `output_names`."""
        answer: Tensor = self.network(*inputs)
        if isinstance(self.network, BinsCnn):
            return self.network.chroma(answer, 1.0), torch.softmax(answer, 1)
        return answer.clamp(-self.ab_range, self.ab_range)


def output_names(network: nn.Module) -> tuple[str, ...]:
    """What a package's `model.onnx` answers."""
    return ("ab", "bins") if isinstance(network, BinsCnn) else ("ab",)


def export_automatic(
    network: nn.Module, ab_range: float, embedding: nn.Module | None, storage: Storage
) -> AutomaticFiles:
    """The files of a network; `embedding` is its provider."""
    lightness = torch.full((1, 1, *_EXAMPLE_PX), 50.0)
    model = ExportModel(network, ab_range)
    names = output_names(network)
    stored = stored_int8 if storage == "int8" else stored_half
    if embedding is None:
        return AutomaticFiles(stored(export_graph(model, (lightness,), ("L",), names)), None, storage)
    with torch.no_grad():
        values = embedding(lightness)
    return AutomaticFiles(
        stored(export_graph(model, (lightness, values), ("L", "embedding"), names)),
        stored_half(export_graph(embedding, (lightness,), ("L",), ("embedding",))),
        storage,
    )


def check_automatic(
    network: nn.Module, embedding: nn.Module | None, files: AutomaticFiles, photographs: Iterable[Tensor]
) -> Parity:
    """Compare torch and ONNX Runtime on made-up pictures of odd sizes and on `photographs` (L* [1,1,H,W]).

    Raises:
        TrainingError: they differ by more than the storage may cost.
    """
    runtime = _Runtime(files)
    model = ExportModel(network.eval(), float("inf"))
    largest, means = 0.0, []
    for lightness in (*odd_pictures(), *photographs):
        with torch.no_grad():
            inputs = (lightness,) if embedding is None else (lightness, embedding(lightness))
            answer = model(*inputs)
        delta = chroma_delta_e(answer[0] if isinstance(answer, tuple) else answer, runtime.ab(lightness))
        largest = max(largest, float(delta.max()))
        means.append(float(delta.mean()))
    parity = Parity(largest, float(np.mean(means)), len(means))
    _refuse_difference(parity, files.storage)
    return parity


def _refuse_difference(parity: Parity, storage: Storage) -> None:
    limit, mean_limit = (
        (_LARGEST_INT8_DELTA_E, _LARGEST_MEAN_INT8_DELTA_E)
        if storage == "int8"
        else (LARGEST_DELTA_E, LARGEST_MEAN_DELTA_E)
    )
    if not (parity.largest_delta_e <= limit and parity.mean_delta_e <= mean_limit):
        raise TrainingError(
            f"The exported network ({storage}) differs from the trained one by up to {parity.largest_delta_e:.2f} dE00 "
            f"(mean {parity.mean_delta_e:.3f}); {limit} (mean {mean_limit}) are allowed.",
            "Nothing was written; export "
            + ("with --storage fp16" if storage == "int8" else "with --photos of those it was trained on")
            + ", or another checkpoint.",
        )


class _Runtime:
    """The files in ONNX Runtime on the CPU, run as the program runs them."""

    def __init__(self, files: AutomaticFiles) -> None:
        self._model = create_session(files.model, CPU_PROVIDER, threads=0)
        self._embedding = create_session(files.embedding, CPU_PROVIDER, threads=0) if files.embedding else None

    def ab(self, lightness: Tensor) -> Tensor:
        """a*b* [N,2,h,w]."""
        inputs = {"L": lightness.numpy()}
        if self._embedding is not None:
            inputs["embedding"] = self._embedding.run(["embedding"], {"L": lightness.numpy()})[0]
        return torch.from_numpy(self._model.run(["ab"], inputs)[0])


def stored_int8(model_bytes: bytes) -> bytes:
    """The same graph with its large float32 weights as int8 and a float32 scale for each slice of the first axis."""
    model = onnx.load_from_string(model_bytes)
    graph = model.graph
    nodes, scales = [], []
    for index, tensor in enumerate(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < _SMALLEST_STORED_INT8 or values.ndim < 2:
            continue
        scale = np.abs(values).max(axis=tuple(range(1, values.ndim)), keepdims=True) / 127.0
        scale = np.maximum(scale, np.finfo(np.float32).tiny).astype(np.float32)
        whole, name = np.rint(values / scale).astype(np.int8), tensor.name
        graph.initializer[index].CopyFrom(numpy_helper.from_array(whole, f"{name}.int8"))
        scales.append(numpy_helper.from_array(scale, f"{name}.scale"))
        # A cast and a product of constants: done once when the file is loaded.
        cast = helper.make_node("Cast", [f"{name}.int8"], [f"{name}.whole"], f"{name}.cast", to=TensorProto.FLOAT)
        nodes += [cast, helper.make_node("Mul", [f"{name}.whole", f"{name}.scale"], [name], f"{name}.mul")]
    graph.initializer.extend(scales)
    nodes += graph.node
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
