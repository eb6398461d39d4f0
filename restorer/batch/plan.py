"""From what a person named (files, folders) to a list of jobs: which photograph is written where.

Only names are looked at here; no photograph is opened. The order is that of the arguments, and by name in a folder,
so the same folder gives the same names every time.
"""

from __future__ import annotations

import mimetypes
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from restorer.batch.names import Names
from restorer.errors import PhotoError, UnreadablePhoto, UnsupportedPhoto, UsageError
from restorer.imaging.output import Container
from restorer.imaging.sniff import ENDINGS
from restorer.project.recipe import Output

SUFFIXES: dict[str, Container] = {
    ".tif": Container.TIFF,
    ".tiff": Container.TIFF,
    ".png": Container.PNG,
    ".jpg": Container.JPEG,
    ".jpeg": Container.JPEG,
    ".webp": Container.WEBP,
}
"""File name endings that can be written. The first of each format is the one a converted copy gets."""

PHOTO_SUFFIXES = ENDINGS
"""Endings that are taken for photographs in a folder: those of the formats that are read."""

FALLBACK: Container = Container.TIFF
"""What a photograph of a kind that is read but not written becomes."""

_LINK = "a link; name it on the command line to have it coloured"


@dataclass(frozen=True, slots=True)
class Job:
    """One photograph to colour: read from `source`, written to `target` as `container`."""

    source: Path
    target: Path
    container: Container


