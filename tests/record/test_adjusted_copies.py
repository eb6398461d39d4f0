"""With tone and geometry a copy has the lightness of the scan as a person changed it, and can prove it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restorer.batch.colour import ColourWork
from restorer.batch.plan import Job
from restorer.engine.colorizer import Colorizer
from restorer.imaging.adjust_geometry import Geometry
from restorer.imaging.adjust_tone import Negative, Tone
from restorer.imaging.output import Container
from restorer.imaging.photo import open_photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo, reframed
from restorer.project.export import Exported
from restorer.project.recipe import Output, Recipe
from restorer.record.keep import Keeper
from restorer.record.master import against_master
from restorer.record.promise import largest_deviation
from restorer.record.remarks import Kind
from restorer.record.second_opinion import SecondOpinion
from restorer.record.sidecar import sidecar_path
from restorer.record.verify import Verifier
from tests.record.exports import RECIPE, altered, save, toy

TONE = Tone(8.0, 91.0, 1.3, 40.0)
FILM = Tone(negative=Negative((0.9,) * 3, (0.02,) * 3), gamma=1.2)
TURNED = Geometry(mirror=True, turns=1, crop=(0.1, 0.05, 0.95, 0.9))
TILTED = Geometry(turns=3, angle=-2.3, crop=(0.08, 0.06, 0.9, 0.95))


@pytest.fixture(scope="module")
def colorizer(tmp_path_factory: pytest.TempPathFactory) -> Colorizer:
    return toy(tmp_path_factory.mktemp("models"))


def coloured(colorizer: Colorizer, folder: Path, recipe: Recipe, depth: int = 16) -> tuple[Path, Path]:
    """The scan and its copy, as `restorer colorize --record` makes it."""
    source = save(folder / "in" / "a.tif", depth=16)
    target = folder / "out" / f"a{depth}.tif"
    target.parent.mkdir(parents=True, exist_ok=True)
    output = Output(depth=16 if depth == 16 else 8)
    work = ColourWork(colorizer, replace(recipe, output=output), keeper=Keeper())
    done = work(Job(source, target, Container.TIFF), Progress())
    assert isinstance(done, Exported)
    return source, target


@pytest.mark.parametrize("depth", [8, 16])
@pytest.mark.parametrize(
    ("tone", "geometry"),
    [(TONE, Geometry()), (FILM, Geometry()), (Tone(), TURNED), (TONE, TILTED), (FILM, TILTED)],
    ids=["tone", "film", "turned", "tone and tilted", "film and tilted"],
)
def test_photograph_changes_and_field_give_the_same_picture_again(
    colorizer: Colorizer, tmp_path: Path, tone: Tone, geometry: Geometry, depth: int
) -> None:
    recipe = reframed(replace(RECIPE, tone=tone), geometry, 100, 72)
    source, copy = coloured(colorizer, tmp_path, recipe, depth)
    verdict = Verifier((), SecondOpinion(lambda _: colorizer))(copy, Progress())
    assert verdict.good, verdict.remarks
    assert {remark.kind for remark in verdict.remarks} == {Kind.ADJUSTED}
    assert verdict.difference is not None
    assert verdict.difference.pixels == 0
    assert open_size(source) == (100, 72), "the record speaks of the scan as it is"
    original = json.loads(sidecar_path(copy).read_text())["original"]
    assert (original["width_px"], original["height_px"]) == (100, 72)


def open_size(path: Path) -> tuple[int, int]:
    with open_photo(path) as photo:
        return photo.info.width_px, photo.info.height_px


@settings(deadline=None, max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.builds(Tone, st.floats(0, 30), st.floats(70, 100), st.floats(0.5, 2), st.floats(0, 100)),
    st.builds(Geometry, st.booleans(), st.integers(0, 3), st.sampled_from([0.0, 1.7, -12.0])),
)
def test_the_copys_lightness_is_that_of_the_adjusted_scan(
    colorizer: Colorizer, tmp_path: Path, tone: Tone, geometry: Geometry
) -> None:
    recipe = Recipe(tone=tone, geometry=geometry)
    source, copy = coloured(colorizer, tmp_path, recipe)
    with open_photo(copy) as made, open_photo(source) as scan, adjusted_photo(scan, recipe) as seen:
        height = seen.info.height_px
        assert (made.info.width_px, made.info.height_px) == (seen.info.width_px, height)
        assert made.source_space is not None
        apart = np.abs(made.luma_rows(0, height) - seen.luma_rows(0, height)).max()
        assert apart <= largest_deviation(made.source_space, 16)


def test_nothing_changed_leaves_every_byte_of_copy_and_record_as_it_was(colorizer: Colorizer, tmp_path: Path) -> None:
    recipe = Recipe.from_json(RECIPE.to_json())
    _, copy = coloured(colorizer, tmp_path, recipe)
    with open_photo(copy) as made:
        assert xmp_value(made.metadata.xmp, "restorer:adjustments") == ""
    document = json.loads(sidecar_path(copy).read_text())
    assert not {"tone", "geometry"} & set(document["recipe"])
    assert not [note for note in document["notes"] if "changed" in note]


def test_copy_and_record_say_what_a_person_changed(colorizer: Colorizer, tmp_path: Path) -> None:
    _, copy = coloured(colorizer, tmp_path, Recipe(tone=TONE, geometry=TURNED))
    with open_photo(copy) as made:
        said = xmp_value(made.metadata.xmp, "restorer:adjustments")
        described = xmp_value(made.metadata.xmp, "dc:description")
    notes = " ".join(json.loads(sidecar_path(copy).read_text())["notes"])
    for text in (said, described, notes):
        assert "Tone changed: black 8.0 L*" in text
        assert "Geometry changed: mirrored" in text


@pytest.mark.parametrize(("tone", "geometry"), [(TONE, Geometry()), (Tone(), TURNED), (Tone(), Geometry(mirror=True))])
def test_without_a_record_the_master_alone_says_that_it_was_changed(
    colorizer: Colorizer, tmp_path: Path, tone: Tone, geometry: Geometry
) -> None:
    source, copy = coloured(colorizer, tmp_path, Recipe(tone=tone, geometry=geometry))
    sidecar_path(copy).unlink()
    verdict = against_master(copy, source, Progress())
    assert not verdict.good
    assert [remark.kind for remark in verdict.remarks] == [Kind.ADJUSTED]
    assert "changed: " in verdict.remarks[0].sentence


def test_a_record_that_hides_a_change_is_found(colorizer: Colorizer, tmp_path: Path) -> None:
    _, copy = coloured(colorizer, tmp_path, Recipe(tone=TONE))
    altered(sidecar_path(copy), lambda document: document["recipe"].pop("tone"), reseal=True)
    verdict = Verifier(())(copy, Progress())
    assert not verdict.good
    assert {Kind.RECORD_CHANGED, Kind.RENDERING_DIFFERS} <= {remark.kind for remark in verdict.remarks}
