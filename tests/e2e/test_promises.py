"""What is promised of the stored file: lightness, gray levels, regions."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.imaging.colour import SPACES
from restorer.imaging.cv import cv2
from restorer.imaging.photo import open_photo
from tests.e2e.scenes import Restorer, scene

# Largest deviation of L* in an 8-bit file: the profile's neutral half-step + 0.01 (FADGI-style promise of the guide).
HALF_STEP_8 = {"sRGB": 0.26, "Display P3": 0.26, "Adobe RGB": 0.30, "eciRGB v2": 0.27, "ProPhoto RGB": 0.40}
LARGEST_16 = 0.002


def luma_of(path: Path) -> np.ndarray:
    with open_photo(path) as photo:
        return photo.luma_rows(0, photo.info.height_px)


@pytest.mark.parametrize("suffix", [".tif", ".png"])
@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("profile", list(SPACES))
def test_the_stored_file_has_the_lightness_of_the_scan(
    colorize: Restorer, tmp_path: Path, profile: str, depth: int, suffix: str
) -> None:
    source = tmp_path / "scan.tif"
    tifffile.imwrite(source, scene(64, 96, 16), photometric="minisblack")
    form = {".tif": "tiff", ".png": "png"}[suffix]
    said = colorize(
        *(source, "-o", tmp_path / "out", "--profile", profile, "--depth", depth, "--format", form, "--vividness", 1.5)
    )
    assert said.code == 0, said.err
    copy = tmp_path / "out" / f"scan{suffix}"
    with open_photo(copy) as photo:
        assert photo.info.depth_bits == depth
        chroma = np.hypot(*np.moveaxis(photo.lab_rows(0, 64)[..., 1:], -1, 0))
    assert chroma.mean() > 3.0, "no colour was added"
    largest = float(np.abs(luma_of(copy) - luma_of(source)).max())
    assert largest <= (LARGEST_16 if depth == 16 else HALF_STEP_8[profile])


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize("suffix", [".tif", ".png"])
def test_without_colour_the_gray_levels_are_exactly_those_of_the_scan(
    restorer: Restorer, tmp_path: Path, depth: int, suffix: str
) -> None:
    levels = np.arange(2**depth, dtype=np.uint8 if depth == 8 else np.uint16).reshape(-1, 64)
    source = tmp_path / f"levels{suffix}"
    assert cv2.imwrite(str(source), levels)
    said = restorer("colorize", source, "-o", tmp_path / "out", "--model", "levin", "--device", "cpu")
    assert said.code == 0, said.err
    copy = cv2.imread(str(tmp_path / "out" / source.name), cv2.IMREAD_UNCHANGED)
    assert np.array_equal(copy, np.repeat(levels[..., None], 3, axis=2))


unit = st.floats(0.0, 1.0)
point = st.tuples(unit, unit)
stroke = st.fixed_dictionaries(
    {
        "points": st.lists(point, min_size=1, max_size=3),
        "radius": st.floats(0.0, 0.3),
        "colour": st.tuples(st.floats(-60.0, 60.0), st.floats(-60.0, 60.0)),
        "region": st.just("r"),
    }
)
polygon = st.lists(point, min_size=3, max_size=6)


@given(st.lists(stroke, min_size=1, max_size=3), polygon, st.sampled_from([0.0, 0.05, 0.3]))
@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_outside_its_region_a_stroke_changes_no_code(
    colorize: Restorer,
    tmp_path: Path,
    strokes: list[dict[str, object]],
    polygon: list[tuple[float, float]],
    feather: float,
) -> None:
    height, width = 90, 70
    tifffile.imwrite(tmp_path / "scan.tif", scene(height, width, 16), photometric="minisblack")
    region = {"id": "r", "name": "R", "polygon": polygon, "feather": feather}
    codes = []
    for recipe in ({"regions": [region], "strokes": strokes}, {}):
        (tmp_path / "recipe.json").write_text(json.dumps(recipe))
        said = colorize(
            tmp_path / "scan.tif", "-o", tmp_path / "out", "--recipe", tmp_path / "recipe.json", "--overwrite"
        )
        assert said.code == 0, said.err
        codes.append(tifffile.imread(tmp_path / "out" / "scan.tif"))
    changed = (codes[0] != codes[1]).any(axis=2)
    assert not changed[~near_or_inside(np.array(polygon) * (width, height), height, width)].any()


def near_or_inside(corners: npt.NDArray[np.float64], height: int, width: int) -> npt.NDArray[np.bool_]:
    """An independent even-odd rule: whether any of nine points of each pixel is inside, by counting edges beside it."""
    found = np.zeros((height, width), bool)
    for dy, dx in itertools.product((0.0, 0.5, 1.0), repeat=2):
        y, x = np.mgrid[:height, :width] + np.array([dy, dx])[:, None, None]
        crossings = np.zeros((height, width), int)
        for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
            beside = (y0 <= y) != (y1 <= y)
            share = np.divide(y - y0, y1 - y0, out=np.zeros_like(x), where=beside)  # an edge passed over may be flat
            crossings += beside & (x0 + share * (x1 - x0) > x)
        found |= crossings % 2 == 1
    return found


def test_inside_its_region_a_stroke_does_change_the_colour(colorize: Restorer, tmp_path: Path) -> None:
    Image.fromarray(scene(90, 70)).save(tmp_path / "scan.png")
    box = [[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8]]
    red = {"points": [[0.2, 0.5], [0.8, 0.5]], "radius": 0.2, "colour": [50, 30], "region": "coat"}
    recipe = {"regions": [{"id": "coat", "name": "Coat", "polygon": box, "feather": 0}], "strokes": [red]}
    (tmp_path / "recipe.json").write_text(json.dumps(recipe))
    assert colorize(tmp_path / "scan.png", "-o", tmp_path / "with", "--recipe", tmp_path / "recipe.json").code == 0
    assert colorize(tmp_path / "scan.png", "-o", tmp_path / "without").code == 0
    with open_photo(tmp_path / "with" / "scan.png") as one, open_photo(tmp_path / "without" / "scan.png") as other:
        difference = one.lab_rows(0, 90)[..., 1] - other.lab_rows(0, 90)[..., 1]
    assert difference[40:50, 25:45].mean() > 10.0
    assert not difference[:17].any()
    assert not difference[73:].any()
