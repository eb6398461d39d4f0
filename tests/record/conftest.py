"""One coloured and recorded photograph, and the toy model that coloured it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.record.exports import PNG, Exporter, save, toy


@pytest.fixture
def exporter(tmp_path: Path) -> Exporter:
    """Colours with the toy model."""
    return Exporter(toy(tmp_path / "models"))


@pytest.fixture
def copy(exporter: Exporter, tmp_path: Path) -> Path:
    """`out/a.png`, the copy of `in/a.png`, with its record."""
    exporter(save(tmp_path / "in" / "a.png"), tmp_path / "out" / "a.png", PNG)
    return tmp_path / "out" / "a.png"
