"""Small real photographs, a small network and a short run: what the tests of training share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from skimage import data as free_photographs

from restorer.imaging.cv import cv2
from restorer.progress import Progress
from training.config import TrainConfig, read_config, with_settings
from training.data.photos import Photos, load_photos

DEFAULT_CONFIG = Path(__file__).parents[2] / "training" / "configs" / "default.toml"
SMALL = (
    "network.widths=[32, 24, 16]",
    "network.blocks=1",
    "network.heads=2",
    "schedule.minutes=0",
    "schedule.steps=1",
    "schedule.warmup_steps=2",
    "log_every_steps=1",
    "data.sizes=[{size_px=64, batch=2, start_share=0.7, end_share=0.5},"
    "{size_px=96, batch=1, start_share=0.3, end_share=0.5}]",
)  # fmt: skip


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def smallest_numbers_come_back() -> Iterator[None]:
    """A run flushes denormal numbers to zero for its whole process; the tests after it shall not notice."""
    yield
    torch.set_flush_denormal(False)


@pytest.fixture(scope="session")
def photo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("photos")
    for number, rgb in enumerate((free_photographs.astronaut(), free_photographs.chelsea(), free_photographs.coffee())):
        small = cv2.resize(np.asarray(rgb), (160, 128), interpolation=cv2.INTER_AREA)
        assert cv2.imwrite(str(folder / f"{number}.jpg"), small[..., ::-1])
    return folder


@pytest.fixture(scope="session")
def photos(photo_folder: Path) -> Photos:
    return load_photos(photo_folder, {}, Progress())


def small_config(*settings: str) -> TrainConfig:
    """The default configuration with a network and samples that a test can afford."""
    return with_settings(read_config(DEFAULT_CONFIG), (*SMALL, *settings))
