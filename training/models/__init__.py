"""The networks, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import overload

from restorer.errors import TrainingError
from training.models.bins_cnn import COMPACT_CNN_BINS, BinsCnn
from training.models.configs import AnyNetworkConfig, BinsConfig, NetworkConfig, PaperConfig
from training.models.fusion_net import FusionNet
from training.models.papers import PAPER_SYSTEMS, build_paper
from training.models.plain_cnn import PlainCnn
from training.models.restorer_net import RestorerNet
from training.models.resunet_gan import ResUnet

NETWORKS: Mapping[str, AnyNetworkConfig] = {
    "restorer": NetworkConfig(),
    **PAPER_SYSTEMS,
    COMPACT_CNN_BINS.name: COMPACT_CNN_BINS,
}
"""Each network as its source has it, by the name that a configuration's `[network]` gives."""


@overload
def build(network: NetworkConfig) -> RestorerNet: ...
@overload
def build(network: PaperConfig) -> FusionNet | PlainCnn | ResUnet: ...
@overload
def build(network: BinsConfig) -> BinsCnn: ...
@overload
def build(network: str | AnyNetworkConfig) -> RestorerNet | FusionNet | PlainCnn | ResUnet | BinsCnn: ...
def build(network: str | AnyNetworkConfig) -> RestorerNet | FusionNet | PlainCnn | ResUnet | BinsCnn:
    """The network of a configuration, or of a name as its source has it, untrained.

    Raises:
        TrainingError: there is none of that name, or its layers cannot be read.
    """
    name = network if isinstance(network, str) else network.name
    if name not in NETWORKS:
        raise TrainingError(f"There is no network {name!r}.", f"Choose one of: {', '.join(sorted(NETWORKS))}.")
    config = NETWORKS[network] if isinstance(network, str) else network
    if isinstance(config, BinsConfig):
        return BinsCnn(config)
    if not isinstance(config, NetworkConfig):
        return build_paper(config)
    built = RestorerNet(config)
    built.encoder.backbone.freeze(config.frozen_blocks)
    return built


def build_hinted(config: AnyNetworkConfig) -> RestorerNet:
    """The default network, where only one that listens to hints will do.

    Raises:
        TrainingError: the configuration names another kind.
    """
    if not isinstance(config, NetworkConfig):
        raise TrainingError(f"{config.name} takes no hints.", "Train it as a system of the papers.")
    return build(config)
