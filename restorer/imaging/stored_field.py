"""The field of chroma as 16-bit integers, which is how a record of an export keeps it.

Surfaces are fitted to what is stored and not to the model's own floats, so that photograph and record give the same
pixels again without the model.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Chroma

StoredField = npt.NDArray[np.int16]
"""h x w x 2 int16: a*, b* in steps of 1/128."""

# A painted colour may be 128 in a* or b*, and 1.5 times as vivid 192: 1/256 would end at 128. Half a step is 0.004,
# where the eye needs about 1.
_STEPS = 128.0


def stored(ab: Chroma) -> StoredField:
    """`ab` (h x w x 2) on the 16-bit grid; it holds -256 up to just below 256."""
    field: StoredField = np.clip(np.rint(ab * np.float32(_STEPS)), -32768, 32767).astype(np.int16)
    return field


def restored(field: StoredField) -> Chroma:
    """The chroma that a stored field stands for, exactly."""
    return field.astype(np.float32) * np.float32(1.0 / _STEPS)
