"""The command line's front door: finds the command, runs it, and turns what goes wrong into a sentence and a code."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from itertools import takewhile

from restorer import __version__
from restorer.cli.commands import BUILT_IN, HELP, TRAINING, added, is_training_library, load, missing_extra
from restorer.cli.words import plain
from restorer.errors import Cancelled, RestorerError, UsageError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 if all was done, 1 if some failed, 2 for wrong usage, 130 when interrupted."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        # A file name may hold bytes that are no text; saying it must not end the work.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except RestorerError as error:
        if "--json" in arguments:  # whoever asked for a document gets one
            print(json.dumps({"restorer": __version__, "error": error.sentence, "remedy": error.remedy}, indent=2))
        return _say(f"restorer: {error}", USAGE if isinstance(error, UsageError) else FAILED)
    except BrokenPipeError:
        # The reader of our output has gone. What is still buffered must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        name = error.filename or "standard input or output"
        return _say(f"restorer: {name} could not be read or written ({error.strerror or error}).", FAILED)
    except (Cancelled, KeyboardInterrupt):
        return _say("restorer: stopped; what was finished is kept.", INTERRUPTED)


def _run(arguments: list[str]) -> int:
    name = next((word for word in arguments if not word.startswith("-")), None)
    parser = _parser(name)
    try:
        args = parser.parse_args(arguments)
        if args.command is None:
            parser.print_help()
            return DONE
        return load(args.command).run(args)
    except SystemExit as stop:  # argparse has said what was wrong, or shown help
        code = stop.code if isinstance(stop.code, int) else USAGE
        mistaken = _taken_for_an_option(arguments) if code == USAGE else ""
        return _say(f"restorer: {mistaken} begins like an option. Write ./{mistaken}.", code) if mistaken else code
    except ModuleNotFoundError as error:
        if name in BUILT_IN or not is_training_library(error):
            raise
        raise missing_extra(str(name)) from error


def _taken_for_an_option(arguments: list[str]) -> str:
    """The file among them whose name begins with a hyphen; empty where there is none."""
    words = takewhile("--".__ne__, arguments)
    return next((word for word in words if word.startswith("-") and word != "-" and os.path.lexists(word)), "")


def _parser(name: str | None) -> argparse.ArgumentParser:
    """The parser; only the command called `name` is loaded and gives its arguments."""
    parser = argparse.ArgumentParser(
        prog="restorer", description="Colours old photographs. The lightness of the scan is never touched."
    )
    parser.add_argument("--version", action="version", version=f"restorer {__version__}")
    table = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    extras = dict.fromkeys([*TRAINING, *added()]) if name not in BUILT_IN else {}
    for row in (*BUILT_IN, *extras):
        child = table.add_parser(row, help=HELP.get(row, "added by another package"))
        if row == name:
            command = load(row)
            child.description = f"{command.help[:1].upper()}{command.help[1:].rstrip('.')}."
            command.add_arguments(child)
    return parser


def _say(sentence: str, code: int) -> int:
    print(plain(sentence), file=sys.stderr)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
