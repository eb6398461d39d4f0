"""Several processes that train one network: as torchrun starts them, over gloo."""

import os
import re
import socket
from pathlib import Path

import pytest
import torch
from torch import Tensor, distributed, multiprocessing
from torch.distributed.run import get_args_parser

from restorer.errors import TrainingError
from restorer.progress import Progress
from tests.training.test_systems import system
from training import team
from training.config import with_settings
from training.data.photos import load_photos
from training.data.samples import make_batch
from training.feed import Feed
from training.loop import LOG_NAME
from training.start import Start, prepare
from training.tasks import build_task
from training.team import Team, team_of

CPU = torch.device("cpu")
# Without dropout, which draws differently in each process.
SETTINGS = ("schedule.steps=2", 'network.layers="8 s2, 8, 16, 16 s2, 32, 32 s2, up, 32, up, 16, up, 2 sigmoid"')


def _gradients(photo_folder: Path, team: Team, batch: int) -> dict[str, Tensor]:
    """Of the first step, with `batch` samples in this process, averaged over the team."""
    sizes = f"data.sizes=[{{size_px=64, batch={batch}, start_share=1.0, end_share=1.0}}]"
    config = with_settings(system("compact_cnn", *SETTINGS), [sizes])
    torch.manual_seed(0)
    photos = load_photos(photo_folder, {}, Progress())
    task = build_task(config, photos, None, CPU)
    feed = Feed(photos, config.data, config.seed, CPU, rank=team.rank)
    losses = next(iter(task.phases(feed.batch(0, 0.0), 0.0))).losses
    torch.stack(list(losses.values())).sum().backward()  # type: ignore[no-untyped-call]
    named = task.trained_parameters()
    team.average_gradients([p for _, p in named])
    return {name: p.grad.clone() for name, p in named if p.grad is not None}


def _work(rank: int, size: int, port: int, photo_folder: Path, folder: Path) -> None:
    """One process: its gradients, and a whole little run."""
    torch.set_num_threads(1)
    os.environ.update(
        RANK=str(rank), WORLD_SIZE=str(size), LOCAL_RANK=str(rank), MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port)
    )
    with team_of(CPU) as team:
        torch.save(_gradients(photo_folder, team, 2), folder / f"gradients-{team.rank}.pt")
        start = Start(photo_folder, folder / "run")
        trainer = prepare(system("compact_cnn", *SETTINGS), start, lambda _: None, Progress(), team)
        trainer.run(Progress())
        torch.save(dict(trainer.task.trained_parameters()), folder / f"weights-{team.rank}.pt")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_two_processes_have_the_gradients_of_one_with_the_double_batch(photo_folder: Path, tmp_path: Path) -> None:
    multiprocessing.spawn(_work, (2, _free_port(), photo_folder, tmp_path), nprocs=2)
    alone = _gradients(photo_folder, Team(), 4)
    for rank in range(2):
        together = torch.load(tmp_path / f"gradients-{rank}.pt", weights_only=True)
        assert set(together) == set(alone)
        for name, gradient in alone.items():
            torch.testing.assert_close(together[name], gradient, rtol=1e-4, atol=1e-7)
    one, other = (torch.load(tmp_path / f"weights-{rank}.pt", weights_only=True) for rank in range(2))
    assert all(one[name].equal(other[name]) for name in one), "the processes drifted apart"
    assert len((tmp_path / "run" / LOG_NAME).read_text().splitlines()) == 2, "the first process alone writes the log"


def test_the_parts_of_a_step_are_the_samples_of_the_whole(photo_folder: Path) -> None:
    photos = load_photos(photo_folder, {}, Progress())
    parts = [make_batch(photos, system("compact_cnn").data, 0, 5, 0.0, rank) for rank in range(2)]
    four = "data.sizes=[{size_px=64, batch=4, start_share=1.0, end_share=1.0}]"
    whole = make_batch(photos, system("compact_cnn", four).data, 0, 5, 0.0)
    assert torch.cat([part.chroma for part in parts]).equal(whole.chroma)


def test_the_command_in_the_documentation_is_one_that_torchrun_takes() -> None:
    documented = re.search(r"^    torchrun (.+)", team.__doc__ or "", re.MULTILINE)
    assert documented is not None
    words = get_args_parser().parse_args(documented[1].split())
    assert (words.module, words.training_script, words.nproc_per_node) == (True, "restorer", "4")
    assert words.training_script_args[0] == "train"
    assert "--run" in words.training_script_args


def test_a_process_that_has_gone_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> None:
        raise RuntimeError("Connection closed by peer [127.0.0.1]:36113")

    monkeypatch.setattr(distributed, "all_reduce", gone)
    monkeypatch.setattr(distributed, "broadcast", gone)
    pair = Team(0, 2)
    parameter = torch.nn.Parameter(torch.ones(3))
    parameter.grad = torch.ones(3)
    for ask in (
        lambda: pair.average_gradients([parameter]), lambda: pair.mean(torch.ones(())), lambda: pair.agreed(0.5, CPU),
        lambda: pair.any(False, CPU),
    ):  # fmt: skip
        with pytest.raises(TrainingError, match=r"process of this run has ended.*--resume"):
            ask()


def test_alone_nothing_is_averaged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    parameter = torch.nn.Parameter(torch.ones(3))
    parameter.grad = torch.full((3,), 2.0)
    with team_of(CPU) as alone:
        alone.average_gradients([parameter])
        assert alone.leads
        assert alone.agreed(0.25, CPU) == 0.25
        assert (alone.any(True, CPU), alone.any(False, CPU)) == (True, False)
    assert parameter.grad.tolist() == [2.0, 2.0, 2.0]
