"""The table of colours that are usual by lightness: counted from photographs, read from a card, refused when wrong."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.engine.card import ModelCard
from restorer.engine.usual import LEVELS
from restorer.errors import ModelMismatch
from restorer.imaging.colour import srgb8_to_lab
from tests.engine.toy_packages import hinted_package
from training.data.photos import Photos
from training.models.bins import bin_centres
from training.usual_colours import usual_rows


def jpeg(*colours: tuple[int, int, int]) -> bytes:
    """A picture in stripes."""
    stripes = np.repeat(np.array(colours, np.uint8)[:, None], 32, axis=0).repeat(64, axis=1)
    file = io.BytesIO()
    Image.fromarray(stripes).save(file, "JPEG", quality=95)
    return file.getvalue()


def likeliest(row: list[float]) -> tuple[float, float]:
    a, b = bin_centres()[int(np.argmax(row))]
    return float(a), float(b)


def test_dark_and_light_have_their_own_colours_and_gray_does_not_count() -> None:
    dark_blue, light_yellow, gray = (20, 20, 120), (250, 230, 120), (128, 128, 128)
    photos = Photos(["a", "b"], [jpeg(dark_blue, gray), jpeg(light_yellow, gray)], {})
    rows = usual_rows(photos, [0, 1])
    assert [len(row) for row in rows] == [len(bin_centres())] * len(LEVELS)
    for row, colour in ((rows[1], dark_blue), (rows[9], light_yellow)):
        lab = srgb8_to_lab(np.array([[colour]], np.uint8))[0, 0]
        assert np.hypot(*(np.array(likeliest(row)) - lab[1:])) < 8.0
    assert np.sum(rows, axis=1) == pytest.approx(np.ones(len(LEVELS)), abs=1e-3)


def test_gray_photographs_and_none_give_no_table() -> None:
    photos = Photos(["a"], [jpeg((90, 90, 90))], {})
    assert usual_rows(photos, [0]) == []
    assert usual_rows(photos, []) == []


def with_table(folder: Path, rows: object) -> ModelCard:
    centres = [[0, 0], [20, 10], [-20, 10]]
    outputs = {
        "ab": {"stride": 4, "range": [-110, 110]},
        "bins": {"stride": 4, "centres": centres, "usual": rows},
    }
    return ModelCard.read(hinted_package(folder, "toy", outputs=outputs))


def test_a_card_gives_shares(tmp_path: Path) -> None:
    assert with_table(tmp_path, [[1, 1, 2]] * len(LEVELS)).outputs.usual[3] == (0.25, 0.25, 0.5)


@pytest.mark.parametrize(
    "rows",
    [[[1, 1, 2]] * 3, [[1, 1]] * 11, [[0, 0, 0]] * 11, [[1, 1, -1]] * 11, "many", [[1, 1, True]] * 11, [7] * 11],
)
def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path, rows: object) -> None:
    with pytest.raises(ModelMismatch, match="usual"):
        with_table(tmp_path, rows)
