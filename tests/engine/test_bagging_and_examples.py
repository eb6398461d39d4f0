from __future__ import annotations

import numpy as np
import pytest
from toy_packages import automatic, automatic_package

from restorer.engine.bagging import Bag
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.colorizer import open_colorizer
from restorer.engine.examples import WelshByExample
from restorer.engine.field import HintMap
from restorer.engine.providers import Device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.errors import UsageError
from restorer.imaging.arrays import Lab
from restorer.progress import Progress

WELSH_CARD = CLASSICAL_CARDS[1]


@pytest.fixture
def bag(store: ModelStore, cpu: Device, sessions: SessionCache) -> Bag:
    automatic_package(store.shipped, "one", automatic(0.2))
    fixed = {"size": 32, "rule": "square", "multiple_of": 8, "fixed": True}
    automatic_package(store.shipped, "other", automatic(0.4), working_size=fixed)
    return Bag([open_colorizer(name, store, cpu, sessions) for name in ("one", "other")])


def test_a_bag_answers_with_the_mean_of_its_members(bag: Bag) -> None:
    luma = np.full((64, 96), 50.0, np.float32)
    analysis = bag.analyse(luma, Progress())
    field = bag.field(analysis, HintMap.empty(64, 96), 0.0, Progress())
    assert field.ab.shape == (16, 24, 2), "the finest of the members' grids"
    np.testing.assert_allclose(field.ab, np.broadcast_to([15.0, 5.0], field.ab.shape), atol=0.05)


def test_a_bags_hints_reach_members_of_every_size(bag: Bag) -> None:
    hints = HintMap.empty(64, 96)
    hints.ab[:], hints.mask[:] = (-30.0, 20.0), 1.0
    field = bag.field(bag.analyse(np.full((64, 96), 50.0, np.float32), Progress()), hints, 0.0, Progress())
    np.testing.assert_allclose(field.ab, np.broadcast_to([-30.0, 20.0], field.ab.shape), atol=0.5)


def test_a_bags_card_adds_its_members_up(bag: Bag) -> None:
    assert bag.card.id == "one+other"
    assert bag.card.parameters == 4
    assert bag.card.size_bytes == sum(member.card.size_bytes for member in bag.members)
    with pytest.raises(UsageError, match="at least two"):
        Bag(bag.members[:1])


def picture(kind: str, ab: tuple[float, float]) -> Lab:
    lab = np.empty((48, 64, 3), np.float32)
    ramp = np.linspace(10, 90, 64)[None] if kind == "across" else np.linspace(10, 90, 48)[:, None]
    lab[..., 0] = ramp
    lab[..., 1:] = ab
    return lab


def test_welsh_takes_the_reference_that_is_most_alike_in_gray() -> None:
    random = np.random.default_rng(0).normal(0, 6, (48, 64)).astype(np.float32)
    references = [picture("down", (30, 0)), picture("across", (0, 40))]
    welsh = WelshByExample(WELSH_CARD, references)
    luma = np.ascontiguousarray(picture("across", (0, 0))[..., 0])
    assert welsh.chosen(luma + 10 * random) == 1
    field = welsh.field(welsh.analyse(luma + 10 * random, Progress()), HintMap.empty(48, 64), 1.0, Progress())
    np.testing.assert_allclose(field.ab, np.broadcast_to([0.0, 40.0], field.ab.shape), atol=1e-3)


def test_welsh_is_not_given_the_photograph_itself() -> None:
    welsh = WelshByExample(WELSH_CARD, [picture("across", (0, 40)), picture("down", (30, 0))])
    assert welsh.chosen(np.ascontiguousarray(picture("across", (0, 0))[..., 0])) == 1
    with pytest.raises(UsageError, match="no reference"):
        WelshByExample(WELSH_CARD, [])
