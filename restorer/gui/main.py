"""Opens the window: `main(paths)` is what `restorer` without a command runs."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from restorer import __version__
from restorer.gui import languages, text_size
from restorer.gui.messages import failure
from restorer.gui.program_icon import program_icon
from restorer.gui.settings import LANGUAGE, Settings
from restorer.gui.studio import make_studio
from restorer.gui.window import Window
from restorer.paths import resources, user_cache, user_data


def main(paths: Sequence[str] = ()) -> int:
    """Show the window with these photographs, folders or projects open, until it is closed. Returns the exit code."""
    settings = Settings(user_data() / "settings.ini")
    text_size.prepare_process(settings)
    app = make_application()
    languages.install(app, resources(), settings.get(LANGUAGE))
    window = Window(make_studio(app, resources(), user_data(), user_cache()))
    _catch_all(window)
    window.show()
    if paths:
        window.opening.open_paths([Path(path).resolve() for path in paths])
    # Python sees Ctrl+C only while it runs: a timer lets it, now and then.
    signal.signal(signal.SIGINT, lambda *_: window.close_now())
    alive = QTimer(window)
    alive.timeout.connect(lambda: None)
    alive.start(300)
    return app.exec()


def make_application() -> QApplication:
    """The application, with its names and its icon."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Restorer")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("restorer")
    app.setWindowIcon(program_icon(resources()))
    # A worker in Python code hands over to the window's thread after a millisecond, not five.
    sys.setswitchinterval(0.001)
    return app


def _catch_all(window: Window) -> None:
    """A fault of the program becomes a message; the edits are kept, the window stays."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        if isinstance(error, Exception):
            window.say(failure("unexpected", error))

    sys.excepthook = caught


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
