"""Versions as one of the window's features: a section of *Info*, commands, and the way to the comparison."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from restorer.gui.actions import tr, tr_n
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import TextButton
from restorer.gui.compare.comparison import Comparison
from restorer.gui.compare.sides import version_sides
from restorer.gui.darkroom import Developed
from restorer.gui.figures import counted
from restorer.gui.messages import Message
from restorer.gui.panel.section import Section
from restorer.gui.versions.pictures import VersionPictures
from restorer.gui.versions.version_list import PICTURE_PX, Row, VersionList
from restorer.project.recipe import Recipe
from restorer.project.versions import MOST, Choices, Version

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window


class VersionsFeature(QObject):
    """Between the section and the workspace; every change is a step of the photograph's history."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.studio.workspace
        self.comparison = Comparison(window)
        self._was = self._before = ""
        look = window.studio.look
        self.pictures = VersionPictures(window.studio, PICTURE_PX, self)
        self.list = VersionList(look, self.pictures.get)
        self.section = Section(look, "versions", tr("Versions"))
        self.section.column.addWidget(self.list)
        self._new, self._copy = TextButton(look, tr("New"), icon="plus"), TextButton(look, tr("Duplicate"))
        self.beside = TextButton(look, tr("Compare"), icon="compare-slider")
        self.beside.setCheckable(True)
        for button, action in ((self._new, "version_new"), (self._copy, "version_copy"), (self.beside, "version_ab")):
            button.clicked.connect(window.actions_[action].trigger)
            button.setToolTip(window.actions_[action].toolTip())
        self.section.column.addWidget(ButtonRow((self._new, self._copy)))
        self.section.column.addWidget(ButtonRow((self.beside,)))
        window.info_tab.add_section(self.section, before="file")
        window.desk.remember(self.section)
        self._connect()

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does."""
        return {
            **self.comparison.commands(),
            "version_new": self.make,
            "version_copy": self.duplicate,
            "version_rename": self._rename_shown,
            "version_remove": lambda: self.remove(self._current()),
            "version_next": partial(self.step, 1),
            "version_previous": partial(self.step, -1),
            "version_ab": self.compare,
        }

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._other_photo(missed.photo_id)
        if missed.developed is not None:
            self._developed(missed.developed)

    def make(self) -> None:
        """A version in which nothing has been chosen yet."""
        self._add(tr("New version"), tr("Version 1"), Recipe())

    def duplicate(self) -> None:
        """A version that begins as the current one is."""
        name = next((one.name for one in self._listed() if one.id == self._current()), tr("Version 1"))
        self._add(tr("Duplicate version"), name, self._workspace.recipe)

    def go_to(self, version_id: str) -> None:
        """Show another version."""
        choices = self._choices()
        name = next((one.name for one in choices.versions if one.id == version_id), "")
        if version_id != choices.current:
            self._workspace.choose(tr("Version: {name}").format(name=name), choices.switched(version_id))

    def step(self, by: int) -> None:
        """To the next one or the one before, round and round."""
        ids = [one.id for one in self._choices().versions]
        if len(ids) > 1:
            self.go_to(ids[(ids.index(self._current()) + by) % len(ids)])

    def rename(self, version_id: str, name: str) -> None:
        """Call a version something else; no name leaves the old one."""
        choices = self._choices()
        old = next((one.name for one in self._listed() if one.id == version_id), "")
        if old and name and name != old:
            self._workspace.choose(tr("Rename version"), choices.renamed(version_id, choices.free_name(name)))
        else:
            self._show()

    def remove(self, version_id: str) -> None:
        """Take a version away; undo brings it back. The last one stays."""
        choices = self._choices()
        name = next((one.name for one in choices.versions if one.id == version_id), "")
        self._workspace.choose(tr("Remove version {name}").format(name=name), choices.removed(version_id))

    def compare(self) -> None:
        """The current version beside the one that was shown before it, else beside its neighbour; again: back."""
        if self.comparison.side is not None and self.comparison.side.kind == "version":
            self.comparison.leave()
        elif self._workspace.current is not None:
            sides = version_sides(self._workspace.current)
            if sides:
                self.comparison.choose(next((one for one in sides if one.id == self._before), sides[0]))
        self._show_button()

    def _add(self, step: str, name: str, recipe: Recipe) -> None:
        choices = self._choices()
        if len(choices.versions) >= MOST:
            text = tr("Remove one that is no longer needed.")
            title = tr("A photograph can have {n} versions.").format(n=MOST)
            self._window.say(Message("versions", title, text))
            return
        first = tr("Version 1")
        self._workspace.choose(step, choices.added(choices.free_name(name, first), recipe, first))

    def _connect(self) -> None:
        workspace = self._workspace
        self.comparison.changed.connect(self._show_button)
        workspace.current_changed.connect(self._other_photo)
        workspace.recipe_changed.connect(self._shown_anew)
        workspace.versions_changed.connect(self._switched)
        self._window.studio.darkroom.developed.connect(self._developed)
        self.pictures.changed.connect(self.list.viewport().update)
        self.list.chosen.connect(self.go_to)
        self.list.removed.connect(self.remove)
        # Queued: the list is filled anew, and must not be while its editor is being closed.
        self.list.renamed.connect(self.rename, Qt.ConnectionType.QueuedConnection)
        self.list.menu_wanted.connect(self._drop_menu)

    def _other_photo(self, _photo_id: str) -> None:
        self._was, self._before = self._current(), ""
        self.pictures.forget("")
        self._show()

    def _shown_anew(self, photo_id: str) -> None:
        if photo_id == self._workspace.current_id:
            self._show()

    def _switched(self, photo_id: str) -> None:
        if photo_id == self._workspace.current_id:
            if self._was != self._current():
                self._was, self._before = self._current(), self._was
            self._show()

    def _show(self) -> None:
        choices, photo = self._choices(), self._workspace.current
        rows = [Row(one.id, one.name, remark(one), one.id == choices.current) for one in self._listed()]
        self.list.show_rows(rows)
        self.section.set_remark(str(len(rows)) if len(rows) > 1 else "")
        self._show_button()
        if photo is not None:
            self.pictures.want(photo)

    def _show_button(self) -> None:
        several = len(self._choices().versions) > 1
        self.beside.setEnabled(several)
        self._window.actions_["version_ab"].setEnabled(several)
        side = self.comparison.side
        comparing = side is not None and side.kind == "version"
        self.beside.setChecked(comparing)
        self._window.actions_["version_ab"].setChecked(comparing)

    def _developed(self, developed: Developed) -> None:
        photo = self._workspace.current
        if photo is not None and photo.id == developed.photo_id:
            self.pictures.put(photo, developed)

    def _rename_shown(self) -> None:
        """The name is typed over where it stands."""
        self._window.panel.show_part(self.section)
        self.section.set_open(True)
        self.list.rename_current()

    def _drop_menu(self, version_id: str, place: QPoint) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = len(self._choices().versions) > 1
        show = menu.addAction(tr("Show"), partial(self.go_to, version_id))
        beside = menu.addAction(tr("Compare with this"), partial(self._compare_with, version_id))
        menu.addSeparator()
        menu.addAction(tr("Rename"), self.list.rename_current)
        remove = menu.addAction(tr("Remove"), partial(self.remove, version_id))
        for action in (show, beside):
            action.setEnabled(others and version_id != self._current())
        remove.setEnabled(others)
        menu.popup(place)

    def _compare_with(self, version_id: str) -> None:
        if self._workspace.current is not None:
            sides = version_sides(self._workspace.current)
            self.comparison.choose(next((one for one in sides if one.id == version_id), None))

    def _choices(self) -> Choices:
        photo = self._workspace.current
        return Choices() if photo is None else photo.choices

    def _current(self) -> str:
        return self._choices().current

    def _listed(self) -> tuple[Version, ...]:
        return self._choices().listed(tr("Version 1"))


def remark(version: Version) -> str:
    """What was chosen in a version, in a few words."""
    recipe = version.recipe
    strokes = len(recipe.strokes)
    words = [tr_n("1 hint", "{n} hints", strokes).format(n=counted(strokes))] if strokes else []
    if recipe.vividness is not None:
        words.append(tr("vividness {n} %").format(n=round(100 * recipe.vividness)))
    if recipe.model is not None:
        words.append(recipe.model.id)
    return ", ".join(words) or (tr("nothing chosen yet") if recipe == Recipe() else tr("settings changed"))
