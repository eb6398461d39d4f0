"""A model package's card: what it is, what it was trained on, what goes in and what comes out.

`ModelCard.read(folder)` is the border: whatever it returns is complete and in range. A card says nothing about the
network's bytes; that they are the ones named is checked in `package.py`, that the network agrees in `session.py`.
Standard library only, so that listing models starts nothing heavy.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from restorer.engine.calibration import Calibration, read_calibration
from restorer.engine.card_fields import Fields
from restorer.engine.made import made_with
from restorer.engine.usual import Usual, read_usual
from restorer.errors import ModelDamaged, ModelMismatch

CARD_NAME = "card.json"
SCHEMA = 1
_MAX_CARD_BYTES = 1_000_000
MAX_FILE_BYTES = 2**31 - 1
"""Protocol buffers, and so ONNX files, end there."""
_MAX_FILES = 64
_MAX_BINS = 1024
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class ModelKind(StrEnum):
    """How a model is run."""

    HINTED = "hinted"
    """Encoder once per photograph, decoder per change of the hints."""
    AUTOMATIC = "automatic"
    """One network that knows no hints; they are spread afterwards along the photograph's edges."""
    CLASSICAL = "classical"
    """An algorithm of this program; nothing was trained and there are no files."""


class Shape(StrEnum):
    """What becomes of a photograph's aspect on the way to the network."""

    KEEP_ASPECT = "keep_aspect"
    SQUARE = "square"


class VividnessRule(StrEnum):
    """What `vividness` 0..1 does (above 1 chroma is multiplied further, whatever the rule)."""

    ANNEALED_MEAN = "annealed_mean"
    CHROMA_FACTOR = "chroma_factor"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PackageFile:
    """A file beside the card: its plain name, SHA-256 in lower-case hex, and length."""

    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class SizeRule:
    """The size at which the network sees a photograph, in pixels.

    `size` is the side of a square of the usual area; `max` bounds the area of long pictures (max x max). With `fixed`
    the network takes exactly size x size.
    """

    size: int
    shape: Shape
    multiple_of: int
    max: int
    fixed: bool


@dataclass(frozen=True, slots=True)
class Outputs:
    """What the network answers: the stride of each answer's grid, 0 where it has none.

    `ab_range` in a*b* units; `bin_centres` are a*, b* of each bin, `usual` how usual each is (`engine.usual`).
    """

    ab_stride: int
    ab_range: tuple[float, float]
    bins_stride: int = 0
    bin_centres: tuple[tuple[float, float], ...] = ()
    spread_stride: int = 0
    usual: Usual = ()


@dataclass(frozen=True, slots=True)
class Vividness:
    """The balanced setting, vividness 1.

    `share` of the annealed mean at `temperature` (Zhang et al. 2016) is mixed into the regression; or chroma is
    multiplied by `factor`. `default` is the vividness to use where the person chose none.
    """

    rule: VividnessRule
    temperature: float = 0.38
    share: float = 0.0
    factor: float = 1.0
    default: float = 1.0


@dataclass(frozen=True, slots=True)
class TrainingData:
    """One collection that a model was trained on."""

    name: str
    photographs: int
    licence: str


@dataclass(frozen=True, slots=True)
class ModelCard:
    """All that is said about a model. `metrics` is kept as it was written, for people to read.

    `made` says in a line what it was made with; empty for what was not trained. `paper` names the paper whose system
    this reproduces, for comparing; empty for what was made to be used.
    """

    id: str
    name: str
    version: str
    task: str
    kind: ModelKind
    files: tuple[PackageFile, ...]
    working_size: SizeRule
    hint_range: tuple[float, float]
    outputs: Outputs
    vividness: Vividness
    training_data: tuple[TrainingData, ...]
    licence: str
    metrics: Mapping[str, object]
    opset: int
    precision: str
    parameters: int
    certainty: Calibration | None = None
    made: str = ""
    paper: str = ""

    @property
    def size_bytes(self) -> int:
        """Length of all files together."""
        return sum(file.size_bytes for file in self.files)

    def file(self, name: str) -> PackageFile | None:
        """The entry of the file of that name, if the package has it."""
        return next((file for file in self.files if file.name == name), None)

    @classmethod
    def read(cls, folder: Path) -> ModelCard:
        """The card of the package in `folder`.

        Raises:
            ModelDamaged: there is no card, or it is not JSON.
            ModelMismatch: it is of another schema, or a key is missing or wrong; the sentence names it.
        """
        return _parse(Fields(folder.name, _load(folder)))


