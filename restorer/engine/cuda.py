"""Asks the NVIDIA driver whether there is a GPU, without ONNX Runtime and without a word on the terminal.

ONNX Runtime lists CUDA wherever it was built with it, and complains aloud when asked for it in vain; the driver's own
library knows better. Standard library only.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

_NAMES = {"win32": "nvcuda.dll", "linux": "libcuda.so.1"}


@dataclass(frozen=True, slots=True)
class Gpu:
    """The first CUDA device, by the driver's name for it; or, with an empty name, `why_not` continues "because"."""

    name: str = ""
    why_not: str = ""


def find_gpu() -> Gpu:
    """The first NVIDIA GPU that the driver can start, or why there is none."""
    library = _NAMES.get(sys.platform)
    if library is None:
        return Gpu(why_not="CUDA does not exist on this system")
    try:
        driver = ctypes.CDLL(library)
    except OSError:
        return Gpu(why_not="no NVIDIA driver was found")
    if driver.cuInit(0) != 0:
        return Gpu(why_not="the NVIDIA driver does not start")
    count = ctypes.c_int(0)
    if driver.cuDeviceGetCount(ctypes.byref(count)) != 0 or count.value < 1:
        return Gpu(why_not="the NVIDIA driver knows no GPU")
    return Gpu(name=_name_of_first(driver))


def _name_of_first(driver: ctypes.CDLL) -> str:
    device = ctypes.c_int(0)
    buffer = ctypes.create_string_buffer(256)
    if driver.cuDeviceGet(ctypes.byref(device), 0) or driver.cuDeviceGetName(buffer, len(buffer), device):
        return "NVIDIA GPU"
    return buffer.value.decode("utf-8", "replace") or "NVIDIA GPU"
