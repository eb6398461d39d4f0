"""Errors, progress and paths: what every layer stands on."""

from __future__ import annotations

from pathlib import Path

import pytest

from restorer import paths
from restorer.errors import Cancelled, UnreadablePhoto
from restorer.progress import Cancellation, Progress


def test_a_photo_error_names_the_file_and_the_remedy() -> None:
    error = UnreadablePhoto(Path("album/scan_0117.tif"), "ends too early.", "Open it in another program to check.")
    assert str(error) == "scan_0117.tif: ends too early. Open it in another program to check."
    assert error.path == Path("album/scan_0117.tif")


def test_a_part_of_the_work_reports_its_share() -> None:
    seen: list[tuple[float, str]] = []
    progress = Progress(show=lambda fraction, words: seen.append((fraction, words)))
    progress.part(0.5, 1.0).at(0.5, "writing")
    assert seen == [(0.75, "writing")]


def test_cancelled_work_stops_at_the_next_report() -> None:
    cancellation = Cancellation()
    progress = Progress(cancellation).part(0, 0.5)
    cancellation.cancel()
    with pytest.raises(Cancelled):
        progress.at(0.1)


def test_cancelling_calls_back_once_even_when_it_came_first() -> None:
    calls: list[str] = []
    cancellation = Cancellation()
    forget = cancellation.on_cancel(lambda: calls.append("forgotten"))
    forget()
    cancellation.on_cancel(lambda: calls.append("before"))
    cancellation.cancel()
    cancellation.cancel()
    cancellation.on_cancel(lambda: calls.append("after"))
    assert calls == ["before", "after"]


def test_the_checkouts_resources_come_before_an_installed_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "restorer"
    (package / "resources" / "models").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resources() == package / "resources", "an installed wheel carries them inside the package"
    (tmp_path / "resources" / "models").mkdir(parents=True)
    assert paths.resources() == tmp_path / "resources"


def test_a_bundles_resources_come_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "models").mkdir(parents=True)
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_users_folders_follow_the_portable_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESTORER_HOME", str(tmp_path))
    assert tmp_path in paths.user_models().parents
    assert tmp_path in paths.user_cache().parents
