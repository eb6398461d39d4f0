"""TIFF: which page is the photograph, how its numbers are to be read, and what stands beside it. Pixels come later.

Sources: TIFF 6.0; TIFF/EP (ISO 12234-2) for RAW; tifffile parses the tables and decodes segments.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice
from pathlib import Path

from tifffile import TiffFile, TiffPage

from restorer.errors import PhotoError, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.arrays import Codes
from restorer.imaging.decoded import ColourModel, Decoded, ExtraPage, PageKind
from restorer.imaging.limits import Limits
from restorer.imaging.pixels import PixelSource
from restorer.imaging.read_raw import read_raw
from restorer.imaging.tiff_codes import (
    FloatRange,
    MappedSource,
    Mapping,
    float_range,
    floats,
    integers,
    model_of,
    palette,
)
from restorer.imaging.tiff_metadata import tiff_metadata
from restorer.imaging.tiff_segments import SegmentSource

# tifffile tells of oddities through logging; they are judged here, and nothing of it belongs on anyone's terminal.
logging.getLogger("tifffile").addHandler(logging.NullHandler())

_COMPRESSIONS = {1, 2, 3, 4, 5, 7, 8, 32773, 32946, 33005, 34712, 34925, 34926, 34927, 50000, 50001}
_DNG_VERSION, _SUB_DIRECTORIES, _COLOUR_FILTERS = 50706, 330, (32803, 34892)
_MOST_PAGES, _MOST_SAMPLES = 1000, 64
_OTHERWISE = "Save it again as 8- or 16-bit gray or RGB TIFF."


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the numbers of a page become codes."""

    model: ColourModel
    colours: int
    depth_bits: int
    mapping: Mapping
    floating: bool = False
    notes: tuple[str, ...] = ()


def read_tiff(path: Path, limits: Limits) -> Decoded:
    """Open a TIFF or BigTIFF; a camera's RAW file in TIFF's clothes goes to `read_raw`."""
    with TiffFile(path) as file:
        pages = [page for page in islice(file.pages, _MOST_PAGES) if isinstance(page, TiffPage)]
        if not pages:
            raise UnreadablePhoto(path, "holds no picture.", "Take it again from its backup or scan it again.")
        if _is_raw(path, pages[0]):
            return read_raw(path, limits)
        page = next((p for p in pages if _kind(p) == "page"), pages[0])
        return _decoded(path, page, pages, limits)


def _is_raw(path: Path, page: TiffPage) -> bool:
    with path.open("rb") as file:
        if file.read(11)[8:11] == b"CR\2":
            return True
    if _DNG_VERSION in page.tags or page.photometric in _COLOUR_FILTERS:
        return True
    return _kind(page) == "thumbnail" and _SUB_DIRECTORIES in page.tags and "Make" in page.tags


def _kind(page: TiffPage) -> PageKind:
    flags = int(page.subfiletype)
    return "mask" if flags & 4 else "thumbnail" if flags & 1 else "page"


def _decoded(path: Path, page: TiffPage, pages: list[TiffPage], limits: Limits) -> Decoded:
    source = _source(path, page, limits)
    try:
        reading = _reading(path, page, source)
        metadata, about_metadata = tiff_metadata(path, page)
        extra_pages, about_pages = _extra_pages(path, page, pages, limits)
    except BaseException:
        source.close()
        raise
    return Decoded(
        format="BigTIFF" if page.parent.is_bigtiff else "TIFF",
        pixels=MappedSource(source, _flat(reading)),
        model=reading.model,
        depth_bits=reading.depth_bits,
        metadata=metadata,
        extra_channels=() if page.photometric == 3 else _extra_channels(page, reading.colours),
        extra_pages=extra_pages,
        floating=reading.floating,
        notes=(*reading.notes, *about_metadata, *about_pages),
    )


def _flat(reading: _Reading) -> Mapping:
    """Gray without further samples is H x W everywhere else in the program."""

    def mapping(values: Codes) -> Codes:
        codes = reading.mapping(values)
        return codes[..., 0] if codes.shape[2] == 1 else codes

    return mapping


def _called(code: int) -> str:
    """What the TIFF specification calls a code, or its number."""
    return code.name if isinstance(code, IntEnum) else str(code)


