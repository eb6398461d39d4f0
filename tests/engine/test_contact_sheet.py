from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.engine.contact_sheet import ContactSheet
from restorer.engine.scores import GRAY_COPY, Coloured, Truth
from restorer.errors import WriteError
from restorer.imaging.colour import srgb8_to_lab


def flat(colour: tuple[int, int, int]) -> np.ndarray:
    return np.full((50, 100, 3), colour, np.uint8)


def shown(photographs: int, rows: int) -> ContactSheet:
    sheet = ContactSheet(rows)
    for number in range(photographs):
        truth = Truth(f"{number}.jpg", flat((200, 10, 20)), srgb8_to_lab(flat((200, 10, 20))))
        ab = np.zeros((50, 100, 2), np.float32)
        sheet.show(truth, Coloured(GRAY_COPY, 0, 0.0, ab, flat((90, 90, 90))))
        sheet.show(truth, Coloured("one", 0, 0.0, ab, flat((10, 200, 20))))
        sheet.show(truth, Coloured("one", 10, 1.0, ab, flat((10, 20, 200))))
    return sheet


def test_the_sheet_shows_gray_truth_and_each_row_of_each_photograph(tmp_path: Path) -> None:
    shown(3, 2).write(tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as file:
        sheet = np.asarray(file)
    assert sheet.shape == (20 + 2 * 196, 4 * 196, 3), "two photographs, four columns"
    middles = [tuple(int(v) for v in sheet[20 + 98, 98 + 196 * column]) for column in range(4)]
    assert middles == [(90, 90, 90), (200, 10, 20), (10, 200, 20), (10, 20, 200)]


def test_a_sheet_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(WriteError):
        shown(1, 1).write(tmp_path / "absent" / "sheet.png")
