"""Save recipe and Load recipe: the file is the one that the command line takes, and loading is one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog

from restorer.cli.main import main
from restorer.gui.window import Window
from restorer.project.recipe import Recipe
from tests.gui.support import coloured, drop, make_scan, paint, settle


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """What the person chooses in the file dialog (None: Cancel). Returns where the dialogs began."""
    began: list[str] = []

    def dialog(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        began.append(start)
        return ("" if path is None else str(path)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    return began


def with_stroke(window: Window, scan: Path) -> Recipe:
    drop(window, scan)
    coloured(window)
    window.actions_["tool_brush"].trigger()
    paint(window, (0.3, 0.3), (0.4, 0.4))
    settle(window)
    return window.studio.workspace.recipe


def test_what_is_saved_is_what_was_chosen_and_comes_back_in_one_step(
    window: Window, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = with_stroke(window, scan)
    file = tmp_path / "kept" / "mine"
    file.parent.mkdir()
    began = answer(monkeypatch, file)
    window.actions_["save_recipe"].trigger()
    assert began == [str(scan.with_suffix(".json"))]
    saved = file.with_suffix(".json")
    assert Recipe.read(saved) == recipe
    assert [one.name for one in file.parent.iterdir()] == ["mine.json"]
    window.actions_["reset"].trigger()
    assert window.studio.workspace.recipe == Recipe()
    answer(monkeypatch, saved)
    window.actions_["load_recipe"].trigger()
    settle(window)
    assert window.studio.workspace.recipe == recipe
    window.actions_["undo"].trigger()
    assert window.studio.workspace.recipe == Recipe()


def test_the_command_line_takes_the_file(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scan = make_scan(tmp_path / "scans" / "yard.png", 96, 64)
    with_stroke(window, scan)
    file, copy = tmp_path / "yard.json", tmp_path / "yard.coloured.png"
    answer(monkeypatch, file)
    window.actions_["save_recipe"].trigger()
    code = main(["colorize", str(scan), "--recipe", str(file), "--model", "levin", "-o", str(copy)])
    assert code == 0, capsys.readouterr()
    with Image.open(copy) as made:
        assert made.size == (96, 64)


def test_a_damaged_file_is_named_and_changes_nothing(
    window: Window, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe = with_stroke(window, scan)
    file = tmp_path / "damaged.json"
    file.write_text('{"schema": 1, "strokes": [', encoding="utf-8")
    answer(monkeypatch, file)
    window.actions_["load_recipe"].trigger()
    assert window.studio.workspace.recipe == recipe
    assert "damaged.json" in " ".join(f"{one.title} {one.text}" for one in window.messages.messages)


def test_cancel_does_nothing(window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = with_stroke(window, scan)
    before = sorted(scan.parent.iterdir())
    answer(monkeypatch, None)
    window.actions_["save_recipe"].trigger()
    window.actions_["load_recipe"].trigger()
    assert window.studio.workspace.recipe == recipe
    assert sorted(scan.parent.iterdir()) == before


def test_a_recipe_cannot_be_saved_into_a_folder_that_is_gone(
    window: Window, scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_stroke(window, scan)
    answer(monkeypatch, tmp_path / "gone" / "yard.json")
    window.actions_["save_recipe"].trigger()
    assert window.messages.messages, "what went wrong is said"
