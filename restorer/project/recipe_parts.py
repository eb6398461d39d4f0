"""The parts of a recipe that can be copied, pasted and kept as a preset: one table, in the order of the panel's tabs.

Every field of `Recipe` stands in one row; a test says so. A new field of the recipe is named here or in a row of its
own, and every list of parts on the screen has it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from restorer.project.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Part:
    """Fields that belong together. `own`: it belongs to its photograph and stays behind unless it is asked for."""

    id: str
    name: str
    fields: tuple[str, ...]
    own: bool = False


PARTS: tuple[Part, ...] = (
    Part("model", "Model", ("model",)),
    Part("vividness", "Vividness", ("vividness",)),
    Part("warmth", "Warmth", ("warmth",)),
    Part("references", "Reference photograph", ("references",)),
    Part("hints", "Hints and regions", ("strokes", "regions"), own=True),
    Part("tone", "Tone", ("tone",)),
    Part("geometry", "Geometry", ("geometry",), own=True),
    Part("output", "Form of the copy", ("output",)),
)
"""Every part."""

USUAL: tuple[str, ...] = tuple(part.id for part in PARTS if not part.own)
"""The parts that are pasted, and kept in presets, without being asked for."""


def with_parts(recipe: Recipe, source: Recipe, parts: Iterable[str]) -> Recipe:
    """`recipe` with these parts (by id) as `source` has them; ids that nobody knows are passed over.

    References for regions that the result does not have are left out.
    """
    wanted = set(parts)
    fields = [name for part in PARTS if part.id in wanted for name in part.fields]
    made = replace(recipe, **{name: getattr(source, name) for name in fields})
    regions = {None, *(region.id for region in made.regions)}
    return replace(made, references=tuple(one for one in made.references if one.region in regions))


def changed_parts(recipe: Recipe, since: Recipe | None = None) -> tuple[str, ...]:
    """The ids of the parts in which `recipe` differs from `since` (a recipe in which nothing was chosen)."""
    before = Recipe() if since is None else since
    return tuple(
        part.id for part in PARTS if any(getattr(recipe, name) != getattr(before, name) for name in part.fields)
    )
