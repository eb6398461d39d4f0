"""What the losses are told, as frozen dataclasses: a TOML file's `[loss]`. Its key `task` says which of them it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class LossConfig:
    """Of the network that takes hints. `rebalancing` 0: bins count as they occur; 1: rare ones as much as frequent.

    `far`: how much it counts where a hint on a recoloured object moves what is neither near nor of that object.
    """

    task: Literal["hinted"] = "hinted"
    huber_beta_ab: float = 10.0
    ab: float = 0.1
    under_hint: float = 4.0
    bins: float = 0.5
    rebalancing: float = 0.5
    spread: float = 0.05
    far: float = 0.0


@dataclass(frozen=True, slots=True)
class RegressionConfig:
    """One loss between the scaled ab and the truth's.

    `huber_beta` is in scaled units. `kernel_l2` times the sum of all squared convolution weights is added, as Keras
    does.
    """

    task: Literal["regression"] = "regression"
    loss: Literal["mse", "l1", "huber"] = "mse"
    huber_beta: float = 0.1
    kernel_l2: float = 0.0


@dataclass(frozen=True, slots=True)
class ClassificationConfig:
    """Cross-entropy over the ab bins; `rebalancing` as in `LossConfig`, `kernel_l2` as in regression.

    `temperature` sharpens the mean that a picture is coloured by (Zhang et al. 2016: 0.38).
    """

    task: Literal["classification"] = "classification"
    rebalancing: float = 0.5
    temperature: float = 0.38
    kernel_l2: float = 0.0


@dataclass(frozen=True, slots=True)
class GanConfig:
    """L1 and, after `pretraining_share` of the run, an adversary: BCE + `weight_l1` times L1 on ab scaled to -1..1."""

    task: Literal["gan"] = "gan"
    weight_l1: float = 100.0
    pretraining_share: float = 0.5
    discriminator_rate_factor: float = 1.0


AnyLossConfig = LossConfig | RegressionConfig | ClassificationConfig | GanConfig

LOSSES: dict[str, AnyLossConfig] = {
    "hinted": LossConfig(),
    "regression": RegressionConfig(),
    "classification": ClassificationConfig(),
    "gan": GanConfig(),
}
"""Each task's losses as they are by default, by the name that a configuration's `[loss]` gives."""
