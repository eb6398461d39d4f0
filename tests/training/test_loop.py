import json
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from restorer.errors import TrainingError
from restorer.progress import Cancellation, Cancelled, Progress
from tests.training.conftest import DEFAULT_CONFIG, small_config
from tests.training.test_systems import SYSTEMS
from training.checkpoint import CHECKPOINT_NAME, Counters, load_checkpoint
from training.config import ScheduleConfig, read_config, with_settings
from training.data.samples import Batch, make_batch
from training.device import uses_bf16
from training.loop import LOG_NAME, Trainer, rate_factor, run_progress
from training.models import NETWORKS
from training.start import Start, averaged_network, prepare


def _ignore(sentence: str) -> None:
    """Where sentences go that a test does not read."""


def _losses(folder: Path) -> list[dict[str, float]]:
    return [json.loads(line)["losses"] for line in (folder / LOG_NAME).read_text().splitlines()]


def _train(photo_folder: Path, run: Path, *settings: str, resume: bool = False, stop_at: int = 0) -> Trainer:
    trainer = prepare(small_config(*settings), Start(photo_folder, run, resume), _ignore, Progress())
    cancellation = Cancellation()

    def show(_: float, words: str) -> None:
        if stop_at and words == f"step {stop_at}":
            cancellation.cancel()

    trainer.run(Progress(cancellation, show))
    return trainer


OF_THE_PROGRAM = sorted(path.name for path in DEFAULT_CONFIG.parent.glob("*.toml") if path.stem not in NETWORKS)


@pytest.mark.parametrize("name", OF_THE_PROGRAM)
def test_each_configuration_of_the_default_network_takes_two_steps(
    name: str, photo_folder: Path, tmp_path: Path
) -> None:
    settings = ["schedule.steps=2", "schedule.minutes=0", "log_every_steps=1", "device=cpu", "data.only=[]"]
    config = with_settings(read_config(DEFAULT_CONFIG.with_name(name)), settings)
    sizes = [replace(size, batch=min(size.batch, 2)) for size in config.data.sizes]
    config = replace(config, data=replace(config.data, sizes=tuple(sizes)))
    trainer = prepare(config, Start(photo_folder, tmp_path / "run"), _ignore, Progress())
    trainer.run(Progress())
    assert trainer.counters.step == 2
    assert set(_losses(tmp_path / "run")[0]) >= {"ab", "bins", "spread"}
    assert np.isfinite([value for losses in _losses(tmp_path / "run") for value in losses.values()]).all()


def test_there_is_a_test_for_every_configuration() -> None:
    assert {"default.toml", "finetune.toml"} <= set(OF_THE_PROGRAM)
    assert {*OF_THE_PROGRAM, *(f"{name}.toml" for name in SYSTEMS)} == {
        p.name for p in DEFAULT_CONFIG.parent.glob("*.toml")
    }


def test_a_stopped_and_resumed_run_has_the_same_losses_and_weights(photo_folder: Path, tmp_path: Path) -> None:
    whole = _train(photo_folder, tmp_path / "whole", "schedule.steps=6")
    with pytest.raises(Cancelled):
        _train(photo_folder, tmp_path / "parts", "schedule.steps=6", stop_at=3)
    resumed = _train(photo_folder, tmp_path / "parts", resume=True)
    assert _losses(tmp_path / "parts") == _losses(tmp_path / "whole")
    assert resumed.counters.pictures == whole.counters.pictures
    for name, tensor in whole.ema.items():
        assert tensor.equal(resumed.ema[name]), name
    before, after = whole.task.network.state_dict(), resumed.task.network.state_dict()
    assert all(before[name].equal(after[name]) for name in before)


def test_training_lowers_the_loss_on_its_own_photographs(photo_folder: Path, tmp_path: Path) -> None:
    settings = ("schedule.steps=40", "schedule.rate=3e-3", "data.degraded_share=0.0", "data.recoloured_share=0.0")
    _train(photo_folder, tmp_path / "run", *settings)
    totals = [sum(losses.values()) for losses in _losses(tmp_path / "run")]
    assert sum(totals[-10:]) < 0.9 * sum(totals[:10])


