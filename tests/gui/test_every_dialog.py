"""Every dialog, card and state of every feature, walked: names, words for icons, Tab, focus that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QHeaderView, QScrollBar, QWidget

from restorer.gui.closing import ask_before_closing
from restorer.gui.command_list.feature import Commands
from restorer.gui.models.feature import ModelsFeature
from restorer.gui.palette.from_photo import FromPhoto
from restorer.gui.panel.hint_table import HintTable
from restorer.gui.picture.images import image_rgb
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.window import Window
from tests.engine.toy_packages import hinted_package
from tests.gui.support import coloured, drop, make_scan, paint, settle, wait
from tests.gui.test_everyone import by_arrows, controls, icon_alone, words_of

F = TypeVar("F")
W = TypeVar("W", bound=QWidget)
_SEEN = 40
"""How much a colour code has to change with the focus, of 255."""


def of(window: Window, kind: type[F]) -> F:
    return next(one for one in window.features if isinstance(one, kind))


def walked(top: QWidget) -> list[QWidget]:
    """Controls, and whatever else takes the focus."""
    others = [
        one
        for one in top.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and one.isVisibleTo(top)
        and not isinstance(one, QScrollBar)
        and not one.objectName().startswith("qt_")
    ]
    return [one for one in dict.fromkeys([*controls(top), *others]) if not isinstance(one, QHeaderView)]


def dialogs(window: Window, tmp_path: Path) -> Iterator[tuple[str, QWidget]]:
    """Each dialog, open."""
    window.exports.ask(window.stage.preview_image())
    yield "export", shown(window.exports.dialog)
    presets = of(window, PresetsFeature)
    presets.presets.ask_save()
    yield "save preset", shown(presets.presets.dialog)
    presets.pasting.copy()
    presets.pasting.ask_parts()
    yield "paste parts", shown(presets.pasting.dialog)
    window.actions_["hint_table"].trigger()
    yield "table of hints", shown(window.findChild(HintTable))
    importing = of(window, ModelsFeature).importing
    importing.offer(hinted_package(tmp_path, "toy"))
    settle(window)
    yield "model card", shown(importing.dialog)
    yield "closing", ask_before_closing(window)
    commands = of(window, Commands)
    commands.help()
    yield "keys and help", shown(commands.sheet)
    settings = of(window, SettingsDialog)
    settings.open()
    dialog = shown(settings.dialog)
    for number, page in enumerate(dialog.pages):
        dialog.names.setCurrentRow(number)
        yield f"settings: {page.title}", dialog
    dialog.reject()


def cards(window: Window, tmp_path: Path) -> Iterator[tuple[str, QWidget]]:
    """Each card over the photograph and each state of the panel, open."""
    commands = of(window, Commands)
    commands.list.open()
    yield "command list", commands.list
    commands.list.leave()
    window.stage._touched(0.5, 0.5)
    yield "suggestions", window.stage.card
    window.stage.card.leave()
    source = of(window, FromPhoto)
    source.open_file(make_scan(tmp_path / "scans" / "other.png", seed=4))
    wait(lambda: source.card.view._source is not None)
    settle(window)
    yield "another photograph", source.card
    source.card.leave()
    saved = window.colour_tab.hint.saved
    window.actions_["tool_brush"].trigger()
    window.actions_["save_colour"].trigger()
    assert saved.name.isVisible()
    yield "naming a colour", window.panel
    window.actions_["version_copy"].trigger()
    settle(window)
    yield "versions", window.panel
    for tab in ("tone", "geometry", "info"):
        window.panel.show_tab(tab)
        yield tab, window.panel
    window.actions_["crop"].trigger()
    yield "crop", window.stage
    window.actions_["album"].trigger()
    yield "album and run", window.pages


def shown(widget: W | None) -> W:
    assert widget is not None
    return widget


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    drop(window, scan)
    coloured(window)
    window.actions_["tool_brush"].trigger()
    paint(window, (0.3, 0.3), (0.5, 0.4))
    settle(window)
    window.activateWindow()
    wait(lambda: QApplication.activeWindow() is window)
    return window


def faults(top: QWidget) -> list[str]:
    """What somebody who cannot see, or has no mouse, would miss there."""
    there = walked(top)
    assert there
    nameless = [f"no name: {called(one)}" for one in there if not words_of(one)]
    mute = [f"no words: {called(one)}" for one in there if icon_alone(one) and not one.toolTip()]
    return nameless + mute + unreachable(top, there) + unseen(there)


def unreachable(top: QWidget, there: list[QWidget]) -> list[str]:
    chain, one = set(), top.nextInFocusChain()
    start = one
    while one is not None:
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.add(id(one))
            chain.add(id(one.focusProxy()))
        one = one.nextInFocusChain()
        if one is start:
            break
    usable = [one for one in there if one.isEnabled() and one.isVisible()]
    return [f"Tab goes past: {called(one)}" for one in usable if id(one) not in chain and not by_arrows(one)]


def unseen(there: list[QWidget]) -> list[str]:
    """Those that look the same with the focus and without it."""
    same = []
    for one in there:
        if isinstance(one, QAbstractItemView) or not (one.isVisible() and one.isEnabled()):
            continue
        if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or one.visibleRegion().isEmpty():
            continue
        other = next((two for two in there if two is not one and two.isVisible() and two.isEnabled()), None)
        if other is None:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = picture(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        after = picture(one)
        if before.shape == after.shape and np.abs(before - after).max() < _SEEN:
            same.append(f"focus is not seen: {called(one)}")
    return same


def picture(widget: QWidget) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    return image_rgb(widget.grab().toImage()).astype(np.int64)


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{words_of(widget)}” in {type(widget.parent()).__name__}"


def test_every_dialog_can_be_used_without_seeing_and_without_a_mouse(opened: Window, tmp_path: Path) -> None:
    found: list[str] = []
    for name, dialog in dialogs(opened, tmp_path):
        settle(opened)
        dialog.activateWindow()
        QApplication.processEvents()
        found += [f"{name}: {fault}" for fault in faults(dialog)]
        assert isinstance(dialog, QDialog)
        assert dialog.windowTitle(), name
        if not name.startswith("settings"):
            dialog.reject()
        QApplication.processEvents()
    assert not found, "\n".join(found)


def test_every_card_and_state_can_be_used_without_seeing_and_without_a_mouse(opened: Window, tmp_path: Path) -> None:
    found: list[str] = []
    for name, top in cards(opened, tmp_path):
        settle(opened)
        assert top.isVisible(), name
        found += [f"{name}: {fault}" for fault in faults(top)]
    assert not found, "\n".join(found)
