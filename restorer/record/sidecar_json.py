"""Records in JSON, written with a seal over every section.

The seal is a plain hash of each section. It says which section somebody or something changed after the record was
written; it does not stop a forger, who can make a new one. For that there are the manifest of a bag and signatures.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from restorer.imaging.deviation import Deviation
from restorer.imaging.part_file import PartFile
from restorer.project.label import Statement
from restorer.record.field_data import field_sha256, to_text
from restorer.record.sidecar import (
    SCHEMA,
    FieldRecord,
    FileFacts,
    ModelFacts,
    OriginalFacts,
    OutputFacts,
    Record,
)

KIND = "restorer record"
SEAL = "seal"


def write(path: Path, record: Record) -> None:
    """Store the record at `path`, whole or not at all.

    Raises:
        WriteError: it could not be written.
    """
    with PartFile(path) as part:
        # A file name may hold bytes that are no text; written out so, they are JSON's own way of saying them.
        part.write(to_json(record).encode("utf-8", "backslashreplace"))


def to_json(record: Record) -> str:
    """The record as JSON, newly sealed; `broken` is not written."""
    document: dict[str, Any] = {
        "kind": KIND,
        "schema": SCHEMA,
        "program": record.program,
        "model": _model_json(record.model),
        "recipe": json.loads(record.recipe.to_json()),
        "original": _original_json(record.original),
        "output": _output_json(record.output),
        "fields": [_field_json(field) for field in record.fields],
        "lightness": {"d65": _deviation_json(record.lightness.d65), "d50": _deviation_json(record.lightness.d50)},
        "notes": list(record.notes),
        "statement": _statement_json(record.statement),
    }
    return json.dumps(document | {SEAL: seal(document)}, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def seal(document: Mapping[str, object]) -> dict[str, str]:
    """SHA-256 of each section: of its JSON with sorted keys and without spaces, in UTF-8."""
    return {name: _section_sha256(value) for name, value in document.items() if name != SEAL}


def _section_sha256(value: object) -> str:
    words = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def _model_json(model: ModelFacts) -> dict[str, Any]:
    return {"id": model.id, "name": model.name, "version": model.version, "sha256": model.sha256}


def _file_json(file: FileFacts) -> dict[str, Any]:
    return {
        "name": file.name,
        "sha256": file.sha256,
        "bytes": file.size_bytes,
        "width_px": file.width_px,
        "height_px": file.height_px,
    }


def _original_json(original: OriginalFacts) -> dict[str, Any]:
    return _file_json(original.file) | {
        "path": original.path,
        "depth_bits": original.depth_bits,
        "identifier": original.identifier,
        "source_type": original.source_type,
    }


def _output_json(output: OutputFacts) -> dict[str, Any]:
    form, mark = output.form, output.mark
    said = {} if mark is None else {"visible_mark": {"words": form.mark} | asdict(mark)}
    return _file_json(output.file) | {
        "pixels_sha256": output.pixels_sha256,
        "source_type": output.source_type,
        "format": form.container.value,
        "depth": form.depth,
        "profile": form.profile,
        "quality": form.quality,
        "jpeg_scan": form.jpeg_scan,
        **said,
    }


def _field_json(record: FieldRecord) -> dict[str, Any]:
    if record.field is None:
        raise ValueError("A field that could not be read cannot be written.")
    return {
        "region": record.region,
        "height": record.field.shape[0],
        "width": record.field.shape[1],
        "working_height": record.working_height,
        "working_width": record.working_width,
        "sha256": field_sha256(record.field),
        "data": to_text(record.field),
    }


def _deviation_json(deviation: Deviation) -> dict[str, float]:
    return {"mean": round(deviation.mean, 6), "max": round(deviation.largest, 6)}


def _statement_json(statement: Statement) -> dict[str, str]:
    return {
        "operator": statement.operator,
        "reason": statement.reason,
        "notes": statement.notes,
        "date": statement.date,
    }