@dataclass(frozen=True, slots=True)
class Listed:
    """A photograph of a list; `inside` is its place in the folder of the copies, a relative path without `..`."""

    path: Path
    inside: Path


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file in a folder that is left alone, and why, in words."""

    path: Path
    reason: str


@dataclass(slots=True)
class Plan:
    """What is to be done, what is left alone, and the arguments that led nowhere."""

    jobs: list[Job] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[PhotoError] = field(default_factory=list)


def plan(inputs: Sequence[Path], target: Path, output: Output) -> Plan:
    """The jobs for `inputs` (photographs and folders of them) with copies in `target`.

    `target` is a file only where there is one input, no folder, and the name ends like a photograph; otherwise it is
    the folder of the copies, and folders given are mirrored in it. It is not read from itself.

    Raises:
        UsageError: `target` is a file, or called like a picture, where a folder is needed; or its ending contradicts
            the format.
    """
    if _is_one_file(inputs, target):
        return Plan([Job(inputs[0], target, _container_of(target, output))])
    return plan_into(inputs, (), target, output)


def plan_into(inputs: Sequence[Path], listed: Sequence[Listed], target: Path, output: Output) -> Plan:
    """As `plan`, but `target` is always a folder; `listed` are photographs whose place in it is given.

    Raises:
        UsageError: as `plan`.
    """
    _check_folder(inputs, target)
    planning = _Planning(target, output)
    for path in inputs:
        if path.is_dir():
            _plan_folder(path, planning)
        else:
            _plan_file(path, path.name, planning)
    for photograph in listed:
        _plan_file(photograph.path, os.fspath(photograph.inside), planning)
    made = planning.made
    left = {_name(skipped.path): skipped for skipped in made.skipped}
    made.skipped = [skipped for name, skipped in left.items() if name not in planning.taken]
    return made


@dataclass(frozen=True, slots=True)
class _Planning:
    """What is wanted, what has been planned so far, and which names of files and of copies are taken."""

    target: Path
    output: Output
    made: Plan = field(default_factory=Plan)
    names: Names = field(default_factory=Names)
    taken: set[str] = field(default_factory=set)


def _name(path: Path) -> str:
    """One name for a file however it was named. Links stay what they are: whoever names one means it."""
    return os.path.abspath(path)  # noqa: PTH100


def _check_folder(inputs: Sequence[Path], target: Path) -> None:
    """Refuse a target that is a file, or is not there yet and is called like a picture: nobody wants such a folder."""
    if target.is_dir():
        return
    if target.exists():
        raise UsageError(f"{target} is a file, and a folder is needed for the copies.", "Name a folder after -o.")
    kind, _ = mimetypes.guess_type(target.name)
    if target.suffix.lower() in ENDINGS or (kind or "").startswith("image/"):
        if len(inputs) == 1 and not inputs[0].is_dir():
            sentence = f"{target.name} ends like a picture of a kind that is not written."
            raise UsageError(sentence, f"End its name with {', '.join(SUFFIXES)}.")
        sentence = f"{target.name} is called like a picture, and a folder is needed for the copies."
        raise UsageError(sentence, "Name a folder after -o.")


def photographs_in(folder: Path) -> list[Path]:
    """The files under `folder` that look like photographs, by name."""
    found = Plan()
    return [path for path in _walk(folder, folder / "-", found) if path.suffix.lower() in PHOTO_SUFFIXES]


def _is_one_file(inputs: Sequence[Path], target: Path) -> bool:
    return len(inputs) == 1 and not inputs[0].is_dir() and not target.is_dir() and target.suffix.lower() in SUFFIXES


def _container_of(target: Path, output: Output) -> Container:
    container = SUFFIXES[target.suffix.lower()]
    if output.format not in (None, container):
        sentence = f"{target.name} ends like a {container.upper()} file, but the format asked for is {output.format}."
        raise UsageError(sentence, "Change one of the two.")
    return container


def _plan_file(source: Path, inside: str, planning: _Planning) -> None:
    """Add the job for `source`, whose copy belongs at the relative path `inside` of the target folder, once."""
    if _name(source) in planning.taken:
        return
    planning.taken.add(_name(source))
    if not os.path.lexists(source):
        planning.made.failed.append(
            UnreadablePhoto(source, "there is no such file.", "Check the path, or look whether it was moved.")
        )
        return
    output = planning.output
    own = SUFFIXES.get(source.suffix.lower(), FALLBACK)
    container = output.format or own
    keeps = container == own and source.suffix.lower() in SUFFIXES
    ending = source.suffix if keeps else next(suffix for suffix, kind in SUFFIXES.items() if kind == container)
    place = planning.names.unique((planning.target / inside).parent, source.stem, output.suffix + ending)
    planning.made.jobs.append(Job(source, place, container))


def _plan_folder(folder: Path, planning: _Planning) -> None:
    made = planning.made
    found, unlisted = 0, len(made.failed)
    for path in _walk(folder, planning.target, made):
        if path.suffix.lower() in PHOTO_SUFFIXES:
            found += 1
            _plan_file(path, os.fspath(path.relative_to(folder)), planning)
        else:
            made.skipped.append(Skipped(path, "not a kind of photograph that Restorer reads"))
    if not found and len(made.failed) == unlisted:
        remedy = "Name a folder with JPEG, PNG, TIFF or other photographs in it."
        made.failed.append(UnsupportedPhoto(folder, "there are no photographs in this folder.", remedy))


def _walk(folder: Path, target: Path, made: Plan) -> Iterator[Path]:
    """The files under `folder` by name, without hidden ones, links and the target folder.

    Links are not followed: they may lead out of the folder, or in circles.
    """
    own = target.resolve()
    for place, folders, files in os.walk(folder, onerror=lambda error: made.failed.append(_unlisted(error))):
        here = Path(place)
        folders[:] = sorted(name for name in folders if _enters(here / name, own, made))
        for name in sorted(files):
            path = here / name
            if path.is_symlink():
                made.skipped.append(Skipped(path, _LINK))
            elif not name.startswith("."):
                yield path


def _enters(folder: Path, own: Path, made: Plan) -> bool:
    if folder.name.startswith(".") or folder.resolve() == own:
        return False
    if folder.is_symlink():
        made.skipped.append(Skipped(folder, _LINK))
        return False
    return True


def _unlisted(error: OSError) -> PhotoError:
    sentence = f"the folder cannot be listed ({error.strerror})."
    return UnreadablePhoto(error.filename, sentence, "Check your permissions.")
