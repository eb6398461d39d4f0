"""docs/REPRODUCING.md: its commands are ones that the program takes."""

from __future__ import annotations

import argparse
import re
import shlex
from pathlib import Path

import pytest

from restorer.cli.commands import load
from training.config import read_config, with_settings
from training.sweep import read_sweep

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "REPRODUCING.md").read_text("utf-8")
COMMANDS = re.findall(r"^restorer (.+)$", PAGE.replace("\\\n", " "), re.MULTILINE)


def parsed(command: str) -> argparse.Namespace:
    name, *words = shlex.split(command, comments=True)
    parser = argparse.ArgumentParser(exit_on_error=False)
    load(name).add_arguments(parser)
    return parser.parse_args(words)


def test_there_are_commands_for_all_five_papers() -> None:
    assert {"inception_fusion", "koala", "deepcolor", "compact_cnn", "resunet_gan"} <= {
        Path(word).stem for command in COMMANDS[:5] for word in command.split() if word.endswith(".toml")
    }


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command.split()[:2]))
def test_every_command_is_one_that_the_program_takes(command: str) -> None:
    args = parsed(command)
    if hasattr(args, "config"):
        with_settings(read_config(ROOT / args.config), args.set)
    if hasattr(args, "sweep"):
        assert (ROOT / args.sweep).is_file()


def test_the_grid_is_as_large_as_it_says() -> None:
    sweep = read_sweep(ROOT / "training" / "configs" / "sweeps" / "deepcolor.toml")
    pictures: dict[str, set[int]] = {}
    for point in sweep.points:
        (size,) = point.config.data.sizes
        pictures.setdefault(point.config.network.name, set()).add(size.batch * point.config.schedule.steps)
        assert size.size_px == 112
    assert pictures == {"deepcolor_3": {1200}, "deepcolor_base": {300}}
    for words in (PAGE, sweep.protocol):
        assert "1,200 pictures a point" in words
        assert re.search(r"\b300\b", words)
        assert re.search(r"\b112\b", words)


def test_every_setting_named_in_the_text_is_one() -> None:
    named = re.findall(r"`(?:--set )?((?:schedule|data|loss|embedding)\.[a-z_0-9]+)(?:=([^`\s]+))?", PAGE)
    assert len(named) > 4
    config = read_config(ROOT / "training" / "configs" / "koala.toml")
    for key, value in named:
        section, _, field = key.partition(".")
        assert hasattr(getattr(config, section), field), key
        if value and value not in ("N", "FILE"):
            with_settings(config, [f"{key}={value}"])
