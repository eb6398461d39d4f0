"""From photographs to batches: crop, wear, recolour, hint. Sample (seed, step, place) is always the same sample.

That the generator is a function of those three numbers and of nothing else is what makes a resumed run exact.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from restorer.imaging.arrays import ByteArray, Chroma, Luma
from restorer.imaging.colour import srgb8_to_lab
from training.config import DataConfig
from training.data.degrade import degrade
from training.data.generator import generated, noisy
from training.data.hints import MOST_HINTS, BoolMask, HintMap, add_true_hints, empty_hints, hint_count
from training.data.photos import Photos, resized
from training.data.recolour import recolour

_SMALLEST_CROP_AT_128 = 0.25
"""Side of the smallest crop as a share of the photograph's short side, for samples of 128 px."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Lightness to colour (H x W), hints (H x W x 3: a*, b*, mask) and the true a*b* (H x W x 2)."""

    lightness: Luma
    hints: HintMap
    chroma: Chroma
    photograph: int
    """Number of the photograph it was made of."""
    recoloured: BoolMask
    """H x W: the object whose truth was changed, if any."""


@dataclass(frozen=True, slots=True)
class Batch:
    """`lightness` [N,1,H,W], `hints` [N,3,H,W], `chroma` [N,2,H,W], all float32 in L*a*b* units.

    `photographs` are the numbers of those the samples were made of; `embedding` [N,1000] is there where a network
    takes one; `recoloured` [N,1,H,W] is True on the objects whose truth was changed.
    """

    lightness: Tensor
    hints: Tensor
    chroma: Tensor
    photographs: tuple[int, ...] = ()
    embedding: Tensor | None = None
    recoloured: Tensor | None = None

    def pin_memory(self) -> Batch:
        """The same in memory that a GPU copies from by itself; torch's loader asks for this by name."""
        planes = (self.lightness.pin_memory(), self.hints.pin_memory(), self.chroma.pin_memory())
        recoloured = None if self.recoloured is None else self.recoloured.pin_memory()
        return Batch(*planes, self.photographs, self.embedding, recoloured)


def random_crop(rgb: ByteArray, size: int, whole_share: float, rng: np.random.Generator) -> ByteArray:
    """A `size` x `size` piece: the whole photograph squashed, or a crop of any scale, perhaps mirrored."""
    height, width = rgb.shape[:2]
    if rng.random() >= whole_share:
        smallest = min(_SMALLEST_CROP_AT_128 * size / 128.0, 0.9)
        side = min(height, width) * np.exp(rng.uniform(np.log(smallest), 0.0))
        aspect = np.exp(rng.uniform(-0.15, 0.15))
        crop_height, crop_width = max(int(min(side * aspect, height)), 2), max(int(min(side / aspect, width)), 2)
        top, left = int(rng.integers(height - crop_height + 1)), int(rng.integers(width - crop_width + 1))
        rgb = rgb[top : top + crop_height, left : left + crop_width]
    rgb = resized(rgb, size, size)
    return np.ascontiguousarray(rgb[:, ::-1]) if rng.random() < 0.5 else rgb


def make_sample(photos: Photos, config: DataConfig, size: int, rng: np.random.Generator) -> Sample:
    """Draw one sample of `size` x `size` pixels."""
    photograph = photos.choose(rng)
    rgb = _picture(photos.rgb(photograph), config, size, rng)
    lab = srgb8_to_lab(rgb)
    lightness, chroma = lab[..., 0], lab[..., 1:]
    hints = empty_hints(size, size)
    changed = np.zeros((size, size), bool)
    kind = rng.random()
    recoloured = recolour(lab, hints, rng) if kind < config.recoloured_share else None
    if recoloured is not None:
        chroma = recoloured
        changed = (chroma != lab[..., 1:]).any(axis=-1)
        if rng.random() < 0.5:
            true_hints = empty_hints(size, size)
            add_true_hints(true_hints, chroma, hint_count(16, rng), rng)
            hints = np.where(hints[..., 2:] > 0, hints, true_hints)
    elif kind < 1.0 - config.unhinted_share:
        add_true_hints(hints, chroma, hint_count(MOST_HINTS, rng), rng)
    if rng.random() < config.degraded_share:
        lightness = degrade(lightness, rgb, rng)
    if config.generator.noise > 0.0:
        lightness = noisy(lightness, config.generator.noise, rng)
    return Sample(np.ascontiguousarray(lightness), hints, chroma, photograph, changed)


def _picture(rgb: ByteArray, config: DataConfig, size: int, rng: np.random.Generator) -> ByteArray:
    """A sample's pixels, by the papers' generator or by our own crops."""
    share = config.generator.share
    if share > 0.0 and rng.random() < share:  # nothing is drawn where it is not used: samples stay as they were
        return generated(rgb, size, config.generator, rng)
    return random_crop(rgb, size, config.whole_share, rng)


def batch_shape(config: DataConfig, progress: float, rng: np.random.Generator) -> tuple[int, int]:
    """Size in px and count of the next batch: larger samples come more often towards the end."""
    shares = np.array([s.start_share + (s.end_share - s.start_share) * progress for s in config.sizes])
    chosen = config.sizes[int(rng.choice(len(shares), p=shares / shares.sum()))]
    return chosen.size_px, chosen.batch


def make_batch(photos: Photos, config: DataConfig, seed: int, step: int, progress: float, rank: int = 0) -> Batch:
    """The batch of one step. Of several processes, number `rank` takes that part of the step's samples."""
    size, count = batch_shape(config, progress, np.random.default_rng((seed, step)))
    places = range(rank * count, (rank + 1) * count)
    samples = [make_sample(photos, config, size, np.random.default_rng((seed, step, i))) for i in places]
    return Batch(
        torch.from_numpy(np.stack([s.lightness for s in samples])[:, None]),
        _planes([s.hints for s in samples]),
        _planes([s.chroma for s in samples]),
        tuple(s.photograph for s in samples),
        recoloured=torch.from_numpy(np.stack([s.recoloured for s in samples])[:, None]),
    )


def _planes(pictures: list[Chroma] | list[HintMap]) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(np.stack(pictures).transpose(0, 3, 1, 2)))
