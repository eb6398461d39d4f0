"""Rows of the journal as values of the program, and back."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from restorer.batch.entry import Entry, Figures, Finding, Fingerprint, State
from restorer.imaging.output import Container
from restorer.project.judgement import Judgement, Mark

COLUMNS: tuple[str, ...] = (
    "state",
    "original_size",
    "original_mtime_ns",
    "original_sha256",
    "copy_size",
    "copy_mtime_ns",
    "copy_sha256",
    "width_px",
    "height_px",
    "seconds",
    "device",
    "error",
    "remedy",
    "kind",
    "notes",
    "mean_l",
    "largest_l",
    "doubt",
    "unsure",
)
"""The columns that a finding fills, in the order of `finding_values`."""


def finding_values(found: Finding) -> tuple[object, ...]:
    """The values of `COLUMNS`."""
    figures: tuple[float | None, ...] = (None,) * 4
    if (seen := found.figures) is not None:
        figures = (seen.mean_l, seen.largest_l, seen.doubt, seen.unsure)
    return (
        found.state,
        *_print_values(found.original),
        *_print_values(found.copy),
        found.width_px,
        found.height_px,
        found.seconds,
        found.device,
        # A sentence may name a file whose name is no text; SQLite stores text.
        *(words.encode(errors="backslashreplace").decode() for words in (found.error, found.remedy)),
        found.kind,
        json.dumps(list(found.notes)),
        *figures,
    )


def to_entry(row: Mapping[str, Any]) -> Entry:
    """The entry of a row, by column name."""
    return Entry(
        id=row["id"],
        source=_path(row["source"]),
        target=_path(row["target"]),
        container=Container(row["container"]),
        order=row["wish"],
        state=State(row["state"]),
        attempts=row["attempts"],
        finding=_finding(row),
        judgement=Judgement(
            row["rating"], None if row["mark"] is None else Mark(row["mark"]), row["marked_by"], row["marked_at"]
        ),
        ended_at=row["ended_at"],
    )


def _finding(row: Mapping[str, Any]) -> Finding:
    return Finding(
        state=State(row["state"]),
        original=_print(row, "original"),
        copy=_print(row, "copy"),
        width_px=row["width_px"],
        height_px=row["height_px"],
        seconds=row["seconds"],
        device=row["device"],
        error=row["error"],
        remedy=row["remedy"],
        kind=row["kind"],
        notes=tuple(json.loads(row["notes"])),
        figures=_figures(row),
    )


def _figures(row: Mapping[str, Any]) -> Figures | None:
    if row["mean_l"] is None:
        return None
    return Figures(row["mean_l"], row["largest_l"], row["doubt"], row["unsure"])


def _print(row: Mapping[str, Any], whose: str) -> Fingerprint | None:
    size, mtime_ns, sha256 = (row[f"{whose}_{name}"] for name in ("size", "mtime_ns", "sha256"))
    return None if sha256 is None else Fingerprint(size, mtime_ns, sha256)


def _print_values(found: Fingerprint | None) -> tuple[object, ...]:
    return (None, None, None) if found is None else (found.size, found.mtime_ns, found.sha256)


def _path(raw: bytes) -> Path:
    return Path(os.fsdecode(raw))
