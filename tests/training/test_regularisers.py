"""Dropout, and the loss that keeps a hint near: off where not asked for, doing what they say where they are."""

from __future__ import annotations

from pathlib import Path

import torch

from restorer.progress import Progress
from tests.training.conftest import small_config
from training.losses.colour import far_loss
from training.models import build_hinted
from training.models.configs import NetworkConfig
from training.start import Start, prepare


def planes(move: float, at: tuple[slice, slice]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """An answer moved by `move` at some cells of 30 x 30, the answer without hints, and a hint in the first corner."""
    plain = torch.zeros(1, 2, 30, 30)
    hinted = plain.clone()
    hinted[:, 0, at[0], at[1]] = move
    hints = torch.zeros(1, 3, 120, 120)
    hints[:, 2, :8, :8] = 1.0
    return hinted, plain, hints


NOWHERE = torch.zeros(1, 1, 120, 120, dtype=torch.bool)
FAR, NEAR = (slice(20, 30), slice(20, 30)), (slice(0, 5), slice(0, 5))


def test_only_moves_far_from_every_hint_count() -> None:
    near, far = (far_loss(*planes(9.0, at), NOWHERE) for at in (NEAR, FAR))
    still = far_loss(*planes(0.0, FAR), NOWHERE)
    assert near == still < 0.02
    assert far > 0.5


def test_the_object_itself_may_move_however_far_it_reaches() -> None:
    everywhere = torch.ones_like(NOWHERE)
    assert far_loss(*planes(9.0, FAR), everywhere) == 0.0


def test_the_loss_pulls_a_far_move_back() -> None:
    hinted, plain, hints = planes(9.0, FAR)
    hinted.requires_grad_()
    far_loss(hinted, plain, hints, NOWHERE).backward()
    assert hinted.grad is not None
    assert (hinted.grad[:, 0, 20:, 20:] > 0).all()
    assert hinted.grad[:, :, :5, :5].abs().max() < 1e-6


def test_a_run_with_it_says_what_it_is(photo_folder: Path, tmp_path: Path) -> None:
    config = small_config("loss.far=0.1", "data.recoloured_share=1.0")
    trainer = prepare(config, Start(photo_folder, tmp_path / "run"), lambda _: None, Progress())
    assert trainer.step(0.0).losses["far"] >= 0.0
    assert (
        "far"
        not in prepare(
            small_config("loss.far=0.0"), Start(photo_folder, tmp_path / "other"), lambda _: None, Progress()
        )
        .step(0.0)
        .losses
    )


def test_dropout_is_for_training_only() -> None:
    network = build_hinted(NetworkConfig(widths=(32, 24, 16), blocks=1, heads=2, dropout=0.3))
    torch.nn.init.normal_(network.decoder.ab.weight)
    lightness, hints = torch.full((1, 1, 64, 64), 50.0), torch.zeros(1, 3, 64, 64)
    with torch.no_grad():
        network.train()
        assert not torch.equal(network(lightness, hints).ab, network(lightness, hints).ab)
        network.eval()
        assert torch.equal(network(lightness, hints).ab, network(lightness, hints).ab)
