from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toy_packages import hinted_package

from restorer.engine.calibration import Calibration
from restorer.engine.card import ModelCard, Outputs
from restorer.engine.certainty import Certainty, doubt
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.field import ChromaField, HintMap
from restorer.engine.measures.calibrating import crossed, fitted
from restorer.errors import ModelMismatch

CENTRES = ((-20.0, 0.0), (0.0, 0.0), (20.0, 10.0), (60.0, 60.0))
OUTPUTS = Outputs(4, (-110.0, 110.0), 8, CENTRES, 8)
LUMA = np.full((32, 32), 50.0, np.float32)
NO_HINTS = HintMap.empty(32, 32)


def card(table: Calibration | None = None, outputs: Outputs = OUTPUTS) -> ModelCard:
    return replace(CLASSICAL_CARDS[0], outputs=outputs, certainty=table)


def field(ab: tuple[float, float], bins: tuple[float, ...] | None, spread: float | None = None) -> ChromaField:
    shown = np.broadcast_to(np.asarray(ab, np.float32), (8, 8, 2))
    said = None if bins is None else np.broadcast_to(np.asarray(bins, np.float32), (4, 4, 4)).copy()
    wide = None if spread is None else np.full((4, 4), spread, np.float32)
    return ChromaField(np.ascontiguousarray(shown), LUMA, wide, said)


def test_without_a_table_it_is_the_probability_of_colours_near_the_one_shown() -> None:
    certainty = Certainty(card())
    assert not certainty.calibrated
    sure = certainty.sure(field((0.0, 0.0), (0.2, 0.5, 0.2, 0.1)), NO_HINTS)
    assert sure is not None
    assert sure.shape == (4, 4)
    assert sure == pytest.approx(np.full((4, 4), 0.5))


def test_it_follows_the_colour_shown_not_the_likeliest() -> None:
    said = (0.2, 0.5, 0.2, 0.1)
    other = Certainty(card()).sure(field((60.0, 60.0), said), NO_HINTS)
    assert other == pytest.approx(np.full((4, 4), 0.1))


def test_the_table_turns_probability_and_spread_into_how_often_it_is_right() -> None:
    certainty = Certainty(card(Calibration(0.05, (-1.0, 0.0, 1.0), (0.0, 0.4, 0.8))))
    assert certainty.calibrated
    sure = certainty.sure(field((0.0, 0.0), (0.2, 0.5, 0.2, 0.1), spread=5.0), NO_HINTS)
    assert sure == pytest.approx(np.full((4, 4), 0.4 + 0.25 * 0.4), abs=1e-6)


def test_a_model_that_says_nothing_is_not_known() -> None:
    assert Certainty(CLASSICAL_CARDS[0]).sure(field((0.0, 0.0), None), NO_HINTS) is None
    assert Certainty(card()).sure(field((0.0, 0.0), None, 4.0), NO_HINTS) is None, "a spread is no probability"


def test_spread_alone_is_enough_with_a_table() -> None:
    table = Calibration(1.0, (-20.0, 0.0), (0.1, 0.9))
    only = Certainty(card(table, Outputs(4, (-110.0, 110.0), 0, (), 8)))
    assert only.sure(field((0.0, 0.0), None, 10.0), NO_HINTS) == pytest.approx(np.full((4, 4), 0.5))


def test_under_a_hint_nothing_is_doubtful() -> None:
    hints = HintMap.empty(32, 32)
    hints.mask[:8, :8] = 1.0
    sure = Certainty(card()).sure(field((0.0, 0.0), (0.2, 0.5, 0.2, 0.1)), hints)
    assert sure is not None
    assert sure[0, 0] == 1.0
    assert sure[3, 3] == pytest.approx(0.5)


def test_doubt_is_the_share_expected_to_be_wrong() -> None:
    assert doubt(np.array([[1.0, 0.5], [0.25, 0.25]], np.float32)) == pytest.approx(0.5)


TABLE = {"within": 10, "spread_weight": 0.06, "score": [-0.5, 0.1, 0.6], "sure": [0.1, 0.1, 0.9]}


def test_a_card_carries_its_table(tmp_path: Path) -> None:
    read = ModelCard.read(hinted_package(tmp_path, "toy", certainty=TABLE))
    assert read.certainty == Calibration(0.06, (-0.5, 0.1, 0.6), (0.1, 0.1, 0.9))
    assert ModelCard.read(hinted_package(tmp_path, "plain")).certainty is None


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"within": 5}, "certainty.within"),
        ({"score": [0.5, 0.1, 0.6]}, "certainty.score"),
        ({"sure": [0.3, 0.1, 0.9]}, "certainty.sure"),
        ({"sure": [0.1, 0.1, 1.9]}, "certainty.sure"),
        ({"sure": [0.1, 0.9]}, "certainty.sure"),
        ({"score": [0.1], "sure": [0.1]}, "certainty.sure"),
        ({"spread_weight": -1}, "certainty.spread_weight"),
    ],
)
def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path, wrong: dict[str, object], named: str) -> None:
    with pytest.raises(ModelMismatch) as caught:
        ModelCard.read(hinted_package(tmp_path, "toy", certainty=TABLE | wrong))
    assert named in str(caught.value)


def test_a_fitted_table_says_how_often_each_score_was_right() -> None:
    rng = np.random.default_rng(4)
    scores = rng.random(40_000).astype(np.float32)
    right = rng.random(40_000) < 0.2 + 0.6 * scores
    table = fitted(scores, right)
    found = np.interp([0.1, 0.5, 0.9], table.scores, table.sure)
    assert found == pytest.approx([0.26, 0.5, 0.74], abs=0.05)


def test_a_table_is_judged_by_photographs_that_it_was_not_fitted_on() -> None:
    rng = np.random.default_rng(5)
    alike = []
    for _ in range(4):
        scores = rng.random(20_000).astype(np.float32)
        alike.append((scores, rng.random(20_000) < scores))
    all_right, all_wrong = ((alike[0][0], np.full(20_000, right)) for right in (True, False))
    assert crossed(alike).gap() == pytest.approx(0.0, abs=0.02)
    assert crossed([all_right, all_wrong]).gap() == pytest.approx(1.0)
    assert crossed(alike[:1]).mean() is None


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.floats(-1, 1, width=32), st.booleans()), min_size=2, max_size=200))
def test_a_fitted_table_never_falls(places: list[tuple[float, bool]]) -> None:
    table = fitted(np.array([one for one, _ in places], np.float32), np.array([one for _, one in places]))
    assert list(table.sure) == sorted(table.sure)
    assert list(table.scores) == sorted(table.scores)
    assert all(0.0 <= share <= 1.0 for share in table.sure)


def test_what_is_settled_does_not_count() -> None:
    sure = np.float32([[0.2, 0.2], [0.8, 0.8]])
    upper = np.array([[True, True], [False, False]])
    assert doubt(sure) == pytest.approx(0.5)
    assert doubt(sure, upper) == pytest.approx(0.2)
    assert doubt(sure, np.ones((2, 2), np.bool_)) == 0.0