def _load(folder: Path) -> dict[str, object]:
    path = folder / CARD_NAME
    package = folder.name
    remedy = "Install the model package again."
    try:
        with path.open("rb") as file:
            raw = file.read(_MAX_CARD_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        raise ModelDamaged(
            package, f'The model package "{package}": {CARD_NAME} cannot be read ({reason}).', remedy
        ) from error
    if len(raw) > _MAX_CARD_BYTES:
        raise ModelDamaged(package, f'The model package "{package}": {CARD_NAME} is larger than 1 MB.', remedy)
    try:
        values = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise ModelDamaged(package, f'The model package "{package}": {CARD_NAME} is not valid JSON.', remedy) from error
    if not isinstance(values, dict):
        raise ModelMismatch(package, f'The model package "{package}": {CARD_NAME} is not a JSON object.', remedy)
    return values


def _parse(fields: Fields) -> ModelCard:
    if fields.raw("schema") != SCHEMA:
        fields.refuse("schema", f"is {fields.raw('schema')!r:.40}, but this version of Restorer reads schema {SCHEMA}")
    kind = ModelKind(fields.choice("kind", (ModelKind.HINTED, ModelKind.AUTOMATIC)))
    outputs = _outputs(fields)
    return ModelCard(
        id=_id(fields),
        name=fields.text("name", 200),
        version=fields.text("version", 40),
        task=fields.choice("task", ("colorize",)),
        kind=kind,
        files=_files(fields, kind),
        working_size=_size_rule(fields, outputs),
        hint_range=_hint_range(fields, kind),
        outputs=outputs,
        vividness=_vividness(fields, outputs),
        training_data=_training_data(fields),
        licence=fields.text("licence"),
        metrics=fields.section("metrics").values,
        opset=fields.integer("opset", 1, 1000),
        precision=fields.text("precision", 40),
        parameters=fields.integer("parameters", 0, 10**12),
        certainty=read_calibration(fields),
        made=made_with(fields.values),
        paper=fields.text("paper", 200) if fields.has("paper") else "",
    )


def _id(fields: Fields) -> str:
    value = fields.text("id", 64)
    if not _ID.fullmatch(value):
        fields.refuse("id", "may hold only small letters, digits, dots, hyphens and underscores")
    return value


_NEEDED = {ModelKind.HINTED: ("encoder.onnx", "decoder.onnx"), ModelKind.AUTOMATIC: ("model.onnx",)}


def _files(fields: Fields, kind: ModelKind) -> tuple[PackageFile, ...]:
    entries = fields.section("files")
    if len(entries.values) > _MAX_FILES:
        fields.refuse("files", f"names more than {_MAX_FILES} files")
    for name in _NEEDED[kind]:
        if name not in entries.values:
            fields.refuse("files", f"does not name {name}, which a model of kind {kind} must have")
    return tuple(_file(entries, name, entry) for name, entry in fields.sections("files"))


def _file(entries: Fields, name: str, entry: Fields) -> PackageFile:
    if not _PLAIN_NAME.fullmatch(name) or name == CARD_NAME:
        entries.refuse(name[:60], "is not a plain file name")
    sha256 = entry.text("sha256", 64)
    if not _SHA256.fullmatch(sha256):
        entry.refuse("sha256", "is not a SHA-256 sum of 64 small hexadecimal digits")
    return PackageFile(name, sha256, entry.integer("bytes", 0, MAX_FILE_BYTES))


def _size_rule(fields: Fields, outputs: Outputs) -> SizeRule:
    section = fields.section("working_size")
    size = section.integer("size", 8, 4096)
    rule = SizeRule(
        size=size,
        shape=Shape(section.choice("rule", (Shape.KEEP_ASPECT, Shape.SQUARE))),
        multiple_of=section.integer("multiple_of", 1, 1024),
        max=section.integer("max", size, 8192) if section.has("max") else size,
        fixed=section.flag("fixed"),
    )
    coarsest = max(outputs.ab_stride, outputs.bins_stride, outputs.spread_stride)
    if rule.multiple_of % coarsest or (rule.fixed and size % coarsest):
        section.refuse("multiple_of", f"does not fit the coarsest output, whose stride is {coarsest}")
    return rule


def _hint_range(fields: Fields, kind: ModelKind) -> tuple[float, float]:
    inputs = fields.section("inputs")
    if inputs.section("L").pair("range") != (0.0, 100.0):
        inputs.refuse("L", "must have the range [0, 100]")
    _check_channels(inputs.section("L"), ("L",))
    if kind is not ModelKind.HINTED:
        return (-128.0, 128.0)
    hints = inputs.section("hints")
    _check_channels(hints, _HINT_CHANNELS)
    return hints.pair("range")


_HINT_CHANNELS = ("a", "b", "mask")


def _check_channels(section: Fields, known: tuple[str, ...]) -> None:
    """Refuse a list of channels that are not the known ones, and a shape with another number of them."""
    if section.has("channels") and section.items("channels", 64) != list(known):
        section.refuse("channels", f"must be {', '.join(known)}")
    if not section.has("shape"):
        return
    shape = section.items("shape", 4)
    if len(shape) != 4 or shape[1] != len(known):
        sides = " x ".join(str(side)[:20] for side in shape)
        section.refuse("shape", f"is {sides}, but with the channels {', '.join(known)} it is N x {len(known)} x H x W")


def _stride(section: Fields) -> int:
    stride = section.integer("stride", 1, 64)
    if stride & (stride - 1):
        section.refuse("stride", f"is {stride}, which is not a power of two")
    return stride


def _outputs(fields: Fields) -> Outputs:
    section = fields.section("outputs")
    ab = section.section("ab")
    low, high = ab.pair("range")
    if not -200 <= low < 0 < high <= 200:
        ab.refuse("range", "is not a range of a*b* around 0")
    bins = section.section("bins") if section.has("bins") else None
    spread = section.section("spread") if section.has("spread") else None
    centres = bins.items("centres", _MAX_BINS) if bins else []
    return Outputs(
        ab_stride=_stride(ab),
        ab_range=(low, high),
        bins_stride=_stride(bins) if bins else 0,
        bin_centres=tuple(bins.as_pair("centres", centre) for centre in centres) if bins else (),
        spread_stride=_stride(spread) if spread else 0,
        usual=read_usual(bins, len(centres)) if bins else (),
    )


def _vividness(fields: Fields, outputs: Outputs) -> Vividness:
    if not fields.has("vividness"):
        return Vividness(VividnessRule.NONE)
    section = fields.section("vividness")
    rule = VividnessRule(section.choice("rule", tuple(VividnessRule)))
    default = section.number("default", 0.0, 1.5) if section.has("default") else 1.0
    if rule is VividnessRule.ANNEALED_MEAN:
        if not outputs.bin_centres:
            section.refuse("rule", "needs the output bins, which this model does not have")
        temperature, share = section.number("temperature", 0.01, 10.0), section.number("share", 0.0, 1.0)
        return Vividness(rule, temperature, share, default=default)
    factor = section.number("factor", 0.1, 5.0) if rule is VividnessRule.CHROMA_FACTOR else 1.0
    return Vividness(rule, factor=factor, default=default)


def _training_data(fields: Fields) -> tuple[TrainingData, ...]:
    section = fields.section("training")
    rows = section.items("data", 1000)
    if not all(isinstance(row, dict) for row in rows):
        section.refuse("data", "is not a list of objects")
    entries = (Fields(fields.package, row, "training.data") for row in rows if isinstance(row, dict))
    return tuple(
        TrainingData(entry.text("name"), entry.integer("photographs", 0, 10**10), entry.text("licence"))
        for entry in entries
    )
