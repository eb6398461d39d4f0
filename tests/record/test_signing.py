"""Content credentials, read back by the reader of the C2PA library itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from restorer.batch.colour import ColourWork
from restorer.batch.plan import Job
from restorer.batch.run import Failed, run
from restorer.errors import UsageError, WriteError
from restorer.imaging.changes import TRAINED_COMPOSITE
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from restorer.project.export import export
from restorer.project.label import label
from restorer.project.render import colour_photo
from restorer.record.keep import Keeper
from restorer.record.remarks import Kind
from restorer.record.signing import SIGNED_NOTE, C2paSigner
from restorer.record.verify import Verifier
from tests.record.exports import RECIPE, Exporter, save

c2pa = pytest.importorskip("c2pa", reason="the extra c2pa is not installed")

from cryptography.hazmat.primitives import serialization  # noqa: E402 - comes with the extra

from tests.record.certificates import written  # noqa: E402 - needs what comes with the extra

FORMS = {
    ".tif": OutputFormat(Container.TIFF, 16),
    ".png": OutputFormat(Container.PNG, 8),
    ".jpg": OutputFormat(Container.JPEG, 8),
    ".webp": OutputFormat(Container.WEBP, 8),
}


@dataclass
class Signed:
    unsigned: bytes
    path: Path

    def manifest(self) -> Any:
        with c2pa.Reader(str(self.path)) as reader:
            assert reader.get_validation_state() == "Valid"
            store = json.loads(reader.json())
        return store["manifests"][store["active_manifest"]]


def signed(exporter: Exporter, tmp_path: Path, suffix: str, source: str = "a.png") -> Signed:
    signer = C2paSigner.read(*written(tmp_path))
    target, card = tmp_path / f"copy{suffix}", exporter.colorizer.card
    with open_photo(save(tmp_path / "in" / source)) as photo:
        colouring = colour_photo(photo, exporter.colorizer, RECIPE, Progress())
        words = label(photo, card, RECIPE)
        done = export(photo, colouring, FORMS[suffix], target, words, Progress())
        unsigned = target.read_bytes()
        Keeper(sign=signer)(photo, colouring, done, RECIPE, card)
    return Signed(unsigned, target)


@pytest.mark.parametrize("suffix", FORMS)
def test_a_signed_copy_says_what_was_done_to_which_original(exporter: Exporter, tmp_path: Path, suffix: str) -> None:
    copy = signed(exporter, tmp_path, suffix)
    manifest = copy.manifest()
    assert manifest["claim_generator_info"][0]["name"] == "Restorer"
    assert [(one["title"], one["relationship"]) for one in manifest["ingredients"]] == [("a.png", "parentOf")]
    actions = manifest["assertions"][0]["data"]["actions"]
    assert [action["action"] for action in actions] == ["c2pa.opened", "c2pa.color_adjustments"]
    assert actions[1]["digitalSourceType"] == TRAINED_COMPOSITE
    assert "Colorized" in actions[1]["description"]
    verdict = Verifier()(copy.path, Progress())
    assert verdict.good, "the record is that of the signed file"
    assert [remark.kind for remark in verdict.remarks] == [Kind.CREDENTIALS]
    assert "credentials hold; Signer signed" in verdict.remarks[0].sentence


def test_signing_changes_neither_pixels_nor_metadata(exporter: Exporter, tmp_path: Path) -> None:
    copy = signed(exporter, tmp_path, ".tif")
    (tmp_path / "unsigned.tif").write_bytes(copy.unsigned)
    assert copy.path.read_bytes() != copy.unsigned
    with open_photo(tmp_path / "unsigned.tif") as before, open_photo(copy.path) as after:
        height = before.info.height_px
        assert np.array_equal(before.code_rows(0, height), after.code_rows(0, height))
        assert before.metadata.icc == after.metadata.icc
        assert before.metadata.resolution == after.metadata.resolution
        assert TRAINED_COMPOSITE.encode() in (after.metadata.xmp or b"")
    assert SIGNED_NOTE in (tmp_path / "copy.tif.record.json").read_text(encoding="utf-8")


def test_a_copy_changed_after_signing_is_found_by_the_reader_too(exporter: Exporter, tmp_path: Path) -> None:
    copy = signed(exporter, tmp_path, ".png")
    data = bytearray(copy.path.read_bytes())
    at = data.index(b"Colorized")  # in the Exif or XMP, which the signature covers
    data[at : at + 1] = b"c"
    copy.path.write_bytes(data)
    with c2pa.Reader(str(copy.path)) as reader:
        assert reader.get_validation_state() == "Invalid"
    said = [one.sentence for one in Verifier()(copy.path, Progress()).remarks if one.kind is Kind.CREDENTIALS]
    assert said[0].startswith("Its content credentials no longer hold: the file was changed after Signer signed it")


def test_without_the_extra_credentials_are_named_and_not_judged(
    exporter: Exporter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = signed(exporter, tmp_path, ".png")
    monkeypatch.setattr("restorer.record.credentials._library", lambda: None)
    verdict = Verifier()(copy.path, Progress())
    assert verdict.good
    assert "not checked" in verdict.remarks[0].sentence


def test_a_key_without_a_fitting_certificate_leaves_the_copy_as_it_was(exporter: Exporter, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    chain, _ = written(tmp_path)
    _, other_key = written(tmp_path / "other")
    signer = C2paSigner.read(chain, other_key)
    card = exporter.colorizer.card
    with open_photo(save(tmp_path / "in" / "a.png")) as photo:
        colouring = colour_photo(photo, exporter.colorizer, RECIPE, Progress())
        target = tmp_path / "copy.png"
        done = export(photo, colouring, FORMS[".png"], target, label(photo, card), Progress())
        before = target.read_bytes()
        with pytest.raises(WriteError, match="cannot be signed"):
            signer(photo, done)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("*.part"))


def test_files_that_are_no_key_are_refused(tmp_path: Path) -> None:
    chain, key = written(tmp_path)
    (tmp_path / "words").write_text("a letter")
    for certificate, secret in (
        (tmp_path / "words", key),
        (chain, tmp_path / "words"),
        (chain, chain),
        (chain, tmp_path),
    ):
        with pytest.raises(UsageError):
            C2paSigner.read(certificate, secret)


def test_a_key_as_openssl_writes_it_by_default_signs_too(exporter: Exporter, tmp_path: Path) -> None:
    chain, key = written(tmp_path)
    loaded = serialization.load_pem_private_key(key.read_bytes(), None)
    older = serialization.PrivateFormat.TraditionalOpenSSL
    key.write_bytes(loaded.private_bytes(serialization.Encoding.PEM, older, serialization.NoEncryption()))
    assert b"BEGIN EC PRIVATE KEY" in key.read_bytes()
    assert C2paSigner.read(chain, key).key.startswith(b"-----BEGIN PRIVATE KEY-----")


def test_a_copy_that_cannot_be_signed_is_not_left_without_its_record(exporter: Exporter, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    signer = C2paSigner.read(written(tmp_path)[0], written(tmp_path / "other")[1])
    work = ColourWork(exporter.colorizer, RECIPE, keeper=Keeper(sign=signer))
    job = Job(save(tmp_path / "in" / "a.png"), tmp_path / "out" / "a.png", Container.PNG)
    (outcome,) = run([job], work, False, Progress())
    assert isinstance(outcome, Failed)
    assert "cannot be signed" in outcome.error.sentence
    assert not (tmp_path / "out").exists(), "the next call finds its place free"
