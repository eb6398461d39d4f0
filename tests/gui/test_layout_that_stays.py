"""What is said, resized and folded leaves every part of the window in its place."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from restorer.gui.buttons import IconButton
from restorer.gui.messages import Message, Offer
from restorer.gui.window import Window
from tests.gui.support import coloured, drop, settle


@pytest.fixture
def opened(window: Window, scan: Path) -> Window:
    drop(window, scan)
    coloured(window)
    return window


def say(window: Window, *kinds: str) -> None:
    for kind in kinds:
        window.say(Message(kind, f"{kind}: something happened", "And this is to be done.", "warning",
                           offers=(Offer("Do it", lambda: None),)))  # fmt: skip


def lying_over(parts: list[QWidget]) -> list[str]:
    """Parts of one parent that lie over one another."""
    return [
        f"{one.accessibleName()} over {other.accessibleName()}"
        for number, one in enumerate(parts)
        for other in parts[:number]
        if one.geometry().intersects(other.geometry())
    ]


@pytest.mark.parametrize("size", [(1600, 1000), (1100, 700), (1024, 640)])
def test_tools_stand_apart_however_many_messages_are_open(opened: Window, size: tuple[int, int]) -> None:
    opened.resize(*size)
    settle(opened)
    for kinds in (("a",), ("b",), ("c",), ()):
        if kinds:
            say(opened, *kinds)
        else:
            for kind in "abc":
                opened.messages.remove(kind)
        settle(opened)
        tools: list[QWidget] = [one for one in opened.strip.findChildren(IconButton) if one.isVisible()]
        assert len(tools) > 12
        assert not lying_over(tools), kinds
        tops = sorted({one.y() for one in tools[:6]})
        steps = {after - before for before, after in pairwise(tops)}
        assert len(steps) == 1, "the tools of a group stand closely together"
        assert steps.pop() <= tools[0].height() + 4
