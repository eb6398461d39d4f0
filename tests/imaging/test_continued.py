from __future__ import annotations

import numpy as np

from restorer.imaging.continued import continued


def test_what_counts_stays_and_a_mount_takes_the_mirror_image_of_the_picture() -> None:
    luma = np.full((40, 60), 97.0, np.float32)
    picture = np.random.default_rng(0).uniform(10, 60, (20, 30)).astype(np.float32)
    luma[10:30, 15:45] = picture
    missing = np.ones(luma.shape, np.bool_)
    missing[10:30, 15:45] = False
    seen = continued(luma, missing)
    assert np.array_equal(seen[10:30, 15:45], picture)
    assert np.array_equal(seen[10:30, 6:15], picture[:, 9:0:-1])
    assert seen.max() <= 60.0, "nothing of the card is left"


def test_further_than_the_picture_is_wide_its_edge_goes_on() -> None:
    luma = np.zeros((9, 100), np.float32)
    luma[:, 45:50] = 50.0
    missing = np.ones(luma.shape, np.bool_)
    missing[:, 45:50] = False
    assert (continued(luma, missing) == 50.0).all()


def test_with_nothing_or_all_to_overlook_the_picture_is_itself() -> None:
    luma = np.arange(12, dtype=np.float32).reshape(3, 4)
    for missing in (np.zeros((3, 4), np.bool_), np.ones((3, 4), np.bool_)):
        assert continued(luma, missing) is luma
