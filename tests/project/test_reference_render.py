"""A recipe's reference and warmth in the rendered picture: the same in a record, and never in the way of a hint."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.engine.card import ModelCard
from restorer.engine.classical import CLASSICAL_CARDS, LEVIN
from restorer.engine.colorizer import Colorizer
from restorer.engine.levin import Levin
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Reference, Region, Stroke, StrokeKind
from restorer.project.reference import choose_reference
from restorer.project.render import Colouring, colour_photo

WHOLE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
LEFT = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))


def card() -> ModelCard:
    return next(one for one in CLASSICAL_CARDS if one.id == LEVIN)


@pytest.fixture
def colorizer() -> Colorizer:
    return Levin(card())


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A dark half and a light half, with grain."""
    gray = np.full((96, 128), 60.0)
    gray[:, 64:] = 190.0
    gray += np.random.default_rng(3).normal(0, 2, gray.shape)
    path = tmp_path / "album" / "scan.png"
    path.parent.mkdir()
    Image.fromarray(np.clip(gray, 0, 255).astype(np.uint8)).save(path)
    return path


@pytest.fixture
def reference(tmp_path: Path) -> Reference:
    """What is dark is blue there, what is light yellow; a red and a green stripe make it a colour photograph."""
    picture = np.zeros((96, 128, 3), np.uint8)
    picture[:, :64], picture[:, 64:] = (40, 60, 130), (215, 195, 110)
    picture[:12], picture[-12:] = (150, 70, 60), (60, 120, 70)
    Image.fromarray(picture).save(tmp_path / "postcard.png")
    chosen, _ = choose_reference(tmp_path / "postcard.png", None, Progress())
    return chosen


def rendered(scan: Path, colorizer: Colorizer, recipe: Recipe) -> tuple[np.ndarray, Colouring]:
    """a*, b* of the whole photograph at full size."""
    with open_photo(scan) as photo:
        colouring = colour_photo(photo, colorizer, recipe, Progress())
        return colouring.rows(0, photo.info.height_px).copy(), colouring


def test_the_reference_colours_what_is_like_it(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    ab, _ = rendered(scan, colorizer, Recipe(references=(reference,)))
    assert ab[30:60, 10:50, 1].mean() < -15
    assert ab[30:60, 80:120, 1].mean() > 15


def test_a_weight_of_0_is_exactly_the_automatic_picture(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    strokes = (Stroke(((0.2, 0.5),), 0.02, (30.0, 10.0)),)
    plain, _ = rendered(scan, colorizer, Recipe(strokes=strokes))
    none, colouring = rendered(scan, colorizer, Recipe(strokes=strokes, references=(replace(reference, weight=0.0),)))
    assert np.array_equal(plain, none)
    assert colouring.notes == ()


def test_half_the_weight_is_half_the_way(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    full, _ = rendered(scan, colorizer, Recipe(references=(reference,)))
    half, _ = rendered(scan, colorizer, Recipe(references=(replace(reference, weight=0.5),)))
    assert half[30:60, 10:50] == pytest.approx(full[30:60, 10:50] / 2, abs=1.0)


def test_a_reference_of_a_region_stays_in_it(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    region = Region("left", "Left", LEFT)
    ab, _ = rendered(scan, colorizer, Recipe(regions=(region,), references=(replace(reference, region="left"),)))
    assert ab[30:60, 10:50, 1].mean() < -15
    assert not ab[:, 70:].any()


def test_a_reference_that_is_gone_is_said_and_the_colours_go_on(
    scan: Path, colorizer: Colorizer, reference: Reference
) -> None:
    recipe = Recipe(strokes=(Stroke(((0.2, 0.5),), 0.02, (30.0, 10.0)),))
    without, _ = rendered(scan, colorizer, recipe)
    Path(reference.path).unlink()
    gone, colouring = rendered(scan, colorizer, replace(recipe, references=(reference,)))
    assert np.array_equal(gone, without)
    (note,) = colouring.notes
    assert note.startswith("postcard.png: the reference photograph is not where it was.")
    assert note.endswith("The colours go on without it.")


def test_a_hint_keeps_its_colour_under_reference_and_warmth(
    scan: Path, colorizer: Colorizer, reference: Reference
) -> None:
    hint = Stroke(((0.2, 0.5),), 0.06, (30.0, 10.0))
    plain, _ = rendered(scan, colorizer, Recipe(strokes=(hint,)))
    both, _ = rendered(scan, colorizer, Recipe(strokes=(hint,), warmth=80.0, references=(reference,)))
    assert both[48, 26] == pytest.approx((30.0, 10.0), abs=0.5)
    assert both[48, 26] == pytest.approx(plain[48, 26], abs=0.05)
    assert both[30:60, 100:120, 1].mean() > plain[30:60, 100:120, 1].mean() + 10


def test_what_is_kept_gray_stays_gray(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    gray = Stroke(((0.2, 0.5),), 0.06, kind=StrokeKind.GRAY)
    ab, _ = rendered(scan, colorizer, Recipe(strokes=(gray,), warmth=100.0, references=(reference,)))
    assert np.abs(ab[46:50, 24:28]).max() < 0.05


def test_warmth_warms_what_has_colour(scan: Path, colorizer: Colorizer, reference: Reference) -> None:
    plain, _ = rendered(scan, colorizer, Recipe(references=(reference,)))
    warm, _ = rendered(scan, colorizer, Recipe(references=(reference,), warmth=60.0))
    cool, _ = rendered(scan, colorizer, Recipe(references=(reference,), warmth=-60.0))
    assert warm[40, 100, 1] > plain[40, 100, 1] + 2 > cool[40, 100, 1] + 4
