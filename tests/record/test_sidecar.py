from __future__ import annotations

import hashlib
import json
import zlib
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from restorer import __version__
from restorer.errors import PhotoError, RecordError
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.export import export
from restorer.project.label import Statement, label
from restorer.project.pin import package_sha256
from restorer.project.render import colour_photo
from restorer.record.field_data import from_text, to_text
from restorer.record.keep import Keeper
from restorer.record.sidecar import FieldRecord, Record, sidecar_path
from restorer.record.sidecar_json import to_json
from restorer.record.sidecar_read import MOST_BYTES, from_json, read
from tests.record.exports import PNG, RECIPE, Exporter, altered, save


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_record_says_all_that_was_done(exporter: Exporter, tmp_path: Path) -> None:
    said = Statement("A. Archivist", "exhibition", "second try", "2026-11-21T05:00:00+00:00")
    source, target = save(tmp_path / "in" / "a.tif", depth=16), tmp_path / "out" / "deep" / "a.tif"
    output = OutputFormat(Container.TIFF, 16, "Adobe RGB")
    done = Exporter(exporter.colorizer, statement=said)(source, target, output)
    record = read(sidecar_path(target))
    assert record.program == f"Restorer {__version__}"
    assert (record.model.id, record.model.sha256) == ("toy", package_sha256(exporter.colorizer.card))
    assert record.recipe.strokes == RECIPE.strokes
    assert record.recipe.model is not None
    assert record.recipe.model.sha256 == record.model.sha256
    assert record.original.file.sha256 == sha256(source)
    assert record.original.path == "../../in/a.tif"
    assert record.output.file.sha256 == sha256(target) == done.sha256
    assert record.output.file.size_bytes == target.stat().st_size
    assert record.output.form == output
    assert record.output.source_type.endswith("compositeWithTrainedAlgorithmicMedia")
    assert [field.region for field in record.fields] == [None, "coat"]
    assert all(field.field is not None for field in record.fields)
    assert 0.0 < record.lightness.d65.mean < record.lightness.d65.largest <= 0.002
    assert record.lightness.d50.largest > record.lightness.d65.largest
    assert record.statement == said
    assert record.broken == ()


def test_the_hash_of_the_pixels_is_the_one_defined(copy: Path) -> None:
    with open_photo(copy) as photo:
        codes = photo.code_rows(0, photo.info.height_px)
    height, width, _ = codes.shape
    digest = hashlib.sha256(f"{width}x{height}x3x8\n".encode() + codes.tobytes())
    assert read(sidecar_path(copy)).output.pixels_sha256 == digest.hexdigest()


