"""The one place that touches ONNX Runtime: quiet, deterministic sessions and the errors it raises.

It is imported when first needed, not when this module is: listing models and showing help must not wait for it.
"""

from __future__ import annotations

from typing import Any

CPU_PROVIDER = "CPUExecutionProvider"
CUDA_PROVIDER = "CUDAExecutionProvider"

_SILENT = 4
"""ONNX Runtime's severity "fatal": what goes wrong is raised, and said by us."""

# Fixed convolution algorithms and full float32 products: a picture can be made again within 0.5 dE00.
_CUDA_OPTIONS = {
    "cudnn_conv_algo_search": "DEFAULT",
    "use_tf32": "0",
    "arena_extend_strategy": "kSameAsRequested",
}


def runtime() -> Any:
    """The onnxruntime module, told to be quiet."""
    import onnxruntime

    onnxruntime.set_default_logger_severity(_SILENT)
    return onnxruntime


def create_session(model: bytes, provider: str, threads: int) -> Any:
    """An `onnxruntime.InferenceSession` of the ONNX bytes on `provider`.

    Raises one of `ort_errors()` where the bytes are no network that can be run.
    """
    ort = runtime()
    options = ort.SessionOptions()
    options.log_severity_level = _SILENT
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.use_deterministic_compute = True
    # Threads that spin between runs eat a core that the window needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    providers: list[Any] = [CPU_PROVIDER]
    if provider == CUDA_PROVIDER:
        providers.insert(0, (CUDA_PROVIDER, _CUDA_OPTIONS))
    return ort.InferenceSession(model, options, providers=providers)


def run_options() -> Any:
    """Quiet options of one run; `terminate = True` from another thread stops it."""
    options = runtime().RunOptions()
    options.log_severity_level = _SILENT
    return options


def ort_errors() -> tuple[type[Exception], ...]:
    """The exceptions that ONNX Runtime raises; they share no base of their own."""
    runtime()
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    found = (value for value in vars(state).values() if isinstance(value, type))
    return (*(kind for kind in found if issubclass(kind, Exception)), MemoryError)
