"""The tab *Colour*: hint colour, model, vividness, warmth, hints and regions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from restorer.engine.card import ModelCard
from restorer.gui.actions import Actions, tr
from restorer.gui.buttons import ChoiceButton
from restorer.gui.look import Look
from restorer.gui.panel.hint_colour import HintColour
from restorer.gui.panel.hint_list import HintList
from restorer.gui.panel.section import Section, divider, words
from restorer.gui.panel.slider_row import SliderRow


class ColourTab(QWidget):
    """Values in, choices out."""

    vividness_changed = Signal(float)
    vividness_began = Signal()

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.hint = HintColour(look, actions)
        self.model = ChoiceButton(look, tr("Model"))
        # A long name is elided: it may not make the panel wider.
        self.model.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self.model)
        self.cards: list[ModelCard] = []
        self.model.clicked.connect(self._drop)
        self.vividness = SliderRow(look, tr("Vividness"), 0, 150, 100, "%")
        self.vividness.changed.connect(lambda value: self.vividness_changed.emit(value / 100.0))
        self.vividness.began.connect(self.vividness_began)
        self.warmth = SliderRow(look, tr("Warmth"), -100, 100, 0, mark=True)
        self.hints = HintList(look)
        self._nothing = words(tr("Nothing painted yet. Click the photo, or press B to paint."))
        self.sections: tuple[Section, ...] = (self.hint, *self._sections(look))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines: list[QWidget] = []
        for section in self.sections:
            line = divider()
            self._lines.append(line)
            column.addWidget(section)
            column.addWidget(line)
        column.addStretch(1)
        self.show_painting(False)

    def add_section(self, section: Section, before: str = "") -> None:
        """One more section: above the one whose key is `before`, else below all."""
        keys = [one.key for one in self.sections]
        place = keys.index(before) if before else len(keys)
        line = divider()
        self._column.insertWidget(2 * place, section)
        self._column.insertWidget(2 * place + 1, line)
        self.sections = (*self.sections[:place], section, *self.sections[place:])
        self._lines.insert(place, line)

    def show_painting(self, painting: bool) -> None:
        """While a painting tool is active the hint colour stands first, and others make room for it and the hints."""
        if painting and not self.hint.isVisibleTo(self):
            self._scroll_up()
        self.hint.setVisible(painting)
        self._lines[0].setVisible(painting)
        for section in self.sections:
            if section.key not in ("hint_colour", "hints"):
                section.set_aside(painting)

    def _scroll_up(self) -> None:
        """What has come to stand first is seen, however far down the panel was."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.verticalScrollBar().setValue(0)

    def show_models(self, cards: list[ModelCard]) -> None:
        """The models that can be chosen; whoever offers them fills the menu."""
        self.cards = cards

    def show_model(self, name: str, remark: str) -> None:
        """The model in use, and how it is."""
        self.model.show_value(name, remark)
        self.model_section.set_folded_remark(name)

    def show_hints(self, count: int) -> None:
        """A list, or a sentence where there is nothing to list."""
        self.hints.setVisible(count > 0)
        self._nothing.setVisible(count == 0)

    def _sections(self, look: Look) -> tuple[Section, Section]:
        model = self.model_section = Section(look, "model", tr("Model"))
        model.column.addWidget(self.model)
        model.column.addWidget(self.vividness)
        model.column.addWidget(self.warmth)
        hints = Section(look, "hints", tr("Hints and regions"))
        hints.column.addWidget(self._nothing)
        hints.column.addWidget(self.hints)
        return model, hints

    def _drop(self) -> None:
        self.menu.setMinimumWidth(self.model.width())
        self.menu.popup(self.model.mapToGlobal(self.model.rect().bottomLeft()))
