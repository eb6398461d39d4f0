"""Tries a model once: on a small picture, with and without a hint. A first run is also what warms a device up."""

from __future__ import annotations

import numpy as np

from restorer.engine.colorizer import Colorizer, open_package
from restorer.engine.field import HintMap
from restorer.engine.package import Package
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.working_size import choose_size
from restorer.imaging.arrays import Luma
from restorer.progress import Progress


def trial_run(package: Package, progress: Progress) -> None:
    """Open the package on the CPU and colour a test picture of odd proportions.

    Raises:
        ModelDamaged, ModelMismatch: the network is not what its card says.
    """
    colorizer = open_package(package, choose_device("cpu"), SessionCache())
    warm_up(colorizer, progress)


def warm_up(colorizer: Colorizer, progress: Progress) -> None:
    """Run everything once at the usual size, so that the first photograph does not wait for it."""
    size = choose_size(colorizer.card, 1200, 800)
    analysis = colorizer.analyse(_ramp(size.height, size.width), progress.part(0.0, 0.5))
    height, width = analysis.luma.shape
    colorizer.field(analysis, HintMap.empty(height, width), 1.0, progress)
    hints = HintMap.empty(height, width)
    hints.ab[: height // 4, : width // 4] = (20.0, -20.0)
    hints.mask[: height // 4, : width // 4] = 1.0
    colorizer.field(analysis, hints, 1.0, progress.part(0.5, 1.0))


def _ramp(height: int, width: int) -> Luma:
    """All lightnesses, dark above to bright below, with a texture across."""
    rows = np.linspace(0.0, 90.0, height, dtype=np.float32)[:, None]
    return np.asarray(rows + 10.0 * (np.arange(width) // 8 % 2), np.float32)
