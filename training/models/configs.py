"""What the networks are told, as frozen dataclasses that a TOML file's `[network]` can fill.

Layers are written in the papers' own short form, read by `training.models.blocks`: `64 s2` is a 3x3 convolution to 64
channels with stride 2 and ReLU, `1x1 256` one of kernel 1, `2 tanh` one with that activation instead, `up` doubles by
repeating, `drop 0.2` is dropout. Of each kind `multiple_of` is what sample sides are multiples of, `tasks` what it can
be trained by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """Which network (`training.models.build`) and how wide: channels at strides 16, 8 and 4.

    `blocks` transformer blocks see the hints, and run at every change; `context_blocks` more run before, once per
    photograph. `dropout` is the share of the encoder's channels, and of the transformer's hidden values, left out in
    training; `stochastic_depth` that of the samples at which a branch of a transformer block is.
    """

    multiple_of: ClassVar[int] = 32
    tasks: ClassVar[tuple[str, ...]] = ("hinted",)
    name: str = "restorer"
    widths: tuple[int, int, int] = (256, 192, 128)
    blocks: int = 2
    heads: int = 8
    expansion: int = 3
    frozen_blocks: int = 3
    dropout: float = 0.0
    context_blocks: int = 2
    stochastic_depth: float = 0.0


@dataclass(frozen=True, slots=True)
class FusionConfig:
    """A network that joins a classifier's embedding to its features: encoder, one 1x1 of `fusion` channels, decoder.

    `ab_unit` is the a*b* value that the last activation's limit stands for.
    """

    multiple_of: ClassVar[int] = 8
    tasks: ClassVar[tuple[str, ...]] = ("regression",)
    name: str
    encoder: str
    fusion: int
    decoder: str
    embedding: int = 1000
    ab_unit: float = 128.0


@dataclass(frozen=True, slots=True)
class PlainConfig:
    """A stack of layers from lightness to chroma, and nothing beside it."""

    multiple_of: ClassVar[int] = 4
    tasks: ClassVar[tuple[str, ...]] = ("regression",)
    name: str
    layers: str
    ab_unit: float = 128.0


@dataclass(frozen=True, slots=True)
class BinsConfig:
    """A stack of layers from lightness to a logit for each of the 259 ab bins."""

    multiple_of: ClassVar[int] = 8
    tasks: ClassVar[tuple[str, ...]] = ("classification",)
    name: str
    layers: str


@dataclass(frozen=True, slots=True)
class PatchConfig:
    """The discriminator: channels of its first layer (doubled at each further step), steps of stride 2."""

    width: int = 64
    steps: int = 3


@dataclass(frozen=True, slots=True)
class ResUnetConfig:
    """A U-Net on a ResNet-18; `decoder` are its channels at strides 16, 8, 4, 2 and 1."""

    multiple_of: ClassVar[int] = 32
    tasks: ClassVar[tuple[str, ...]] = ("gan", "regression")
    name: str
    decoder: tuple[int, int, int, int, int] = (256, 128, 64, 64, 32)
    ab_unit: float = 110.0
    discriminator: PatchConfig = PatchConfig()


PaperConfig = FusionConfig | PlainConfig | ResUnetConfig
AnyNetworkConfig = NetworkConfig | PaperConfig | BinsConfig
