from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from restorer.imaging.cv import cv2
from restorer.imaging.guided import ColourSurface
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.photo import Photo, open_photo
from restorer.progress import Progress
from restorer.project import export
from restorer.project.recipe import Region
from restorer.project.render import Colouring, Layer, restored, stored

JPEG = OutputFormat(Container.JPEG, 8, "sRGB", 95)
HALF = Region("half", "Half", ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)), 0.02)


@pytest.fixture
def photo(tmp_path: Path) -> Photo:
    rng = np.random.default_rng(0)
    smooth = cv2.resize(rng.uniform(0, 255, (6, 9)).astype(np.float32), (180, 120), interpolation=cv2.INTER_CUBIC)
    path = tmp_path / "gray.png"
    cv2.imwrite(str(path), np.clip(smooth + rng.normal(0, 4, smooth.shape), 0, 255).astype(np.uint8))
    return open_photo(path)


def layer(photo: Photo, region: Region | None, seed: int, spread: float) -> Layer:
    grid = stored(np.random.default_rng(seed).normal(0, spread, (10, 15, 2)).astype(np.float32))
    return Layer(region, grid, ColourSurface.fit(restored(grid), photo.reduced(60, 40)))


def codes(photo: Photo, *layers: Layer) -> np.ndarray:
    rows = export.coded_rows(photo, Colouring(photo, layers), JPEG, Progress())
    return np.concatenate(list(rows))


def test_a_large_photograph_gets_the_codes_of_a_small_one(photo: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    both = layer(photo, None, 1, 8.0), layer(photo, HALF, 2, 20.0)
    with photo:
        computed = codes(photo, *both)
        monkeypatch.setattr(export, "_TABLE_PX", 0)
        looked_up = codes(photo, *both)
    difference = np.abs(looked_up.astype(int) - computed)
    assert difference.max() <= 1
    assert 0 < difference.any(axis=-1).mean() < 0.02


def test_outside_its_region_a_stroke_changes_no_code(photo: Photo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "_TABLE_PX", 0)
    base = layer(photo, None, 1, 8.0)
    with photo:
        without, within = codes(photo, base), codes(photo, base, layer(photo, HALF, 2, 70.0))
    np.testing.assert_array_equal(within[:, 91:], without[:, 91:])
    assert (within[:, :88] != without[:, :88]).any()
