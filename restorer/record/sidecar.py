"""What the record of one export says. It lies beside the copy as JSON: `scan.tif` has `scan.tif.record.json`."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from restorer.imaging.deviation import LightnessDeviation
from restorer.imaging.output import OutputFormat
from restorer.imaging.stored_field import StoredField
from restorer.imaging.visible_mark import MarkBox
from restorer.project.label import Statement
from restorer.project.recipe import Recipe

ENDING = ".record.json"
SCHEMA = 1
_LONGEST_NAME_BYTES = 255


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """The model that made the colours. `sha256` is that of all its files (`pin.package_sha256`); None: built in."""

    id: str
    name: str
    version: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class FileFacts:
    """A file and the picture in it, upright."""

    name: str
    sha256: str
    size_bytes: int
    width_px: int
    height_px: int


@dataclass(frozen=True, slots=True)
class OriginalFacts:
    """The photograph that was coloured.

    `path` leads there from the record's folder, with slashes. `identifier` and `source_type` (IPTC digital source
    type) are what the photograph's own XMP says, empty where it says nothing.
    """

    file: FileFacts
    path: str
    depth_bits: int
    identifier: str = ""
    source_type: str = ""


@dataclass(frozen=True, slots=True)
class OutputFacts:
    """The copy as it was written. `pixels_sha256` is defined in `pixel_hash`; `source_type` is the label it got.

    `mark`: where the visible mark is whose words the form has.
    """

    file: FileFacts
    form: OutputFormat
    pixels_sha256: str
    source_type: str
    mark: MarkBox | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FieldRecord:
    """The 16-bit field of one region (None: the whole photograph), and the working size its surface is fitted at.

    `field` is None where the data cannot be read or do not have the hash that is written beside them.
    """

    region: str | None
    working_height: int
    working_width: int
    field: StoredField | None


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """One export. `broken`: the sections that are no longer as they were when the record was sealed."""

    program: str
    model: ModelFacts
    recipe: Recipe
    original: OriginalFacts
    output: OutputFacts
    fields: tuple[FieldRecord, ...]
    lightness: LightnessDeviation
    notes: tuple[str, ...] = ()
    statement: Statement = field(default_factory=Statement)
    broken: tuple[str, ...] = ()


def sidecar_path(output: Path) -> Path:
    """Where the record of the copy `output` lies: beside it, under a short name where its own would be too long."""
    name = output.name + ENDING
    if len(os.fsencode(name)) > _LONGEST_NAME_BYTES:
        name = hashlib.sha256(os.fsencode(output.name)).hexdigest()[:24] + ENDING
    return output.with_name(name)
