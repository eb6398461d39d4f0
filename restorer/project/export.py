"""From a colouring to a file: strips of rows are read, coloured, brought into the output's gamut and written.

A strip holds about a megapixel, and only a few are in memory at a time, so the peak does not grow with the photograph.
Strips are worked on side by side (reading, colour and encoding leave Python's lock); each depends on its own rows
only, so the file is the same however many threads there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from restorer.errors import UsageError
from restorer.imaging.arrays import Codes, Luma
from restorer.imaging.changes import MetadataChanges
from restorer.imaging.code_table import CodeTable
from restorer.imaging.colour import PROPHOTO, SPACES, SRGB
from restorer.imaging.gamut import lab_to_codes, lab_to_rounded_codes8
from restorer.imaging.output import SOURCE_PROFILE, WRITERS, Container, OutputFormat, output_space, write_photo
from restorer.imaging.photo import Photo
from restorer.imaging.visible_mark import MarkBox, VisibleMark, marked
from restorer.imaging.webp_kind import is_lossless_webp
from restorer.imaging.write_strips import in_order
from restorer.progress import Progress
from restorer.project.recipe import Output
from restorer.project.render import Colouring

_STRIP_PX = 1_000_000
_TABLE_PX = 8_000_000  # from this size on a table of codes is worth its making, whatever the colours
_QUALITY = 95
LOSSY_NOTE = "JPEG and lossy WebP change lightness a little (0.2 to 0.5 L* on average); TIFF and PNG keep it."
"""Measured on photographs at quality 95; single pixels may be off by 4 to 6 L*."""


@dataclass(frozen=True, slots=True)
class Exported:
    """The file that was written, its form and hash, and what is to be said about it in sentences."""

    path: Path
    output: OutputFormat
    sha256: str
    notes: tuple[str, ...]


def export(
    photo: Photo, colouring: Colouring, output: OutputFormat, path: Path, label: MetadataChanges, progress: Progress
) -> Exported:
    """Write the coloured photograph to `path`, whole or not at all, with `label` in its metadata.

    Raises:
        PhotoError: its pixels cannot be read. WriteError: the file cannot be written.
        Cancelled: the work was asked to stop.
    """
    rows = coded_rows(photo, colouring, output, progress)
    written = write_photo(path, photo, output, rows, progress, label)
    promise = (LOSSY_NOTE,) if output.lossy else ()
    notes = dict.fromkeys((*photo.info.notes, *colouring.notes, *written.notes, *promise))
    return Exported(path, output, written.sha256, tuple(notes))


def coded_rows(photo: Photo, colouring: Colouring, output: OutputFormat, progress: Progress) -> Iterator[Codes]:
    """The coloured codes, strip by strip from the top, with a visible mark where one is wished."""
    coded = _coder(photo, colouring, output)
    height = photo.info.height_px
    step = max(_STRIP_PX // photo.info.width_px, 1)

    def codes(top: int) -> Codes:
        progress.check()
        return coded(photo.luma_rows(top, min(top + step, height)), top)

    mark = VisibleMark.of(output.mark, photo.info.width_px, height) if output.mark else None
    return marked(in_order(codes, range(0, height, step)), mark)


def mark_box(output: OutputFormat, width: int, height: int) -> MarkBox | None:
    """Where the visible mark is in a copy of that form and size, None without one."""
    return VisibleMark.of(output.mark, width, height).box if output.mark else None


def _coder(photo: Photo, colouring: Colouring, output: OutputFormat) -> Callable[[Luma, int], Codes]:
    """How rows of L*, of which the first is row `top`, become codes.

    The best of neighbouring codes would not survive a lossy encoder, and costs as much as everything else.
    """
    space = output_space(photo, output.profile)
    dtype = np.uint8 if output.depth == 8 else np.uint16
    if not output.lossy:
        return lambda luma, top: lab_to_codes(luma, colouring.over(luma, top), space, dtype)
    if photo.info.width_px * photo.info.height_px < _TABLE_PX:
        return lambda luma, top: lab_to_rounded_codes8(luma, colouring.over(luma, top), space)
    table = CodeTable.over(space, *colouring.extremes())
    return lambda luma, top: table.codes(luma, colouring.planes(luma, top))


def output_format(photo: Photo, wish: Output, container: Container) -> OutputFormat:
    """The form of the copy in `container`: what `wish` says, else as the photograph has it. A WebP that is stored
    without loss stays so: the lightness of its copy would not be kept else.

    Raises:
        UsageError: a combination that does not exist, such as 16 bits in a JPEG, or a profile of the photograph's own
            that colour cannot be written in.
    """
    own: Literal[8, 16] = 16 if photo.info.depth_bits > 8 and 16 in WRITERS[container].depths else 8
    without_loss = wish.lossless or (
        container is Container.WEBP and not wish.quality and is_lossless_webp(photo.info.path)
    )
    quality = None if without_loss else wish.quality or _QUALITY
    profile = kept_profile(photo) if wish.profile is None else profile_name(wish.profile)
    output = OutputFormat(container, wish.depth or own, profile, quality, mark=wish.mark)
    output_space(photo, output.profile)
    return output


def kept_profile(photo: Photo) -> str:
    """The output profile where nobody wished one: the photograph's own where colour can be written in it, else sRGB.

    A profile of gray or of inks, one that is a table, or none at all has no colours for the copy.
    """
    own = photo.info.profile_name is not None and photo.source_space is not None
    return SOURCE_PROFILE if own else SRGB.name


def profile_name(wish: str) -> str:
    """The output profile meant by `wish`, whatever its case, spaces and hyphens.

    Raises:
        UsageError: there is no such profile.
    """
    names = {_plain(name): name for name in (*SPACES, SOURCE_PROFILE)}
    names["prophoto"] = PROPHOTO.name
    if _plain(wish) not in names:
        known = ", ".join(f'"{name}"' for name in (*SPACES, SOURCE_PROFILE))
        raise UsageError(f'There is no output profile "{wish}".', f"Choose one of {known}.")
    return names[_plain(wish)]


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
