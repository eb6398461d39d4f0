"""`restorer batch` called in this process, with a toy model."""

from __future__ import annotations

from pathlib import Path

import pytest

from restorer.cli.main import main
from tests.e2e.scenes import Restorer, Said
from tests.engine.toy_packages import hinted_package


@pytest.fixture
def toy(own_home: Path) -> str:
    """A model of kind hinted in the user's folder."""
    hinted_package(own_home / "data" / "models", "toy")
    return "toy"


@pytest.fixture
def batch(capfd: pytest.CaptureFixture[str], toy: str) -> Restorer:
    """Runs `restorer batch --model toy --device cpu --json` with these words."""

    def call(*words: object) -> Said:
        code = main([str(word) for word in ("batch", "--model", toy, "--device", "cpu", "--json", *words)])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return call


@pytest.fixture
def lines(capfd: pytest.CaptureFixture[str], toy: str) -> Restorer:
    """Runs `restorer batch --model toy --device cpu` with these words, told in lines for people."""

    def call(*words: object) -> Said:
        code = main([str(word) for word in ("batch", "--model", toy, "--device", "cpu", *words)])
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return call
