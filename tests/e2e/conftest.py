"""The command line called in this process, with a toy model."""

from __future__ import annotations

from pathlib import Path

import pytest

from restorer.cli.main import main
from tests.e2e.scenes import Restorer, Said
from tests.engine.toy_packages import hinted_package


@pytest.fixture
def toy(own_home: Path) -> str:
    """A model of kind hinted in the user's folder: colours everything a little, and what is painted as painted."""
    hinted_package(own_home / "data" / "models", "toy")
    return "toy"


@pytest.fixture
def restorer(capfd: pytest.CaptureFixture[str]) -> Restorer:
    """Runs `restorer` with these words."""

    def call(*words: object) -> Said:
        code = main([str(word) for word in words])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return call


@pytest.fixture
def colorize(restorer: Restorer, toy: str) -> Restorer:
    """Runs `restorer colorize --model toy --device cpu` with these words."""

    def call(*words: object) -> Said:
        return restorer("colorize", "--model", toy, "--device", "cpu", *words)

    return call
