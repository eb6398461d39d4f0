"""A system of each kind, trained a little, becomes a package that the program colours with."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from PIL import Image

from restorer.cli.main import main
from restorer.engine.card import ModelCard, ModelKind
from restorer.engine.package import Origin, Package
from restorer.engine.trial import trial_run
from restorer.errors import TrainingError
from restorer.progress import Progress
from tests.training.test_systems import system, train
from training.automatic_files import check_automatic, export_automatic, stored_int8
from training.commands import EXPORT
from training.models import build


def export(run: Path, package: Path, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    EXPORT.add_arguments(parser)
    return EXPORT.run(parser.parse_args([str(run), "-o", str(package), *arguments]))


def test_a_little_compact_cnn_colours_a_picture_in_the_program(
    photo_folder: Path, tmp_path: Path, own_home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    config = system("compact_cnn", "schedule.steps=150", "schedule.rate=3e-3", "data.generator.noise=0.0")
    train(config, photo_folder, tmp_path / "run")
    package = own_home / "data" / "models" / "compact_cnn"
    assert export(tmp_path / "run", package, "--photos", str(photo_folder)) == 0
    said = capfd.readouterr().err
    assert "agree within" in said
    assert "WARNING" not in said
    assert export(tmp_path / "run", tmp_path / "without") == 0
    assert "compared on made-up pictures alone" in capfd.readouterr().err

    gray = np.asarray(Image.open(photo_folder / "2.jpg").convert("L"))
    Image.fromarray(gray).save(tmp_path / "gray.png")
    words = ["colorize", "--model", "compact_cnn", "--device", "cpu", str(tmp_path / "gray.png"), "-o"]
    code = main([*words, str(tmp_path / "colour.png")])
    assert code == 0, capfd.readouterr().err
    coloured = np.asarray(Image.open(tmp_path / "colour.png")).astype(int)
    assert coloured.shape == (*gray.shape, 3)
    assert np.abs(coloured[..., 0] - coloured[..., 2]).max() > 10, "the picture is still gray"
    card = ModelCard.read(package)
    assert card.kind is ModelKind.AUTOMATIC
    assert card.parameters == 31_618
    assert "Revathi" in card.paper
    assert card.working_size.fixed
    assert card.working_size.size == 64, "the size that it was trained at"


@pytest.mark.parametrize("name", ["deepcolor_3", "compact_cnn_bins", "resunet_gan"])
def test_a_package_of_each_kind_is_run_by_the_program(name: str, photo_folder: Path, tmp_path: Path) -> None:
    train(system(name), photo_folder, tmp_path / "run")
    package = tmp_path / "package"
    assert export(tmp_path / "run", package, "--photos", str(photo_folder), "--id", "mine", "--storage", "fp16") == 0
    card = ModelCard.read(package)
    assert card.id == "mine"
    assert card.precision == "fp16 storage"
    assert (card.file("embedding.onnx") is not None) == (name == "deepcolor_3")
    assert ("TERMS AND CONDITIONS" in (package / "LICENSE").read_text()) == (name == "deepcolor_3"), "MobileNet's"
    assert bool(card.outputs.bin_centres) == (name == "compact_cnn_bins")
    trial_run(Package(card, package, Origin.USER), Progress())
    written = json.loads((package / "card.json").read_text())
    assert written["system"] == name
    if name == "deepcolor_3":
        assert "mobilenet_v1" in written["inputs"]["embedding"]["provider"]


def test_int8_is_a_quarter_of_the_bytes_and_measured() -> None:
    torch.manual_seed(0)
    network = build("deepcolor_3").eval()
    embedding = _MeanEmbedding()
    files = {storage: export_automatic(network, 128.0, embedding, storage) for storage in ("fp16", "int8")}
    assert len(files["int8"].model) < 0.6 * len(files["fp16"].model)
    found = {storage: check_automatic(network, embedding, files[storage], []) for storage in files}
    assert found["fp16"].mean_delta_e < found["int8"].mean_delta_e < 0.2


def test_int8_that_costs_too_much_colour_is_refused() -> None:
    torch.manual_seed(0)
    network = build("compact_cnn").eval()
    with torch.no_grad():
        for kernel in (p for p in network.parameters() if p.ndim == 4):
            kernel.mul_(3.0)
            kernel[:, 0, 0, 0] *= 40.0
    with pytest.raises(TrainingError, match=r"int8\) differs .* dE00"):
        check_automatic(network, None, export_automatic(network, 128.0, None, "int8"), [])


def test_a_graph_of_int8_stays_a_graph_of_float32_at_the_door() -> None:
    network = build("compact_cnn").eval()
    model = onnx.load_from_string(export_automatic(network, 128.0, None, "int8").model)
    types = {node.type.tensor_type.elem_type for node in (*model.graph.input, *model.graph.output)}
    assert types == {onnx.TensorProto.FLOAT}
    assert stored_int8(model.SerializeToString()), "storing twice changes nothing that is int8 already"


def test_an_export_asks_for_the_very_embedding_of_the_run(photo_folder: Path, tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    from training.start import SHIPPED_WEIGHTS

    weights = load_file(SHIPPED_WEIGHTS)
    mine = tmp_path / "mine.safetensors"
    save_file(weights, mine)
    train(system("deepcolor_3", f"embedding.mobilenet_weights={mine}"), photo_folder, tmp_path / "run")
    weights["encoder.backbone.conv1.weight"] *= 1.5
    save_file(weights, mine)
    with pytest.raises(TrainingError, match="Put the file of weights back"):
        export(tmp_path / "run", tmp_path / "package")


class _MeanEmbedding(torch.nn.Module):
    """1,000 times the mean lightness."""

    def forward(self, lightness: torch.Tensor) -> torch.Tensor:
        return lightness.mean((2, 3)).expand(-1, 1000) / 100.0
