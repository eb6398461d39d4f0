"""CIEDE2000 between two chroma fields of the same lightness, in torch.

Source: Sharma, Wu, Dalal 2005, "The CIEDE2000 Color-Difference Formula". With equal L* its lightness term is zero.
"""

from __future__ import annotations

import torch
from torch import Tensor

_DEGREE = torch.pi / 180.0
_CHROMA_CUT = 25.0**7


def chroma_delta_e(first: Tensor, second: Tensor) -> Tensor:
    """dE00 of a*b* [N,2,H,W] against a*b* [N,2,H,W] at equal L* -> [N,1,H,W]."""
    a1, b1, a2, b2 = first[:, :1], first[:, 1:], second[:, :1], second[:, 1:]
    mean7 = ((torch.hypot(a1, b1) + torch.hypot(a2, b2)) / 2.0) ** 7
    stretch = 1.5 - 0.5 * torch.sqrt(mean7 / (mean7 + _CHROMA_CUT))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = torch.hypot(a1, b1), torch.hypot(a2, b2)
    h1, h2 = torch.atan2(b1, a1), torch.atan2(b2, a2)
    turn = torch.remainder(h2 - h1 + torch.pi, 2 * torch.pi) - torch.pi
    turn = torch.where((c1 * c2) < 1e-12, torch.zeros_like(turn), turn)
    mean_h = (h1 + turn / 2.0) / _DEGREE
    mean_c = (c1 + c2) / 2.0
    t = (
        1.0
        - 0.17 * torch.cos((mean_h - 30.0) * _DEGREE)
        + 0.24 * torch.cos(2.0 * mean_h * _DEGREE)
        + 0.32 * torch.cos((3.0 * mean_h + 6.0) * _DEGREE)
        - 0.20 * torch.cos((4.0 * mean_h - 63.0) * _DEGREE)
    )
    dc = (c2 - c1) / (1.0 + 0.045 * mean_c)
    dh = 2.0 * torch.sqrt(c1 * c2) * torch.sin(turn / 2.0) / (1.0 + 0.015 * mean_c * t)
    wrapped = torch.remainder(mean_h, 360.0)
    mean7 = mean_c**7
    rotation = -torch.sin(60.0 * torch.exp(-(((wrapped - 275.0) / 25.0) ** 2)) * _DEGREE)
    rotation = rotation * 2.0 * torch.sqrt(mean7 / (mean7 + _CHROMA_CUT))
    return torch.sqrt((dc * dc + dh * dh + rotation * dc * dh).clamp(min=0.0))
