"""A photograph's model is part of its recipe, the default is the program's; packages come in after a look at them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu

from restorer.engine.card import ModelCard, ModelKind
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.gui import intake
from restorer.gui.models.feature import ModelsFeature
from restorer.gui.settings import MODEL
from restorer.gui.window import Window
from restorer.progress import Progress
from restorer.project.recipe import ModelChoice
from tests.engine.toy_packages import hinted_package
from tests.gui.support import PlainRoom, coloured, drop, settle


@pytest.fixture
def feature(window: Window, scan: Path, monkeypatch: pytest.MonkeyPatch) -> ModelsFeature:
    room = window.studio.room
    assert isinstance(room, PlainRoom)
    cards: list[ModelCard] = [room.colorizer.card, *CLASSICAL_CARDS]
    monkeypatch.setattr(room, "cards", lambda: cards)
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    window.studio.darkroom.model_wish = "plain"
    window.desk.list_models()
    drop(window, scan)
    coloured(window)
    return next(one for one in window.features if isinstance(one, ModelsFeature))


def entries(window: Window, feature: ModelsFeature) -> dict[str, object]:
    feature.fill()
    return {action.text().split("\t")[0]: action for action in window.colour_tab.menu.actions() if action.text()}


def choose(window: Window, feature: ModelsFeature, name: str) -> None:
    entries(window, feature)[name].trigger()  # type: ignore[attr-defined]
    settle(window)


def test_the_menu_lists_models_with_what_they_do_and_marks_the_default(window: Window, feature: ModelsFeature) -> None:
    feature.fill()
    texts = [action.text() for action in window.colour_tab.menu.actions()]
    assert texts[0] == "For this photograph"
    assert sorted(texts[1:4]) == [
        "Colours of a reference (Welsh 2002)\treference alone",
        "Plain (default)\treference alone",
        "Spread of strokes (Levin 2004)\tstrokes alone",
    ]
    assert texts[4:] == ["", "Make Plain the default", "Import a model…"]
    checked = [action.text() for action in window.colour_tab.menu.actions() if action.isChecked()]
    assert len(checked) == 1
    assert checked[0].startswith("Plain (default)")


def test_systems_of_papers_stand_apart_and_name_their_paper(
    window: Window, feature: ModelsFeature, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = window.studio.room
    plain = room.cards()[0]
    paper = replace(plain, id="paper", name="A system", kind=ModelKind.AUTOMATIC, paper="Somebody 2023")
    monkeypatch.setattr(room, "cards", lambda: [paper, plain, *CLASSICAL_CARDS])
    window.desk.list_models()
    settle(window)
    feature.fill()
    actions = window.colour_tab.menu.actions()
    texts = [action.text() for action in actions]
    assert texts[4:7] == ["", "From papers, to compare", "A system\tcolours on its own"]
    assert not actions[5].isEnabled()
    assert actions[6].toolTip().endswith("\nSomebody 2023")


def test_a_choice_is_this_photographs_and_can_be_undone(window: Window, feature: ModelsFeature) -> None:
    choose(window, feature, "Spread of strokes (Levin 2004)")
    assert window.studio.workspace.recipe.model == ModelChoice("levin")
    assert window.studio.settings.get(MODEL) == ""
    assert feature.remark.text() == "Chosen for this photograph; others use Plain."
    assert feature.remark.isVisibleTo(window.colour_tab)
    window.actions_["undo"].trigger()
    settle(window)
    assert window.studio.workspace.recipe.model is None
    assert not feature.remark.isVisibleTo(window.colour_tab)


def test_choosing_the_default_lets_the_photograph_follow_it(window: Window, feature: ModelsFeature) -> None:
    choose(window, feature, "Spread of strokes (Levin 2004)")
    choose(window, feature, "Plain (default)")
    assert window.studio.workspace.recipe.model is None


def test_the_photographs_model_can_be_made_the_default(window: Window, feature: ModelsFeature) -> None:
    assert not entries(window, feature)["Make Plain the default"].isEnabled()  # type: ignore[attr-defined]
    choose(window, feature, "Spread of strokes (Levin 2004)")
    choose(window, feature, "Make Spread of strokes (Levin 2004) the default")
    assert window.studio.settings.get(MODEL) == "levin"
    assert window.studio.darkroom.model_wish == "levin"
    assert not feature.remark.isVisibleTo(window.colour_tab)


def test_a_package_dropped_on_the_window_shows_its_card_and_asks(
    window: Window, feature: ModelsFeature, tmp_path: Path
) -> None:
    package = hinted_package(tmp_path, "toy")
    drop(window, package)
    settle(window)
    dialog = feature.importing.dialog
    assert dialog is not None
    assert dialog.windowTitle() == "Install this model?"
    dialog.reject()
    settle(window)
    assert "toy" not in {one.card.id for one in window.studio.room.store.list()}


def test_install_tries_the_package_and_offers_it(window: Window, feature: ModelsFeature, tmp_path: Path) -> None:
    package = hinted_package(tmp_path, "toy")
    drop(window, package)
    settle(window)
    dialog = feature.importing.dialog
    assert dialog is not None
    QTest.mouseClick(dialog.install, Qt.MouseButton.LeftButton)
    settle(window)
    assert "toy" in {one.card.id for one in window.studio.room.store.list()}
    (message,) = [one for one in window.messages.messages if one.kind == "model"]
    assert message.title.endswith("is installed.")
    message.offers[0].act()
    settle(window)
    assert window.studio.workspace.recipe.model == ModelChoice("toy")


def test_the_menu_imports_by_a_dialog(
    window: Window, feature: ModelsFeature, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = hinted_package(tmp_path, "toy")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(package / "card.json"), ""))
    window.actions_["import_model"].trigger()
    settle(window)
    dialog = feature.importing.dialog
    assert dialog is not None
    dialog.reject()


def test_a_damaged_package_is_said_and_nothing_is_asked(window: Window, feature: ModelsFeature, tmp_path: Path) -> None:
    package = hinted_package(tmp_path, "toy")
    (package / "decoder.onnx").write_bytes(b"nothing of the kind")
    drop(window, package)
    settle(window)
    assert feature.importing.dialog is None
    (message,) = [one for one in window.messages.messages if one.kind == "model"]
    assert "decoder.onnx" in message.title


def test_an_archive_is_a_package_only_with_a_card_where_packages_have_it(tmp_path: Path) -> None:
    def archive(name: str, *members: str) -> Path:
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as made:
            for member in members:
                made.writestr(member, "{}")
        return path

    good, nested = archive("good.zip", "card.json"), archive("nested.zip", "toy/card.json", "toy/a.onnx")
    deep, other = archive("deep.zip", "a/b/card.json"), archive("other.zip", "notes.txt")
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK no")
    found = intake.sort_out([good, nested, deep, other, broken], Progress())
    assert found.models == (good, nested)
    assert found.left_out == ("deep.zip", "other.zip", "broken.zip")
