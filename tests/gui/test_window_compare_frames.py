"""Two versions that lie differently are compared place on place of the scan, and it is said; with real events."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.gui.compare.comparison import Comparison
from restorer.gui.compare.sides import version_sides
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.window import Window
from restorer.imaging.adjust_geometry import Geometry
from restorer.progress import Progress
from restorer.project.adjustments import reframed
from tests.gui.support import PlainColorizer, coloured, drop, paint, settle, wait

BLUE = (-10.0, -40.0)
RIGHT_BELOW = Geometry(crop=(0.5, 0.5, 1.0, 1.0))


class Local(PlainColorizer):
    """Gray, but for what lies under a hint."""

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        self.fields += 1
        height, width = analysis.luma.shape
        rows, columns = height // 4, width // 4
        mask = (hints.mask > 0).astype(np.float32)[: 4 * rows, : 4 * columns, None]
        ab = (hints.ab[: 4 * rows, : 4 * columns] * mask).reshape(rows, 4, columns, 4, 2).sum(axis=(1, 3))
        count = mask.reshape(rows, 4, columns, 4, 1).sum(axis=(1, 3))
        return ChromaField((ab / np.maximum(count, 1.0)).astype(np.float32), analysis.luma)


@pytest.fixture
def versions(window: Window, scan: Path) -> VersionsFeature:
    """Version 1: the whole scan, with something blue at (0.7, 0.7). Version 2: the lower right quarter, without."""
    window.studio.room.colorizer = Local()  # type: ignore[attr-defined]
    drop(window, scan)
    coloured(window)
    window.activateWindow()
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(*BLUE)
    paint(window, (0.69, 0.69), (0.71, 0.71))
    settle(window)
    feature = next(one for one in window.features if isinstance(one, VersionsFeature))
    feature.make()
    settle(window)
    lay(window, RIGHT_BELOW)
    return feature


def lay(window: Window, geometry: Geometry) -> None:
    workspace = window.studio.workspace
    now = window.studio.darkroom.now
    assert now is not None
    size = now.scan.info.width_px, now.scan.info.height_px
    workspace.change("Lay", reframed(workspace.recipe, geometry, *size))
    settle(window)


def compared(window: Window, feature: VersionsFeature) -> Comparison:
    QTest.mouseClick(feature.beside, Qt.MouseButton.LeftButton)
    there(window)
    return feature.comparison


def there(window: Window) -> None:
    wait(lambda: window.studio.tiles._second is not None)
    settle(window)


def second_at(window: Window, x: float, y: float) -> tuple[float, float]:
    """The other version's colour at a place of the canvas."""
    colours, levels = window.studio.tiles._second, window.studio.hinting.levels
    assert colours is not None
    assert levels is not None
    a, b = colours.at_point(levels.at_point(x, y), x, y, levels.sizes[0])
    return float(a), float(b)


def told(window: Window) -> list[str]:
    return [one.title for one in window.messages.messages if one.kind == "compared"]


def test_the_other_versions_colours_lie_on_their_places_of_the_scan(window: Window, versions: VersionsFeature) -> None:
    compared(window, versions)
    assert second_at(window, 0.4, 0.4)[1] < -15.0, "0.7 of the scan is 0.4 of its lower right quarter"
    assert abs(second_at(window, 0.7, 0.7)[1]) < 5.0
    (said,) = told(window)
    assert said.startswith("Version 1 has another crop, turn or angle")
    versions.comparison.leave()
    assert not told(window)


def test_the_other_way_round_the_crop_is_the_whole_ones(window: Window, versions: VersionsFeature) -> None:
    lay(window, replace(RIGHT_BELOW, mirror=True))
    window.actions_["tool_brush"].trigger()
    window.studio.hinting.take(*BLUE)
    paint(window, (0.19, 0.5), (0.21, 0.5))
    settle(window)
    first, second = version_sides_of(window)
    versions.go_to(first)
    settle(window)
    photo = window.studio.workspace.current
    assert photo is not None
    versions.comparison.choose(next(one for one in version_sides(photo) if one.id == second))
    there(window)
    now = window.studio.darkroom.now
    assert now is not None
    assert now.basis.geometry.identity
    # Mirrored, the crop is of the mirrored scan: 0.2 of its right half is 0.6 of that, and 0.4 of the scan.
    assert second_at(window, 0.4, 0.75)[1] < -15.0
    assert abs(second_at(window, 0.6, 0.75)[1]) < 5.0


def version_sides_of(window: Window) -> tuple[str, str]:
    photo = window.studio.workspace.current
    assert photo is not None
    first, second = photo.versions
    return first.id, second.id


def test_a_crop_while_comparing_lays_both_anew_and_the_comparison_stays(
    window: Window, versions: VersionsFeature
) -> None:
    comparison = compared(window, versions)
    lay(window, Geometry(crop=(0.6, 0.6, 1.0, 1.0)))
    there(window)
    assert comparison.side is not None
    assert second_at(window, 0.25, 0.25)[1] < -15.0
    assert not [one for one in window.messages.messages if one.kind == "compare"], "nothing went wrong on the way"
    window.studio.workspace.undo.undo()
    settle(window)
    there(window)
    assert second_at(window, 0.4, 0.4)[1] < -15.0


def test_another_tone_is_seen_by_both(window: Window, versions: VersionsFeature) -> None:
    comparison = compared(window, versions)
    colorizer = window.studio.room.colorizer  # type: ignore[attr-defined]
    before = window.studio.tiles._second
    recipe = window.studio.workspace.recipe
    asked = colorizer.fields
    window.studio.workspace.change("Gamma", replace(recipe, tone=replace(recipe.tone, gamma=1.4)))
    wait(lambda: window.studio.tiles._second is not before)
    settle(window)
    assert comparison.side is not None
    assert comparison.room.now is window.studio.darkroom.now
    assert colorizer.fields >= asked + 2, "the model looked again for each side"


def test_versions_that_lie_alike_are_compared_without_a_word(window: Window, versions: VersionsFeature) -> None:
    lay(window, Geometry())
    compared(window, versions)
    assert not told(window)
    assert second_at(window, 0.7, 0.7)[1] < -15.0
