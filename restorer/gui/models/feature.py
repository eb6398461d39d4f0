"""Which model colours: for this photograph (part of its recipe, can be undone) or by default (for all others)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from restorer.engine.card import ModelCard
from restorer.engine.classical import LEVIN
from restorer.gui.actions import tr
from restorer.gui.messages import Message, Offer
from restorer.gui.models.importing import Importing
from restorer.gui.models.words import in_order, long_words, short_words
from restorer.gui.panel.section import words
from restorer.gui.settings import MODEL
from restorer.project.pin import DEFAULT_MODEL
from restorer.project.recipe import ModelChoice

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class ModelsFeature(QObject):
    """Fills the model's menu, keeps the choice, brings packages in."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._tab = window.colour_tab
        self.importing = Importing(window)
        self.importing.installed.connect(self._installed)
        self.remark = words("", "caption")
        self.remark.hide()
        self._tab.model_section.column.insertWidget(1, self.remark)
        self._tab.menu.aboutToShow.connect(self.fill)
        self._tab.menu.setToolTipsVisible(True)
        window.opening.model_found.connect(self.importing.offer)
        self._studio.workspace.recipe_changed.connect(lambda _id: self._show())
        self._studio.workspace.current_changed.connect(lambda _id: self._show())

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"import_model": self.importing.ask}

    def catch_up(self, _missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._show()

    def default(self) -> str:
        """The id of the model for photographs that name none."""
        wish = self._studio.darkroom.model_wish
        known = {card.id for card in self._tab.cards}
        return wish or (DEFAULT_MODEL if DEFAULT_MODEL in known or not known else LEVIN)

    def chosen(self) -> str:
        """The id of the model of the photograph on the canvas."""
        model = self._studio.workspace.recipe.model
        return self.default() if model is None else model.id

    def fill(self) -> None:
        """The menu as it is now: the models for this photograph, the default, a way in for more."""
        menu, default, chosen = self._tab.menu, self.default(), self.chosen()
        menu.clear()
        menu.addAction(tr("For this photograph")).setEnabled(False)
        group = QActionGroup(menu)
        cards = in_order(self._tab.cards)
        first_of_papers = next((card for card in cards if card.paper), None)
        for card in cards:
            if card is first_of_papers:
                menu.addSeparator()
                menu.addAction(tr("From papers, to compare")).setEnabled(False)
            name = tr("{name} (default)").format(name=card.name) if card.id == default else card.name
            action = menu.addAction(f"{name}\t{short_words(card)}", partial(self.choose, card))
            action.setCheckable(True)
            action.setChecked(card.id == chosen)
            action.setToolTip(long_words(card))
            group.addAction(action)
        menu.addSeparator()
        name = self._name(chosen)
        text = tr("Make {name} the default").format(name=name)
        keep = menu.addAction(text, partial(self.make_default, chosen))
        keep.setEnabled(chosen != default)
        keep.setToolTip(tr("For every photograph that has no model of its own"))
        menu.addAction(self._window.actions_["import_model"])

    def choose(self, card: ModelCard) -> None:
        """Colour the photograph on the canvas with this model."""
        workspace = self._studio.workspace
        model = None if card.id == self.default() else ModelChoice(card.id)
        workspace.change(tr("Model: {name}").format(name=card.name), replace(workspace.recipe, model=model))

    def make_default(self, model_id: str) -> None:
        """Colour all photographs with this model that name none."""
        studio = self._studio
        studio.settings.set(MODEL, model_id)
        studio.thumbnails.model_wish = model_id
        studio.darkroom.use_model(model_id)
        studio.darkroom.colour(studio.workspace.recipe, tr("Colouring"))
        self._show()

    def _show(self) -> None:
        """Say where the choice comes from if it is not the program's."""
        model = self._studio.workspace.recipe.model
        own = model is not None and model.id != self.default()
        name = self._name(self.default())
        self.remark.setText(tr("Chosen for this photograph; others use {name}.").format(name=name))
        self.remark.setVisible(own)

    def _name(self, model_id: str) -> str:
        return next((card.name for card in self._tab.cards if card.id == model_id), model_id)

    def _installed(self, card: ModelCard) -> None:
        self._window.desk.list_models()
        title = tr("{name} {version} is installed.").format(name=card.name, version=card.version)
        offers: tuple[Offer, ...] = ()
        if self._studio.workspace.current_id:
            offers = (Offer(tr("Use it for this photograph"), partial(self.choose, card)),)
        self._window.say(Message("model", title, tr("It is in the list of models now."), offers=offers))
