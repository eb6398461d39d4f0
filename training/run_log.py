"""What a run leaves behind for people, beside the loop's own `log.jsonl`: TensorBoard, CSV, plots, samples, a report.

    with RunLog(folder, say) as trainer.run_log:
        trainer.run(progress)

Only TensorBoard is written as the run goes. The rest is made of `log.jsonl`, the table and samples at every checkpoint,
plots and report at the end (whatever the end was: done, stopped, failed), so that a run that was killed and resumed has
one table, one set of plots and one report. All of it is a convenience: where a library for it is absent, or the disk
refuses, the run goes on without, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from restorer.engine.contact_sheet import write_png
from restorer.errors import Cancelled, RestorerError, WriteError
from restorer.imaging.arrays import ByteArray
from restorer.imaging.part_file import PartFile
from training.history import LOG_NAME, csv_table, logged, read_history
from training.run_report import ENDED_NAME, write_run_report

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

CSV_NAME = "log.csv"
TENSORBOARD_FOLDER = "tensorboard"
SAMPLES_FOLDER = "samples"


class RunLog:
    """The records of one run in its folder. Nothing is created before the first call."""

    def __init__(self, folder: Path, say: Callable[[str], None] = lambda sentence: None) -> None:  # noqa: ARG005
        self.folder = folder
        self._say = say
        self._writer: SummaryWriter | None = None
        self._has_tensorboard = True
        self._begun = False

    def __enter__(self) -> RunLog:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self.end(_why(error))

    def step(self, line: Mapping[str, Any]) -> None:
        """Note a line of the log: counters, `rate`, and the figures in `losses`, `metrics` and `held_out`."""
        entry = logged(line)
        if not self._begun:
            self._begun = True
            (self.folder / ENDED_NAME).unlink(missing_ok=True)  # of a run that goes on
        with self._without_tensorboard():
            writer = self._tensorboard(entry.step)
            if writer is None:
                return
            writer.add_scalar("rate", entry.rate, entry.step)
            for name, value in entry.figures.items():
                writer.add_scalar(name.replace(".", "/"), value, entry.step)

    @contextmanager
    def _without_tensorboard(self) -> Iterator[None]:
        """Where the disk refuses TensorBoard's file, go on without it."""
        try:
            yield
        except OSError as error:
            writer, self._writer, self._has_tensorboard = self._writer, None, False
            if writer is not None:
                with suppress(OSError):  # it ends its thread first, then finds the disk as it was
                    writer.close()
            self._say(f"No TensorBoard log any more: {error.strerror or error}.")

    def checkpoint(self, step: int, sheet: Callable[[], ByteArray]) -> None:
        """Write the table anew, and the samples that `sheet` draws as `samples/STEP.png`."""
        samples = self.folder / SAMPLES_FOLDER
        try:
            samples.mkdir(parents=True, exist_ok=True)
            write_png(samples / f"{step:08d}.png", sheet())
            self._write_table()
        except (WriteError, OSError) as error:
            self._say(f"No samples at step {step}: {error}")

    def end(self, why: str = "") -> None:
        """Close TensorBoard's file, and write the table, the plots and the report, which says `why` the run ended."""
        writer, self._writer = self._writer, None
        if writer is not None:
            with self._without_tensorboard():
                writer.close()
        try:
            self._write_table()
            if (self.folder / LOG_NAME).is_file():
                if why:
                    _write(self.folder / ENDED_NAME, why)
                write_run_report(self.folder)
        except WriteError as error:
            self._say(f"No report: {error}")
        except ModuleNotFoundError as error:
            self._say(f"No plots and no report: {error.name} is not installed.")

    def _write_table(self) -> None:
        if (self.folder / LOG_NAME).is_file():
            _write(self.folder / CSV_NAME, csv_table(read_history(self.folder)))

    def _tensorboard(self, step: int) -> SummaryWriter | None:
        if self._writer is None and self._has_tensorboard:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ModuleNotFoundError:
                self._has_tensorboard = False
                self._say("No TensorBoard log: tensorboard is not installed.")
                return None
            # What an interrupted run wrote beyond its checkpoint is hidden: those steps come again.
            folder = str(self.folder / TENSORBOARD_FOLDER)
            self._writer = SummaryWriter(folder, purge_step=step)
        return self._writer


def _why(error: BaseException | None) -> str:
    """Why a run ended, in a sentence."""
    if error is None:
        return "It ran to its end."
    if isinstance(error, RestorerError):
        return f"It was stopped: {error.sentence}"
    return "It was stopped by hand." if isinstance(error, Cancelled | KeyboardInterrupt) else f"It failed: {error!r}"


def _write(path: Path, text: str) -> None:
    with PartFile(path) as file:
        file.write(text.encode())
