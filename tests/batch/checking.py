"""Whether a run kept its word: every good photograph has one whole copy, every bad one an error, no master changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from restorer.batch.entry import Entry, State
from restorer.batch.journal import Journal
from restorer.batch.places import OWN, Places
from restorer.batch.report import FOLDER
from restorer.errors import PhotoError
from restorer.imaging.photo import open_photo
from restorer.record.sidecar import sidecar_path

COMMAND = [sys.executable, "-c", "import sys; from restorer.cli.main import main; sys.exit(main(sys.argv[1:]))"]

Standing = dict[Path, tuple[int, int]]
"""Copies with the number and the time of their file: the same only where nobody wrote them again."""


def hashes(folder: Path) -> dict[Path, str]:
    """The hash of every file under `folder`."""
    return {path: _sha256(path) for path in sorted(folder.rglob("*")) if path.is_file()}


def copies(folder: Path) -> list[Path]:
    """The files of the output folder that are neither the journal's nor the report's.

    A running command makes and removes folders of its own meanwhile; these are not entered.
    """
    found = []
    for place, folders, files in os.walk(folder):
        if Path(place) == folder:
            folders[:] = [name for name in folders if name not in {OWN, FOLDER}]
        found += [Path(place) / name for name in files]
    return found


def standing(folder: Path) -> Standing:
    """The copies that stand now."""
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in copies(folder)}


def problems(
    masters: dict[Path, str], bad: Iterable[Path], folder: Path, earlier: Iterable[Standing] = ()
) -> list[str]:
    """What is wrong with the run in `folder` over `masters` (with their hashes before it), in sentences.

    `bad` are those that no program can read; `earlier` the copies that stood after each run that was cut off.
    """
    places = Places(folder)
    with Journal(places.journal) as journal:
        entries = {entry.source: entry for entry in journal.entries()}
    wrong = [f"{path} is not in the journal" for path in masters if path not in entries]
    unreadable = set(bad)
    for path, entry in entries.items():
        wrong += _bad(entry, places) if path in unreadable else _good(entry, places, masters)
    wrong += [f"{path} was changed" for path, sha256 in masters.items() if _sha256(path) != sha256]
    wanted = {places.target(entry) for path, entry in entries.items() if path not in unreadable}
    records = {sidecar_path(path) for path in wanted}
    if any(record.exists() for record in records):
        wrong += [f"{record} is missing" for record in records if not record.exists()]
    wrong += [f"{path} is no copy of anything" for path in copies(folder) if path not in wanted | records]
    wrong += [f"{path} was left over" for path in folder.rglob("*.part*")]
    wrong += [f"{path} was left over" for path in places.work.iterdir()]
    now = standing(folder)
    return wrong + [
        f"{path} was done twice" for before in earlier for path, file in before.items() if now[path] != file
    ]


def _good(entry: Entry, places: Places, masters: dict[Path, str]) -> list[str]:
    target, found = places.target(entry), entry.finding
    if entry.state is not State.DONE or found.copy is None or found.original is None:
        return [f"{entry.source} is {entry.state}: {found.error}"]
    if found.original.sha256 != masters[entry.source]:
        return [f"{entry.source} is in the journal with another hash"]
    if not target.is_file() or _sha256(target) != found.copy.sha256:
        return [f"{target} is not what the journal says"]
    try:
        with open_photo(target) as copy:
            copy.luma_rows(0, copy.info.height_px)
            same = (copy.info.width_px, copy.info.height_px) == (found.width_px, found.height_px)
    except PhotoError as error:
        return [str(error)]
    return [] if same else [f"{target} has another size"]


def _bad(entry: Entry, places: Places) -> list[str]:
    if entry.state is not State.FAILED or not entry.finding.error or not entry.finding.remedy:
        return [f"{entry.source} is {entry.state} and cannot be read"]
    return [f"{entry.source} has a copy"] if places.target(entry).exists() else []


def killed(words: list[str], folder: Path, count: int, seconds: float) -> bool:
    """Run the command, and end it by SIGKILL `seconds` after `count` copies stand. False if it ended by itself."""
    with subprocess.Popen([*COMMAND, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None and len(copies(folder)) < count:
            time.sleep(0.05)  # looking through thousands of copies takes time from the run itself
        time.sleep(seconds)
        ended = process.poll() is not None
        process.kill()
    return not ended


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
