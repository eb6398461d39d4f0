"""Straightened blocks: the same bits in any strips, Lanczos in bounds; tones by table; tiles that are read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.imaging import adjust_spool
from restorer.imaging.adjust_geometry import Frame, Geometry
from restorer.imaging.adjust_resample import Places, resampled
from restorer.imaging.adjust_spool import Spool
from restorer.imaging.adjust_tone import Negative, Tone
from restorer.imaging.adjusted import adjusted
from restorer.imaging.arrays import Codes
from restorer.imaging.photo import Photo, open_photo

TONES = (Tone(), Tone(5, 90, 1.3, 40), Tone(negative=Negative((0.8, 0.6, 0.4), (0.02, 0.01, 0.01))))


def scan(folder: Path, codes: Codes) -> Photo:
    path = folder / "scan.tif"
    photometric = "rgb" if codes.ndim == 3 else "minisblack"
    tifffile.imwrite(path, codes, photometric=photometric, compression="zlib", rowsperstrip=16)
    return open_photo(path)


def noise(*shape: int) -> Codes:
    return np.random.default_rng(3).integers(0, 65536, shape).astype(np.uint16)


@pytest.mark.parametrize("tone", TONES)
@pytest.mark.parametrize("shape", [(330, 290), (330, 290, 3)])
def test_strips_of_any_height_have_the_same_bits(tmp_path: Path, shape: tuple[int, ...], tone: Tone) -> None:
    with scan(tmp_path, noise(*shape)) as photo, adjusted(photo, tone, Geometry(True, 1, 31.4)) as seen:
        height = seen.info.height_px
        whole = seen.luma_rows(0, height)
        np.testing.assert_array_equal(whole, seen.lab_rows(0, height)[..., 0])
        for rows in (1, 23, 256):
            tops = range(0, height, rows)[:60]
            parts = np.concatenate([seen.luma_rows(top, min(top + rows, height)) for top in tops])
            np.testing.assert_array_equal(parts, whole[: len(parts)])


@settings(deadline=None, max_examples=40)
@given(st.floats(-45, 45), st.integers(0, 60), st.integers(0, 60), st.integers(1, 40), st.integers(1, 40))
def test_a_block_of_places_is_the_part_of_all_places(angle: float, top: int, left: int, high: int, wide: int) -> None:
    frame = Frame(Geometry(angle=angle), 90, 70)
    back = np.linalg.inv(frame.from_turned())
    every = Places.of(back, (0, 100), (0, 100))
    part = Places.of(back, (top, top + high), (left, left + wide))
    np.testing.assert_array_equal(part.across, every.across[top : top + high, left : left + wide])
    np.testing.assert_array_equal(part.down, every.down[top : top + high, left : left + wide])
    x, y, _ = back @ (left + 0.5, top + 0.5, 1.0)
    assert part.across[0, 0] / 32 == pytest.approx(x - 0.5, abs=1 / 63)
    assert part.down[0, 0] / 32 == pytest.approx(y - 0.5, abs=1 / 63)


def lanczos(light: Codes, x: float, y: float) -> float:
    """Written out: eight by eight weights that sum to 1, held between the least and the most of nine pixels."""
    first_x, first_y = int(np.floor(x)) - 3, int(np.floor(y)) - 3
    across, down = (first + np.arange(8) - at for first, at in ((first_x, x), (first_y, y)))
    weights = np.outer(np.sinc(down) * np.sinc(down / 4), np.sinc(across) * np.sinc(across / 4))
    value = (light[first_y : first_y + 8, first_x : first_x + 8] * weights).sum() / weights.sum()
    near_x, near_y = int(np.floor(x + 0.5)), int(np.floor(y + 0.5))
    around = light[near_y - 1 : near_y + 2, near_x - 1 : near_x + 2]
    return float(np.clip(value, around.min(), around.max()))


def test_each_pixel_is_lanczos_held_within_its_surroundings() -> None:
    light = np.random.default_rng(5).random((60, 70), np.float32)
    frame = Frame(Geometry(angle=13.0, crop=(0.3, 0.3, 0.7, 0.7)), 70, 60)
    width, height = frame.size
    places = Places.of(np.linalg.inv(frame.from_turned()), (0, height), (0, width))
    assert places.inside(70, 60) is None
    top, bottom, left, right = places.box(70, 60)
    found = resampled(light[top:bottom, left:right, None], places, left, top)
    wanted = [[lanczos(light, x, y) for x, y in zip(*rows, strict=True)]
              for rows in zip(places.across / 32, places.down / 32, strict=True)]  # fmt: skip
    assert found.shape == (height, width, 1)
    assert found[..., 0] == pytest.approx(np.array(wanted), abs=1e-4)


def test_half_of_a_pixel_that_the_edge_goes_through_shows() -> None:
    back = np.eye(3)
    back[0, 2] = -0.5  # half a pixel further left than the picture begins
    inside = Places.of(back, (0, 4), (0, 6)).inside(6, 4)
    assert inside is not None
    np.testing.assert_array_equal(inside[2], [0.5, 1, 1, 1, 1, 1])


@pytest.mark.parametrize("tone", TONES)
def test_a_gray_scan_has_its_tone_by_table_as_if_pixel_by_pixel(tmp_path: Path, tone: Tone) -> None:
    with scan(tmp_path, noise(40, 50)) as photo, adjusted(photo, tone, Geometry(mirror=True)) as seen:
        wanted = tone.of(np.ascontiguousarray(photo.luma_rows(0, 40)[:, ::-1]))
        assert seen.luma_rows(0, 40) == pytest.approx(wanted, abs=1e-5)
        np.testing.assert_array_equal(seen.lab_rows(3, 9)[..., 0], seen.luma_rows(3, 9))


def test_tiles_that_were_forgotten_are_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = noise(700, 600)
    monkeypatch.setattr(adjust_spool, "_HELD_BYTES", 3 * adjust_spool.TILE**2 * 2)
    spool = Spool(700, 600, codes)
    for top in range(0, 700, adjust_spool.TILE):
        spool.write(codes[top : top + adjust_spool.TILE])
    for top, bottom, left, right in ((0, 700, 0, 600), (250, 520, 100, 530), (0, 10, 590, 600), (250, 520, 100, 530)):
        np.testing.assert_array_equal(spool.box(top, bottom, left, right), codes[top:bottom, left:right])
    spool.close()
