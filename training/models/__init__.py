"""The networks, by name."""

from __future__ import annotations

from restorer.errors import TrainingError
from training.config import NetworkConfig
from training.models.restorer_net import RestorerNet


def build(config: NetworkConfig) -> RestorerNet:
    """The network a configuration names.

    Raises:
        TrainingError: there is none of that name.
    """
    if config.name != "restorer":
        raise TrainingError(f"There is no network {config.name!r}.", "Choose one of: restorer.")
    network = RestorerNet(config.widths, config.blocks, config.heads, config.expansion)
    network.encoder.backbone.freeze(config.frozen_blocks)
    return network
