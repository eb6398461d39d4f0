"""Places are found again in a reference where it shows the same, and not believed where it does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from restorer.engine.field import Analysis
from restorer.engine.reference import Match, Seen, match, offset
from restorer.engine.working_size import WorkingSize, resize
from restorer.imaging.arrays import FloatArray
from restorer.imaging.cv import cv2
from restorer.progress import Progress

SIDE = 256
CELLS = SIDE // 8


def luma(seed: int) -> FloatArray:
    """Soft shapes between L* 15 and 85."""
    noise = np.random.default_rng(seed).normal(0, 1, (SIDE, SIDE)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 9) + cv2.GaussianBlur(noise, (0, 0), 4) / 4
    return np.asarray(np.clip(50 + 14 * soft / soft.std(), 15, 85), np.float32)


def colours(seed: int) -> FloatArray:
    """Soft colours, h x w x 2."""
    noise = np.random.default_rng(seed + 100).normal(0, 1, (SIDE, SIDE, 2)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 12)
    return np.asarray(18 * soft / soft.std(), np.float32)


def picture(seed: int, channels: int = 64, described: int = 1) -> Seen:
    """A photograph whose encoder says something of its own about each neighbourhood."""
    noise = np.random.default_rng(seed + 200).normal(0, 1, (CELLS, CELLS, channels)).astype(np.float32)
    features = np.ascontiguousarray(cv2.GaussianBlur(noise, (0, 0), 0.8).transpose(2, 0, 1))[None]
    light = luma(seed)
    analysis = Analysis(light, WorkingSize(SIDE, SIDE, SIDE, SIDE), (features,), described=described)
    return Seen(analysis, np.dstack([light, colours(seed)]))


def test_a_picture_finds_all_of_itself_with_its_own_colours() -> None:
    seen = picture(1)
    found = match(seen.analysis, seen)
    assert found.share > 0.9
    assert found.target == pytest.approx(resize(colours(1), CELLS, CELLS), abs=4.0)


@pytest.mark.parametrize("seed", [2, 3, 4])
def test_hardly_anything_of_an_unrelated_reference_is_believed(seed: int) -> None:
    assert match(picture(1).analysis, picture(seed)).share < 0.08


def test_a_part_that_is_the_same_is_found_and_the_rest_is_not() -> None:
    ours, theirs = picture(1), picture(5)
    mixed = theirs.analysis.features[0].copy()
    half = CELLS // 2
    mixed[:, :, :, half:] = ours.analysis.features[0][:, :, :, :half]  # our left half, on the right there
    reference = Seen(replace(theirs.analysis, features=(mixed,)), theirs.lab)
    belief = match(ours.analysis, reference).belief
    assert belief[:, 1 : half - 2].mean() > 5 * belief[:, half + 2 :].mean()


def test_a_network_without_hints_finds_a_picture_in_itself_by_its_colours_and_texture() -> None:
    seen = picture(6, channels=2)
    quiet = seen.lab * np.float32([1.0, 0.2, 0.2])
    found, own = match(seen.analysis, Seen(seen.analysis, quiet)), resize(0.2 * colours(6), CELLS, CELLS)
    assert found.share > 0.8
    assert np.abs(found.target - own).mean() < 0.6 * np.abs(own).mean()  # gray would be 1


def test_without_a_description_everything_goes_by_lightness() -> None:
    plain = picture(1, described=0)
    lab = np.zeros((SIDE, SIDE, 3), np.float32)
    lab[..., 0] = np.linspace(0, 100, SIDE)
    lab[..., 1] = np.where(lab[..., 0] < 50, 30.0, -30.0)
    found = match(plain.analysis, Seen(replace(plain.analysis, luma=lab[..., 0].copy()), lab))
    assert found.share == 1.0
    light = resize(plain.analysis.luma, *found.target.shape[:2])
    assert found.target[light < 35][:, 0].mean() > 20
    assert found.target[light > 65][:, 0].mean() < -20


def test_what_is_not_believed_is_not_moved() -> None:
    plain = np.full((32, 32, 2), 10.0, np.float32)
    nothing = Match(np.full((16, 16, 2), -40.0, np.float32), np.zeros((16, 16), np.float32))
    assert np.abs(offset(nothing, plain, luma(1), Progress())).max() < 0.01


def test_what_is_believed_comes_to_its_colour_and_does_not_run_far_beyond() -> None:
    flat = np.full((SIDE, SIDE), 50.0, np.float32)
    flat[:, SIDE // 2 :] = 80.0  # an edge in the middle
    belief = np.zeros((16, 16), np.float32)
    belief[:, :8] = 1.0
    found = Match(np.full((16, 16, 2), 30.0, np.float32), belief)
    added = offset(found, np.zeros((32, 32, 2), np.float32), flat, Progress())
    assert added[:, 4:12].min() > 27
    assert np.abs(added[:, 20:]).max() < 2
