"""What the status bar says of a photograph, in any width."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from restorer.gui.facts_label import FactsLabel

NAME = "broadway_at_the_united_states_hotel_saratoga_springs_n.y._ca.jpg"
FACTS = (NAME, "880 × 613", "8 bit", "sRGB")


@pytest.fixture
def label(qtbot: QtBot) -> FactsLabel:
    made = FactsLabel()
    qtbot.addWidget(made)
    made.show_facts(FACTS)
    made.show()
    return made


def test_with_room_all_is_said(label: FactsLabel) -> None:
    label.resize(label.sizeHint())
    assert label.text() == "      ".join(FACTS)


@pytest.mark.parametrize("width", [72, 120, 200, 300, 420, 500, 560])
def test_nothing_is_cut_through_whatever_the_width(label: FactsLabel, width: int) -> None:
    label.resize(width, 20)
    assert label.fontMetrics().horizontalAdvance(label.text()) <= width
    said = label.text().split("      ")
    assert said[0] == NAME or "…" in said[0]
    assert tuple(said[1:]) == FACTS[1 : len(said)]


def test_made_wider_again_it_says_all_again(label: FactsLabel) -> None:
    label.resize(100, 20)
    label.resize(label.sizeHint())
    assert label.text() == "      ".join(FACTS)
    assert label.minimumSizeHint().width() < 100
