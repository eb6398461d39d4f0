from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from knowing_colorizer import Knowing, Reply, unmoved
from PIL import Image

from restorer.engine.field import HintMap
from restorer.engine.measures.objects import depth_of, find_object
from restorer.engine.measures.run import Measure, measure
from restorer.engine.measures.stroke_rows import StrokeRow
from restorer.engine.measures.strokes import strokes_on
from restorer.engine.protocol import EvaluationProtocol
from restorer.imaging.arrays import Chroma
from restorer.imaging.colour import SRGB, srgb8_to_lab
from restorer.imaging.gamut import max_chroma

OBJECT = slice(90, 170), slice(20, 110)


def photograph() -> np.ndarray:
    """A rectangle of another lightness on a noisy ground."""
    codes = np.random.default_rng(0).integers(70, 80, (256, 256, 3)).astype(np.uint8)
    codes[OBJECT] = (190, 150, 130)
    return codes


def mask() -> np.ndarray:
    cells = np.zeros((256, 256), bool)
    cells[OBJECT] = True
    return cells


def wanted(hints: HintMap) -> np.ndarray:
    return hints.ab[hints.mask > 0][0]


def perfect(plain: Chroma, hints: HintMap) -> Chroma:
    return np.where(mask()[..., None], wanted(hints), plain)


def flood(plain: Chroma, hints: HintMap) -> Chroma:
    return np.broadcast_to(wanted(hints), plain.shape)


def left_half(plain: Chroma, hints: HintMap) -> Chroma:
    half = mask()
    half[:, 65:] = False
    return np.where(half[..., None], wanted(hints), plain)


def stain(plain: Chroma, hints: HintMap) -> Chroma:
    return plain + np.float32([4.0, -3.0])


def measured(reply: Reply, tmp_path: Path, given: bool = True) -> StrokeRow:
    Image.fromarray(photograph()).save(tmp_path / "a.png")
    masks = {"a": mask()} if given else None
    protocol = EvaluationProtocol(vividness=(0.0,))
    found = measure([Knowing(reply)], [tmp_path / "a.png"], protocol, [Measure.STROKES], masks=masks)
    assert found.confidence == found.suggestions == ()
    return found.strokes[0]


def test_the_object_is_found_by_its_outline() -> None:
    found = find_object(srgb8_to_lab(photograph()))
    assert found is not None
    assert (found & mask()).sum() / (found | mask()).sum() > 0.97


def test_a_photograph_without_an_object_has_none(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (256, 256, 3)).astype(np.uint8)
    assert find_object(srgb8_to_lab(noise)) is None
    Image.fromarray(noise).save(tmp_path / "noise.png")
    found = measure([Knowing()], [tmp_path / "noise.png"], EvaluationProtocol(), [Measure.STROKES])
    assert found.strokes == ()


def test_strokes_lie_inside_and_their_colours_are_in_gamut() -> None:
    luma = np.ascontiguousarray(srgb8_to_lab(photograph())[..., 0])
    strokes = list(strokes_on(mask(), luma, "a.png", 1))
    assert len(strokes) == 3
    for stroke in strokes:
        assert 80 <= stroke.cells.sum() <= 160
        assert depth_of(mask())[stroke.cells].min() > 1
        hue = np.full((1, 1), np.arctan2(stroke.ab[1], stroke.ab[0]) % (2 * np.pi), np.float32)
        largest = max_chroma(np.full((1, 1), np.median(luma[stroke.cells]), np.float32), hue, SRGB)[0, 0]
        assert 0.39 <= np.hypot(*stroke.ab) / largest <= 0.91
    again = list(strokes_on(mask(), luma, "a.png", 1))
    assert all((one.ab == other.ab).all() for one, other in zip(strokes, again, strict=True))


def test_a_colorizer_that_paints_just_the_object_is_perfect(tmp_path: Path) -> None:
    row = measured(perfect, tmp_path)
    assert (row.photographs, row.strokes) == (1, 3)
    assert row.off_delta_e < 0.1
    assert row.recoloured > 0.98
    assert row.spilled < 0.02
    assert row.far_move < 0.1
    assert row.far_moved < 0.01


def test_the_found_object_serves_as_well_as_a_given_one(tmp_path: Path) -> None:
    row = measured(perfect, tmp_path, given=False)
    assert row.recoloured > 0.97


def test_a_colorizer_that_floods_the_picture_is_said_to_spill(tmp_path: Path) -> None:
    row = measured(flood, tmp_path)
    assert row.off_delta_e < 0.1
    assert (row.recoloured, row.spilled) == (pytest.approx(1.0), pytest.approx(1.0))
    assert row.far_moved == pytest.approx(1.0)
    assert row.far_move > 15


def test_a_deaf_colorizer_is_off_and_moves_nothing(tmp_path: Path) -> None:
    row = measured(unmoved, tmp_path)
    assert row.off_delta_e > 10
    assert (row.recoloured, row.spilled, row.far_move) == (0.0, 0.0, 0.0)


def test_half_the_object_is_a_half(tmp_path: Path) -> None:
    assert measured(left_half, tmp_path).recoloured == pytest.approx(0.5, abs=0.02)


def test_a_stain_of_five_is_a_move_of_five(tmp_path: Path) -> None:
    row = measured(stain, tmp_path)
    assert row.far_move == pytest.approx(5.0, abs=0.02)
    assert row.far_moved == pytest.approx(1.0)


def test_at_full_size_large_photographs_are_measured_on_a_small_grid(tmp_path: Path) -> None:
    large = np.repeat(np.repeat(photograph(), 3, axis=0), 2, axis=1)
    Image.fromarray(large).save(tmp_path / "large.png")
    seen: list[tuple[int, ...]] = []
    protocol = EvaluationProtocol(size=None, vividness=(0.0,))
    found = measure(
        [Knowing(flood)],
        [tmp_path / "large.png"],
        protocol,
        [Measure.STROKES],
        on_object=lambda truth, cells, stroke: seen.append((*truth.codes.shape[:2], *cells.shape)),
    )
    assert seen == [(312, 208, 312, 208)], "the area of 256 x 256, aspect kept"
    assert found.strokes[0].size == "full"
    assert found.strokes[0].recoloured == pytest.approx(1.0)
