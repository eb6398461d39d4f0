"""Sources of colours: in the copy's XMP and in its record, and a change on either side is called by its name."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.photo import open_photo
from restorer.imaging.xmp_packet import xmp_values
from restorer.progress import Progress
from restorer.project.label import hint_citations
from restorer.project.recipe import Recipe, Stroke
from restorer.record.remarks import Kind, Verdict
from restorer.record.sidecar import sidecar_path
from restorer.record.sidecar_read import read
from restorer.record.verify import Verifier
from tests.record.exports import RECIPE, Exporter, altered, save

CITED = replace(RECIPE.strokes[0], note="field grey, faded", citation="Army Museum, M1915 tunic, no. 1998.112 & <b>")


@pytest.fixture
def cited(exporter: Exporter, tmp_path: Path) -> Path:
    """A copy with one hint that names its source."""
    made = replace(exporter, recipe=replace(RECIPE, strokes=(CITED, replace(CITED, radius=0.02))))
    target = tmp_path / "out" / "a.png"
    made(save(tmp_path / "a.png"), target, OutputFormat(Container.PNG, 8))
    return target


def verdict(copy: Path) -> Verdict:
    return Verifier()(copy, Progress())


def test_the_copy_and_its_record_both_name_the_source(cited: Path) -> None:
    with open_photo(cited) as photo:
        assert xmp_values(photo.metadata.xmp, "restorer:hintCitations") == (CITED.citation,)
        assert xmp_values(photo.metadata.xmp, "restorer:hintNotes") == (CITED.note,)
    assert read(sidecar_path(cited)).recipe.strokes[0].citation == CITED.citation
    assert verdict(cited).remarks == ()


@pytest.mark.parametrize("reseal", [True, False])
def test_a_citation_changed_in_the_record_is_named(cited: Path, reseal: bool) -> None:
    def change(document: dict[str, Any]) -> None:
        for stroke in document["recipe"]["strokes"]:
            stroke["citation"] = "another museum, no. 7"

    altered(sidecar_path(cited), change, reseal=reseal)
    found = verdict(cited)
    assert {remark.kind for remark in found.remarks} == {Kind.RECORD_CHANGED}
    named = [remark.sentence for remark in found.remarks if "citation" in remark.sentence]
    assert len(named) == 1
    assert "in the record" in named[0]
    assert "another museum, no. 7" in named[0]
    assert "1998.112" in named[0]


def test_a_citation_changed_in_the_copy_is_named(cited: Path) -> None:
    bytes_ = cited.read_bytes()
    assert bytes_.count(b"1998.112") == 1
    cited.write_bytes(_fresh_checks(bytes_.replace(b"1998.112", b"2001.007")))
    found = [remark for remark in verdict(cited).remarks if "citation" in remark.sentence]
    assert [remark.kind for remark in found] == [Kind.METADATA_CHANGED]
    assert not found[0].note
    assert "2001.007" in found[0].sentence


def test_a_copy_whose_sources_were_taken_out_is_not_called_forged(cited: Path) -> None:
    changed = cited.read_bytes().replace(b"restorer:hintCitations", b"restorer:otherCitation")
    cited.write_bytes(_fresh_checks(changed))
    assert not [remark for remark in verdict(cited).remarks if "citation" in remark.sentence]


def test_each_citation_stands_once_and_empty_ones_not_at_all() -> None:
    one = Stroke(((0.1, 0.1),), 0.01, (1.0, 2.0), citation=" book, p. 3 ")
    assert hint_citations(Recipe((one, one, replace(one, citation="  ")))) == ("book, p. 3",)


def test_a_citation_survives_json_and_is_left_out_where_there_is_none() -> None:
    plain = Recipe((replace(CITED, region=None),))
    assert Recipe.from_json(plain.to_json()) == plain
    assert "citation" not in Recipe((replace(CITED, region=None, citation=""),)).to_json()


def _fresh_checks(data: bytes) -> bytes:
    """The PNG with the checksum of every chunk made again."""
    made, at = [data[:8]], 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        body = data[at + 4 : at + 8 + length]
        made.append(data[at : at + 4] + body + struct.pack(">I", zlib.crc32(body)))
        at += 12 + length
    return b"".join(made)
