"""The work behind *Info*, off the window's thread: checksums, and what became of lightness in an exported copy."""

from __future__ import annotations

from restorer.gui.info.facts_of import Checked
from restorer.imaging.adjusted import adjusted
from restorer.imaging.output import output_space
from restorer.imaging.photo import Photo, open_photo
from restorer.progress import Progress
from restorer.project.document import OpenPhoto
from restorer.project.export import Exported
from restorer.record.file_hash import file_sha256
from restorer.record.measure import measured
from restorer.record.pixel_hash import PixelHash
from restorer.record.promise import largest_deviation

_STRIP_PX = 500_000


def pixel_sha256(photo: Photo, progress: Progress) -> str:
    """The checksum of a photograph's pixels, as records have it.

    Raises:
        PhotoError: pixels cannot be read. Cancelled: the work was asked to stop.
    """
    digest, height = PixelHash(photo), photo.info.height_px
    step = max(_STRIP_PX // photo.info.width_px, 1)
    for top in range(0, height, step):
        progress.at(top / height)
        digest.add(photo.code_rows(top, min(top + step, height)))
    return digest.hexdigest()


def check(photo: OpenPhoto, exported: Exported, progress: Progress) -> Checked | None:
    """Measure a copy beside its photograph, as its recipe has that seen; None where the two cannot be laid together.

    Raises:
        PhotoError: one of them cannot be read. Cancelled: the work was asked to stop.
    """
    with open_photo(photo.path) as scan, open_photo(exported.path) as copy:
        seen = adjusted(scan, photo.recipe.tone, photo.recipe.geometry)
        if (copy.info.width_px, copy.info.height_px) != (seen.info.width_px, seen.info.height_px):
            return None
        found = measured(copy, seen, progress)
        space = output_space(scan, exported.output.profile)
    if found.lightness is None:
        return None
    promised = None if exported.output.lossy else largest_deviation(space, exported.output.depth)
    untouched = photo.sha256 is None or file_sha256(photo.path) == photo.sha256
    return Checked(exported.path, found.lightness, promised, untouched)
