"""A worker of a run on a cluster: holds the model, takes one photograph after the other from file to file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer.batch.colour import Coloured
from restorer.batch.entry import Entry, Finding
from restorer.batch.order import Order
from restorer.batch.passage import Passage, Record, Work
from restorer.batch.places import Places, gone
from restorer.batch.recovery import GONE
from restorer.batch.run import told
from restorer.engine.colorizer import open_colorizer
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.errors import ModelMismatch, UnreadablePhoto
from restorer.imaging.write_strips import strip_threads
from restorer.paths import resources, user_models
from restorer.progress import Progress
from restorer.project.label import Statement


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a worker is to do, in values that travel: no model in memory, no open file."""

    order: Order
    places: Places
    device: str = "auto"
    report: bool = False
    record: Record | None = None
    threads: int = 1
    statement: Statement = field(default_factory=Statement)


@dataclass(frozen=True, slots=True)
class Told:
    """What a worker says of a photograph: a finding, or `lost`, a sentence on a drive that has gone."""

    finding: Finding | None
    lost: str = ""


class Worker:
    """One worker. It is made where it works; the model is looked for there.

    Raises:
        ModelError: this machine has not that model, or other bytes of it. DeviceError: the device cannot be used.
    """

    def __init__(self, wishes: Wishes) -> None:
        order = wishes.order
        device = choose_device(wishes.device, wishes.threads)
        store = ModelStore(resources() / "models", user_models())
        colorizer = open_colorizer(order.model, store, device, SessionCache())
        coloured = Coloured(order.coloured)
        if Order.of(order.recipe, colorizer.card, coloured).sha256 != order.sha256:
            sentence = f'A machine of the cluster has other files of the model "{order.model}" than this one.'
            raise ModelMismatch(order.model, sentence, "Install the same version of it everywhere.")
        self._places, self._threads = wishes.places, wishes.threads
        self._work = Work(
            colorizer,
            order.recipe,
            device.name,
            coloured,
            report=wishes.report,
            record=wishes.record,
            statement=wishes.statement,
        )

    def hello(self) -> str:
        """Which device is used."""
        return self._work.device

    def colour(self, entry: Entry) -> Told:
        """Take `entry` from its file to its own folder under the output folder, which all machines share."""
        passage, silent = Passage(entry, self._work, self._places), Progress()
        try:
            for step in (passage.read, passage.colour, passage.write):
                if passage.finding is None:
                    with strip_threads(self._threads):  # the other cores have workers of their own
                        step(silent)
            return Told(passage.finding)
        except Exception as error:  # noqa: BLE001 - the end of a job: the other photographs go on
            if lost := gone(error, self._places):
                return Told(None, str(lost))
            return Told(replace(_failed(passage, error), copy=entry.finding.copy))
        finally:
            passage.close()


def _failed(passage: Passage, error: Exception) -> Finding:
    source: Path = passage.entry.source
    said = told(source, error)
    missing = isinstance(error, UnreadablePhoto) and not source.exists()
    return passage.failed(said.sentence, said.remedy, GONE if missing else type(error).__name__)
