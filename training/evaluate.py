"""How good the colours are: PSNR above the gray copy, and what true hints add. Torch only, for use while training.

Protocol (DATA.md): photographs squashed to 256 x 256 by area interpolation, L* kept, ab carried up and clipped into
sRGB; PSNR over RGB codes, mean over photographs. Hints are random 6 x 6 patches with the mean true colour.
`restorer evaluate` measures the finished package, with the product's own upsampling.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from restorer.imaging.arrays import ByteArray, Chroma, Lab
from restorer.imaging.colour import lab_to_srgb8, srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.metrics import psnr
from training.data.hints import Area, HintMap, empty_hints, put_hint
from training.data.photos import resized
from training.models.restorer_net import RestorerNet
from training.models.split import ExportDecoder

PATCH_PX = 6


@dataclass(frozen=True, slots=True)
class Row:
    """Means over the photographs for one number of hints. `chroma_ratio` is the median of ours over the true one."""

    hints: int
    psnr: float
    gray_psnr: float
    chroma_ratio: float

    @property
    def gain(self) -> float:
        """PSNR above the gray copy's, dB."""
        return self.psnr - self.gray_psnr


def random_patches(chroma: Chroma, count: int, rng: np.random.Generator) -> HintMap:
    """`count` patches of 6 x 6 px at random places, each of its mean true colour."""
    height, width = chroma.shape[:2]
    hints = empty_hints(height, width)
    for _ in range(count):
        top, left = int(rng.integers(height - PATCH_PX)), int(rng.integers(width - PATCH_PX))
        window = slice(top, top + PATCH_PX), slice(left, left + PATCH_PX)
        put_hint(hints, Area(*window, np.ones((PATCH_PX, PATCH_PX), bool)), chroma)
    return hints


def carried_up(ab: torch.Tensor, size: tuple[int, int]) -> Chroma:
    """Ab [1,2,h,w] -> H x W x 2, bicubic."""
    small = ab[0].permute(1, 2, 0).numpy()
    full = cv2.resize(np.ascontiguousarray(small), (size[1], size[0]), interpolation=cv2.INTER_CUBIC)
    return np.asarray(full, np.float32)


def measure(
    network: RestorerNet, photos: Sequence[ByteArray], hint_counts: Sequence[int], size: int = 256
) -> list[Row]:
    """One row per number of hints; the same seeds give the same hints in every call."""
    network.eval()
    decoder = ExportDecoder(network.decoder)
    results: dict[int, list[tuple[float, float, float]]] = {count: [] for count in hint_counts}
    for index, photo in enumerate(photos):
        rgb = resized(photo, size, size)
        lab = srgb8_to_lab(rgb)
        gray = psnr(lab_to_srgb8(_with_chroma(lab, np.zeros_like(lab[..., 1:]))), rgb)
        with torch.inference_mode():
            features = network.encoder(torch.from_numpy(lab[None, None, ..., 0].copy()))
            for count in hint_counts:
                hints = random_patches(lab[..., 1:], count, np.random.default_rng((index, count)))
                ab, _, _ = decoder(*features, torch.from_numpy(hints.transpose(2, 0, 1)[None].copy()))
                chroma = carried_up(ab, (size, size))
                true_chroma = float(np.hypot(lab[..., 1], lab[..., 2]).mean())
                ratio = float(np.hypot(chroma[..., 0], chroma[..., 1]).mean()) / max(true_chroma, 1e-3)
                results[count].append((psnr(lab_to_srgb8(_with_chroma(lab, chroma)), rgb), gray, ratio))
    return [_row(count, np.array(found)) for count, found in results.items()]


def _row(count: int, found: npt.NDArray[np.float64]) -> Row:
    return Row(count, float(found[:, 0].mean()), float(found[:, 1].mean()), float(np.median(found[:, 2])))


def _with_chroma(lab: Lab, chroma: Chroma) -> Lab:
    return np.dstack([lab[..., :1], chroma]).astype(np.float32)
