"""The two halves of the network as ONNX files, and the gate that they must pass.

The weights are stored as float16 and cast to float32 when the file is loaded: half the bytes, and the arithmetic of
float32, which a CPU prefers (ENVIRONMENT: fp16 arithmetic was slower). The gate compares the finished files with torch
in full precision and says the difference as a colour difference.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from restorer.engine.runtime import CPU_PROVIDER, create_session
from restorer.errors import TrainingError
from training.losses.delta_e import chroma_delta_e
from training.models.restorer_net import RestorerNet
from training.models.split import DECODER_OUTPUTS, ENCODER_INPUT, FEATURES, split

OPSET = 18
LARGEST_DELTA_E = 0.5
"""Of any cell, torch float32 against the stored files, in dE00: well below what an eye can tell."""
LARGEST_MEAN_DELTA_E = 0.05
_SMALLEST_STORED_HALF = 2048
"""Biases and norms stay exact: they are few, and rounding them made nine tenths of the difference."""
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
    """Both files, weights as float16."""
    encoder, decoder = split(network)
    lightness = torch.full((1, 1, 64, 96), 50.0)
    with torch.no_grad():
        features = encoder(lightness)
    hints = torch.zeros(1, 3, 64, 96)
    return OnnxPair(
        stored_half(export_graph(encoder, (lightness,), (ENCODER_INPUT,), FEATURES)),
        stored_half(export_graph(decoder, (*features, hints), (*FEATURES, "hints"), DECODER_OUTPUTS)),
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
    model = onnx.load_from_string(model_bytes)
    graph = model.graph
    casts = []
    for index, tensor in enumerate(graph.initializer):
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < _SMALLEST_STORED_HALF:
            continue
        stored = f"{tensor.name}.half"
        casts.append(helper.make_node("Cast", [stored], [tensor.name], f"{stored}.cast", to=TensorProto.FLOAT))
        graph.initializer[index].CopyFrom(numpy_helper.from_array(values.astype(np.float16), stored))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


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
