"""For every test: no display, nothing of the user's own, no thread left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_PATIENCE_SECONDS = 2.0


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Paths and settings of this test lie in a folder of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("RESTORER_HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_thread_left_alive() -> Iterator[None]:
    """A thread that outlives its test fails it, after a moment to end on its own."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _PATIENCE_SECONDS
    left = _new_threads(before)
    while left and time.monotonic() < deadline:
        time.sleep(0.01)
        left = _new_threads(before)
    assert not left, f"threads left alive: {[thread.name for thread in left]}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
