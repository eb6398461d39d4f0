"""What regions of each kind do to the colours: in a file, in its record, and in what the model is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pytest

from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize
from restorer.imaging.arrays import Chroma, Luma
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Region, RegionKind, Stroke
from restorer.project.region import region_mask
from restorer.project.render import colour_photo
from restorer.record.verify import Verifier
from tests.record.exports import Exporter, save, toy

LEFT = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
TOP = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.5), (0.0, 0.5))
RED, BLUE = (40.0, 20.0), (0.0, -40.0)


@dataclass
class Plain:
    """10, 10 everywhere, or the hints' mean; keeps what it was shown."""

    card = CLASSICAL_CARDS[0]
    seen: list[Luma] = field(default_factory=list)

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        return WorkingSize(height_px // 2, width_px // 2, height_px // 2, width_px // 2)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        self.seen.append(luma)
        return Analysis(luma, WorkingSize(*luma.shape, *luma.shape))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        wished = hints.ab[hints.mask > 0]
        colour = np.full(2, 10.0) if wished.size == 0 else wished.mean(axis=0)
        return ChromaField(np.broadcast_to(colour, (5, 5, 2)).astype(np.float32), analysis.luma)


def stroke(colour: tuple[float, float], region: str) -> Stroke:
    return Stroke(((0.25, 0.25),), 0.05, colour, region=region)


def chroma(tmp_path: Path, recipe: Recipe, plain: Plain | None = None) -> Chroma:
    with open_photo(save(tmp_path / "scan.png", 80, 120)) as photo:
        return colour_photo(photo, plain or Plain(), recipe, Progress()).rows(0, 80)


def test_a_region_left_grey_has_no_colour_at_all_and_fades_over_its_feather(tmp_path: Path) -> None:
    gray = Region("g", "", LEFT, 0.1, kind=RegionKind.GRAY)
    ab = chroma(tmp_path, Recipe(regions=(gray,)))
    mask = region_mask(gray, 0, 80, 80, 120)
    assert not ab[mask == 1.0].any()
    assert np.allclose(ab[mask == 0.0], 10.0, atol=0.01)
    ramp = ab[40, 48:60, 0]
    assert (np.diff(ramp) > 0).all()


def test_strokes_wait_while_their_region_is_grey_or_hidden(tmp_path: Path) -> None:
    red = Region("r", "", LEFT)
    recipe = Recipe((stroke(RED, "r"),), (red,))
    plain = chroma(tmp_path, Recipe())
    assert np.allclose(chroma(tmp_path, recipe)[40, 20], RED, atol=0.02)
    assert np.array_equal(chroma(tmp_path, replace(recipe, regions=(replace(red, hidden=True),))), plain)
    assert not chroma(tmp_path, replace(recipe, regions=(replace(red, kind=RegionKind.GRAY),)))[:, :60].any()


def test_a_hidden_grey_region_and_a_hidden_mount_are_as_if_not_there(tmp_path: Path) -> None:
    regions = tuple(Region(kind, "", LEFT, kind=kind, hidden=True) for kind in (RegionKind.GRAY, RegionKind.OUTSIDE))
    shown = Plain()
    assert np.array_equal(chroma(tmp_path, Recipe(regions=regions), shown), chroma(tmp_path, Recipe()))
    assert np.ptp(shown.seen[0]) > 10


def test_a_later_region_lies_over_an_earlier_one_and_what_is_outside_over_all(tmp_path: Path) -> None:
    red, blue = Region("r", "", LEFT), Region("b", "", TOP)
    strokes = (stroke(RED, "r"), stroke(BLUE, "b"))
    assert np.allclose(chroma(tmp_path, Recipe(strokes, (red, blue)))[20, 20], BLUE, atol=0.02)
    assert np.allclose(chroma(tmp_path, Recipe(strokes, (blue, red)))[20, 20], RED, atol=0.02)
    mount = Region("m", "", LEFT, kind=RegionKind.OUTSIDE)
    ab = chroma(tmp_path, Recipe(strokes, (mount, red, blue)))
    assert not ab[:, :60].any()
    assert np.allclose(ab[20, 90], BLUE, atol=0.02)


def test_the_model_is_not_shown_what_is_no_part_of_the_picture(tmp_path: Path) -> None:
    plain = Plain()
    with open_photo(save(tmp_path / "scan.png", 80, 120)) as photo:
        whole = photo.reduced(60, 40)
        recipe = Recipe(regions=(Region("m", "", LEFT, kind=RegionKind.OUTSIDE),))
        colouring = colour_photo(photo, plain, recipe, Progress())
        assert not colouring.rows(0, 80)[:, :60].any()
    (seen,) = plain.seen
    assert np.array_equal(seen[:, 31:], whole[:, 31:])
    assert np.array_equal(seen[:, 3:31], whole[:, 59:31:-1])


@pytest.mark.parametrize("kind", list(RegionKind))
@pytest.mark.parametrize("hidden", [False, True])
def test_a_record_of_any_kind_of_region_is_found_identical(tmp_path: Path, kind: RegionKind, hidden: bool) -> None:
    hole = ((0.2, 0.4), (0.4, 0.4), (0.4, 0.6), (0.2, 0.6))
    region = Region("r", "Coat", LEFT, 0.05, (hole,), kind, hidden)
    recipe = Recipe((stroke(RED, "r"),), (region,))
    exporter = Exporter(toy(tmp_path / "toy"), recipe)
    target = tmp_path / "out" / "scan.png"
    exporter(save(tmp_path / "scan.png"), target)
    verdict = Verifier()(target, Progress())
    assert verdict.good
    assert not verdict.remarks
    assert verdict.difference is not None
    assert verdict.difference.pixels == 0
