"""Which door `restorer` opens."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from restorer.__main__ import main, wants_window, window_hindrance


def test_a_command_goes_to_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("restorer ")


def test_nothing_or_photographs_alone_open_the_window(tmp_path: Path) -> None:
    photo = tmp_path / "harbour.tif"
    photo.touch()
    assert wants_window([])
    assert wants_window([str(photo), str(tmp_path)])
    assert not wants_window(["colorize", str(photo)])
    assert not wants_window([str(tmp_path / "missing.tif")])


def test_a_file_named_like_a_command_is_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "info").touch()
    monkeypatch.chdir(tmp_path)
    assert not wants_window(["info"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_a_sentence_tells_what_to_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    assert "restorer colorize" in capsys.readouterr().err
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert window_hindrance() == ""


def test_python_dash_m_restorer_is_the_same_program() -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "restorer", "--version"], capture_output=True, text=True, check=True, timeout=60
    )
    assert answer.stdout.startswith("restorer ")
