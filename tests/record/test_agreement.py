"""What stands in two places cannot be changed in one alone, new seal or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restorer.imaging.colour import SPACES
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.output import Container, OutputFormat
from restorer.progress import Progress
from restorer.project.label import Statement
from restorer.record.field_data import field_sha256, from_text, to_text
from restorer.record.remarks import Kind, Verdict
from restorer.record.sidecar import sidecar_path
from restorer.record.verify import Verifier
from tests.record.exports import Exporter, altered, save

STATEMENT = Statement("Ann Archivist", "an exhibition", "", "2026-01-02T03:04:05+00:00")


@pytest.fixture
def said(exporter: Exporter, tmp_path: Path) -> Path:
    """A TIFF copy whose record says who and why."""
    target = tmp_path / "out" / "a.tif"
    replace(exporter, statement=STATEMENT)(save(tmp_path / "in" / "a.png"), target, OutputFormat(Container.TIFF, 8))
    return target


def verdict(copy: Path) -> Verdict:
    return Verifier()(copy, Progress())


def kinds(found: Verdict) -> list[Kind]:
    return [remark.kind for remark in found.remarks]


def put(section: str, name: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        if section:
            document[section][name] = value
        else:
            document[name] = value

    return change


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("", "program", "Another 1.0"),
        ("model", "id", "other"),
        ("model", "name", "Another model"),
        ("model", "version", "99"),
        ("original", "width_px", 7),
        ("original", "depth_bits", 16),
        ("original", "identifier", "no. 7"),
        ("original", "source_type", "http://cv.iptc.org/newscodes/digitalsourcetype/print"),
        ("output", "source_type", "http://cv.iptc.org/newscodes/digitalsourcetype/negativeFilm"),
        ("output", "bytes", 7),
        ("statement", "operator", "Bob"),
        ("statement", "operator", ""),
        ("statement", "reason", "for fun"),
        ("statement", "date", "1999-01-01"),
    ],
)
def test_a_record_forged_with_its_seal_is_told_by_the_copy_and_the_photograph(
    said: Path, section: str, name: str, value: object
) -> None:
    assert verdict(said).remarks == ()
    altered(sidecar_path(said), put(section, name, value), reseal=True)
    found = verdict(said)
    assert kinds(found) == [Kind.RECORD_CHANGED]
    assert not found.good


def test_an_operator_changed_in_the_copy_is_named(said: Path) -> None:
    data = said.read_bytes()
    assert data.count(b"Ann Archivist") == 1
    said.write_bytes(data.replace(b"Ann Archivist", b"Bob Archivist"))
    found = verdict(said)
    assert kinds(found) == [Kind.METADATA_CHANGED, Kind.METADATA_CHANGED]
    assert not found.good
    assert "another operator" in found.remarks[1].sentence


def test_what_another_program_may_write_or_take_out_is_not_held_against_the_copy(said: Path) -> None:
    data = said.read_bytes()
    said.write_bytes(data.replace(b"2026-01-02T03:04:05", b"2031-01-02T03:04:05"))
    assert verdict(said).good
    said.write_bytes(data.replace(b"Ann Archivist", b"             "))
    assert verdict(said).good


@pytest.mark.parametrize("name", ["a.jpg", "a.tif", "a.png"])
def test_a_profile_that_was_swapped_is_found_where_the_pixels_are_the_same(
    exporter: Exporter, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "out" / name
    container = {".jpg": Container.JPEG, ".tif": Container.TIFF, ".png": Container.PNG}[target.suffix]
    exporter(save(tmp_path / "in" / "a.png"), target, OutputFormat(container, 8, "Adobe RGB"))
    assert verdict(target).remarks == ()
    own, other = (profile_bytes(SPACES[name]) for name in ("Adobe RGB", "eciRGB v2"))
    data = target.read_bytes()
    if own in data and len(own) == len(other):
        target.write_bytes(data.replace(own, other))
    else:
        _with_profile(target, other)
    found = verdict(target)
    assert Kind.PROFILE_CHANGED in kinds(found)
    assert not found.good


def test_a_field_forged_by_a_little_is_no_matter_of_an_encoder(exporter: Exporter, tmp_path: Path) -> None:
    target = tmp_path / "out" / "a.jpg"
    exporter(save(tmp_path / "in" / "a.png"), target, OutputFormat(Container.JPEG, 8))

    def redder(document: dict[str, Any]) -> None:
        for part in document["fields"]:
            field = from_text(part["data"], part["height"], part["width"], part["sha256"])
            assert field is not None
            field[..., 0] += 90  # steps of 1/128 a*
            part["data"], part["sha256"] = to_text(field), field_sha256(field)

    altered(sidecar_path(target), redder, reseal=True)
    found = verdict(target)
    assert kinds(found) == [Kind.RENDERING_DIFFERS]
    assert found.difference is not None
    assert found.difference.largest <= 8, "as much as an encoder may do in places"
    assert not found.good


def _with_profile(path: Path, profile: bytes) -> None:
    """The same pixels and XMP under another profile; JPEG is never encoded anew."""
    if path.suffix == ".jpg":
        data = path.read_bytes()
        start = data.index(b"\xff\xe2")
        length = int.from_bytes(data[start + 2 : start + 4], "big")
        body = b"ICC_PROFILE\0\1\1" + profile
        segment = b"\xff\xe2" + (len(body) + 2).to_bytes(2, "big") + body
        path.write_bytes(data[:start] + segment + data[start + 2 + length :])
        return
    with Image.open(path) as image:
        xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
        image.load()
    if path.suffix == ".tif":
        image.save(path, icc_profile=profile, tiffinfo={700: xmp})
    else:
        image.save(path, icc_profile=profile)
