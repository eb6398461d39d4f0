"""Copies that are as they should be, and ten ways of tampering, each called by its name."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.engine.colorizer import Analysis, Colorizer
from restorer.engine.shrinking import shrunk
from restorer.errors import ModelMissing
from restorer.imaging.arrays import Codes, Luma
from restorer.imaging.changes import MetadataChanges
from restorer.imaging.output import Container, OutputFormat, write_photo
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.recipe import Recipe
from restorer.record.copies import copies_in
from restorer.record.field_data import field_sha256, to_text
from restorer.record.master import against_master
from restorer.record.remarks import Kind, Verdict
from restorer.record.second_opinion import SecondOpinion
from restorer.record.sidecar import sidecar_path
from restorer.record.sidecar_read import read
from restorer.record.verify import Verifier
from tests.engine.toy_packages import card, decoder, encoder, write_package
from tests.record.exports import PNG, Exporter, altered, opened, save

FORMS = {
    "16-bit TIFF": OutputFormat(Container.TIFF, 16),
    "8-bit TIFF": OutputFormat(Container.TIFF, 8, "ProPhoto RGB"),
    "16-bit PNG": OutputFormat(Container.PNG, 16, "eciRGB v2"),
    "JPEG": OutputFormat(Container.JPEG, 8, quality=80),
    "progressive JPEG": OutputFormat(Container.JPEG, 8, jpeg_scan="progressive"),
    "lossless WebP": OutputFormat(Container.WEBP, 8, quality=None),
    "WebP": OutputFormat(Container.WEBP, 8, quality=90),
}


def verdict(copy: Path, *originals: Path, model: Callable[[str], Colorizer] | None = None) -> Verdict:
    return Verifier(originals, SecondOpinion(model) if model else None)(copy, Progress())


def kinds(found: Verdict) -> list[Kind]:
    return [remark.kind for remark in found.remarks]


def rewritten(copy: Path, change: Callable[[Codes], None], label: MetadataChanges | None = None) -> None:
    """The same file with its metadata, its codes changed."""
    with open_photo(copy) as photo:
        codes = photo.code_rows(0, photo.info.height_px).copy()
        change(codes)
        write_photo(copy.with_name("rewritten"), photo, PNG, iter([codes]), Progress(), label)
    copy.with_name("rewritten").replace(copy)


@pytest.mark.parametrize("name", FORMS)
def test_a_copy_that_nobody_touched_is_identical(exporter: Exporter, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"a{FORMS[name].suffix}"
    exporter(save(tmp_path / "in" / "a.tif", depth=16), target, FORMS[name])
    found = verdict(target)
    assert found.remarks == ()
    assert found.difference is not None
    assert found.difference.pixels == 0
    assert found.lightness is not None


class ShortOfMemory:
    """The toy, which sees every photograph at half the size."""

    def __init__(self, toy: Colorizer) -> None:
        self._toy, self.card, self.working_size, self.field = toy, toy.card, toy.working_size, toy.field

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        return shrunk(self.card, luma, lambda less: self._toy.analyse(less, progress))


def test_a_copy_made_when_memory_was_short_is_identical(exporter: Exporter, tmp_path: Path) -> None:
    source = save(tmp_path / "in" / "a.tif", 100, 800, depth=16)
    Exporter(ShortOfMemory(exporter.colorizer))(source, tmp_path / "a.tif", FORMS["16-bit TIFF"])
    assert "Memory was short" in sidecar_path(tmp_path / "a.tif").read_text(encoding="utf-8")
    assert verdict(tmp_path / "a.tif").remarks == ()


def test_alpha_is_verified_too(exporter: Exporter, tmp_path: Path) -> None:
    gray = np.asarray(Image.open(save(tmp_path / "in" / "g.png")))
    alpha = np.roll(gray, 9)
    Image.fromarray(np.stack([gray, alpha], axis=2)).save(tmp_path / "in" / "a.png")
    exporter(tmp_path / "in" / "a.png", tmp_path / "a.png", PNG)
    assert verdict(tmp_path / "a.png").remarks == ()
    with open_photo(tmp_path / "a.png") as photo:
        codes = photo.code_rows(0, photo.info.height_px).copy()
    codes[3, 5, 3] ^= 1
    Image.fromarray(codes).save(tmp_path / "a.png")
    found = verdict(tmp_path / "a.png")
    assert kinds(found) == [Kind.PIXELS_CHANGED, Kind.LABEL_LOST]
    assert found.difference is not None
    assert (found.difference.left, found.difference.top, found.difference.pixels) == (5, 3, 1)


def test_a_changed_pixel_is_found_and_placed(copy: Path) -> None:
    def change(codes: Codes) -> None:
        codes[10, 20, 1] ^= 4
        codes[12, 31, 0] ^= 1

    rewritten(copy, change)
    found = verdict(copy)
    assert kinds(found) == [Kind.PIXELS_CHANGED, Kind.LIGHTNESS]
    assert not found.good
    assert found.difference is not None
    assert found.difference.words() == "2 pixels differ (columns 20 to 31, rows 10 to 12) by up to 4 code values"
    assert found.difference.words() in found.remarks[0].sentence


def test_another_copy_in_its_place_is_found(exporter: Exporter, copy: Path, tmp_path: Path) -> None:
    exporter(save(tmp_path / "in" / "b.png", seed=1), tmp_path / "out" / "b.png", PNG)
    shutil.copy(tmp_path / "out" / "b.png", copy)
    assert kinds(verdict(copy))[0] is Kind.COPY_SWAPPED


def test_a_further_page_that_was_changed_is_found(exporter: Exporter, tmp_path: Path) -> None:
    pages = [np.asarray(Image.open(save(tmp_path / "in" / "g.png"))), np.full((20, 30), 7, np.uint8)]
    with tifffile.TiffWriter(tmp_path / "in" / "a.tif") as file:
        for page in pages:
            file.write(page, photometric="minisblack")
    target = tmp_path / "a.tif"
    exporter(tmp_path / "in" / "a.tif", target, OutputFormat(Container.TIFF, 8))
    assert verdict(target).remarks == ()
    data = target.read_bytes()
    assert data.count(bytes([7]) * 600) == 1, "the page is stored as it came"
    target.write_bytes(data.replace(bytes([7]) * 600, bytes([7]) * 599 + bytes([9])))
    found = verdict(target)
    assert kinds(found) == [Kind.PIXELS_CHANGED]
    assert found.difference is not None
    assert found.difference.pixels == 0, "the picture itself is as it was"


def test_a_picture_of_another_size_in_its_place_is_found(copy: Path, tmp_path: Path) -> None:
    save(copy, 30, 40)
    found = verdict(copy)
    assert kinds(found) == [Kind.COPY_SWAPPED]
    assert "40 x 30 pixels" in found.remarks[0].sentence


def test_a_changed_field_is_found(copy: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["fields"][1]["data"] = document["fields"][0]["data"]

    altered(sidecar_path(copy), change)
    found = verdict(copy)
    assert kinds(found) == [Kind.FIELD_CHANGED]
    assert 'the region "coat"' in found.remarks[0].sentence


def test_a_field_that_was_forged_with_all_its_hashes_gives_another_picture(copy: Path) -> None:
    field = read(sidecar_path(copy)).fields[0].field
    assert field is not None
    forged = field.copy()
    forged[0, 0] += 600

    def change(document: dict[str, Any]) -> None:
        document["fields"][0] |= {"data": to_text(forged), "sha256": field_sha256(forged)}

    altered(sidecar_path(copy), change, reseal=True)
    found = verdict(copy)
    assert kinds(found) == [Kind.RENDERING_DIFFERS]
    assert found.difference is not None
    assert (found.difference.left, found.difference.top) == (0, 0)
    assert found.difference.bottom < 30


def test_a_changed_recipe_is_found(copy: Path) -> None:
    altered(sidecar_path(copy), lambda document: document["recipe"].update(vividness=1.5))
    found = verdict(copy)
    assert kinds(found) == [Kind.RECORD_CHANGED]
    assert '"recipe"' in found.remarks[0].sentence


@pytest.mark.parametrize("section", ["output", "original"])
def test_a_changed_hash_in_the_record_is_found_and_is_not_held_against_the_files(copy: Path, section: str) -> None:
    altered(sidecar_path(copy), lambda document: document[section].update(sha256="0" * 64))
    found = verdict(copy)
    assert kinds(found) == [Kind.RECORD_CHANGED]
    assert f'"{section}"' in found.remarks[0].sentence


def test_another_model_is_found(exporter: Exporter, copy: Path, tmp_path: Path) -> None:
    assert verdict(copy, model=lambda _: exporter.colorizer).remarks == ()
    files = {"encoder.onnx": encoder(), "decoder.onnx": decoder(0.3), "LICENSE": b"MIT"}
    other = opened(write_package(tmp_path / "other" / "toy", card("toy", "hinted", files), files))
    found = verdict(copy, model=lambda _: other)
    assert kinds(found) == [Kind.MODEL_CHANGED]
    altered(sidecar_path(copy), lambda document: document["model"].update(id="siggraph17"))
    assert kinds(verdict(copy)) == [Kind.RECORD_CHANGED]


def test_a_model_that_is_not_installed_is_told(copy: Path) -> None:
    def missing(identity: str) -> Colorizer:
        raise ModelMissing(identity, f'There is no model "{identity}".', "Installed are: none.")

    assert kinds(verdict(copy, model=missing)) == [Kind.MODEL_CHANGED]


def test_a_recipe_that_was_forged_with_its_seal_is_found(exporter: Exporter, copy: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["recipe"]["strokes"][0]["colour"] = [60.0, 60.0]

    altered(sidecar_path(copy), change, reseal=True)
    found = verdict(copy)
    assert kinds(found) == [Kind.RECORD_CHANGED]
    assert found.remarks[0].sentence == "The copy itself names another recipe than the record."
    assert kinds(verdict(copy, model=lambda _: exporter.colorizer)) == [Kind.RECORD_CHANGED, Kind.MODEL_DIFFERS]


def test_a_model_that_was_forged_with_its_seal_is_found(copy: Path) -> None:
    altered(sidecar_path(copy), lambda document: document["model"].update(sha256="0" * 64), reseal=True)
    found = verdict(copy)
    assert [remark.sentence for remark in found.remarks] == ["The copy itself names another model than the record."]


@pytest.mark.parametrize("name", ["16-bit TIFF", "16-bit PNG", "JPEG", "WebP"])
def test_a_truncated_file_is_found(exporter: Exporter, tmp_path: Path, name: str) -> None:
    target = tmp_path / f"a{FORMS[name].suffix}"
    exporter(save(tmp_path / "in" / "a.tif", depth=16), target, FORMS[name])
    data = target.read_bytes()
    target.write_bytes(data[: len(data) * 3 // 4])
    found = verdict(target)
    assert set(kinds(found)) <= {Kind.COPY_DAMAGED, Kind.PIXELS_CHANGED}
    assert not found.good


def test_metadata_may_be_added_and_that_is_noted(copy: Path) -> None:
    rewritten(copy, lambda codes: None, MetadataChanges(tool="The archive's own program"))
    found = verdict(copy)
    assert kinds(found) == [Kind.METADATA_CHANGED]
    assert found.good


def test_taking_the_label_away_is_found(copy: Path) -> None:
    with Image.open(copy) as picture:
        Image.fromarray(np.asarray(picture)).save(copy)
    found = verdict(copy)
    assert kinds(found) == [Kind.LABEL_LOST]
    assert not found.good


def test_a_deleted_record_is_found(copy: Path) -> None:
    sidecar_path(copy).unlink()
    assert kinds(verdict(copy)) == [Kind.RECORD_MISSING]


def test_a_damaged_record_is_found(copy: Path) -> None:
    data = sidecar_path(copy).read_bytes()
    sidecar_path(copy).write_bytes(data[:-20])
    assert kinds(verdict(copy)) == [Kind.RECORD_DAMAGED]


def test_another_original_is_found(copy: Path, tmp_path: Path) -> None:
    save(tmp_path / "in" / "a.png", seed=2)
    found = verdict(copy)
    assert kinds(found) == [Kind.ORIGINAL_CHANGED]
    assert str(tmp_path.resolve() / "in" / "a.png") in found.remarks[0].sentence


def test_an_original_that_has_moved_is_found_where_it_is_said_to_be(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "in").rename(tmp_path / "moved")
    assert kinds(verdict(copy)) == [Kind.ORIGINAL_MISSING]
    assert verdict(copy, tmp_path / "moved").remarks == ()
    assert verdict(copy, tmp_path / "moved" / "a.png").remarks == ()


def test_a_deleted_copy_is_found(copy: Path) -> None:
    copy.unlink()
    assert kinds(verdict(copy)) == [Kind.COPY_MISSING]


def test_figures_of_lightness_that_are_not_true_are_found(copy: Path) -> None:
    altered(sidecar_path(copy), lambda document: document["lightness"]["d65"].update(max=0.0), reseal=True)
    assert kinds(verdict(copy)) == [Kind.LIGHTNESS]


def test_the_copies_in_a_folder_are_found_with_and_without_their_records(
    exporter: Exporter, copy: Path, tmp_path: Path
) -> None:
    for name in ("b", "c"):
        exporter(save(tmp_path / "in" / f"{name}.png"), tmp_path / "out" / "deep" / f"{name}.png", PNG)
    sidecar_path(tmp_path / "out" / "deep" / "b.png").unlink()
    (tmp_path / "out" / "deep" / "c.png").unlink()
    found = copies_in(tmp_path)
    assert [path.name for path in found.paths] == ["a.png", "b.png", "c.png"]
    assert found.left_alone == 3, "the originals"


@dataclass
class Masters:
    copy: Path
    master: Path

    def found(self) -> Verdict:
        return against_master(self.copy, self.master, Progress())


@pytest.fixture
def masters(copy: Path, tmp_path: Path) -> Masters:
    sidecar_path(copy).unlink()
    return Masters(copy, tmp_path / "in" / "a.png")


def test_lightness_is_proved_against_the_master_alone(masters: Masters) -> None:
    found = masters.found()
    assert found.remarks == ()
    assert found.lightness is not None
    assert found.lightness.d65.largest <= 0.27


def test_a_pixel_of_another_lightness_is_no_copy_of_the_master(masters: Masters) -> None:
    def change(codes: Codes) -> None:
        codes[5, 5] ^= 3

    rewritten(masters.copy, change)
    assert kinds(masters.found()) == [Kind.LIGHTNESS]


def test_another_master_and_another_size_are_found(masters: Masters, tmp_path: Path) -> None:
    other = save(tmp_path / "other.png", seed=3)
    assert kinds(replace(masters, master=other).found()) == [Kind.LIGHTNESS]
    small = save(tmp_path / "small.png", 20, 20)
    assert kinds(replace(masters, master=small).found()) == [Kind.LIGHTNESS]


def test_that_jpeg_cannot_prove_it_is_noted(exporter: Exporter, tmp_path: Path) -> None:
    source = save(tmp_path / "in" / "a.png")
    Exporter(exporter.colorizer, Recipe())(source, tmp_path / "a.jpg", OutputFormat(Container.JPEG, 8))
    found = against_master(tmp_path / "a.jpg", source, Progress())
    assert kinds(found) == [Kind.LIGHTNESS]
    assert found.good
