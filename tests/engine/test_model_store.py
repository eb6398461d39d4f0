from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from toy_packages import automatic, automatic_package, card, hinted_package, nan_automatic, write_package

from restorer.engine.package import Origin
from restorer.engine.store import ModelStore
from restorer.errors import Cancelled, ModelDamaged, ModelError, ModelMismatch, ModelMissing, WriteError
from restorer.progress import Cancellation, Progress


def zipped(folder: Path, prefix: str = "") -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.iterdir()):
            archive.write(file, prefix + file.name)
    return path


def names(folder: Path | None) -> list[str]:
    assert folder is not None
    return sorted(child.name for child in folder.iterdir())


def ids(store: ModelStore) -> list[str]:
    return [package.card.id for package in store.list()]


def test_the_classical_engines_are_always_there(store: ModelStore) -> None:
    assert ids(store) == ["levin", "welsh"]
    assert store.verify("levin").origin is Origin.BUILT_IN


def test_a_package_that_appears_while_the_program_runs_is_found(store: ModelStore) -> None:
    assert "toy-hinted" not in ids(store)
    hinted_package(store.user)
    assert store.get("toy-hinted").origin is Origin.USER


def test_the_persons_own_package_goes_before_the_shipped_one(store: ModelStore) -> None:
    hinted_package(store.shipped)
    assert store.get("toy-hinted").origin is Origin.SHIPPED
    hinted_package(store.user, version="2.0")
    assert (store.get("toy-hinted").origin, store.get("toy-hinted").card.version) == (Origin.USER, "2.0")


def test_nobody_takes_the_place_of_a_built_in_engine(store: ModelStore) -> None:
    automatic_package(store.user, "levin")
    assert store.get("levin").origin is Origin.BUILT_IN


