"""What the coloured picture as a whole is off by, in dB: the figure that colorizers are compared by, as a loss.

Source: Lab to sRGB by CIE 15:2004 and IEC 61966-2-1, as in `restorer.imaging.colour`, written once more in torch,
because a gradient has to go through it.
"""

from __future__ import annotations

import torch
from torch import Tensor

from restorer.imaging.colour import SRGB, from_white_relative

_CUBE_LIMIT = 6.0 / 29.0
_LINEAR_SLOPE = 3.0 * _CUBE_LIMIT**2
_LEAST_SQUARED_ERROR = 4.0
"""In codes of 0..255, squared. Below it (42 dB) there is nothing to see and nothing more to gain."""


def srgb_codes(lightness: Tensor, ab: Tensor) -> Tensor:
    """L* [N,1,h,w] and a*b* [N,2,h,w] -> sRGB [N,3,h,w], 0..255, not rounded; what is outside the gamut is cut off."""
    y = (lightness + 16.0) / 116.0
    f = torch.cat([y + ab[:, :1] / 500.0, y, y - ab[:, 1:] / 200.0], 1)
    xyz = torch.where(f > _CUBE_LIMIT, f**3, _LINEAR_SLOPE * (f - 4.0 / 29.0))
    matrix = torch.as_tensor(from_white_relative(SRGB), dtype=torch.float32, device=ab.device)
    linear = torch.einsum("rx,nxhw->nrhw", matrix, xyz).clamp(0.0, 1.0)
    curved = 1.055 * linear.clamp(min=0.0031308) ** (1.0 / 2.4) - 0.055
    return 255.0 * torch.where(linear > 0.0031308, curved, 12.92 * linear)


def picture_loss(ab: Tensor, truth: Tensor, lightness: Tensor) -> Tensor:
    """Mean over pictures of 10 log10 of the mean squared error in sRGB codes: minus PSNR but for a constant.

    a*b* [N,2,h,w] twice and L* [N,1,h,w]. Against a mean of errors it counts a miss by its share of the picture's
    own error: sparing a muted picture a tint is worth as much as halving the miss on a colourful one.
    """
    error = (srgb_codes(lightness, ab) - srgb_codes(lightness, truth)).square().mean((1, 2, 3))
    return 10.0 * torch.log10(error + _LEAST_SQUARED_ERROR).mean()
