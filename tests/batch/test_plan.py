from __future__ import annotations

from pathlib import Path

import pytest

from restorer.batch.plan import SUFFIXES, plan
from restorer.errors import UsageError
from restorer.imaging.output import WRITERS, Container
from restorer.project.recipe import Output


def touched(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def targets(folder: Path, output: Output | None = None) -> dict[str, tuple[str, str]]:
    made = plan([folder / "in"], folder / "out", output or Output())
    return {
        job.source.relative_to(folder / "in").as_posix(): (
            job.target.relative_to(folder / "out").as_posix(),
            job.container.value,
        )
        for job in made.jobs
    }


def test_a_copy_keeps_the_kind_and_ending_of_its_photograph_where_that_is_written(tmp_path: Path) -> None:
    touched(tmp_path / "in", "a.TIFF", "b.jpeg", "c.heic", "d.bmp", "e.webp")
    assert targets(tmp_path) == {
        "a.TIFF": ("a.TIFF", "tiff"),
        "b.jpeg": ("b.jpeg", "jpeg"),
        "c.heic": ("c.tif", "tiff"),
        "d.bmp": ("d.tif", "tiff"),
        "e.webp": ("e.webp", "webp"),
    }


def test_a_suffix_of_the_recipe_stands_before_the_ending(tmp_path: Path) -> None:
    touched(tmp_path / "in", "a.tif")
    assert targets(tmp_path, Output(suffix="-coloured")) == {"a.tif": ("a-coloured.tif", "tiff")}


def test_the_plan_is_the_same_every_time_whatever_the_disk_s_order(tmp_path: Path) -> None:
    touched(tmp_path / "in", *(f"{stem}.{kind}" for stem in "cab" for kind in ("tif", "png", "jpg")))
    made = targets(tmp_path, Output(format=Container.PNG))
    assert list(made) == sorted(made)
    assert made["a.jpg"][0] == "a.png"
    assert made["a.png"][0] == "a-2.png"
    assert made["a.tif"][0] == "a-3.png"


def test_a_photograph_named_twice_is_coloured_once(tmp_path: Path) -> None:
    touched(tmp_path, "a.png")
    assert len(plan([tmp_path / "a.png"] * 2, tmp_path / "out", Output()).jobs) == 1


def test_an_ending_that_contradicts_the_format_is_refused(tmp_path: Path) -> None:
    touched(tmp_path, "a.png")
    with pytest.raises(UsageError, match=r"b\.png"):
        plan([tmp_path / "a.png"], tmp_path / "b.png", Output(format=Container.TIFF))


def test_every_format_that_is_written_has_its_ending_in_the_table() -> None:
    assert set(SUFFIXES.values()) == set(WRITERS)
    for container, writer in WRITERS.items():
        assert next(suffix for suffix, kind in SUFFIXES.items() if kind is container) == writer.suffix
