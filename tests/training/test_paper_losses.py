"""What the papers' losses and regularisers come to, worked out by hand."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.test_systems import log, system, train
from training.data.samples import Batch
from training.losses.configs import RegressionConfig
from training.tasks.gan import GanTask, judged_as
from training.tasks.regression import RegressionTask, kernel_l2

CPU = torch.device("cpu")


class Constant(torch.nn.Module):
    """Answers a* 32 and b* -64 everywhere."""

    def forward(self, lightness: torch.Tensor) -> torch.Tensor:
        return torch.tensor([32.0, -64.0]).view(1, 2, 1, 1).expand(len(lightness), 2, *lightness.shape[2:])


def gray_batch() -> Batch:
    return Batch(torch.full((2, 1, 8, 8), 50.0), torch.zeros(2, 3, 8, 8), torch.zeros(2, 2, 8, 8), (0, 1))


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        ("mse", (0.25**2 + 0.5**2) / 2),
        ("l1", (0.25 + 0.5) / 2),
        # Quadratic below 0.3: 0.25^2 / (2 * 0.3); straight above: 0.5 - 0.3 / 2.
        ("huber", (0.25**2 / 0.6 + 0.35) / 2),
    ],
)
def test_each_regression_loss_is_its_formula_on_scaled_ab(loss: str, expected: float) -> None:
    task = RegressionTask(system("single_image", f"loss.loss={loss}", "loss.huber_beta=0.3"), CPU)
    assert isinstance(task.loss, RegressionConfig)
    task.network = Constant()
    phase = next(task.phases(gray_batch(), 0.0))
    assert phase.losses[loss].item() == pytest.approx(expected, rel=1e-5)
    assert float(phase.gray if phase.gray is not None else math.nan) == 0.0, "the truth is gray"
    assert float(phase.metrics["keras_accuracy"]) == 1.0, "of equal channels the first counts, and a* is the larger"


def test_l2_is_the_sum_of_all_squared_kernels_and_biases_stay_free() -> None:
    network = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.Conv2d(2, 2, 1))
    with torch.no_grad():
        for number, parameter in enumerate(network.parameters()):
            parameter.fill_(number + 1.0)
    assert kernel_l2(network).item() == 2 * 9 * 1.0 + 4 * 9.0
    task = RegressionTask(system("compact_cnn", "loss.kernel_l2=0.5"), CPU)
    losses = next(task.phases(gray_batch(), 0.0)).losses
    assert losses["kernel_l2"].item() == pytest.approx(0.5 * kernel_l2(task.network).item())


def test_an_undecided_judge_costs_ln_2_and_l1_counts_a_hundred_times() -> None:
    assert float(judged_as(torch.zeros(3), taken=True)) == pytest.approx(math.log(2))
    assert float(judged_as(torch.tensor([30.0]), taken=True)) < 1e-6 < float(judged_as(torch.tensor([30.0]), False))
    task = GanTask(system("resunet_gan", "network.discriminator={width=8, steps=2}"), CPU)
    task.network = Constant()  # type: ignore[assignment]
    for parameter in task.discriminator.parameters():
        torch.nn.init.zeros_(parameter)
    alone, *none = list(task.phases(gray_batch_of(32), 0.0))
    judge, generator = list(task.phases(gray_batch_of(32), 0.9))
    l1 = 100.0 * (32.0 + 64.0) / 2 / task.span
    assert not none
    assert alone.losses["l1"].item() == pytest.approx(l1)
    assert judge.losses["discriminator"].item() == pytest.approx(math.log(2)), "half of taken and made together"
    assert generator.losses["l1"].item() == pytest.approx(l1)
    assert generator.losses["adversarial"].item() == pytest.approx(math.log(2))


def gray_batch_of(side: int) -> Batch:
    return Batch(torch.full((2, 1, side, side), 50.0), torch.zeros(2, 3, side, side), torch.zeros(2, 2, side, side))


def test_gradients_are_clipped_to_the_norm_asked_for(photo_folder: Path, tmp_path: Path) -> None:
    def norm(name: str, *settings: str) -> float:
        trainer = train(system("compact_cnn", "schedule.steps=1", *settings), photo_folder, tmp_path / name)
        gradients = [p.grad.flatten() for _, p in trainer.task.trained_parameters() if p.grad is not None]
        return float(torch.cat(gradients).norm())

    free = norm("free", "schedule.clip_norm=0.0")
    assert norm("clipped", f"schedule.clip_norm={free / 10}") == pytest.approx(free / 10, rel=1e-3)
    assert norm("far", f"schedule.clip_norm={free * 10}") == pytest.approx(free, rel=1e-6)


@pytest.mark.parametrize("name", ["compact_cnn", "compact_cnn_bins"])
def test_a_run_in_bfloat16_is_near_one_in_float32(name: str, photo_folder: Path, tmp_path: Path) -> None:
    losses = {}
    for precision in ("fp32", "bf16"):
        train(system(name, f"precision={precision}"), photo_folder, tmp_path / precision)
        losses[precision] = [value for line in log(tmp_path / precision) for value in line["losses"].values()]
    assert losses["bf16"] != losses["fp32"], "nothing was computed in bfloat16"
    np.testing.assert_allclose(losses["bf16"], losses["fp32"], rtol=0.05, atol=1e-3)
