"""Proves the lightness of a copy against its master alone: no record, no field, no model."""

from __future__ import annotations

from pathlib import Path

from restorer.errors import PhotoError
from restorer.imaging.photo import Photo, open_photo
from restorer.progress import Progress
from restorer.record.findings import Findings, Kind, Verdict
from restorer.record.measure import measured
from restorer.record.promise import largest_deviation

LOSSY_MEAN = 1.0
"""L*: more than this on average is not what an encoder does (quality 95 gives 0.2 to 0.5)."""


def against_master(output: Path, master: Path, progress: Progress) -> Verdict:
    """Whether every pixel of `output` has the lightness that it has in `master`.

    Raises:
        PhotoError: the master cannot be read. Cancelled: the work was asked to stop.
    """
    findings = Findings(output)
    with open_photo(master) as photo:
        try:
            with open_photo(output) as copy:
                _compare(copy, photo, findings, progress)
        except PhotoError as error:
            if error.path == master:
                raise
            findings.add(Kind.COPY_DAMAGED, f"The copy cannot be read: {error}")
    return findings.verdict()


def _compare(copy: Photo, photo: Photo, findings: Findings, progress: Progress) -> None:
    own, its = ((one.info.width_px, one.info.height_px) for one in (copy, photo))
    if own != its:
        size = f"it has {own[0]} x {own[1]} pixels, the master {its[0]} x {its[1]}"
        findings.add(Kind.LIGHTNESS, f"It is no copy of that master: {size}.")
        return
    findings.lightness = measured(copy, photo, progress).lightness
    if findings.lightness is not None:
        _judge(copy, findings.lightness.d65.mean, findings.lightness.d65.largest, findings)


def _judge(copy: Photo, mean: float, largest: float, findings: Findings) -> None:
    if copy.info.format in ("JPEG", "WebP"):
        words = f"{copy.info.format} cannot keep lightness exactly: mean {mean:.2f}, largest {largest:.2f} L*"
        if mean > LOSSY_MEAN:
            findings.add(Kind.LIGHTNESS, f"{words}; that is more than an encoder's losses.")
        else:
            findings.note(Kind.LIGHTNESS, f"{words}.")
        return
    if copy.source_space is None:
        findings.add(Kind.LIGHTNESS, "Its profile is not a matrix profile, in which alone lightness is promised.")
        return
    most = largest_deviation(copy.source_space, copy.info.depth_bits)
    if largest > most:
        sentence = f"Lightness differs by up to {largest:.3f} L* (mean {mean:.3f}); {most:.3f} is what is promised."
        findings.add(Kind.LIGHTNESS, sentence)
