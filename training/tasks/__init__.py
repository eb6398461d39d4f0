"""The kinds of training, by the name that a configuration's `[loss]` gives in `task`."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from restorer.imaging.colour import srgb8_to_lab
from training.config import TrainConfig
from training.data.photos import Photos, resized
from training.models.bins import AB_LIMIT, BIN_COUNT, soft_targets
from training.task import Task
from training.tasks.classification import ClassificationTask
from training.tasks.gan import GanTask
from training.tasks.hinted import ColourTask
from training.tasks.regression import RegressionTask

_PRIOR_PHOTOS = 1500
_PRIOR_SIDE_PX = 32


def build_task(config: TrainConfig, photos: Photos, prior: Tensor | None, device: torch.device) -> Task:
    """The task of a configuration, untrained. `prior`: of a run that goes on; without it `photos` are counted."""
    if config.loss.task == "regression":
        return RegressionTask(config, device)
    if config.loss.task == "gan":
        return GanTask(config, device)
    kind = ColourTask if config.loss.task == "hinted" else ClassificationTask
    return kind(config, ab_prior(photos) if prior is None else prior, device)


def ab_prior(photos: Photos) -> Tensor:
    """How often each bin occurs in (a fixed sample of) the photographs: [259], sums to 1."""
    nearest, weights = soft_targets()
    rng = np.random.default_rng(0)
    prior = np.zeros(BIN_COUNT)
    for _ in range(min(_PRIOR_PHOTOS, 4 * len(photos))):
        rgb = resized(photos.draw(rng), _PRIOR_SIDE_PX, _PRIOR_SIDE_PX)
        whole = np.rint(srgb8_to_lab(rgb)[..., 1:]).astype(int) + AB_LIMIT
        row = whole[..., 0] * (2 * AB_LIMIT + 1) + whole[..., 1]
        prior += np.bincount(nearest[row].ravel(), weights[row].ravel(), BIN_COUNT)
    return torch.from_numpy(prior / prior.sum()).float()
