import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from restorer.engine.card import ModelCard
from restorer.engine.package import Origin, Package
from restorer.engine.trial import trial_run
from restorer.errors import TrainingError
from restorer.progress import Progress
from tests.training.conftest import small_config
from training.base_model import network_of
from training.commands import EXPORT, TRAIN
from training.evaluate import measure
from training.models import build
from training.models.restorer_net import RestorerNet
from training.onnx_files import OnnxPair, check_parity, export_pair
from training.start import read_safetensors


@pytest.fixture(scope="module")
def network() -> RestorerNet:
    torch.manual_seed(0)
    network = build(small_config().network).eval()
    torch.nn.init.normal_(network.decoder.ab.weight, std=0.02)
    return network


@pytest.fixture(scope="module")
def pair(network: RestorerNet) -> OnnxPair:
    return export_pair(network)


def test_torch_and_onnx_agree_on_odd_sizes_and_a_photograph(network: RestorerNet, pair: OnnxPair) -> None:
    photograph = torch.rand(1, 1, 96, 128) * 100.0
    parity = check_parity(network, pair, [photograph])
    assert parity.largest_delta_e < 0.5
    assert parity.cases > 5


def test_an_export_that_differs_is_refused_with_its_difference(network: RestorerNet, pair: OnnxPair) -> None:
    torch.manual_seed(1)
    other = build(small_config().network).eval()
    torch.nn.init.normal_(other.decoder.ab.weight, std=0.5)
    with pytest.raises(TrainingError, match="dE00"):
        check_parity(other, pair, [])


def test_half_the_bytes_and_float32_at_the_door(network: RestorerNet, pair: OnnxPair) -> None:
    parameters = sum(p.numel() for p in network.parameters())
    assert len(pair.encoder) + len(pair.decoder) < 2.6 * parameters
    session = onnxruntime.InferenceSession(pair.decoder, providers=["CPUExecutionProvider"])
    assert {node.type for node in session.get_inputs() + session.get_outputs()} == {"tensor(float)"}


def test_the_commands_train_and_export_a_package_that_the_program_runs(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, package, weights = tmp_path / "run", tmp_path / "package", tmp_path / "weights.safetensors"
    assert _command(TRAIN, _small(tmp_path), "--photos", str(photo_folder), "--run", str(run)) == 0
    metrics = tmp_path / "metrics.json"
    metrics.write_text(json.dumps({"protocol": "a test's"}))
    arguments = (
        "--photos",
        str(photo_folder),
        "--earlier-run",
        str(run),
        "--metrics",
        str(metrics),
        "--weights",
        str(weights),
    )
    for _ in range(2):  # the second time over the first
        assert _command(EXPORT, str(run), "-o", str(package), *arguments) == 0
    assert "agree within" in capsys.readouterr().err

    card = ModelCard.read(package)
    assert card.outputs.bin_centres
    assert card.training_data[0].photographs == 3
    assert card.metrics["protocol"] == "a test's"
    assert json.loads((package / "card.json").read_text())["training"]["steps"] == 4, "two runs of two steps"
    trial_run(Package(card, package, Origin.USER), Progress())
    assert sorted(path.name for path in package.iterdir()) == sorted([*(f.name for f in card.files), "card.json"])
    licence = (package / "LICENSE").read_text()
    assert "non-commercial" in licence
    assert "Apache License" in licence.partition("TERMS AND CONDITIONS")[0], "the one it names goes with it"
    assert "TERMS AND CONDITIONS" in licence
    stored = read_safetensors(weights)
    assert "decoder.ab.weight" in stored
    assert network_of(weights).widths == (32, 24, 16), "the file says what it is of"


def test_a_model_of_openly_licensed_photographs_says_so_and_counts_only_what_it_was_told_to_use(
    photo_folder: Path, tmp_path: Path
) -> None:
    for collection in ("osie", "sports"):
        shutil.copytree(photo_folder, tmp_path / "photos" / collection)
    words = ("--photos", str(tmp_path / "photos"))
    for model, only in (("restorer-open", "['osie']"), ("mixed", "[]")):
        run, package = tmp_path / f"run-{model}", tmp_path / model
        assert _command(TRAIN, _small(tmp_path), *words, "--run", str(run), "--set", f"data.only={only}") == 0
        assert _command(EXPORT, str(run), "-o", str(package), *words, "--id", model) == 0
    card = ModelCard.read(tmp_path / "restorer-open")
    assert (card.id, card.name) == ("restorer-open", "Restorer Open")
    assert [(data.name, data.photographs) for data in card.training_data] == [("osie", 3)]
    assert "MIT License" in (tmp_path / "restorer-open" / "LICENSE").read_text()
    assert "clear licences" in card.licence
    assert "non-commercial" in ModelCard.read(tmp_path / "mixed").licence


def test_export_does_not_write_over_a_folder_that_is_no_package(network: RestorerNet, tmp_path: Path) -> None:
    from training.checkpoint import Counters
    from training.onnx_files import Parity
    from training.package import CardFacts, write_package

    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("keep me")
    facts = CardFacts("0", "test", Counters(), Parity(0.0, 0.0, 1), 1, {}, {})
    with pytest.raises(TrainingError, match="no model package"):
        write_package(tmp_path / "mine", OnnxPair(b"", b""), facts)
    assert (tmp_path / "mine" / "letter.txt").read_text() == "keep me"


def test_measuring_gives_the_gray_copy_beside_every_number(network: RestorerNet) -> None:
    photo = np.random.default_rng(0).integers(0, 256, (40, 50, 3)).astype(np.uint8)
    rows = measure(network, [photo], [0, 3], size=64)
    assert [row.hints for row in rows] == [0, 3]
    assert rows[0].gray_psnr == rows[1].gray_psnr > 0
    assert rows[0].gain == rows[0].psnr - rows[0].gray_psnr


def _command(command: object, *arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)  # type: ignore[attr-defined]
    return int(command.run(parser.parse_args(arguments)))  # type: ignore[attr-defined]


def _small(folder: Path) -> str:
    """A configuration of two steps of a small network."""
    config = folder / "small.toml"
    config.write_text(
        "log_every_steps = 1\n[schedule]\nminutes = 0\nsteps = 2\n[network]\nwidths = [32, 24, 16]\n"
        "blocks = 1\nheads = 2\n"
        "[data]\nsizes = [{size_px = 64, batch = 2, start_share = 1.0, end_share = 1.0}]\n"
    )
    return str(config)
