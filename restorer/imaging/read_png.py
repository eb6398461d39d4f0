"""PNG by libpng (imagecodecs), 8 and 16 bits; its chunks are walked here.

Source: PNG (third edition, W3C 2025), 11.3: precedence cICP, iCCP, sRGB, gAMA and cHRM.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import imagecodecs

from restorer.errors import UnreadablePhoto
from restorer.imaging.colour import DISPLAY_P3, SRGB, RgbSpace
from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata, Resolution, as_words, from_exif, iptc_of_resources, resolution
from restorer.imaging.pixels import ArraySource
from restorer.imaging.tone import SRGB_CURVE, ToneCurve

_SIGNATURE = 8
_OF_PIXELS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")
_MOST_TEXT = 64 << 20
_SRGB_GAMMA = 45455
_SRGB_POINTS = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)


_FIELDS = {"Title": "Title", "Author": "Creator", "Description": "Description", "Copyright": "Rights"}
"""Keywords under which people write, and the fields that keep their words in copies."""
_WORDS = ("Creation Time", "Disclaimer", "Source", "Comment")
"""Further ones, without a field."""
_ROUNDING_DPI = 0.0128  # half a pixel per metre


@dataclass(slots=True)
class _Chunks:
    """What the chunks say; `texts` by keyword."""

    width: int = 0
    height: int = 0
    depth_bits: int = 8
    complete: bool = False
    of_pixels: list[memoryview] = field(default_factory=list)
    """The chunks that libpng is given, whole: it writes to the terminal when others are damaged."""
    one: dict[bytes, bytes] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)


def read_png(path: Path, limits: Limits) -> Decoded:
    """Decode a PNG whole; palettes and transparency are expanded to codes and an alpha channel."""
    data = path.read_bytes()
    chunks = _read_chunks(data)
    if chunks.of_pixels:
        limits.check(path, chunks.width, chunks.height)
    if not chunks.complete:
        raise UnreadablePhoto(path, "is cut off or damaged.", "Take it again from its backup or scan it again.")
    codes = imagecodecs.png_decode(b"".join([data[:_SIGNATURE], *chunks.of_pixels]))
    samples = codes.shape[2] if codes.ndim == 3 else 1
    space, notes = _space(chunks)
    if b"acTL" in chunks.one:
        notes += ("It is an animation; only its first picture is used.",)
    words = [keyword for keyword in _WORDS if keyword in chunks.texts]
    if words:
        notes += (f"Its PNG texts ({', '.join(words)}) are not in copies; what Exif, IPTC and XMP say is.",)
    return Decoded(
        format="PNG",
        pixels=ArraySource(codes),
        model="gray" if samples <= 2 else "rgb",
        depth_bits=chunks.depth_bits,
        metadata=replace(_metadata(chunks), words=_words(chunks)),
        extra_channels=("alpha",) if samples in (2, 4) else (),
        space=space,
        notes=notes,
    )


def _read_chunks(data: bytes) -> _Chunks:
    chunks = _Chunks()
    for name, body, whole in _walk(data):
        if name in _OF_PIXELS:
            chunks.of_pixels.append(whole)
        if name == b"IHDR" and len(body) >= 13:
            chunks.width, chunks.height = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
            chunks.depth_bits = 16 if body[8] == 16 else 8
        elif name == b"IEND":
            chunks.complete = True
        elif name in (b"tEXt", b"zTXt", b"iTXt"):
            keyword, text = _text(name, body)
            chunks.texts.setdefault(keyword, text)
        elif name != b"IDAT":
            chunks.one.setdefault(name, body)
    return chunks


def _walk(data: bytes) -> Iterator[tuple[bytes, bytes, memoryview]]:
    """Name, body (empty for pixels) and the whole of every chunk, up to one of the pixels' that is damaged."""
    at, view = _SIGNATURE, memoryview(data)
    while at + 12 <= len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if at + 12 + length > len(data):
            return
        body = b"" if name == b"IDAT" else data[at + 8 : at + 8 + length]
        intact = zlib.crc32(view[at + 4 : at + 8 + length]) == int.from_bytes(view[at + 8 + length :][:4], "big")
        if intact:
            yield name, body, view[at : at + 12 + length]
        elif name in _OF_PIXELS:
            return
        if name == b"IEND":
            return
        at += 12 + length


def _inflated(data: bytes) -> bytes:
    """At most `_MOST_TEXT` bytes of a compressed text or profile; nothing where it is damaged or longer."""
    unpack = zlib.decompressobj()
    try:
        text = unpack.decompress(data, _MOST_TEXT)
    except zlib.error:
        return b""
    return text if unpack.eof else b""


def _text(name: bytes, body: bytes) -> tuple[str, bytes]:
    keyword, _, rest = body.partition(b"\0")
    if name == b"zTXt":
        rest = _inflated(rest[1:])
    elif name == b"iTXt":
        compressed = rest[:1] == b"\1"
        rest = rest[2:].partition(b"\0")[2].partition(b"\0")[2]  # language, translated keyword
        rest = _inflated(rest) if compressed else rest
    return keyword.decode("latin-1"), rest


