"""A BagIt bag of what is exported: of what, who gives it, and what will lie in it, read before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from restorer.batch.places import OWN
from restorer.gui.actions import tr, tr_n
from restorer.gui.buttons import ChoiceButton
from restorer.gui.checks import Check
from restorer.gui.exporting import BagScope, BagWish, bag_files, bag_of
from restorer.gui.figures import counted
from restorer.gui.look import Look
from restorer.gui.messages import Message, Offer
from restorer.gui.panel.info_tab import breakable
from restorer.gui.panel.section import words
from restorer.record.bag import Bag

_INSET = 28
_LONGEST = 200
_NAMED = 3
"""So many files stand there by name; all of them stand in the tool tip."""


@dataclass(frozen=True, slots=True)
class BagWords:
    """What the switch is called, and each of its scopes: of one copy, or of many."""

    wanted: str
    scopes: Mapping[BagScope, str]

    @classmethod
    def of_one(cls) -> BagWords:
        """Of one copy."""
        scopes = {BagScope.COPY: tr("This copy with its record"), BagScope.FOLDER: tr("All of its folder")}
        return cls(tr("Put it into a BagIt bag too"), scopes)

    @classmethod
    def of_many(cls) -> BagWords:
        """Of the copies of a run."""
        scopes = {BagScope.COPY: tr("These copies with their records"), BagScope.FOLDER: tr("All of their folder")}
        return cls(tr("Put them into a BagIt bag too"), scopes)


class BagChoice(QWidget):
    """`changed`: another choice; what it takes in height may be another too."""

    changed = Signal()

    def __init__(self, look: Look, start: BagWish | None, names: BagWords | None = None) -> None:
        super().__init__()
        wish = start or BagWish()
        self._scope = wish.scope
        self._names = names or BagWords.of_one()
        self.wanted = Check(look, self._names.wanted)
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

    def show_wish(self, wish: BagWish | None, organisation: str) -> None:
        """Show this wish; the organisation stands ready where there is none."""
        self._scope = wish.scope if wish else BagScope.COPY
        self.organisation.setText(wish.organisation if wish else organisation)
        self.wanted.setChecked(wish is not None)

    def show_content(self, copy: Path, record: bool) -> None:
        """Say what will be in the bag, and where it will lie."""
        files = [path.relative_to(copy.parent).as_posix() for path in bag_files(copy, record, self._scope)]
        first = [copy.name, *(name for name in files if name != copy.name)]
        left = len(first) - _NAMED
        shown = [*first[:_NAMED], *([tr("and {n} more").format(n=counted(left))] if left > 0 else ())]
        count = tr_n("1 file with its checksum: {names}.", "{n} files with their checksums: {names}.", len(files))
        count = count.format(n=counted(len(files)), names=", ".join(map(breakable, shown)))
        self.show_bag(count, bag_of(copy, self._scope), "\n".join(f"data/{name}" for name in files))

    def show_bag(self, content: str, bag: Path, details: str = "") -> None:
        """Say `content` of the bag, and where it will lie; the details are in the tool tip."""
        self._scopes.show_value(self._names.scopes[self._scope])
        where = tr("The bag: {folder}.").format(folder=breakable(" / ".join(bag.parts[-2:])))
        self.content.setText(f"{content} {where}")
        self.content.setToolTip(details)

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
            menu.addAction(self._names.scopes[scope], partial(self.use, scope))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._scopes.mapToGlobal(self._scopes.rect().bottomLeft()))


def bag_message(bag: Bag, show: Callable[[Path], None]) -> Message:
    """That a bag is made; `show` opens it."""
    title = tr_n("The bag {name} is made: 1 file.", "The bag {name} is made: {n} files.", bag.files)
    left_out = [path.name for path in bag.left_out if path.name != OWN]
    text = tr("Left out, being links or hidden: {names}.").format(names=", ".join(left_out)) if left_out else ""
    offer = Offer(tr("Show in folder"), lambda: show(bag.path))
    return Message("bag", title.format(name=bag.path.name, n=counted(bag.files)), text, "info", (offer,))
