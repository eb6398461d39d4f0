"""`restorer batch`: thousands of photographs, with a journal; what is stopped or cut off goes on where it was."""

from __future__ import annotations

import argparse
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.about import about, remember
from restorer.batch.album import Album, Terms
from restorer.batch.colour import Coloured
from restorer.batch.enrol import check_folders, enrol
from restorer.batch.entry import State
from restorer.batch.figures import fill_in
from restorer.batch.journal import Journal
from restorer.batch.lanes import OpenLanes, Threads
from restorer.batch.listing import read_list
from restorer.batch.order import Order
from restorer.batch.passage import Work
from restorer.batch.pipeline import Width
from restorer.batch.places import Places
from restorer.batch.plan import Plan, plan_into
from restorer.batch.recovery import recover
from restorer.batch.report import write_report
from restorer.batch.shard import Shard, absent
from restorer.batch.width import default_jobs, network_threads, width_for
from restorer.batch.worker import Wishes
from restorer.cli.choices import add_choices, chosen_recipe
from restorer.cli.device import open_engine
from restorer.cli.recording import add_record_arguments, keeper
from restorer.cli.tally import Tally
from restorer.engine.certainty import Certainty
from restorer.errors import Cancelled, JournalError, PlaceGone, RestorerError, UsageError
from restorer.imaging.cv import one_thread_each
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from restorer.project.label import Statement
from restorer.record.sidecar import sidecar_path


class Batch:
    """Colours many photographs; the originals are never touched."""

    name = "batch"
    help = "colour thousands of photographs, with a journal that a stopped run goes on from"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        add = parser.add_argument
        add("photos", nargs="*", metavar="PHOTO|FOLDER", help="what to colour; folders are mirrored")
        add("-o", "--output", required=True, metavar="FOLDER", help="where copies, journal and report go")
        add("--list", type=Path, metavar="FILE", help="a file that names a photograph on each line")
        add("--resume", action="store_true", help="go on with the run that is in the output folder")
        add("--retry-failed", action="store_true", help="with --resume: try those again that failed")
        add("--report", action="store_true", help="measure every copy and make a report for any browser")
        add("--jobs", type=int, metavar="N", help="photographs read and written at a time (default: one a core)")
        add("--memory", type=float, metavar="GB", help="the most memory that photographs may take (default: half)")
        add("--cluster", metavar="ADDRESS", help="work on the Ray cluster there (auto, local, HOST:PORT)")
        add("--shard", default="1/1", metavar="I/N", help="do share I of N, for several machines")
        add("--merge", action="store_true", help="put the journals of all shares together")
        add_choices(parser)
        add("--overwrite", action="store_true", help="replace copies that exist; originals never")
        add("--json", action="store_true", help="print one JSON document instead of lines")
        add_record_arguments(parser)

    def run(self, args: argparse.Namespace) -> int:
        """Do what was asked for. Returns 0 if every photograph is done, 1 if some failed or wait."""
        _check(args)
        recipe, record = chosen_recipe(args), keeper(args)
        inputs = [Path(name) for name in args.photos]
        places = Places(Path(os.path.abspath(args.output)), Shard.parse(args.shard))  # noqa: PTH100 - links stay what they are
        if args.merge:
            return _merge(args, places)
        check_folders(inputs, places.folder)
        _check_journal(args, places)
        planned = plan_into(inputs, read_list(args.list) if args.list else (), places.folder, recipe.output)
        jobs = args.jobs or default_jobs()
        engine = open_engine(args.model, recipe, args.device, network_threads(jobs, len(planned.jobs)))
        work = Work(
            engine.colorizer,
            recipe,
            engine.device.name,
            Coloured(args.coloured),
            report=args.report,
            record=record,
            statement=record.statement if record else Statement(),
            certainty=Certainty(engine.colorizer.card),
        )
        doing = _Doing(work, width_for(jobs, engine.device, None if args.memory is None else round(args.memory * 1e9)))
        places.make()
        with cancel_on_interrupt() as cancellation, Journal(places.journal) as journal:
            tally = Tally(args.json, journal, places, engine)
            progress = Progress(cancellation, tally.bar.show)
            tally.planned(planned)
            try:
                _work(args, journal, places, doing, planned, tally, progress)
                _report(args, journal, places, tally, progress)
            except (Cancelled, PlaceGone, JournalError) as error:
                return _stopped(tally, error)
            tally.finish()
            return tally.code


@dataclass(frozen=True, slots=True)
class _Doing:
    """What is done to the photographs, and to how many at a time."""

    work: Work
    width: Width


