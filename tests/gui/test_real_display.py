"""Once on a virtual X display, with real X events: slider, stroke, undo, quit. What was done is read from disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from restorer.paths import resources
from tests.gui.support import make_scan

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)
_PATIENCE_SECONDS = 60.0


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual display of 1600 x 1000."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def wait(condition: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.1)


def strokes(home: Path) -> int:
    """How many strokes the autosave has; -1 before there is one."""
    for file in home.glob("data/sessions/*/session.restorer"):
        photos = json.loads(file.read_text())["photographs"]
        return sum(len(photo["recipe"].get("strokes", ())) for photo in photos)
    return -1


def test_a_stroke_is_painted_and_undone_with_real_x_events(display: str, tmp_path: Path) -> None:
    picture, home = make_scan(tmp_path / "harbour_1912.png", 800, 600), tmp_path / "home"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "RESTORER_HOME": str(home)}

    def x(*words: str | int) -> str:
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False).stdout

    command = [sys.executable, "-m", "restorer.gui.main", str(picture)]
    program = subprocess.Popen(command, env=environment, cwd=resources().parent, stderr=subprocess.PIPE, text=True)
    try:
        wait(lambda: bool(x("search", "--onlyvisible", "--name", "harbour_1912")), "no window")
        window = x("search", "--onlyvisible", "--name", "harbour_1912").split()[0]
        x("windowmove", window, 0, 0)
        x("windowfocus", "--sync", window)
        wait(lambda: strokes(home) == 0, "no autosave")
        time.sleep(1.0)
        x("mousemove", 700, 500, "mousedown", 1, "mousemove", 400, 500, "mouseup", 1)  # the slider
        x("key", "b")
        x("mousemove", 900, 400, "mousedown", 1)
        for step in range(8):
            x("mousemove", 900 + 8 * step, 400 + 12 * step)
        x("mouseup", 1)
        wait(lambda: strokes(home) == 1, "no stroke")
        x("key", "ctrl+z")
        wait(lambda: strokes(home) == 0, "the stroke was not undone")
        x("key", "ctrl+q")
        assert program.wait(_PATIENCE_SECONDS) == 0
        assert not list(home.glob("data/sessions/*/session.restorer")), "an ordinary end leaves no crash behind"
        assert program.stderr is not None
        assert "Traceback" not in program.stderr.read()
    finally:
        if program.poll() is None:
            program.kill()
        program.wait()
        if program.stderr is not None:
            program.stderr.close()
