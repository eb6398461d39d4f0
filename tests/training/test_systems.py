"""Every system of the papers trains on the one loop, stops and goes on, and learns."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from skimage import data as free_photographs

from restorer.errors import TrainingError
from restorer.imaging.colour import lab_to_srgb8, srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.metrics import psnr
from restorer.progress import Cancellation, Cancelled, Progress
from training.checkpoint import BEST_NAME, CHECKPOINT_NAME, Counters, load_checkpoint, save_checkpoint
from training.commands import chosen_checkpoint
from training.config import TrainConfig, read_config, with_settings
from training.loop import LOG_NAME, Trainer, has_risen
from training.models import NETWORKS
from training.models.resnet18 import ResNet18
from training.start import SHIPPED_WEIGHTS, Start, prepare
from training.team import Team

CONFIGS = Path(__file__).parents[2] / "training" / "configs"
SYSTEMS = sorted(path.stem for path in CONFIGS.glob("*.toml") if path.stem in NETWORKS)
LITTLE = (
    "schedule.minutes=0",
    "schedule.steps=2",
    "schedule.check_every_steps=0",
    "schedule.patience=0",
    "log_every_steps=1",
    "device=cpu",
    "data.split={train=1.0}",
)
SMALLEST_GAN = "data.sizes=[{size_px=32, batch=2, start_share=1.0, end_share=1.0}]"
SMALLEST = "data.sizes=[{size_px=64, batch=2, start_share=1.0, end_share=1.0}]"


def _ignore(sentence: str) -> None:
    """Where sentences go that a test does not read."""


def system(name: str, *settings: str) -> TrainConfig:
    """A system's configuration, with less of everything."""
    less = (SMALLEST_GAN if name == "resunet_gan" else SMALLEST,)
    return with_settings(read_config(CONFIGS / f"{name}.toml"), (*LITTLE, *less, *settings))


def train(config: TrainConfig, photo_folder: Path, run: Path, resume: bool = False, stop_at: int = 0) -> Trainer:
    trainer = prepare(config, Start(photo_folder, run, resume), _ignore, Progress())
    cancellation = Cancellation()

    def show(_: float, words: str) -> None:
        if stop_at and words == f"step {stop_at}":
            cancellation.cancel()

    trainer.run(Progress(cancellation, show))
    return trainer


def log(run: Path) -> list[dict[str, dict[str, float]]]:
    return [json.loads(line) for line in (run / LOG_NAME).read_text().splitlines()]


def test_every_system_has_its_configuration() -> None:
    assert set(SYSTEMS) | {"restorer"} == set(NETWORKS)


@pytest.mark.parametrize("name", SYSTEMS)
def test_each_system_takes_two_steps_at_its_own_size(name: str, photo_folder: Path, tmp_path: Path) -> None:
    config = with_settings(read_config(CONFIGS / f"{name}.toml"), LITTLE)
    size = config.data.sizes[0]
    assert size.size_px <= 256
    config = with_settings(
        config, [f"data.sizes=[{{size_px={size.size_px}, batch=1, start_share=1.0, end_share=1.0}}]"]
    )
    trainer = train(config, photo_folder, tmp_path / "run")
    assert trainer.counters.step == 2
    assert all(np.isfinite(list(line["losses"].values())).all() for line in log(tmp_path / "run"))
    assert 0.0 <= log(tmp_path / "run")[1]["metrics"]["keras_accuracy"] <= 1.0


@pytest.mark.parametrize("name", ["compact_cnn", "deepcolor_3", "compact_cnn_bins", "resunet_gan"])
def test_a_run_that_is_killed_goes_on_with_the_same_losses(name: str, photo_folder: Path, tmp_path: Path) -> None:
    config = system(name, "schedule.steps=4", "schedule.rate=1e-3")
    whole = train(config, photo_folder, tmp_path / "whole")
    with pytest.raises(Cancelled):
        train(config, photo_folder, tmp_path / "parts", stop_at=2)
    resumed = train(config, photo_folder, tmp_path / "parts", resume=True)
    found, expected = log(tmp_path / "parts"), log(tmp_path / "whole")
    assert [line["losses"] for line in found] == [line["losses"] for line in expected]
    for (key, one), (_, other) in zip(whole.task.trained_parameters(), resumed.task.trained_parameters(), strict=True):
        assert one.equal(other), key


def test_the_generator_is_taught_alone_before_it_meets_its_judge(photo_folder: Path, tmp_path: Path) -> None:
    config = system(
        "resunet_gan", "network.discriminator={width=8, steps=2}", "schedule.steps=4", "loss.pretraining_share=0.5"
    )
    torch.manual_seed(0)
    trainer = train(config, photo_folder, tmp_path / "run")
    kinds = [set(line["losses"]) for line in log(tmp_path / "run")]
    assert kinds == [{"l1"}] * 2 + [{"l1", "adversarial", "discriminator"}] * 2
    judge = next(iter(trainer.task.companions()["discriminator"].parameters()))
    assert int(trainer.optimiser.state[judge]["step"]) == 2, "only its own two updates"
    stored = load_checkpoint(tmp_path / "run" / CHECKPOINT_NAME).tensors
    assert any(name.startswith("discriminator.") for name in stored)


