"""The work on one photograph of a batch: open, colour, write."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from restorer.batch.plan import Job
from restorer.batch.run import LeftAlone
from restorer.engine.colorizer import Colorizer
from restorer.imaging.changes import MetadataChanges
from restorer.imaging.limits import Limits
from restorer.imaging.photo import Photo, SourceColour, open_photo
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo
from restorer.project.export import Exported, export, output_format
from restorer.project.label import label
from restorer.project.recipe import Recipe
from restorer.project.render import colour_photo
from restorer.record.file_hash import file_sha256
from restorer.record.keep import Keeper
from restorer.record.sidecar import sidecar_path


class Coloured(StrEnum):
    """What to do with a photograph that has colour already."""

    ANEW = "anew"
    """Colour it from its lightness, and say so."""
    SKIP = "skip"
    """Leave it alone, and say so."""


@dataclass(frozen=True, slots=True)
class ColourWork:
    """Colours photographs with one model and one recipe. Called with a job, it writes the job's copy.

    Where there is a `keeper`, each copy gets a record beside it. `labelled` False: its metadata do not say how it was
    coloured, which only a person can wish, and a record cannot go with it.
    """

    colorizer: Colorizer
    recipe: Recipe
    coloured: Coloured = Coloured.ANEW
    limits: Limits = field(default_factory=Limits)
    keeper: Keeper | None = None
    labelled: bool = True

    def __call__(self, job: Job, progress: Progress) -> Exported | LeftAlone:
        """Write the coloured copy of the job's photograph.

        Raises:
            RestorerError: it cannot be read, coloured or written. Cancelled: the work was asked to stop.
        """
        with open_photo(job.source, self.limits) as scan, adjusted_photo(scan, self.recipe) as photo:
            if self.coloured is Coloured.SKIP and has_colour(photo, self.recipe):
                return LeftAlone("it has colour already")
            return self._write(job, photo, progress)

    def _write(self, job: Job, photo: Photo, progress: Progress) -> Exported:
        # Asked first: what cannot be written need not be coloured.
        output = output_format(photo, self.recipe.output, job.container)
        colouring = colour_photo(photo, self.colorizer, self.recipe, _named(progress.part(0.0, 0.4), job))
        # The way to the original names folders: it goes into the copy only where a record is wanted.
        home = job.target.parent if self.keeper else None
        said = self.keeper.statement if self.keeper else None
        changes = label(photo, self.colorizer.card, self.recipe, home, said) if self.labelled else MetadataChanges()
        exported = export(photo, colouring, output, job.target, changes, _named(progress.part(0.4, 0.9), job))
        if self.keeper is not None:
            last = _named(progress.part(0.9, 1.0), job)
            try:
                self.keeper(photo, colouring, exported, self.recipe, self.colorizer.card, last)
            except BaseException:  # a copy without the record that was asked for is half of the work
                for path in (exported.path, sidecar_path(exported.path)):
                    path.unlink(missing_ok=True)
                raise
            return replace(exported, sha256=file_sha256(exported.path))  # it may have been signed
        return exported


def has_colour(photo: Photo, recipe: Recipe) -> bool:
    """Whether the photograph has real colour; that of a film's mask is none."""
    return photo.info.colour is SourceColour.COLOURED and recipe.tone.negative is None


def _named(progress: Progress, job: Job) -> Progress:
    """The same progress, whose words are the photograph's name."""
    return Progress(progress.cancellation, lambda fraction, _words: progress.at(fraction, job.source.name))
