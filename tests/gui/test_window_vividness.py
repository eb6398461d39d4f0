"""The vividness that nobody chose is the model's own, on the slider as in the picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from restorer.gui.window import Window
from tests.gui.support import BASE, PlainRoom, coloured, drop, settle


def test_the_slider_stands_at_the_models_own_vividness_and_goes_back_to_it(window: Window, scan: Path) -> None:
    room, slider = window.studio.room, window.colour_tab.vividness
    assert isinstance(room, PlainRoom)
    card = room.colorizer.card
    room.colorizer.card = replace(card, vividness=replace(card.vividness, default=0.8))
    drop(window, scan)
    coloured(window)
    assert slider.value() == 80
    colours = window.studio.hinting.colours
    assert colours is not None
    assert colours.layers[0].field.ab[0, 0] == pytest.approx([0.8 * part for part in BASE])
    slider.track.setValue(120)
    settle(window)
    assert window.studio.workspace.recipe.vividness == 1.2
    slider.track.reset.emit()
    settle(window)
    assert slider.value() == 80
    assert window.studio.workspace.recipe.vividness is None
