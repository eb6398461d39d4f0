"""`restorer train` and `restorer export`, as the command line finds them (entry-point group restorer.commands).

Each is a row: name, help, arguments, run. What they do stands in `start`, `loop`, `onnx_files` and `package`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from pathlib import Path

import torch
from torch import Tensor

from restorer.errors import Cancelled, TrainingError
from restorer.imaging.colour import srgb8_to_lab
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from training.automatic_package import SystemFacts, write_automatic
from training.checkpoint import BEST_NAME, CHECKPOINT_NAME, Checkpoint, Counters, load_checkpoint
from training.config import read_config, with_settings
from training.data.photos import Photos, load_photos, resized
from training.data.sources import all_open, count_by_source, used
from training.device import open_device
from training.export import STORAGE_CHOICES, export_system
from training.loop import Trainer, out_of_patience
from training.models.configs import NetworkConfig
from training.onnx_files import Parity, check_parity, export_pair
from training.package import CardFacts, write_package
from training.run_log import RunLog
from training.start import SHIPPED_WEIGHTS, Start, averaged_network, averaged_system, prepare
from training.team import team_of
from training.time_left import time_left
from training.usual_colours import usual_rows
from training.weights import save_weights

DEFAULT_RUN = Path("runs")
_ENCODER_HELP = "ImageNet weights: MobileNet v1 (the default network, embeddings) or ResNet-18 (resunet_gan)"
_PARITY_PHOTOS = 12
_PARITY_SIDE_PX = 256


class TrainCommand:
    """Train a network from a configuration and a folder of photographs."""

    name = "train"
    help = "train a colour model on a folder or archives of photographs"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("config", type=Path, metavar="CONFIG.toml", help="what to train, and for how long")
        parser.add_argument(
            "--photos", type=Path, required=True, help="folder of photographs or archives, or an archive"
        )
        parser.add_argument("--run", type=Path, help="folder of the run (runs/NAME by default)")
        parser.add_argument("--resume", action="store_true", help="go on where the run was left")
        parser.add_argument("--encoder-weights", type=Path, help=_ENCODER_HELP)
        parser.add_argument("--start-from", type=Path, help="a checkpoint or weights of a whole network to start from")
        parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="schedule.minutes=30, say")

    def run(self, args: argparse.Namespace) -> int:
        """Train to the end of the schedule."""
        config = with_settings(read_config(args.config), args.set)
        folder = args.run or DEFAULT_RUN / args.config.stem
        start = Start(args.photos, folder, args.resume, args.encoder_weights, args.start_from)
        with cancel_on_interrupt() as cancellation, team_of(open_device(config.device)) as team:
            say = _say if team.leads else _ignore
            trainer = prepare(config, start, say, Progress(cancellation), team)
            with RunLog(folder, say) if team.leads else nullcontext() as trainer.run_log:
                _run(trainer, Progress(cancellation, lambda done, words: _report(trainer, done, words)), say)
            counters = trainer.counters
            if out_of_patience(config.schedule, counters):
                say(f"ended early: the held-out loss was lowest at step {counters.best_step:,}")
            say(f"done: {counters.pictures:,} pictures, {counters.seconds / 60:.0f} minutes; {folder}")
        return 0


class ExportCommand:
    """Turn a run into a model package."""

    name = "export"
    help = "write the model package of a training run, after comparing it with the trained network"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("run", type=Path, metavar="RUN", help="folder of the run")
        parser.add_argument("-o", "--output", type=Path, required=True, help="folder of the package")
        parser.add_argument("--photos", type=Path, help="the training photographs, to list them and to compare on some")
        parser.add_argument("--metrics", type=Path, help="JSON of `restorer evaluate --json`, to stand in the card")
        parser.add_argument("--state", default="trained to the end of its schedule", help="a word on how far it is")
        parser.add_argument("--model-version", default="0.1.0", help="version that the card says")
        parser.add_argument("--working-size", type=int, default=256, help="side in px at which photographs are seen")
        parser.add_argument("--vividness-share", type=float, default=0.75, help="share of the bins at vividness 1")
        parser.add_argument("--vividness-temperature", type=float, default=1.0, help="below 1 the bins are sharpened")
        parser.add_argument("--earlier-run", type=Path, action="append", default=[], help="a run this one started from")
        parser.add_argument("--weights", type=Path, help="also write the weights as float16 safetensors here")
        parser.add_argument("--id", help="the package's id (the system's name by default)")
        parser.add_argument(
            "--storage", choices=STORAGE_CHOICES, default="auto", help="of a system without hints; auto: int8 if it may"
        )
        parser.add_argument(
            "--last", action="store_true", help="the last network, not the one of the lowest held-out loss"
        )

    def run(self, args: argparse.Namespace) -> int:
        """Export, compare, write."""
        checkpoint = chosen_checkpoint(args.run, args.last)
        photos = load_photos(args.photos, {}, Progress()) if args.photos else None
        if photos is None:
            _say(
                "WARNING: compared on made-up pictures alone; --photos compares on photographs, and the card lists them"
            )
        hinted = isinstance(checkpoint.config.network, NetworkConfig)
        parity = (self._hinted if hinted else self._automatic)(args, checkpoint, photos)
        _say(f"{args.output}: torch and ONNX Runtime agree within {parity.largest_delta_e:.3f} dE00")
        return 0

    def _automatic(self, args: argparse.Namespace, checkpoint: Checkpoint, photos: Photos | None) -> Parity:
        exported = export_system(checkpoint, args.storage, _some_lightness(photos) if photos else [])
        facts = _facts(args, checkpoint, photos, exported.parity, exported.parameters)
        name = args.id or checkpoint.config.network.name
        system = SystemFacts(name, checkpoint.config, checkpoint.embedding, exported.int8)
        write_automatic(args.output, exported.files, facts, system)
        if args.weights:
            save_weights(args.weights, averaged_system(checkpoint), checkpoint.config.network)
        _say(f"stored as {exported.files.storage}; int8: {exported.int8}")
        return exported.parity

    def _hinted(self, args: argparse.Namespace, checkpoint: Checkpoint, photos: Photos | None) -> Parity:
        network = averaged_network(checkpoint)
        pair = export_pair(network)
        parity = check_parity(network, pair, _some_lightness(photos) if photos else [])
        parameters = sum(p.numel() for p in network.parameters())
        write_package(args.output, pair, _facts(args, checkpoint, photos, parity, parameters))
        if args.weights:
            save_weights(args.weights, network, checkpoint.config.network)
        return parity


def chosen_checkpoint(run: Path, last: bool) -> Checkpoint:
    """The network with the lowest held-out loss; the last one of a GAN, and of a run that kept no other."""
    latest = load_checkpoint(run / CHECKPOINT_NAME)
    if last or not (run / BEST_NAME).is_file() or latest.config.loss.task == "gan":
        return latest
    best = load_checkpoint(run / BEST_NAME)
    _say(f"the network of step {best.counters.step:,} (lowest held-out loss) of {latest.counters.step:,}; else --last")
    return best


def _facts(
    args: argparse.Namespace, checkpoint: Checkpoint, photos: Photos | None, parity: Parity, parameters: int
) -> CardFacts:
    data = checkpoint.config.data
    numbers = [n for n, name in enumerate(photos.names) if used(name, data.only, data.left_out)] if photos else []
    names = [photos.names[number] for number in numbers] if photos else []
    return CardFacts(
        version=args.model_version,
        state=args.state,
        counters=_all_counters(checkpoint.counters, args.earlier_run),
        parity=parity,
        parameters=parameters,
        sources=count_by_source(names),
        metrics=_read_metrics(args.metrics),
        working_size_px=args.working_size,
        vividness_share=args.vividness_share,
        vividness_temperature=args.vividness_temperature,
        id=args.id or SHIPPED_WEIGHTS.stem,
        open=all_open(names),
        usual=usual_rows(photos, numbers) if photos and isinstance(checkpoint.config.network, NetworkConfig) else (),
    )


def _all_counters(last: Counters, earlier_runs: Iterable[Path]) -> Counters:
    """What was spent in all, where a run began with the weights of others."""
    all_runs = [last, *(load_checkpoint(run / CHECKPOINT_NAME).counters for run in earlier_runs)]
    return Counters(
        sum(run.step for run in all_runs), sum(run.pictures for run in all_runs), sum(run.seconds for run in all_runs)
    )


def _some_lightness(photos: Photos) -> list[Tensor]:
    step = max(len(photos) // _PARITY_PHOTOS, 1)
    height, width = _PARITY_SIDE_PX, _PARITY_SIDE_PX - 32
    small = (resized(photos.rgb(i), height, width) for i in range(0, len(photos), step))
    return [torch.from_numpy(srgb8_to_lab(rgb)[None, None, ..., 0].copy()) for rgb in small]


def _read_metrics(path: Path | None) -> dict[str, object]:
    if path is None:
        return {"protocol": "not measured"}
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise TrainingError(
            f"{path.name} is not readable JSON.", "Write it with `restorer evaluate --json`."
        ) from error
    rounded = _rounded(content)
    return rounded if isinstance(rounded, dict) else {"rows": rounded}


def _rounded(value: object) -> object:
    """The same JSON with no more decimals than a measurement has."""
    if isinstance(value, dict):
        return {key: _rounded(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_rounded(inner) for inner in value]
    return round(value, 4) if isinstance(value, float) else value


def _run(trainer: Trainer, progress: Progress, say: Callable[[str], None]) -> None:
    try:
        trainer.run(progress)
    except Cancelled:
        say(f"saved at step {trainer.counters.step:,}: the same command with --resume goes on there")
        raise


def _report(trainer: Trainer, done: float, words: str) -> None:
    counters = trainer.counters
    if trainer.team.leads and counters.step % trainer.config.log_every_steps == 0:
        left = time_left(counters.seconds, done)
        _say(f"{done:6.1%}  {words}  {counters.pictures:,} pictures  {left}".rstrip())


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def _ignore(sentence: str) -> None:
    """Where the sentences of all processes but the first go."""


TRAIN = TrainCommand()
EXPORT = ExportCommand()
