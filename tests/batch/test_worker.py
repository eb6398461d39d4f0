from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.batch.colour import Coloured
from restorer.batch.entry import Entry, Finding, State
from restorer.batch.measure import measure
from restorer.batch.order import Order
from restorer.batch.places import Places
from restorer.batch.worker import Wishes, Worker
from restorer.engine.store import ModelStore
from restorer.errors import ModelMismatch
from restorer.imaging.output import Container
from restorer.imaging.photo import open_photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.paths import user_models
from restorer.progress import Progress
from restorer.project.label import Statement
from restorer.project.recipe import Recipe
from restorer.record.keep import Keeper
from restorer.record.verify import Verifier
from tests.e2e.scenes import scene


@pytest.fixture
def wishes(toy: str, tmp_path: Path) -> Wishes:
    card = ModelStore(tmp_path / "none", user_models()).get(toy).card
    places = Places(tmp_path / "out")
    places.make()
    return Wishes(Order.of(Recipe(), card, Coloured.ANEW), places, "cpu", report=True)


def entry(source: Path) -> Entry:
    finding = Finding(State.WAITING)
    return Entry(7, source, Path(source.name), Container.PNG, "", State.RUNNING, 1, finding)


def test_a_worker_takes_a_photograph_to_a_folder_of_its_own_and_says_what_it_found(
    wishes: Wishes, tmp_path: Path
) -> None:
    Image.fromarray(scene(40, 60)).save(tmp_path / "a.png")
    one = entry(tmp_path / "a.png")
    told = Worker(wishes).colour(one)
    assert told.finding is not None
    assert told.finding.state is State.READY
    assert told.finding.figures is not None
    assert wishes.places.staged(one).is_file()
    assert not wishes.places.target(one).exists(), "that is the driver's to do"
    wishes.places.finish(one)
    assert wishes.places.target(one).is_file()


def test_a_workers_copies_say_who_and_why_as_those_of_one_machine_do(wishes: Wishes, tmp_path: Path) -> None:
    Image.fromarray(scene(40, 60)).save(tmp_path / "a.png")
    said = Statement("Ann Archivist", "an exhibition", "", "2026-01-02T03:04:05+00:00")
    one = entry(tmp_path / "a.png")
    Worker(replace(wishes, record=Keeper(said), statement=said)).colour(one)
    wishes.places.finish(one)
    with open_photo(wishes.places.target(one)) as copy:
        names = ("restorer:operator", "restorer:reason", "xmp:MetadataDate")
        assert tuple(xmp_value(copy.metadata.xmp, name) for name in names) == (said.operator, said.reason, said.date)
    assert Verifier()(wishes.places.target(one), Progress()).remarks == ()


def test_a_worker_tells_of_a_bad_photograph_and_of_a_drive_that_has_gone(wishes: Wishes, tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_bytes(b"nothing")
    Image.fromarray(scene(40, 60)).save(tmp_path / "a.png")
    worker = Worker(wishes)
    told = worker.colour(entry(tmp_path / "bad.png"))
    assert told.finding is not None
    assert (told.finding.state, told.lost) == (State.FAILED, "")
    assert told.finding.error.startswith("bad.png")
    (tmp_path / "out").rename(tmp_path / "away")
    told = worker.colour(entry(tmp_path / "a.png"))
    assert told.finding is None
    assert "gone" in told.lost
    assert not (tmp_path / "out").exists()


def test_a_worker_refuses_a_model_of_other_bytes(wishes: Wishes) -> None:
    with pytest.raises(ModelMismatch, match="other files"):
        Worker(replace(wishes, order=replace(wishes.order, model_sha256="0" * 64)))


@pytest.mark.parametrize(("height", "width"), [(1, 1), (3, 2000), (2000, 3), (719, 721), (1, 900)])
def test_small_pictures_of_any_shape_and_the_deviation_of_an_exact_copy_is_nothing(
    tmp_path: Path, height: int, width: int
) -> None:
    codes = np.random.default_rng(0).integers(0, 255, (height, width), np.uint8)
    Image.fromarray(codes).save(tmp_path / "a.png")
    codes[-1, -1] ^= 128  # one pixel, in the corner that no whole cell holds
    Image.fromarray(codes).save(tmp_path / "b.png")
    with open_photo(tmp_path / "a.png") as photo:
        same = measure(photo, tmp_path / "a.png", Progress())
        other = measure(photo, tmp_path / "b.png", Progress())
    assert (same.mean_l, same.largest_l) == (0.0, 0.0)
    assert other.largest_l > 20.0
    assert other.mean_l == pytest.approx(other.largest_l / (height * width), rel=1e-3)
    assert other.before.startswith(b"\xff\xd8")
