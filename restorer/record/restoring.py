"""The colours of an export made again from photograph and record, without any model."""

from __future__ import annotations

from collections.abc import Iterator

from restorer.errors import RecordError
from restorer.imaging.arrays import Codes
from restorer.imaging.extra_channels import kept_channels, with_channels
from restorer.imaging.guided import ColourSurface
from restorer.imaging.output import WRITERS, OutputFormat
from restorer.imaging.photo import Photo
from restorer.imaging.stored_field import restored
from restorer.progress import Progress
from restorer.project.export import coded_rows
from restorer.project.render import Colouring, Layer
from restorer.record.sidecar import FieldRecord, Record


def colouring_of(photo: Photo, record: Record, progress: Progress) -> Colouring:
    """The colouring that `record` stands for: surfaces fitted to the stored fields, as when it was made.

    Raises:
        RecordError: a field could not be read. PhotoError: the pixels cannot be read. Cancelled: asked for.
    """
    regions = {region.id: region for region in record.recipe.regions}
    layers = []
    for number, field in enumerate(record.fields):
        share = progress.part(number / len(record.fields), (number + 1) / len(record.fields))
        region = None if field.region is None else regions[field.region]
        surface, grid = _surface(photo, field, share), field.field
        if grid is not None:
            layers.append(Layer(region, grid, surface))
    return Colouring(photo, tuple(layers))


def _surface(photo: Photo, field: FieldRecord, progress: Progress) -> ColourSurface:
    if field.field is None:
        name = f'the region "{field.region}"' if field.region is not None else "the whole photograph"
        raise RecordError(f"The colour field of {name} cannot be used.", "Take the record from a backup.")
    luma = photo.reduced(field.working_width, field.working_height, progress)
    return ColourSurface.fit(restored(field.field), luma)


def expected_rows(photo: Photo, colouring: Colouring, output: OutputFormat, progress: Progress) -> Iterator[Codes]:
    """The codes that the copy was written from, further channels included, strip by strip from the top."""
    writer = WRITERS[output.container]
    channels, _ = kept_channels(photo.info.extra_channels, writer.channels, writer.name)
    return with_channels(coded_rows(photo, colouring, output, progress), photo, channels, output.depth)
