"""Embeddings of whole photographs, computed once and kept on disk by the photograph's hash and the provider's name.

A provider has a folder of its own, and writes a safetensors file for some dozens of photographs as soon as they are
done: what was computed before a run was stopped is there the next time. A file that is damaged counts as absent.
"""

from __future__ import annotations

import hashlib
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

_SIDE_PX = 256
"""Photographs are shown to the provider as squares of this side, about what the finished program shows it."""
_AT_ONCE = 8
_FILE_PHOTOS = 64
_FORMAT = "restorer-embeddings-1"


class Provider(Protocol):
    """A classifier: L* [N,1,H,W] -> [N,length]. `name` tells it, and its weights, from all others."""

    name: str

    def __call__(self, lightness: Tensor) -> Tensor:
        """The embeddings of a batch."""
        ...


class EmbeddingCache:
    """The embeddings of `photos` by number, computed when asked for, or all at once by `fill`."""

    def __init__(self, folder: Path, provider: Provider, photos: Photos) -> None:
        self.name = provider.name
        self._folder = folder / hashlib.sha256(provider.name.encode()).hexdigest()[:16]
        self._provider = provider
        self._photos = photos
        self._known = _read_all(self._folder, provider.name)
        self._unsaved: dict[str, Tensor] = {}

    def of(self, index: int) -> Tensor:
        """[length], float32 on the CPU: the embedding of photograph `index`, whole.

        Raises:
            WriteError: it was computed, and the disk refuses to keep it.
        """
        if self._photos.ids[index] not in self._known:
            self._add([index])
        return self._known[self._photos.ids[index]]

    def fill(self, progress: Progress) -> None:
        """Compute what is missing, saving as it goes; also when the person stops it."""
        first = {photo_id: index for index, photo_id in reversed(list(enumerate(self._photos.ids)))}
        missing = sorted(index for photo_id, index in first.items() if photo_id not in self._known)
        try:
            for at in range(0, len(missing), _AT_ONCE):
                progress.at(at / len(missing), f"embedding {at:,} of {len(missing):,}")
                self._add(missing[at : at + _AT_ONCE])
        finally:
            self.save()

    def save(self) -> None:
        """Write what is not on disk yet. It happens by itself every few dozen photographs."""
        if self._unsaved:
            _write(self._folder, self.name, self._unsaved)
            self._unsaved = {}

    def _add(self, indices: list[int]) -> None:
        fresh = self._embed(indices)
        self._known |= fresh
        self._unsaved |= fresh
        if len(self._unsaved) >= _FILE_PHOTOS:
            self.save()

    def _embed(self, indices: list[int]) -> dict[str, Tensor]:
        squares = [srgb8_to_lab(resized(self._photos.rgb(i), _SIDE_PX, _SIDE_PX))[..., 0] for i in indices]
        with torch.no_grad():
            values = self._provider(torch.stack([torch.from_numpy(square.copy()) for square in squares])[:, None])
        return {self._photos.ids[i]: row.clone() for i, row in zip(indices, values.cpu().float(), strict=True)}


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
