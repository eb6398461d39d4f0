"""The album in the window: when it is shown, what it shows, and what its keys and menus do."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from restorer.gui.actions import tr, tr_n
from restorer.gui.album.album_model import AlbumModel
from restorer.gui.album.dates import read_dates
from restorer.gui.album.edge import FilmstripEdge
from restorer.gui.album.judging import Judging
from restorer.gui.album.page import AlbumPage
from restorer.gui.album.shelf import Known, Order, Shelf, Wanted, arranged, counts
from restorer.gui.buttons import IconButton
from restorer.gui.canvas.tools import Tool
from restorer.gui.export_desk import show_folder
from restorer.gui.figures import counted
from restorer.gui.tasks import Lane
from restorer.project.document import OpenPhoto
from restorer.project.judgement import MOST_STARS, Mark
from restorer.project.pin import DEFAULT_MODEL

if TYPE_CHECKING:
    from restorer.gui.features import Command
    from restorer.gui.window import Window

_REFRESH_MS = 1000
"""Going through 10,000 photographs takes a frame or two: not more often than that."""
_MOVING = (Shelf.WAITING, Shelf.EXPORTED, Shelf.FAILED, Shelf.ACCEPTED, Shelf.NEEDS_WORK)
"""Shelves that follow at once; the others are only gone through anew when asked, or they would jump."""


class AlbumDesk(QObject):
    """Between the album's page and the window. `looked_at`: what is shown or chosen changed."""

    looked_at = Signal()

    def __init__(self, window: Window, run: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio = window.studio
        self._dates: dict[str, float] = {}
        self._came_from_here = False
        self._wanted = False
        self._told = ""
        self._doubts_moved = False
        self._counted: tuple[object, ...] = ()
        self.judging = Judging(studio.workspace, studio.settings, self.selected_ids, self)
        self.model = AlbumModel(window.model, self)
        self.page = AlbumPage(studio.look, window.actions_, self.model, run, self.judging.name)
        window.pages.addWidget(self.page)
        window.selected_ids = self.selected_ids
        window.in_hand = self.in_hand
        window.leads_back.append(self._lead_back)
        window.own_parts.append(self._parts)
        window.photo_menu.add(self._add_to_menu)
        window.filmstrip.add_button(IconButton.of(studio.look, window.actions_["album"], studio.look.px("control")))
        self.edge = FilmstripEdge(window.filmstrip)
        self.edge.passed_half.connect(self.show)
        window.model.calibrated = self._calibrated
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._catch_up)
        self._connect()

    @property
    def shown(self) -> bool:
        """Whether the album is what is seen."""
        return self._window.pages.currentWidget() is self.page

    def commands(self) -> Mapping[str, Command]:
        """What the album's actions do."""
        rates = {f"rate_{stars}": partial(self.judging.rate, stars) for stars in range(MOST_STARS + 1)}
        return rates | {
            "album": self.toggle,
            "look_first": self._look_first,
            "accept": partial(self.judging.mark, Mark.ACCEPTED),
            "needs_work": partial(self.judging.mark, Mark.NEEDS_WORK),
            "unmark": partial(self.judging.mark, None),
        }

    def selected_ids(self) -> list[str]:
        """The photographs that are chosen: in the album, else in the filmstrip."""
        return self.page.grid.selected_ids() if self.shown else self._window.filmstrip.selected_ids()

    def in_hand(self) -> str:
        """The photograph that a command on one of them means: of those chosen the one with the focus; "" for none."""
        if not self.shown:
            return self._studio.workspace.current_id
        ids, focus = self.page.grid.selected_ids(), self.page.grid.current_id()
        return focus if focus in ids else next(iter(ids), "")

    def toggle(self) -> None:
        """From the photograph to the album and back."""
        if not self.shown:
            self.show()
        elif self._studio.workspace.current_id or self.page.grid.current_id():
            self.leave()

    def show(self) -> None:
        """Show the album, with the photograph of the canvas where it was."""
        if not self._studio.workspace.document.photos or self.shown:
            return
        self._want(True)
        self._window.pages.setCurrentWidget(self.page)
        self._window.top.show_tools(True, compare=False)
        self._arrange()
        current = self._studio.workspace.current_id
        if current and current not in self.page.grid.selected_ids():
            self.page.grid.select([current], current)
        self.page.grid.bring(current)
        self.page.grid.setFocus()

    def leave(self) -> None:
        """Back to the photograph."""
        workspace, current = self._studio.workspace, self.page.grid.current_id()
        if not workspace.current_id and current:
            workspace.go_to(current)
        self._want(False)
        self._window.pages.setCurrentIndex(1)
        self._window.top.show_tools(True)
        self._window.status.show_photo_again()
        self._window.stage.canvas.setFocus()
        self.looked_at.emit()

    def tell(self, words: str) -> None:
        """Say in the status bar what was done, until others are chosen."""
        self._told = words if self.shown else ""
        self._show_head()

    def _want(self, wanted: bool) -> None:
        """Whether the album is the page for the photographs that are open."""
        self._wanted = wanted
        self._window.other_page = self._window.pages.indexOf(self.page) if wanted else 0

    def _expect_many(self) -> None:
        """More photographs are about to be opened than anybody wants to see one by one."""
        self._want(True)
        self.page.grid.setFocus()

    def _connect(self) -> None:
        workspace, model, page = self._studio.workspace, self._window.model, self.page
        workspace.photos_changed.connect(self.photos_changed)
        model.dataChanged.connect(self._note_change)
        self._studio.thumbnails.doubts_changed.connect(self._note_doubts)
        self._studio.thumbnails.in_view = self._in_view
        page.side.changed.connect(self._asked_anew)
        page.side.signed_as.connect(self.judging.sign_as)
        page.searched.connect(lambda _: self._asked_anew())
        page.grid.opened.connect(self._open)
        page.grid.menu_wanted.connect(self._window.photo_menu.popup)
        page.grid.selection_changed.connect(self._chosen_changed)
        self._window.opening.opens_many.connect(self._expect_many)
        self._window.making.all_made.connect(self._reach_edge)

    def _reach_edge(self) -> None:
        """Tab comes to the edge of the filmstrip after its photographs."""
        QWidget.setTabOrder(self._window.filmstrip.focus_part(), self.edge)

    def photos_changed(self) -> None:
        """Other photographs are open; the window shows the canvas then, unless the album was asked for."""
        workspace = self._studio.workspace
        there = {photo.id for photo in workspace.document.photos}
        self._dates = {photo_id: date for photo_id, date in self._dates.items() if photo_id in there}
        self._studio.thumbnails.learn_doubts(workspace.document.photos)
        self._doubts_moved = True
        if not there:
            self._want(False)  # what is opened next is seen first
        elif self._wanted:
            self.page.grid.setFocus()
        self._arrange()

    def _open(self, photo_id: str) -> None:
        """Enter or a double click."""
        self._came_from_here = True
        self._studio.workspace.go_to(photo_id)
        self.leave()

    def _lead_back(self) -> bool:
        """Esc: in the album to all of it, from a photograph opened there to the same place."""
        if self.shown:
            self.page.search.clear()
            return True
        if not self._came_from_here or self._studio.hinting.tool is not Tool.FIX:
            return False
        self._came_from_here = False
        self.show()
        return True

    def _parts(self) -> list[QWidget]:
        """What F6 goes through while the album is shown."""
        return [self.page.grid, self.page.run, self.page.side.focus_part(), self.page.search] if self.shown else []

    def _look_first(self) -> None:
        """The least sure of them, wherever one is."""
        self.show()
        self.page.side.show_shelf(Shelf.FIRST)
        self.page.grid.setFocus()

    def _asked_anew(self) -> None:
        """Another shelf, order, rating or word: the first of them stands at the top."""
        if self.page.side.order is Order.DATE:
            self._read_dates()
        self._arrange()
        self.page.grid.scrollToTop()

    def _arrange(self) -> None:
        grid, side = self.page.grid, self.page.side
        chosen, current = grid.selected_ids(), grid.current_id()
        place = grid.verticalScrollBar().value()
        wanted = Wanted(side.shelf, side.stars, self.page.search.text(), side.order)
        photos = self._studio.workspace.document.photos
        if self.model.show_ids(arranged(photos, self._known(), wanted)):
            grid.select(chosen, current)
            grid.verticalScrollBar().setValue(place)
        self._catch_up()
        self.looked_at.emit()

    def _known(self) -> Known:
        model = self._window.model
        return Known(model.state_of, self._studio.thumbnails.doubts, self._dates, model.is_unsure)

    def _calibrated(self, photo: OpenPhoto) -> bool:
        model = photo.recipe.model
        used = model.id if model is not None else self._studio.darkroom.model_wish or DEFAULT_MODEL
        return any(card.id == used and card.certainty is not None for card in self._window.colour_tab.cards)

    def _note_change(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _note_doubts(self) -> None:
        self._doubts_moved = True
        self._note_change()

    def _catch_up(self) -> None:
        """Counts, who is unsure, and what the head says: not more often than eyes can follow, nor where all stands."""
        if self._doubts_moved:
            self._doubts_moved = False
            there = {photo.id for photo in self._studio.workspace.document.photos}
            doubts = self._studio.thumbnails.doubts
            self._window.model.mark_unsure({one: doubt for one, doubt in doubts.items() if one in there})
            self.page.grid.viewport().update()  # each says how sure the model was
            self._window.filmstrip.update_cells()
        if not self.shown:
            return
        self._timer.stop()  # marking has just started it again
        if (stand := self._stand()) != self._counted:
            self._counted = stand
            self._count()
        self._show_head()

    def _stand(self) -> tuple[object, ...]:
        """What counts depend on: thumbnails that come in while one scrolls leave it the same."""
        thumbnails, model = self._studio.thumbnails, self._window.model
        known = len(thumbnails.coloured_ids), len(thumbnails.doubts)
        return self._studio.workspace.document, model.marks, self.page.side.shelf, *known

    def _count(self) -> None:
        """Go through all photographs: what each shelf holds, and who has come to or left the one that is shown."""
        photos, side = self._studio.workspace.document.photos, self.page.side
        side.show_counts(counts(photos, self._known()))
        if side.shelf in _MOVING or (side.shelf is Shelf.FIRST and not self.model.ids):
            wanted = Wanted(side.shelf, side.stars, self.page.search.text(), side.order)
            chosen, current = self.page.grid.selected_ids(), self.page.grid.current_id()
            if self.model.show_ids(arranged(photos, self._known(), wanted)):
                self.page.grid.select(chosen, current)

    def _chosen_changed(self) -> None:
        self._told = ""
        self._show_head()
        self.looked_at.emit()

    def _show_head(self) -> None:
        if not self.shown:
            return
        chosen = self.page.grid.count_selected()
        self.page.show_head(self.page.side.shelf, len(self.model.ids), chosen, bool(self.page.search.text()))
        total = len(self._studio.workspace.document.photos)
        words = tr_n("1 photograph", "{n} photographs", total).format(n=counted(total))
        selected = tr("{n} selected").format(n=counted(chosen)) if chosen else ""
        self._window.status.show_album([one for one in (words, selected, self._told) if one])

    def _in_view(self) -> list[str]:
        return self.page.grid.in_view() if self.shown else self._window.filmstrip.in_view()

    def _read_dates(self) -> None:
        photos = [photo for photo in self._studio.workspace.document.photos if photo.id not in self._dates]
        if photos:
            self._studio.tasks.start(
                Lane.FILES,
                "dates",
                lambda progress: read_dates(photos, progress),
                self._dates_known,
                lambda _error: None,  # without dates the names decide
                tr("Reading dates"),
            )

    def _dates_known(self, dates: dict[str, float]) -> None:
        self._dates |= dates
        self._arrange()

    def _add_to_menu(self, menu: QMenu, ids: list[str]) -> None:
        """The entries that every photograph has."""
        act = self._window.actions_
        menu.addAction(tr("Open"), lambda: self._open(ids[0]))
        menu.addSeparator()
        rating = menu.addMenu(tr("Rating"))
        for stars in range(MOST_STARS, -1, -1):
            rating.addAction(act[f"rate_{stars}"])
        for name in ("accept", "needs_work", "unmark"):
            menu.addAction(act[name])
        menu.addSeparator()
        menu.addAction(tr("Show in folder"), lambda: show_folder(self._photo(ids[0]).path.parent))
        words = tr_n("Close photograph", "Close {n} photographs", len(ids)).format(n=counted(len(ids)))
        menu.addAction(words, lambda: self._close(ids))

    def _photo(self, photo_id: str) -> OpenPhoto:
        return self._studio.workspace.document.get(photo_id)

    def _close(self, ids: list[str]) -> None:
        self._studio.workspace.close_photos(ids)