def test_a_loss_that_is_no_number_stops_the_run_and_says_where(photo_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    trainer = _train(photo_folder, run, "schedule.steps=2")
    saved = (run / CHECKPOINT_NAME).read_bytes()
    trainer.counters = Counters(step=1)
    with torch.no_grad():
        trainer.task.network.decoder.ab.bias.fill_(float("nan"))
    with pytest.raises(
        TrainingError,
        match=r"\(ab, spread, far\) is no number at step 1, at a rate .*state\.safetensors: begin another .*start-from",
    ):
        trainer.run(Progress())
    assert (run / CHECKPOINT_NAME).read_bytes() == saved, "the last good checkpoint was written over"


def test_a_pickle_that_poses_as_a_checkpoint_is_refused(tmp_path: Path) -> None:
    path = tmp_path / CHECKPOINT_NAME
    with path.open("wb") as file:
        pickle.dump({"network": [1, 2, 3]}, file)
    with pytest.raises(TrainingError, match="not a safetensors file"):
        load_checkpoint(path)
    torch.save({"network": torch.zeros(3)}, path)
    with pytest.raises(TrainingError, match="not a safetensors file"):
        load_checkpoint(path)


def test_safetensors_of_another_kind_are_refused(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    save_file({"x": torch.zeros(1)}, tmp_path / CHECKPOINT_NAME)
    with pytest.raises(TrainingError, match="not a checkpoint"):
        load_checkpoint(tmp_path / CHECKPOINT_NAME)


def test_a_run_is_not_begun_over_another(photo_folder: Path, tmp_path: Path) -> None:
    _train(photo_folder, tmp_path / "run", "schedule.steps=1")
    with pytest.raises(TrainingError, match="--resume"):
        _train(photo_folder, tmp_path / "run", "schedule.steps=1")


def test_there_is_nothing_to_resume_in_an_empty_folder(photo_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no checkpoint"):
        _train(photo_folder, tmp_path / "run", resume=True)


def test_random_weights_at_the_start_are_said(
    photo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.start.SHIPPED_WEIGHTS", tmp_path / "absent.safetensors")
    said: list[str] = []
    prepare(small_config("schedule.steps=1"), Start(photo_folder, tmp_path / "run"), said.append, Progress())
    assert any("random" in sentence and "--encoder-weights" in sentence for sentence in said)


def test_encoder_weights_of_another_network_are_refused(photo_folder: Path, tmp_path: Path) -> None:
    from safetensors.torch import save_file

    save_file({"x": torch.zeros(1)}, tmp_path / "other.safetensors")
    start = Start(photo_folder, tmp_path / "run", encoder_weights=tmp_path / "other.safetensors")
    with pytest.raises(TrainingError, match="MobileNet"):
        prepare(small_config("schedule.steps=1"), start, _ignore, Progress())


def test_the_average_is_what_is_exported(photo_folder: Path, tmp_path: Path) -> None:
    trainer = _train(photo_folder, tmp_path / "run", "schedule.steps=3")
    network = averaged_network(load_checkpoint(tmp_path / "run" / CHECKPOINT_NAME))
    exported = dict(network.named_parameters())
    assert all(exported[name].equal(tensor) for name, tensor in trainer.ema.items())


def test_the_rate_warms_up_and_falls_along_a_cosine() -> None:
    schedule = ScheduleConfig(minutes=10.0, warmup_steps=10, final_rate_factor=0.0)
    assert rate_factor(schedule, 0, 0.0) == pytest.approx(0.1)
    assert rate_factor(schedule, 100, 0.5) == pytest.approx(0.5)
    assert rate_factor(schedule, 100, 1.0) == pytest.approx(0.0)


def test_bfloat16_is_used_where_the_processor_computes_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for has_it in (True, False):
        monkeypatch.setattr(torch.cpu, "_is_avx512_bf16_supported", lambda has_it=has_it: has_it)
        assert uses_bf16(small_config("precision=auto")) is has_it
        assert uses_bf16(small_config("precision=bf16"))
        assert not uses_bf16(small_config("precision=fp32"))


def test_a_run_ends_by_time_or_by_steps_whichever_is_first() -> None:
    schedule = ScheduleConfig(minutes=10.0, steps=100)
    assert run_progress(schedule, Counters(step=20, seconds=300.0)) == pytest.approx(0.5)
    assert run_progress(schedule, Counters(step=100, seconds=300.0)) == 1.0


def test_hints_reach_the_gradient(photo_folder: Path, tmp_path: Path) -> None:
    trainer = prepare(small_config("schedule.steps=1"), Start(photo_folder, tmp_path / "run"), _ignore, Progress())
    batch = make_batch(trainer.feed.photos, trainer.config.data, 0, 0, 0.0)
    hints = batch.hints.clone()
    hints[:, :, :16, :16] = 1.0
    with torch.no_grad():
        torch.nn.init.normal_(trainer.task.network.decoder.ab.weight)
    losses = trainer.task.losses(Batch(batch.lightness, hints, batch.chroma))
    torch.stack(list(losses.values())).sum().backward()
    weight = trainer.task.network.decoder.hints16.out.weight
    assert weight.grad is not None
    assert float(weight.grad.abs().max()) > 0.0
