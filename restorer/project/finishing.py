"""What is done to a decoded field before a surface is fitted to it: the reference's offset, then warmth.

Both leave the person's hints alone: under a stroke its colour stands as it was chosen, and around it they fade in as
the hint's influence fades out. At weight 0 and warmth 0 the field passes through as the very same object.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from restorer.engine.card import ModelCard
from restorer.engine.colorizer import Colorizer
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.reference import Match, Seen, match, offset
from restorer.engine.snapping import influence
from restorer.engine.warmth import apply_warmth
from restorer.engine.welsh import NO_REFERENCE
from restorer.engine.working_size import padded_size, resize
from restorer.errors import PhotoError
from restorer.imaging.arrays import Chroma
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Region
from restorer.project.reference import Reference, open_reference, reference_for, sentence_without

LITTLE = 0.05
"""A reference of which less than this share of the picture is found changes hardly anything; that is said."""


@dataclass(frozen=True, slots=True)
class Finish:
    """What the field of a layer depends on beside its hints. `reference` is None where none counts."""

    vividness: float
    warmth: float = 0.0
    reference: Reference | None = None


def chosen_vividness(recipe: Recipe, card: ModelCard) -> float:
    """The vividness of the recipe; where it names none, the model's own."""
    return card.vividness.default if recipe.vividness is None else recipe.vividness


def finish_of(recipe: Recipe, region: Region | None, card: ModelCard) -> Finish:
    """What the recipe asks for in a region (None: the whole picture)."""
    reference = reference_for(recipe.references, None if region is None else region.id)
    counts = reference is not None and reference.weight > 0.0
    return Finish(chosen_vividness(recipe, card), recipe.warmth, reference if counts else None)


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """What `reference` says of `analysis`, and the offset it makes of the plain colours at a vividness."""

    analysis: Analysis
    match: Match
    vividness: float
    offset: Chroma


class Finishing:
    """Finishes the fields of one photograph, from one thread at a time; references are read and matched once.

    `near`: the photograph's folder, where references are looked for, too.
    """

    def __init__(self, colorizer: Colorizer, near: Path | None) -> None:
        self._colorizer = colorizer
        self._near = near
        self._found: dict[str, _Found] = {}
        self._notes: dict[str, str] = {}

    def notes(self, recipe: Recipe, others: Iterable[str] = ()) -> tuple[str, ...]:
        """`others`, then sentences about the references of `recipe`, as they were found last."""
        kept = [note for note in others if note != NO_REFERENCE or not recipe.references]
        return (*kept, *(self._notes[one.sha256] for one in recipe.references if one.sha256 in self._notes))

    def shares(self, recipe: Recipe) -> dict[str, float]:
        """How much of the picture was found in each reference that could be had, by its hash, 0..1."""
        known = {one.sha256: self._found.get(one.sha256) for one in recipe.references}
        return {sha256: found.match.share for sha256, found in known.items() if found is not None}

    def prepare(self, finish: Finish, analysis: Analysis, progress: Progress) -> None:
        """Read and match the reference now if that was not done yet: it takes longer than what follows a hand.

        Raises: as the call.
        """
        self._offset(finish, analysis, progress)

    def __call__(
        self, field: ChromaField, analysis: Analysis, hints: HintMap, finish: Finish, progress: Progress
    ) -> ChromaField:
        """`field`, decoded from `analysis` with `hints` at the vividness of `finish`, as `finish` asks for.

        A reference that cannot be had is passed over, with a note.

        Raises:
            ModelError, DeviceError, MemoryShort: the network cannot be run. Cancelled: asked for.
        """
        added = self._offset(finish, analysis, progress)
        if added is None and finish.warmth == 0.0:
            return field
        height, width = field.ab.shape[:2]
        ab = field.ab
        if added is not None and finish.reference is not None:
            ab = ab + np.float32(finish.reference.weight) * resize(added, height, width)
        free = 1.0 - influence(field.luma, hints, height, width, progress)[..., None]
        return replace(field, ab=np.asarray(field.ab + free * (apply_warmth(ab, finish.warmth) - field.ab), np.float32))

    def _offset(self, finish: Finish, analysis: Analysis, progress: Progress) -> Chroma | None:
        reference = finish.reference
        if reference is None:
            return None
        known = self._found.get(reference.sha256)
        if known is None or known.analysis is not analysis or known.vividness != finish.vividness:
            try:
                same = known is not None and known.analysis is analysis
                found = known.match if known is not None and same else self._match(reference, analysis, progress)
            except PhotoError as error:
                self._notes[reference.sha256] = sentence_without(error)
                return None
            known = self._known(reference, analysis, found, finish.vividness, progress)
        return known.offset

    def _known(
        self, reference: Reference, analysis: Analysis, found: Match, vividness: float, progress: Progress
    ) -> _Found:
        plain = self._colorizer.field(analysis, HintMap.empty(*analysis.luma.shape), vividness, progress)
        added = offset(found, plain.ab, plain.luma, progress)
        known = self._found[reference.sha256] = _Found(analysis, found, vividness, added)
        self._notes.pop(reference.sha256, None)
        if found.share < LITTLE:
            little = f"Hardly anything of the reference photograph {reference.name} is found in this one."
            self._notes[reference.sha256] = little
        return known

    def _match(self, reference: Reference, analysis: Analysis, progress: Progress) -> Match:
        lab = open_reference(reference, self._near, progress)
        size = self._colorizer.working_size(lab.shape[1], lab.shape[0])
        lab = resize(lab, size.height, size.width)
        luma = np.ascontiguousarray(lab[..., 0])
        if analysis.described:
            seen = self._colorizer.analyse(luma, progress)
        else:  # nothing would be taken from it
            seen = Analysis(luma, padded_size(self._colorizer.card, *luma.shape))
        lab = resize(lab, *seen.luma.shape)
        return match(analysis, Seen(seen, lab))
