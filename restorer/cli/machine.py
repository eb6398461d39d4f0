"""What the machine calls its processor: milliseconds say nothing without it."""

from __future__ import annotations

import platform
from pathlib import Path

_LINUX = Path("/proc/cpuinfo")


def processor_name(listing: Path = _LINUX) -> str:
    """The processor's name, or its architecture where the system does not say more."""
    try:
        lines = listing.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    named = (line.partition(":")[2] for line in lines if line.startswith("model name"))
    return " ".join(next(named, "").split()) or platform.processor() or platform.machine()
