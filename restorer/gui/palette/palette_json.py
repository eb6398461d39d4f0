"""The palette's own file: JSON, every field checked when it is read."""

from __future__ import annotations

import json

from restorer.gui.palette.colours import LONGEST_NAME, MOST_COLOURS, Colours, SavedColour, clean_name
from restorer.project.fields import Fields, parse_json, refuse
from restorer.project.recipe import WIDEST_AB

KIND = "restorer palette"
SCHEMA = 1
_LONGEST = 10 * LONGEST_NAME


def parse(text: str, source: str) -> Colours:
    """The colours in `text`; `source` is what an error calls it.

    Raises:
        RecipeError: it is not such a document, or says something that cannot be.
    """
    fields = Fields(parse_json(text, source), "", source)
    if fields.text("kind", _LONGEST) != KIND:
        raise refuse(source, "this is not a palette of Restorer.")
    if fields.whole("schema", 1, SCHEMA) is None:
        raise refuse(source, "the palette does not say its version.")
    colours = fields.objects("colours", MOST_COLOURS, _colour)
    fields.done()
    return colours


def write(colours: Colours) -> str:
    """The JSON of `colours`."""
    rows = [{"name": one.name, "lightness": one.luma, "ab": list(one.ab)} for one in colours]
    return json.dumps({"kind": KIND, "schema": SCHEMA, "colours": rows}, ensure_ascii=False, indent=1) + "\n"


def _colour(fields: Fields) -> SavedColour:
    colour = SavedColour(
        clean_name(fields.text("name", _LONGEST) or ""),
        fields.needed(fields.number("lightness", 0.0, 100.0), "lightness"),
        fields.needed(fields.pair("ab", -WIDEST_AB, WIDEST_AB), "ab"),
    )
    fields.done()
    return colour
