from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.batch.measure import measure
from restorer.batch.preview import Preview
from restorer.batch.report import FOLDER
from restorer.errors import UnsupportedPhoto
from restorer.imaging.adjust_geometry import Geometry
from restorer.imaging.arrays import ByteArray
from restorer.imaging.colour import ADOBE_RGB
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.recipe import Output, Recipe
from tests.e2e.scenes import Restorer, scene

Saved = Callable[[Path, ByteArray], None]


def as_jpeg(path: Path, rgb: ByteArray) -> None:
    Image.fromarray(rgb).save(path, format="JPEG", quality=95, subsampling=0)


def as_gray_png(path: Path, rgb: ByteArray) -> None:
    Image.fromarray(rgb[..., 0]).save(path, format="PNG")


def as_deep_tiff(path: Path, rgb: ByteArray) -> None:
    tifffile.imwrite(path, rgb.astype(np.uint16) * 257, photometric="rgb")


def as_adobe_png(path: Path, rgb: ByteArray) -> None:
    Image.fromarray(rgb).save(path, format="PNG", icc_profile=profile_bytes(ADOBE_RGB))


def with_alpha(path: Path, rgb: ByteArray) -> None:
    Image.fromarray(np.dstack([rgb, np.full(rgb.shape[:2], 120, np.uint8)])).save(path, format="PNG")


def shown(path: Path, strip_px: int) -> ByteArray:
    """The small picture of the photograph, made from strips of that height."""
    with open_photo(path) as photo:
        preview = Preview(photo)
        for top in range(0, photo.info.height_px, strip_px):
            preview.add(photo.code_rows(top, min(top + strip_px, photo.info.height_px)))
        with Image.open(io.BytesIO(preview.jpeg())) as picture:
            return np.asarray(picture.convert("RGB"))


@pytest.mark.parametrize("save", [as_jpeg, as_gray_png, as_deep_tiff, with_alpha])
@pytest.mark.parametrize("strip_px", [1, 7, 1000])
def test_a_small_picture_looks_like_the_photograph_however_it_is_cut_into_strips(
    tmp_path: Path, save: Saved, strip_px: int
) -> None:
    rgb = np.empty((600, 900, 3), np.uint8)
    rgb[:300], rgb[300:] = (180, 90, 60), (40, 120, 200)
    save(tmp_path / "photo", rgb)
    small = shown(tmp_path / "photo", strip_px).astype(int)
    assert small.shape[:2] == (240, 360)
    own = rgb[..., :1].repeat(3, axis=2) if save is as_gray_png else rgb
    assert np.abs(small[:110] - own[0, 0]).max() <= 6
    assert np.abs(small[130:] - own[-1, 0]).max() <= 6


def test_the_small_picture_of_a_photograph_in_another_space_is_in_srgb(tmp_path: Path) -> None:
    as_adobe_png(tmp_path / "photo.png", np.full((40, 60, 3), (128, 128, 60), np.uint8))
    # By the definitions of both spaces (Adobe RGB (1998), IEC 61966-2-1).
    assert np.abs(shown(tmp_path / "photo.png", 8)[20, 30].astype(int) - (128, 128, 54)).max() <= 4


def test_a_strip_higher_than_a_whole_picture_and_a_picture_narrower_than_a_cell_do_no_harm(tmp_path: Path) -> None:
    Image.new("RGB", (4000, 3), (200, 100, 50)).save(tmp_path / "line.png")
    assert shown(tmp_path / "line.png", 1).shape == (1, 360, 3)


def test_a_copy_of_another_size_is_refused_in_a_sentence(tmp_path: Path) -> None:
    Image.new("L", (40, 30), 90).save(tmp_path / "a.png")
    Image.new("RGB", (30, 40), (90, 90, 90)).save(tmp_path / "b.png")
    with open_photo(tmp_path / "a.png") as photo, pytest.raises(UnsupportedPhoto, match=r"b\.png"):
        measure(photo, tmp_path / "b.png", Progress())


def figures(out: Path) -> dict[str, tuple[float, float]]:
    listed: list[dict[str, Any]] = json.loads((out / FOLDER / "photographs.json").read_text())["photographs"]
    return {Path(one["output"]).name: (one["mean_l"], one["largest_l"]) for one in listed}


def pictures(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (out / FOLDER / "pictures").iterdir()}


@pytest.mark.parametrize("way", ["at once, with a record", "afterwards"])
def test_a_report_says_the_same_whenever_its_copies_are_measured(batch: Restorer, tmp_path: Path, way: str) -> None:
    """Turned and marked copies: what is measured later must be seen as the recipe had it seen."""
    (tmp_path / "in").mkdir()
    as_jpeg(tmp_path / "in" / "a.jpg", scene(400, 600))
    as_deep_tiff(tmp_path / "in" / "b.tif", np.dstack([scene(300, 410)] * 3))
    recipe = replace(Recipe(), geometry=Geometry(turns=1), output=Output(mark="Colorized"))
    (tmp_path / "recipe.json").write_text(recipe.to_json())
    words = (tmp_path / "in", "--recipe", tmp_path / "recipe.json", "-o")
    assert batch(*words, tmp_path / "one", "--report").code == 0
    if way == "afterwards":
        assert batch(*words, tmp_path / "two").code == 0
        assert batch(*words, tmp_path / "two", "--resume", "--report").code == 0
    else:
        assert batch(*words, tmp_path / "two", "--report", "--record").code == 0
    one, two = figures(tmp_path / "one"), figures(tmp_path / "two")
    assert one.keys() == two.keys() == {"a.jpg", "b.tif"}
    for name, seen in one.items():
        assert 0.0 < seen[0] < seen[1]
        assert seen == pytest.approx(two[name], abs=2e-5)
    assert pictures(tmp_path / "one") == pictures(tmp_path / "two")
