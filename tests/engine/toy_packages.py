"""Tiny model packages made on the spot: average pools for an encoder, a decoder that copies hints."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

CENTRES = [[-20.0, 0.0], [0.0, 0.0], [20.0, 10.0], [40.0, 30.0]]


def tensor(name: str, values: object, kind: type = np.float32) -> TensorProto:
    return numpy_helper.from_array(np.array(values, kind), name)


def network(
    nodes: Sequence[NodeProto],
    inputs: dict[str, list[object]],
    outputs: dict[str, list[object]],
    constants: Sequence[TensorProto] = (),
) -> bytes:
    def values(shapes: dict[str, list[object]]) -> list[object]:
        return [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in shapes.items()]

    graph = helper.make_graph(list(nodes), "toy", values(inputs), values(outputs), list(constants))
    model: ModelProto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return model.SerializeToString()


def pool(source: str, target: str, stride: int) -> NodeProto:
    return helper.make_node("AveragePool", [source], [target], kernel_shape=[stride, stride], strides=[stride, stride])


def encoder() -> bytes:
    """L -> means over 4 x 4 and 8 x 8 pixels."""
    return network(
        [pool("L", "features_0", 4), pool("L", "features_1", 8)],
        {"L": ["N", 1, "H", "W"]},
        {"features_0": ["N", 1, "h", "w"], "features_1": ["N", 1, "h2", "w2"]},
    )


def decoder(scale: float = 0.2) -> bytes:
    """ab = (scale x mean L, mean L / 10) + mean of the hints; bins near the third centre; spread 5."""
    nodes = [
        helper.make_node("Conv", ["features_0", "tint"], ["own"]),
        helper.make_node("Conv", ["hints", "drop_mask"], ["hint_ab"]),
        pool("hint_ab", "hint_cells", 4),
        helper.make_node("Add", ["own", "hint_cells"], ["ab"]),
        helper.make_node("Mul", ["features_1", "nothing"], ["flat"]),
        helper.make_node("Conv", ["flat", "bin_weights", "bin_logits"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["bins"], axis=1),
        helper.make_node("Add", ["flat", "five"], ["spread"]),
    ]
    constants = [
        tensor("tint", [[[[scale]]], [[[0.1]]]]),
        tensor("drop_mask", [[[[1.0]], [[0.0]], [[0.0]]], [[[0.0]], [[1.0]], [[0.0]]]]),
        tensor("nothing", 0.0),
        tensor("bin_weights", [[[[0.0]]]] * 4),
        tensor("bin_logits", [0.0, 0.0, 3.0, 0.0]),
        tensor("five", 5.0),
    ]
    inputs = {"features_0": ["N", 1, "h", "w"], "features_1": ["N", 1, "h2", "w2"], "hints": ["N", 3, "H", "W"]}
    outputs = {"ab": ["N", 2, "h", "w"], "bins": ["N", 4, "h2", "w2"], "spread": ["N", 1, "h2", "w2"]}
    return network(nodes, inputs, outputs, constants)


def automatic(scale: float = 0.2) -> bytes:
    """ab at stride 4 = (scale x mean L, mean L / 10)."""
    nodes = [pool("L", "mean", 4), helper.make_node("Conv", ["mean", "tint"], ["ab"])]
    shapes = {"L": ["N", 1, "H", "W"]}, {"ab": ["N", 2, "h", "w"]}
    return network(nodes, *shapes, [tensor("tint", [[[[scale]]], [[[0.1]]]])])


def nan_automatic() -> bytes:
    """As `automatic`, but 0 / 0."""
    nodes = [
        pool("L", "mean", 4),
        helper.make_node("Conv", ["mean", "zero"], ["nought"]),
        helper.make_node("Div", ["nought", "nought"], ["ab"]),
    ]
    return network(
        nodes, {"L": ["N", 1, "H", "W"]}, {"ab": ["N", 2, "h", "w"]}, [tensor("zero", [[[[0.0]]], [[[0.0]]]])]
    )


def slow_automatic(rounds: int) -> bytes:
    """As `automatic`, but with many multiplications of large matrices before: time to cancel."""
    nodes = [pool("L", "m0", 1)]
    for index in range(rounds):
        nodes.append(helper.make_node("MatMul", [f"m{index}", "square"], [f"x{index}"]))
        nodes.append(helper.make_node("Tanh", [f"x{index}"], [f"m{index + 1}"]))
    nodes += [pool(f"m{rounds}", "mean", 4), helper.make_node("Conv", ["mean", "tint"], ["ab"])]
    square = tensor("square", np.eye(256, dtype=np.float32))
    constants = [square, tensor("tint", [[[[0.2]]], [[[0.1]]]])]
    return network(nodes, {"L": ["N", 1, "H", 256]}, {"ab": ["N", 2, "h", "w"]}, constants)


def card(identity: str, kind: str, files: dict[str, bytes]) -> dict[str, object]:
    """A card that is true for `files`; tests change it to lie."""
    outputs: dict[str, object] = {"ab": {"stride": 4, "range": [-110, 110]}}
    inputs: dict[str, object] = {"L": {"range": [0, 100], "shape": ["N", 1, "H", "W"]}}
    vividness: dict[str, object] = {"rule": "none"}
    if kind == "hinted":
        outputs |= {"bins": {"stride": 8, "centres": CENTRES}, "spread": {"stride": 8, "unit": "dE"}}
        inputs["hints"] = {"channels": ["a", "b", "mask"], "range": [-110, 110], "shape": ["N", 3, "H", "W"]}
        vividness = {"rule": "annealed_mean", "temperature": 0.38, "share": 0.5}
    return {
        "schema": 1,
        "id": identity,
        "name": "A toy",
        "version": "1.0",
        "task": "colorize",
        "kind": kind,
        "files": {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)} for name, data in files.items()
        },
        "working_size": {"size": 64, "rule": "keep_aspect", "multiple_of": 32, "max": 128},
        "inputs": inputs,
        "outputs": outputs,
        "vividness": vividness,
        "training": {"data": [{"name": "none", "photographs": 0, "licence": "MIT"}]},
        "licence": "MIT",
        "metrics": {},
        "opset": 17,
        "precision": "float32",
        "parameters": 2,
    }


def write_package(folder: Path, values: dict[str, object], files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "card.json").write_text(json.dumps(values), encoding="utf-8")
    return folder


def hinted_package(parent: Path, identity: str = "toy-hinted", **changes: object) -> Path:
    files = {"encoder.onnx": encoder(), "decoder.onnx": decoder(), "LICENSE": b"MIT"}
    return write_package(parent / identity, card(identity, "hinted", files) | changes, files)


def automatic_package(
    parent: Path, identity: str = "toy-automatic", model: bytes | None = None, **changes: object
) -> Path:
    files = {"model.onnx": automatic() if model is None else model, "LICENSE": b"MIT"}
    return write_package(parent / identity, card(identity, "automatic", files) | changes, files)
