"""`-` for standard input and output, for one photograph: both go through files, because readers and writers seek."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.plan import FALLBACK, SUFFIXES, Job
from restorer.errors import PhotoError, UsageError
from restorer.imaging.output import WRITERS, Container
from restorer.imaging.read_jpeg import read_jpeg
from restorer.imaging.read_other import read_webp
from restorer.imaging.read_png import read_png
from restorer.imaging.read_tiff import read_tiff
from restorer.imaging.sniff import Reader, reader_of
from restorer.project.recipe import Output

STREAM = "-"
_KINDS: dict[Reader, Container] = {
    read_tiff: Container.TIFF,
    read_png: Container.PNG,
    read_jpeg: Container.JPEG,
    read_webp: Container.WEBP,
}


@dataclass(frozen=True, slots=True)
class Pipe:
    """The one job of a command that reads from or writes to a stream; no job where it does neither."""

    job: Job | None = None
    to_stdout: bool = False

    def send(self) -> None:
        """Copy what was made to standard output, where that was asked for and something was made."""
        if self.to_stdout and self.job and self.job.target.exists():
            with self.job.target.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()


@contextmanager
def piped(args: argparse.Namespace, output: Output) -> Iterator[Pipe]:
    """The pipe that `args` asks for; its files last as long as the context.

    Raises:
        UsageError: a stream is used together with several photographs, or with --json.
    """
    if STREAM not in (*args.photos, args.output):
        yield Pipe()
        return
    if len(args.photos) != 1 or Path(args.photos[0]).is_dir():
        raise UsageError("Standard input and output take one photograph.", "Name one, or an output folder.")
    if args.json and args.output == STREAM:
        raise UsageError("Standard output cannot take both the photograph and --json.", "Write to a file with -o.")
    with tempfile.TemporaryDirectory(prefix="restorer-") as folder:
        yield _pipe(args, output, Path(folder))


def _pipe(args: argparse.Namespace, output: Output, folder: Path) -> Pipe:
    source = Path(args.photos[0])
    if args.photos[0] == STREAM:
        source = folder / "stdin"
        with source.open("wb") as file:
            shutil.copyfileobj(sys.stdin.buffer, file)
    to_stdout = args.output == STREAM
    target = folder / "stdout" if to_stdout else Path(args.output)
    if not to_stdout and target.is_dir():
        raise UsageError("A photograph from standard input has no name.", "Name a file after -o, or - for stdout.")
    own = _container(source) if to_stdout else SUFFIXES.get(target.suffix.lower(), Container.PNG)
    container = output.format or own
    if not to_stdout and SUFFIXES.get(target.suffix.lower()) is not container:
        raise UsageError(f"{target.name} does not end like a {WRITERS[container].name} file.", "Change the name.")
    return Pipe(Job(source, target, container), to_stdout)


def _container(source: Path) -> Container:
    """What a nameless copy is stored as: what the photograph is, by its first bytes."""
    with suppress(OSError, PhotoError):  # said where it is opened
        with source.open("rb") as file:
            start = file.read(64)
        return _KINDS.get(reader_of(source, start), FALLBACK)
    return FALLBACK
