"""Palettes as GIMP, Inkscape and Krita have them: lines of red, green, blue and a name (sRGB, 8 bits)."""

from __future__ import annotations

import re

import numpy as np

from restorer.gui.palette.colours import MOST_COLOURS, UNTITLED, Colours, SavedColour, clean_name, named
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.gamut import lab_to_preview_srgb8

_HEAD = "GIMP Palette"
_COLOUR = re.compile(r"\s*(\d{1,3})[ \t]+(\d{1,3})[ \t]+(\d{1,3})(?:[ \t]+(.*))?")


class BadPalette(ValueError):
    """The bytes are no palette of that kind; the words say why."""


def parse(data: bytes) -> Colours:
    """The colours of a GIMP palette. A line that is no colour is passed over, as GIMP does.

    Raises:
        BadPalette: it is another kind of file, or holds too many colours.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")  # what GIMP wrote before 2.0
    lines = text.splitlines()
    if not lines or lines[0].strip() != _HEAD:
        raise BadPalette("its first line is not that of a GIMP palette")
    found = [colour for line in lines[1:] if (colour := _colour(line)) is not None]
    if len(found) > MOST_COLOURS:
        raise BadPalette(f"it has more than {MOST_COLOURS} colours")
    return tuple(found)


def write(colours: Colours, title: str) -> bytes:
    """The GIMP palette; what sRGB cannot show becomes the nearest that it can, at the same lightness and hue."""
    lines = [_HEAD, f"Name: {clean_name(title)}", "Columns: 8", "#"]
    for one in colours:
        luma = np.full((1, 1), one.luma, np.float32)
        red, green, blue = lab_to_preview_srgb8(luma, np.asarray([[one.ab]], np.float32))[0, 0]
        lines.append(f"{red:3d} {green:3d} {blue:3d}\t{one.name or UNTITLED}")
    return ("\n".join(lines) + "\n").encode("utf-8")


def _colour(line: str) -> SavedColour | None:
    match = _COLOUR.fullmatch(line)
    if match is None or line.lstrip().startswith("#"):
        return None
    channels = [int(match[i]) for i in (1, 2, 3)]
    if max(channels) > 255:
        return None
    luma, a, b = (float(value) for value in srgb8_to_lab(np.asarray([[channels]], np.uint8))[0, 0])
    return SavedColour(named(match[4] or ""), luma, (a, b))
