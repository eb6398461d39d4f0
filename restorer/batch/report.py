"""The report of a run: a folder for any browser, with the same facts as CSV and JSON. Nothing in it asks a network."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from restorer import __version__
from restorer.batch.about import About
from restorer.batch.cells import as_cell
from restorer.batch.entry import Entry, State
from restorer.batch.facts import MEANINGS, facts
from restorer.batch.places import Places
from restorer.errors import WriteError
from restorer.imaging.part_file import PartFile
from restorer.paths import resources
from restorer.progress import Progress
from restorer.record.copies import REPORT
from restorer.record.sidecar import sidecar_path

FOLDER = REPORT
_PICTURES = "pictures"
_PAGE = ("index.html", "report.css", "report.js")
_BOM = "\ufeff"
"""What tells a spreadsheet that a table is in UTF-8."""


def write_report(entries: Sequence[Entry], places: Places, progress: Progress, run: About | None = None) -> Path:
    """Write the report of `entries` into the output folder, and what is known of the `run`. Returns the page to open.

    Raises:
        WriteError: it cannot be written. Cancelled: the work was asked to stop.
    """
    folder = places.folder / FOLDER
    try:
        (folder / _PICTURES).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(
            folder, f"the report's folder cannot be made ({error.strerror}).", "Free some space."
        ) from error
    rows = [facts(entry, places) for entry in entries]
    shown = []
    for number, (entry, row) in enumerate(zip(entries, rows, strict=True)):
        progress.at(number / len(entries), "report")
        shown.append(_shown(entry, row, places, folder))
    head = _head(run or About(), places)
    document = {"restorer": __version__} | head | {"fields": dict(MEANINGS), "photographs": rows}
    _write(folder / "photographs.json", json.dumps(document, indent=1))
    _write(folder / "photographs.csv", _BOM + _csv(rows))
    said = {"PHOTOGRAPHS": shown, "PROGRAM": __version__, "RUN": head, "MEANINGS": dict(MEANINGS)}
    _write(folder / "data.js", "".join(f"const {name} = {_script(value)};\n" for name, value in said.items()))
    for name in _PAGE:
        _write(folder / name, (resources() / "report" / name).read_text(encoding="utf-8"))
    return folder / "index.html"


def _head(run: About, places: Places) -> dict[str, Any]:
    """What is said of the whole."""
    made = datetime.now(UTC).replace(microsecond=0).isoformat()
    return {"made_at": made, "folder": _words(places.folder), "run": asdict(run)}


def _words(path: Path) -> str:
    return str(path).encode(errors="backslashreplace").decode()


def _shown(entry: Entry, row: dict[str, Any], places: Places, folder: Path) -> dict[str, Any]:
    """What the page needs: the facts without what it does not show, links relative to the report, the pictures."""
    kept = {name: row[name] for name in _ON_THE_PAGE if row[name] not in (None, "", [])}
    return kept | _links(entry, row, places, folder) | _pictures(entry, places, folder)


def _links(entry: Entry, row: dict[str, Any], places: Places, folder: Path) -> dict[str, str]:
    target = places.target(entry)
    copy = {"copy": _link(target, folder)} if entry.state is State.DONE else {}
    return copy | ({"record": _link(sidecar_path(target), folder)} if row["record"] else {})


_ON_THE_PAGE = (
    "name", "source", "state", "format", "width_px", "height_px", "seconds", "ended_at", "device",
    "source_sha256", "output_sha256", "mean_l", "largest_l", "doubt", "unsure", "error", "remedy", "notes",
    "mark", "marked_by", "marked_at", "rating",
)  # fmt: skip


def _pictures(entry: Entry, places: Places, folder: Path) -> dict[str, str]:
    found = {}
    for which in ("before", "after"):
        kept = places.preview(entry, which)
        if entry.state is State.DONE and kept.is_file():
            _put(kept, folder / _PICTURES / kept.name)
            found[which] = f"{_PICTURES}/{kept.name}"
    return found


def _put(kept: Path, place: Path) -> None:
    """The same file under a second name where the drive can do that, else a copy."""
    with suppress(OSError):
        if place.exists() and place.samefile(kept):
            return
        place.unlink(missing_ok=True)
        place.hardlink_to(kept)
        return
    try:
        shutil.copyfile(kept, place)
    except OSError as error:
        raise WriteError(place, f"It could not be written ({error.strerror}).", "Free some space.") from error


def _link(target: Path, folder: Path) -> str:
    """A relative address: the report and the copies may be moved together."""
    way = os.path.relpath(target, folder).replace(os.sep, "/")
    return quote(os.fsencode(way))


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    """A table with a head. No cell is a formula; see `cells`."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(MEANINGS)
    for row in rows:
        writer.writerow([_cell(value) for value in row.values()])
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, list):
        value = " ".join(str(part) for part in value)
    return as_cell(value) if isinstance(value, str) else value


def _script(value: object) -> str:
    """JSON that may stand in a script: nothing in it ends the script or a line."""
    text = json.dumps(value, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _write(path: Path, text: str) -> None:
    with PartFile(path) as part:
        part.write(text.encode())
