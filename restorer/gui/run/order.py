"""What a run from the window is to do: which photographs with which recipes, and what is written."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.order import Order
from restorer.batch.places import Places
from restorer.batch.plan import Listed
from restorer.gui.exporting import BagScope, BagWish, own_container
from restorer.imaging.output import WRITERS, Container
from restorer.project.label import Statement
from restorer.project.recipe import Output, Recipe

_FACT = "window's run"


@dataclass(frozen=True, slots=True)
class RunChoice:
    """What is written, and what happens beside it. `output.format` None: each as its scan."""

    folder: Path
    output: Output = field(default_factory=lambda: Output(suffix="_coloured"))
    record: bool = True
    report: bool = True
    operator: str = ""
    reason: str = ""
    bag: BagWish | None = None

    def statement(self, date: str) -> Statement:
        """What people say of the work, for the record."""
        return Statement(self.operator, self.reason, "", date)


@dataclass(frozen=True, slots=True)
class RunOrder:
    """Photographs with their recipes, in the order in which they are begun; `model`: for recipes that name none."""

    photos: tuple[tuple[Path, Recipe], ...]
    choice: RunChoice
    model: str | None = None
    retry_failed: bool = False

    def recipe(self, recipe: Recipe, path: Path | None = None) -> Recipe:
        """The recipe with this run's output; for that photograph, where its own format may store no 16 bits."""
        output = self.choice.output
        if path is not None and output.format is None and output.depth not in (None, *_depths(path)):
            output = replace(output, depth=None)
        return replace(recipe, output=output)


def _depths(path: Path) -> tuple[int, ...]:
    return WRITERS[own_container(path)].depths


def listed(paths: Sequence[Path]) -> list[Listed]:
    """Where the copies lie: as the photographs do below the folder that all of them share."""
    parents = [os.path.abspath(path.parent) for path in paths]  # noqa: PTH100 - links stay what they are
    try:
        root = Path(os.path.commonpath(parents))
    except ValueError:  # on several drives
        root = Path()
    flat = len(root.parts) <= 1
    return [
        Listed(Path(parent, path.name), Path(path.name) if flat else Path(parent, path.name).relative_to(root))
        for path, parent in zip(paths, parents, strict=True)
    ]


def note(journal: Journal, order: RunOrder, bagged: bool = False) -> None:
    """Keep the order in the journal: with the recipes that lie there, the run can go on without the window's help."""
    choice, output, bag = order.choice, order.choice.output, order.choice.bag
    words = {
        "record": choice.record,
        "report": choice.report,
        "operator": choice.operator,
        "reason": choice.reason,
        "model": order.model,
        "format": output.format,
        "suffix": output.suffix,
        "quality": output.quality,
        "depth": output.depth,
        "profile": output.profile,
        "mark": output.mark,
        "bag": bag.scope if bag else "",
        "organisation": bag.organisation if bag else "",
        "bagged": bagged,
    }
    journal.note(_FACT, json.dumps(words))


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A run that was stopped: its order as the journal has it, and how far it came."""

    order: RunOrder
    done: int
    total: int


def unfinished(folder: Path) -> Unfinished | None:
    """The run in `folder` that has not come to its end; None where there is none.

    Raises:
        JournalError: it is at work, or damaged. RecipeError, ValueError, KeyError: what it noted cannot be read.
    """
    places = Places(folder)
    if not places.journal.exists():
        return None
    with Journal(places.journal) as journal:
        said, counts = journal.fact(_FACT), journal.counts()
        waiting = counts[State.WAITING] + counts[State.RUNNING] + counts[State.READY]
        words = json.loads(said) if said is not None else {}
        if not words or not (waiting or (words.get("bag") and not words.get("bagged"))):
            return None
        recipes = _Recipes(journal)
        photos = tuple((entry.source, recipes.of(entry.order)) for entry in journal.entries())
    total = sum(counts.values())
    return Unfinished(RunOrder(photos, _choice(folder, words), words["model"]), total - waiting, total)


class _Recipes:
    """The recipes of the journal's orders, each read once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._known: dict[str, Recipe] = {}
        usual = journal.fact("order")
        if usual is not None:
            order = Order.from_json(usual)
            self._known[order.sha256] = order.recipe

    def of(self, sha256: str) -> Recipe:
        """The recipe of that order, without its output."""
        if sha256 not in self._known:
            said = self._journal.fact(f"order {sha256}")
            self._known[sha256] = Recipe() if said is None else Order.from_json(said).recipe
        return replace(self._known[sha256], output=Output())


def _choice(folder: Path, words: dict[str, object]) -> RunChoice:
    """What an earlier version noted says nothing of depth, profile, mark and bag."""
    quality, depth, profile = words["quality"], words.get("depth"), words.get("profile")
    output = Output(
        format=Container(str(words["format"])) if words["format"] else None,
        depth=16 if depth == 16 else 8 if depth == 8 else None,
        profile=str(profile) if profile else None,
        quality=quality if isinstance(quality, int) else None,
        suffix=str(words["suffix"]),
        mark=str(words.get("mark", "")),
    )
    bag = BagWish(BagScope(str(words["bag"])), str(words.get("organisation", ""))) if words.get("bag") else None
    record, report = bool(words["record"]), bool(words["report"])
    return RunChoice(folder, output, record, report, str(words["operator"]), str(words["reason"]), bag)
