"""Tone and geometry of a recipe: read and written, said in words, and laid under everything that lies on the picture.

Where the geometry changes, strokes and regions stay on what they were painted on: their places are carried from the
old frame to the new one, also to places outside of it, where they wait until the frame grows again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from restorer.imaging.adjust_geometry import LEAST_CROP, WIDEST_ANGLE, Box, Frame, Geometry, carry
from restorer.imaging.adjust_tone import GAMMA, LEAST_LIGHT, LEAST_SPAN, Negative, Tone, Triple
from restorer.imaging.adjusted import adjusted
from restorer.imaging.photo import Photo
from restorer.project.fields import Fields
from restorer.project.recipe import Point, Recipe, Stroke
from restorer.project.region_shape import moved

_NEAR = 1e-9


def adjusted_photo(photo: Photo, recipe: Recipe) -> Photo:
    """The photograph as `recipe` has it seen; `photo` itself where tone and geometry are untouched."""
    return adjusted(photo, recipe.tone, recipe.geometry, words(recipe))


def reframed(recipe: Recipe, geometry: Geometry, scan_w: int, scan_h: int) -> Recipe:
    """The recipe in another geometry, with every stroke and region on the same place of the scan."""
    before, after = (Frame(one, scan_w, scan_h) for one in (recipe.geometry, geometry))
    matrix = carry(before, after)
    scale = max(before.size) / max(after.size)

    def move(point: Point) -> Point:
        x, y, _ = matrix @ np.array([*point, 1.0])
        return _plain(float(x)), _plain(float(y))

    def stroke(one: Stroke) -> Stroke:
        return replace(one, points=tuple(map(move, one.points)), radius=min(one.radius * scale, 1.0))

    regions = (replace(moved(one, move), feather=min(one.feather * scale, 1.0)) for one in recipe.regions)
    return replace(recipe, geometry=geometry, strokes=tuple(map(stroke, recipe.strokes)), regions=tuple(regions))


def _plain(number: float) -> float:
    """Without the last bits that turning there and back leaves behind."""
    return round(number, 9) + 0.0


def words(recipe: Recipe) -> tuple[str, ...]:
    """What a person changed about the scan, a sentence each for tone and geometry; empty where nothing was."""
    said = (("Tone changed", tone_words(recipe.tone)), ("Geometry changed", geometry_words(recipe.geometry)))
    return tuple(f"{what}: {', '.join(parts)}." for what, parts in said if parts)


def tone_words(tone: Tone) -> tuple[str, ...]:
    """Each change of tone in a few words."""
    parts = []
    if tone.negative is not None:
        film = tone.negative
        parts.append(f"positive from a negative (base {_light(film.base)}, densest {_light(film.densest)})")
    for name, value, usual, form in (
        ("black", tone.black, 0.0, "{:.1f} L*"),
        ("white", tone.white, 100.0, "{:.1f} L*"),
        ("gamma", tone.gamma, 1.0, "{:.2f}"),
        ("fade", tone.fade, 0.0, "{:.0f}"),
    ):
        if value != usual:
            parts.append(f"{name} {form.format(value)}")
    return tuple(parts)


def geometry_words(geometry: Geometry) -> tuple[str, ...]:
    """Each change of geometry in a few words."""
    parts = ["mirrored left to right"] if geometry.mirror else []
    if geometry.turns % 4:
        parts.append(f"turned {90 * (geometry.turns % 4)}° clockwise")
    if geometry.angle:
        way = "clockwise" if geometry.angle > 0 else "anticlockwise"
        parts.append(f"straightened {abs(geometry.angle):.2f}° {way}")
    if geometry.crop is not None:
        left, top, right, bottom = (f"{100 * one:.1f}" for one in geometry.crop)
        parts.append(f"cropped to {left}-{right} % of the width and {top}-{bottom} % of the height")
    return tuple(parts)


def _light(triple: Triple) -> str:
    return " ".join(f"{one:.4f}" for one in (triple if len(set(triple)) > 1 else triple[:1]))


def read_tone(fields: Fields | None) -> Tone:
    """The tone of a recipe's JSON.

    Raises:
        RecipeError: names the field that cannot be.
    """
    if fields is None:
        return Tone()
    tone = Tone(
        black=_number(fields, "black", 0.0, 100.0 - LEAST_SPAN, 0.0),
        white=_number(fields, "white", LEAST_SPAN, 100.0, 100.0),
        gamma=_number(fields, "gamma", *GAMMA, 1.0),
        fade=_number(fields, "fade", 0.0, 100.0, 0.0),
        negative=_negative(fields.child("negative")),
    )
    if tone.white - tone.black < LEAST_SPAN - _NEAR:
        raise fields.error(fields.path("white"), f"must be at least {LEAST_SPAN:g} above black")
    fields.done()
    return tone


def read_geometry(fields: Fields | None) -> Geometry:
    """The geometry of a recipe's JSON. Raises as `read_tone`."""
    if fields is None:
        return Geometry()
    geometry = Geometry(
        mirror=fields.flag("mirror"),
        turns=fields.whole("turns", 0, 3) or 0,
        angle=_number(fields, "angle", -WIDEST_ANGLE, WIDEST_ANGLE, 0.0),
        crop=_crop(fields),
    )
    fields.done()
    return geometry


def _number(fields: Fields, key: str, low: float, high: float, usual: float) -> float:
    value = fields.number(key, low, high)
    return usual if value is None else value


def _crop(fields: Fields) -> Box | None:
    numbers = fields.numbers("crop", 4, 0.0, 1.0)
    if numbers is None:
        return None
    left, top, right, bottom = numbers
    if min(right - left, bottom - top) < LEAST_CROP - _NEAR:
        least = f"must be left, top, right, bottom, and keep at least {LEAST_CROP:g} of each side"
        raise fields.error(fields.path("crop"), least)
    return left, top, right, bottom


def _negative(fields: Fields | None) -> Negative | None:
    if fields is None:
        return None
    base, densest = (fields.needed(fields.numbers(key, 3, LEAST_LIGHT, 1.0), key) for key in ("base", "densest"))
    fields.done()
    return Negative((base[0], base[1], base[2]), (densest[0], densest[1], densest[2]))


def tone_json(tone: Tone) -> dict[str, Any]:
    """What differs from no change."""
    usual = Tone()
    document: dict[str, Any] = {
        name: getattr(tone, name)
        for name in ("black", "white", "gamma", "fade")
        if getattr(tone, name) != getattr(usual, name)
    }
    if tone.negative is not None:
        document["negative"] = {"base": list(tone.negative.base), "densest": list(tone.negative.densest)}
    return document


def geometry_json(geometry: Geometry) -> dict[str, Any]:
    """What differs from no change."""
    document: dict[str, Any] = {}
    if geometry.mirror:
        document["mirror"] = True
    if geometry.turns:
        document["turns"] = geometry.turns
    if geometry.angle:
        document["angle"] = geometry.angle
    if geometry.crop is not None:
        document["crop"] = list(geometry.crop)
    return document