def test_listing_models_loads_neither_the_runtime_nor_numpy(store: ModelStore) -> None:
    hinted_package(store.user)
    code = (
        "import sys; from pathlib import Path; from restorer.engine.store import ModelStore\n"
        f"assert len(ModelStore(Path({str(store.shipped)!r}), Path({str(store.user)!r})).list()) == 3\n"
        "assert not {'onnxruntime', 'numpy', 'cv2'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])


def test_a_damaged_card_does_not_hide_the_other_models(store: ModelStore) -> None:
    hinted_package(store.user)
    (automatic_package(store.user) / "card.json").write_text("{")
    assert "toy-hinted" in ids(store)
    assert [problem.model for problem in store.problems()] == ["toy-automatic"]
    with pytest.raises(ModelDamaged, match="toy-automatic"):
        store.get("toy-automatic")


def test_a_missing_model_is_answered_with_those_there_are(store: ModelStore) -> None:
    with pytest.raises(ModelMissing) as caught:
        store.get("deoldify")
    assert "levin, welsh" in caught.value.remedy


def test_a_changed_file_is_named(store: ModelStore) -> None:
    folder = hinted_package(store.shipped)
    store.verify("toy-hinted")
    data = bytearray((folder / "decoder.onnx").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "decoder.onnx").write_bytes(data)
    os.utime(folder / "decoder.onnx", ns=(1, 1))
    with pytest.raises(ModelDamaged, match=r'"toy-hinted".*decoder\.onnx differs from its checksum'):
        store.verify("toy-hinted")


@pytest.mark.parametrize("length", [0, 10_000])
def test_a_file_of_another_length_is_named(store: ModelStore, length: int) -> None:
    (hinted_package(store.shipped) / "LICENSE").write_bytes(b"x" * length)
    with pytest.raises(ModelDamaged, match="LICENSE is not 3 bytes long"):
        store.verify("toy-hinted")


def test_a_missing_file_is_named(store: ModelStore) -> None:
    (hinted_package(store.shipped) / "encoder.onnx").unlink()
    with pytest.raises(ModelDamaged, match=r"encoder\.onnx is missing"):
        store.verify("toy-hinted")


def test_a_link_out_of_the_package_is_refused(store: ModelStore, tmp_path: Path) -> None:
    folder = hinted_package(store.shipped)
    outside = tmp_path / "outside.onnx"
    (folder / "encoder.onnx").rename(outside)
    (folder / "encoder.onnx").symlink_to(outside)
    with pytest.raises(ModelDamaged, match="link that leads out"):
        store.verify("toy-hinted")


def test_unchanged_files_are_not_read_again(store: ModelStore) -> None:
    folder = hinted_package(store.shipped)
    store.verify("toy-hinted")
    path = folder / "LICENSE"
    before = path.stat()
    path.write_bytes(b"GPL")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    store.verify("toy-hinted")  # what a careful person calls a new store for
    with pytest.raises(ModelDamaged):
        ModelStore(store.shipped, store.user).verify("toy-hinted")


def test_a_folder_is_added_whole_and_only_what_its_card_names(store: ModelStore, tmp_path: Path) -> None:
    source = hinted_package(tmp_path / "from")
    (source / "notes.txt").write_text("mine")
    package = store.add(source)
    assert package.folder == store.user / "toy-hinted"
    assert names(package.folder) == ["LICENSE", "card.json", "decoder.onnx", "encoder.onnx"]
    assert names(store.user) == ["toy-hinted"]
    store.verify("toy-hinted")


@pytest.mark.parametrize("prefix", ["", "toy-hinted/"])
def test_a_zip_archive_is_added(store: ModelStore, tmp_path: Path, prefix: str) -> None:
    store.add(zipped(hinted_package(tmp_path / "from"), prefix))
    assert store.verify("toy-hinted").origin is Origin.USER


def test_a_zip_archive_cannot_write_outside(store: ModelStore, tmp_path: Path) -> None:
    files = {"model.onnx": automatic()}
    values = card("toy", "automatic", files)
    path = tmp_path / "slip.zip"
    for evil in ("../evil.txt", "/tmp/evil.txt"):
        values["files"][evil] = {"sha256": "0" * 64, "bytes": 4}  # type: ignore[index]
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("card.json", json.dumps(values))
            archive.writestr("model.onnx", files["model.onnx"])
            archive.writestr(evil, "evil")
        with pytest.raises(ModelMismatch, match="plain file name"):
            store.add(path)
        del values["files"][evil]  # type: ignore[attr-defined]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("card.json", json.dumps(values))
        archive.writestr("model.onnx", files["model.onnx"])
        archive.writestr("../../evil.txt", "evil")
    store.add(path)
    assert names(store.user / "toy") == ["card.json", "model.onnx"]
    assert not list(tmp_path.rglob("evil.txt"))


def test_an_archive_that_swells_is_stopped(store: ModelStore, tmp_path: Path) -> None:
    swollen = b"\0" * 3_000_000
    values = card("toy", "automatic", {"model.onnx": automatic(), "LICENSE": swollen})
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", json.dumps(values))
        archive.writestr("model.onnx", automatic())
        archive.writestr("LICENSE", swollen)
    with pytest.raises(ModelMismatch, match="promises far more bytes"):
        store.add(path)
    values["files"]["LICENSE"]["bytes"] = 3  # type: ignore[index]
    rewritten = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(rewritten, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("card.json", json.dumps(values))
        for name in ("model.onnx", "LICENSE"):
            new.writestr(name, old.read(name))
    path.write_bytes(rewritten.getvalue())
    with pytest.raises(ModelDamaged, match="LICENSE is not 3 bytes long"):
        store.add(path)
    assert names(store.user) == []


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 and then nothing"])
def test_a_file_that_is_no_archive_is_refused_in_a_sentence(store: ModelStore, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(content)
    with pytest.raises(ModelDamaged, match=r"package\.zip"):
        store.add(path)


def test_a_truncated_archive_is_refused(store: ModelStore, tmp_path: Path) -> None:
    path = zipped(hinted_package(tmp_path / "from"))
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 2] = np.random.default_rng(1).bytes(len(data) // 2 - len(data) // 3)
    path.write_bytes(data)
    with pytest.raises(ModelDamaged):
        store.add(path)
    assert names(store.user) == []


def test_a_different_package_of_the_same_version_is_not_overwritten(store: ModelStore, tmp_path: Path) -> None:
    store.add(automatic_package(tmp_path / "a"))
    other = automatic_package(tmp_path / "b", model=automatic(scale=0.1))
    with pytest.raises(ModelError, match="is installed already"):
        store.add(other)
    before = store.get("toy-automatic").card
    assert store.add(other, replace=True).card != before
    store.verify("toy-automatic")


def test_the_same_package_and_a_new_version_are_welcome(store: ModelStore, tmp_path: Path) -> None:
    source = automatic_package(tmp_path / "a")
    store.add(source)
    store.add(source)
    store.add(automatic_package(tmp_path / "b", version="1.1"))
    assert store.get("toy-automatic").card.version == "1.1"


def test_a_built_in_name_cannot_be_added_even_when_asked_to_replace(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="is installed already"):
        store.add(automatic_package(tmp_path / "a", "welsh"), replace=True)


def test_a_package_that_does_not_work_is_not_added(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(ModelMismatch, match="not numbers"):
        store.add(automatic_package(tmp_path / "a", model=nan_automatic()))
    assert ids(store) == ["levin", "welsh"]
    assert names(store.user) == []


def test_adding_can_be_cancelled_and_leaves_nothing(store: ModelStore, tmp_path: Path) -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        store.add(hinted_package(tmp_path / "a"), Progress(cancellation))
    assert names(store.user) == []


def test_a_users_folder_that_is_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "user").write_text("")
    with pytest.raises(WriteError, match="could not be copied"):
        ModelStore(tmp_path, tmp_path / "user").add(hinted_package(tmp_path / "a"))


def test_only_the_users_packages_are_removed(store: ModelStore) -> None:
    hinted_package(store.shipped)
    automatic_package(store.user)
    store.remove("toy-automatic")
    assert names(store.user) == []
    for model in ("toy-hinted", "levin"):
        with pytest.raises(ModelError, match="came with Restorer"):
            store.remove(model)


def test_a_package_on_its_way_in_is_not_listed(store: ModelStore) -> None:
    for name in (".incoming-1", "toy.part", "toy.old"):
        files = {"model.onnx": automatic()}
        write_package(store.user / name, card("toy", "automatic", files), files)
    assert ids(store) == ["levin", "welsh"]


def test_every_refusal_says_what_to_do_about_it(store: ModelStore, tmp_path: Path) -> None:
    text, empty, damaged = tmp_path / "text.zip", tmp_path / "empty.zip", tmp_path / "damaged.zip"
    text.write_text("no archive")
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("readme.txt", "no card")
    whole = bytearray(zipped(hinted_package(tmp_path / "whole")).read_bytes())
    whole[len(whole) // 2 : len(whole) // 2 + 40] = bytes(40)
    damaged.write_bytes(whole)
    lacking = hinted_package(tmp_path / "lacking")
    (lacking / "encoder.onnx").unlink()
    linked = hinted_package(tmp_path / "linked")
    (linked / "decoder.onnx").rename(tmp_path / "elsewhere.onnx")
    (linked / "decoder.onnx").symlink_to(tmp_path / "elsewhere.onnx")
    hinted_package(store.shipped, "shipped")
    refused = [lambda source=source: store.add(source) for source in (text, empty, damaged, lacking, linked)]
    refused += [lambda: store.remove("levin"), lambda: store.remove("shipped"), lambda: store.verify("nobody")]
    for action in refused:
        with pytest.raises(ModelError) as caught:
            action()
        assert caught.value.sentence.endswith(".")
        assert caught.value.remedy.endswith(".")
