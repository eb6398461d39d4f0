"""Makes the record of an export that has just been written, and puts it beside the copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer import __version__
from restorer.engine.card import ModelCard
from restorer.errors import PhotoError, RestorerError
from restorer.imaging.photo import Photo, PhotoInfo, SourceColour, open_photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.progress import Progress
from restorer.project.export import Exported, mark_box
from restorer.project.label import SOURCE_TYPE, Statement, way
from restorer.project.pin import package_sha256, pinned
from restorer.project.recipe import Recipe
from restorer.project.render import Colouring, Layer
from restorer.record.agreement import own_words
from restorer.record.file_hash import file_sha256
from restorer.record.measure import Measured, Onlooker, measured
from restorer.record.sidecar import (
    FieldRecord,
    FileFacts,
    ModelFacts,
    OriginalFacts,
    OutputFacts,
    Record,
    sidecar_path,
)
from restorer.record.sidecar_json import write

_PROGRAM = f"Restorer {__version__}"


@dataclass(frozen=True, slots=True)
class Keeper:
    """Writes records; `statement` is what people say of the work, `sign` signs a copy before it is recorded."""

    statement: Statement = field(default_factory=Statement)
    sign: Callable[[Photo, Exported], Exported] | None = None

    def __call__(
        self,
        photo: Photo,
        colouring: Colouring,
        exported: Exported,
        recipe: Recipe,
        card: ModelCard,
        progress: Progress | None = None,
        home: Path | None = None,
        onlooker: Onlooker | None = None,
    ) -> Path:
        """Measure the copy as it lies on the disk, and write its record beside it. Returns where.

        `home` is the folder in which both will lie, where that is another than now: the record says the way from there
        to the original. The `onlooker` sees what is measured.

        Raises:
            PhotoError: the copy cannot be read back, or the original is no longer what it was when it was opened.
            WriteError: the record cannot be written. Cancelled: the work was asked to stop.
        """
        home = home or exported.path.parent
        if self.sign is not None:
            exported = self.sign(photo, exported)
        record = self.record(photo, colouring, exported, recipe, card, progress or Progress(), home, onlooker)
        path = sidecar_path(exported.path)
        write(path, record)
        return path

    def record(
        self,
        photo: Photo,
        colouring: Colouring,
        exported: Exported,
        recipe: Recipe,
        card: ModelCard,
        progress: Progress,
        home: Path,
        onlooker: Onlooker | None = None,
    ) -> Record:
        """The record alone, for a copy that will lie in `home`. Raises as the call, but for writing."""
        with open_photo(exported.path, colour=SourceColour.COLOURED) as copy:
            mark = mark_box(exported.output, copy.info.width_px, copy.info.height_px)
            found = measured(copy, photo, progress, mark, onlooker)
            output = replace(_output_facts(copy, exported, found), mark=mark)
        if found.lightness is None:
            raise RestorerError(f"{exported.path.name}: its lightness was not measured.", "Please report it.")
        return Record(
            program=_PROGRAM,
            model=ModelFacts(card.id, card.name, card.version, package_sha256(card)),
            recipe=pinned(recipe, card),
            original=_original_facts(photo, home),
            output=output,
            fields=tuple(_field(layer) for layer in colouring.layers),
            lightness=found.lightness,
            notes=exported.notes,
            statement=self.statement,
        )


def _file_facts(info: PhotoInfo, sha256: str) -> FileFacts:
    return FileFacts(info.path.name, sha256, info.path.stat().st_size, info.width_px, info.height_px)


def _original_facts(photo: Photo, home: Path) -> OriginalFacts:
    """What the photograph is now: it has to be what it was, for its lightness and its hash were taken before."""
    path = photo.info.path
    try:
        after = file_sha256(path)
    except OSError as error:
        raise PhotoError(path, f"it cannot be read any more ({error.strerror}).", "Look where it is.") from error
    if after != photo.info.sha256:
        raise PhotoError(path, "it was changed while it was being coloured.", "Colour it again.")
    identifier, source_type = own_words(photo)
    return OriginalFacts(
        file=_file_facts(photo.scan, after),
        path=way(path, home),
        depth_bits=photo.info.depth_bits,
        identifier=identifier,
        source_type=source_type,
    )


def _output_facts(copy: Photo, exported: Exported, found: Measured) -> OutputFacts:
    return OutputFacts(
        file=_file_facts(copy.info, exported.sha256),
        form=exported.output,
        pixels_sha256=found.pixels_sha256,
        source_type=xmp_value(copy.metadata.xmp, SOURCE_TYPE),
    )


def _field(layer: Layer) -> FieldRecord:
    height, width = layer.surface.slope.shape[:2]
    return FieldRecord(None if layer.region is None else layer.region.id, height, width, layer.field)
