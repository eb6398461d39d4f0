"""A photograph seen through adjustments: no change is no change, pixels only move, lightness is the tone's."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging.adjust_geometry import Frame, Geometry, carry, largest_inside
from restorer.imaging.adjust_tone import Negative, Tone
from restorer.imaging.adjusted import adjusted
from restorer.imaging.arrays import Codes
from restorer.imaging.colour import luma_to_y
from restorer.imaging.photo import Photo, open_photo

BOX = st.tuples(st.floats(0.0, 0.4), st.floats(0.0, 0.4), st.floats(0.6, 1.0), st.floats(0.6, 1.0))
GEOMETRIES = st.builds(
    Geometry,
    mirror=st.booleans(),
    turns=st.integers(0, 3),
    angle=st.sampled_from([0.0, 0.0, 1.3, -7.0, 33.0, -45.0]),
    crop=st.none() | BOX,
)
TONES = st.builds(
    Tone, black=st.floats(0, 40), white=st.floats(60, 100), gamma=st.floats(0.4, 2.5), fade=st.floats(0, 100)
)


def scan(folder: Path, codes: Codes, streamed: bool = False) -> Photo:
    """A TIFF of `codes`; `streamed`: packed in strips, so that it is read from top to bottom."""
    path = folder / f"scan-{codes.shape}-{codes.dtype}-{streamed}.tif"
    options = {"compression": "zlib", "rowsperstrip": 16} if streamed else {}
    tifffile.imwrite(path, codes, photometric="rgb" if codes.ndim == 3 else "minisblack", **options)
    return open_photo(path)


def noise(height: int, width: int, *channels: int, dtype: type = np.uint16) -> Codes:
    return np.random.default_rng(7).integers(0, np.iinfo(dtype).max, (height, width, *channels)).astype(dtype)


def every_row(photo: Photo) -> Codes:
    return photo.code_rows(0, photo.info.height_px)


def test_nothing_changed_is_the_very_same_object(tmp_path: Path) -> None:
    with scan(tmp_path, noise(20, 30)) as photo:
        assert adjusted(photo, Tone(), Geometry()) is photo


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_turns_and_mirror_move_every_code_and_change_none(
    tmp_path: Path, turns: int, mirror: bool, streamed: bool
) -> None:
    codes = noise(300, 270, 3)
    with scan(tmp_path, codes, streamed) as photo, adjusted(photo, Tone(), Geometry(mirror, turns)) as seen:
        wanted = np.rot90(codes[:, ::-1] if mirror else codes, -turns)
        assert (seen.info.width_px, seen.info.height_px) == (wanted.shape[1], wanted.shape[0])
        assert np.array_equal(every_row(seen), wanted)
        assert np.array_equal(seen.luma_rows(10, 20), np.rot90(_luma(photo)[:, ::-1] if mirror else _luma(photo),
                                                               -turns)[10:20])  # fmt: skip
        assert np.array_equal(photo.code_rows(0, 300), codes), "the scan is as it was"


def _luma(photo: Photo) -> Codes:
    return photo.luma_rows(0, photo.info.height_px)


def test_a_crop_is_the_part_of_the_scan_to_the_last_bit(tmp_path: Path) -> None:
    codes = noise(200, 100)
    with scan(tmp_path, codes) as photo:
        seen = adjusted(photo, Tone(), Geometry(crop=(0.1, 0.25, 0.5, 0.75)))
        assert np.array_equal(every_row(seen), codes[50:150, 10:50])


def test_two_ways_of_asking_for_straightened_rows_give_the_same(tmp_path: Path) -> None:
    with scan(tmp_path, noise(620, 560), streamed=True) as photo:
        with adjusted(photo, Tone(), Geometry(angle=2.7)) as seen:
            height = seen.info.height_px
            whole = seen.luma_rows(0, height)
            parts = [seen.luma_rows(top, min(top + 37, height)) for top in range(0, height, 37)]
        assert np.array_equal(whole, np.concatenate(parts))


def test_straightening_takes_a_tilt_out(tmp_path: Path) -> None:
    """A bar at 5 degrees is level afterwards, as bright as it was, and nothing is darker or brighter than the scan."""
    y, x = np.mgrid[0:400, 0:400] + 0.5
    down = (y - 200) * np.cos(np.radians(5)) - (x - 200) * np.sin(np.radians(5))
    tilted = (np.clip(20.5 - np.abs(down), 0, 1) * 40000 + 12000).astype(np.uint16)
    with scan(tmp_path, tilted) as photo, adjusted(photo, Tone(), Geometry(angle=-5.0)) as seen:
        level = seen.luma_rows(0, seen.info.height_px)
        middle = level[:, level.shape[1] // 2]
        inside = level[:, level.shape[1] // 4 : -level.shape[1] // 4]
        assert np.abs(inside[40:-40] - middle[40:-40, None]).max() < 0.6 * (middle.max() - middle[40])
        assert np.abs(inside[40:-40].mean(axis=1) - middle[40:-40]).max() < 6.0
        assert level[60:-60, 60:-60].max() <= _luma(photo).max() + 1e-3
        assert level[60:-60, 60:-60].min() >= _luma(photo).min() - 1e-3


def test_beside_a_straightened_picture_there_is_bare_light_which_a_negative_shows_as_black(tmp_path: Path) -> None:
    film = Negative((0.8, 0.8, 0.8), (0.01, 0.01, 0.01))
    with scan(tmp_path, noise(100, 100) // 4) as photo:
        with adjusted(photo, Tone(), Geometry(angle=20)) as seen:
            assert seen.luma_rows(0, 1)[0, 0] == pytest.approx(100.0)
        with adjusted(photo, Tone(negative=film), Geometry(angle=20)) as seen:
            assert seen.luma_rows(0, 1)[0, 0] == 0.0


def test_further_channels_go_along_with_the_geometry(tmp_path: Path) -> None:
    codes = noise(60, 40, 4)
    path = tmp_path / "infrared.tif"
    tifffile.imwrite(path, codes, photometric="rgb", extrasamples=[0])
    with open_photo(path) as photo:
        with adjusted(photo, Tone(), Geometry(turns=1)) as seen:
            turned = seen.extra_channel_rows(0, 40)
        assert turned is not None
        assert np.array_equal(turned, np.rot90(codes[..., 3:], -1))
        with adjusted(photo, Tone(), Geometry(angle=3)) as seen:
            straight = seen.extra_channel_rows(0, 10)
        assert straight is not None
        assert straight.shape[2] == 1
        assert 0.0 <= straight.min() <= straight.max() <= 1.0


@settings(deadline=None, max_examples=60)
@given(TONES)
def test_a_tone_never_turns_dark_into_light(tone: Tone) -> None:
    scale = np.linspace(0, 100, 2001, dtype=np.float32)
    after = tone.of(scale)
    assert (np.diff(after) >= 0).all()
    assert after.min() >= 0.0
    assert after.max() <= 100.0
    assert after[0] == 0.0
    assert after[-1] == pytest.approx(100.0, abs=1e-4)


def test_black_and_white_are_cut_out_of_the_scale() -> None:
    luma = np.array([5.0, 10.0, 50.0, 90.0, 95.0], np.float32)
    assert Tone(black=10, white=90).of(luma) == pytest.approx([0, 0, 50, 100, 100])
    assert Tone(gamma=2.0).of(np.array([25.0], np.float32))[0] == pytest.approx(50.0)
    assert Tone(fade=100).of(np.array([25.0, 50.0, 75.0], np.float32))[0] < 20.0


def test_a_negative_becomes_the_light_that_made_it() -> None:
    """Film of slope 0.6 exposed to known light; base and densest place given, the light comes back."""
    light = np.linspace(0.02, 1.0, 50)
    through = 0.7 * (light * 30 + 1) ** -0.6
    densest = 0.7 * 31**-0.6
    film = Negative((0.7,) * 3, (densest,) * 3)
    from restorer.imaging.colour import y_to_luma

    luma = Tone(negative=film).of(y_to_luma(through.astype(np.float32)))
    assert luma_to_y(luma) == pytest.approx(light, abs=2e-4)


def test_an_orange_mask_is_taken_out_channel_by_channel(tmp_path: Path) -> None:
    """Gray behind a mask that lets much red and little blue through is gray again."""
    steps = np.linspace(0.05, 1.0, 64)[None, :, None].repeat(8, axis=0)
    base = np.array([0.8, 0.4, 0.2])
    through = base * (steps * 20 + 1) ** -0.6
    srgb = np.where(through <= 0.0031308, through * 12.92, 1.055 * through ** (1 / 2.4) - 0.055)
    codes = np.rint(srgb * 65535).astype(np.uint16)
    film = Negative((0.8, 0.4, 0.2), tuple(float(one) for one in base * 21**-0.6))
    with scan(tmp_path, codes) as photo:
        seen = adjusted(photo, Tone(negative=film), Geometry())
        lab = seen.lab_rows(0, 8)
        assert np.abs(lab[..., 1:]).max() < 0.5
        assert luma_to_y(np.ascontiguousarray(lab[0, :, 0])) == pytest.approx(steps[0, :, 0], abs=2e-3)
        assert np.array_equal(seen.luma_rows(0, 8), lab[..., 0])


@settings(deadline=None, max_examples=60)
@given(GEOMETRIES, GEOMETRIES, st.floats(0, 1), st.floats(0, 1))
def test_a_place_carried_to_another_frame_and_back_is_the_same_place(
    one: Geometry, other: Geometry, x: float, y: float
) -> None:
    before, after = Frame(one, 321, 208), Frame(other, 321, 208)
    there = carry(before, after) @ (x, y, 1.0)
    assert carry(after, before) @ there == pytest.approx((x, y, 1.0), abs=1e-9)


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_mark_in_the_scan_is_found_where_the_frame_says(tmp_path: Path, turns: int, mirror: bool) -> None:
    codes = np.zeros((90, 120), np.uint16)
    codes[20, 70] = 65535
    for angle in (0.0, 11.0):
        geometry = Geometry(mirror, turns, angle, (0.05, 0.1, 0.97, 0.9))
        with scan(tmp_path, codes) as photo, adjusted(photo, Tone(), geometry) as seen:
            luma = seen.luma_rows(0, seen.info.height_px)
            frame = Frame(geometry, 120, 90)
            x, y, _ = frame.from_scan() @ (70.5, 20.5, 1.0)
            corner = luma[int(y) - 1 : int(y) + 2, int(x) - 1 : int(x) + 2]
            assert (seen.info.width_px, seen.info.height_px) == frame.size
            assert corner.max() > 40.0
            assert luma[int(y), int(x)] > 25.0


@settings(deadline=None, max_examples=60)
@given(st.integers(40, 900), st.integers(40, 900), st.floats(0.2, 45).map(lambda a: round(a, 1)), st.booleans())
def test_the_largest_rectangle_inside_shows_nothing_beside(width: int, height: int, angle: float, left: bool) -> None:
    angle = -angle if left else angle
    box = largest_inside(width, height, angle)
    frame = Frame(Geometry(angle=angle, crop=box), width, height)
    back = np.linalg.inv(frame.from_turned())
    seen_w, seen_h = frame.size
    corners = np.array([(0, 0, 1), (seen_w, 0, 1), (0, seen_h, 1), (seen_w, seen_h, 1)], float) @ back.T
    assert (corners[:, 0] >= -0.01).all()
    assert (corners[:, 0] <= width + 0.01).all()
    assert (corners[:, 1] >= -0.01).all()
    assert (corners[:, 1] <= height + 0.01).all()


def test_resolution_changes_sides_with_a_quarter_turn(tmp_path: Path) -> None:
    path = tmp_path / "dpi.tif"
    tifffile.imwrite(path, noise(10, 20), resolution=(300, 600), resolutionunit="INCH")
    with open_photo(path) as photo:
        seen = adjusted(photo, Tone(), Geometry(turns=1))
        assert photo.info.dpi == (300.0, 600.0)
        assert seen.info.dpi == (600.0, 300.0)
        assert seen.metadata.resolution is not None
        assert seen.metadata.resolution.x == 600.0
        assert (seen.scan.width_px, seen.info.width_px) == (20, 10)


def test_closing_what_is_seen_leaves_the_scan_open(tmp_path: Path) -> None:
    with scan(tmp_path, noise(300, 200), streamed=True) as photo:
        with adjusted(photo, Tone(), Geometry(turns=1)) as seen:
            every_row(seen)
        assert photo.luma_rows(0, 5).shape == (5, 200)


def test_a_film_that_a_scanner_stretched_to_black_still_shows_its_middle_tones() -> None:
    film = Negative((1.0,) * 3, (0.001,) * 3)
    middle = Tone(negative=film).of(np.array([50.0], np.float32))
    assert 15.0 < middle[0] < 60.0
