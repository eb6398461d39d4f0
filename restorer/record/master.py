"""Proves the lightness of a copy against its master alone: no record, no field, no model."""

from __future__ import annotations

from pathlib import Path

from restorer.errors import PhotoError
from restorer.imaging.photo import Photo, open_photo
from restorer.imaging.visible_mark import LONGEST_WORDS, MarkBox, VisibleMark
from restorer.imaging.webp_kind import is_lossless_webp
from restorer.imaging.xmp_packet import xmp_value
from restorer.progress import Progress
from restorer.record.measure import measured
from restorer.record.promise import largest_deviation
from restorer.record.remarks import Kind, Remarks, Verdict

_ADJUSTED = (
    "A person changed tone or geometry before it was coloured, so its lightness is not that of the master; it says of "
    "itself: {said} Check it with its record, which holds these changes."
)
LOSSY_MEAN = 1.0
"""L*: more than this on average is not what an encoder does (quality 95 gives 0.2 to 0.5)."""


def against_master(output: Path, master: Path, progress: Progress) -> Verdict:
    """Whether every pixel of `output` has the lightness that it has in `master`.

    Raises:
        PhotoError: the master cannot be read. Cancelled: the work was asked to stop.
    """
    remarks = Remarks(output)
    with open_photo(master) as photo:
        try:
            with open_photo(output) as copy:
                _compare(copy, photo, remarks, progress)
        except PhotoError as error:
            if error.path == master:
                raise
            remarks.add(Kind.COPY_DAMAGED, f"The copy cannot be read: {error}")
    return remarks.verdict()


def _compare(copy: Photo, photo: Photo, remarks: Remarks, progress: Progress) -> None:
    own, its = ((one.info.width_px, one.info.height_px) for one in (copy, photo))
    said = xmp_value(copy.metadata.xmp, "restorer:adjustments")
    if said and (own != its or "Geometry changed" in said):
        remarks.add(Kind.ADJUSTED, _ADJUSTED.format(said=said))
        return
    if own != its:
        size = f"it has {own[0]} x {own[1]} pixels, the master {its[0]} x {its[1]}"
        remarks.add(Kind.LIGHTNESS, f"It is no copy of that master: {size}.")
        return
    remarks.lightness = measured(copy, photo, progress, _mark(copy, remarks)).lightness
    if said:
        remarks.add(Kind.ADJUSTED, _ADJUSTED.format(said=said))
    elif remarks.lightness is not None:
        _judge(copy, remarks.lightness.d65.mean, remarks.lightness.d65.largest, remarks)


def _mark(copy: Photo, remarks: Remarks) -> MarkBox | None:
    """Where the visible mark is that the copy says it has; None where it says nothing of one.

    The copy says its words alone, and where they stand follows from them: no copy can say what is not to be compared.
    """
    words = xmp_value(copy.metadata.xmp, "restorer:visibleMark")
    if not words.strip() or len(words) > LONGEST_WORDS or not words.isprintable():
        return None
    box = VisibleMark.of(words, copy.info.width_px, copy.info.height_px).box
    sentence = f'It says that a visible mark ("{words}") was put on it as wished ({box.words()}).'
    remarks.note(Kind.VISIBLE_MARK, f"{sentence} Lightness was compared outside it; what is under it is not proved.")
    return box


def _judge(copy: Photo, mean: float, largest: float, remarks: Remarks) -> None:
    if copy.info.format in ("JPEG", "WebP") and not is_lossless_webp(copy.info.path):
        words = f"{copy.info.format} cannot keep lightness exactly: mean {mean:.2f}, largest {largest:.2f} L*"
        if mean > LOSSY_MEAN:
            remarks.add(Kind.LIGHTNESS, f"{words}; that is more than an encoder's losses.")
        else:
            remarks.note(Kind.LIGHTNESS, f"{words}.")
        return
    if copy.source_space is None:
        remarks.add(Kind.LIGHTNESS, "Its profile is not a matrix profile, in which alone lightness is promised.")
        return
    most = largest_deviation(copy.source_space, copy.info.depth_bits)
    if largest > most:
        sentence = f"Lightness differs by up to {largest:.3f} L* (mean {mean:.3f}); {most:.3f} is what is promised."
        remarks.add(Kind.LIGHTNESS, sentence)
