"""The two halves of the network as ONNX files, and the gate that they must pass.

The weights are stored as float16, the largest as int8 with a scale for each output channel, and become float32 when the
file is loaded: fewer bytes, and the arithmetic of float32, which a CPU prefers (fp16 and, without VNNI, int8 arithmetic
were measured: docs/adr/0012). The gate compares the finished files with torch in full precision and says the difference
as a colour difference.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import GraphProto, NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from restorer.engine.runtime import CPU_PROVIDER, create_session
from restorer.errors import TrainingError
from restorer.imaging.arrays import FloatArray
from training.losses.delta_e import chroma_delta_e
from training.models.restorer_net import RestorerNet
from training.models.split import DECODER_OUTPUTS, ENCODER_INPUT, FEATURES, split

ByteCodes = npt.NDArray[np.int8]
OPSET = 18
LARGEST_DELTA_E = 0.5
"""Of any cell, torch float32 against the stored files, in dE00: well below what an eye can tell."""
LARGEST_MEAN_DELTA_E = 0.05
_SMALLEST_STORED_HALF = 2048
"""Biases and norms stay exact: they are few, and rounding them made nine tenths of the difference."""
_BYTES_FROM = 32_768
_BACKBONE_BYTES_FROM = 500_000
"""Weights of so many values and more are stored as int8: of the encoder's backbone, whose rounding is felt (mean 0.24
dE00 with all of it, 0.02 to 0.04 for a single layer in its middle), only the last layer."""
_ODD_SIZES = ((32, 32), (32, 96), (160, 64), (224, 288), (96, 352))


@dataclass(frozen=True, slots=True)
class OnnxPair:
    """Encoder and decoder as the bytes of their files."""

    encoder: bytes
    decoder: bytes


@dataclass(frozen=True, slots=True)
class Parity:
    """The greatest and the mean difference between torch and ONNX Runtime, dE00, over `cases` pictures."""

    largest_delta_e: float
    mean_delta_e: float
    cases: int


def export_pair(network: RestorerNet) -> OnnxPair:
    """Both files, weights as float16 and int8."""
    encoder, decoder = split(network)
    lightness = torch.full((1, 1, 64, 96), 50.0)
    with torch.no_grad():
        features = encoder(lightness)
    hints = torch.zeros(1, 3, 64, 96)
    return OnnxPair(
        stored_small(export_graph(encoder, (lightness,), (ENCODER_INPUT,), FEATURES)),
        stored_small(export_graph(decoder, (*features, hints), (*FEATURES, "hints"), DECODER_OUTPUTS)),
    )


def export_graph(module: nn.Module, inputs: tuple[Tensor, ...], names: Sequence[str], outputs: Sequence[str]) -> bytes:
    """A module as an ONNX graph of float32; batch and sides stay open, of an `embedding` only the batch."""
    axes = {
        name: {0: "N"} if name == "embedding" else {0: "N", 2: f"H_{name}", 3: f"W_{name}"}
        for name in (*names, *outputs)
    }
    with warnings.catch_warnings(), TemporaryDirectory() as folder:
        path = Path(folder) / "network.onnx"
        # The tracing exporter is deprecated, but it keeps every size dynamic without a constraint solver.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            module.eval(), inputs, str(path), input_names=list(names), output_names=list(outputs), dynamic_axes=axes,
            opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        return path.read_bytes()


def stored_half(model_bytes: bytes) -> bytes:
    """The same graph with its large float32 weights stored as float16, each followed by a cast to float32."""
    return _stored(model_bytes, lambda name: sys.maxsize)  # noqa: ARG005 - none of them


def stored_small(model_bytes: bytes) -> bytes:
    """As `stored_half`, with the largest weights as int8 and a scale for each output channel.

    Cast and product are plain operations, which ONNX Runtime does once while it loads the file; it keeps a
    `DequantizeLinear` for every run.
    """
    return _stored(model_bytes, lambda name: _BACKBONE_BYTES_FROM if "backbone." in name else _BYTES_FROM)


def _stored(model_bytes: bytes, bytes_from: Callable[[str], int]) -> bytes:
    """`bytes_from`: a weight's name -> the number of values from which it becomes int8."""
    model = onnx.load_from_string(model_bytes)
    graph = model.graph
    axes, exact = _output_axes(graph), _queries_and_keys(graph)
    restoring: list[NodeProto] = []
    for tensor in list(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < _SMALLEST_STORED_HALF:
            continue
        name = tensor.name
        if values.size >= bytes_from(name) and name in axes and name not in exact:
            codes, scale = _as_bytes(values, axes[name])
            factor = f"{name}.scale"
            graph.initializer.append(numpy_helper.from_array(scale, factor))
            restoring += [_cast(f"{name}.int8", f"{name}.whole"), _times(f"{name}.whole", factor, name)]
            tensor.CopyFrom(numpy_helper.from_array(codes, f"{name}.int8"))
        else:
            restoring.append(_cast(f"{name}.half", name))
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}.half"))
    nodes = [*restoring, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _cast(stored: str, name: str) -> NodeProto:
    return helper.make_node("Cast", [stored], [name], f"{stored}.cast", to=TensorProto.FLOAT)


def _times(first: str, second: str, name: str) -> NodeProto:
    return helper.make_node("Mul", [first, second], [name], f"{name}.times")


def _output_axes(graph: GraphProto) -> dict[str, int]:
    """The axis of the output channels of each weight that one layer takes, by the weight's name."""
    axes = {}
    for node in graph.node:
        if node.op_type in ("Conv", "Gemm", "MatMul"):
            turned = any(attribute.name == "transB" and attribute.i for attribute in node.attribute)
            axes[node.input[1]] = 0 if node.op_type == "Conv" or turned else 1
    return axes


def _queries_and_keys(graph: GraphProto) -> set[str]:
    """The weights that make an attention's queries and keys: a softmax magnifies how they are rounded.

    As int8 they made two thirds of the largest difference (0.65 dE00 of one cell, 0.3 without them).
    """
    makers = {output: node for node in graph.node for output in node.output}
    found = set()
    for attention in (node for node in graph.node if node.op_type == "MultiHeadAttention"):
        for name in attention.input[:2]:
            maker = makers.get(name)
            while maker is not None and maker.op_type not in ("Gemm", "MatMul"):
                maker = makers.get(maker.input[0])
            if maker is not None:
                found.add(maker.input[1])
    return found


def _as_bytes(values: FloatArray, axis: int) -> tuple[ByteCodes, FloatArray]:
    """Codes of -127..127 and, per output channel, what one of them is worth (shaped to be multiplied with them)."""
    others = tuple(other for other in range(values.ndim) if other != axis)
    largest = np.abs(values).max(axis=others, keepdims=True)
    scale = np.where(largest > 0, largest / 127.0, 1.0).astype(np.float32)
    return np.rint(values / scale).astype(np.int8), scale


class RuntimePair:
    """The two files in ONNX Runtime on the CPU, run as the program runs them."""

    def __init__(self, pair: OnnxPair) -> None:
        self._encoder = create_session(pair.encoder, CPU_PROVIDER, threads=0)
        self._decoder = create_session(pair.decoder, CPU_PROVIDER, threads=0)

    def ab(self, lightness: Tensor, hints: Tensor) -> Tensor:
        """a*b* [N,2,H/4,W/4]."""
        features = self._encoder.run(list(FEATURES), {ENCODER_INPUT: lightness.numpy()})
        inputs = dict(zip(FEATURES, features, strict=True)) | {"hints": hints.numpy()}
        return torch.from_numpy(self._decoder.run(["ab"], inputs)[0])


def check_parity(network: RestorerNet, pair: OnnxPair, photographs: Iterable[Tensor]) -> Parity:
    """Compare on made-up pictures of odd sizes and on `photographs` (L* [1,1,H,W], sides multiples of 32).

    Raises:
        TrainingError: they differ by more than an eye could tell.
    """
    network = network.eval()
    decoder = split(network)[1]
    runtime = RuntimePair(pair)
    largest, means = 0.0, []
    for lightness in (*odd_pictures(), *photographs):
        hints = _some_hints(lightness)
        with torch.inference_mode():
            expected = decoder(*network.encoder(lightness), hints)[0]
        delta = chroma_delta_e(expected.clone(), runtime.ab(lightness, hints))
        largest = max(largest, float(delta.max()))
        means.append(float(delta.mean()))
    parity = Parity(largest, float(np.mean(means)), len(means))
    if not (parity.largest_delta_e <= LARGEST_DELTA_E and parity.mean_delta_e <= LARGEST_MEAN_DELTA_E):
        raise TrainingError(
            f"The exported network differs from the trained one by up to {largest:.2f} dE00 "
            f"(mean {parity.mean_delta_e:.3f}); {LARGEST_DELTA_E} (mean {LARGEST_MEAN_DELTA_E}) are allowed.",
            "Nothing was written; export another checkpoint.",
        )
    return parity


def odd_pictures() -> list[Tensor]:
    """Made-up lightness of several proportions, sides multiples of 32."""
    generator = torch.Generator().manual_seed(0)
    pictures = []
    for height, width in _ODD_SIZES:
        coarse = torch.rand(2, 1, height // 16, width // 16, generator=generator) * 100.0
        pictures.append(nn.functional.interpolate(coarse, (height, width), mode="bilinear"))
    return pictures


def _some_hints(lightness: Tensor) -> Tensor:
    hints = torch.zeros(lightness.shape[0], 3, *lightness.shape[2:])
    hints[:, :, 5:17, 3:12] = torch.tensor([40.0, -30.0, 1.0]).view(1, 3, 1, 1)
    return hints
