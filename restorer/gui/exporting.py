"""Exporting from the window: the same work as `restorer colorize`, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from restorer.batch.colour import ColourWork
from restorer.batch.names import fitting
from restorer.batch.plan import FALLBACK, SUFFIXES, Job
from restorer.batch.run import Done, run
from restorer.errors import RestorerError
from restorer.gui.engine_room import EngineRoom
from restorer.imaging.output import Container
from restorer.imaging.photo import PhotoInfo
from restorer.progress import Progress
from restorer.project.document import OpenPhoto
from restorer.project.export import Exported
from restorer.project.label import Statement
from restorer.project.recipe import Output
from restorer.record.bag import Bag, contents, make_bag
from restorer.record.keep import Keeper
from restorer.record.sidecar import ENDING


class BagScope(StrEnum):
    """What of the folder goes into a bag."""

    COPY = "copy"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class BagWish:
    """A BagIt bag beside the folder of the copies: of what, and who gives it."""

    scope: BagScope = BagScope.COPY
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the dialog asks for: the form of the copy, the folder it goes to, and what it says about itself.

    A record goes with labelled copies only: it would speak of a label that is not there.
    """

    output: Output
    container: Container
    folder: Path
    show_in_folder: bool = False
    record: bool = False
    labelled: bool = True
    operator: str = ""
    reason: str = ""
    bag: BagWish | None = None

    def keeper(self) -> Keeper | None:
        """What writes the record, None where none is wished."""
        if not (self.record and self.labelled):
            return None
        date = datetime.now(UTC).replace(microsecond=0).isoformat()
        return Keeper(Statement(self.operator, self.reason, "", date))


def own_container(path: Path) -> Container:
    """The format a copy has by default: the scan's own where that can be written."""
    return SUFFIXES.get(path.suffix.lower(), FALLBACK)


def ending(container: Container) -> str:
    """The file name ending of a format, with its dot."""
    return next(suffix for suffix, kind in SUFFIXES.items() if kind is container)


FORBIDDEN = '/ \\ : * ? " < > |'
"""What no name may hold, on one system or another; as it is said."""


def may_be_added(suffix: str) -> bool:
    """Whether this may be added to a name."""
    return not set(suffix) & set(FORBIDDEN.replace(" ", "") + "\0")


def target_of(path: Path, choice: ExportChoice) -> Path:
    """Where the copy of `path` goes: a name that is still free."""
    end = ending(choice.container)
    number = 1
    while True:
        extra = choice.output.suffix + (end if number == 1 else f"-{number}{end}")
        target = choice.folder / fitting(path.stem, extra)
        if not target.exists():
            return target
        number += 1


def rough_bytes(info: PhotoInfo, choice: ExportChoice) -> int:
    """About how large the copy will be."""
    pixels = info.width_px * info.height_px * 3
    share = {Container.JPEG: 0.16, Container.WEBP: 0.12, Container.PNG: 0.6, Container.TIFF: 0.75}[choice.container]
    return round(pixels * share * (2 if choice.output.depth == 16 else 1))


def export_photo(
    photo: OpenPhoto, choice: ExportChoice, room: EngineRoom, wish: str | None, progress: Progress
) -> Exported:
    """Write the coloured copy of one photograph.

    Raises:
        RestorerError: it cannot be read, coloured or written. Cancelled: nothing was left behind.
    """
    recipe = replace(photo.recipe, output=choice.output)
    work = ColourWork(room.open(recipe, wish).colorizer, recipe, keeper=choice.keeper(), labelled=choice.labelled)
    job = Job(photo.path, target_of(photo.path, choice), choice.container)
    for outcome in run([job], work, False, progress):
        if isinstance(outcome, Done) and isinstance(outcome.result, Exported):
            return outcome.result
        if not isinstance(outcome, Done):
            raise outcome.error
    raise RestorerError(f"{photo.name} was left alone.")


def bag_of(copy: Path, scope: BagScope) -> Path:
    """Where the bag with `copy`, or with its whole folder, goes: beside that folder, under a name that is free."""
    return bag_beside(copy.parent, copy.stem if scope is BagScope.COPY else copy.parent.name)


def bag_beside(folder: Path, stem: str) -> Path:
    """A name for a bag that is free, beside `folder`."""
    number = 1
    while True:
        bag = folder.parent / (f"{stem}-bag" if number == 1 else f"{stem}-bag-{number}")
        if not bag.exists():
            return bag
        number += 1


def bag_files(copy: Path, record: bool, scope: BagScope) -> list[Path]:
    """What will lie in the bag once `copy` (and its record) is written, by name."""
    own = {copy, *([_record_of(copy)] if record else ())}
    there = set(contents(copy.parent)[0]) if scope is BagScope.FOLDER and copy.parent.is_dir() else set()
    return sorted(own | there)


def bag_up(copy: Path, wish: BagWish, reason: str, progress: Progress) -> Bag:
    """Make the bag of a copy that is written.

    Raises:
        WriteError, UsageError: it cannot be made; nothing of it is left. Cancelled: likewise.
    """
    only = {copy, _record_of(copy)} if wish.scope is BagScope.COPY else None
    return make_bag(copy.parent, bag_of(copy, wish.scope), bag_information(wish, reason), progress, only)


def bag_information(wish: BagWish, reason: str) -> dict[str, str]:
    """What its bag-info.txt says of a bag."""
    return {
        "Source-Organization": wish.organisation,
        "External-Description": reason,
        "Bagging-Date": datetime.now(UTC).date().isoformat(),
    }


def _record_of(copy: Path) -> Path:
    return copy.with_name(copy.name + ENDING)
