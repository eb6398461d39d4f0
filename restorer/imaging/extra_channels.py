"""Channels beside red, green and blue (alpha, infrared): which a format keeps, and how they join the coloured rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from restorer.imaging.arrays import Codes

if TYPE_CHECKING:
    from restorer.imaging.photo import Photo


def kept_channels(
    names: tuple[str, ...], allowed: tuple[str, ...] | None, container: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The channels that go into the copy, and sentences on those that do not. `allowed` None: all."""
    kept = tuple(name for name in names if allowed is None or name in allowed)
    if allowed is not None and len(allowed) == 1:
        kept = kept[:1]
    lost = list(names)
    for name in kept:
        lost.remove(name)
    further = f"further channel{'s' if len(lost) > 1 else ''} ({', '.join(lost)})"
    notes = (f"{container} has no place for the {further} of the photograph; TIFF has.",)
    return kept, notes if lost else ()


def with_channels(rows: Iterable[Codes], photo: Photo, names: tuple[str, ...], depth_bits: int) -> Iterator[Codes]:
    """The coloured rows with the photograph's own further channels beside them, in the copy's depth."""
    if not names:
        yield from rows
        return
    chosen = [photo.info.extra_channels.index(name) for name in names]
    top = 0
    for block in rows:
        bottom = top + len(block)
        further = photo.extra_channel_rows(top, bottom)
        if further is None:
            raise ValueError("The photograph names further channels and has none.")
        yield np.concatenate([block, in_depth(further[..., chosen], depth_bits)], axis=2)
        top = bottom


def in_depth(codes: Codes, depth_bits: int) -> Codes:
    """Codes (uint8, uint16, or floats in 0..1) in a depth of 8 or 16: 0 stays 0, the highest the highest."""
    if codes.dtype.kind == "f":
        wide: Codes = np.rint(np.clip(codes, 0.0, 1.0) * (2**depth_bits - 1)).astype(f"u{depth_bits // 8}")
        return wide
    if codes.dtype.itemsize * 8 == depth_bits:
        return codes
    if depth_bits == 16:
        return codes.astype(np.uint16) * np.uint16(257)
    narrow: Codes = ((codes.astype(np.uint32) + 128) // 257).astype(np.uint8)
    return narrow
