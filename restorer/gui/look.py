"""How everything looks: palette, style sheet and icons from the tokens, dark or light, changed while running."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from restorer.gui import contrast
from restorer.gui.screen.screen_colour import ScreenColour
from restorer.gui.screen.shown import Shown
from restorer.gui.tokens import ThemeName, Tokens

ThemeChoice = Literal["system", "dark", "light"]

_PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "text",
    QPalette.ColorRole.ToolTipBase: "popover",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_2",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Light: "hover",
    QPalette.ColorRole.Shadow: "scrim",
}
_DISABLED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


class Look(QObject):
    """The theme in use. `changed` comes after palette and style sheet are in place."""

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path, choice: ThemeChoice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._icons = resources / "icons"
        self._template = (resources / "theme" / "theme.qss").read_text(encoding="utf-8")
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._choice: ThemeChoice = choice
        self.tokens = Tokens.read(resources / "theme" / "tokens.json")
        self.theme: ThemeName = "dark"
        self._contrast_forced = False
        self.less_motion = False
        """Nothing moves by itself: every time of `ms` is 0."""
        self._shown = Shown()
        self._colours = self.tokens.colours["dark"]
        _load_fonts(resources / "fonts")
        app.setStyle("Fusion")
        app.setFont(self.font("body"))
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._wishes = self._hints.accessibility()
        self._wishes.contrastPreferenceChanged.connect(self._contrast_changed)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Show this theme from now on; "system" follows the desktop's."""
        self._choice = choice
        self.theme = _system_theme() if choice == "system" else choice
        self._colours = self.tokens.colours[self.theme]
        if contrast.is_wanted():
            self._app.setPalette(QPalette())  # without roles of its own it is the system's
            self._colours = contrast.system_colours(self._app.palette(), self._colours)
        elif self._contrast_forced:
            self._colours = contrast.system_colours(contrast.own_palette(self.theme == "dark"), self._colours)
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text_3"))
        self._app.setPalette(palette)
        self._app.setStyleSheet(self.tokens.style_sheet(self._template, self._colours))
        self.changed.emit()

    def force_contrast(self, forced: bool) -> None:
        """High contrast also where the system does not ask for it; the theme says which way round."""
        self._contrast_forced = forced
        self.choose(self._choice)

    @property
    def strong(self) -> bool:
        """Whether high contrast is in use."""
        return self._contrast_forced or contrast.is_wanted()

    def ms(self, token: str) -> int:
        """How long something that moves by itself takes, in milliseconds."""
        return 0 if self.less_motion else self.tokens.motion[token]

    def colour(self, token: str) -> QColor:
        """The colour of a role in the theme in use."""
        return QColor(self._colours[token])

    def canvas(self, token: str) -> QColor:
        """A colour that lies over photographs, the same in both themes."""
        return QColor(self.tokens.canvas[token])

    def use_screen(self, screen: ScreenColour) -> None:
        """Show what means a photograph's colours by this profile from now on."""
        self._shown = Shown(screen)
        self.changed.emit()

    def shown(self, image: QImage) -> QImage:
        """A picture of a photograph, or of colours for one, as this screen needs it to be painted."""
        return self._shown.image(image)

    def shown_colour(self, colour: QColor) -> QColor:
        """A photograph's colour as this screen needs it to be painted. The theme's own colours are not."""
        return self._shown.colour(colour)

    def px(self, token: str) -> int:
        """A size in logical pixels."""
        return self.tokens.sizes[token]

    def font(self, token: str) -> QFont:
        """The font of a type token, with figures of equal width."""
        size, weight, _ = self.tokens.type[token]
        font = QFont(list(self.tokens.families))
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def pixmap(self, icon: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """The icon drawn for a screen of this pixel ratio; `size` in logical pixels."""
        key = (icon, colour.name(QColor.NameFormat.HexArgb), size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(*key)
        return self._pixmaps[key]

    def icon(self, icon: str, ratio: float, token: str = "text", size: int | None = None) -> QIcon:
        """The icon with its disabled form, for Qt's own buttons."""
        size = size or self.px("icon")
        made = QIcon(self.pixmap(icon, self.colour(token), size, ratio))
        made.addPixmap(self.pixmap(icon, self.colour("text_3"), size, ratio), QIcon.Mode.Disabled)
        return made

    def _render(self, icon: str, colour: str, size: int, ratio: float) -> QPixmap:
        svg = (self._icons / f"{icon}.svg").read_text(encoding="utf-8")
        shade = QColor(colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(shade.alphaF())
        renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", shade.name()).encode()))
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _contrast_changed(self) -> None:
        self.choose(self._choice)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.choose("system")


def _system_theme() -> ThemeName:
    light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
    return "light" if light else "dark"


def _load_fonts(folder: Path) -> None:
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
