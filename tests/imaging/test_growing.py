from __future__ import annotations

import numpy as np

from restorer.imaging.growing import MOST_REACH, REACH, PartedPicture


def disc() -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[:180, :240]
    inside = np.hypot(y - 90, x - 100) < 45
    noise = np.random.default_rng(3).normal(0, 1.0, inside.shape)
    return np.asarray(np.where(inside, 60.0, 35.0) + noise, np.float32), inside


def jaccard(one: np.ndarray, other: np.ndarray) -> float:
    return float((one & other).sum() / (one | other).sum())


def test_a_region_grows_to_the_edge_round_the_place() -> None:
    luma, inside = disc()
    picture = PartedPicture.of(luma)
    found = picture.region(picture.reached([(100 / 240, 0.5)]), REACH)
    assert jaccard(found, inside) > 0.9


def test_a_smaller_reach_lies_inside_a_larger_one() -> None:
    luma, inside = disc()
    picture = PartedPicture.of(luma)
    reached = picture.reached([(100 / 240, 0.5)])
    small, large = (picture.region(reached, reach) for reach in (REACH / 8, MOST_REACH))
    assert small.sum() < 0.7 * inside.sum()
    assert not (small & ~large).any()
    assert large.sum() > 1.5 * inside.sum()


def test_a_stroke_over_two_shades_takes_both() -> None:
    luma, inside = disc()
    luma[inside & (np.arange(240) > 100)] += 15
    picture = PartedPicture.of(luma)
    one = picture.region(picture.reached([(80 / 240, 0.5)]), REACH)
    both = picture.region(picture.reached([(80 / 240, 0.5), (120 / 240, 0.5)]), REACH)
    assert jaccard(one, inside) < 0.7
    assert jaccard(both, inside) > 0.9


def test_every_pixel_has_a_part_and_neighbours_are_mutual() -> None:
    picture = PartedPicture.of(np.full((50, 70), 50.0, np.float32))
    assert picture.parts.min() == 0
    count = len(picture.means)
    assert len(picture.first) == count + 1
    pairs = {
        (part, int(other)) for part in range(count) for other in picture.to[slice(*picture.first[part : part + 2])]
    }
    assert pairs
    assert all((other, part) in pairs for part, other in pairs)


def test_places_on_the_frame_and_beyond_count_as_the_nearest() -> None:
    picture = PartedPicture.of(disc()[0])
    assert picture.reached([(1.0, 1.0)]).min() == 0.0
    assert picture.reached([(-0.2, 0.5)]).min() == 0.0
