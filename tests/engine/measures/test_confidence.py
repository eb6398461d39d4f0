from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from knowing_colorizer import Knowing
from PIL import Image

from restorer.engine.measures.confidence import ConfidenceCount
from restorer.engine.measures.run import Measure, measure
from restorer.engine.protocol import EvaluationProtocol
from restorer.imaging.deltae import ciede2000

GRAY = np.zeros((32, 32, 3), np.float32)
GRAY[..., 0] = 50


def off_by(delta_e: float) -> float:
    """The b* that is so far from gray at L* 50."""
    candidates = np.linspace(0, 60, 6001)
    colours = np.stack([np.full(6001, 50.0), np.zeros(6001), candidates], axis=1)
    return float(candidates[np.argmin(np.abs(ciede2000(colours, GRAY[0, :1]) - delta_e))])


def answer(*parts: tuple[float, float]) -> tuple[np.ndarray, np.ndarray]:
    """Equal strips, each (true error, said error)."""
    ab, said = np.zeros((32, 32, 2), np.float32), np.zeros((32, 32), np.float32)
    width = 32 // len(parts)
    for number, (true, claimed) in enumerate(parts):
        strip = slice(number * width, (number + 1) * width)
        ab[:, strip, 1], said[:, strip] = off_by(true), claimed
    return ab, said


def counted(*parts: tuple[float, float]) -> ConfidenceCount:
    count = ConfidenceCount()
    count.add(*answer(*parts), GRAY)
    return count


def test_who_says_what_is_true_is_calibrated() -> None:
    row = counted((2, 2), (8, 8), (15, 15), (20, 20)).row("m", "256", 0.0)
    assert (row.said_within, row.are_within, row.all_within) == (0.5, 1.0, 0.5)
    assert (row.mean_said, row.mean_true) == (pytest.approx(11.25), pytest.approx(11.25, abs=0.02))
    assert row.could_say == 0.5
    assert 8 <= row.could_say_at <= 15


def test_who_is_too_hopeful_is_found_out() -> None:
    row = counted((2, 1), (20, 6), (20, 7), (20, 8)).row("m", "256", 0.0)
    assert (row.said_within, row.are_within) == (1.0, 0.25)
    assert row.could_say == 0.25, "its order is right: the surest quarter is right"
    assert [(bar.share, bar.within) for bar in row.bars] == [(0.25, 1.0), (0.25, 0.0), (0.5, 0.0)]


def test_who_is_too_shy_says_nothing() -> None:
    row = counted((2, 30), (3, 50)).row("m", "256", 0.0)
    assert (row.said_within, row.are_within, row.could_say) == (0.0, 0.0, 1.0)


def test_a_spread_of_exactly_ten_is_within_ten() -> None:
    assert counted((5, 10.0)).row("m", "256", 0.0).said_within == 1.0
    assert counted((5, 10.01)).row("m", "256", 0.0).said_within == 0.0


def test_photographs_add_up_by_their_pixels() -> None:
    count = counted((2, 2))
    count.add(*answer((20, 2)), GRAY)
    row = count.row("m", "256", 0.0)
    assert (row.photographs, row.are_within) == (2, 0.5)


@settings(deadline=None, max_examples=20)
@given(st.lists(st.tuples(st.floats(0, 30), st.floats(0, 60)), min_size=1, max_size=4))
def test_shares_are_shares_and_bars_cover_everything(parts: list[tuple[float, float]]) -> None:
    row = counted(*parts).row("m", "256", 0.0)
    assert all(0.0 <= share <= 1.0 for share in (row.said_within, row.are_within, row.could_say, row.all_within))
    assert sum(bar.share for bar in row.bars) == pytest.approx(1.0)


def test_a_model_without_spread_has_no_row_and_one_with_it_has(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), (128, 128, 128)).save(tmp_path / "gray.png")
    models = [Knowing(identity="silent"), Knowing(spread=4.0, plain=(0.0, off_by(12)), identity="speaking")]
    protocol = EvaluationProtocol(size=64, vividness=(0.0, 1.0))
    rows = measure(models, [tmp_path / "gray.png"], protocol, [Measure.CONFIDENCE]).confidence
    assert [(row.model, row.vividness) for row in rows] == [("speaking", 0.0), ("speaking", 1.0)]
    assert (rows[0].said_within, rows[0].are_within) == (1.0, 0.0)
    assert rows[0].mean_true == pytest.approx(12, abs=0.3)
