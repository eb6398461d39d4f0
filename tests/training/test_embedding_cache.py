from pathlib import Path

import pytest
import torch
from torch import Tensor

from restorer.progress import Cancellation, Cancelled, Progress
from tests.training.pictures import coloured, encoded
from training.data.embedding_cache import EmbeddingCache
from training.data.photos import Photos


class Means:
    """A provider whose embedding says the mean lightness; counts what it is asked."""

    def __init__(self, name: str = "means") -> None:
        self.name = name
        self.asked = 0

    def __call__(self, lightness: Tensor) -> Tensor:
        self.asked += len(lightness)
        assert lightness.shape[1:] == (1, 256, 256)
        return torch.stack([lightness.mean((1, 2, 3)), lightness.amax((1, 2, 3))], 1)


def _photos(count: int, first: int = 0) -> Photos:
    files = [encoded(coloured(seed)) for seed in range(first, first + count)]
    return Photos([f"{i}.png" for i in range(count)], files, {})


def _filled(folder: Path, provider: Means, photos: Photos) -> EmbeddingCache:
    cache = EmbeddingCache(folder, provider, photos)
    cache.fill(Progress())
    return cache


def test_embeddings_belong_to_their_photographs_and_are_computed_once(tmp_path: Path) -> None:
    provider = Means()
    cache = _filled(tmp_path, provider, _photos(11))
    assert provider.asked == 11
    assert cache.name == "means"
    assert cache.of(3).dtype == torch.float32
    assert not cache.of(3).equal(cache.of(4))
    later = Means()
    shuffled = _photos(11).subset([7, 3])
    again = _filled(tmp_path, later, shuffled)
    assert later.asked == 0
    assert again.of(1).equal(cache.of(3))


def test_only_photographs_that_are_new_are_computed(tmp_path: Path) -> None:
    _filled(tmp_path, Means(), _photos(5))
    provider = Means()
    _filled(tmp_path, provider, _photos(5, first=3))
    assert provider.asked == 3


def test_another_provider_starts_anew(tmp_path: Path) -> None:
    _filled(tmp_path, Means(), _photos(3))
    provider = Means("means of other weights")
    _filled(tmp_path, provider, _photos(3))
    assert provider.asked == 3


def test_copies_of_one_file_are_computed_once(tmp_path: Path) -> None:
    photos, provider = _photos(3), Means()
    _filled(tmp_path, provider, photos.mixed_with(photos, 0.5))
    assert provider.asked == 3


def test_what_was_computed_before_a_stop_is_kept(tmp_path: Path) -> None:
    cancellation = Cancellation()

    def stop(done: float, words: str) -> None:
        if done > 0.5:
            cancellation.cancel()

    provider = Means()
    with pytest.raises(Cancelled):
        EmbeddingCache(tmp_path, provider, _photos(30)).fill(Progress(cancellation, stop))
    assert 0 < provider.asked < 30
    rest = Means()
    _filled(tmp_path, rest, _photos(30))
    assert rest.asked == 30 - provider.asked


def test_a_damaged_file_counts_as_absent(tmp_path: Path) -> None:
    _filled(tmp_path, Means(), _photos(3))
    (file,) = tmp_path.rglob("*.safetensors")
    file.write_bytes(file.read_bytes()[:40])
    provider = Means()
    _filled(tmp_path, provider, _photos(3))
    assert provider.asked == 3


def test_an_embedding_can_take_part_in_training(tmp_path: Path) -> None:
    cache = _filled(tmp_path, Means(), _photos(1))
    weight = torch.ones(2, requires_grad=True)
    (weight * cache.of(0)).sum().backward()
    assert weight.grad is not None
    assert weight.grad.equal(cache.of(0))


def test_without_filling_only_what_is_asked_for_is_computed_and_then_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.data.embedding_cache._FILE_PHOTOS", 2)
    provider, photos = Means(), _photos(6)
    cache = EmbeddingCache(tmp_path, provider, photos)
    asked = [cache.of(index).clone() for index in (4, 1, 4)]
    assert provider.asked == 2
    assert asked[0].equal(asked[2])
    later = Means()
    assert EmbeddingCache(tmp_path, later, photos).of(1).equal(asked[1])
    assert later.asked == 0
