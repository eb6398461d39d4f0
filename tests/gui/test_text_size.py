"""Text and controls grow as the person or the system wishes; languages are those whose words are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from restorer.gui import languages, text_size
from restorer.gui.settings import TEXT_SIZE, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


@pytest.mark.parametrize(("chosen", "factor"), [(100, None), (125, "1.25"), (150, "1.5"), (200, "2")])
def test_a_chosen_size_is_handed_to_qt(settings: Settings, chosen: int, factor: str | None) -> None:
    settings.set(TEXT_SIZE, chosen)
    environment: dict[str, str] = {}
    assert text_size.prepare(settings, environment) == chosen / 100
    assert environment.get("QT_SCALE_FACTOR") == factor


def test_a_factor_that_stands_in_the_environment_is_left_alone(settings: Settings) -> None:
    settings.set(TEXT_SIZE, 200)
    environment = {"QT_SCALE_FACTOR": "1.1"}
    text_size.prepare(settings, environment)
    assert environment == {"QT_SCALE_FACTOR": "1.1"}


@pytest.mark.parametrize(("system", "set_to"), [(1.0, None), (1.25, "1.25"), (3.0, "2"), (0.5, None)])
def test_without_a_choice_the_systems_size_counts_between_100_and_200_per_cent(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, system: float, set_to: str | None
) -> None:
    monkeypatch.setattr(text_size, "system_factor", lambda _environment: system)
    environment: dict[str, str] = {}
    text_size.prepare(settings, environment)
    assert environment.get("QT_SCALE_FACTOR") == set_to


def test_languages_are_those_whose_words_lie_there(tmp_path: Path) -> None:
    assert languages.available(tmp_path) == []
    (tmp_path / "translations").mkdir()
    for name in ("restorer_fr.qm", "restorer_de.qm", "notes.txt"):
        (tmp_path / "translations" / name).write_bytes(b"")
    assert languages.available(tmp_path) == ["de", "fr"]
    assert languages.own_name("de") == "Deutsch"
    assert languages.own_name("fr") == "Français"