def test_sixteen_bits_are_hashed_low_byte_first(exporter: Exporter, tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    exporter(save(tmp_path / "in" / "a.tif", depth=16), target, OutputFormat(Container.PNG, 16))
    with open_photo(target) as photo:
        codes = photo.code_rows(0, photo.info.height_px)
    digest = hashlib.sha256(f"{codes.shape[1]}x{codes.shape[0]}x3x16\n".encode() + codes.astype("<u2").tobytes())
    assert read(sidecar_path(target)).output.pixels_sha256 == digest.hexdigest()


def test_a_record_is_read_as_it_was_written(copy: Path) -> None:
    record = read(sidecar_path(copy))
    again = from_json(to_json(record), "again")
    assert without_fields(again) == without_fields(record)
    for one, other in zip(again.fields, record.fields, strict=True):
        assert np.array_equal(numbers(one), numbers(other))


def without_fields(record: Record) -> tuple[object, ...]:
    return (record.model, record.recipe, record.original, record.output, record.notes, record.statement, record.broken)


def numbers(field: FieldRecord) -> Any:
    assert field.field is not None
    return field.field


def test_a_name_that_is_no_text_is_kept(exporter: Exporter, tmp_path: Path) -> None:
    name = b"gro\xdfmutter.png".decode("utf-8", "surrogateescape")
    exporter(save(tmp_path / "in" / "a.png"), tmp_path / name, PNG)
    assert read(sidecar_path(tmp_path / name)).output.file.name == name


def test_a_copy_with_the_longest_name_has_a_record_that_fits(exporter: Exporter, tmp_path: Path) -> None:
    target = tmp_path / f"{'é' * 125}x.png"
    exporter(save(tmp_path / "in" / "a.png"), target, PNG)
    assert sidecar_path(target).exists()
    assert read(sidecar_path(target)).output.file.name == target.name


def test_an_original_that_was_changed_meanwhile_is_told(exporter: Exporter, tmp_path: Path) -> None:
    source = save(tmp_path / "in" / "a.png")
    with open_photo(source) as photo:
        _ = photo.info.sha256
        source.write_bytes(source.read_bytes() + b"x")
        colouring = colour_photo(photo, exporter.colorizer, RECIPE, Progress())
        changes = label(photo, exporter.colorizer.card)
        done = export(photo, colouring, PNG, tmp_path / "a.png", changes, Progress())
        with pytest.raises(PhotoError, match="was changed while it was being coloured"):
            Keeper()(photo, colouring, done, RECIPE, exporter.colorizer.card)
    assert not sidecar_path(tmp_path / "a.png").exists()


CHANGES: dict[str, Callable[[dict[str, Any]], None]] = {
    "an unknown key": lambda d: d.update(colour="red"),
    "an unknown key below": lambda d: d["output"].update(colour="red"),
    "an unknown key of the seal": lambda d: d["seal"].update(colour="red"),
    "no seal": lambda d: d.pop("seal"),
    "no recipe": lambda d: d.pop("recipe"),
    "another version": lambda d: d.update(schema=2),
    "another kind": lambda d: d.update(kind="a letter"),
    "a hash that is none": lambda d: d["original"].update(sha256="abc"),
    "a size that is none": lambda d: d["original"].update(bytes=-1),
    "a depth that no PNG has": lambda d: d["output"].update(depth=12),
    "a field as large as a continent": lambda d: d["fields"][0].update(height=10**6, width=10**6),
    "no fields": lambda d: d.update(fields=[]),
    "two fields of one region": lambda d: d["fields"].append(d["fields"][1]),
    "a field of a region that is not there": lambda d: d["fields"][1].update(region="hat"),
    "a note that is no text": lambda d: d.update(notes=[1]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_document_that_is_no_record_is_refused(copy: Path, name: str) -> None:
    path = sidecar_path(copy)
    altered(path, CHANGES[name])
    with pytest.raises(RecordError, match=path.name) as caught:
        read(path)
    assert caught.value.remedy


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 100_000, b" " * (MOST_BYTES + 1)])
def test_a_file_that_is_no_record_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.png.record.json"
    path.write_bytes(data)
    with pytest.raises(RecordError, match=path.name):
        read(path)


def test_a_field_that_unpacks_to_more_than_it_says_is_not_unpacked() -> None:
    bomb = b64encode(zlib.compress(bytes(50_000_000))).decode()
    assert from_text(bomb, 2, 2, hashlib.sha256(bytes(16)).hexdigest()) is None


@settings(deadline=None, max_examples=20)
@given(field=arrays(np.int16, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(2))))
def test_a_field_comes_back_from_its_text_bit_for_bit(field: Any) -> None:
    digest = hashlib.sha256(field.astype("<i2").tobytes()).hexdigest()
    again = from_text(to_text(field), field.shape[0], field.shape[1], digest)
    assert again is not None
    assert np.array_equal(again, field)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), letter=st.characters(min_codepoint=32, max_codepoint=126))
def test_no_letter_of_a_record_can_be_changed_unseen(copy: Path, place: float, letter: str) -> None:
    text = sidecar_path(copy).read_text(encoding="utf-8")
    at = int(place * len(text))
    other = text[:at] + letter + text[at + 1 :]
    try:
        record = from_json(other, "other")
    except RecordError:
        return
    seen = record.broken or any(field.field is None for field in record.fields)
    assert seen or json.loads(other) == json.loads(text)
