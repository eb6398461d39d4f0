from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import pytest
import tifffile

from tests.e2e.scenes import Restorer, scene
from tests.engine.toy_packages import automatic_package, slow_automatic


@pytest.mark.parametrize("signal_", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_kill_stop_a_running_model_and_leave_no_half_file(
    restorer: Restorer, tmp_path: Path, own_home: Path, signal_: signal.Signals
) -> None:
    size = {"size": 256, "rule": "square", "multiple_of": 32, "max": 256, "fixed": True}
    automatic_package(own_home / "data" / "models", "slow", slow_automatic(3000), working_size=size)
    tifffile.imwrite(tmp_path / "a.tif", scene(300, 300), photometric="minisblack")
    timer = threading.Timer(1.5, os.kill, (os.getpid(), signal_))
    timer.start()
    words = ("--model", "slow", "--device", "cpu", "--json")
    try:
        said = restorer("colorize", tmp_path / "a.tif", "-o", tmp_path / "out", *words)
    finally:
        timer.cancel()
        timer.join()
    assert said.code == 130
    assert said.err.splitlines()[-1] == "restorer: stopped; what was finished is kept."
    assert (said.json["stopped"], said.json["done"]) == (True, 0)
    assert not list(tmp_path.glob("out/*"))
