"""High contrast: where the system asks for it, its own palette takes the place of the theme's colours.

Every outline is drawn in the colour of text, secondary text is no fainter than text, and meaning keeps its shape.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

_SHARES = {"hover": 0.22, "pressed": 0.35, "selected": 0.33, "primary_hover": 0.8}
"""How much of the text's colour is mixed into the ground; text on it still has 7:1 on black or white."""


def is_wanted() -> bool:
    """Whether the system asks for high contrast."""
    hints = QGuiApplication.styleHints()  # held: without it the binding forgets what belongs to it
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def own_palette(dark: bool) -> QPalette:
    """White on black or black on white, for who wants high contrast where the system has none."""
    ground, text = (Qt.GlobalColor.black, Qt.GlobalColor.white)[:: 1 if dark else -1]
    link = Qt.GlobalColor.yellow if dark else Qt.GlobalColor.darkBlue
    faint = Qt.GlobalColor.lightGray if dark else Qt.GlobalColor.darkGray
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(text))
    palette.setColor(QPalette.ColorRole.Link, QColor(link))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, QColor(faint))
    return palette


def system_colours(palette: QPalette, tokens: Mapping[str, str]) -> dict[str, str]:
    """A colour for each of the theme's tokens, out of the system's palette."""
    ground, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    link = palette.color(QPalette.ColorRole.Link)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    made = dict.fromkeys(tokens, text)
    made |= dict.fromkeys(("window", "sunken", "raised", "popover", "surround", "on_primary", "scrim"), ground)
    made |= {name: _mixed(ground, text, share) for name, share in _SHARES.items()}
    made |= {"focus": link, "accent": link, "text_3": faint if faint != ground else text}
    return {name: made[name].name() for name in tokens}


def _mixed(ground: QColor, text: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        *(
            one + share * (other - one)
            for one, other in zip(ground.getRgbF()[:3], text.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )
