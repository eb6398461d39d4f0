"""Records read at the border: every field checked, every size bounded, what nobody knows refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Literal, cast

from restorer.errors import RecipeError, RecordError, UsageError
from restorer.imaging.deviation import Deviation, LightnessDeviation
from restorer.imaging.output import Container, OutputFormat
from restorer.imaging.visible_mark import MarkBox
from restorer.project.fields import Fields, parse_json
from restorer.project.label import Statement
from restorer.project.recipe import MOST_REGIONS, Recipe
from restorer.record.field_data import LONGEST_TEXT, MOST_CELLS, from_text
from restorer.record.sidecar import (
    SCHEMA,
    FieldRecord,
    FileFacts,
    ModelFacts,
    OriginalFacts,
    OutputFacts,
    Record,
)
from restorer.record.sidecar_json import KIND, SEAL, seal

MOST_BYTES = 64 * 2**20
_MOST_NOTES = 1000
_LONGEST_WORDS = 10_000
_LONGEST_SIDE = 2**31
_LARGEST_FILE = 2**50
_REMEDY = "Take the record from a backup, or colour the photograph again."


def read(path: Path) -> Record:
    """The record in the file `path`.

    Raises:
        RecordError: it cannot be read, is damaged, or says what no record says; names the file and the field.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RecordError(f"{path.name}: the record cannot be read ({error.strerror}).", _REMEDY) from None
    if len(raw) > MOST_BYTES:
        raise RecordError(f"{path.name}: the record is larger than {MOST_BYTES >> 20} MiB.", _REMEDY)
    try:
        return from_json(raw.decode("utf-8"), path.name)
    except UnicodeDecodeError:
        raise RecordError(f"{path.name}: the record is not UTF-8 text.", _REMEDY) from None


def from_json(text: str, source: str) -> Record:
    """The record written in `text`; `source` is what an error calls it. Raises as `read`."""
    try:
        return _record(parse_json(text, source), source)
    except RecipeError as error:
        raise RecordError(error.sentence, _REMEDY) from None


def _record(document: object, source: str) -> Record:
    fields = Fields(document, "", source)
    if fields.text("kind", 100) != KIND or fields.whole("schema", 0, 10**9) != SCHEMA:
        raise fields.error("the document", f"is no record of version {SCHEMA}")
    sections = cast("dict[str, object]", document)
    record = Record(
        program=_text(fields, "program", 200),
        model=_model(_section(fields, "model")),
        recipe=Recipe.from_json(json.dumps(fields.take("recipe")), f"{source}, its recipe"),
        original=_original(_section(fields, "original")),
        output=_output(_section(fields, "output")),
        fields=fields.objects("fields", MOST_REGIONS + 1, _field),
        lightness=_lightness(_section(fields, "lightness")),
        notes=_notes(fields),
        statement=_statement(_section(fields, "statement")),
        broken=_broken(sections, _section(fields, SEAL)),
    )
    fields.done()
    _check_together(record, fields)
    return record


def _broken(sections: dict[str, object], sealed: Fields) -> tuple[str, ...]:
    """The sections whose seal does not fit; a seal for what is not there is refused with the other unknown keys."""
    wanted = seal(sections)
    broken = tuple(name for name, sha256 in wanted.items() if sealed.text(name, 64) != sha256)
    sealed.done()
    return broken


def _check_together(record: Record, fields: Fields) -> None:
    regions = [field.region for field in record.fields]
    known = {region.id for region in record.recipe.regions}
    if not regions or regions[0] is not None or len(set(regions)) < len(regions):
        raise fields.error("fields", "must hold that of the whole photograph first, and one a region")
    if not set(regions[1:]) <= known:
        raise fields.error("fields", "name a region that the recipe does not have")


def _section(fields: Fields, key: str) -> Fields:
    return fields.needed(fields.child(key), key)


def _text(fields: Fields, key: str, longest: int) -> str:
    return fields.needed(fields.text(key, longest), key)


def _count(fields: Fields, key: str, most: int) -> int:
    return fields.needed(fields.whole(key, 1, most), key)


def _hash(fields: Fields, key: str) -> str:
    return _checked_hash(fields, key, _text(fields, key, 64))


def _checked_hash(fields: Fields, key: str, text: str) -> str:
    if len(text) != 64 or set(text) - set("0123456789abcdef"):
        raise fields.error(fields.path(key), "must be 64 hexadecimal digits in lower case")
    return text


