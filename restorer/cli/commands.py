"""What a command is, and the table of those that the program has itself.

A command's module is loaded only when that command runs, so `restorer --version` waits for nothing heavy.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import Protocol, cast

from restorer.errors import UsageError

GROUP = "restorer.commands"
"""The entry-point group by which other packages add commands."""

BUILT_IN: Mapping[str, str] = MappingProxyType(
    {
        "colorize": "restorer.cli.colorize:COLORIZE",
        "batch": "restorer.cli.batch:BATCH",
        "verify": "restorer.cli.verify:VERIFY",
        "bag": "restorer.cli.bag:BAG",
        "info": "restorer.cli.info:INFO",
        "models": "restorer.cli.models:MODELS",
        "evaluate": "restorer.cli.evaluate:EVALUATE",
    }
)
"""Name and place of each command, in the order in which help lists them."""

HELP: Mapping[str, str] = MappingProxyType(
    {
        "colorize": "colour photographs and folders of them",
        "batch": "colour thousands of photographs, with a journal that a stopped run goes on from",
        "verify": "check coloured copies against their records, photographs and masters",
        "bag": "put a folder of copies and records into a BagIt bag",
        "info": "say what is in a photograph's file",
        "models": "list, check, add and remove models",
        "evaluate": "measure models on photographs whose colours are known",
        "train": "train a colour model on a folder or archives of photographs",
        "finetune": "teach a model a collection of colour photographs, and keep it if it is better there",
        "sweep": "train every point of a grid that a TOML file describes, and make its table and plots",
        "export": "write the model package of a training run, after comparing it with the trained network",
        "pack": "write photographs as the papers' .npy arrays, or the held-out part of them as files",
        "report": "write the table, plots and HTML report of training runs",
    }
)

TRAINING: Mapping[str, str] = MappingProxyType(
    {
        "train": "training.commands:TRAIN",
        "finetune": "training.finetune_command:FINETUNE",
        "sweep": "training.sweep_command:SWEEP",
        "export": "training.commands:EXPORT",
        "pack": "training.pack_command:PACK",
        "report": "training.report_command:REPORT",
    }
)
"""Commands that come with the training extra, whether it is installed or not, and where they stand."""

TRAINING_PACKAGE = "training"
_TRAINING_LIBRARIES = frozenset(
    {"training", "torch", "safetensors", "onnx", "onnxscript", "ray", "matplotlib", "tensorboard"}
)


class Command(Protocol):
    """One command: what it is called, what it takes, what it does."""

    name: str
    help: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments."""
        ...

    def run(self, args: argparse.Namespace) -> int:
        """Do it. Returns the exit code: 0 all done, 1 some failed.

        Raises:
            RestorerError: it could not be done; UsageError where the arguments make no sense.
        """
        ...


def added() -> dict[str, EntryPoint]:
    """The commands that installed packages add, by name; none of them is loaded.

    In a source tree that was not installed those of training are found too: torch alone decides whether they run.
    """
    in_tree = TRAINING if _beside(TRAINING_PACKAGE) else {}
    found = {name: EntryPoint(name, place, GROUP) for name, place in in_tree.items()}
    return found | {entry.name: entry for entry in entry_points(group=GROUP) if entry.name not in BUILT_IN}


def _beside(package: str) -> bool:
    """Whether the package that would be imported is the one in this program's own source tree."""
    spec = find_spec(package)
    own_root = Path(__file__).parents[2]
    return spec is not None and spec.origin is not None and Path(spec.origin).parents[1] == own_root


def load(name: str) -> Command:
    """The command of that name.

    Raises:
        UsageError: what it needs is not installed.
    """
    if name in BUILT_IN:
        module, _, attribute = BUILT_IN[name].partition(":")
        return cast("Command", getattr(import_module(module), attribute))
    entry = added().get(name)
    if entry is None:
        raise missing_extra(name)
    try:
        return cast("Command", entry.load())
    except ModuleNotFoundError as error:
        if not is_training_library(error):
            raise
        raise missing_extra(name) from error


def is_training_library(error: ModuleNotFoundError) -> bool:
    """Whether what is missing belongs to the training extra."""
    return (error.name or "").partition(".")[0] in _TRAINING_LIBRARIES


def missing_extra(name: str) -> UsageError:
    """The sentence for a command of the training extra where that is not installed."""
    sentence = f"restorer {name} needs the training extra, which is not installed."
    return UsageError(sentence, "Install it with: pip install 'restorer[training]'")
