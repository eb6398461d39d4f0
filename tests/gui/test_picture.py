"""Levels, live colours and images of tiles: cutting a picture into windows changes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from restorer.engine.field import HintMap
from restorer.gui.picture.images import Quick, box_of, colour_image, gray_image, image_rgb
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Box, Colours, Live, LiveLayer, window_chroma, window_mask
from restorer.imaging.guided import ColourSurface
from restorer.imaging.photo import Photo, open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Region, Stroke
from restorer.project.region import region_mask
from restorer.project.render import colour_photo
from tests.gui.support import BASE, PlainColorizer, make_scan

REGION = Region("r", "Region 1", ((0.1, 0.1), (0.9, 0.2), (0.6, 0.9)), 0.03)


@pytest.fixture
def photo(tmp_path: Path) -> Photo:
    return open_photo(make_scan(tmp_path / "scan.png", 1301, 777))


@pytest.fixture
def levels(photo: Photo) -> Levels:
    return Levels.build(photo, Progress())


def surface(seed: int = 3) -> tuple[ColourSurface, np.ndarray]:
    rng = np.random.default_rng(seed)
    luma = rng.uniform(20, 80, (192, 320)).astype(np.float32)
    return ColourSurface.fit(rng.normal(0, 25, (48, 80, 2)).astype(np.float32), luma), luma


def test_level_0_is_the_photograph_to_the_step_of_its_codes(photo: Photo, levels: Levels) -> None:
    whole = photo.luma_rows(0, photo.info.height_px)
    left, top, width, height = levels.box(0, 1, 1)
    assert np.abs(levels.luma(0, 1, 1) - whole[top : top + height, left : left + width]).max() < 0.001


def test_a_level_has_half_the_pixels_and_the_same_mean(levels: Levels) -> None:
    assert levels.sizes[:3] == [(1301, 777), (651, 389), (326, 195)]
    means = [np.mean([levels.luma(level, c, r).mean() for c in range(1) for r in range(1)]) for level in (2, 3)]
    assert means[0] == pytest.approx(means[1], abs=0.5)


def test_a_large_scan_is_read_in_strips_alike(photo: Photo, levels: Levels, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("restorer.gui.picture.levels._KEPT_PX", 1000)
    streamed = Levels.build(photo, Progress())
    for column, row in ((0, 0), (2, 1)):
        np.testing.assert_array_equal(streamed.codes(0, column, row), levels.codes(0, column, row))
    np.testing.assert_array_equal(streamed.codes(1, 1, 0), levels.codes(1, 1, 0))


def test_the_model_sees_what_the_command_line_shows_it(photo: Photo, levels: Levels) -> None:
    assert np.abs(levels.at_size(192, 320) - photo.reduced(320, 192)).max() < 0.01


def test_the_level_for_a_scale_has_a_pixel_for_every_pixel_of_the_screen(levels: Levels) -> None:
    assert [levels.at_scale(scale) for scale in (4.0, 1.0, 0.51, 0.5, 0.26, 0.01)] == [0, 0, 0, 1, 1, 3]


def test_a_window_has_the_colours_of_full_rows(photo: Photo) -> None:
    fitted, _ = surface()
    luma = photo.luma_rows(0, 777)
    whole = fitted.rows(luma, 0, 777, 1301)
    window = window_chroma(fitted, luma[100:300, 700:1100], Box(700, 100, 400, 200, 1301, 777))
    assert np.abs(whole[100:300, 700:1100] - window).max() < 3.0, "rows of an eighth of a cell share one there"
    assert np.abs(whole[100:300, 700:1100] - window).mean() < 0.15, "noise of 25, places to a 32nd"


@pytest.mark.parametrize("box", [Box(0, 0, 300, 200, 1301, 777), Box(600, 500, 512, 277, 1301, 777)])
def test_a_window_has_the_mask_of_full_rows(box: Box) -> None:
    whole = region_mask(REGION, 0, 777, 777, 1301)[box.top :, box.left :][: box.box_height, : box.box_width]
    mask = window_mask(REGION, box)
    assert np.abs(whole - mask).max() < 0.2, "the feather is measured on another grid"
    assert np.mean((whole == 0) != (mask == 0)) < 0.001, "a pixel here and there whose centre is on the outline"


@pytest.mark.parametrize("size", [(192, 320), (306, 512)])
def test_quick_images_are_near_the_best_ones(levels: Levels, size: tuple[int, int]) -> None:
    luma = levels.at_size(*size)
    field = PlainColorizer().field(
        PlainColorizer().analyse(luma, Progress()),
        HintMap.empty(*luma.shape),
        1.0,
        Progress(),
    )
    layer = LiveLayer(None, None, ColourSurface.fit(field.ab, luma), field)  # type: ignore[arg-type]
    colours = Colours(Recipe(), "plain", (layer,), ())
    box = box_of(levels, 0, 0, 0)
    quick = image_rgb(Quick.of(colours).image(levels.codes(0, 0, 0), box)).astype(int)
    best = image_rgb(colour_image(levels.luma(0, 0, 0), colours, box)).astype(int)
    assert np.abs(quick - best).mean() < 2.0


def test_a_gray_image_is_gray_and_as_light_as_the_scan(photo: Photo, levels: Levels) -> None:
    rgb = image_rgb(gray_image(levels.codes(0, 0, 0)))
    assert (rgb[..., 0] == rgb[..., 2]).all()


def test_a_change_redoes_only_its_own_layers(levels: Levels) -> None:
    colorizer = PlainColorizer()
    live = Live(levels, colorizer, Progress())  # type: ignore[arg-type]
    inside = Stroke(((0.5, 0.4),), 0.02, (5.0, -20.0), region="r")
    recipe = Recipe((inside,), (REGION,))
    live.colours(recipe, Progress())
    assert colorizer.fields == 2
    more = Recipe((inside, Stroke(((0.6, 0.5),), 0.02, (5.0, 20.0), region="r")), (REGION,))
    live.colours(more, Progress())
    assert colorizer.fields == 3, "the whole photograph's layer was taken over"
    live.colours(Recipe(more.strokes, more.regions, vividness=0.5), Progress())
    assert colorizer.fields == 5


def test_what_is_seen_is_what_is_exported(photo: Photo, levels: Levels) -> None:
    recipe = Recipe((Stroke(((0.5, 0.4),), 0.02, (5.0, -20.0), region="r"),), (REGION,))
    colours = Live(levels, PlainColorizer(), Progress()).colours(recipe, Progress())  # type: ignore[arg-type]
    exported = colour_photo(photo, PlainColorizer(), recipe, Progress()).rows(0, 777)  # type: ignore[arg-type]
    seen = colours.chroma(photo.luma_rows(0, 777), Box(0, 0, 1301, 777, 1301, 777))
    assert np.abs(seen - exported).mean() < 0.05


def test_where_the_recipe_names_no_vividness_the_models_own_counts(photo: Photo, levels: Levels) -> None:
    colorizer = PlainColorizer()
    colorizer.card = replace(colorizer.card, vividness=replace(colorizer.card.vividness, default=0.5))
    colours = Live(levels, colorizer, Progress()).colours(Recipe(), Progress())  # type: ignore[arg-type]
    exported = colour_photo(photo, colorizer, Recipe(), Progress())  # type: ignore[arg-type]
    assert colours.balanced == 0.5
    assert np.allclose(colours.layers[0].field.ab, np.asarray(BASE) * 0.5)
    assert np.allclose(colours.layers[0].surface.offset, exported.layers[0].surface.offset, atol=0.01)