def test_of_a_gan_the_last_network_is_the_one_that_counts(many_photos: Path, tmp_path: Path) -> None:
    config = system(
        "resunet_gan", "network.discriminator={width=8, steps=2}", "data.split={train=0.5, validation=0.5}",
        "schedule.check_every_steps=1",
    )  # fmt: skip
    trainer = train(config, many_photos, tmp_path / "run")
    assert all("held_out" in line for line in log(tmp_path / "run"))
    assert not (tmp_path / "run" / BEST_NAME).exists(), "L1 would choose the generator that never met its judge"
    # A run of an earlier version kept one.
    save_checkpoint(tmp_path / "run" / BEST_NAME, replace(trainer.checkpoint(), counters=Counters(step=1)))
    assert chosen_checkpoint(tmp_path / "run", last=False).counters.step == 2
    with pytest.raises(TrainingError, match="no held-out loss to stop by"):
        system(
            "resunet_gan",
            "schedule.check_every_steps=1",
            "schedule.patience=1",
            "data.split={train=0.5, validation=0.5}",
        )


def test_the_network_that_a_run_ends_with_is_judged_too(many_photos: Path, tmp_path: Path) -> None:
    config = system(
        "compact_cnn", "data.split={train=0.5, validation=0.5}", "schedule.steps=5", "schedule.check_every_steps=2",
        "log_every_steps=100",
    )  # fmt: skip
    train(config, many_photos, tmp_path / "run")
    assert [line["step"] for line in log(tmp_path / "run") if "held_out" in line] == [2, 4, 5]


def test_an_interruption_in_the_middle_of_a_step_saves_nothing(photo_folder: Path, tmp_path: Path) -> None:
    trainer = prepare(
        system("compact_cnn", "schedule.steps=9"), Start(photo_folder, tmp_path / "run"), _ignore, Progress()
    )
    update = trainer.optimiser.step

    def interrupted() -> None:
        update()
        if trainer.counters.step == 2:
            raise KeyboardInterrupt

    trainer.optimiser.step = interrupted  # type: ignore[method-assign, assignment]
    with pytest.raises(KeyboardInterrupt):
        trainer.run(Progress())
    assert not (tmp_path / "run" / CHECKPOINT_NAME).exists(), "half a step is no place to go on from"


def test_single_image_learns_its_one_photograph_by_heart(tmp_path: Path) -> None:
    rgb = cv2.resize(np.asarray(free_photographs.coffee()), (96, 96), interpolation=cv2.INTER_AREA)
    (tmp_path / "one").mkdir()
    cv2.imwrite(str(tmp_path / "one" / "coffee.png"), rgb[..., ::-1])
    sizes = "data.sizes=[{size_px=96, batch=1, start_share=1.0, end_share=1.0}]"
    config = system("single_image", sizes, "schedule.steps=200")
    trainer = train(config, tmp_path / "one", tmp_path / "run")
    lab = srgb8_to_lab(rgb)
    with torch.no_grad():
        ab = trainer.task.network.eval()(torch.from_numpy(lab[None, None, ..., 0].copy()))[0].permute(1, 2, 0).numpy()
    gray = psnr(lab_to_srgb8(np.dstack([lab[..., :1], np.zeros_like(ab)])), rgb)
    found = psnr(lab_to_srgb8(np.dstack([lab[..., :1], ab]).astype(np.float32)), rgb)
    assert gray < 18.0
    assert found > 26.0, "PSNR of the photograph it was fitted to"


@pytest.mark.parametrize("name", ["deepcolor_3", "compact_cnn", "single_image"])
def test_a_rate_of_a_tenth_stops_the_run_as_in_the_paper(name: str, photo_folder: Path, tmp_path: Path) -> None:
    config = system(name, "schedule.steps=60", "schedule.rate=0.1")
    with pytest.raises(TrainingError, match=r"risen from .* at a rate of .*e-0[12].*lower schedule\.rate"):
        train(config, photo_folder, tmp_path / "run")


@pytest.mark.parametrize("name", ["compact_cnn", "deepcolor_3"])
def test_another_run_can_start_from_the_checkpoint_of_one_that_diverged(
    name: str, photo_folder: Path, tmp_path: Path
) -> None:
    first = train(system(name), photo_folder, tmp_path / "first")
    said: list[str] = []
    start = Start(photo_folder, tmp_path / "second", warm_start=tmp_path / "first" / CHECKPOINT_NAME)
    second = prepare(system(name, "schedule.rate=1e-5"), start, said.append, Progress())
    assert "all weights from state.safetensors" in said
    assert second.counters.step == 0
    before, now = first.task.network.state_dict(), second.task.network.state_dict()
    assert all(before[key].equal(now[key]) for key in before)


