"""What happens to checkpoints when something is wrong with them, or with the disk."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from restorer.errors import TrainingError, WriteError
from restorer.progress import Progress
from tests.training.test_systems import system, train
from training.checkpoint import CHECKPOINT_NAME, Counters, load_checkpoint, save_checkpoint
from training.config import config_to_dict
from training.loop import LOG_NAME
from training.package import put_package
from training.start import Start, averaged_network, averaged_system, prepare


@pytest.mark.skipif(sys.platform == "win32", reason="the disk is made small by setrlimit")
def test_a_full_disk_stops_the_run_and_the_checkpoint_before_survives(photo_folder: Path, tmp_path: Path) -> None:
    import resource

    run = tmp_path / "run"
    trainer = train(system("compact_cnn"), photo_folder, run)
    before = (run / CHECKPOINT_NAME).read_bytes()
    trainer.config = replace(trainer.config, schedule=replace(trainer.config.schedule, steps=4))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) // 2, limits[1]))
    try:
        with pytest.raises(WriteError, match=r"state\.safetensors"):
            trainer.run(Progress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (run / CHECKPOINT_NAME).read_bytes() == before
    assert sorted(path.name for path in run.iterdir()) == ["log.jsonl", CHECKPOINT_NAME], "half a file was left"
    assert load_checkpoint(run / CHECKPOINT_NAME).counters.step == 2


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file that is always full")
def test_a_full_disk_stops_the_run_at_its_log_too(photo_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    trainer = train(system("compact_cnn"), photo_folder, run)
    (run / LOG_NAME).unlink()
    (run / LOG_NAME).symlink_to("/dev/full")
    trainer.config = replace(trainer.config, schedule=replace(trainer.config.schedule, steps=4))
    with pytest.raises(WriteError, match=r"log\.jsonl.*No space left.*--resume"):
        trainer.run(Progress())
    assert load_checkpoint(run / CHECKPOINT_NAME).counters.step == 3, "the step is whole; what it found is not logged"


@pytest.mark.skipif(sys.platform == "win32", reason="the disk is made small by setrlimit")
def test_a_full_disk_leaves_the_package_that_was_there(tmp_path: Path) -> None:
    import resource

    package = tmp_path / "package"
    put_package(package, {"model.onnx": b"first"}, {"id": "mine"})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
    try:
        with pytest.raises(WriteError, match=r"model\.onnx"):
            put_package(package, {"model.onnx": b"x" * 2000}, {"id": "mine"})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert (package / "model.onnx").read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["package"], "half a package was left"


def test_a_checkpoint_of_another_architecture_is_refused_by_name(photo_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    train(system("compact_cnn"), photo_folder, run)
    stored = load_checkpoint(run / CHECKPOINT_NAME)
    wider = system("compact_cnn", 'network.layers="16 s2, 16, 16 s2, 32, 32 s2, up, 32, up, 16, up, 2 sigmoid"')
    save_checkpoint(run / CHECKPOINT_NAME, replace(stored, config=wider))
    with pytest.raises(TrainingError, match=r"another architecture: compact_cnn has layers\."):
        prepare(wider, Start(photo_folder, run, resume=True), lambda _: None, Progress())
    with pytest.raises(TrainingError, match="another architecture"):
        averaged_system(load_checkpoint(run / CHECKPOINT_NAME))


def test_only_a_network_with_hints_is_exported_as_one(photo_folder: Path, tmp_path: Path) -> None:
    train(system("compact_cnn"), photo_folder, tmp_path / "run")
    with pytest.raises(TrainingError, match="takes no hints"):
        averaged_network(load_checkpoint(tmp_path / "run" / CHECKPOINT_NAME))


def test_first_weights_of_another_network_are_refused(photo_folder: Path, tmp_path: Path) -> None:
    save_file({"layers.0.weight": torch.zeros(5, 1, 3, 3)}, tmp_path / "other.safetensors")
    start = Start(photo_folder, tmp_path / "run", warm_start=tmp_path / "other.safetensors")
    with pytest.raises(TrainingError, match=r"layers\.0\.weight do not fit"):
        prepare(system("compact_cnn"), start, lambda _: None, Progress())


def test_resuming_with_another_embedding_is_refused(photo_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    train(system("deepcolor_3"), photo_folder, run)
    stored = load_checkpoint(run / CHECKPOINT_NAME)
    assert "mobilenet_v1" in stored.embedding
    save_checkpoint(run / CHECKPOINT_NAME, replace(stored, embedding="another (sha256 0)"))
    with pytest.raises(TrainingError, match="trained with the embedding"):
        train(system("deepcolor_3"), photo_folder, run, resume=True)


@pytest.mark.parametrize("counters", ["{", '{"pace": 3}', "[]"])
def test_a_damaged_header_is_refused_in_a_sentence(counters: str, tmp_path: Path) -> None:
    header = {"format": "restorer-training-1", "counters": counters, "config": "{}"}
    save_file({"x": torch.zeros(1)}, tmp_path / CHECKPOINT_NAME, header)
    with pytest.raises(TrainingError, match="header"):
        load_checkpoint(tmp_path / CHECKPOINT_NAME)


def test_a_checkpoint_of_the_first_release_is_still_read(tmp_path: Path) -> None:
    """Before there were tasks: no `task`, no `device`, no `embedding`, counters of three."""
    config = config_to_dict(system("compact_cnn"))
    old = {"network": {"name": "restorer", "blocks": 4}, "loss": {"ab": 0.2}, "schedule": config["schedule"]}
    header = {
        "format": "restorer-training-1",
        "counters": json.dumps({"step": 3, "pictures": 6, "seconds": 1.5}),
        "config": json.dumps(old),
    }
    save_file({"prior": torch.ones(1)}, tmp_path / CHECKPOINT_NAME, header)
    stored = load_checkpoint(tmp_path / CHECKPOINT_NAME)
    assert stored.counters == Counters(3, 6, 1.5)
    assert stored.config.loss.task == "hinted"
