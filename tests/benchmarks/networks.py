"""The two networks of a package alone: milliseconds on one thread beside two, int8 arithmetic beside float32.

Called by `tests.benchmarks.engine`. int8 is made here, from the package's own weights (dynamic quantisation of its
matrix products, to 7 bit, as a processor without VNNI needs it), where the extra `training` is installed; no package
has it.
"""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from restorer.engine.runtime import CPU_PROVIDER, create_session, runtime
from restorer.imaging.arrays import FloatArray, Luma

Inputs = Mapping[str, FloatArray]


def network_rows(folder: Path, lightness: Luma, hints: FloatArray, repeats: int) -> list[str]:
    """Lines for a size: encoder and decoder with their ms on 1 and 2 threads. `hints` is 3 x H x W.

    The least of `repeats` runs: wall, and in brackets what all cores together spent, which says most on a busy machine.
    """
    encoder, decoder = (folder / f"{name}.onnx" for name in ("encoder", "decoder"))
    seen: Inputs = {"L": lightness[None, None]}
    session = create_session(encoder.read_bytes(), CPU_PROVIDER, 1)
    features = dict(zip([node.name for node in session.get_outputs()], session.run(None, seen), strict=True))
    variants: list[tuple[str, bytes, Inputs]] = [
        ("encoder", encoder.read_bytes(), seen),
        ("decoder", decoder.read_bytes(), {**features, "hints": hints[None]}),
    ]
    small = in_int8(decoder)
    if small is not None:
        variants.append(("decoder, int8 products", small, variants[1][2]))
    return [f"{name:<26}" + _on_threads(model, inputs, repeats) for name, model, inputs in variants]


def in_int8(decoder: Path) -> bytes | None:
    """The decoder with its matrix products in int8, None where the tools for it are not installed."""
    try:
        from onnxruntime.quantization import QuantType, quantize_dynamic
    except ImportError:
        return None
    with TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole, small = Path(folder) / "whole.onnx", Path(folder) / "small.onnx"
        _with_whole_weights(decoder, whole)
        logging.getLogger().setLevel(logging.ERROR)  # its advice is for another kind of quantisation
        quantize_dynamic(
            whole, small, op_types_to_quantize=["MatMul", "Gemm"], weight_type=QuantType.QInt8, per_channel=True,
            reduce_range=True,
        )  # fmt: skip
        return small.read_bytes()


def _with_whole_weights(stored: Path, whole: Path) -> None:
    """Write the graph with its weights as float32 constants, as ONNX Runtime sees it after loading."""
    ort = runtime()
    options = ort.SessionOptions()
    options.log_severity_level = 4
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.optimized_model_filepath = str(whole)
    ort.InferenceSession(stored.read_bytes(), options, providers=[CPU_PROVIDER])


def _on_threads(model: bytes, inputs: Inputs, repeats: int) -> str:
    """Both numbers of threads, in turns, so that other work on the machine falls on both."""
    sessions = {threads: create_session(model, CPU_PROVIDER, threads) for threads in (1, 2)}
    taken: dict[int, list[tuple[float, float]]] = {threads: [] for threads in sessions}
    for repeat in range(repeats + 1):
        for threads, session in sessions.items():
            cost = _cost(session, inputs)
            if repeat:
                taken[threads].append(cost)
    least = {threads: np.min(costs, axis=0) for threads, costs in taken.items()}
    return "   ".join(f"{threads} thread(s) {wall:6.1f} ({cpu:6.1f})" for threads, (wall, cpu) in least.items())


def _cost(session: Any, inputs: Inputs) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    session.run(None, dict(inputs))
    return (time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000
