"""A BagIt bag of what is exported: of what, who gives it, and what will lie in it, read before anything is written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from restorer.gui.actions import tr, tr_n
from restorer.gui.buttons import ChoiceButton
from restorer.gui.checks import Check
from restorer.gui.exporting import BagScope, BagWish, bag_files, bag_of
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.panel.info_tab import breakable
from restorer.gui.panel.section import words

_INSET = 28
_LONGEST = 200
_NAMED = 3
"""So many files stand there by name; all of them stand in the tool tip."""


class BagChoice(QWidget):
    """`changed`: another choice; what it takes in height may be another too."""

    changed = Signal()

    def __init__(self, look: Look, start: BagWish | None) -> None:
        super().__init__()
        wish = start or BagWish()
        self._scope = wish.scope
        self.wanted = Check(look, tr("Put it into a BagIt bag too"))
        self.wanted.setChecked(start is not None)
        self._scopes = ChoiceButton(look, tr("What goes into the bag"))
        self.organisation = QLineEdit(wish.organisation)
        self.organisation.setPlaceholderText(tr("Organisation that gives it"))
        self.organisation.setAccessibleName(tr("Organisation that gives it"))
        self.organisation.setMaxLength(_LONGEST)
        self.content = words("", "second_label")
        self._more = QWidget()
        self._build()
        self.wanted.toggled.connect(self._toggled)
        self._scopes.clicked.connect(self._drop_scopes)
        self._more.setVisible(self.wanted.isChecked())

    def wish(self) -> BagWish | None:
        """What is chosen; None: no bag."""
        return BagWish(self._scope, self.organisation.text().strip()) if self.wanted.isChecked() else None

    def use(self, scope: BagScope) -> None:
        """The copy alone, or all of its folder."""
        self._scope = scope
        self.changed.emit()

    def show_content(self, copy: Path, record: bool) -> None:
        """Say what will be in the bag, and where it will lie."""
        files = [path.relative_to(copy.parent).as_posix() for path in bag_files(copy, record, self._scope)]
        self._scopes.show_value(_scope_words(self._scope))
        first = [copy.name, *(name for name in files if name != copy.name)]
        left = len(first) - _NAMED
        shown = [*first[:_NAMED], *([tr("and {n} more").format(n=counted(left))] if left > 0 else ())]
        count = tr_n("1 file with its checksum: {names}.", "{n} files with their checksums: {names}.", len(files))
        count = count.format(n=counted(len(files)), names=", ".join(map(breakable, shown)))
        where = tr("The bag: {folder}.").format(folder=breakable(" / ".join(bag_of(copy, self._scope).parts[-2:])))
        self.content.setText(f"{count} {where}")
        self.content.setToolTip("\n".join(f"data/{name}" for name in files))

    def _build(self) -> None:
        inside = QVBoxLayout(self._more)
        inside.setContentsMargins(_INSET, 0, 0, 0)
        inside.setSpacing(4)
        for part in (self._scopes, self.organisation, self.content):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.wanted)
        column.addWidget(self._more)

    def _toggled(self, wanted: bool) -> None:
        self._more.setVisible(wanted)
        self.changed.emit()

    def _drop_scopes(self) -> None:
        menu = QMenu(self)
        menu.setMinimumWidth(self._scopes.width())
        for scope in BagScope:
            menu.addAction(_scope_words(scope), partial(self.use, scope))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._scopes.mapToGlobal(self._scopes.rect().bottomLeft()))


def _scope_words(scope: BagScope) -> str:
    return {BagScope.COPY: tr("This copy with its record"), BagScope.FOLDER: tr("All of its folder")}[scope]
