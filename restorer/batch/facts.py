"""What is said of one photograph of a run, wherever it is said: JSON, CSV, report."""

from __future__ import annotations

from typing import Any

from restorer.batch.entry import Entry
from restorer.batch.places import Places


def facts(entry: Entry, places: Places) -> dict[str, Any]:
    """All of it, in the order of a table. Paths are text; what no text can hold is written out."""
    found, figures = entry.finding, entry.finding.figures
    return {
        "source": _text(entry.source),
        "output": _text(places.target(entry)),
        "state": str(entry.state),
        "width_px": found.width_px,
        "height_px": found.height_px,
        "seconds": round(found.seconds, 3),
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
