"""A run in its thread: the same plan, journal and lanes as `restorer batch`, with the recipe of each photograph."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from restorer.batch.about import about, remember
from restorer.batch.album import Album, Terms
from restorer.batch.colour import Coloured
from restorer.batch.enrol import check_folders, enrol
from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.lanes import Threads
from restorer.batch.order import Order
from restorer.batch.passage import Own, Work
from restorer.batch.pipeline import Width
from restorer.batch.places import Places
from restorer.batch.plan import plan_into
from restorer.batch.recovery import recover
from restorer.batch.report import write_report
from restorer.batch.weight import default_budget
from restorer.errors import Cancelled, RestorerError
from restorer.gui.engine_room import EngineRoom
from restorer.gui.exporting import BagWish
from restorer.gui.run.bagging import bag_run
from restorer.gui.run.order import RunOrder, listed, note
from restorer.gui.run.run_state import Phase, RunState
from restorer.progress import Cancellation, Progress
from restorer.project.judgement import Judgement
from restorer.project.label import Statement
from restorer.project.recipe import Recipe
from restorer.record.keep import Keeper

_HELD_S = 0.1


@dataclass(frozen=True, slots=True)
class _Ways:
    """How the photographs are coloured: the usual work, orders and models of those that differ."""

    work: Work
    order: Order
    own: dict[Path, Order]
    paths: tuple[Path, ...]


def run(
    order: RunOrder,
    judged: Sequence[tuple[Path, Judgement]],
    room: EngineRoom,
    state: RunState,
    progress: Progress,
) -> None:
    """Carry out the order. How it ends is in `state`, whatever happens: nobody else waits for it.

    `judged`: what people said of these photographs before.
    """
    stop = Cancellation()
    forget = progress.cancellation.on_cancel(stop.cancel)
    try:
        _run(order, judged, room, state, Progress(stop, progress.at))
        state.phase = Phase.DONE
    except Cancelled:
        state.phase = Phase.STOPPED
    except Exception as error:  # noqa: BLE001 - the end of the job: whatever happened is shown to the person
        state.error = error
        state.phase = Phase.BROKEN
    finally:
        forget()


def _run(
    order: RunOrder, judged: Sequence[tuple[Path, Judgement]], room: EngineRoom, state: RunState, progress: Progress
) -> None:
    places = Places(Path(os.path.abspath(order.choice.folder)))  # noqa: PTH100 - links stay what they are
    check_folders(list({path.parent for path, _ in order.photos}), places.folder)
    ways = _ways(order, room, state)
    places.make()
    with Journal(places.journal) as journal:
        album = _album(order, ways, journal, places, state, progress)
        journal.judge(judged)
        _work_through(album, state, journal, progress)
        if order.choice.report:
            state.phase = Phase.REPORTING
            state.report = write_report(journal.entries(), places, progress.part(0.98, 1.0), about(journal))
        if order.choice.bag is not None:
            _bag(order, order.choice.bag, journal, places, frozenset(ways.paths), state, progress)


def _bag(
    order: RunOrder,
    wish: BagWish,
    journal: Journal,
    places: Places,
    meant: frozenset[Path],
    state: RunState,
    progress: Progress,
) -> None:
    """The copies are made, whatever becomes of their bag."""
    stop = progress.cancellation

    def show(share: float, _words: str) -> None:
        state.bag_share = share
        while state.held and not stop.cancelled:
            time.sleep(_HELD_S)

    state.phase = Phase.BAGGING
    try:
        state.bag = bag_run(wish, order.choice.reason, journal, places, meant, Progress(stop, show))
    except RestorerError as error:
        state.bag_error = error
    note(journal, order, bagged=True)


def _album(
    order: RunOrder, ways: _Ways, journal: Journal, places: Places, state: RunState, progress: Progress
) -> Album:
    """Journal and plan agree, and everything is counted."""
    recover(journal, places, False, progress.part(0.0, 0.0))
    planned = plan_into((), listed(ways.paths), places.folder, order.choice.output)
    for error in planned.failed:
        state.failed_already(Path(error.path), error.sentence, error.remedy)
    enrol(planned, journal, places, ways.order, True, ways.own)
    note(journal, order)
    remember(journal, ways.work)
    orders, meant = {ways.order.sha256, *(one.sha256 for one in ways.own.values())}, frozenset(ways.paths)
    failed = [one for one in journal.entries(State.FAILED) if one.order in orders and one.source in meant]
    if order.retry_failed:
        journal.move([one.id for one in failed], State.WAITING)
    else:
        for one in failed:
            state.failed_already(one.source, one.finding.error, one.finding.remedy)
    roots = tuple({path.parent for path in ways.paths})
    terms = Terms(ways.order.sha256, roots=roots, own=frozenset(orders), only=meant)
    # One photograph is read and one written at a time: the hand at the window comes first.
    width = Width(1, 1, 1, default_budget() // 2)
    album = Album(journal, places, lambda stop: Threads(ways.work, places, width, stop), terms, state.pause)
    waiting = frozenset(one.source for one in terms.waiting(journal))
    state.begin(waiting, len(order.photos) - len(waiting))
    return album


def _work_through(album: Album, state: RunState, journal: Journal, progress: Progress) -> None:
    try:
        for entry in album.run(progress):
            state.add(entry, entry.state is State.FAILED)
            progress.at(0.98 * state.ended / max(state.total, 1))
            _judge(journal, state)
    finally:
        _judge(journal, state)


def _judge(journal: Journal, state: RunState) -> None:
    """Keep what was said in the window meanwhile."""
    said: list[tuple[Path, Judgement]] = []
    while state.judgements:
        said.append(state.judgements.popleft())
    if said:
        journal.judge(said)


def _ways(order: RunOrder, room: EngineRoom, state: RunState) -> _Ways:
    """Open the models. A photograph whose own model cannot be opened fails alone."""
    ready = room.open(Recipe(), order.model)
    usual = order.recipe(Recipe())
    keeper = Keeper(order.choice.statement(_today())) if order.choice.record else None
    own: dict[Path, Own] = {}
    orders: dict[Path, Order] = {}
    paths: list[Path] = []
    for path, chosen in order.photos:
        source = Path(os.path.abspath(path))  # noqa: PTH100
        recipe = order.recipe(chosen, source)
        try:
            colorizer = room.open(chosen, order.model).colorizer if chosen.model else ready.colorizer
        except RestorerError as error:
            state.failed_already(source, error.sentence, error.remedy)
            continue
        paths.append(source)
        if recipe != usual:
            own[source] = Own(recipe, colorizer)
            orders[source] = Order.of(recipe, colorizer.card, Coloured.ANEW)
    work = Work(
        ready.colorizer,
        usual,
        ready.device.name,
        report=order.choice.report,
        record=keeper,
        statement=keeper.statement if keeper else Statement(),
        own=own,
    )
    return _Ways(work, Order.of(usual, ready.colorizer.card, Coloured.ANEW), orders, tuple(paths))


def judge_afterwards(folder: Path, judged: Sequence[tuple[Path, Judgement]], progress: Progress) -> None:
    """Keep in the journal of `folder`, and in its report where there is one, what is said of a finished run.

    Raises:
        JournalError, WriteError: they cannot be written. Cancelled: the work was asked to stop.
    """
    places = Places(folder)
    if places.journal.exists():
        with Journal(places.journal) as journal:
            journal.judge(judged)
            if (places.folder / "restorer-report").is_dir():
                write_report(journal.entries(), places, progress, about(journal))


def _today() -> str:
    return datetime.now(UTC).replace(microsecond=0).isoformat()
