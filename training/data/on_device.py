"""Whole photographs kept on the device that trains, squashed once, as codes: batches that the processor has no part in.

For runs whose samples are whole photographs, mirrored or not, as most papers have them. What a sample is made of is
drawn as `samples.make_sample` draws it: a batch is the same, but for rounding, wherever it is made.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from restorer.imaging.colour import SRGB, to_white_relative
from restorer.imaging.tone import decode_table
from training.config import DataConfig
from training.data.photos import Photos, resized
from training.data.samples import Batch, batch_shape

_MEGABYTE = 1_000_000
_CUT, _SLOPE, _OFFSET = (6.0 / 29.0) ** 3, 841.0 / 108.0, 4.0 / 29.0
"""Below the cut CIE's cube root is a line."""


def takes_whole_photographs(config: DataConfig) -> bool:
    """Whether nothing but whole photographs is asked for, unchanged and without hints."""
    changes = (config.generator.share, config.generator.noise, config.recoloured_share, config.degraded_share)
    return config.whole_share >= 1.0 and config.unhinted_share >= 1.0 and not any(changes)


def cache_bytes(config: DataConfig, photographs: int) -> int:
    """What so many photographs take, at every sample size."""
    return photographs * sum(3 * size.size_px**2 for size in config.sizes)


def device_cache(
    photos: Photos, config: DataConfig, seed: int, rank: int, device: torch.device, free_bytes: int
) -> DeviceCache | None:
    """A cache on `device`; None where the run's samples are of another kind, or it does not fit.

    Of the `free_bytes` of the device at most half are taken: the network needs the rest.
    """
    room = min(config.device_cache_mb * _MEGABYTE, free_bytes // 2)
    if device.type == "cpu" or not takes_whole_photographs(config) or cache_bytes(config, len(photos)) > room:
        return None
    return DeviceCache(photos, config, seed, rank, device)


class DeviceCache:
    """The batches of a run, made on `device`. A photograph is decoded when it is first drawn."""

    def __init__(self, photos: Photos, config: DataConfig, seed: int, rank: int, device: torch.device) -> None:
        self._photos = photos
        self._config = config
        self._seed = seed
        self._rank = rank
        self._device = device
        self._codes: dict[int, Tensor] = {}
        self._known: dict[int, set[int]] = {}
        self._linear = torch.from_numpy(decode_table(SRGB.curve, np.dtype(np.uint8)).copy()).to(device)
        self._matrix = torch.from_numpy(np.asarray(to_white_relative(SRGB), np.float32)).to(device)

    def batch(self, step: int, done: float) -> Batch:
        """The batch of one step, at the share `done` of the run."""
        size, count = batch_shape(self._config, done, np.random.default_rng((self._seed, step)))
        places = range(self._rank * count, (self._rank + 1) * count)
        drawn = [self._drawn(np.random.default_rng((self._seed, step, place))) for place in places]
        numbers, mirrored = tuple(n for n, _ in drawn), [flips for _, flips in drawn]
        lab = self._lab(self._pictures(size, numbers), torch.tensor(mirrored, device=self._device))
        empty = torch.zeros((count, 3, size, size), device=self._device)
        return Batch(lab[:, :1], empty, lab[:, 1:], numbers, recoloured=empty[:, :1] > 0.0)

    def _drawn(self, rng: np.random.Generator) -> tuple[int, bool]:
        """Number of a photograph, and whether it is mirrored: in the order in which `make_sample` draws."""
        number = self._photos.choose(rng)
        rng.random()  # whole or a crop: always whole
        return number, bool(rng.random() < 0.5)

    def _pictures(self, size: int, numbers: tuple[int, ...]) -> Tensor:
        """Codes [N,S,S,3], uint8."""
        if size not in self._codes:
            shape = (len(self._photos), size, size, 3)
            self._codes[size], self._known[size] = torch.empty(shape, dtype=torch.uint8, device=self._device), set()
        codes, known = self._codes[size], self._known[size]
        for number in set(numbers) - known:
            squashed = np.ascontiguousarray(resized(self._photos.rgb(number), size, size))
            codes[number] = torch.from_numpy(squashed.copy()).to(self._device)
            known.add(number)
        return codes[torch.tensor(numbers, device=self._device)]

    def _lab(self, codes: Tensor, mirrored: Tensor) -> Tensor:
        """L*, a*, b* [N,3,S,S] of codes [N,S,S,3]."""
        codes = torch.where(mirrored[:, None, None, None], codes.flip(2), codes)
        xyz = self._linear[codes.int()] @ self._matrix.T
        f = torch.where(xyz > _CUT, xyz.clamp(min=1e-9) ** (1.0 / 3.0), _SLOPE * xyz + _OFFSET)
        fx, fy, fz = f.unbind(-1)
        return torch.stack([116.0 * fy - 16.0, 500.0 * (fx - fy), 200.0 * (fy - fz)], 1).contiguous()
