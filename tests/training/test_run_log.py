from __future__ import annotations

import csv
import errno
import json
import os
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from restorer.errors import TrainingError
from tests.training.test_systems import system, train
from training.data.samples import Batch
from training.history import LOG_NAME, csv_table, read_history
from training.models import build
from training.plots import smoothed
from training.report_command import REPORT
from training.run_log import CSV_NAME, RunLog
from training.run_report import write_run_report
from training.sample_sheet import sample_sheet


def line(step: int, loss: float, held_out: float | None = None) -> dict[str, Any]:
    values: dict[str, Any] = {"step": step, "pictures": 5 * step, "seconds": 0.5 * step, "progress": 0.1, "rate": 1e-3}
    values |= {"losses": {"mse": loss}, "metrics": {"keras_accuracy": 0.5}}
    return values if held_out is None else values | {"held_out": {"loss": held_out, "keras_accuracy": 0.6}}


def write(folder: Path, *lines: dict[str, Any]) -> None:
    folder.mkdir(exist_ok=True)
    with (folder / LOG_NAME).open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(one) + "\n" for one in lines)


def scalars(folder: Path, tag: str) -> list[tuple[int, float]]:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(folder / "tensorboard"))
    events.Reload()
    return [(event.step, event.value) for event in events.Scalars(tag)]


def test_steps_that_were_repeated_after_a_kill_count_once(tmp_path: Path) -> None:
    write(tmp_path / "run", line(10, 3.0), line(20, 2.0), line(30, 1.0), line(20, 2.5), line(30, 1.5))
    history = read_history(tmp_path / "run")
    assert [(entry.step, entry.figures["losses.mse"]) for entry in history] == [(10, 3.0), (20, 2.5), (30, 1.5)]


def test_a_last_line_cut_short_is_left_out_and_another_is_named(tmp_path: Path) -> None:
    write(tmp_path / "run", line(10, 3.0))
    with (tmp_path / "run" / LOG_NAME).open("a") as file:
        file.write('{"step": 2')
    assert len(read_history(tmp_path / "run")) == 1
    with (tmp_path / "run" / LOG_NAME).open("a") as file:
        file.write("\n" + json.dumps(line(30, 1.0)) + "\n")
    with pytest.raises(TrainingError, match="line 2"):
        read_history(tmp_path / "run")


def test_the_table_has_a_column_for_every_figure(tmp_path: Path) -> None:
    write(tmp_path / "run", line(10, 3.0), line(20, 2.0, held_out=2.2))
    first, second = csv.DictReader(csv_table(read_history(tmp_path / "run")).splitlines())
    assert (first["losses.mse"], first["held_out.loss"]) == ("3.0", "")
    assert (second["step"], second["held_out.loss"], second["rate"]) == ("20", "2.2", "0.001")


def test_a_run_leaves_tensorboard_table_plots_samples_and_report(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    log = RunLog(folder)
    for number in (10, 20, 30):
        one = line(number, 3.0 / number, held_out=4.0 / number)
        write(folder, one)
        log.step(one)
    log.checkpoint(30, lambda: np.full((40, 60, 3), 7, np.uint8))
    log.end()
    assert scalars(folder, "losses/mse") == [
        (10, pytest.approx(0.3)),
        (20, pytest.approx(0.15)),
        (30, pytest.approx(0.1)),
    ]
    assert len((folder / CSV_NAME).read_text().splitlines()) == 4
    for plot in ("loss.png", "accuracy.png"):
        with Image.open(folder / plot) as picture:
            assert picture.width > 600
    page = (folder / "report.html").read_text()
    assert page.count("data:image/png;base64,") == 3, "two plots and the samples"
    assert "Samples at step 30" in page
    assert "30 steps, 150 pictures" in page
    assert not re.search(r"(src|href)='(?!data:)", page), "nothing outside the file is needed"


def test_a_resumed_run_hides_what_it_does_again_from_tensorboard(tmp_path: Path) -> None:
    for steps in ((10, 20, 30), (20, 30)):
        log = RunLog(tmp_path / "run")
        for number in steps:
            log.step(line(number, float(len(steps))))
        log.end()
    assert [step for step, _ in scalars(tmp_path / "run", "losses/mse")] == [10, 20, 30]


def test_names_in_a_report_are_escaped(tmp_path: Path) -> None:
    odd = line(10, 1.0) | {"metrics": {"<b>": 1.0}}
    write(tmp_path / "run", odd)
    RunLog(tmp_path / "run").end()
    assert "<b>" not in (tmp_path / "run" / "report.html").read_text()


def test_the_report_says_when_the_held_out_loss_was_lowest_and_what_gray_costs(tmp_path: Path) -> None:
    checked = line(20, 2.0, held_out=0.5)
    checked["held_out"]["gray_loss"] = 0.75
    write(tmp_path / "run", line(10, 3.0, held_out=0.9), checked, line(30, 1.0, held_out=0.6))
    page = write_run_report(tmp_path / "run").read_text()
    assert "Lowest held-out loss: 0.5 at step 20; an answer without colour has 0.75." in page


def test_a_long_curve_is_smoothed_and_a_short_one_is_not() -> None:
    short = [(float(x), float(x % 2)) for x in range(19)]
    assert smoothed(short) == short
    long = [(float(x), float(x % 2)) for x in range(400)]
    assert [x for x, _ in smoothed(long)] == [x for x, _ in long]
    assert all(abs(y - 0.5) < 0.05 for _, y in smoothed(long))


def test_losses_that_are_no_numbers_do_not_stop_the_plots(tmp_path: Path) -> None:
    write(tmp_path / "run", line(10, float("nan")), line(20, float("inf")))
    RunLog(tmp_path / "run").end()
    assert (tmp_path / "run" / "loss.png").is_file()


def test_the_command_makes_the_report_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import argparse

    write(tmp_path / "run", line(10, 1.0))
    parser = argparse.ArgumentParser()
    REPORT.add_arguments(parser)
    assert REPORT.run(parser.parse_args([str(tmp_path / "run")])) == 0
    assert capsys.readouterr().out.strip().endswith("report.html")
    with pytest.raises(TrainingError, match=r"holds no log\.jsonl"):
        REPORT.run(parser.parse_args([str(tmp_path / "absent")]))


def test_without_anything_logged_nothing_is_written(tmp_path: Path) -> None:
    RunLog(tmp_path / "run").end()
    assert not (tmp_path / "run").exists()


def test_a_disk_that_refuses_does_not_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "samples").write_text("a file where the folder should be")
    said: list[str] = []
    RunLog(tmp_path / "run", said.append).checkpoint(7, lambda: np.zeros((8, 8, 3), np.uint8))
    assert len(said) == 1
    assert "step 7" in said[0]


