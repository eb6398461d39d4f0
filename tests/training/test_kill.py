"""A run that is killed outright, not asked to stop, goes on from its last checkpoint with the same losses."""

import os
import signal
import sys
from pathlib import Path

import pytest
import torch
from torch import multiprocessing

from restorer.progress import Progress
from tests.training.test_systems import log, system, train
from training.start import Start, prepare

SETTINGS = ("schedule.steps=6", "schedule.rate=1e-3")


def _die(photo_folder: Path, run: Path) -> None:
    """Train, save at step 2, and be killed at step 4."""
    torch.set_num_threads(1)
    trainer = prepare(system("compact_cnn", *SETTINGS), Start(photo_folder, run), lambda _: None, Progress())

    def show(_: float, words: str) -> None:
        if words == "step 2":
            trainer.save()
        if words == "step 4":
            os.kill(os.getpid(), signal.SIGKILL)

    trainer.run(Progress(show=show))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_run_goes_on_from_its_last_checkpoint_with_the_same_losses(photo_folder: Path, tmp_path: Path) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_die, args=(photo_folder, tmp_path / "killed"))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert len(log(tmp_path / "killed")) == 4

    resumed = train(system("compact_cnn", *SETTINGS), photo_folder, tmp_path / "killed", resume=True)
    train(system("compact_cnn", *SETTINGS), photo_folder, tmp_path / "whole")
    assert resumed.counters.step == 6
    killed, whole = log(tmp_path / "killed"), log(tmp_path / "whole")
    assert [line["losses"] for line in killed[4:]] == [line["losses"] for line in whole[2:]]
    assert [line["losses"] for line in killed[2:4]] == [line["losses"] for line in whole[2:4]], "steps done twice"
