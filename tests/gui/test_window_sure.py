"""How sure the model was, on every photograph of filmstrip and album: the figure that the album is sorted by."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.gui.album.desk import AlbumDesk
from restorer.gui.album.feature import AlbumFeature
from restorer.gui.album.shelf import Order, Shelf
from restorer.gui.doubt.feature import Doubt
from restorer.gui.photo_model import SURE
from restorer.gui.window import Window
from restorer.progress import Progress
from tests.gui.support import coloured, drop, settle, wait
from tests.gui.test_window_doubt import CENTRES, Hesitant

COUNT = 12


class AsLight(Hesitant):
    """As sure as the photograph is light: of one whose mean is L* 70, 70 %."""

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        plain = super().field(analysis, HintMap.empty(*analysis.luma.shape), 1.0, progress)
        assert plain.bins is not None
        light = float(analysis.luma.mean()) / 100.0
        rest = (1.0 - light) / (len(CENTRES) - 1)
        bins = np.full(plain.bins.shape, rest, np.float32)
        bins[..., 2] = light
        return ChromaField(plain.ab * 0 + np.float32(CENTRES[2]), analysis.luma, None, bins)


def scans(folder: Path) -> list[Path]:
    """Twelve, each even, from dark to light; names go the other way."""
    folder.mkdir()
    paths = [folder / f"plate_{COUNT - number:02}.png" for number in range(COUNT)]
    for number, path in enumerate(paths):
        Image.new("L", (64, 48), 40 + 16 * number).save(path)
    return paths


def opened(window: Window, paths: list[Path], colorizer: Hesitant) -> AlbumDesk:
    window.studio.room.colorizer = colorizer  # type: ignore[attr-defined]
    window.studio.darkroom.model_wish = window.studio.thumbnails.model_wish = colorizer.card.id
    window.desk.list_models()
    drop(window, *paths)
    coloured(window)
    window.activateWindow()
    desk = next(one.album for one in window.features if isinstance(one, AlbumFeature))
    desk.show()  # a thumbnail is made when its cell is seen
    wait(lambda: len(window.studio.thumbnails.doubts) == len(paths))
    settle(window)
    desk._catch_up()
    return desk


def figures(desk: AlbumDesk) -> list[int]:
    """What the cells say, from the first: the per cent."""
    cells = [desk.model.cell(row) for row in range(len(desk.model.ids))]
    return [int("".join(filter(str.isdigit, cell.sure))) for cell in cells if cell is not None]


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    return scans(tmp_path / "scans")


def test_filmstrip_album_tooltip_and_panel_say_the_same_figure(window: Window, paths: list[Path]) -> None:
    desk = opened(window, paths, AsLight())
    strip = window.filmstrip.focus_part()
    assert isinstance(strip, QListView)
    (doubt,) = (one for one in window.features if isinstance(one, Doubt))
    assert len(figures(desk)) == COUNT
    for row in range(COUNT):
        photo = window.model.photo(row)
        figure = 100 * (1 - window.studio.thumbnails.doubts[photo.id])
        said = window.model.index(row).data(SURE)
        assert said == f"{round(figure)} %"
        sentence = f"On average the model is {round(figure)} % sure of the colours."
        assert sentence in str(window.model.index(row).data(Qt.ItemDataRole.ToolTipRole))
        assert sentence in str(window.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        if photo.id == window.studio.workspace.current_id:
            assert doubt.section._expected.text() == sentence
    lightest = window.studio.workspace.document.find(paths[-1])
    assert lightest is not None
    assert window.model.cell(lightest).sure.endswith("% sure")


def test_most_doubtful_first_goes_by_the_figures_and_unsure_is_a_shelf(window: Window, paths: list[Path]) -> None:
    desk = opened(window, paths, AsLight())
    assert figures(desk) == sorted(figures(desk), reverse=True), "by name: the lightest is the first"
    desk.page.side._choose(Order.DOUBT)
    assert figures(desk) == sorted(figures(desk))
    desk.page.side.show_shelf(Shelf.UNSURE)
    assert figures(desk) == [min(figures(desk))]
    cell = desk.model.cell(0)
    assert cell is not None
    assert cell.sure.startswith("only ")
    assert desk.page.side._buttons[Shelf.UNSURE].accessibleName() == "Unsure: 1"


def test_the_cell_paints_the_figure_and_anew_when_it_changes(window: Window, paths: list[Path]) -> None:
    desk = opened(window, paths, AsLight())
    grid, photo_id = desk.page.grid, desk.model.ids[0]
    place = grid.visualRect(desk.model.index(0))
    before = grid.viewport().grab(place).toImage()
    window.studio.thumbnails.put_doubt(photo_id, 0.77)
    desk._catch_up()
    settle(window)
    assert grid.viewport().grab(place).toImage() != before
    desk.leave()
    strip = window.filmstrip.focus_part()
    assert isinstance(strip, QListView)
    cell = strip.visualRect(window.model.index(window.model.row_of(photo_id)))
    before = strip.viewport().grab(cell).toImage()
    window.studio.thumbnails.put_doubt(photo_id, 0.5)
    desk._catch_up()
    settle(window)
    assert strip.viewport().grab(cell).toImage() != before


def test_what_nobody_has_compared_with_the_truth_is_a_word(window: Window, paths: list[Path]) -> None:
    desk = opened(window, paths, AsLight(calibrated=False))
    cells = [desk.model.cell(row) for row in range(COUNT)]
    assert {cell.sure for cell in cells if cell is not None} == {"sure", "fairly sure", "unsure"}
    assert not any(window.model.index(row).data(SURE) for row in range(COUNT))


def test_photographs_opened_again_have_their_figures_without_the_model(window: Window, paths: list[Path]) -> None:
    colorizer = AsLight()
    opened(window, paths, colorizer)
    window.studio.workspace.close_photos([photo.id for photo in window.studio.workspace.document.photos])
    settle(window)
    colorizer.fields = 0
    drop(window, *paths)
    coloured(window)
    there = {photo.id for photo in window.studio.workspace.document.photos}
    wait(lambda: there <= window.studio.thumbnails.doubts.keys())
    assert colorizer.fields <= 2, "the photograph on the canvas"
