"""One point of a sweep trained and measured: held-out and test part by the papers' accuracy and the task's loss."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from restorer.errors import TrainingError
from restorer.progress import Progress
from training.checkpoint import CHECKPOINT_NAME
from training.config import DataConfig
from training.data.collection import Collection, open_collection
from training.data.embedding_cache import EmbeddingCache
from training.data.photos import Photos
from training.feed import Feed, judged
from training.history import LOG_NAME, read_history
from training.loop import Trainer
from training.models.configs import FusionConfig
from training.models.embedding import open_embedding
from training.run_log import RunLog
from training.start import EMBEDDINGS_FOLDER, Start, prepare
from training.sweep import Point, Result, State
from training.sweep_end import as_it_ended
from training.task import Task

TEST_BATCH = 8
DIVERGED = ("no number", "has risen")
"""How the loop says that a run diverged; other errors are no results."""


class PointTrainer:
    """Trains points on `photos`; `test_pictures` of each test part are measured, the same ones whatever the batch."""

    def __init__(self, photos: Path, encoder_weights: Path | None = None, test_pictures: int = 400) -> None:
        self._photos = photos
        self._encoder_weights = encoder_weights
        self._test_pictures = test_pictures
        self._opened: dict[str, Collection] = {}

    def __call__(self, point: Point, folder: Path, progress: Progress) -> Result:
        """Train to the end, or to where it diverges; measure, judge the end. Raises: as `prepare` and `Trainer.run`."""
        resume = (folder / CHECKPOINT_NAME).is_file()
        start = Start(self._photos, folder, resume, self._encoder_weights)
        collection = self._collection(point.config.data, progress)
        # A run that goes on may have begun with other settings than the file has now: it opens its own.
        known = None if resume else collection
        trainer = prepare(point.config, start, _silent, Progress(progress.cancellation), collection=known)
        state, sentence = _trained(trainer, progress)
        figures = _last_held_out(folder) | (self._tested(trainer, collection.test) if state == "done" else {})
        result = Result(
            point=point.name,
            system=point.config.network.name,
            varied=point.varied,
            state=state,
            sentence=sentence,
            steps=trainer.counters.step,
            pictures=trainer.counters.pictures,
            minutes=round(trainer.counters.seconds / 60.0, 2),
            figures=figures,
        )
        return as_it_ended(result, folder, trainer.config.schedule.stop_at_rise)

    def _tested(self, trainer: Trainer, photos: Photos) -> dict[str, float]:
        """The last network's figures on the test part; none where nothing fell to it."""
        config = trainer.config
        if not len(photos):
            return {}
        embeddings = None
        if isinstance(config.network, FusionConfig):
            folder = trainer.folder.parent / EMBEDDINGS_FOLDER
            embeddings = EmbeddingCache(folder, open_embedding(config.embedding), photos)
        feed = Feed(photos, _in_test_batches(config.data), 0, trainer.feed.device, embeddings)
        means = _judged_means(trainer.task, feed, max(1, self._test_pictures // TEST_BATCH))
        return {f"test {name}": value for name, value in means.items()}

    def _collection(self, data: DataConfig, progress: Progress) -> Collection:
        """Opened once for all points that ask for the same photographs: reading and screening takes a minute."""
        key = repr((data.split, data.screen, data.left_out, data.only, data.source_weights, data.decoded_cache_mb))
        if key not in self._opened:
            self._opened[key] = open_collection(self._photos, data, Progress(progress.cancellation))
        return self._opened[key]


def _in_test_batches(data: DataConfig) -> DataConfig:
    """How the test part is shown: points that differ in their batch are measured on the same photographs."""
    shown = judged(data)
    return replace(shown, sizes=tuple(replace(size, batch=TEST_BATCH) for size in shown.sizes))


def _trained(trainer: Trainer, progress: Progress) -> tuple[State, str]:
    """Train; diverging is an outcome, every other error an error."""
    try:
        with RunLog(trainer.folder) as trainer.run_log:
            trainer.run(progress)
    except TrainingError as error:
        if not any(words in error.sentence for words in DIVERGED):
            raise
        return "diverged", error.sentence
    return "done", ""


def _judged_means(task: Task, feed: Feed, batches: int) -> dict[str, float]:
    """The task's own figures, mean over the first batches."""
    task.network.eval()
    sums: dict[str, Tensor] = {}
    with torch.no_grad():
        for number in range(batches):
            for name, value in task.judge(feed.batch(number, 0.0)).items():
                sums[name] = sums.get(name, torch.zeros(())) + value.detach().float().cpu()
    return {name: float(total) / batches for name, total in sums.items()}


def _last_held_out(folder: Path) -> dict[str, float]:
    """The figures of the last check of the validation part that the log has."""
    history = read_history(folder) if (folder / LOG_NAME).is_file() else []
    found: dict[str, float] = {}
    for entry in history:
        found |= {name.partition(".")[2]: v for name, v in entry.figures.items() if name.startswith("held_out.")}
    return {f"validation {name}": value for name, value in found.items()}


def _silent(sentence: str) -> None:
    """Where a run's own sentences go while a sweep tells which point it is at."""
