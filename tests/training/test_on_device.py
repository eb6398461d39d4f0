"""The cache on a GPU, tried on the CPU: the same batches as the processor's."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from restorer.progress import Progress
from tests.training.test_systems import system
from training import start
from training.config import with_settings
from training.data.on_device import DeviceCache, cache_bytes, device_cache, takes_whole_photographs
from training.data.photos import Photos
from training.data.samples import make_batch
from training.feed import Feed
from training.loop import Trainer
from training.tasks import build_task

CPU, GPU = torch.device("cpu"), torch.device("cuda")
SIZES = (
    "data.sizes=[{size_px=64, batch=5, start_share=0.5, end_share=0.5},"
    "{size_px=96, batch=3, start_share=0.5, end_share=0.5}]"
)
PLENTY = 10**9


@pytest.mark.parametrize("rank", [0, 1])
def test_batches_are_those_of_the_processor(photos: Photos, rank: int) -> None:
    config = system("koala", SIZES).data
    cache = DeviceCache(photos, config, 7, rank, CPU)
    seen = set()
    for step in range(8):
        ours, theirs = cache.batch(step, 0.5), make_batch(photos, config, 7, step, 0.5, rank)
        assert ours.photographs == theirs.photographs
        seen.add(ours.lightness.shape)
        for one, other in ((ours.lightness, theirs.lightness), (ours.chroma, theirs.chroma)):
            torch.testing.assert_close(one, other, rtol=0.0, atol=2e-3)
        assert ours.hints.equal(theirs.hints)
        assert ours.recoloured is not None
        assert theirs.recoloured is not None
        assert ours.recoloured.equal(theirs.recoloured)
    assert len(seen) == 2, "both sizes came"


def test_it_is_taken_where_it_fits_and_whole_photographs_are_all_that_is_asked_for(photos: Photos) -> None:
    config = system("koala").data
    needed = cache_bytes(config, len(photos))
    assert needed == 3 * 64 * 64 * 3
    assert device_cache(photos, config, 0, 0, CPU, PLENTY) is None, "memory holds the decoded ones already"
    assert device_cache(photos, config, 0, 0, GPU, 2 * needed - 2) is None, "half of the device is the network's"
    none = with_settings(system("koala"), ["data.device_cache_mb=0"]).data
    assert device_cache(photos, none, 0, 0, GPU, PLENTY) is None
    for name in ("compact_cnn", "inception_fusion"):  # noise; the generator's turns and crops
        assert not takes_whole_photographs(system(name).data)
    for change in ("whole_share=0.5", "unhinted_share=0.9", "recoloured_share=0.1", "degraded_share=0.1"):
        assert not takes_whole_photographs(with_settings(system("koala"), [f"data.{change}"]).data)


def test_a_photograph_is_decoded_once(photos: Photos, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = DeviceCache(photos, system("koala").data, 0, 0, CPU)
    decoded: list[int] = []
    original = Photos.rgb

    def rgb(self: Photos, index: int) -> object:
        decoded.append(index)
        return original(self, index)

    monkeypatch.setattr(Photos, "rgb", rgb)
    for step in range(20):
        cache.batch(step, 0.0)
    assert sorted(decoded) == sorted(set(decoded))


def test_a_run_takes_its_batches_from_there(photos: Photos, tmp_path: Path) -> None:
    config = system("single_image")
    losses = []
    for cache in (None, DeviceCache(photos, config.data, config.seed, 0, CPU)):
        torch.manual_seed(0)
        feed = Feed(photos, config.data, config.seed, CPU, on_device=cache)
        trainer = Trainer(config, build_task(config, photos, None, CPU), feed, tmp_path / str(cache is None))
        losses.append([trainer.step(0.0).losses["mse"] for _ in range(3)])
    assert losses[0] == pytest.approx(losses[1], rel=1e-3)


def test_a_run_on_a_gpu_says_that_it_keeps_them_there(
    photo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pretended(photos: Photos, config: object, seed: int, rank: int, device: object, free: int) -> DeviceCache:
        assert free == 0, "a CPU has no memory of its own"
        return DeviceCache(photos, system("single_image").data, seed, rank, CPU)

    monkeypatch.setattr(start, "device_cache", pretended)
    said: list[str] = []
    where = start.Start(photo_folder, tmp_path / "run")
    trainer = start.prepare(system("single_image", "data.workers=2"), where, said.append, Progress())
    assert any("squashed" in sentence for sentence in said)
    assert trainer.feed.ahead is None, "there is nothing to make ahead"
    trainer.run(Progress())