def _model(fields: Fields) -> ModelFacts:
    identity, name, version = (_text(fields, key, 200) for key in ("id", "name", "version"))
    sha256 = fields.text("sha256", 64)
    model = ModelFacts(identity, name, version, None if sha256 is None else _checked_hash(fields, "sha256", sha256))
    fields.done()
    return model


def _file(fields: Fields) -> FileFacts:
    return FileFacts(
        name=_text(fields, "name", 1000),
        sha256=_hash(fields, "sha256"),
        size_bytes=_count(fields, "bytes", _LARGEST_FILE),
        width_px=_count(fields, "width_px", _LONGEST_SIDE),
        height_px=_count(fields, "height_px", _LONGEST_SIDE),
    )


def _original(fields: Fields) -> OriginalFacts:
    original = OriginalFacts(
        file=_file(fields),
        path=_text(fields, "path", _LONGEST_WORDS),
        depth_bits=_count(fields, "depth_bits", 64),
        identifier=_text(fields, "identifier", _LONGEST_WORDS),
        source_type=_text(fields, "source_type", _LONGEST_WORDS),
    )
    fields.done()
    return original


def _output(fields: Fields) -> OutputFacts:
    words, box = _mark(fields.child("visible_mark"))
    output = OutputFacts(
        file=_file(fields),
        pixels_sha256=_hash(fields, "pixels_sha256"),
        source_type=_text(fields, "source_type", _LONGEST_WORDS),
        form=replace(_form(fields), mark=words),
        mark=box,
    )
    fields.done()
    return output


def _mark(fields: Fields | None) -> tuple[str, MarkBox | None]:
    """The visible mark's words and where it is."""
    if fields is None:
        return "", None
    words = _text(fields, "words", _LONGEST_WORDS)
    sides = (fields.needed(fields.whole(name, 0, 2**31), name) for name in ("left", "top", "right", "bottom"))
    box = MarkBox(*sides)
    fields.done()
    return words, box


def _form(fields: Fields) -> OutputFormat:
    container = Container(fields.needed(fields.choice("format", tuple(Container)), "format"))
    depth = _count(fields, "depth", 16)
    quality = fields.whole("quality", 1, 100)
    scan = fields.needed(fields.choice("jpeg_scan", ("baseline", "progressive")), "jpeg_scan")
    profile = _text(fields, "profile", 100)
    try:
        return OutputFormat(
            container,
            cast("Literal[8, 16]", depth),
            profile,
            quality,
            cast("Literal['baseline', 'progressive']", scan),
        )
    except UsageError as error:
        raise fields.error("output", f"is of a form that does not exist: {error.sentence.rstrip('.')}") from None


def _field(fields: Fields) -> FieldRecord:
    region = fields.text("region", 200)
    height, width = (_count(fields, key, MOST_CELLS) for key in ("height", "width"))
    working_height, working_width = (_count(fields, key, MOST_CELLS) for key in ("working_height", "working_width"))
    if height * width > MOST_CELLS or working_height * working_width > MOST_CELLS:
        raise fields.error(fields.where, f"is larger than {MOST_CELLS} cells")
    sha256, text = _hash(fields, "sha256"), _text(fields, "data", LONGEST_TEXT)
    fields.done()
    return FieldRecord(region, working_height, working_width, from_text(text, height, width, sha256))


def _lightness(fields: Fields) -> LightnessDeviation:
    d65, d50 = (_deviation(_section(fields, key)) for key in ("d65", "d50"))
    fields.done()
    return LightnessDeviation(d65, d50)


def _deviation(fields: Fields) -> Deviation:
    mean, largest = (fields.needed(fields.number(key, 0.0, 1000.0), key) for key in ("mean", "max"))
    fields.done()
    return Deviation(mean, largest)


def _notes(fields: Fields) -> tuple[str, ...]:
    values = fields.take("notes")
    if not isinstance(values, list) or len(values) > _MOST_NOTES:
        raise fields.error("notes", f"must be a list of at most {_MOST_NOTES}")
    if not all(isinstance(value, str) and len(value) <= _LONGEST_WORDS for value in values):
        raise fields.error("notes", f"must be texts of at most {_LONGEST_WORDS} characters")
    return tuple(values)


def _statement(fields: Fields) -> Statement:
    operator, reason, notes, date = (
        _text(fields, key, _LONGEST_WORDS) for key in ("operator", "reason", "notes", "date")
    )
    fields.done()
    return Statement(operator, reason, notes, date)
