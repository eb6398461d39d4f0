from __future__ import annotations

import argparse
import csv
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from restorer.errors import TrainingError
from restorer.progress import Cancellation, Cancelled, Progress
from tests.training.pictures import autumnal, encoded
from training.checkpoint import CHECKPOINT_NAME, load_checkpoint
from training.data.collection import Collection, open_collection
from training.sweep import RESULT_NAME, Point, Result, Sweep, read_result, read_sweep, run_sweep
from training.sweep_command import SWEEP
from training.sweep_plots import Roles
from training.sweep_report import write_sweep_report
from training.sweep_train import PointTrainer

CONFIGS = Path(__file__).parents[2] / "training" / "configs"
LITTLE = (
    '"schedule.minutes=0", "schedule.steps=4", "schedule.check_every_steps=2", "log_every_steps=1", "device=cpu",'
    '"data.sizes=[{size_px=32, batch=2, start_share=1.0, end_share=1.0}]",'
    '"data.split={train=0.5, validation=0.25, test=0.25}"'
)


def sweep_file(folder: Path, grid: str = '"schedule.rate" = [0.01, 0.001]', config: str = "compact_cnn") -> Path:
    path = folder / "sweep.toml"
    path.write_text(
        f'name = "little"\nprotocol = "Four steps."\n[[part]]\nconfig = "{CONFIGS / config}.toml"\n'
        f"settings = [{LITTLE}]\n[part.grid]\n{grid}\nbatch = [2, 3]\n"
    )
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(24):
        (folder / f"{number}.jpg").write_bytes(encoded(autumnal(number), ".jpg"))
    return folder


class FakeTrainer:
    """Notes which points it was given; the first may be interrupted."""

    def __init__(self, cancel_at: int = -1) -> None:
        self.seen: list[str] = []
        self._cancel_at = cancel_at

    def __call__(self, point: Point, folder: Path, progress: Progress) -> Result:
        if len(self.seen) == self._cancel_at:
            raise Cancelled
        self.seen.append(point.name)
        figures = {"test keras_accuracy": 0.5 + 0.01 * len(self.seen)}
        return Result(point.name, "compact_cnn", point.varied, "done", "", 4, 8, 0.1, figures)


def ignore(sentence: str) -> None:
    """Where sentences go that a test does not read."""


def go(sweep: Sweep, folder: Path, trainer: FakeTrainer) -> list[Result]:
    return run_sweep(sweep, folder, trainer, ignore, Progress())


def test_a_grid_is_every_combination(tmp_path: Path) -> None:
    sweep = read_sweep(sweep_file(tmp_path))
    assert [point.name for point in sweep.points] == [
        "compact_cnn_rate-0.01_batch-2", "compact_cnn_rate-0.01_batch-3",
        "compact_cnn_rate-0.001_batch-2", "compact_cnn_rate-0.001_batch-3",
    ]  # fmt: skip
    assert [point.config.schedule.rate for point in sweep.points] == [0.01, 0.01, 0.001, 0.001]
    assert [point.config.data.sizes[0].batch for point in sweep.points] == [2, 3, 2, 3]


def test_the_papers_grid_is_whole_on_deepcolor_3_and_six_runs_of_the_base() -> None:
    points = read_sweep(CONFIGS / "sweeps" / "deepcolor.toml").points
    small = [point for point in points if point.config.network.name == "deepcolor_3"]
    assert len(small) == 5 * 3 * 2
    assert len({tuple(point.varied.values()) for point in small}) == 30
    assert len(points) - len(small) == 6
    for point in points:
        assert point.config.schedule.steps * point.config.data.sizes[0].batch == (1200 if point in small else 300)


@pytest.mark.parametrize(
    ("grid", "words"),
    [('"schedule.speed" = [1]', "schedule.speed"), ('"schedule.rate" = [0.1, 0.1]', "twice"), ("x =", "valid TOML")],
)
def test_a_senseless_grid_is_named(tmp_path: Path, grid: str, words: str) -> None:
    with pytest.raises(TrainingError, match=words):
        read_sweep(sweep_file(tmp_path, grid))


def test_a_sweep_without_parts_or_with_unknown_keys_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.toml").write_text('name = "x"')
    with pytest.raises(TrainingError, match=r"no \[\[part\]\]"):
        read_sweep(tmp_path / "empty.toml")
    (tmp_path / "odd.toml").write_text('runs = "x"')
    with pytest.raises(TrainingError, match="unknown key runs"):
        read_sweep(tmp_path / "odd.toml")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_sweep(tmp_path / "absent.toml")


def test_a_stopped_sweep_goes_on_where_it_stopped(tmp_path: Path) -> None:
    sweep = read_sweep(sweep_file(tmp_path))
    first, second = FakeTrainer(cancel_at=2), FakeTrainer()
    with pytest.raises(Cancelled):
        go(sweep, tmp_path / "runs", first)
    results = go(sweep, tmp_path / "runs", second)
    assert first.seen + second.seen == [point.name for point in sweep.points]
    assert [result.point for result in results] == [point.name for point in sweep.points]
    assert go(sweep, tmp_path / "runs", FakeTrainer(cancel_at=0)) == results, "all are finished"


