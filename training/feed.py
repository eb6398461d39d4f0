"""What a run is fed with: the batch of a step, with embeddings where the network takes them, on its device."""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from training.config import DataConfig
from training.data.ahead import Ahead
from training.data.on_device import DeviceCache
from training.data.photos import Photos
from training.data.samples import Batch, make_batch
from training.models.embedding import EmbeddingSource


@dataclass(frozen=True, slots=True)
class Feed:
    """Photographs and how samples are made of them. The batch of a step is a function of `seed`, step and `rank`."""

    photos: Photos
    config: DataConfig
    seed: int
    device: torch.device
    embeddings: EmbeddingSource | None = None
    rank: int = 0
    ahead: Ahead | None = None
    on_device: DeviceCache | None = None

    def batch(self, step: int, done: float) -> Batch:
        """The batch of one step, at the share `done` of the run."""
        if self.on_device is not None:
            return self._on_device(self.on_device.batch(step, done))
        if self.ahead is None:
            return self.sample(step, done)
        return self._on_device(self.ahead.batch(step, done))

    def sample(self, step: int, done: float) -> Batch:
        """The same batch, made here and now: to look at, out of order."""
        return self._on_device(make_batch(self.photos, self.config, self.seed, step, done, self.rank))

    def close(self) -> None:
        """End the processes that make batches ahead, if there are any."""
        if self.ahead is not None:
            self.ahead.close()

    def _on_device(self, batch: Batch) -> Batch:
        if self.embeddings is not None:
            batch = replace(batch, embedding=torch.stack([self.embeddings.of(i) for i in batch.photographs]))
        return moved(batch, self.device)


def judged(config: DataConfig) -> DataConfig:
    """How samples are made of photographs that are only judged: whole, as they are, without hints, of one size."""
    return replace(
        config,
        sizes=config.sizes[:1],
        whole_share=1.0,
        unhinted_share=1.0,
        recoloured_share=0.0,
        degraded_share=0.0,
        generator=replace(config.generator, share=0.0, noise=0.0),
    )


def moved(batch: Batch, device: torch.device) -> Batch:
    """The batch on a device, copied while the processor goes on."""
    if device.type == "cpu":
        return batch
    tensors = {
        "lightness": batch.lightness, "hints": batch.hints, "chroma": batch.chroma, "recoloured": batch.recoloured,
        "embedding": batch.embedding,
    }  # fmt: skip
    there = {name: None if tensor is None else _moved(tensor, device) for name, tensor in tensors.items()}
    return replace(batch, **there)  # type: ignore[arg-type]


def _moved(tensor: torch.Tensor, device: torch.device) -> torch.Tensor:
    if tensor.device.type != "cpu":
        return tensor
    return (tensor if tensor.is_pinned() else tensor.pin_memory()).to(device, non_blocking=True)
