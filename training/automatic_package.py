"""The package of a system of the papers: what its card, licence and README say beside what every package's say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from training.automatic_files import AutomaticFiles
from training.config import TrainConfig
from training.losses.configs import ClassificationConfig
from training.models.bins import AB_LIMIT, bin_centres
from training.models.configs import BinsConfig, NetworkConfig
from training.models.resunet_gan import ResUnet
from training.onnx_files import OPSET
from training.package import (
    LICENCE_SENTENCE,
    CardFacts,
    file_entries,
    parity_entry,
    put_package,
    training_entry,
    with_apache_licence,
)

_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "inception_fusion": "Inception fusion",
        "koala": "Koala",
        "single_image": "Single image",
        "deepcolor_base": "DeepColor base",
        "deepcolor_1": "DeepColor 1",
        "deepcolor_2": "DeepColor 2",
        "deepcolor_3": "DeepColor 3",
        "compact_cnn": "Compact CNN",
        "compact_cnn_bins": "Compact CNN, bins",
        "resunet_gan": "ResNet U-Net GAN",
    }
)
_PAPERS: Mapping[str, str] = MappingProxyType(
    {
        "inception_fusion": "An autoencoder fused with the features of InceptionResNetV2 (docs/REPRODUCING.md)",
        "koala": "A convolutional network fused with Inception-ResNet-v2 (docs/REPRODUCING.md)",
        "single_image": "The first version of a network fused with Inception-ResNet-v2 (docs/REPRODUCING.md)",
        "deepcolor_base": "Gangal, DeepColor: Automatic Colorization of Gray scale Images",
        "deepcolor_1": "Gangal, DeepColor: Automatic Colorization of Gray scale Images",
        "deepcolor_2": "Gangal, DeepColor: Automatic Colorization of Gray scale Images",
        "deepcolor_3": "Gangal, DeepColor: Automatic Colorization of Gray scale Images",
        "compact_cnn": "Revathi et al., Black and White Image Colorization Using Convolutional Neural Networks",
        "compact_cnn_bins": "Revathi et al., Black and White Image Colorization Using Convolutional Neural Networks",
        "resunet_gan": "A U-Net on ResNet-18, judged by a PatchGAN (docs/REPRODUCING.md)",
    }
)
_BINS_STRIDE = 2
_LICENCE = """The weights in this folder

These weights were trained on photographs of several collections. card.json lists every collection with its licence.
Some are licensed, or were published, for non-commercial research and education only, and for others no licence is
stated; use these weights for non-commercial research and education only. Photographs coloured with them are the user's
own matter. An embedding.onnx holds MobileNet v1 weights (Apache License 2.0, The TensorFlow Authors), changed or not,
or those of the classifier that the card names; that licence follows then. The program that runs them is licensed
separately (MIT).
"""


@dataclass(frozen=True, slots=True)
class SystemFacts:
    """What the card of a system says beside `CardFacts`: its id, and the embedding's provider (empty: none)."""

    id: str
    config: TrainConfig
    embedding: str
    int8: str
    """A sentence on int8: what it cost, or that it was not tried."""


def ab_range(config: TrainConfig) -> float:
    """The a*b* that a network's answer cannot go beyond."""
    network = config.network
    return float(AB_LIMIT) if isinstance(network, BinsConfig | NetworkConfig) else network.ab_unit


def write_automatic(folder: Path, files: AutomaticFiles, facts: CardFacts, system: SystemFacts) -> None:
    """Write the package to `folder`; a package that is there already is replaced.

    Raises:
        TrainingError: `folder` holds something that is no package.
    """
    contents = {"model.onnx": files.model, "LICENSE": _LICENCE.encode(), "README.md": _readme(facts, system).encode()}
    if files.embedding is not None:
        contents |= {"embedding.onnx": files.embedding, "LICENSE": with_apache_licence(_LICENCE)}
    put_package(folder, contents, automatic_card(contents, files, facts, system))


def automatic_card(
    contents: Mapping[str, bytes], files: AutomaticFiles, facts: CardFacts, system: SystemFacts
) -> dict[str, Any]:
    """The card as `restorer.engine.card` reads it."""
    name = system.config.network.name
    return {
        "schema": 1,
        "id": system.id,
        "name": _NAMES.get(name, name),
        "paper": _PAPERS[name],
        "version": facts.version,
        "task": "colorize",
        "kind": "automatic",
        "state": facts.state,
        "system": name,
        "files": file_entries(contents),
        "working_size": _working_size(system.config),
        "inputs": _inputs(system.embedding),
        "outputs": _outputs(system.config),
        "vividness": _vividness(system.config),
        "training": {**training_entry(facts), "task": system.config.loss.task},
        "licence": LICENCE_SENTENCE,
        "metrics": {**facts.metrics, "parity": parity_entry(facts.parity), "int8": system.int8},
        "opset": OPSET,
        "precision": f"{files.storage} storage",
        "parameters": facts.parameters,
    }


def _working_size(config: TrainConfig) -> dict[str, Any]:
    """A square of the largest side it was trained at: photographs are squashed to it, as in training."""
    side = max(size.size_px for size in config.data.sizes)
    multiple = ResUnet.multiple_of if config.loss.task == "gan" else 8
    side = -(-side // multiple) * multiple
    return {"size": side, "rule": "square", "multiple_of": multiple, "max": side, "fixed": True}


def _inputs(embedding: str) -> dict[str, Any]:
    inputs: dict[str, Any] = {"L": {"range": [0, 100], "shape": ["N", 1, "H", "W"]}}
    return {**inputs, "embedding": {"shape": ["N", 1000], "provider": embedding}} if embedding else inputs


def _outputs(config: TrainConfig) -> dict[str, Any]:
    limit = ab_range(config)
    if not isinstance(config.network, BinsConfig):
        return {"ab": {"stride": 1, "range": [-limit, limit]}}
    return {
        "ab": {"stride": _BINS_STRIDE, "range": [-limit, limit]},
        "bins": {"stride": _BINS_STRIDE, "centres": bin_centres().astype(int).tolist()},
    }


def _vividness(config: TrainConfig) -> dict[str, Any]:
    if isinstance(config.loss, ClassificationConfig):
        return {"rule": "annealed_mean", "temperature": config.loss.temperature, "share": 1.0}
    return {"rule": "none"}


def _readme(facts: CardFacts, system: SystemFacts) -> str:
    name = system.config.network.name
    embedding = f" Its embedding: {system.embedding}." if system.embedding else ""
    return (
        f"# {_NAMES.get(name, name)}\n\nThe system `{name}` of the papers that Restorer reproduces.{embedding}\n\n"
        f"State: {facts.state}. Trained on {sum(facts.sources.values()):,} photographs; "
        f"{facts.counters.pictures:,} samples seen in {facts.counters.seconds / 60.0:.0f} minutes.\n\n"
        "`card.json` has everything else: inputs, outputs, data with licences, metrics with their protocol. "
        f"{LICENCE_SENTENCE} Colours are guesses, not history.\n"
    )
