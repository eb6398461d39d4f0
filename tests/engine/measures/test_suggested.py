from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from knowing_colorizer import Knowing
from PIL import Image

from restorer.engine.measures.run import Measure, measure
from restorer.engine.measures.suggested import SuggestedRow
from restorer.engine.protocol import EvaluationProtocol
from restorer.imaging.arrays import FloatArray, Luma
from restorer.imaging.colour import srgb8_to_lab

DARK, BRIGHT = (120, 30, 40), (120, 200, 90)
LAB = srgb8_to_lab(np.array([[DARK, BRIGHT]], np.uint8))[0]
CENTRES = (*((float(a), float(b)) for a, b in LAB[:, 1:]), (0.0, 0.0), (-60.0, -60.0))


def photographs(folder: Path, count: int) -> list[Path]:
    """Upper half of one colour and lightness, lower half of another, a gray band between."""
    codes = np.zeros((64, 64, 3), np.uint8)
    codes[:28], codes[28:36], codes[36:] = DARK, (128, 128, 128), BRIGHT
    paths = [folder / f"{number}.png" for number in range(count)]
    for path in paths:
        Image.fromarray(codes).save(path)
    return paths


def truth_telling(luma: Luma) -> FloatArray:
    bins = np.zeros((*luma.shape, 4), np.float32)
    bins[..., 0], bins[..., 1] = luma < 50, luma >= 50
    return bins


def evenly(luma: Luma) -> FloatArray:
    return np.full((*luma.shape, 4), 0.25, np.float32)


def lying(luma: Luma) -> FloatArray:
    bins = np.zeros((*luma.shape, 4), np.float32)
    bins[..., 3] = 1.0
    return bins


def rows(folder: Path, count: int = 4) -> list[SuggestedRow]:
    models = [
        Knowing(bins=bins, centres=CENTRES, identity=bins.__name__) for bins in (truth_telling, evenly, lying)
    ] + [Knowing(identity="without bins")]
    protocol = EvaluationProtocol(size=64)
    return list(measure(models, photographs(folder, count), protocol, [Measure.SUGGESTIONS]).suggestions)


def test_suggestions_are_measured_at_colourful_places(tmp_path: Path) -> None:
    fixed, told, even, _ = rows(tmp_path)
    assert [row.clicks for row in (fixed, told, even)] == [80, 80, 80], "none on the gray band"
    assert (told.within_5, told.within_10) == (1.0, 1.0)
    assert told.mean_best < 1.5, "half a step of what can be offered"
    assert told.log_likelihood == pytest.approx(0.0, abs=1e-3)
    assert even.log_likelihood == pytest.approx(np.log(0.25), abs=1e-3)
    assert even.mean_best < 1.5, "the true one is among the four"


def test_a_lie_is_far_off_and_as_unlikely_as_it_gets(tmp_path: Path) -> None:
    lie = rows(tmp_path)[3]
    assert lie.model == "lying"
    assert lie.mean_best > 20
    assert lie.log_likelihood == pytest.approx(np.log(1e-6))


def test_the_table_and_the_prior_know_what_lightness_tells(tmp_path: Path) -> None:
    fixed, told, *_ = rows(tmp_path)
    assert fixed.model == "nine fixed colours"
    assert fixed.mean_best == pytest.approx(0.0, abs=0.1), "there are only two colours"
    assert fixed.log_likelihood is None
    assert told.prior_log_likelihood == pytest.approx(0.0, abs=0.01)


def test_the_table_is_not_made_of_the_photograph_it_is_measured_on(tmp_path: Path) -> None:
    paths = photographs(tmp_path, 1)
    other = np.full((64, 64, 3), (30, 60, 200), np.uint8)
    Image.fromarray(other).save(tmp_path / "1.png")
    model = Knowing(bins=evenly, centres=CENTRES)
    protocol = EvaluationProtocol(size=64)
    found = measure([model], [*paths, tmp_path / "1.png"], protocol, [Measure.SUGGESTIONS])
    fixed = found.suggestions[0]
    assert fixed.within_10 == 0.0, "each is measured with the other's colours"


def test_without_colour_nothing_is_clicked_on(tmp_path: Path) -> None:
    Image.new("RGB", (64, 64), (90, 90, 90)).save(tmp_path / "gray.png")
    model = Knowing(bins=evenly, centres=CENTRES)
    found = measure([model], [tmp_path / "gray.png"], EvaluationProtocol(size=64), [Measure.SUGGESTIONS])
    assert found.suggestions == ()