def _source(path: Path, page: TiffPage, limits: Limits) -> SegmentSource:
    limits.check(path, int(page.imagewidth), int(page.imagelength), streamed=True)
    if int(page.compression) not in _COMPRESSIONS:
        raise UnsupportedPhoto(
            path, f"is compressed in a way that is not read ({_called(page.compression)}).", _OTHERWISE
        )
    if page.dtype is None or not 1 <= page.samplesperpixel <= _MOST_SAMPLES:
        raise UnsupportedPhoto(path, "stores its pixels in a way that is not read.", _OTHERWISE)
    return SegmentSource(path, page, limits)


def _reading(path: Path, page: TiffPage, source: SegmentSource) -> _Reading:
    photometric = int(page.photometric)
    model = model_of(photometric, source.samples)
    coded_light = photometric == 6 and int(page.compression) not in (7, 50001, 34927)
    bits = page.bitspersample
    if model is None or coded_light or not isinstance(bits, int):
        raise UnsupportedPhoto(
            path, f"has colours of a kind that is not read ({_called(page.photometric)}).", _OTHERWISE
        )
    colours, inverted = {"gray": 1, "rgb": 3, "cmyk": 4}[model], photometric == 0
    if photometric == 3:
        return _palette_reading(path, page, bits)
    kind = page.dtype.kind if page.dtype is not None else ""
    if kind == "f":
        return _float_reading(path, source, model, colours, inverted)
    if kind not in ("u", "b") or not (bits <= 16 or bits == 32):
        which = {"i": "whole numbers with a sign", "c": "complex numbers"}.get(kind, f"numbers of {bits} bits")
        raise UnsupportedPhoto(path, f"has {which} as pixels, which are not read.", _OTHERWISE)
    notes = ("Its 32-bit integers are read with 16 bits.",) if bits == 32 else ()
    return _Reading(model, colours, min(bits, 16), integers(bits, colours, inverted=inverted), notes=notes)


def _palette_reading(path: Path, page: TiffPage, bits: int) -> _Reading:
    colour_map = page.colormap
    if colour_map is None or bits > 16 or colour_map.shape != (3, 1 << bits):
        raise UnreadablePhoto(path, "has a damaged palette.", "Take it again from its backup or scan it again.")
    return _Reading("rgb", 3, 8, palette(colour_map))


def _float_reading(path: Path, source: SegmentSource, model: ColourModel, colours: int, inverted: bool) -> _Reading:
    found = float_range(source, colours)
    if found.not_finite:
        raise UnsupportedPhoto(
            path,
            f"holds values that are not numbers (NaN or infinite): {found.not_finite:,} of them.",
            "Replace them in the program that made the file.",
        )
    scale = found.high if found.high > 1.0 else 1.0
    mapping = floats(scale, colours, inverted=inverted)
    return _Reading(model, colours, 32, mapping, floating=True, notes=_float_notes(found, scale))


def _float_notes(found: FloatRange, scale: float) -> tuple[str, ...]:
    white = "1" if scale == 1.0 else f"its largest value, {scale:g}"
    notes = [f"Its pixels are floating-point numbers; white is {white}."]
    if found.low < 0.0:
        notes.append(f"Values below 0 (down to {found.low:g}) are read as black.")
    return tuple(notes)


def _extra_channels(page: TiffPage, colours: int) -> tuple[str, ...]:
    names = {1: "associated alpha", 2: "alpha"}
    stated = [int(code) for code in page.extrasamples or ()]
    count = int(page.samplesperpixel) - colours
    stated = ([0] * count + stated)[-count:] if count else []
    return tuple(names.get(code, "unspecified") for code in stated)


def _extra_pages(
    path: Path, page: TiffPage, pages: list[TiffPage], limits: Limits
) -> tuple[tuple[ExtraPage, ...], tuple[str, ...]]:
    found, unread = [], 0
    for other in pages:
        if other is page:
            continue
        try:
            pixels: PixelSource = _source(path, other, limits)
        except PhotoError:
            unread += 1
            continue
        tag = other.tags.get("Orientation")
        turn = int(tag.value) if tag is not None and isinstance(tag.value, int) else 1
        bits = other.bitspersample if isinstance(other.bitspersample, int) else 8
        found.append(
            ExtraPage(_kind(other), pixels, int(other.samplesperpixel), bits, turn, str(other.description or ""))
        )
    note = f"Of its further pages {unread} cannot be read and will not be in the copy."
    return tuple(found), (note,) if unread else ()
