"""Embeddings of whole photographs, computed once and kept on disk by the photograph's hash and the provider's name.

A provider has a folder of its own, and writes a safetensors file for every few hundred photographs as soon as they are
done: what was computed before a run was stopped is there the next time. A file that is damaged counts as absent.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.part_file import PartFile
from restorer.progress import Progress
from training.data.photos import Photos, resized

_SIDE_PX = 299
"""Photographs are shown to the provider as squares of this side, the larger of the two classifiers' own."""
_AT_ONCE = 8
_FILE_PHOTOS = 256
_FORMAT = "restorer-embeddings-1"


class Provider(Protocol):
    """A classifier: L* [N,1,H,W] -> [N,length]. `name` tells it, and its weights, from all others."""

    name: str

    def __call__(self, lightness: Tensor) -> Tensor:
        """The embeddings of a batch."""
        ...


class EmbeddingCache:
    """The embeddings of `photos` by number. Missing ones are computed when the cache is made."""

    def __init__(self, folder: Path, provider: Provider, photos: Photos, progress: Progress) -> None:
        self.name = provider.name
        self._folder = folder / hashlib.sha256(provider.name.encode()).hexdigest()[:16]
        self._photos = photos
        self._known = _read_all(self._folder, provider.name)
        self._compute(provider, progress)

    def of(self, index: int) -> Tensor:
        """[length], float32 on the CPU: the embedding of photograph `index`, whole."""
        return self._known[self._photos.ids[index]]

    def _compute(self, provider: Provider, progress: Progress) -> None:
        """Fill what is missing, saving as it goes; also when the person stops it."""
        first = {photo_id: index for index, photo_id in reversed(list(enumerate(self._photos.ids)))}
        missing = [index for photo_id, index in sorted(first.items(), key=lambda item: item[1])
                   if photo_id not in self._known]  # fmt: skip
        for start in range(0, len(missing), _FILE_PHOTOS):
            fresh: dict[str, Tensor] = {}
            try:
                for at in range(start, min(start + _FILE_PHOTOS, len(missing)), _AT_ONCE):
                    progress.at(at / len(missing), f"embedding {at:,} of {len(missing):,}")
                    fresh |= self._embed(provider, missing[at : min(at + _AT_ONCE, start + _FILE_PHOTOS)])
            finally:
                if fresh:
                    _write(self._folder, provider.name, fresh)
                    self._known |= fresh

    def _embed(self, provider: Provider, indices: Iterable[int]) -> dict[str, Tensor]:
        chosen = list(indices)
        squares = [srgb8_to_lab(resized(self._photos.rgb(i), _SIDE_PX, _SIDE_PX))[..., 0] for i in chosen]
        with torch.inference_mode():
            values = provider(torch.stack([torch.from_numpy(square.copy()) for square in squares])[:, None])
        # Cloned outside of inference mode: what a training step multiplies must be an ordinary tensor.
        values = values.detach().cpu().float().clone()
        return {self._photos.ids[i]: row.clone() for i, row in zip(chosen, values, strict=True)}


def _write(folder: Path, provider: str, fresh: dict[str, Tensor]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    first = hashlib.sha256("".join(sorted(fresh)).encode()).hexdigest()[:16]
    with PartFile(folder / f"{first}.safetensors") as file:
        file.write(save(dict(fresh), {"format": _FORMAT, "provider": provider}))


def _read_all(folder: Path, provider: str) -> dict[str, Tensor]:
    known: dict[str, Tensor] = {}
    for path in sorted(folder.glob("*.safetensors")):
        try:
            with safe_open(path, framework="pt") as file:
                header = file.metadata() or {}
                if header.get("format") == _FORMAT and header.get("provider") == provider:
                    known |= {photo_id: file.get_tensor(photo_id) for photo_id in file.keys()}  # noqa: SIM118 - no dict
        except (OSError, SafetensorError):
            continue
    return known
