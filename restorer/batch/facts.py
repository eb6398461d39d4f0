"""What is said of one photograph of a run, wherever it is said: JSON, CSV, report."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from restorer.batch.entry import Entry
from restorer.batch.places import Places
from restorer.record.sidecar import sidecar_path

MEANINGS = MappingProxyType(
    {
        "name": "the copy, within the output folder",
        "source": "the photograph",
        "output": "the copy",
        "record": "the record beside the copy, where there is one",
        "state": "done, failed, left alone, waiting, running (begun and cut off) or ready (nearly done)",
        "format": "of the copy: tiff, png, jpeg or webp",
        "width_px": "width of the copy in pixels",
        "height_px": "height of the copy in pixels",
        "seconds": "from opening the photograph to the finished copy, with others at work beside it",
        "ended_at": "when that was, ISO 8601, UTC",
        "device": "what the model ran on",
        "source_sha256": "SHA-256 of the photograph, the same before and after",
        "output_sha256": "SHA-256 of the copy as it was written",
        "mean_l": "mean difference of L* (CIE 1976, D65) between photograph and written copy",
        "largest_l": "largest difference of L* (CIE 1976, D65) between photograph and written copy",
        "doubt": "how far off in colour the model expects to be: mean over the photograph, CIEDE2000",
        "unsure": "share of the photograph that the model expects to be wrong, 0 to 1",
        "error": "what went wrong",
        "remedy": "what can be done about it",
        "notes": "what else there is to say",
        "mark": "what a person said of the copy: accepted or needs work",
        "marked_by": "who said so",
        "marked_at": "when, ISO 8601, UTC",
        "rating": "stars that a person gave, 0 to 5",
    }
)
"""The columns of a report and what they hold, in its order. Numbers have a decimal point wherever they are read."""


def facts(entry: Entry, places: Places) -> dict[str, Any]:
    """All of it, in the order of a table. Paths are text; what no text can hold is written out."""
    found, figures = entry.finding, entry.finding.figures
    record = sidecar_path(places.target(entry))
    return {
        "name": _text(entry.target.as_posix()),
        "source": _text(entry.source),
        "output": _text(places.target(entry)),
        "record": _text(record) if record.is_file() else None,
        "state": str(entry.state),
        "format": str(entry.container),
        "width_px": found.width_px,
        "height_px": found.height_px,
        "seconds": round(found.seconds, 3),
        "ended_at": entry.ended_at,
        "device": found.device,
        "source_sha256": found.original.sha256 if found.original else None,
        "output_sha256": found.copy.sha256 if found.copy else None,
        "mean_l": None if figures is None else round(figures.mean_l, 5),
        "largest_l": None if figures is None else round(figures.largest_l, 5),
        "doubt": None if figures is None or figures.doubt is None else round(figures.doubt, 2),
        "unsure": None if figures is None or figures.unsure is None else round(figures.unsure, 4),
        "error": found.error,
        "remedy": found.remedy,
        "notes": list(found.notes),
        "mark": None if entry.mark is None else str(entry.mark),
        "marked_by": entry.marked_by,
        "marked_at": entry.judgement.at,
        "rating": entry.judgement.rating,
    }


def _text(path: object) -> str:
    return str(path).encode(errors="backslashreplace").decode()
