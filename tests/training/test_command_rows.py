from __future__ import annotations

import argparse
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from restorer.cli.commands import HELP, TRAINING

ROWS = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())["project"]["entry-points"]
COMMANDS = ROWS["restorer.commands"]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_row_names_a_command_of_that_name(name: str) -> None:
    module, _, attribute = COMMANDS[name].partition(":")
    command = getattr(import_module(module), attribute)
    assert command.name == name
    assert command.help == HELP[name]
    command.add_arguments(argparse.ArgumentParser())


def test_every_row_is_known_without_the_extra() -> None:
    assert COMMANDS == TRAINING
