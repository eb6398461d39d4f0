"""The form of a run's copies: format, depth, profile and, where something is lost, quality. By default each scan's."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from restorer.gui.actions import tr
from restorer.gui.buttons import ChoiceButton
from restorer.gui.look import Look
from restorer.gui.panel.section import words
from restorer.gui.panel.slider_row import SliderRow
from restorer.imaging.colour import SPACES, SRGB
from restorer.imaging.output import WRITERS, Container
from restorer.project.recipe import Output

USUAL_QUALITY = 95

Depth = Literal[8, 16]


class CopyForm(QWidget):
    """`changed`: another choice. None of `container`, `bits`, `profile` means: as each scan has it."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.container: Container | None = None
        self.bits: Depth | None = None
        self.profile: str | None = None
        self.quality = SliderRow(look, tr("Quality"), 50, 100, USUAL_QUALITY)
        self._format = ChoiceButton(look, tr("Format"))
        self._depth = ChoiceButton(look, tr("Depth"))
        self._profile = ChoiceButton(look, tr("Profile"))
        # A scan of gray has no colours for its copy.
        self._else = words(tr("{name} where a scan has none for colour").format(name=SRGB.name), "second_label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for name, button in (
            (tr("Format"), self._format),
            (tr("Depth"), self._depth),
            (tr("Profile"), self._profile),
        ):
            label = QLabel(name)
            label.setProperty("role", "second_label")
            column.addWidget(label)
            column.addWidget(button)
        column.addWidget(self._else)
        column.addWidget(self.quality)
        self._format.clicked.connect(self._drop_formats)
        self._depth.clicked.connect(self._drop_depths)
        self._profile.clicked.connect(self._drop_profiles)
        self.quality.changed.connect(lambda _: self.changed.emit())
        self.show_choice()

    @property
    def lossy(self) -> bool:
        """Whether the chosen format changes brightness a little."""
        return self.container in (Container.JPEG, Container.WEBP)

    @property
    def stored_depth(self) -> Depth | None:
        """The depth that the copies will have: what was chosen, where the format can store it."""
        return self.bits if self.container is None or self.bits in (None, *WRITERS[self.container].depths) else None

    def output(self, suffix: str, mark: str) -> Output:
        """The form as a recipe has it; what is as usual is left to be so."""
        quality = self.quality.value()
        own = quality if self.lossy and quality != USUAL_QUALITY else None
        return Output(self.container, self.stored_depth, self.profile, own, suffix, mark=mark)

    def show_choice(self) -> None:
        """Bring the words up to date."""
        self._format.show_value(_format_words(self.container))
        self._depth.show_value(_depth_words(8 if self.lossy else self.bits))
        self._profile.show_value(self.profile or tr("As each scan"))
        self._else.setVisible(self.profile is None)
        self.quality.setVisible(self.lossy)

    def use_format(self, container: Container | None) -> None:
        """Choose a format."""
        self.container = container
        self.changed.emit()

    def use_depth(self, depth: Depth | None) -> None:
        """Choose a depth."""
        self.bits = depth
        self.changed.emit()

    def use_profile(self, name: str | None) -> None:
        """Choose a profile."""
        self.profile = name
        self.changed.emit()

    def _drop_formats(self) -> None:
        menu = _menu(self._format)
        for container in (None, *WRITERS):
            _entry(menu, _format_words(container), partial(self.use_format, container))
        _drop(menu, self._format)

    def _drop_depths(self) -> None:
        menu = _menu(self._depth)
        depths: tuple[Depth | None, ...] = (None, 16, 8)
        for depth in depths:
            allowed = not self.lossy or depth == 8
            _entry(menu, _depth_words(depth), partial(self.use_depth, depth), allowed)
        _drop(menu, self._depth)

    def _drop_profiles(self) -> None:
        menu = _menu(self._profile)
        for name in (None, *SPACES):
            _entry(menu, name or tr("As each scan"), partial(self.use_profile, name))
        _drop(menu, self._profile)


def _format_words(container: Container | None) -> str:
    return tr("As each scan") if container is None else WRITERS[container].name


def _depth_words(depth: Depth | None) -> str:
    return tr("As each scan") if depth is None else {16: tr("16 bit"), 8: tr("8 bit")}[depth]


def _menu(button: ChoiceButton) -> QMenu:
    menu = QMenu(button)
    menu.setMinimumWidth(button.width())
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _entry(menu: QMenu, name: str, act: Callable[[], None], allowed: bool = True) -> None:
    menu.addAction(name, act).setEnabled(allowed)


def _drop(menu: QMenu, button: ChoiceButton) -> None:
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
