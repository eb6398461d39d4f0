"""The arrays that pass between the parts, named once with shape, range and colour space."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
ByteArray = npt.NDArray[np.uint8]

Luma = FloatArray
"""H x W float32: L* of CIE Lab (D65, 2 degrees), 0..100."""

Chroma = FloatArray
"""H x W x 2 float32: a*, b* of CIE Lab (D65)."""

Lab = FloatArray
"""H x W x 3 float32: L*, a*, b* (D65)."""

LinearRgb = FloatArray
"""H x W x 3 float32: linear light in a named RGB space, 0..1 inside its gamut."""

Codes = npt.NDArray[Any]
"""H x W x 3 (or H x W for gray) uint8 or uint16: encoded values as they stand in a file."""

Mask = FloatArray
"""H x W float32, 0..1: how much each pixel belongs to a region."""
