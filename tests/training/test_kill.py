"""A run that is killed outright, not asked to stop, goes on from its last checkpoint with the same losses."""

import os
import signal
import sys
import time
from pathlib import Path

import pytest
import torch
from torch import multiprocessing

from restorer.progress import Progress
from tests.training.test_systems import log, system, train
from training.start import Start, prepare

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
    pytest.mark.filterwarnings("ignore:This DataLoader will create:UserWarning"),  # of few cores
]
SETTINGS = ("schedule.steps=6", "schedule.rate=1e-3")
EMBEDDING_AND_PROCESSES = ("deepcolor_3", *SETTINGS, "data.workers=1", "data.generator.share=0.5")
GAN_AND_AVERAGE = (
    "resunet_gan", *SETTINGS, "network.discriminator={width=8, steps=2}", "loss.pretraining_share=0.25",
    "schedule.ema_decay=0.9",
)  # fmt: skip
DROPOUT_AND_NOISE = ("compact_cnn", *SETTINGS)
PROCESSES_NAME = "processes.txt"
_LONGEST_LEFT_SECONDS = 30.0


def _die(words: tuple[str, ...], photo_folder: Path, run: Path) -> None:
    """Train, save at step 2, note the processes that make batches, and be killed at step 4."""
    torch.set_num_threads(1)
    trainer = prepare(system(*words), Start(photo_folder, run), lambda _: None, Progress())

    def show(_: float, words: str) -> None:
        if words == "step 2":
            trainer.save()
        if words == "step 4":
            workers = getattr(trainer.feed.ahead, "_batches", None)
            (run / PROCESSES_NAME).write_text(" ".join(str(worker.pid) for worker in getattr(workers, "_workers", ())))
            os.kill(os.getpid(), signal.SIGKILL)

    trainer.run(Progress(show=show))


@pytest.mark.parametrize(
    "words", [DROPOUT_AND_NOISE, EMBEDDING_AND_PROCESSES, GAN_AND_AVERAGE], ids=lambda words: str(words[0])
)
def test_a_killed_run_goes_on_from_its_last_checkpoint_with_the_same_losses(
    words: tuple[str, ...], photo_folder: Path, tmp_path: Path
) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_die, args=(words, photo_folder, tmp_path / "killed"))
    process.start()
    process.join()
    assert process.exitcode == -signal.SIGKILL
    assert len(log(tmp_path / "killed")) == 4

    resumed = train(system(*words), photo_folder, tmp_path / "killed", resume=True)
    undisturbed = train(system(*words), photo_folder, tmp_path / "whole")
    assert resumed.counters.step == 6
    killed, whole = log(tmp_path / "killed"), log(tmp_path / "whole")
    assert [line["losses"] for line in killed[4:]] == [line["losses"] for line in whole[2:]]
    assert [line["losses"] for line in killed[2:4]] == [line["losses"] for line in whole[2:4]], "steps done twice"
    assert all(one.equal(undisturbed.ema[name]) for name, one in resumed.ema.items())
    pairs = zip(resumed.task.trained_parameters(), undisturbed.task.trained_parameters(), strict=True)
    assert all(one.equal(other) for (_, one), (_, other) in pairs), "the discriminator's too"
    _refuse_orphans((tmp_path / "killed" / PROCESSES_NAME).read_text(), expected=int("data.workers=1" in words))


def _refuse_orphans(pids: str, expected: int) -> None:
    """Whoever made batches for the killed process ends soon after it."""
    assert len(pids.split()) == expected
    deadline = time.monotonic() + _LONGEST_LEFT_SECONDS
    while left := [pid for pid in pids.split() if _runs(int(pid))]:
        assert time.monotonic() < deadline, f"left behind: {left}"
        time.sleep(0.1)


def _runs(pid: int) -> bool:
    """Whether a process is there and no zombie (whom nobody may have collected)."""
    try:
        os.kill(pid, 0)
        stat = Path(f"/proc/{pid}/stat")
        return not stat.is_file() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False
