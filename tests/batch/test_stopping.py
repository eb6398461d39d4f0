from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest

from restorer.batch.entry import State
from restorer.batch.places import Places
from tests.batch.albums import album, journal_of
from tests.batch.checking import problems, standing
from tests.e2e.scenes import Restorer


def test_an_output_folder_that_goes_away_ends_the_run_and_it_goes_on_when_it_is_back(
    batch: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    masters = album(tmp_path / "in", *(f"{number}.png" for number in range(6)))
    out, away = tmp_path / "out", tmp_path / "away"
    real, calls, lock = Places.begin, [0], threading.Lock()

    def taken_out(places: Places, entry: object) -> Path:
        with lock:
            calls[0] += 1
            if calls[0] == 4:
                out.rename(away)
        return real(places, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(Places, "begin", taken_out)
    said = batch(tmp_path / "in", "-o", out)
    assert said.code == 1
    assert "gone" in said.json["error"]
    assert not out.exists(), "nothing was written where the drive had been"
    away.rename(out)
    assert State.FAILED not in journal_of(out).values()
    said = batch(tmp_path / "in", "-o", out, "--resume")
    assert said.code == 0, said.err
    assert problems(masters, [], out) == []


def test_a_folder_of_photographs_that_goes_away_ends_the_run(
    batch: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    album(tmp_path / "in", *(f"{number}.png" for number in range(6)))
    real, calls, lock = Places.begin, [0], threading.Lock()

    def taken_out(places: Places, entry: object) -> Path:
        with lock:
            calls[0] += 1
            if calls[0] == 2:
                (tmp_path / "in").rename(tmp_path / "away")
                (tmp_path / "in").mkdir()  # where a drive was mounted, a folder stays
        return real(places, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(Places, "begin", taken_out)
    said = batch(tmp_path / "in", "-o", tmp_path / "out")
    assert said.code == 1
    assert "has gone" in said.json["error"]
    assert said.json["stopped"]
    (tmp_path / "in").rmdir()
    (tmp_path / "away").rename(tmp_path / "in")
    assert batch(tmp_path / "in", "-o", tmp_path / "out", "--resume").code == 0


def test_ctrl_c_keeps_what_is_finished_and_resume_does_the_rest(
    batch: Restorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    masters = album(tmp_path / "in", *(f"{number}.png" for number in range(12)))
    out = tmp_path / "out"
    real, calls, lock = Places.begin, [0], threading.Lock()

    def interrupted(places: Places, entry: object) -> Path:
        with lock:
            calls[0] += 1
            if calls[0] == 3:
                os.kill(os.getpid(), signal.SIGINT)
        return real(places, entry)  # type: ignore[arg-type]

    monkeypatch.setattr(Places, "begin", interrupted)
    said = batch(tmp_path / "in", "-o", out)
    assert said.code == 130
    assert said.json["stopped"]
    assert said.json["counts"]["failed"] == 0
    kept = standing(out)
    assert said.json["counts"]["coloured"] == len(kept) < 12
    assert batch(tmp_path / "in", "-o", out, "--resume").code == 0
    assert problems(masters, [], out, [kept]) == []
