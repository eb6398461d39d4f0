"""What the engine's tests share: an empty store, the CPU, sessions of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from restorer.engine.providers import Device, choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "shipped", tmp_path / "user")


@pytest.fixture(scope="session")
def cpu() -> Device:
    return choose_device("cpu", threads=1)


@pytest.fixture
def sessions() -> SessionCache:
    return SessionCache()
