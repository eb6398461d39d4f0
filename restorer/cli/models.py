"""`restorer models`: which models are installed, whether they are whole, and how they come and go."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from restorer.cli.device import open_store
from restorer.cli.progress import Bar
from restorer.cli.words import plain
from restorer.engine.package import Package
from restorer.engine.store import ModelStore
from restorer.errors import ModelError
from restorer.interrupt import cancel_on_interrupt
from restorer.progress import Progress
from restorer.project.pin import package_sha256


class Models:
    """Lists, shows, verifies, adds and removes models."""

    name = "models"
    help = "list, check, add and remove models"

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""
        actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
        for name, (words, _act) in _ACTIONS.items():
            child = actions.add_parser(name, help=words)
            child.add_argument("--json", action="store_true", help="print one JSON document")
            if name == "verify":
                child.add_argument("id", nargs="?", help="the model (default: all)")
            elif name == "add":
                child.add_argument("package", type=Path, help="a folder or a zip archive")
                child.add_argument("--replace", action="store_true", help="replace a different one of the same version")
            elif name != "list":
                child.add_argument("id", help="the model")

    def run(self, args: argparse.Namespace) -> int:
        """Do what was asked. Returns 0, or 1 if a model is damaged."""
        return _ACTIONS[args.action][1](args, open_store())


def _list(args: argparse.Namespace, store: ModelStore) -> int:
    packages, problems = store.list(), store.problems()
    if args.json:
        _print_json({"models": [_summary(package) for package in packages], "problems": [str(p) for p in problems]})
        return 0
    for package in packages:
        card = package.card
        paper = f"; to compare: {card.paper}" if card.paper else ""
        print(f"{card.id:<24} {card.version:<8} {card.kind:<10} {package.origin:<9} {card.name}{paper}")
    _say(problems)
    return 0


def _show(args: argparse.Namespace, store: ModelStore) -> int:
    package = store.get(args.id)
    facts = _full(package)
    if args.json:
        _print_json(facts)
    else:
        for name, value in facts.items():
            print(f"{name:<14} {value if isinstance(value, (str, int, float)) else json.dumps(value)}")
    return 0


def _verify(args: argparse.Namespace, store: ModelStore) -> int:
    """Compare the files of one model, or of all, with their cards."""
    names = [args.id] if args.id else [package.card.id for package in store.list()]
    failed: list[ModelError] = [] if args.id else list(store.problems())
    whole: list[str] = []
    with _progress() as progress:
        for name in names:
            try:
                store.verify(name, progress)
                whole.append(name)
            except ModelError as error:
                failed.append(error)
    if args.json:
        _print_json({"whole": whole, "failed": [{"error": e.sentence, "remedy": e.remedy} for e in failed]})
    else:
        for name in whole:
            print(f"{name}: whole")
        _say(failed)
    return 1 if failed else 0


def _add(args: argparse.Namespace, store: ModelStore) -> int:
    with _progress() as progress:
        package = store.add(args.package, progress, args.replace)
    if args.json:
        _print_json(_summary(package))
    else:
        print(f"{package.card.id} {package.card.version} is installed.")
    return 0


def _remove(args: argparse.Namespace, store: ModelStore) -> int:
    store.remove(args.id)
    if args.json:
        _print_json({"removed": args.id})
    else:
        print(f"{args.id} is removed.")
    return 0


_ACTIONS: dict[str, tuple[str, Callable[[argparse.Namespace, ModelStore], int]]] = {
    "list": ("the models that are installed", _list),
    "show": ("what is known of a model", _show),
    "verify": ("compare a model's files with its card", _verify),
    "add": ("install a model package", _add),
    "remove": ("delete a model package of yours", _remove),
}


@contextmanager
def _progress() -> Iterator[Progress]:
    """A progress with a bar, and Ctrl-C, for as long as the context lasts."""
    bar = Bar()
    with cancel_on_interrupt() as cancellation:
        try:
            yield Progress(cancellation, bar.show)
        finally:
            bar.clear()


def _summary(package: Package) -> dict[str, Any]:
    card = package.card
    return {
        "id": card.id,
        "name": card.name,
        "version": card.version,
        "kind": str(card.kind),
        "origin": str(package.origin),
        "folder": str(package.folder) if package.folder else None,
        "bytes": card.size_bytes,
        "sha256": package_sha256(card),
    }


def _full(package: Package) -> dict[str, Any]:
    card = package.card
    return _summary(package) | {
        "licence": card.licence,
        "parameters": card.parameters,
        "precision": card.precision,
        "training_data": [f"{data.name} ({data.photographs}, {data.licence})" for data in card.training_data],
        "metrics": dict(card.metrics),
        "files": {file.name: {"bytes": file.size_bytes, "sha256": file.sha256} for file in card.files},
    }


def _print_json(document: dict[str, Any]) -> None:
    print(json.dumps(document, indent=2))


def _say(problems: Sequence[ModelError]) -> None:
    for problem in problems:
        print(plain(f"restorer: {problem}"), file=sys.stderr)


MODELS = Models()
