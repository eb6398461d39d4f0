"""A visible mark, put on only where it is asked for, and what records and checks say of it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from restorer.batch.colour import ColourWork
from restorer.batch.plan import SUFFIXES, Job
from restorer.engine.classical import LEVIN
from restorer.engine.colorizer import open_colorizer
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.imaging.visible_mark import VisibleMark, marked
from restorer.progress import Progress
from restorer.project.recipe import Output, Recipe, Stroke
from restorer.record.keep import Keeper
from restorer.record.master import against_master
from restorer.record.remarks import Kind
from restorer.record.sidecar import sidecar_path
from restorer.record.verify import Verifier

WORDS = "Coloured with AI, 2026"


def colour(scan: Path, target: Path, mark: str) -> Path:
    store = ModelStore(scan.parent / "a", scan.parent / "b")
    colorizer = open_colorizer(LEVIN, store, choose_device("cpu"), SessionCache())
    painted = (Stroke(((0.2, 0.2), (0.8, 0.7)), 0.2, (30.0, 20.0)),)
    work = ColourWork(colorizer, Recipe(strokes=painted, output=Output(mark=mark)), keeper=Keeper())
    work(Job(scan, target, SUFFIXES[target.suffix]), Progress())
    return target


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    ramp = np.add.outer(np.linspace(20, 120, 240), np.linspace(10, 110, 360))
    Image.fromarray(ramp.astype(np.uint8)).save(tmp_path / "scan.png")
    return tmp_path / "scan.png"


def codes(path: Path) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def box_of(copy: Path) -> tuple[slice, slice]:
    said = json.loads(sidecar_path(copy).read_text())["output"]["visible_mark"]
    assert said["words"] == WORDS
    return slice(said["top"], said["bottom"]), slice(said["left"], said["right"])


def test_nothing_is_drawn_and_nothing_is_said_where_nobody_asked(scan: Path, tmp_path: Path) -> None:
    copy = colour(scan, tmp_path / "plain.png", "")
    assert "visible_mark" not in sidecar_path(copy).read_text()
    assert all(remark.kind is not Kind.VISIBLE_MARK for remark in Verifier()(copy, Progress()).remarks)


def test_outside_its_box_the_copy_is_the_one_without_a_mark(scan: Path, tmp_path: Path) -> None:
    plain = codes(colour(scan, tmp_path / "plain.png", ""))
    copy = colour(scan, tmp_path / "marked.png", WORDS)
    found, box = codes(copy), box_of(copy)
    assert found[box].max() > 220, "white words"
    assert found[box].min() < plain[box].min() / 1.5, "on a dark plate"
    found = found.copy()
    found[box] = plain[box]
    np.testing.assert_array_equal(found, plain)


@pytest.mark.parametrize("ending", [".png", ".tif", ".jpg"])
def test_verify_compares_outside_it_and_says_so(scan: Path, tmp_path: Path, ending: str) -> None:
    copy = colour(scan, tmp_path / f"marked{ending}", WORDS)
    verdict = Verifier()(copy, Progress())
    assert verdict.good, verdict.remarks
    (said,) = (remark for remark in verdict.remarks if remark.kind is Kind.VISIBLE_MARK)
    assert WORDS in said.sentence
    assert verdict.lightness is not None
    if ending != ".jpg":
        assert verdict.lightness.d65.largest <= 0.27, "as promised, outside the mark"


def test_a_change_beside_the_mark_and_one_under_it_are_found(scan: Path, tmp_path: Path) -> None:
    for name, place in (("beside", (5, 5)), ("under", None)):
        copy = colour(scan, tmp_path / f"{name}.png", WORDS)
        box = box_of(copy)
        changed = codes(copy).copy()
        changed[place or (box[0].start + 2, box[1].start + 2)] = (255, 0, 0)
        Image.fromarray(changed).save(copy)
        verdict = Verifier()(copy, Progress())
        assert not verdict.good
        assert Kind.PIXELS_CHANGED in {remark.kind for remark in verdict.remarks}, name


def test_a_record_that_hides_its_mark_is_named(scan: Path, tmp_path: Path) -> None:
    copy = colour(scan, tmp_path / "marked.png", WORDS)
    record = json.loads(sidecar_path(copy).read_text())
    del record["output"]["visible_mark"]
    sidecar_path(copy).write_text(json.dumps(record))
    assert not Verifier()(copy, Progress()).good


@pytest.mark.parametrize("ending", [".png", ".tif", ".jpg"])
def test_a_master_alone_is_compared_outside_the_mark_that_the_copy_names(
    scan: Path, tmp_path: Path, ending: str
) -> None:
    copy = colour(scan, tmp_path / f"marked{ending}", WORDS)
    box = box_of(copy)
    sidecar_path(copy).unlink()
    verdict = against_master(copy, scan, Progress())
    assert verdict.good, verdict.remarks
    (said,) = (remark for remark in verdict.remarks if remark.kind is Kind.VISIBLE_MARK)
    assert WORDS in said.sentence
    assert f"rows {box[0].start} to {box[0].stop - 1}" in said.sentence
    assert said.note
    assert verdict.lightness is not None
    if ending != ".jpg":
        assert verdict.lightness.d65.largest <= 0.27


def test_a_master_alone_finds_a_change_beside_the_mark_and_a_mark_that_nothing_names(
    scan: Path, tmp_path: Path
) -> None:
    copy = colour(scan, tmp_path / "marked.png", WORDS)
    with Image.open(copy) as picture:
        pixels, about = np.asarray(picture).copy(), picture.info
    Image.fromarray(pixels).save(tmp_path / "silent.png")
    assert not against_master(tmp_path / "silent.png", scan, Progress()).good
    pixels[5, 5] = 255
    words = PngImagePlugin.PngInfo()
    words.add_itxt("XML:com.adobe.xmp", about["XML:com.adobe.xmp"])
    Image.fromarray(pixels).save(copy, pnginfo=words)
    verdict = against_master(copy, scan, Progress())
    assert {remark.kind for remark in verdict.remarks} == {Kind.VISIBLE_MARK, Kind.LIGHTNESS}


def test_a_copy_without_a_mark_names_none(scan: Path, tmp_path: Path) -> None:
    verdict = against_master(colour(scan, tmp_path / "plain.png", ""), scan, Progress())
    assert verdict.good
    assert verdict.remarks == ()


@given(
    st.integers(1, 60),
    st.integers(1, 60),
    st.integers(1, 17),
    st.sampled_from([np.uint8, np.uint16]),
    st.text("a Ä", min_size=1),
)
@settings(deadline=None, max_examples=25)
def test_however_a_picture_is_cut_into_strips_its_mark_is_the_same(
    width: int, height: int, step: int, dtype: type[np.uint8] | type[np.uint16], words: str
) -> None:
    picture = np.full((height, width, 3), 100, dtype)
    mark = VisibleMark.of(words, width, height)
    whole = mark.over(picture, 0)
    strips = marked((picture[top : top + step] for top in range(0, height, step)), mark)
    np.testing.assert_array_equal(np.concatenate(list(strips)), whole)
    assert 0 <= mark.box.left <= mark.box.right <= width
    assert 0 <= mark.box.top <= mark.box.bottom <= height
