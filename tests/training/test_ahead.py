"""Batches made ahead by processes: the same batches, from any step on, and nothing left running."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest
import torch

from restorer.errors import TrainingError
from restorer.progress import Progress
from tests.training.conftest import small_config
from tests.training.test_loop import _losses, _train
from training.data.ahead import Ahead
from training.data.photos import Photos
from training.data.samples import Batch, make_batch
from training.start import Start, prepare

pytestmark = pytest.mark.filterwarnings("ignore:This DataLoader will create:UserWarning")  # of few cores
CONFIG = small_config("data.workers=2", "schedule.steps=8")


def same(one: Batch, other: Batch) -> bool:
    planes = ((one.lightness, other.lightness), (one.hints, other.hints), (one.chroma, other.chroma))
    return one.photographs == other.photographs and all(torch.equal(a, b) for a, b in planes)


def test_batches_are_those_that_would_have_been_made_in_step(photos: Photos) -> None:
    ahead = Ahead(photos, CONFIG.data, seed=3, rank=1, steps=8, pinned=False)
    for step in (0, 1, 2, 3, 6, 7, 2):  # goes on elsewhere where it is asked to
        assert same(ahead.batch(step, 0.0), make_batch(photos, CONFIG.data, 3, step, step / 8, rank=1)), step
    ahead.close()


def test_a_run_with_processes_has_the_losses_of_one_without(photo_folder: Path, tmp_path: Path) -> None:
    _train(photo_folder, tmp_path / "alone", "schedule.steps=4")
    _train(photo_folder, tmp_path / "ahead", "schedule.steps=4", "data.workers=1")
    assert _losses(tmp_path / "ahead") == _losses(tmp_path / "alone")
    assert not multiprocessing.active_children()


def test_a_failure_in_a_process_reaches_the_run(tmp_path: Path, photo_folder: Path) -> None:
    trainer = prepare(CONFIG, Start(photo_folder, tmp_path / "run"), lambda _: None, Progress())
    broken = Photos(["a.jpg"], [b"\xff\xd8 no picture"], {})
    ahead = trainer.feed.ahead
    assert ahead is not None
    object.__setattr__(ahead._dataset, "photos", broken)
    with pytest.raises(TrainingError, match=r"a\.jpg"):
        trainer.run(Progress())
    assert not multiprocessing.active_children()
