"""The systems of the papers, by name: the registry of their networks."""

from __future__ import annotations

from collections.abc import Mapping

from restorer.errors import TrainingError
from training.models.compact_cnn import COMPACT_CNN
from training.models.configs import FusionConfig, PaperConfig, PlainConfig
from training.models.deepcolor import DEEPCOLOR_1, DEEPCOLOR_2, DEEPCOLOR_3, DEEPCOLOR_BASE
from training.models.fusion_net import FusionNet
from training.models.inception_fusion import INCEPTION_FUSION, KOALA
from training.models.plain_cnn import PlainCnn
from training.models.resunet_gan import RESUNET_GAN, ResUnet
from training.models.single_image import SINGLE_IMAGE

PAPER_SYSTEMS: Mapping[str, PaperConfig] = {
    config.name: config
    for config in (
        INCEPTION_FUSION, KOALA, SINGLE_IMAGE, DEEPCOLOR_BASE, DEEPCOLOR_1, DEEPCOLOR_2, DEEPCOLOR_3, COMPACT_CNN,
        RESUNET_GAN,
    )
}  # fmt: skip
"""Each system as its paper has it; a changed copy (`dataclasses.replace`) is built just as well."""


def build_paper(config: PaperConfig) -> FusionNet | PlainCnn | ResUnet:
    """The network of a configuration, untrained. Of the GAN it is the generator.

    Raises:
        TrainingError: its layers cannot be read.
    """
    if isinstance(config, FusionConfig):
        return FusionNet(config)
    return PlainCnn(config) if isinstance(config, PlainConfig) else ResUnet(config)


def paper_system(name: str) -> PaperConfig:
    """The configuration of the system called `name`.

    Raises:
        TrainingError: there is none.
    """
    try:
        return PAPER_SYSTEMS[name]
    except KeyError:
        raise TrainingError(
            f"There is no network {name!r}.", f"Choose one of: {', '.join(sorted(PAPER_SYSTEMS))}."
        ) from None
