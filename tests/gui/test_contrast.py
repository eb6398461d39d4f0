"""Where the system asks for high contrast, its palette replaces the theme and everything can still be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from restorer.gui import contrast
from restorer.gui.tokens import Tokens
from restorer.gui.window import Window
from restorer.paths import resources
from tests.gui.support import coloured, drop
from tests.gui.test_parts import contrast as ratio

TOKENS = Tokens.read(resources() / "theme" / "tokens.json")
BLACK = ("black", "white", "yellow", "lime")
WHITE = ("white", "black", "#00009f", "#600000")


def palette(ground: str, text: str, link: str, faint: str) -> QPalette:
    made = QPalette()
    made.setColor(QPalette.ColorRole.Window, QColor(ground))
    made.setColor(QPalette.ColorRole.WindowText, QColor(text))
    made.setColor(QPalette.ColorRole.Link, QColor(link))
    made.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(faint))
    return made


@pytest.mark.parametrize("system", [BLACK, WHITE])
def test_all_words_have_seven_to_one_and_outlines_are_as_strong_as_text(system: tuple[str, str, str, str]) -> None:
    colours = contrast.system_colours(palette(*system), TOKENS.colours["dark"])
    assert set(colours) == set(TOKENS.colours["dark"])
    for text in ("text", "text_2", "focus", "error", "warning"):
        assert ratio(colours[text], colours["window"]) >= 7.0, text
    for ground in ("raised", "sunken", "popover", "hover", "selected"):
        assert ratio(colours["text"], colours[ground]) >= 7.0, ground
    assert ratio(colours["on_primary"], colours["primary"]) >= 7.0
    assert colours["line"] == colours["line_strong"] == colours["text"]


@pytest.fixture
def strong(monkeypatch: pytest.MonkeyPatch, window: Window) -> Iterator[Window]:
    """The window as it is once the system asks for white on black."""
    made = contrast.system_colours(palette(*BLACK), TOKENS.colours["dark"])
    monkeypatch.setattr(contrast, "is_wanted", lambda: True)
    monkeypatch.setattr(contrast, "system_colours", lambda _palette, _tokens: made)
    window.studio.look._contrast_changed()
    yield window
    monkeypatch.undo()
    window.studio.look._contrast_changed()


def test_the_window_takes_the_systems_colours_at_once(strong: Window, scan: Path) -> None:
    drop(strong, scan)
    coloured(strong)
    assert QColor(strong.grab().toImage().pixel(4, 4)).lightness() == 0
    line = strong.grab().toImage().pixelColor(strong.width() // 2, strong.top.height())
    assert line.lightness() == 255, "outlines are as strong as text"
    strong.actions_["theme_light"].trigger()
    assert QColor(strong.grab().toImage().pixel(4, 4)).lightness() == 0, "the system's wish comes first"
