"""How a point of a sweep ended: one too short for the loop to see that it diverges says so all the same."""

from __future__ import annotations

import argparse
import csv
import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

from restorer.errors import TrainingError
from restorer.progress import Progress
from tests.training.test_sweep import photos, sweep_file
from training.checkpoint import CHECKPOINT_NAME, Checkpoint, Counters, read_counters, save_checkpoint
from training.config import read_config
from training.sweep import RESULT_NAME, Result, read_sweep
from training.sweep_command import SWEEP
from training.sweep_end import as_it_ended
from training.sweep_train import PointTrainer

__all__ = ["photos"]  # a fixture
CONFIG = Path(__file__).parents[2] / "training" / "configs" / "deepcolor_3.toml"
FAR_OFF = {
    "validation loss": 0.98, "validation gray_loss": 0.0147, "validation keras_accuracy": 0.61,
    "test loss": 0.975, "test gray_loss": 0.0134, "test keras_accuracy": 0.61,
}  # fmt: skip


def stored(figures: dict[str, float], state: str = "done") -> Result:
    return Result("a", "deepcolor_base", {}, state, "", 6, 300, 1.8, figures)  # type: ignore[arg-type]


def begun_at(folder: Path, first: float | None) -> Path:
    """A point's folder with a checkpoint of a run whose first loss that was."""
    counters = Counters(step=6, pictures=300, first_loss=first, gray_loss=0.013)
    save_checkpoint(folder / CHECKPOINT_NAME, Checkpoint(read_config(CONFIG), counters, {"network.a": torch.zeros(1)}))
    return folder


def test_an_end_far_above_gray_and_the_start_has_diverged(tmp_path: Path) -> None:
    result = as_it_ended(stored(FAR_OFF), begun_at(tmp_path, 0.0417), 20.0)
    assert result.state == "diverged"
    assert result.sentence == (
        "The loss has risen from 0.0417 to 0.98 by the end, where an answer without colour has 0.0147."
    )
    assert set(result.figures) == {name for name in FAR_OFF if name.startswith("validation ")}


@pytest.mark.parametrize(
    ("figures", "first", "limit"),
    [
        pytest.param(FAR_OFF, 0.6, 20.0, id="a bad start that is slow to come back"),
        pytest.param(FAR_OFF, 0.0417, 0.0, id="no limit"),
        pytest.param(FAR_OFF, None, 20.0, id="nothing known of its start"),
        pytest.param(FAR_OFF | {"validation loss": 0.0318}, 0.0417, 20.0, id="worse than gray alone is no divergence"),
        pytest.param({"validation loss": 0.98}, 0.0417, 20.0, id="a task that has no answer without colour"),
    ],
)
def test_what_has_not_diverged_stays_as_it_is(
    tmp_path: Path, figures: dict[str, float], first: float | None, limit: float
) -> None:
    result = stored(figures)
    assert as_it_ended(result, begun_at(tmp_path, first), limit) is result


def test_without_a_check_of_the_validation_part_the_test_part_is_judged(tmp_path: Path) -> None:
    figures = {name: value for name, value in FAR_OFF.items() if name.startswith("test ")}
    result = as_it_ended(stored(figures), begun_at(tmp_path, 0.0417), 20.0)
    assert (result.state, result.figures) == ("diverged", {})


def test_a_point_whose_checkpoint_is_gone_or_damaged(tmp_path: Path) -> None:
    result = stored(FAR_OFF)
    assert as_it_ended(result, tmp_path, 20.0) is result
    (tmp_path / CHECKPOINT_NAME).write_bytes(b"no checkpoint")
    with pytest.raises(TrainingError, match="damaged"):
        as_it_ended(result, tmp_path, 20.0)
    with pytest.raises(TrainingError, match="no checkpoint"):
        read_counters(tmp_path / "absent")


def test_a_point_of_six_steps_that_diverges_says_so(tmp_path: Path, photos: Path) -> None:
    # These photographs are so colourful that twenty times gray is more than a tanh can be wrong by.
    grid = '"schedule.rate" = [0.1]\n"schedule.steps" = [6]\n"schedule.stop_at_rise" = [10]'
    sweep = read_sweep(sweep_file(tmp_path, grid, "deepcolor_3"))
    result = PointTrainer(photos, test_pictures=8)(sweep.points[0], tmp_path / "run", Progress())
    assert result.steps == 6, "too few for the loop to look at them"
    assert result.figures["validation loss"] > 10 * result.figures["validation gray_loss"]
    assert result.state == "diverged"
    assert "test loss" not in result.figures


def test_the_table_of_results_stored_before_is_right_without_training(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sweep_file(tmp_path, '"schedule.rate" = [0.01]', "deepcolor_3")
    for number, point in enumerate(read_sweep(path).points):
        result = replace(stored(FAR_OFF), point=point.name, varied=point.varied)
        figures = FAR_OFF if number else FAR_OFF | {"validation loss": 0.013}
        (begun_at(tmp_path / "runs" / point.name, 0.0417) / RESULT_NAME).write_text(
            json.dumps(asdict(replace(result, figures=figures)))
        )
    parser = argparse.ArgumentParser()
    SWEEP.add_arguments(parser)
    words = [str(path), "--photos", str(tmp_path / "not needed"), "--runs", str(tmp_path / "runs")]
    assert SWEEP.run(parser.parse_args(words)) == 0
    with (tmp_path / "runs" / "table.csv").open() as file:
        lines = list(csv.DictReader(file))
    assert [(line["state"], line["test loss"]) for line in lines] == [("done", "0.975"), ("diverged", "")]
    assert capsys.readouterr().out.strip().endswith("table.md")