def _words(chunks: _Chunks) -> tuple[tuple[str, str], ...]:
    found = ((field, as_words(chunks.texts.get(keyword, b""))) for keyword, field in _FIELDS.items())
    return tuple((name, words) for name, words in found if words)


def _metadata(chunks: _Chunks) -> Metadata:
    exif = chunks.one.get(b"eXIf") or _raw_profile(chunks, "exif", "APP1")
    exif = exif[6:] if exif is not None and exif.startswith(b"Exif\0\0") else exif
    iptc = _raw_profile(chunks, "iptc")
    icc = _inflated(chunks.one.get(b"iCCP", b"").partition(b"\0")[2][1:])
    orientation, density = from_exif(exif)
    return Metadata(
        exif=exif,
        xmp=chunks.texts.get("XML:com.adobe.xmp") or _raw_profile(chunks, "xmp"),
        iptc=(iptc_of_resources(iptc) if iptc.startswith(b"8BIM") else iptc) if iptc else None,
        icc=icc if icc and b"cICP" not in chunks.one else None,
        resolution=_stated(_density(chunks.one.get(b"pHYs", b"")), density),
        orientation=orientation,
    )


def _stated(chunk: Resolution | None, exif: Resolution | None) -> Resolution | None:
    """The chunk's resolution; Exif's where both agree, because the chunk rounds 300 dpi to 299.9994."""
    if chunk is None or exif is None or chunk.dpi is None or exif.dpi is None:
        return chunk or exif
    return exif if all(abs(a - b) <= _ROUNDING_DPI for a, b in zip(chunk.dpi, exif.dpi, strict=True)) else chunk


def _density(body: bytes) -> Resolution | None:
    if len(body) < 9:
        return None
    x, y = int.from_bytes(body[:4], "big"), int.from_bytes(body[4:8], "big")
    return resolution(x / 100.0, y / 100.0, 3) if body[8] == 1 else resolution(x, y, 1)


def _raw_profile(chunks: _Chunks, *kinds: str) -> bytes | None:
    """A block written as hexadecimal text under ImageMagick's keyword: a name, a length, then the digits."""
    for kind in kinds:
        lines = chunks.texts.get(f"Raw profile type {kind}", b"").split(b"\n")
        digits = b"".join(lines[3:])
        try:
            block = bytes.fromhex(digits.decode("ascii"))
        except ValueError:
            continue
        if block:
            return block
    return None


def _space(chunks: _Chunks) -> tuple[RgbSpace | None, tuple[str, ...]]:
    code = chunks.one.get(b"cICP", b"")
    if len(code) >= 4:
        known = {(1, 13): SRGB, (12, 13): DISPLAY_P3}.get((code[0], code[1]))
        note = f"Its colours are coded in a way that is not read (cICP {code[0]}, {code[1]}); they are read as sRGB."
        return known or SRGB, () if known else (note,)
    if b"iCCP" in chunks.one or b"sRGB" in chunks.one:
        return None, ()
    return _by_gamma(chunks)


def _by_gamma(chunks: _Chunks) -> tuple[RgbSpace | None, tuple[str, ...]]:
    gamma = int.from_bytes(chunks.one.get(b"gAMA", b"")[:4], "big")
    points = chunks.one.get(b"cHRM", b"")
    values = tuple(int.from_bytes(points[i : i + 4], "big") for i in range(0, 32, 4)) if len(points) >= 32 else None
    plain = not gamma or abs(gamma - _SRGB_GAMMA) <= 500
    if values is None or all(abs(a - b) <= 100 for a, b in zip(values, _SRGB_POINTS, strict=True)):
        values = None
    if plain and values is None:
        return None, ()
    if gamma and not 10_000 <= gamma <= 1_000_000:
        return None, ("Its gamma (gAMA) makes no sense; it is read as sRGB.",)
    curve = SRGB_CURVE if plain else ToneCurve.gamma(100_000 / gamma)
    return _from_points(values, curve)


def _from_points(values: tuple[int, ...] | None, curve: ToneCurve) -> tuple[RgbSpace | None, tuple[str, ...]]:
    if values is None:
        return RgbSpace("sRGB with a gamma of its own", SRGB.to_xyz, curve), ()
    xy = [(values[i] / 1e5, values[i + 1] / 1e5) for i in range(0, 8, 2)]
    area = abs((xy[2][0] - xy[1][0]) * (xy[3][1] - xy[1][1]) - (xy[3][0] - xy[1][0]) * (xy[2][1] - xy[1][1]))
    if any(not (0 < x < 1 and 0 < y <= 1) for x, y in xy) or area < 0.02:
        return RgbSpace("sRGB", SRGB.to_xyz, curve), ("Its primaries (cHRM) make no sense; sRGB's are used.",)
    white = [xy[0][0] / xy[0][1], 1.0, (1 - xy[0][0] - xy[0][1]) / xy[0][1]]
    return RgbSpace.from_primaries("the file's own primaries", tuple(xy[1:]), curve, white), ()
