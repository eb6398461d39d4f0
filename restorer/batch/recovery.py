"""What a run that was cut off left behind: finished copies get their names, everything else is done again.

Nothing is believed without looking: a copy counts as done where its file is there.
"""

from __future__ import annotations

import os
from dataclasses import replace

from restorer.batch.entry import Entry, Finding, State
from restorer.batch.fingerprints import still
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.progress import Progress

MOST_ATTEMPTS = 6
"""So often in a row may a photograph be cut off: one that ends the whole program must not do so for ever."""

GONE = "UnreadablePhoto:gone"
"""The kind of error of a photograph that was not there."""

_ENDED = "Ended"
"""The kind of error of a photograph that ended the whole program."""


def recover(journal: Journal, places: Places, retry_failed: bool, progress: Progress) -> None:
    """Bring journal and output folder into agreement.

    Raises:
        JournalError, OSError: the disk refuses. Cancelled: the work was asked to stop.
    """
    placed: list[int] = []
    again: list[int] = []
    for entry in journal.entries(State.READY):
        (placed if _placed(entry, places) else again).append(entry.id)
    journal.move(placed, State.DONE)
    _begin_again(journal, journal.entries(State.RUNNING))
    journal.move([*again, *_lost(journal, places, progress), *_failures(journal, retry_failed)], State.WAITING)
    places.clear()


def _placed(entry: Entry, places: Places) -> bool:
    """Whether the finished copy of `entry` stands under its name, where need be after putting it there."""
    if still(places.staged(entry), entry.finding.copy):
        places.finish(entry)
        return True
    return still(places.target(entry), entry.finding.copy)


def _begin_again(journal: Journal, cut_off: list[Entry]) -> None:
    journal.move([entry.id for entry in cut_off if entry.attempts < MOST_ATTEMPTS], State.WAITING)
    given_up = [entry for entry in cut_off if entry.attempts >= MOST_ATTEMPTS]
    journal.end([(entry.id, _ends_the_program(entry)) for entry in given_up])


def _ends_the_program(entry: Entry) -> Finding:
    sentence = f"{entry.source.name}: the program ended {entry.attempts} times while it was at work on this photograph."
    remedy = "Please report it with the photograph; --retry-failed tries it again."
    return replace(entry.finding, state=State.FAILED, error=sentence, remedy=remedy, kind=_ENDED)


def _lost(journal: Journal, places: Places, progress: Progress) -> list[int]:
    """Those said to be done whose copy is not there, or whose photograph is another one now.

    A copy that somebody changed since is left alone: it may have been on purpose, and `restorer verify` tells.
    """
    lost = []
    for entry in journal.entries(State.DONE):
        progress.check()
        original = entry.finding.original
        changed = entry.source.exists() and not still(entry.source, original)
        if changed or not os.path.lexists(places.target(entry)):
            lost.append(entry.id)
    return lost


def _failures(journal: Journal, retry_failed: bool) -> list[int]:
    """Those to be tried again: all where wanted, else those whose file could not be had, or has changed since."""
    failed = journal.entries(State.FAILED)
    return [entry.id for entry in failed if retry_failed or _worth_another_look(entry)]


def _worth_another_look(entry: Entry) -> bool:
    if entry.finding.kind == GONE:
        return entry.source.exists()
    original = entry.finding.original
    if original is None:  # it was never read: forbidden, or on a disk that did not answer
        return entry.finding.kind != _ENDED and entry.source.exists()
    return entry.source.exists() and not still(entry.source, original)
