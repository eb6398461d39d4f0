"""Recipes in JSON: read at the border with every field checked, written so that reading gives the same back."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, cast

from restorer.imaging.visible_mark import LONGEST_WORDS
from restorer.project import recipe as r
from restorer.project.adjustments import geometry_json, read_geometry, read_tone, tone_json
from restorer.project.fields import Fields, parse_json, refuse
from restorer.project.recipe import Container, ModelChoice, Output, Recipe, Region, RegionKind, Stroke, StrokeKind
from restorer.project.reference import check_references, read_references, reference_json

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: Mapping[int, Migration] = MappingProxyType({})
"""By version: makes a document of that version one of the next. Empty as long as there is one version."""


def read(path: Path) -> Recipe:
    """The recipe in the file `path`."""
    try:
        with path.open("rb") as file:
            raw = file.read(r.MOST_BYTES + 1)
    except OSError as error:
        remedy = "Check the path and your permissions."
        raise refuse(path.name, f"the recipe cannot be read ({error.strerror}).", remedy) from None
    if len(raw) > r.MOST_BYTES:
        raise refuse(path.name, f"the recipe is larger than {r.MOST_BYTES >> 20} MiB.", "Use fewer strokes.")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse(path.name, "the recipe is not UTF-8 text.", "Save it again as UTF-8.") from None
    return parse(text, path.name)


def parse(text: str, source: str, migrations: Mapping[int, Migration] = MIGRATIONS) -> Recipe:
    """The recipe in `text`, brought to the present version by `migrations` first."""
    document = parse_json(text, source)
    if not isinstance(document, dict):
        raise refuse(source, "a recipe must be an object with named fields.", "Save it again.")
    fields = Fields(_migrated(document, source, migrations), "", source)
    recipe = Recipe(
        strokes=fields.objects("strokes", r.MOST_STROKES, _stroke),
        regions=fields.objects("regions", r.MOST_REGIONS, _region),
        model=_model(fields.child("model")),
        vividness=fields.number("vividness", 0.0, r.MAX_VIVIDNESS),
        output=_output(fields.child("output")),
        warmth=fields.number("warmth", -r.MOST_WARMTH, r.MOST_WARMTH) or 0.0,
        references=read_references(fields),
        tone=read_tone(fields.child("tone")),
        geometry=read_geometry(fields.child("geometry")),
    )
    fields.done()
    _check_together(recipe, source)
    return recipe


def _migrated(document: dict[str, Any], source: str, migrations: Mapping[int, Migration]) -> dict[str, Any]:
    version = document.get("schema", r.SCHEMA)
    if isinstance(version, bool) or not isinstance(version, int):
        raise refuse(source, "schema must be a whole number.", f"Write {r.SCHEMA}.")
    while version != r.SCHEMA:
        if version not in migrations:
            sentence = f"recipes of version {str(version)[:20]} are not known; this Restorer reads version {r.SCHEMA}."
            raise refuse(source, sentence, "Use the Restorer that wrote it, or a newer one.")
        document, version = migrations[version](document), version + 1
    # "preset" is what a recipe is called as a preset: see presets.py.
    return {key: value for key, value in document.items() if key not in ("schema", "preset")}


def _check_together(recipe: Recipe, source: str) -> None:
    ids = [region.id for region in recipe.regions]
    check_references(recipe.references, source)
    for name in ids:
        if ids.count(name) > 1:
            raise refuse(source, f'two regions have the id "{name}".', "Give each its own.")
    for i, stroke in enumerate(recipe.strokes):
        if stroke.region is not None and stroke.region not in ids:
            sentence = f'strokes[{i}] names the region "{stroke.region}", which the recipe does not have.'
            raise refuse(source, sentence, "Add the region or take the name away.")
    if sum(len(stroke.points) for stroke in recipe.strokes) > r.MOST_STROKE_POINTS:
        raise refuse(source, f"the strokes have more than {r.MOST_STROKE_POINTS} points.", "Use fewer.")


def _stroke(fields: Fields) -> Stroke:
    kind = StrokeKind(fields.choice("kind", tuple(StrokeKind)) or StrokeKind.COLOUR)
    colour = fields.pair("colour", -r.WIDEST_AB, r.WIDEST_AB)
    if kind is StrokeKind.COLOUR:
        fields.needed(colour, "colour")
    stroke = Stroke(
        points=fields.points("points", 1, r.MOST_POINTS),
        radius=fields.needed(fields.number("radius", 0.0, 1.0), "radius"),
        colour=colour if kind is StrokeKind.COLOUR else None,
        kind=kind,
        region=fields.text("region", 200),
        note=fields.text("note", 10_000) or "",
        citation=fields.text("citation", 10_000) or "",
    )
    fields.done()
    return stroke


def _region(fields: Fields) -> Region:
    identity = fields.needed(fields.text("id", 200), "id")
    region = Region(
        id=identity,
        name=fields.text("name", 1000) or "",
        polygon=fields.points("polygon", 3, r.MOST_POINTS),
        feather=fields.number("feather", 0.0, 1.0) or 0.0,
        pieces=fields.outlines("pieces", r.MOST_PIECES, r.MOST_POINTS),
        kind=RegionKind(fields.choice("kind", tuple(RegionKind)) or RegionKind.COLOUR),
        hidden=fields.flag("hidden"),
    )
    fields.done()
    if len(region.polygon) + sum(map(len, region.pieces)) > r.MOST_REGION_POINTS:
        raise fields.error(fields.where, f"has more than {r.MOST_REGION_POINTS} points")
    return region


def _model(fields: Fields | None) -> ModelChoice | None:
    if fields is None:
        return None
    choice = ModelChoice(fields.needed(fields.text("id", 200), "id"), fields.text("sha256", 64))
    if choice.sha256 is not None and (len(choice.sha256) != 64 or set(choice.sha256) - set("0123456789abcdef")):
        raise fields.error(fields.path("sha256"), "must be 64 hexadecimal digits in lower case")
    fields.done()
    return choice


def _output(fields: Fields | None) -> Output:
    if fields is None:
        return Output()
    depth = fields.whole("depth", 8, 16)
    if depth not in (None, 8, 16):
        raise fields.error(fields.path("depth"), "must be 8 or 16")
    suffix = fields.text("suffix", 100) or ""
    if set(suffix) & set('/\\:*?"<>|\0') or not suffix.isprintable():
        raise fields.error(fields.path("suffix"), "must be text that can stand in a file's name")
    form = fields.choice("format", tuple(Container))
    output = Output(
        format=None if form is None else Container(form),
        depth=cast("Literal[8, 16] | None", depth),
        profile=fields.text("profile", 100),
        quality=fields.whole("quality", 1, 100),
        suffix=suffix,
        lossless=fields.flag("lossless"),
        mark=fields.text("mark", LONGEST_WORDS) or "",
    )
    if not output.mark.isprintable():
        raise fields.error(fields.path("mark"), "must be words that can be drawn")
    if output.lossless and output.quality is not None:
        raise fields.error(fields.path("lossless"), "cannot stand beside a quality", "Remove one of them.")
    fields.done()
    return output


def write(recipe: Recipe) -> str:
    """The JSON of `recipe`, in the order of its fields."""
    document = {
        "schema": r.SCHEMA,
        "strokes": [_stroke_json(stroke) for stroke in recipe.strokes],
        "regions": [_region_json(region) for region in recipe.regions],
        "model": recipe.model and _given({"id": recipe.model.id, "sha256": recipe.model.sha256}),
        "vividness": recipe.vividness,
        "output": _output_json(recipe.output),
        "warmth": recipe.warmth or None,
        "references": [reference_json(one) for one in recipe.references],
        "tone": tone_json(recipe.tone),
        "geometry": geometry_json(recipe.geometry),
    }
    return json.dumps(_given(document), ensure_ascii=False, allow_nan=False) + "\n"


def _given(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value not in (None, "", [], {})}


def _stroke_json(stroke: Stroke) -> dict[str, Any]:
    document = {
        "points": [list(point) for point in stroke.points],
        "radius": stroke.radius,
        "colour": stroke.colour and list(stroke.colour),
        "kind": stroke.kind.value,
        "note": stroke.note,
        "citation": stroke.citation,
    }
    # A region may have the empty name, so it is not left out by its value.
    return _given(document) | ({} if stroke.region is None else {"region": stroke.region})


def _region_json(region: Region) -> dict[str, Any]:
    document = {
        "id": region.id,
        "name": region.name,
        "polygon": [list(point) for point in region.polygon],
        "feather": region.feather,
    }
    return document | _given(
        {
            "pieces": [[list(point) for point in piece] for piece in region.pieces],
            "kind": None if region.kind is RegionKind.COLOUR else region.kind.value,
            "hidden": region.hidden or None,
        }
    )


def _output_json(output: Output) -> dict[str, Any]:
    return _given(
        {
            "format": output.format,
            "depth": output.depth,
            "profile": output.profile,
            "quality": output.quality,
            "suffix": output.suffix,
            "lossless": output.lossless or None,
            "mark": output.mark,
        }
    )
