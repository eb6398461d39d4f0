import hashlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.cv import cv2
from tests.training.pictures import coloured, encoded
from training.data.near_copies import fingerprint, near_copies
from training.data.photos import decode
from training.data.settings import SplitConfig
from training.data.splits import split

CHANGES: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "mirrored": lambda rgb: rgb[:, ::-1].copy(),
    "smaller": lambda rgb: np.asarray(cv2.resize(rgb, (70, 50), interpolation=cv2.INTER_AREA)),
    "re-encoded": lambda rgb: np.asarray(decode(encoded(rgb, ".jpg", 30))),
    "brighter": lambda rgb: np.clip(rgb.astype(int) + 25, 0, 255).astype(np.uint8),
    "other colours": lambda rgb: np.clip(rgb * np.array([1.1, 1.0, 0.9]), 0, 255).astype(np.uint8),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_copy_is_found_among_others(name: str) -> None:
    pictures = [coloured(seed) for seed in range(60)]
    changed = CHANGES[name](pictures[17])
    assert near_copies([fingerprint(p) for p in [*pictures, changed]], 6) == [[17, 60]]


def test_pictures_of_their_own_are_no_copies() -> None:
    assert near_copies([fingerprint(coloured(seed)) for seed in range(80)], 6) == []


def test_bands_find_every_pair_that_comparing_all_finds() -> None:
    rng = np.random.default_rng(0)
    bases = [coloured(seed) for seed in range(40)]
    noisy = [np.clip(p + rng.normal(0, 18, p.shape), 0, 255).astype(np.uint8) for p in bases]
    prints = [fingerprint(p) for p in bases + noisy]
    for bits in (0, 3, 8):
        expected = {
            (i, j)
            for i in range(80)
            for j in range(i)
            if min((prints[i].bits ^ prints[j].bits).bit_count(), (prints[i].bits ^ prints[j].mirrored).bit_count())
            <= bits
        }
        found = {(j, i) for group in near_copies(prints, bits) for i in group for j in group if i < j}
        assert found == expected


def test_flat_pictures_are_no_copies_of_each_other() -> None:
    flat = [np.full((64, 64, 3), value, np.uint8) for value in (20, 120, 220)]
    assert near_copies([fingerprint(p) for p in flat], 6) == []


def test_nothing_is_looked_for_where_it_is_switched_off() -> None:
    assert near_copies([fingerprint(coloured(1))] * 2, -1) == []
    assert near_copies([], 6) == []


def _ids(count: int, first: int = 0) -> list[str]:
    return [hashlib.sha256(str(number).encode()).hexdigest() for number in range(first, first + count)]


SIXTY = SplitConfig(0.6, 0.2, 0.2)


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60, unique=True), st.integers(1, 59))
@settings(deadline=None, max_examples=40)
def test_photographs_that_are_added_move_no_other(numbers: list[int], before: int) -> None:
    ids = [hashlib.sha256(str(number).encode()).hexdigest() for number in numbers]
    fewer, more = split(ids[:before], [], SIXTY), split(ids, [], SIXTY)
    for part, chosen in fewer.items():
        assert chosen == [number for number in more[part] if number < before]


def test_the_shares_are_about_those_asked_for() -> None:
    parts = split(_ids(5000), [], SIXTY)
    assert [round(len(parts[part]) / 5000, 1) for part in ("train", "validation", "test")] == [0.6, 0.2, 0.2]


def test_no_group_of_near_copies_crosses_the_split() -> None:
    groups = [[i, i + 100, i + 200] for i in range(100)]
    parts = split(_ids(300), groups, SIXTY)
    home = {number: part for part, numbers in parts.items() for number in numbers}
    assert len(home) == 300
    assert all(len({home[i] for i in group}) == 1 for group in groups)
    assert [round(len(parts[part]) / 300, 1) for part in ("train", "validation", "test")] == [0.6, 0.2, 0.2]


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_twenty_photographs_have_something_to_measure_on(first: int) -> None:
    parts = split(_ids(20, first), [[0, 7]], SIXTY, fewest=3)
    assert min(len(parts["validation"]), len(parts["test"])) >= 3
    assert len(parts["train"]) >= 6
    assert sorted(number for part in parts.values() for number in part) == list(range(20))
    home = {number: part for part, numbers in parts.items() for number in numbers}
    assert home[0] == home[7]


def test_where_nothing_is_held_out_nothing_is() -> None:
    parts = split(_ids(30), [], SplitConfig(), fewest=3)
    assert len(parts["train"]) == 30