def _work(
    args: argparse.Namespace,
    journal: Journal,
    places: Places,
    doing: _Doing,
    planned: Plan,
    tally: Tally,
    progress: Progress,
) -> None:
    work = doing.work
    order = Order.of(work.recipe, work.colorizer.card, work.coloured)
    _check_records(args, journal, places)
    recover(journal, places, args.retry_failed, progress)
    tally.enrolled(enrol(planned, journal, places, order, args.overwrite))
    remember(journal, work)
    if args.record:
        done = journal.entries(State.DONE)
        tally.without_record(sum(not sidecar_path(places.target(entry)).exists() for entry in done))
    roots = tuple(Path(os.path.abspath(name)) for name in args.photos if Path(name).is_dir())  # noqa: PTH100
    terms = Terms(order.sha256, args.overwrite, roots)
    tally.begin(journal.counts()[State.WAITING])
    album = Album(journal, places, _lanes(args, doing, places, order), terms)
    with one_thread_each():
        for entry in album.run(progress):
            tally.add(entry)
            progress.at(tally.share, tally.words)
    tally.bar.clear()


def _lanes(args: argparse.Namespace, doing: _Doing, places: Places, order: Order) -> OpenLanes:
    """Where the work is done: on this machine, or on a cluster."""
    work, width = doing.work, doing.width
    if not args.cluster:
        return lambda stop: Threads(work, places, width, stop)
    from restorer.batch.cluster import Cluster  # only where it is asked for

    wishes = Wishes(order, places, args.device, work.report, work.record, statement=work.statement)
    return lambda _stop: Cluster(args.cluster, args.jobs, wishes)


def _stopped(tally: Tally, error: Cancelled | RestorerError) -> int:
    """Tell how far a run came that `error` ended. Returns the code where that is all there is to say."""
    tally.stopped = True
    if isinstance(error, RestorerError):
        tally.ended_by = error
    with suppress(JournalError):  # the first error is the one to tell
        tally.finish()
        if tally.as_json and isinstance(error, RestorerError):
            return 1
    raise error


def _report(args: argparse.Namespace, journal: Journal, places: Places, tally: Tally, progress: Progress) -> None:
    if args.report:
        fill_in(journal, places, progress)
        tally.report = write_report(journal.entries(), places, progress, about(journal))


def _merge(args: argparse.Namespace, places: Places) -> int:
    """Put the journals of the shares into one, and make the report of all where it is asked for."""
    shards = places.shard_journals()
    if not shards:
        raise UsageError(f"{places.folder} holds no journals of shares.", "Run with --shard first.")
    places.make()
    with cancel_on_interrupt() as cancellation, Journal(places.journal) as journal:
        for path in shards:
            journal.take_over(path)
        tally = Tally(args.json, journal, places, None)
        tally.without(absent(shards))
        _report(args, journal, places, tally, Progress(cancellation, tally.bar.show))
        tally.finish()
        return tally.code


def _check(args: argparse.Namespace) -> None:
    if "" in (*args.photos, args.output):
        raise UsageError("One of the names is empty.", "Name a photograph or a folder; . is the current one.")
    if not args.photos and not args.list and not args.merge:
        raise UsageError("No photographs are named.", "Name folders or photographs, or a file of names with --list.")
    if args.merge and (args.photos or args.list or args.shard != "1/1"):
        raise UsageError("--merge works on the output folder alone.", "Leave photographs and --shard out.")
    if args.jobs is not None and args.jobs < 1:
        raise UsageError(f"{args.jobs} photographs at a time are none.", "Choose 1 or more.")
    if args.memory is not None and not args.memory > 0:
        raise UsageError(f"{args.memory:g} GB of memory are none.", "Choose more.")


def _check_journal(args: argparse.Namespace, places: Places) -> None:
    if places.journal.exists() and not (args.resume or args.overwrite):
        sentence = f"{places.folder} holds the journal of a run."
        raise UsageError(sentence, "Go on with it with --resume, or choose another folder.")
    count = places.shard.count
    others = [share for path in places.shard_journals() if (share := Shard.of_file(path)) and share.count != count]
    if others and not places.journal.exists():
        sentence = f"{places.folder} holds shares of a run in {others[0].count}."
        raise UsageError(sentence, "Divide it so again, put them together with --merge, or choose another folder.")


def _check_records(args: argparse.Namespace, journal: Journal, places: Places) -> None:
    """A run that keeps records goes on keeping them: forgotten, half of the copies would have none."""
    if about(journal).recorded and not args.record:
        sentence = f"The run in {places.folder} keeps a record beside each copy, and --record was left out."
        raise UsageError(sentence, "Add --record, with the same words as before.")


BATCH = Batch()
