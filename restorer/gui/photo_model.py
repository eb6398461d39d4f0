"""The open photographs as rows, and what state each is in: the one model of filmstrip and album."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QImage

from restorer.gui.actions import tr, tr_n
from restorer.gui.doubt.sure_words import photo_sentence, photo_words
from restorer.gui.thumbnails import Thumbnails
from restorer.gui.workspace import Workspace
from restorer.project.document import OpenPhoto
from restorer.project.judgement import Judgement, Mark

Index = QModelIndex | QPersistentModelIndex
PHOTO = Qt.ItemDataRole.UserRole
BADGE = Qt.ItemDataRole.UserRole + 1
STATE = Qt.ItemDataRole.UserRole + 2
JUDGEMENT = Qt.ItemDataRole.UserRole + 3
SURE = Qt.ItemDataRole.UserRole + 4
"""How much of it is expected to be right, in a few signs: "79 %"."""
_CHOSEN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_FEW = 8
"""So many changed rows are told of one by one."""
_FEWEST_DOUBTS = 10
"""With fewer photographs the least sure tenth says nothing."""


class PhotoState(StrEnum):
    """Where a photograph stands, the last that holds."""

    NEW = "new"
    COLOURED = "coloured"
    EDITED = "edited"
    EXPORTED = "exported"
    WAITING = "waiting"
    FAILED = "failed"
    MISSING = "missing"


BADGES = {
    PhotoState.MISSING: "error",
    PhotoState.FAILED: "error",
    PhotoState.WAITING: "history",
    PhotoState.EXPORTED: "check",
    PhotoState.EDITED: "brush",
}
"""The shape of each state that has one; nobody has to tell tints apart."""

UNREADABLE = (PhotoState.MISSING, PhotoState.FAILED)


class Cell(NamedTuple):
    """What a cell shows, in one go: painting thousands asks role by role for longer than it paints.

    `sure`: how sure the model was, in words; "" where that is not known or says nothing.
    """

    name: str
    image: QImage | None
    badge: str
    state: PhotoState
    judgement: Judgement
    sure: str


class RowModel(QStringListModel):
    """Rows that Qt counts itself: a view that lays out 10,000 asks twelve times for each how many there are."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """To be chosen, not to be written in."""
        return _CHOSEN if index.isValid() else Qt.ItemFlag.NoItemFlags


class PhotoModel(RowModel):
    """The open photographs as rows, in the order of the document."""

    def __init__(self, workspace: Workspace, thumbnails: Thumbnails) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._thumbnails = thumbnails
        self._photos: tuple[OpenPhoto, ...] = ()
        self._rows: dict[str, int] = {}
        self._missing: set[str] = set()
        self._failed: dict[str, str] = {}
        self._waiting: set[str] = set()
        self._unsure: set[str] = set()
        self.calibrated: Callable[[OpenPhoto], bool] = lambda _photo: False
        """Whether figures of the model that colours a photograph were compared with the truth."""
        self.marks = 0
        """Another number where one was marked as missing, failed or waiting, or is so no longer."""
        workspace.photos_changed.connect(self._reset)
        workspace.recipe_changed.connect(self._touch)
        workspace.photo_changed.connect(self._touch)
        workspace.judged.connect(self._touch_all)
        thumbnails.changed.connect(self._touch)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name, thumbnail, badge; the state also in words."""
        return self.fact(self._photos[index.row()], role)

    def fact(self, photo: OpenPhoto, role: int) -> object:
        """What is shown of `photo` in that role."""
        if role == Qt.ItemDataRole.DisplayRole:
            return photo.path.stem
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(photo)
        if role == PHOTO:
            return photo.id
        if role == BADGE:
            return self._badge(photo, self.state_of(photo))
        if role == STATE:
            return self.state_of(photo)
        if role == JUDGEMENT:
            return photo.judgement
        if role == SURE:
            return self._figure(photo)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join((photo.name, *self._words(photo)))
        return None

    def cell(self, photo: OpenPhoto) -> Cell:
        """What a cell shows of `photo`; its thumbnail is asked for if it is not there."""
        state, image = self.state_of(photo), self._thumbnails.get(photo)
        badge = self._badge(photo, state)
        return Cell(photo.path.stem, image, badge, state, photo.judgement, self._sure_words(photo, state))

    def row_of(self, photo_id: str) -> int:
        """The row of a photograph, -1 if it is not open."""
        return self._rows.get(photo_id, -1)

    def photo(self, row: int) -> OpenPhoto:
        """The photograph in that row."""
        return self._photos[row]

    def state_of(self, photo: OpenPhoto) -> PhotoState:
        """Where `photo` stands."""
        if photo.id in self._missing:
            return PhotoState.MISSING
        if photo.id in self._failed:
            return PhotoState.FAILED
        if photo.id in self._waiting:
            return PhotoState.WAITING
        if photo.exported:
            return PhotoState.EXPORTED
        if photo.edited:
            return PhotoState.EDITED
        return PhotoState.COLOURED if photo.id in self._thumbnails.coloured_ids else PhotoState.NEW

    def is_unsure(self, photo_id: str) -> bool:
        """Whether it is among the tenth where the model was least sure."""
        return photo_id in self._unsure

    def mark_missing(self, photo_id: str, missing: bool) -> None:
        """The photograph's file is not where it was (or is again)."""
        self.marks += 1
        (self._missing.add if missing else self._missing.discard)(photo_id)
        if not missing:
            self._failed.pop(photo_id, None)
        self._touch(photo_id)

    def mark_failed(self, photo_id: str, failed: bool = True, why: str = "") -> None:
        """The photograph cannot be read, or not be coloured (or can again). `why`: a sentence."""
        self.marks += 1
        if failed:
            self._failed[photo_id] = why or self._failed.get(photo_id, "")
        else:
            self._failed.pop(photo_id, None)
        self._touch(photo_id)

    def mark_waiting(self, photo_ids: Iterable[str]) -> None:
        """These, and no others, wait for their turn in a run."""
        changed = self._waiting ^ (now := set(photo_ids))
        self.marks += bool(changed)
        self._waiting = now
        self._touch_all(changed)

    def mark_unsure(self, doubts: dict[str, float]) -> None:
        """The share expected to be wrong of those photographs whose colours are known; the worst tenth is marked."""
        known = sorted(doubts, key=lambda photo_id: -doubts[photo_id])
        now = set(known[: len(known) // 10] if len(known) >= _FEWEST_DOUBTS else ())
        changed = self._unsure ^ now
        self._unsure = now
        self._touch_all(changed)

    def is_missing(self, photo_id: str) -> bool:
        """Whether the photograph's file is not where it was."""
        return photo_id in self._missing

    def _badge(self, photo: OpenPhoto, state: PhotoState) -> str:
        badge = BADGES.get(state, "")
        return "doubt" if badge != "error" and photo.id in self._unsure else badge

    def _sure(self, photo: OpenPhoto, state: PhotoState) -> float | None:
        doubt = None if state in UNREADABLE else self._thumbnails.doubts.get(photo.id)
        return None if doubt is None else 1.0 - doubt

    def _sure_words(self, photo: OpenPhoto, state: PhotoState) -> str:
        unsure = photo.id in self._unsure and state not in UNREADABLE
        return photo_words(self._sure(photo, state), self.calibrated(photo), unsure)

    def _figure(self, photo: OpenPhoto) -> str:
        sure = self._sure(photo, self.state_of(photo))
        return "" if sure is None or not self.calibrated(photo) else f"{round(100 * sure)} %"

    def _words(self, photo: OpenPhoto) -> list[str]:
        state = self.state_of(photo)
        found = [] if state is PhotoState.NEW else [state_words(state)]
        if state is PhotoState.FAILED and self._failed[photo.id]:
            found.append(self._failed[photo.id])
        if photo.id in self._unsure:
            found.append(tr("the model was unsure"))
        if (sure := self._sure(photo, state)) is not None:
            found.append(photo_sentence(sure, self.calibrated(photo)))
        return found + judgement_words(photo.judgement)

    def _reset(self) -> None:
        self._photos = self._workspace.document.photos
        self._rows = {photo.id: row for row, photo in enumerate(self._photos)}
        self.setStringList(list(self._rows))

    def _touch(self, photo_id: str) -> None:
        row = self._rows.get(photo_id)
        if row is not None and row < len(self._photos):
            self._photos = self._workspace.document.photos
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def _touch_all(self, photo_ids: Collection[str]) -> None:
        """Many are told of as the rows from the first to the last of them: a signal for each took ten seconds."""
        if len(photo_ids) <= _FEW:
            for photo_id in photo_ids:
                self._touch(photo_id)
            return
        rows = [row for photo_id in photo_ids if (row := self._rows.get(photo_id)) is not None]
        if rows and max(rows) < len(self._photos):
            self._photos = self._workspace.document.photos
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))


def state_words(state: PhotoState) -> str:
    """The state as people read it."""
    return {
        PhotoState.NEW: tr("not coloured yet"),
        PhotoState.COLOURED: tr("coloured"),
        PhotoState.EDITED: tr("edited"),
        PhotoState.EXPORTED: tr("exported"),
        PhotoState.WAITING: tr("waiting"),
        PhotoState.FAILED: tr("failed"),
        PhotoState.MISSING: tr("missing"),
    }[state]


def judgement_words(judgement: Judgement) -> list[str]:
    """Stars and mark, as they are read out."""
    stars = tr_n("1 star", "{n} stars", judgement.rating).format(n=judgement.rating)
    found = [stars] if judgement.rating else []
    if judgement.mark is not None:
        mark = tr("accepted") if judgement.mark is Mark.ACCEPTED else tr("needs work")
        found.append(tr("{mark} by {name}").format(mark=mark, name=judgement.by) if judgement.by else mark)
    return found
