"""`restorer`: chooses the door. Without a command, or with photographs only, the window; else the command line.

The one place that knows of both doors. Neither is imported before it is chosen.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

USAGE = 2
SMOKE_TEST = "--smoke-test"
"""For whoever packs the program: does what was packed work here?"""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window or run a command. Returns the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == [SMOKE_TEST]:
        from restorer.gui.smoke import main as smoke

        return smoke()
    if not wants_window(arguments):
        from restorer.cli.main import main as command_line

        return command_line(arguments)
    hindrance = window_hindrance()
    if hindrance:
        print(f"restorer: {hindrance} Use a command, as in: restorer colorize PHOTO -o FOLDER", file=sys.stderr)
        return USAGE
    from restorer.gui.main import main as window

    return window(arguments)


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether nothing, or only files and folders that exist, were given."""
    from restorer.cli.commands import BUILT_IN, TRAINING, added

    if arguments and arguments[0] in {*BUILT_IN, *TRAINING, *added()}:
        return False
    return all(Path(word).exists() for word in arguments)


def window_hindrance() -> str:
    """Why no window can be opened here, as a sentence; empty where one can."""
    if find_spec("PySide6") is None:
        return "The window needs the package PySide6-Essentials, which is not installed."
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in displays):
        return "No display was found, so no window can be opened."
    return ""


if __name__ == "__main__":
    raise SystemExit(main())
