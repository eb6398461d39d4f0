"""From a plan to the journal: what is new, what is done already, and what another order asks to be done again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from restorer.batch.entry import Entry, State
from restorer.batch.journal import Journal
from restorer.batch.names import Names
from restorer.batch.order import Order
from restorer.batch.places import Places
from restorer.batch.plan import Job, Plan
from restorer.errors import UsageError


@dataclass(frozen=True, slots=True)
class Enrolment:
    """How many photographs are new in the journal, done already, and to be done again."""

    new: int
    done: int
    again: int


def check_folders(inputs: Sequence[Path], folder: Path) -> None:
    """Refuse the folder of the originals as the folder of the copies: next time nobody could tell them apart.

    Raises:
        UsageError: they are the same. A folder inside it is fine.
    """
    if any(path.is_dir() and path.resolve() == folder.resolve() for path in inputs):
        raise UsageError("The copies need a folder of their own.", "Name another one, or a folder inside it.")


def enrol(
    plan: Plan,
    journal: Journal,
    places: Places,
    order: Order,
    overwrite: bool,
    own: Mapping[Path, Order] = MappingProxyType({}),
) -> Enrolment:
    """Bring the journal up to the plan. Photographs that it knows keep the names that their copies have.

    `own`: orders of single photographs, by their absolute path.

    Raises:
        UsageError: copies of another recipe or model are there, and `overwrite` is not wanted.
        JournalError: the journal cannot be written.
    """
    wishes = {source: one.sha256 for source, one in own.items()}
    usual = order.sha256
    known = {entry.source: entry for entry in journal.entries()}
    jobs = [_absolute(job) for job in plan.jobs if places.shard.holds(job, places.folder)]
    again = [(job, known[job.source]) for job in jobs if job.source in known]
    others = [(job, entry) for job, entry in again if entry.order != wishes.get(job.source, usual)]
    if not overwrite and any(entry.state is State.DONE for _, entry in others):
        sentence = f"{places.folder} holds copies that were made with another recipe or model."
        raise UsageError(sentence, "Choose another folder, or have them made again with --overwrite.")
    names = _names(known.values(), places)
    for job, entry in others:
        same = entry.container is job.container
        target = entry.target if same else _free(job, names, places)
        journal.order_again(entry.id, wishes.get(job.source, usual), target, str(job.container))
    copies = {_absolute_path(places.target(entry)) for entry in known.values()}
    new = [job for job in jobs if job.source not in known and job.source not in copies]
    for wish in dict.fromkeys(wishes.get(job.source, usual) for job in new):
        rows = [(job, _free(job, names, places)) for job in new if wishes.get(job.source, usual) == wish]
        journal.add(rows, wish)
    journal.note("order", order.to_json())
    for one in own.values():
        journal.note(f"order {one.sha256}", one.to_json())
    return Enrolment(len(new), sum(entry.state is State.DONE for entry in known.values()), len(others))


def _names(entries: Iterable[Entry], places: Places) -> Names:
    names = Names()
    for entry in entries:
        names.take(places.target(entry))
    return names


def _free(job: Job, names: Names, places: Places) -> Path:
    """The place that the plan gives the copy, or the nearest that is free, relative to the output folder."""
    free = names.unique(job.target.parent, job.target.stem, job.target.suffix)
    return free.relative_to(places.folder)


def _absolute(job: Job) -> Job:
    return replace(job, source=_absolute_path(job.source))


def _absolute_path(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 - links stay what they are
