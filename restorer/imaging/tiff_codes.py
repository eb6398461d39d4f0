"""From the numbers that a TIFF page stores to codes: depths, WhiteIsZero, palettes, floating point.

Source: TIFF 6.0, PhotometricInterpretation and sections 4 to 6, 16; Adobe's technical note 3 for floats.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restorer.imaging.arrays import Codes
from restorer.imaging.decoded import ColourModel
from restorer.imaging.pixels import PixelSource

Mapping = Callable[[Codes], Codes]

_ROWS_PX = 1 << 22


class MappedSource:
    """A source whose rows go through a function on their way."""

    def __init__(self, source: PixelSource, mapping: Mapping) -> None:
        self._source, self._mapping = source, mapping
        self.height, self.width = source.height, source.width

    def rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom as codes."""
        return self._mapping(self._source.rows(top, bottom))

    def close(self) -> None:
        """Close what it stands on."""
        self._source.close()


@dataclass(frozen=True, slots=True)
class FloatRange:
    """Smallest and largest finite value of a page, and how many are none."""

    low: float
    high: float
    not_finite: int


def float_range(source: PixelSource, samples: int) -> FloatRange:
    """Look at every value of the first `samples` samples once, in strips."""
    low, high, bad = np.inf, -np.inf, 0
    step = max(_ROWS_PX // max(source.width, 1), 1)
    for top in range(0, source.height, step):
        values = source.rows(top, min(top + step, source.height))[..., :samples]
        finite = np.isfinite(values)
        bad += int(values.size - finite.sum())
        low = min(low, float(values.min(where=finite, initial=np.inf)))
        high = max(high, float(values.max(where=finite, initial=-np.inf)))
    return FloatRange(low, high, bad)


def floats(scale: float, colours: int, *, inverted: bool) -> Mapping:
    """Floating-point values to float32 in 0..1 (of `scale`); further samples are left as they are."""

    def mapping(values: Codes) -> Codes:
        codes = values.astype(np.float32)
        shown = codes[..., :colours]
        np.multiply(shown, np.float32(1.0 / scale), out=shown)
        np.clip(shown, 0.0, 1.0, out=shown)
        if inverted:
            np.subtract(np.float32(1.0), shown, out=shown)
        return codes

    return mapping


def integers(bits: int, colours: int, *, inverted: bool) -> Mapping:
    """Integers of `bits` bits to uint8 (up to 8) or uint16 codes over the full range; WhiteIsZero turned over."""

    def mapping(values: Codes) -> Codes:
        codes = _spread(values, bits)
        if inverted:
            codes = codes.copy() if codes is values else codes
            shown = codes[..., :colours]
            np.subtract(np.iinfo(codes.dtype).max, shown, out=shown)
        return codes

    return mapping


def _spread(values: Codes, bits: int) -> Codes:
    if bits in (8, 16):
        return values
    if bits == 32:
        return (values >> np.uint32(16)).astype(np.uint16)
    most = 255 if bits < 8 else 65535
    table = np.rint(np.arange(1 << bits) * (most / ((1 << bits) - 1)))
    spread: Codes = table.astype(np.uint8 if bits < 8 else np.uint16)[values]
    return spread


def palette(colour_map: Codes) -> Mapping:
    """Indices to RGB by a map of 3 x N 16-bit values; in 8 bits where the map says no more than that."""
    table = np.ascontiguousarray(colour_map.T)
    if table.max(initial=0) < 256:
        table = table.astype(np.uint8)  # some writers forgot to scale
    elif np.array_equal(table >> 8, table & 0xFF) or not (table & 0xFF).any():
        table = (table >> 8).astype(np.uint8)

    def mapping(values: Codes) -> Codes:
        return table[values[..., 0]]

    return mapping


def model_of(photometric: int, samples: int) -> ColourModel | None:
    """The colour model of a photometric interpretation whose segments have been decoded; None where it is not read."""
    models: dict[int, tuple[ColourModel, int]] = {
        0: ("gray", 1),
        1: ("gray", 1),
        2: ("rgb", 3),
        3: ("rgb", 1),
        5: ("cmyk", 4),
        6: ("rgb", 3),
    }
    model, least = models.get(photometric, ("gray", 1 << 16))
    return model if samples >= least else None
