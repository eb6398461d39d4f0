"""The embedding: 1,000 values of a classifier that say what a photograph shows, from its lightness alone.

Two providers, each a network L* [N,1,H,W] -> [N,1000] that is exported as `embedding.onnx` of a package. Both squash
the picture to the classifier's own size, as the papers do. A provider's `name` stands in the model's card and tells the
weights' file by its sum: a network trained with one embedding is worth nothing with another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from restorer.errors import TrainingError
from training.models.inception_resnet_v2 import SIDE_PX, InceptionResNetV2
from training.models.published import load_published, read_weights
from training.models.restorer_net import MobileNet

LENGTH = 1000
_MOBILENET_CHANNELS = 1024
_MOBILENET_SIDE_PX = 224
_SEED = 0
_OWN_PREFIX = "encoder.backbone."


@dataclass(frozen=True, slots=True)
class EmbeddingConfig:
    """Files of weights. With `inception_weights` it is Inception-ResNet-v2, without it MobileNet's features."""

    inception_weights: str = ""
    mobilenet_weights: str = ""
    values: Literal["logits", "probabilities"] = "logits"


class EmbeddingSource(Protocol):
    """Embeddings of a run's photographs by number, computed once. `name` is the provider's."""

    @property
    def name(self) -> str:
        """The provider that they come from, with the sum of its weights."""
        ...

    def of(self, index: int) -> Tensor:
        """[1000], float32 on the CPU: the embedding of photograph `index`, whole."""
        ...


def gray_codes(lightness: Tensor) -> Tensor:
    """L* (0..100) as the sRGB gray of that lightness (0..1): what a classifier of photographs has seen."""
    f = (lightness + 16.0) / 116.0
    luminance = torch.where(lightness > 8.0, f**3, lightness * (27.0 / 24389.0))
    powered = 1.055 * luminance.clamp(min=1e-6) ** (1.0 / 2.4) - 0.055
    return torch.where(luminance > 0.0031308, powered, 12.92 * luminance).clamp(0.0, 1.0)


def _squash(lightness: Tensor, side_px: int) -> Tensor:
    return functional.interpolate(lightness, (side_px, side_px), mode="bilinear", align_corners=False)


class InceptionEmbedding(nn.Module):
    """The classifier that the papers name: gray as three channels, 299x299, -1..1."""

    def __init__(self, weights: Mapping[str, Tensor], source: str, values: Literal["logits", "probabilities"]) -> None:
        super().__init__()
        self.name = f"inception_resnet_v2 {values} ({source})"
        self.values = values
        self.network = InceptionResNetV2()
        load_published(self.network, weights, source)
        self.eval().requires_grad_(False)

    def forward(self, lightness: Tensor) -> Tensor:
        """[N,1000]."""
        gray = 2.0 * _squash(gray_codes(lightness), SIDE_PX) - 1.0
        logits: Tensor = self.network(gray.expand(-1, 3, -1, -1))
        return logits if self.values == "logits" else torch.softmax(logits, 1)


class MobileNetEmbedding(nn.Module):
    """MobileNet v1's last features, averaged over the picture, through a fixed projection to 1,000 values.

    Here and not in the papers: it stands in where the classifier's weights are not to be had. The projection is of
    random signs, which keep distances (Achlioptas 2003), drawn from PCG64's raw stream, which never changes.
    """

    projection: Tensor

    def __init__(self, weights: Mapping[str, Tensor], source: str) -> None:
        super().__init__()
        self.name = f"mobilenet_v1 pooled, projected with seed {_SEED} ({source})"
        self.network = MobileNet()
        self.register_buffer("projection", seeded_projection(_MOBILENET_CHANNELS, LENGTH, _SEED), persistent=False)
        _fill_mobilenet(self.network, weights, source)
        self.eval().requires_grad_(False)

    def forward(self, lightness: Tensor) -> Tensor:
        """[N,1000]."""
        pooled = self.network(_squash(lightness, _MOBILENET_SIDE_PX))[-1].mean((2, 3))
        return functional.linear(pooled, self.projection)


def seeded_projection(inputs: int, outputs: int, seed: int) -> Tensor:
    """A matrix [outputs,inputs] of +-1/sqrt(inputs), the same on every machine and in every version."""
    words = np.random.PCG64(seed).random_raw((inputs * outputs + 63) // 64)
    bits = np.unpackbits(np.asarray(words).astype("<u8").view(np.uint8))[: inputs * outputs]
    signs = bits.astype(np.float32).reshape(outputs, inputs) * 2.0 - 1.0
    return torch.from_numpy(signs / np.float32(np.sqrt(inputs)))


def open_embedding(config: EmbeddingConfig) -> InceptionEmbedding | MobileNetEmbedding:
    """The provider that a configuration names.

    Raises:
        TrainingError: no file is named, or it does not fit.
    """
    chosen = config.inception_weights or config.mobilenet_weights
    if not chosen:
        raise TrainingError(
            "The network takes an embedding, and no weights for one are named.",
            "Name Inception-ResNet-v2 (timm) or MobileNet v1 weights in the configuration.",
        )
    path = Path(chosen)
    weights = read_weights(path)
    source = f"{path.name}, sha256 {hashlib.sha256(path.read_bytes()).hexdigest()[:12]}"
    if config.inception_weights:
        return InceptionEmbedding(weights, source, config.values)
    return MobileNetEmbedding(weights, source)


def _fill_mobilenet(network: MobileNet, weights: Mapping[str, Tensor], source: str) -> None:
    """Take ImageNet's file (`conv1`, `dw1` ...) or the encoder of a network of this program."""
    own = {name[len(_OWN_PREFIX) :]: t for name, t in weights.items() if name.startswith(_OWN_PREFIX)}
    if own:
        load_published(network, own, source)
        return
    try:
        network.load_imagenet(weights)
    except (LookupError, RuntimeError) as error:
        raise TrainingError(f"{source} holds no MobileNet v1 weights ({error}).", "Name another file.") from error
