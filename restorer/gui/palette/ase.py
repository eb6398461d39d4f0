"""Adobe Swatch Exchange: blocks of a name, a colour model and its numbers, big-endian.

Adobe never published the format; this follows the widely used description of its bytes (signature ASEF, version 1.0,
blocks 0x0001 colour, 0xC001 and 0xC002 start and end of a group). RGB is taken as sRGB. Lab stands under D50 there and
is adapted to D65 (Bradford). CMYK says nothing without the profile of a press: such colours are left out and counted.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np

from restorer.gui.palette.colours import MOST_COLOURS, UNTITLED, Colours, SavedColour, named
from restorer.gui.palette.gpl import BadPalette
from restorer.imaging.colour import SRGB, WHITE_D50, WHITE_D65, RgbSpace, codes_to_lab
from restorer.imaging.gamut import lab_to_codes

_HEAD = b"ASEF"
_COLOUR = 0x0001
_GLOBAL = 0
_LENGTHS = {b"RGB ": 3, b"LAB ": 3, b"Gray": 1, b"CMYK": 4}


@dataclass(frozen=True, slots=True)
class Swatches:
    """The colours that were read, and how many could not be taken."""

    colours: Colours
    left_out: int = 0


def parse(data: bytes) -> Swatches:
    """The colours of an ASE file; groups are passed over, their colours are not.

    Raises:
        BadPalette: it is another kind of file, damaged, or holds too many colours.
    """
    if data[:4] != _HEAD or len(data) < 12:
        raise BadPalette("it does not begin as an Adobe Swatch Exchange file does")
    (count,) = struct.unpack(">I", data[8:12])
    at, found, left_out = 12, [], 0
    for _ in range(count):
        kind, body, at = _block(data, at)
        if kind == _COLOUR:
            colour = _colour(body)
            left_out += colour is None
            found += [colour] if colour is not None else []
        if len(found) > MOST_COLOURS:
            raise BadPalette(f"it has more than {MOST_COLOURS} colours")
    return Swatches(tuple(found), left_out)


def write(colours: Colours) -> bytes:
    """The ASE file, in sRGB; what sRGB cannot show becomes the nearest that it can, at the same lightness and hue."""
    blocks = [_colour_block(one) for one in colours]
    return _HEAD + struct.pack(">HHI", 1, 0, len(blocks)) + b"".join(blocks)


def _block(data: bytes, at: int) -> tuple[int, bytes, int]:
    if at + 6 > len(data):
        raise BadPalette("it ends too early")
    kind, length = struct.unpack(">HI", data[at : at + 6])
    end = at + 6 + length
    if end > len(data):
        raise BadPalette("it ends too early")
    return kind, data[at + 6 : end], end


def _colour(body: bytes) -> SavedColour | None:
    if len(body) < 2:
        raise BadPalette("a colour in it is damaged")
    start = 2 + 2 * int(struct.unpack(">H", body[:2])[0])
    model = body[start : start + 4]
    numbers = body[start + 4 : start + 4 + 4 * _LENGTHS.get(model, 0)]
    if model not in _LENGTHS or len(numbers) < 4 * _LENGTHS[model]:
        raise BadPalette("a colour in it is damaged")
    values = np.frombuffer(numbers, ">f4").astype(np.float64)
    if not np.isfinite(values).all():
        raise BadPalette("a colour in it is not a number")
    name = named(body[2:start].decode("utf-16-be", "replace").split("\0")[0])
    lab = _lab(model, values)
    return None if lab is None else SavedColour(name, lab[0], (lab[1], lab[2]))


def _lab(model: bytes, values: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> tuple[float, float, float] | None:
    if model == b"CMYK":
        return None
    if model == b"LAB ":
        luma, a, b = 100.0 * np.clip(values[0], 0.0, 1.0), *np.clip(values[1:], -128.0, 128.0)
        return d50_to_d65(float(luma), float(a), float(b))
    codes = np.round(np.clip(np.resize(values, 3), 0.0, 1.0) * 65535.0).astype(np.uint16)
    luma, a, b = codes_to_lab(codes.reshape(1, 1, 3), SRGB)[0, 0]
    return float(luma), float(a), float(b)


def d50_to_d65(luma: float, a: float, b: float) -> tuple[float, float, float]:
    """L*a*b* under D50, as print and Photoshop have it, under D65, which this program works in."""
    fy = (luma + 16.0) / 116.0
    cube = [fy + a / 500.0, fy, fy - b / 200.0]
    relative = np.array([f**3 if f > 6 / 29 else 3 * (6 / 29) ** 2 * (f - 4 / 29) for f in cube])
    # A made-up space whose channels are X, Y and Z under D50: its matrix adapts them.
    space = RgbSpace.from_columns("XYZ D50", np.diag(WHITE_D50), SRGB.curve, WHITE_D50)
    adapted = np.asarray(space.to_xyz) @ relative / WHITE_D65
    f = [t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29 for t in map(float, adapted)]
    return 116.0 * f[1] - 16.0, 500.0 * (f[0] - f[1]), 200.0 * (f[1] - f[2])


def _colour_block(colour: SavedColour) -> bytes:
    luma = np.full((1, 1), colour.luma, np.float32)
    codes = lab_to_codes(luma, np.asarray([[colour.ab]], np.float32), SRGB, np.uint16)[0, 0]
    name = ((colour.name or UNTITLED) + "\0").encode("utf-16-be")
    body = struct.pack(">H", len(name) // 2) + name + b"RGB " + struct.pack(">3f", *(codes / 65535.0))
    body += struct.pack(">H", _GLOBAL)
    return struct.pack(">HI", _COLOUR, len(body)) + body
