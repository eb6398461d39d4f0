from __future__ import annotations

import numpy as np
import pytest

from restorer.engine.measures.confidence import ConfidenceCount

GRAY = np.zeros((20, 20, 3), np.float32)
GRAY[..., 0] = 50


def counted(sure: float, right: float) -> ConfidenceCount:
    """A share of pixels is right, all are called that sure."""
    ab = np.zeros((20, 20, 2), np.float32)
    ab[round(20 * right) :, :, 1] = 60.0
    count = ConfidenceCount()
    count.add(ab, np.full((20, 20), 5.0, np.float32), GRAY, np.full((20, 20), sure, np.float32))
    return count


def test_who_keeps_what_is_promised_has_no_gap() -> None:
    row = counted(0.65, 0.65).row("m", "256", 1.0)
    assert row.sure == pytest.approx(0.65)
    assert row.gap == pytest.approx(0.0, abs=1e-6)
    assert [(one.low, one.share, one.right) for one in row.promises] == [(0.6, 1.0, 0.65)]


def test_who_promises_too_much_is_found_out() -> None:
    row = counted(0.65, 0.4).row("m", "256", 1.0)
    assert row.gap == pytest.approx(0.25)
    assert row.promises[0].sure == pytest.approx(0.65)


def test_promises_of_photographs_add_up() -> None:
    count = counted(1.0, 1.0)
    count.add(np.zeros((20, 20, 2), np.float32), np.full((4, 4), 5.0, np.float32), GRAY, np.zeros((4, 4), np.float32))
    row = count.row("m", "256", 1.0)
    assert [(one.low, one.share) for one in row.promises] == [(0.0, 0.5), (0.9, 0.5)]
    assert row.gap == pytest.approx(0.5), "nought was said of what is right"


def test_without_a_calibration_nothing_is_promised() -> None:
    count = ConfidenceCount()
    count.add(np.zeros((20, 20, 2), np.float32), np.full((4, 4), 5.0, np.float32), GRAY)
    row = count.row("m", "256", 1.0)
    assert (row.sure, row.gap, row.promises) == (None, None, ())