def test_a_disk_that_refuses_tensorboard_does_not_stop_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from torch.utils.tensorboard import SummaryWriter

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    said: list[str] = []
    with RunLog(tmp_path / "run", said.append) as log:
        log.step(line(10, 1.0))
        monkeypatch.setattr(SummaryWriter, "add_scalar", full)
        log.step(line(20, 1.0))
        log.step(line(30, 1.0))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "tensorboard").write_text("a file where the folder should be")
    with RunLog(tmp_path / "other", said.append) as log:
        log.step(line(10, 1.0))
    assert [sentence.partition(":")[0] for sentence in said] == ["No TensorBoard log any more"] * 2


def test_the_report_tells_how_the_run_ended_and_a_run_that_goes_on_does_not(tmp_path: Path) -> None:
    run = tmp_path / "run"
    write(run, line(10, 1.0))
    with pytest.raises(TrainingError), RunLog(run):
        raise TrainingError("The loss (mse) is no number at step 12.", "Lower the rate.")
    assert "stopped: The loss (mse) is no number at step 12." in (run / "report.html").read_text()
    with RunLog(run) as log:
        log.step(line(20, 1.0))
        assert "no number" not in write_run_report(run).read_text()
    assert "It ran to its end." in (run / "report.html").read_text()


def test_the_report_of_a_real_run_says_what_it_was(photo_folder: Path, tmp_path: Path) -> None:
    run = tmp_path / "<run>"
    train(system("deepcolor_3", "schedule.steps=3"), photo_folder, run)
    page = write_run_report(run).read_text()
    assert "deepcolor_3, 249,170 parameters trained" in page
    assert "regression, mse" in page
    assert "64 px in batches of 2" in page
    assert "3 steps, rate 0.001" in page
    assert "mobilenet_v1 pooled" in page
    assert "100% of the schedule" in page
    assert "<run>" not in page


def test_samples_of_the_beginning_the_middle_and_the_end_are_shown(tmp_path: Path) -> None:
    log = RunLog(tmp_path / "run")
    write(tmp_path / "run", line(10, 1.0))
    for step in range(10, 80, 10):
        log.checkpoint(step, lambda: np.full((4, 6, 3), 7, np.uint8))
    page = write_run_report(tmp_path / "run").read_text()
    assert re.findall(r"Samples at step (\d+)", page) == ["70", "40", "10"]


@pytest.mark.parametrize("name", ["restorer", "compact_cnn", "compact_cnn_bins", "deepcolor_3"])
def test_samples_show_gray_truth_and_the_networks_colours(name: str) -> None:
    network = build(name)
    lightness = torch.full((2, 1, 64, 64), 50.0)
    chroma = torch.zeros(2, 2, 64, 64)
    chroma[:, 0] = 40.0
    embedding = torch.zeros(2, 1000) if name == "deepcolor_3" else None
    sheet = sample_sheet(network, Batch(lightness, torch.zeros(2, 3, 64, 64), chroma, (0, 1), embedding))
    assert sheet.shape == (20 + 2 * 196, 3 * 196, 3)
    gray, true = sheet[118, 98].astype(int), sheet[118, 98 + 196].astype(int)
    assert gray.max() == gray.min()
    assert true[0] > true[1] + 40, "a* of 40 is reddish"
    assert network.training
