"""Continues a picture into parts that are to be overlooked, so that who looks at it sees neither card nor border there.

Every place that is to be overlooked takes the lightness of its mirror image in the nearest place that counts: the
picture goes on with its own texture, and without an edge. Where the mirror image does not count either, it takes the
nearest place's own. Measured on 20 dev photographs in a mount of white card as wide as 15 % of the longer side, in mean
dE00 of the automatic colours against those of the photograph without a mount: 4.6 with the card seen, 4.4 with the mean
in its place, 4.1 with the nearest lightness, 3.6 with a smooth fill from a pyramid, 2.3 mirrored; 2.0 is what seeing
the photograph alone, but as small as it is in its mount, makes by itself. `tests/benchmarks/mounts.py` measures the way
of a file.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import Luma
from restorer.imaging.cv import cv2

Missing = npt.NDArray[np.bool_]
_Places = npt.NDArray[np.intp]


def continued(luma: Luma, missing: Missing) -> Luma:
    """`luma` (h x w) with what lies beside in the place of all that is `missing`; itself where nothing or all is."""
    if not missing.any() or missing.all():
        return luma
    height, width = luma.shape
    down, across = _nearest(missing)
    y, x = np.mgrid[:height, :width]
    mirror_y, mirror_x = 2 * down - y, 2 * across - x
    there = (mirror_y >= 0) & (mirror_y < height) & (mirror_x >= 0) & (mirror_x < width)
    there[there] = ~missing[mirror_y[there], mirror_x[there]]
    filled = np.where(missing, luma[down, across], luma)
    there &= missing
    filled[there] = luma[mirror_y[there], mirror_x[there]]
    return np.asarray(filled, np.float32)


def _nearest(missing: Missing) -> tuple[_Places, _Places]:
    """Row and column of the nearest place that is not missing, for each place."""
    _, labels = cv2.distanceTransformWithLabels(
        missing.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    counting = np.nonzero(~missing)
    rows = np.zeros(int(labels.max()) + 1, np.intp)
    columns = rows.copy()
    rows[labels[counting]], columns[labels[counting]] = counting
    return rows[labels], columns[labels]