def test_a_loss_has_risen_when_it_is_far_above_gray_and_above_its_start() -> None:
    assert has_risen(20.0, first=0.04, gray=0.013, recent=0.8)
    assert has_risen(20.0, first=0.15, gray=0.013, recent=0.8), "20 times its start is more than a tanh can reach"
    assert not has_risen(20.0, first=0.6, gray=0.013, recent=0.5), "a bad start and a low rate: it is coming down"
    assert not has_risen(20.0, first=0.04, gray=0.013, recent=0.2)
    assert has_risen(20.0, first=5.0, gray=None, recent=101.0)
    assert not has_risen(0.0, first=0.04, gray=0.013, recent=9.0)


@pytest.fixture(scope="module")
def many_photos(photo_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twelve photographs: some of them fall into either part of any split."""
    folder = tmp_path_factory.mktemp("many")
    for path in sorted(photo_folder.glob("*.jpg")):
        rgb = cv2.imread(str(path))
        for number, part in enumerate((rgb[:96, :96], rgb[32:, 64:], rgb[::-1, :100].copy(), rgb[20:, :90])):
            cv2.imwrite(str(folder / f"{path.stem}-{number}.png"), part)
    return folder


def test_the_best_network_is_kept_and_the_run_ends_when_patience_does(many_photos: Path, tmp_path: Path) -> None:
    config = system(
        "compact_cnn", "data.split={train=0.5, validation=0.5}", "schedule.steps=50", "schedule.check_every_steps=1",
        "schedule.patience=3", "schedule.rate=1e-20",
    )  # fmt: skip
    run = tmp_path / "run"
    trainer = train(config, many_photos, run)
    assert trainer.counters.best_step == 1
    assert trainer.counters.step == 4, "three checks without a lower loss"
    assert load_checkpoint(run / BEST_NAME).counters.step == 1
    assert set(log(run)[0]["held_out"]) == {"loss", "gray_loss", "keras_accuracy"}


def test_a_run_is_not_gone_on_with_as_another_system(photo_folder: Path, tmp_path: Path) -> None:
    train(system("compact_cnn"), photo_folder, tmp_path / "run")
    with pytest.raises(TrainingError, match=r"holds a run of compact_cnn.*deepcolor_3"):
        train(system("deepcolor_3"), photo_folder, tmp_path / "run", resume=True)


def test_what_a_resumed_run_does_not_take_over_is_said(photo_folder: Path, tmp_path: Path) -> None:
    config, run = system("deepcolor_3", "schedule.steps=1"), tmp_path / "run"
    train(config, photo_folder, run)
    said: list[str] = []
    prepare(config, Start(photo_folder, run, resume=True), said.append, Progress())
    assert not any("not used" in sentence or "WARNING" in sentence for sentence in said)

    other = with_settings(config, ["schedule.steps=9", "data.split.near_copy_bits=3"])
    fewer = tmp_path / "fewer"
    fewer.mkdir()
    (fewer / "0.jpg").write_bytes((photo_folder / "0.jpg").read_bytes())
    trainer = prepare(other, Start(fewer, run, resume=True), said.append, Progress())
    assert trainer.config.schedule.steps == 1
    assert any(sentence.endswith("not used: data.split.near_copy_bits, schedule.steps") for sentence in said)
    assert any("not the photographs that the run began with" in sentence for sentence in said)

    said.clear()
    prepare(config, Start(photo_folder, run, resume=True), said.append, Progress(), Team(0, 2))
    assert any("begun by a team of 1, and now it is 2" in sentence for sentence in said)


def test_encoder_weights_go_where_the_system_has_a_use_for_them(photo_folder: Path, tmp_path: Path) -> None:
    resnet, mobilenet = tmp_path / "resnet18.safetensors", tmp_path / "mobilenet.safetensors"
    save_file(ResNet18(classes=3).state_dict(), resnet)
    save_file(load_file(SHIPPED_WEIGHTS), mobilenet)
    said: list[str] = []
    start = Start(photo_folder, tmp_path / "gan", encoder_weights=resnet)
    trainer = prepare(system("resunet_gan"), start, said.append, Progress())
    assert "encoder from resnet18.safetensors" in said
    stored = load_file(resnet)["layer4.1.conv2.weight"]
    assert trainer.task.network.state_dict()["encoder.layer4.1.conv2.weight"].equal(stored)
    start = Start(photo_folder, tmp_path / "fusion", encoder_weights=mobilenet)
    trainer = prepare(system("deepcolor_3"), start, said.append, Progress())
    assert trainer.feed.embeddings is not None
    assert "mobilenet.safetensors" in trainer.feed.embeddings.name


def test_a_gpu_that_is_not_there_is_said(photo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(TrainingError, match="GPU was asked for"):
        train(system("compact_cnn", "device=cuda"), photo_folder, tmp_path / "run")
