from __future__ import annotations

import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from restorer import __version__
from restorer.cli import commands
from restorer.cli import main as main_module
from restorer.cli.main import main


def test_without_a_command_help_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    for name in ("colorize", "info", "models", "evaluate", "train"):
        assert name in said


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"restorer {__version__}"


@pytest.mark.parametrize("words", [["paint"], ["--fast"], ["colorize"], ["models"], ["models", "show"], ["evaluate"]])
def test_wrong_usage_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "usage: " in capsys.readouterr().err


def test_a_photograph_called_like_an_option_is_told_how_to_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "-box7.jpg").touch()
    assert main(["colorize", "-box7.jpg", "-o", "out"]) == 2
    assert capsys.readouterr().err.endswith("restorer: -box7.jpg begins like an option. Write ./-box7.jpg.\n")
    assert main(["colorize", "-none.jpg", "-o", "out"]) == 2
    assert "begins like" not in capsys.readouterr().err


@pytest.mark.parametrize("name", commands.BUILT_IN)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    said = capsys.readouterr().out
    assert f"usage: restorer {name}" in said
    assert commands.load(name).name == name
    assert commands.load(name).help == commands.HELP[name]


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    heavy = "PySide6 onnxruntime cv2 numpy torch PIL tifffile"
    code = f"import sys, restorer.cli.main; print(*[name for name in {heavy.split()} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == ""


def test_listing_models_does_not_start_onnxruntime() -> None:
    code = (
        "import sys; from restorer.cli.main import main; main(['models', 'list']);"
        "print('onnxruntime' in sys.modules, file=sys.stderr)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stderr.strip().endswith("False")


def test_a_training_command_without_the_extra_says_how_to_install_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "entry_points", lambda group: [])
    monkeypatch.setattr(commands, "TRAINING_PACKAGE", "a_package_that_is_not_there")
    assert main(["sweep", "config.toml"]) == 2
    said = capsys.readouterr().err
    assert said == (
        "restorer: restorer sweep needs the training extra, which is not installed. "
        "Install it with: pip install 'restorer[training]'\n"
    )


def test_a_source_tree_that_was_not_installed_has_the_training_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "entry_points", lambda group: [])
    assert set(commands.added()) == set(commands.TRAINING)
    assert commands.load("pack").name == "pack"


def test_a_package_of_that_name_elsewhere_is_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other_training").mkdir()
    (tmp_path / "other_training" / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(commands, "entry_points", lambda group: [])
    monkeypatch.setattr(commands, "TRAINING_PACKAGE", "other_training")
    assert commands.added() == {}


def test_a_training_command_whose_library_is_missing_says_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = EntryPoint("train", "torch_that_is_not_there:TRAIN", commands.GROUP)
    monkeypatch.setattr(commands, "_TRAINING_LIBRARIES", {"torch_that_is_not_there"})
    monkeypatch.setattr(commands, "entry_points", lambda group: [entry])
    assert main(["train"]) == 2
    assert "pip install 'restorer[training]'" in capsys.readouterr().err


def test_a_command_of_another_package_is_found_and_run(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = EntryPoint("greet", "test_main:GREET", commands.GROUP)
    monkeypatch.setattr(commands, "entry_points", lambda group: [entry])
    assert main(["greet", "--times", "3"]) == 3


def test_an_interruption_is_one_line_and_130(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(main_module, "load", interrupted)
    assert main(["info", "x"]) == 130
    assert capsys.readouterr().err == "restorer: stopped; what was finished is kept.\n"


class _Greet:
    name = "greet"
    help = "greets"

    def add_arguments(self, parser) -> None:  # type: ignore[no-untyped-def]
        parser.add_argument("--times", type=int)

    def run(self, args) -> int:  # type: ignore[no-untyped-def]
        return int(args.times)


GREET = _Greet()
