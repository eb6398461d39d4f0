"""Colours that follow a hand at a large working size: nearly those that come when it lets go, at a smaller cost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.gui.picture.levels import Levels
from restorer.gui.picture.live import Live
from restorer.imaging.photo import open_photo
from restorer.paths import resources
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Stroke

BEFORE = Recipe((Stroke(((0.2, 0.8),), 0.01, (30.0, 10.0)),))
MOVING = Recipe((*BEFORE.strokes, Stroke(((0.5, 0.3), (0.6, 0.3)), 0.02, (10.0, -40.0))))


@pytest.fixture
def levels() -> Levels:
    return Levels.build(open_photo(resources() / "samples" / sample_name()), Progress())


def sample_name() -> str:
    return next(path.name for path in sorted((resources() / "samples").iterdir()) if path.suffix == ".jpg")


def model(side: int, tmp_path: Path) -> Colorizer:
    store = ModelStore(resources() / "models", tmp_path)
    colorizer = open_colorizer("restorer-base", store, choose_device("cpu"), SessionCache(2))
    rule = replace(colorizer.card.working_size, size=side, max=side)
    colorizer.card = replace(colorizer.card, working_size=rule)
    return colorizer


def test_at_a_large_size_a_moving_hand_sees_nearly_what_comes_when_it_lets_go(levels: Levels, tmp_path: Path) -> None:
    live = Live(levels, model(448, tmp_path), Progress())
    before = live.colours(BEFORE, Progress()).layers[0].field.ab
    seen = live.follow(MOVING, Progress()).layers[0].field.ab
    let_go = live.colours(MOVING, Progress()).layers[0].field.ab
    changed = np.linalg.norm(let_go - before, axis=-1)
    missed = np.linalg.norm(let_go - seen, axis=-1)
    assert changed.max() > 30.0
    assert missed[changed > 10.0].mean() < 0.25 * changed[changed > 10.0].mean()
    assert not np.array_equal(seen, let_go), "it was not made at the full size"


def test_a_hand_that_lets_nothing_change_sees_the_colours_that_stand(levels: Levels, tmp_path: Path) -> None:
    live = Live(levels, model(448, tmp_path), Progress())
    stands = live.colours(BEFORE, Progress()).layers[0].field
    assert live.follow(BEFORE, Progress()).layers[0].field is stands


def test_at_the_size_of_the_shipped_model_nothing_is_left_out(levels: Levels, tmp_path: Path) -> None:
    live = Live(levels, model(256, tmp_path), Progress())
    live.colours(BEFORE, Progress())
    seen = live.follow(MOVING, Progress()).layers[0].field.ab
    assert np.array_equal(seen, live.colours(MOVING, Progress()).layers[0].field.ab)
