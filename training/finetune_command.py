"""`restorer finetune`: a model of one's own from a collection of colour photographs, if it is better than the base."""

from __future__ import annotations

import argparse
import re
import sys
import time
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import torch

from restorer.engine.store import ModelStore
from restorer.errors import UsageError
from restorer.imaging.colour import srgb8_to_lab
from restorer.interrupt import cancel_on_interrupt
from restorer.paths import resources, user_models
from restorer.progress import Cancellation, Progress
from training.base_model import BaseModel, open_base
from training.comparison import table
from training.config import TrainConfig, read_config, with_settings
from training.data.photos import resized
from training.finetune import Plan, Tuned, finetune
from training.finetune_package import TunedFacts, write_tuned_package
from training.onnx_files import check_parity, export_pair
from training.time_left import time_left

CONFIG = Path(__file__).parent / "configs" / "finetune.toml"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_LINE_EVERY = 0.05
"""Share of the work between two lines of progress."""


class FinetuneCommand:
    """Tune a model on a collection, measure it, install it if it is better."""

    name = "finetune"
    help = "teach a model a collection of colour photographs, and keep it if it is better there"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        parser.add_argument("photos", type=Path, metavar="PHOTOS", help="folder or archive; 20 photographs or more")
        parser.add_argument("--base", default="restorer-base", help="model id, run folder or weights to start from")
        parser.add_argument("--minutes", type=float, default=15.0, help="how long it may take, measuring included (15)")
        parser.add_argument("--id", help="id of the new model (BASE-PHOTOS by default)")
        parser.add_argument("--general", type=Path, help="other photographs to mix in, so that they are not forgotten")
        parser.add_argument("--measure-on", type=Path, help="photographs only to measure what is forgotten")
        parser.add_argument("--only", action="append", default=[], metavar="NAME", help="folders of PHOTOS to use")
        parser.add_argument("--adapt", choices=("decoder", "all", "adapters"), help="what learns (what helps most)")
        parser.add_argument("--leash", type=float, help="weight of the base model's own answers")
        parser.add_argument("-o", "--output", type=Path, help="write the package to this folder, do not install it")
        parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", help="schedule.rate=1e-4, say")

    def run(self, args: argparse.Namespace) -> int:
        """Tune, say what came of it, install. 1 where the new model is not better."""
        model_id = args.id or _id_of(args)
        if not _ID.fullmatch(model_id):
            raise UsageError(f"{model_id!r} cannot be a model's id.", "Use small letters, digits, dots and hyphens.")
        if args.minutes <= 0.0 or (args.output is not None and args.output.exists()):
            raise UsageError("The minutes are not above 0, or the folder exists already.", "Correct --minutes or -o.")
        store = ModelStore(resources() / "models", user_models())
        base = open_base(args.base, store)
        config = _config(args, base)
        with cancel_on_interrupt() as cancellation, TemporaryDirectory(prefix="restorer-finetune-") as folder:
            plan = Plan(
                config, args.photos, Path(folder) / "run", args.general, args.measure_on,
                adapt=args.adapt, rate=_rate(args, config), leash=args.leash,
            )  # fmt: skip
            tuned = finetune(plan, base.weights, _say, _Lines().progress(cancellation))
            for line in table(tuned.table):
                _say(line)
            if not tuned.better:
                _say(f"The new model is not better beyond doubt: {args.base} stays, and nothing was installed.")
                return 1
            _install(args, model_id, base, tuned, store, Path(folder) / model_id)
        return 0


def _config(args: argparse.Namespace, base: BaseModel) -> TrainConfig:
    config = with_settings(replace(read_config(CONFIG), network=base.network), args.set)
    schedule = replace(config.schedule, minutes=args.minutes)
    return replace(config, schedule=schedule, data=replace(config.data, only=tuple(args.only)))


def _rate(args: argparse.Namespace, config: TrainConfig) -> float | None:
    """The rate that was asked for; None leaves it to what is trained."""
    asked = any(setting.partition("=")[0].strip() == "schedule.rate" for setting in args.set)
    return config.schedule.rate if asked else None


def _id_of(args: argparse.Namespace) -> str:
    """Base and collection in the letters that an id may have."""
    words = f"{Path(args.base).stem}-{'-'.join(args.only) or args.photos.resolve().stem}".lower()
    return re.sub(r"[^a-z0-9.]+", "-", words).strip("-.")[:64]


def _install(
    args: argparse.Namespace, model_id: str, base: BaseModel, tuned: Tuned, store: ModelStore, folder: Path
) -> None:
    """Export, compare, write and install."""
    pair = export_pair(tuned.network)
    lightness = [srgb8_to_lab(resized(rgb, 256, 224))[..., 0] for rgb in tuned.pictures_to_compare]
    parity = check_parity(tuned.network, pair, [torch.from_numpy(luma[None, None].copy()) for luma in lightness])
    general = args.general.resolve().name if args.general else ""
    collection = ", ".join(args.only) or args.photos.resolve().name
    facts = TunedFacts(
        model_id, f"{base.words}, tuned on {collection}", collection, general, base, tuned, parity
    )  # fmt: skip
    write_tuned_package(args.output or folder, store.get(base.package), pair, facts)
    if args.output:
        _say(f"{args.output}: the package of {model_id}")
        return
    store.add(folder, replace=True)
    _say(f"{model_id} is installed: restorer colorize --model {model_id} PHOTOS")


class _Lines:
    """Progress as a line now and then."""

    def __init__(self) -> None:
        self._said = 0.0
        self._started = time.monotonic()

    def progress(self, cancellation: Cancellation) -> Progress:
        """A progress that prints here."""
        return Progress(cancellation, self._show)

    def _show(self, done: float, words: str) -> None:
        if done >= self._said + _LINE_EVERY:
            self._said = done
            left = time_left(time.monotonic() - self._started, done)
            _say(f"{done:4.0%}  {words}  {left}".rstrip())


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


FINETUNE = FinetuneCommand()
