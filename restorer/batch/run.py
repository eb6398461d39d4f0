"""Many photographs, one after the other. One that fails is told about, and the rest go on."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.plan import Job
from restorer.errors import Cancelled, MemoryShort, RestorerError, WriteError
from restorer.progress import Progress
from restorer.project.export import Exported


@dataclass(frozen=True, slots=True)
class LeftAlone:
    """The photograph was deliberately not coloured; `reason` in words, to follow its name."""

    reason: str


Work = Callable[[Job, Progress], Exported | LeftAlone]
"""Colours the photograph of one job and writes its copy."""


@dataclass(frozen=True, slots=True)
class Done:
    """A photograph that has its coloured copy, or was deliberately left alone."""

    job: Job
    result: Exported | LeftAlone
    milliseconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A photograph that has none, and why. `unexpected` is a fault of the program, not of the photograph."""

    job: Job
    error: RestorerError
    unexpected: bool = False


def run(jobs: Sequence[Job], work: Work, overwrite: bool, progress: Progress) -> Iterator[Done | Failed]:
    """Do `work` for each job and tell how it went, in order. Originals are never written to.

    Raises:
        Cancelled: the work was asked to stop; the copy at hand is not left half written.
    """
    originals = frozenset(filter(None, (identity(job.source) for job in jobs)))
    for number, job in enumerate(jobs):
        share = progress.part(number / len(jobs), (number + 1) / len(jobs))
        share.at(0.0, job.source.name)
        yield _one(job, work, overwrite, originals, share)


def _one(job: Job, work: Work, overwrite: bool, originals: frozenset[Identity], progress: Progress) -> Done | Failed:
    started = time.perf_counter()
    folder = job.target.parent
    made = [one for one in (folder, *folder.parents) if not one.exists()]
    try:
        _prepare(job, overwrite, originals)
        result = work(job, progress)
        return Done(job, result, 1000.0 * (time.perf_counter() - started))
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - the end of a job: the other photographs go on
        return Failed(job, told(job.source, error), not isinstance(error, (RestorerError, MemoryError)))
    finally:
        _take_back(made)


def _take_back(folders: list[Path]) -> None:
    """Remove those that were made for a copy and are empty, the innermost first: there is no copy."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def told(source: Path, error: BaseException) -> RestorerError:
    """`error`, which ended the work on `source`, as a sentence with a remedy."""
    if isinstance(error, RestorerError):
        return error
    if isinstance(error, MemoryError):
        sentence = f"{source.name}: there is not enough memory for this photograph."
        return MemoryShort(sentence, "Close other programs, or save it as TIFF, which is read in parts.")
    sentence = f"{source.name}: something unexpected went wrong ({type(error).__name__}: {error})."
    return RestorerError(sentence, "Please report it with the photograph.")


Identity = tuple[int, int]
"""Device and number of a file: the same for every name that leads to it."""


def identity(path: Path) -> Identity | None:
    """The identity of the file, None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _prepare(job: Job, overwrite: bool, originals: frozenset[Identity]) -> None:
    """Make the folder; refuse to write over an original, whatever name it goes by, and over anything unasked."""
    here = identity(job.target)
    if here in originals:
        raise WriteError(job.target, "the copy would replace an original.", "Choose another folder for the copies.")
    if (here is not None or job.target.is_symlink()) and not overwrite:
        raise WriteError(job.target, "it exists already.", "Choose another folder, or allow it with --overwrite.")
    try:
        job.target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = f"its folder cannot be made ({error.strerror})."
        raise WriteError(job.target, sentence, "Choose another folder, or check your permissions.") from error