def test_a_damaged_result_is_named(tmp_path: Path) -> None:
    (tmp_path / RESULT_NAME).write_text("{")
    with pytest.raises(TrainingError, match="damaged"):
        read_result(tmp_path)


def test_the_table_has_a_line_a_point(tmp_path: Path) -> None:
    sweep = read_sweep(sweep_file(tmp_path))
    results = go(sweep, tmp_path / "runs", FakeTrainer())
    table = write_sweep_report(tmp_path / "runs", sweep, results)
    assert "Four steps." in table.read_text()
    with (tmp_path / "runs" / "table.csv").open() as file:
        lines = list(csv.DictReader(file))
    assert [line["schedule.rate"] for line in lines] == ["0.01", "0.01", "0.001", "0.001"]
    assert [line["test keras_accuracy"] for line in lines] == ["0.51", "0.52", "0.53", "0.54"]
    for name in ("accuracy.png", "loss_curves.png", "accuracy_curves.png"):
        with Image.open(tmp_path / "runs" / name) as picture:
            picture.load()


def test_the_plots_of_the_papers_grid_can_be_read(tmp_path: Path) -> None:
    sweep = read_sweep(CONFIGS / "sweeps" / "deepcolor.toml")
    results = [
        Result(point.name, point.config.network.name, point.varied, "diverged" if diverges else "done", "", 4, 8, 0.1,
               {} if diverges else {"test keras_accuracy": 0.5})
        for point in sweep.points
        for diverges in (point.varied["schedule.rate"] == 0.1,)
    ]  # fmt: skip
    write_sweep_report(tmp_path, sweep, results)  # a plot that its legend squeezes to nothing is a warning: an error
    roles = Roles.of(results)
    assert (roles.colour, roles.style, roles.panels) == ("schedule.rate", "loss.kernel_l2", ("batch",))
    panels = [roles.panel(result) for result in results]
    assert set(panels) == {
        f"{system}, batch {batch}" for system in ("deepcolor_3", "deepcolor_base") for batch in (5, 50)
    }
    looks = {(panel, roles.colour_of(one), roles.style_of(one)) for panel, one in zip(panels, results, strict=True)}
    assert len(looks) == len(results), "two points look alike"
    for name in ("accuracy.png", "loss_curves.png", "accuracy_curves.png"):
        with Image.open(tmp_path / name) as picture:
            assert picture.width < 1600
            assert picture.height < 1000


def test_a_real_sweep_trains_measures_and_writes_its_table(
    tmp_path: Path, photos: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def noted(source: Path, *words: Any) -> Collection:
        opened.append(source)
        return open_collection(source, *words)

    for module in ("training.sweep_train", "training.start"):
        monkeypatch.setattr(f"{module}.open_collection", noted)
    parser = argparse.ArgumentParser()
    SWEEP.add_arguments(parser)
    words = [
        str(sweep_file(tmp_path, '"schedule.rate" = [0.01]')),
        "--photos",
        str(photos),
        "--runs",
        str(tmp_path / "r"),
    ]
    assert SWEEP.run(parser.parse_args([*words, "--list"])) == 0
    assert SWEEP.run(parser.parse_args(words)) == 0
    assert opened == [photos], "read and screened once for all points"
    result = read_result(tmp_path / "r" / "compact_cnn_rate-0.01_batch-3")
    assert result is not None
    assert (result.state, result.steps, result.pictures) == ("done", 4, 12)
    assert {"validation keras_accuracy", "test keras_accuracy", "test loss"} <= set(result.figures)
    assert capsys.readouterr().out.strip().endswith("table.md")
    for left in ("log.csv", "report.html", "loss.png", "samples/00000004.png"):
        assert (tmp_path / "r" / "compact_cnn_rate-0.01_batch-3" / left).is_file()


def test_a_point_that_was_killed_is_resumed_exactly(tmp_path: Path, photos: Path) -> None:
    point = read_sweep(sweep_file(tmp_path)).points[0]
    whole = PointTrainer(photos, test_pictures=16)(point, tmp_path / "whole", Progress())
    cancellation = Cancellation()

    def stop(done: float, words: str) -> None:
        if words == "step 2":
            cancellation.cancel()

    trainer = PointTrainer(photos, test_pictures=16)
    with pytest.raises(Cancelled):
        trainer(point, tmp_path / "parts", Progress(cancellation, stop))
    assert load_checkpoint(tmp_path / "parts" / CHECKPOINT_NAME).counters.step == 3, "the step under way is finished"
    resumed = trainer(point, tmp_path / "parts", Progress())
    assert resumed.figures == whole.figures


def test_a_run_that_diverges_is_a_result(tmp_path: Path, photos: Path) -> None:
    path = sweep_file(tmp_path, '"schedule.rate" = [1e30]')
    result = PointTrainer(photos)(read_sweep(path).points[0], tmp_path / "run", Progress())
    assert result.state == "diverged"
    assert "at step" in result.sentence
    assert "test loss" not in result.figures
    assert not list(tmp_path.glob("run/*.part"))


def test_what_is_no_divergence_stops_the_sweep(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    point = read_sweep(sweep_file(tmp_path)).points[0]
    with pytest.raises(TrainingError, match="no photographs"):
        PointTrainer(tmp_path / "none")(point, tmp_path / "run", Progress())
