from __future__ import annotations

from pathlib import Path

import pytest

from restorer.batch.plan import PHOTO_SUFFIXES, SUFFIXES, plan
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


def test_a_photograph_that_two_arguments_lead_to_is_coloured_once(tmp_path: Path) -> None:
    touched(tmp_path, "in/sub/a.png", "in/b.png", "in/c.txt")
    given = [tmp_path / "in", tmp_path / "in" / "sub", tmp_path / "in" / "sub" / ".." / "b.png"]
    made = plan(given, tmp_path / "out", Output())
    assert [job.target for job in made.jobs] == [tmp_path / "out" / "b.png", tmp_path / "out" / "sub" / "a.png"]
    assert [skipped.path.name for skipped in made.skipped] == ["c.txt"]
    assert made.failed == []


def test_what_a_folder_leaves_alone_is_coloured_where_it_is_named(tmp_path: Path) -> None:
    touched(tmp_path, "in/a.png", "in/scan")
    (tmp_path / "in" / "link.png").symlink_to("a.png")
    given = [tmp_path / "in", tmp_path / "in" / "link.png", tmp_path / "in" / "scan"]
    made = plan(given, tmp_path / "out", Output())
    assert [job.source.name for job in made.jobs] == ["a.png", "link.png", "scan"]
    assert made.skipped == []


@pytest.mark.parametrize(("inputs", "words"), [(["a.png"], "kind that is not written"), (["a.png", "b.png"], "folder")])
@pytest.mark.parametrize("name", ["c.gif", "c.bmp", "c.HEIC"])
def test_a_new_folder_is_not_called_like_a_picture(inputs: list[str], words: str, name: str, tmp_path: Path) -> None:
    touched(tmp_path, *inputs)
    given = [tmp_path / photograph for photograph in inputs]
    with pytest.raises(UsageError, match=words):
        plan(given, tmp_path / name, Output())
    (tmp_path / name).mkdir()
    assert plan(given, tmp_path / name, Output()).jobs[0].target == tmp_path / name / "a.png"


def test_several_photographs_do_not_go_into_one_file(tmp_path: Path) -> None:
    touched(tmp_path, "a.png", "b.png")
    with pytest.raises(UsageError, match=r"c\.png is called like a picture"):
        plan([tmp_path / "a.png", tmp_path / "b.png"], tmp_path / "c.png", Output())


def test_every_ending_that_is_written_is_one_that_is_read() -> None:
    assert set(SUFFIXES) <= PHOTO_SUFFIXES


def test_an_ending_that_contradicts_the_format_is_refused(tmp_path: Path) -> None:
    touched(tmp_path, "a.png")
    with pytest.raises(UsageError, match=r"b\.png"):
        plan([tmp_path / "a.png"], tmp_path / "b.png", Output(format=Container.TIFF))


def test_every_format_that_is_written_has_its_ending_in_the_table() -> None:
    assert set(SUFFIXES.values()) == set(WRITERS)
    for container, writer in WRITERS.items():
        assert next(suffix for suffix, kind in SUFFIXES.items() if kind is container) == writer.suffix
