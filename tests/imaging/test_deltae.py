from __future__ import annotations

import numpy as np
import pytest
from skimage import color

from restorer.imaging.deltae import ciede2000

# L1 a1 b1 L2 a2 b2 difference: the test data of Sharma, Wu and Dalal, 2005, table 1.
SHARMA = """
50.0000 2.6772 -79.7751 50.0000 0.0000 -82.7485 2.0425
50.0000 3.1571 -77.2803 50.0000 0.0000 -82.7485 2.8615
50.0000 2.8361 -74.0200 50.0000 0.0000 -82.7485 3.4412
50.0000 -1.3802 -84.2814 50.0000 0.0000 -82.7485 1.0000
50.0000 -1.1848 -84.8006 50.0000 0.0000 -82.7485 1.0000
50.0000 -0.9009 -85.5211 50.0000 0.0000 -82.7485 1.0000
50.0000 0.0000 0.0000 50.0000 -1.0000 2.0000 2.3669
50.0000 -1.0000 2.0000 50.0000 0.0000 0.0000 2.3669
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0009 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0010 7.1792
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0011 7.2195
50.0000 2.4900 -0.0010 50.0000 -2.4900 0.0012 7.2195
50.0000 -0.0010 2.4900 50.0000 0.0009 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0010 -2.4900 4.8045
50.0000 -0.0010 2.4900 50.0000 0.0011 -2.4900 4.7461
50.0000 2.5000 0.0000 50.0000 0.0000 -2.5000 4.3065
50.0000 2.5000 0.0000 73.0000 25.0000 -18.0000 27.1492
50.0000 2.5000 0.0000 61.0000 -5.0000 29.0000 22.8977
50.0000 2.5000 0.0000 56.0000 -27.0000 -3.0000 31.9030
50.0000 2.5000 0.0000 58.0000 24.0000 15.0000 19.4535
50.0000 2.5000 0.0000 50.0000 3.1736 0.5854 1.0000
50.0000 2.5000 0.0000 50.0000 3.2972 0.0000 1.0000
50.0000 2.5000 0.0000 50.0000 1.8634 0.5757 1.0000
50.0000 2.5000 0.0000 50.0000 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644
63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731
35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373
36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441
90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377
2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = np.array(SHARMA.split(), float).reshape(-1, 7)


@pytest.mark.parametrize("pair", PAIRS, ids=[str(i + 1) for i in range(len(PAIRS))])
def test_the_published_pairs(pair: np.ndarray) -> None:
    assert ciede2000(pair[:3], pair[3:6]) == pytest.approx(pair[6], abs=5e-5)


def test_there_are_34_pairs_and_both_directions_agree() -> None:
    assert len(PAIRS) == 34
    np.testing.assert_allclose(ciede2000(PAIRS[:, 3:6], PAIRS[:, :3]), PAIRS[:, 6], atol=5e-5)


def test_pictures_are_compared_pixel_by_pixel() -> None:
    rng = np.random.default_rng(0)
    lab1, lab2 = (np.dstack([rng.uniform(0, 100, (20, 30)), rng.normal(0, 40, (20, 30, 2))]) for _ in range(2))
    np.testing.assert_allclose(ciede2000(lab1, lab2), color.deltaE_ciede2000(lab1, lab2), atol=1e-6)


def test_equal_colours_do_not_differ() -> None:
    lab = np.random.default_rng(1).normal(0, 50, (100, 3)).astype(np.float32)
    np.testing.assert_array_equal(ciede2000(lab, lab), 0)


def test_gray_beside_colour_is_finite() -> None:
    assert np.isfinite(ciede2000(np.array([50.0, 0, 0]), np.array([[50.0, 0, 0], [50.0, 30, 0]]))).all()


@pytest.mark.parametrize(("a", "b", "difference"), [(20.0, -5.0, 36.373988), (-20.0, 5.0, 36.373988)])
def test_of_exactly_opposite_hues_the_mean_lies_between_the_angles(a: float, b: float, difference: float) -> None:
    # |h2 - h1| = 180 counts as the shorter way: their mean is half of the sum, here 256 degrees.
    assert ciede2000(np.array([50.0, a, b]), np.array([50.0, -a, -b])) == pytest.approx(difference, abs=1e-6)


def test_more_colours_than_are_worked_on_at_a_time_give_the_same_one_by_one() -> None:
    rng = np.random.default_rng(3)
    lab1, lab2 = (np.column_stack([rng.uniform(0, 100, 9000), rng.normal(0, 40, (9000, 2))]) for _ in range(2))
    together = ciede2000(lab1, lab2)
    assert together[[0, 8191, 8192, 8999]] == pytest.approx(
        [float(ciede2000(lab1[i], lab2[i])) for i in (0, 8191, 8192, 8999)], abs=1e-12
    )
    np.testing.assert_array_equal(ciede2000(lab1[0], lab2[:50]), ciede2000(np.tile(lab1[0], (50, 1)), lab2[:50]))
