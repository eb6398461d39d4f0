"""The loss that counts dB of whole pictures: it is the program's own PSNR, and it can be followed downhill."""

import numpy as np
import pytest
import torch
from torch import Tensor

from restorer.imaging.colour import lab_to_srgb8, srgb8_to_lab
from restorer.imaging.metrics import psnr
from training.losses.picture import picture_loss, srgb_codes


def planes(rgb: np.ndarray) -> tuple[Tensor, Tensor]:
    """8-bit sRGB H x W x 3 -> L* [1,1,H,W], a*b* [1,2,H,W]."""
    lab = torch.from_numpy(srgb8_to_lab(rgb).transpose(2, 0, 1)[None].copy())
    return lab[:, :1], lab[:, 1:]


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (24, 24, 3), dtype=np.uint8)


def test_codes_are_those_that_the_program_writes() -> None:
    rgb = noise(0)
    np.testing.assert_allclose(srgb_codes(*planes(rgb))[0].permute(1, 2, 0).numpy(), rgb, atol=0.05)


def test_the_loss_is_psnr_turned_over() -> None:
    lightness, truth = planes(noise(1))
    ab = truth * 0.5
    lab = torch.cat([lightness, ab], 1)[0].permute(1, 2, 0).numpy()
    ours = 10.0 * np.log10(255.0**2) - float(picture_loss(ab, truth, lightness))
    assert ours == pytest.approx(psnr(lab_to_srgb8(np.ascontiguousarray(lab)), noise(1)), abs=0.1)


def test_a_muted_picture_counts_as_much_as_a_colourful_one() -> None:
    lightness = torch.full((1, 1, 8, 8), 50.0)
    ab = torch.tensor([4.0, 4.0]).view(1, 2, 1, 1).expand(1, 2, 8, 8)
    gains = [picture_loss(0.0 * ab, s * ab, lightness) - picture_loss(0.5 * s * ab, s * ab, lightness) for s in (2, 6)]
    assert float(gains[0]) == pytest.approx(float(gains[1]), rel=0.2)


def test_it_can_be_followed_from_gray_and_from_outside_the_gamut() -> None:
    lightness, truth = planes(noise(2))
    for start in (torch.zeros_like(truth), torch.full_like(truth, 120.0)):
        ab = start.requires_grad_()
        picture_loss(ab, truth, lightness).backward()
        assert ab.grad is not None
        assert bool(torch.isfinite(ab.grad).all())
        assert float(ab.grad.abs().sum()) > 0.0
