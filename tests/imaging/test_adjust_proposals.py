"""What a scan suggests about itself: found where it is there, and nothing made up where it is not."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.imaging.adjust_proposals import askew, black_and_white, looks_like_a_negative, picture_box
from restorer.imaging.arrays import Luma
from restorer.imaging.cv import cv2


def print_on_a_mount(angle: float = 0.0, seed: int = 0) -> Luma:
    """A picture with some shapes on an even light mount; turned clockwise by `angle`."""
    random = np.random.default_rng(seed)
    scan = np.full((600, 800), 88.0, np.float32)
    inner = cv2.GaussianBlur(random.uniform(5, 75, (420, 600)).astype(np.float32), (0, 0), 6)
    inner = (inner - inner.min()) / (inner.max() - inner.min()) * 60 + 10
    scan[90:510, 100:700] = inner
    if angle:
        matrix = cv2.getRotationMatrix2D((400, 300), -angle, 1.0)
        scan = cv2.warpAffine(scan, matrix, (800, 600), flags=cv2.INTER_LINEAR, borderValue=88.0)
    noise = random.normal(0, 0.6, (600, 800)).astype(np.float32)
    return np.asarray(np.clip(scan + noise, 0, 100), np.float32)


@pytest.mark.parametrize("angle", [-6.0, -1.2, 0.8, 4.0])
def test_the_borders_of_a_print_say_how_askew_it_lies(angle: float) -> None:
    assert askew(print_on_a_mount(angle)) == pytest.approx(-angle, abs=0.15)


def test_what_lies_straight_is_left_so_and_noise_says_nothing() -> None:
    assert askew(print_on_a_mount()) == pytest.approx(0.0, abs=0.1)
    noise = np.random.default_rng(3).uniform(20, 80, (300, 400)).astype(np.float32)
    assert askew(noise) == 0.0


def test_the_picture_is_found_in_its_mount() -> None:
    box = picture_box(print_on_a_mount())
    assert box == pytest.approx((100 / 800, 90 / 600, 700 / 800, 510 / 600), abs=0.01)


def test_a_sky_is_no_mount() -> None:
    scan = print_on_a_mount()[90:510, 100:700].copy()
    scan[:120] = 85.0
    assert picture_box(scan) is None


def test_black_and_white_are_where_the_tones_end_whatever_the_margin_is() -> None:
    luma = np.clip(np.random.default_rng(1).normal(50, 9, (400, 500)), 22, 81).astype(np.float32)
    luma[:10] = 100.0
    luma[-10:] = 0.0
    low, high = black_and_white(luma)
    assert low == pytest.approx(22.5, abs=1.0)
    assert high == pytest.approx(78.0, abs=3.5)


def test_an_even_scan_is_not_stretched() -> None:
    assert black_and_white(np.full((50, 50), 40.0, np.float32)) == (0.0, 100.0)


def test_a_film_is_told_from_a_print_on_a_mount_and_a_dark_border() -> None:
    positive = print_on_a_mount()
    film = np.full((600, 800), 80.0, np.float32)
    film[30:570, 30:770] = 78.0 - 0.8 * cv2.resize(positive, (740, 540))
    assert looks_like_a_negative(film)
    assert not looks_like_a_negative(positive[90:510, 100:700])
    assert not looks_like_a_negative(100.0 - film)
