"""Writes a model package: the folder that the program reads, with its card. See docs/MODEL_CARD.md for what it says.

The folder is made beside its place and then takes it, so that no half package is ever found.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from restorer.errors import TrainingError
from restorer.imaging.part_file import PartFile
from restorer.paths import resources
from training.checkpoint import Counters
from training.data.sources import TRAINING_SOURCES
from training.models.bins import AB_LIMIT, bin_centres
from training.models.restorer_net import AB_STRIDE, BINS_STRIDE, MULTIPLE_OF
from training.onnx_files import OPSET, OnnxPair, Parity

LICENCE_SENTENCE = (
    "Weights: non-commercial research use only, because part of the training photographs is licensed for research "
    "only; code: MIT."
)
OPEN_LICENCE_SENTENCE = (
    "Weights: MIT, trained only on photographs with clear licences (MIT, Apache-2.0, CC BY 4.0, CC0), which card.json "
    "lists; the encoder started from MobileNet v1 weights (Apache-2.0) that were trained on ImageNet; code: MIT."
)
_LICENCE = """The weights in this folder (encoder.onnx, decoder.onnx)

These weights were trained on photographs of several collections. Some of them (ImageNet samples, BSDS500, LFW,
Corel-1k) are licensed, or were published, for non-commercial research and education only, and for others no licence is
stated. card.json lists every collection with its licence. Until a court or the collections' owners say otherwise, use
these weights for non-commercial research and education only. Photographs coloured with them are the user's own matter.

The encoder started from MobileNet v1 weights (Apache License 2.0, The TensorFlow Authors), changed here by training.
The program that runs them is licensed separately (MIT). The Apache License follows.
"""
_OPEN_LICENCE = """The weights in this folder (encoder.onnx, decoder.onnx)

MIT License, as the program's. They were trained only on photographs whose licences let anybody use them; card.json
lists them. Caltech101 (Li, Andreeto, Ranzato, Perona; Caltech) is used under CC BY 4.0, OSIE (Xu, Jiang, Wang,
Kankanhalli, Zhao) under MIT, Clothing Co-Parsing (Yang, Luo, Lin) under Apache-2.0, clothing_small under CC0.

The encoder started from MobileNet v1 weights (Apache License 2.0, The TensorFlow Authors), changed here by training.
Those were trained by others on ImageNet. Photographs coloured with these weights are the user's own matter. The
Apache License follows.
"""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card says that the files themselves do not.

    `open`: all photographs have clear licences. `usual`: the rows of `training.usual_colours`, empty where not counted.
    """

    version: str
    state: str
    counters: Counters
    parity: Parity
    parameters: int
    sources: Mapping[str, int]
    metrics: Mapping[str, Any]
    working_size_px: int = 256
    vividness_share: float = 0.75
    vividness_temperature: float = 1.0
    id: str = "restorer-base"
    open: bool = False
    usual: Sequence[Sequence[float]] = ()


def write_package(folder: Path, pair: OnnxPair, facts: CardFacts) -> None:
    """Write the package of the default network to `folder`; a package that is there already is replaced.

    Raises:
        TrainingError: `folder` holds something that is no package.
    """
    contents = {
        "encoder.onnx": pair.encoder,
        "decoder.onnx": pair.decoder,
        "LICENSE": with_apache_licence(_OPEN_LICENCE if facts.open else _LICENCE),
        "README.md": _readme(facts).encode(),
    }
    put_package(folder, contents, build_card(contents, facts))


def with_apache_licence(text: str) -> bytes:
    """A package's LICENSE: what is said of it, and the licence of the MobileNet weights in it, which asks to be there.

    Raises:
        TrainingError: the program's copy of the licence is missing.
    """
    path = resources() / "licences" / "Apache-2.0.txt"
    try:
        return f"{text}\n\n{path.read_text('utf-8')}".encode()
    except OSError as problem:
        raise TrainingError(f"{path} cannot be read.", "Install the program again: packages hold it.") from problem


