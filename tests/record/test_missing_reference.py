"""A copy coloured with a reference photograph that is not there any more: the second check says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.engine.classical import CLASSICAL_CARDS, LEVIN
from restorer.engine.colorizer import Colorizer
from restorer.engine.levin import Levin
from restorer.progress import Progress
from restorer.project.recipe import Recipe
from restorer.project.reference import choose_reference
from restorer.record.remarks import Kind, Verdict
from restorer.record.second_opinion import SecondOpinion
from restorer.record.verify import Verifier
from tests.record.exports import PNG, Exporter, save

LEVINS = Levin(next(one for one in CLASSICAL_CARDS if one.id == LEVIN))


@pytest.fixture
def postcard(tmp_path: Path) -> Path:
    """Blue where it is dark, yellow where it is light."""
    ramp = np.linspace(0.0, 1.0, 100)[None, :, None]
    picture = np.repeat((1 - ramp) * np.array([30, 50, 140]) + ramp * np.array([230, 210, 100]), 72, axis=0)
    picture[:10], picture[-10:] = (150, 70, 60), (60, 120, 70)  # more than one hue: a photograph in colour
    Image.fromarray(picture.astype(np.uint8)).save(tmp_path / "postcard.png")
    return tmp_path / "postcard.png"


def looked_at(copy: Path, model: Callable[[str], Colorizer] = lambda _: LEVINS) -> Verdict:
    return Verifier((), SecondOpinion(model))(copy, Progress())


def test_a_reference_that_is_gone_is_named_as_the_cause(tmp_path: Path, postcard: Path) -> None:
    reference, _ = choose_reference(postcard, None, Progress())
    copy = tmp_path / "out" / "a.png"
    Exporter(LEVINS, Recipe(references=(reference,)))(save(tmp_path / "in" / "a.png"), copy, PNG)
    assert looked_at(copy).remarks == ()
    postcard.unlink()
    found = looked_at(copy)
    assert not found.good
    assert [remark.kind for remark in found.remarks] == [Kind.REFERENCE_MISSING]
    assert "postcard.png" in found.remarks[0].sentence


def test_where_it_counted_for_nothing_its_absence_is_no_matter(tmp_path: Path, postcard: Path) -> None:
    reference, _ = choose_reference(postcard, None, Progress())
    copy = tmp_path / "out" / "a.png"
    recipe = Recipe(references=(replace(reference, weight=0.0),))
    Exporter(LEVINS, recipe)(save(tmp_path / "in" / "a.png"), copy, PNG)
    postcard.unlink()
    assert looked_at(copy).remarks == ()
