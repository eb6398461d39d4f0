from __future__ import annotations

from pathlib import Path

import pytest
from toy_packages import automatic_package, card, hinted_package, write_package

from restorer.engine.card import ModelCard, ModelKind, Shape, VividnessRule
from restorer.errors import ModelDamaged, ModelMismatch


def read_with(tmp_path: Path, **changes: object) -> ModelCard:
    return ModelCard.read(hinted_package(tmp_path, "toy", **changes))


def changed(*keys: str, value: object) -> dict[str, object]:
    """The toy card with one value inside it replaced (or removed: Ellipsis)."""
    whole = card("toy", "hinted", {"encoder.onnx": b"", "decoder.onnx": b""})
    inner = whole
    for key in keys[:-1]:
        inner = inner[key]  # type: ignore[assignment]
    if value is ...:
        del inner[keys[-1]]
    else:
        inner[keys[-1]] = value
    return whole


def test_a_true_card_is_read_whole(tmp_path: Path) -> None:
    read = read_with(tmp_path)
    assert (read.id, read.kind, read.version) == ("toy", ModelKind.HINTED, "1.0")
    assert read.working_size.shape is Shape.KEEP_ASPECT
    assert (read.outputs.ab_stride, read.outputs.bins_stride, read.outputs.spread_stride) == (4, 8, 8)
    assert read.outputs.bin_centres[2] == (20.0, 10.0)
    assert (read.vividness.rule, read.vividness.share, read.vividness.default) == (
        VividnessRule.ANNEALED_MEAN,
        0.5,
        1.0,
    )
    assert read.size_bytes == sum(file.size_bytes for file in read.files)


def test_keys_of_later_writers_are_let_pass(tmp_path: Path) -> None:
    assert read_with(tmp_path, state="trained a little", anything=[1]).id == "toy"


@pytest.mark.parametrize(
    ("keys", "value", "named"),
    [
        (("schema",), 2, '"schema"'),
        (("id",), "../evil", '"id"'),
        (("id",), ..., '"id"'),
        (("name",), "", '"name"'),
        (("kind",), "magic", '"kind"'),
        (("kind",), "automatic", '"files"'),
        (("files", "encoder.onnx"), ..., '"files"'),
        (("files", "encoder.onnx", "sha256"), "ABC", '"files.encoder.onnx.sha256"'),
        (("files", "encoder.onnx", "bytes"), 2**40, '"files.encoder.onnx.bytes"'),
        (("files", "encoder.onnx", "bytes"), 1.5, '"files.encoder.onnx.bytes"'),
        (("files", "encoder.onnx", "bytes"), True, '"files.encoder.onnx.bytes"'),
        (("working_size", "size"), -1, '"working_size.size"'),
        (("working_size", "multiple_of"), 12, '"working_size.multiple_of"'),
        (("working_size", "max"), 10, '"working_size.max"'),
        (("working_size", "fixed"), "yes", '"working_size.fixed"'),
        (("inputs", "L", "range"), [0, 1], '"inputs.L"'),
        (("inputs", "hints"), ..., '"inputs.hints"'),
        (("inputs", "hints", "shape"), ["N", 4, "H", "W"], '"inputs.hints.shape" is N x 4 x H x W'),
        (("inputs", "hints", "shape"), [3, "H", "W"], '"inputs.hints.shape"'),
        (("inputs", "hints", "channels"), ["a", "b"], '"inputs.hints.channels"'),
        (("inputs", "L", "shape"), ["N", 3, "H", "W"], '"inputs.L.shape"'),
        (("outputs", "ab", "stride"), 3, '"outputs.ab.stride"'),
        (("outputs", "ab", "range"), [0, 255], '"outputs.ab.range"'),
        (("outputs", "bins", "centres"), [[1]], '"outputs.bins.centres"'),
        (("outputs", "bins"), ..., '"vividness.rule"'),
        (("vividness", "temperature"), float("nan"), '"vividness.temperature"'),
        (("training", "data"), "mine", '"training.data"'),
        (("training", "data"), [1], '"training.data"'),
        (("metrics",), 3, '"metrics"'),
        (("parameters",), "many", '"parameters"'),
    ],
)
def test_what_is_wrong_in_a_card_is_named_with_its_package(
    tmp_path: Path, keys: tuple[str, ...], value: object, named: str
) -> None:
    folder = write_package(tmp_path / "toy", changed(*keys, value=value), {})
    with pytest.raises(ModelMismatch) as caught:
        ModelCard.read(folder)
    assert named in caught.value.sentence
    assert '"toy"' in caught.value.sentence
    assert caught.value.remedy


@pytest.mark.parametrize(
    "name", ["../outside.onnx", "/etc/passwd", "a/b.onnx", "..", "", "card.json", ".hidden", "a\\b"]
)
def test_a_file_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    whole = changed("name", value="A toy")
    whole["files"][name] = {"sha256": "0" * 64, "bytes": 1}  # type: ignore[index]
    with pytest.raises(ModelMismatch, match="plain file name"):
        ModelCard.read(write_package(tmp_path / "toy", whole, {}))


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b" " * 1_000_001])
def test_a_card_that_is_no_json_is_damage(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "card.json").write_bytes(raw)
    with pytest.raises(ModelDamaged, match=r"card\.json"):
        ModelCard.read(tmp_path)


def test_a_folder_without_a_card_is_damage(tmp_path: Path) -> None:
    with pytest.raises(ModelDamaged, match="cannot be read"):
        ModelCard.read(tmp_path)


def test_a_list_is_no_card(tmp_path: Path) -> None:
    (tmp_path / "card.json").write_text("[]")
    with pytest.raises(ModelMismatch, match="not a JSON object"):
        ModelCard.read(tmp_path)


def test_an_automatic_model_may_demand_one_square_size(tmp_path: Path) -> None:
    size = {"size": 64, "rule": "square", "multiple_of": 8, "fixed": True}
    read = ModelCard.read(automatic_package(tmp_path, working_size=size, vividness=None))
    assert read.working_size.fixed
    assert read.working_size.max == 64
    assert read.vividness.rule is VividnessRule.NONE
