"""One photograph on its way: read, coloured, written, each step by whichever thread is free.

The original is opened for reading only, and its bytes are hashed before and after.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from restorer.batch.colour import Coloured, has_colour
from restorer.batch.entry import Entry, Figures, Finding, Fingerprint, State
from restorer.batch.fingerprints import fingerprint
from restorer.batch.listening import Listening
from restorer.batch.measure import Look, Measured, measure
from restorer.batch.places import Places
from restorer.engine.card import ModelCard
from restorer.engine.certainty import Certainty
from restorer.engine.colorizer import Colorizer
from restorer.errors import UnreadablePhoto
from restorer.imaging.limits import Limits
from restorer.imaging.output import OutputFormat
from restorer.imaging.photo import Photo, open_photo
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo
from restorer.project.export import Exported, export, mark_box, output_format
from restorer.project.label import Statement, label
from restorer.project.recipe import Recipe
from restorer.project.render import Colouring, colour_photo
from restorer.record.measure import Onlooker


class Record(Protocol):
    """Called once for each finished copy, before it gets its name; `home` is the folder it will lie in.

    What it writes beside the copy goes along with it. One that measures the copy has `onlooker` look on; where it does
    not, the copy is measured for the report alone. `restorer.record.keep.Keeper` is one.
    """

    def __call__(
        self,
        photo: Photo,
        colouring: Colouring,
        exported: Exported,
        recipe: Recipe,
        card: ModelCard,
        progress: Progress,
        home: Path,
        onlooker: Onlooker | None = None,
    ) -> Path:
        """Make the record. Returns where it lies."""
        ...


@dataclass(frozen=True, slots=True)
class Own:
    """What is done to one photograph in another way than to the others."""

    recipe: Recipe
    colorizer: Colorizer


@dataclass(frozen=True, slots=True)
class Work:
    """What is done to every photograph of a run, and with what. `report`: figures and small pictures are wanted.

    `own`: recipes and models of single photographs, by their absolute path. `certainty`: the model's, for all of them.
    """

    colorizer: Colorizer
    recipe: Recipe
    device: str = ""
    coloured: Coloured = Coloured.ANEW
    report: bool = False
    record: Record | None = None
    statement: Statement = field(default_factory=Statement)
    limits: Limits = field(default_factory=Limits)
    own: Mapping[Path, Own] = field(default_factory=dict)
    certainty: Certainty | None = None


class Passage:
    """The way of `entry` through the steps. `finding` is there when no step is left; `close` is always called."""

    def __init__(self, entry: Entry, work: Work, places: Places) -> None:
        self.entry = entry
        self.finding: Finding | None = None
        self._work, self._places = work, places
        self._scan: Photo | None = None
        self._photo: Photo | None = None
        self._original: Fingerprint | None = None
        self._colouring: Colouring | None = None
        own = work.own.get(entry.source) or Own(work.recipe, work.colorizer)
        self._recipe = own.recipe
        self._colorizer = Listening(
            own.colorizer, own.recipe, work.certainty if own.colorizer is work.colorizer else None
        )
        self._began = time.perf_counter()

    def read(self, progress: Progress) -> None:
        """Hash the file, decode it, and reduce it to what the model sees.

        Raises:
            RestorerError: it cannot be read, or not be written as wanted. Cancelled: the work was asked to stop.
        """
        self._began = time.perf_counter()
        source = self.entry.source
        self._original = _fingerprint(source)
        scan = self._scan = open_photo(source, self._work.limits)
        scan.info.take_sha256(self._original.sha256)  # `_check_original` sees that it was still so at the end
        photo = self._photo = adjusted_photo(scan, self._recipe)
        if self._work.coloured is Coloured.SKIP and has_colour(photo, self._recipe):
            self.finding = self._found(State.LEFT, notes=("it has colour already",))
            return
        self._output(photo)  # asked first: what cannot be written need not be coloured
        size = self._colorizer.working_size(photo.info.width_px, photo.info.height_px)
        photo.reduced(size.width, size.height, progress)

    def colour(self, progress: Progress) -> None:
        """Run the model. Raises: as `colour_photo`."""
        if self._photo is not None:
            self._colouring = colour_photo(self._photo, self._colorizer, self._recipe, progress)

    def write(self, progress: Progress) -> None:
        """Write the copy into its own folder, and look at it and at the original once more.

        Raises:
            RestorerError, OSError: it cannot be written, or the original was changed meanwhile.
            Cancelled: the work was asked to stop.
        """
        photo, colouring = self._photo, self._colouring
        if photo is None or colouring is None:
            raise ValueError("The photograph has not been coloured.")
        staged = self._places.begin(self.entry)
        recipe, card, record = self._recipe, self._colorizer.card, self._work.record
        home = self._places.target(self.entry).parent
        # The way to the original names folders: it goes into the copy only where a record is wanted.
        changes = label(photo, card, recipe, home if record else None, self._work.statement)
        exported = export(photo, colouring, self._output(photo), staged, changes, progress)
        look = Look()
        if record is not None:
            record(photo, colouring, exported, recipe, card, progress, home, look if self._work.report else None)
        figures = self._figures(photo, exported.path, look.found, progress) if self._work.report else None
        self._check_original()
        self.finding = self._found(State.READY, self._copy(exported), exported.notes, figures)

    def _copy(self, exported: Exported) -> Fingerprint:
        """The copy as it lies there. A record may have had it signed; else its hash is known from its writing."""
        if self._work.record is not None:
            return fingerprint(exported.path)
        status = exported.path.stat()
        return Fingerprint(status.st_size, status.st_mtime_ns, exported.sha256)

    def close(self) -> None:
        """Let go of file and pixels."""
        opened, self._photo, self._scan, self._colouring = (self._photo, self._scan), None, None, None
        for photo in opened:
            with suppress(OSError):
                if photo is not None:
                    photo.close()

    def _output(self, photo: Photo) -> OutputFormat:
        return output_format(photo, self._recipe.output, self.entry.container)

    def _figures(self, photo: Photo, copy: Path, seen: Measured | None, progress: Progress) -> Figures:
        """The figures of the report: those that the record's measuring has `seen`, else measured now."""
        mark = mark_box(self._output(photo), photo.info.width_px, photo.info.height_px)
        measured = seen or measure(photo, copy, progress, mark)
        store_previews(self._places, self.entry, measured)
        return Figures(measured.mean_l, measured.largest_l, self._colorizer.doubt, self._colorizer.unsure)

    def _check_original(self) -> None:
        """An original that changed under the work is another photograph than the one that was coloured."""
        now = _fingerprint(self.entry.source)
        if self._original is None or now.sha256 != self._original.sha256:
            sentence = "was changed by another program while it was being coloured; no copy was kept."
            raise UnreadablePhoto(self.entry.source, sentence, "Colour it again when that program has finished.")

    def _found(
        self,
        state: State,
        copy: Fingerprint | None = None,
        notes: tuple[str, ...] = (),
        figures: Figures | None = None,
    ) -> Finding:
        info = self._photo.info if self._photo else None
        return Finding(
            state,
            original=self._original,
            copy=copy,
            width_px=info.width_px if info else 0,
            height_px=info.height_px if info else 0,
            seconds=time.perf_counter() - self._began,
            device=self._work.device,
            notes=notes,
            figures=figures,
        )

    def failed(self, sentence: str, remedy: str, kind: str) -> Finding:
        """The finding of a photograph that could not be done."""
        return replace(self._found(State.FAILED), error=sentence, remedy=remedy, kind=kind)


def store_previews(places: Places, entry: Entry, measured: Measured) -> None:
    """Keep the two small pictures for the report."""
    for which, data in (("before", measured.before), ("after", measured.after)):
        path = places.preview(entry, which)
        part = path.with_suffix(".part")
        part.write_bytes(data)
        part.replace(path)


def _fingerprint(source: Path) -> Fingerprint:
    try:
        return fingerprint(source)
    except FileNotFoundError as error:
        raise UnreadablePhoto(source, "there is no such file.", "Check whether it was moved.") from error
    except OSError as error:
        sentence = f"cannot be read ({error.strerror})."
        raise UnreadablePhoto(source, sentence, "Look at the disk or the network, or your permissions.") from error