def put_package(folder: Path, contents: Mapping[str, bytes], card: Mapping[str, Any]) -> None:
    """Put files and card in place, whole or not at all; a package that is there already is replaced.

    Raises:
        TrainingError: `folder` holds something that is no package.
        WriteError: the disk refuses; nothing is left of the new one, and the package that was there stays.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / "card.json").is_file():
        raise TrainingError(f"{folder} is not empty and no model package.", "Choose another folder with -o.")
    part = folder.with_name(folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    try:
        for name, content in {**contents, "card.json": _card_text(card).encode()}.items():
            with PartFile(part / name) as file:
                file.write(content)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    if folder.exists():
        old = folder.with_name(folder.name + ".old")
        folder.replace(old)
        part.replace(folder)
        shutil.rmtree(old)
    else:
        part.replace(folder)


def _card_text(card: Mapping[str, Any]) -> str:
    """JSON with lists of plain values on one line each: 259 bins are no thousand lines."""
    text = json.dumps(card, indent=1)
    return re.sub(r"\[[^\[\]{}]*\]", lambda found: re.sub(r"\s+", " ", found.group()), text) + "\n"


def build_card(contents: Mapping[str, bytes], facts: CardFacts) -> dict[str, Any]:
    """The card as `restorer.engine.card` reads it."""
    limits = [-AB_LIMIT, AB_LIMIT]
    return {
        "schema": 1,
        "id": facts.id,
        "name": _name(facts),
        "version": facts.version,
        "task": "colorize",
        "kind": "hinted",
        "state": facts.state,
        "files": file_entries(contents),
        "working_size": {
            "size": facts.working_size_px, "rule": "keep_aspect", "multiple_of": MULTIPLE_OF, "max": 512,
        },
        "inputs": {
            "L": {"range": [0, 100], "shape": ["N", 1, "H", "W"]},
            "hints": {"channels": ["a", "b", "mask"], "range": limits, "shape": ["N", 3, "H", "W"]},
        },
        "outputs": {
            "ab": {"stride": AB_STRIDE, "range": limits},
            "bins": {
                "stride": BINS_STRIDE, "centres": bin_centres().astype(int).tolist(),
                **({"usual": facts.usual} if facts.usual else {}),
            },
            "spread": {"stride": BINS_STRIDE, "unit": "dE"},
        },
        "vividness": {
            "rule": "annealed_mean", "temperature": facts.vividness_temperature, "share": facts.vividness_share,
        },
        "training": training_entry(facts),
        "licence": licence_sentence(facts),
        "metrics": {**facts.metrics, "parity": parity_entry(facts.parity)},
        "opset": OPSET,
        "precision": "fp16 and int8 storage",
        "parameters": facts.parameters,
    }  # fmt: skip


def file_entries(contents: Mapping[str, bytes]) -> dict[str, Any]:
    """Each file's sum and length."""
    return {
        name: {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
        for name, content in contents.items()
    }


def training_entry(facts: CardFacts) -> dict[str, Any]:
    """What a model was trained on, and how long."""
    return {
        "data": [
            {"name": name, "photographs": count, "licence": TRAINING_SOURCES.get(name, "not stated")}
            for name, count in sorted(facts.sources.items())
        ],
        "pictures_seen": facts.counters.pictures,
        "minutes": round(facts.counters.seconds / 60.0, 1),
        "steps": facts.counters.step,
    }


def parity_entry(parity: Parity) -> dict[str, Any]:
    """How near the files come to the trained network."""
    return {
        "protocol": "torch float32 against these files in ONNX Runtime on the CPU, dE00 of ab",
        "largest": round(parity.largest_delta_e, 4),
        "mean": round(parity.mean_delta_e, 5),
        "pictures": parity.cases,
    }


def licence_sentence(facts: CardFacts) -> str:
    """What the weights may be used for."""
    return OPEN_LICENCE_SENTENCE if facts.open else LICENCE_SENTENCE


def _name(facts: CardFacts) -> str:
    return facts.id.replace("-", " ").title()


def _readme(facts: CardFacts) -> str:
    return (
        f"# {_name(facts)}\n\nA colour model of Restorer: a MobileNet v1 encoder and a small transformer "
        "decoder that listens to hints.\n\n"
        f"State: {facts.state}. Trained on {sum(facts.sources.values()):,} photographs; "
        f"{facts.counters.pictures:,} samples seen in {facts.counters.seconds / 60.0:.0f} minutes.\n\n"
        "`card.json` has everything else: inputs, outputs, data with licences, metrics with their protocol. "
        f"{licence_sentence(facts)} Colours are guesses, not history.\n"
    )
