"""A run in which single photographs have recipes of their own, and its results are signed off."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.batch.album import Album, Terms
from restorer.batch.colour import Coloured
from restorer.batch.enrol import Enrolment, enrol
from restorer.batch.entry import Entry, State
from restorer.batch.journal import Journal
from restorer.batch.lanes import Threads
from restorer.batch.order import Order
from restorer.batch.passage import Own, Work
from restorer.batch.pipeline import Width
from restorer.batch.places import Places
from restorer.batch.plan import plan_into
from restorer.batch.report import FOLDER, write_report
from restorer.engine.classical import LEVIN
from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.progress import Progress
from restorer.project.judgement import Judgement, Mark
from restorer.project.recipe import Recipe, Stroke, StrokeKind


@pytest.fixture
def levin(tmp_path: Path) -> Colorizer:
    """An engine that gives exactly what was painted."""
    return open_colorizer(LEVIN, ModelStore(tmp_path / "a", tmp_path / "b"), choose_device("cpu"), SessionCache())


def painted(a: float) -> Recipe:
    points = ((0.1, 0.1), (0.9, 0.9))
    return Recipe(strokes=(Stroke(points, 0.3, (a, 0.0), StrokeKind.COLOUR),))


def work_through(
    folder: Path, sources: list[Path], colorizer: Colorizer, own: dict[Path, Recipe]
) -> tuple[Enrolment, list[Entry]]:
    places = Places(folder)
    places.make()
    usual = Recipe()
    order = Order.of(usual, colorizer.card, Coloured.ANEW)
    orders = {source: replace(order, recipe=recipe) for source, recipe in own.items()}
    ways = {source: Own(recipe, colorizer) for source, recipe in own.items()}
    work = Work(colorizer, usual, own=ways)
    with Journal(places.journal) as journal:
        made = enrol(plan_into(sources, (), folder, usual.output), journal, places, order, True, orders)
        terms = Terms(order.sha256, own=frozenset(one.sha256 for one in orders.values()))
        album = Album(journal, places, lambda stop: Threads(work, places, Width(1, 1, 1, 1 << 30), stop), terms)
        return made, list(album.run(Progress()))


def redness(path: Path) -> float:
    with Image.open(path) as picture:
        codes = np.asarray(picture.convert("RGB"), np.float32)
    return float((codes[..., 0] - codes[..., 1]).mean())


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    ramp = np.tile(np.linspace(60, 200, 64).astype(np.uint8), (48, 1))
    paths = [tmp_path / "in" / f"{name}.png" for name in "abc"]
    paths[0].parent.mkdir()
    for path in paths:
        Image.fromarray(ramp).save(path)
    return paths


def test_each_photograph_is_coloured_by_its_own_recipe(photos: list[Path], levin: Colorizer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made, ended = work_through(out, photos, levin, {photos[1]: painted(40.0)})
    assert (made.new, [entry.state for entry in ended]) == (3, [State.DONE] * 3)
    assert redness(out / "b.png") > 20
    assert abs(redness(out / "a.png")) < 1


def test_only_what_was_edited_since_is_done_again(photos: list[Path], levin: Colorizer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    work_through(out, photos, levin, {photos[1]: painted(40.0)})
    made, ended = work_through(out, photos, levin, {photos[1]: painted(-40.0)})
    assert (made.new, made.again) == (0, 1)
    assert [entry.source for entry in ended] == [photos[1]]
    assert redness(out / "b.png") < -20


def test_a_copy_that_somebody_changed_is_never_replaced(photos: list[Path], levin: Colorizer, tmp_path: Path) -> None:
    out = tmp_path / "out"
    work_through(out, photos, levin, {})
    (out / "b.png").write_bytes(b"retouched elsewhere")
    _, (ended,) = work_through(out, photos, levin, {photos[1]: painted(40.0)})
    assert ended.state is State.FAILED
    assert (out / "b.png").read_bytes() == b"retouched elsewhere"


def test_the_orders_of_single_photographs_are_kept_in_the_journal(
    photos: list[Path], levin: Colorizer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    work_through(out, photos, levin, {photos[1]: painted(40.0)})
    with Journal(Places(out).journal) as journal:
        entry = next(entry for entry in journal.entries() if entry.source == photos[1])
        order = Order.from_json(journal.fact(f"order {entry.order}") or "")
    assert order.recipe == painted(40.0)
    assert order.sha256 == entry.order


def test_a_result_that_was_signed_off_says_so_in_the_report(
    photos: list[Path], levin: Colorizer, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    work_through(out, photos, levin, {})
    said = Judgement(4, Mark.NEEDS_WORK, "R. Archer", "2026-11-21T08:00:00+00:00")
    with Journal(Places(out).journal) as journal:
        journal.judge([(photos[2], said), (tmp_path / "elsewhere.png", said)])
        assert [entry.judgement for entry in journal.entries()] == [Judgement(), Judgement(), said]
        write_report(journal.entries(), Places(out), Progress())
    with (out / FOLDER / "photographs.csv").open(newline="") as file:
        row = list(csv.DictReader(file))[2]
    assert (row["mark"], row["marked_by"], row["marked_at"], row["rating"]) == (
        "needs work",
        "R. Archer",
        said.at,
        "4",
    )
