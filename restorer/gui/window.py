"""The window: its parts in their places, and the wires between them. Rules live in the parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from restorer.errors import RestorerError
from restorer.gui import intake
from restorer.gui.actions import Actions, tr
from restorer.gui.album.photo_menu import PhotoMenu
from restorer.gui.closing import Runs, ask_before_closing
from restorer.gui.commands import connect_commands
from restorer.gui.drop_target import DropTarget
from restorer.gui.empty_state import EmptyState
from restorer.gui.export_desk import ExportDesk
from restorer.gui.feature_making import FeatureMaking
from restorer.gui.features import Command, Feature
from restorer.gui.filmstrip import Filmstrip
from restorer.gui.fitting import first_size, least_size
from restorer.gui.message_bar import MessageBars
from restorer.gui.messages import Message, failure
from restorer.gui.opening import Opening
from restorer.gui.panel.colour_tab import ColourTab
from restorer.gui.panel.info_tab import InfoTab
from restorer.gui.panel.panel import Panel, Tab
from restorer.gui.panel_desk import PanelDesk
from restorer.gui.photo_desk import PhotoDesk
from restorer.gui.photo_model import PhotoModel
from restorer.gui.samples import SamplePictures
from restorer.gui.settings import FILMSTRIP_SHOWN, GEOMETRY, PANEL_SHOWN
from restorer.gui.stage import Stage
from restorer.gui.status_bar import StatusBar
from restorer.gui.studio import Studio
from restorer.gui.tab_order import set_tab_order
from restorer.gui.tasks import Lane
from restorer.gui.tool_strip import ToolStrip
from restorer.gui.top_bar import TopBar


class Window(QWidget):
    """The one window of the program. `drag_entered(QMimeData)`: something it can take hangs over it."""

    drag_entered = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        look = studio.look
        self.setObjectName("window")
        self.setWindowTitle("Restorer")
        self.setAcceptDrops(True)
        self.setMinimumSize(least_size(look, self.screen().availableSize()))
        self.actions_ = Actions(self)
        act = self.actions_
        self.top = TopBar(look, act)
        self.messages = MessageBars(look)
        self.empty = EmptyState(look, act, studio.samples)
        self.stage = Stage(studio)
        self.model = PhotoModel(studio.workspace, studio.thumbnails)
        self.filmstrip = Filmstrip(look, self.model)
        self.strip = ToolStrip(look, act)
        self.colour_tab = ColourTab(look, act)
        self.info_tab = InfoTab(look)
        tabs = Tab("colour", tr("Colour"), "colour", self.colour_tab), Tab("info", tr("Info"), "info", self.info_tab)
        self.panel = Panel(look, act, tabs)
        self.status = StatusBar(look, (act["zoom_out"], act["zoom_in"], act["fit"], act["full_size"]))
        self.opening = Opening(studio, self)
        self.exports = ExportDesk(studio, self)
        self.desk = PanelDesk(studio, self.stage, self.colour_tab, self.info_tab, act)
        self.samples = SamplePictures(studio, self.empty.samples)
        self.photo = PhotoDesk(studio, self)
        self.photo_menu = PhotoMenu(self)
        self.selected_ids: Callable[[], list[str]] = self.filmstrip.selected_ids
        self.in_hand: Callable[[], str] = lambda: studio.workspace.current_id
        self.leads_back: list[Callable[[], bool]] = []
        self.own_parts: list[Callable[[], list[QWidget]]] = []
        self.runs: Runs | None = None
        self.other_page = 0
        self._closing = False
        self._lines: list[QWidget] = []
        self._flat_lines: list[QWidget] = []
        self._lay_out()
        self.making = FeatureMaking(self)
        self._connect()
        self.commands: dict[str, Command] = {}
        connect_commands(self)
        self._restore()
        self._show_photos()
        QTimer.singleShot(0, self, self._started)

    @property
    def features(self) -> tuple[Feature, ...]:
        """All features; those that do not stand yet are made now."""
        self.complete()
        return tuple(self.making.made)

    def complete(self) -> None:
        """Make every feature that does not stand yet."""
        self.making.make_all()

    def say(self, message: Message) -> None:
        """Show a message."""
        self.messages.add(message)

    def parts(self) -> list[QWidget]:
        """The parts that F6 goes through, by what takes the focus in each."""
        if own := next(filter(None, (part() for part in self.own_parts)), None):
            return own
        if not self.studio.workspace.current_id:
            return [self.empty.focus_part(), self.top.menus]
        parts = [self.filmstrip.focus_part(), self.stage.canvas, self.strip.focus_part(), self.panel.focus_part()]
        return [part for part in parts if part.isVisible()]

    def focus_work(self) -> None:
        """What had the keys is gone: they go to where the work is, and to no button beside it."""
        parts = self.parts()
        (self.stage.canvas if self.stage.canvas in parts else parts[0]).setFocus()

    def toggle_panels(self, with_filmstrip: bool) -> None:
        """Hide or show the right side, and the filmstrip too if asked."""
        shown = not self.panel.isVisible()
        self.studio.settings.set(PANEL_SHOWN, shown)
        self.studio.settings.set(FILMSTRIP_SHOWN, shown if with_filmstrip else True)
        self._show_sides()

    def swap_sides(self, swapped: bool) -> None:
        """Photographs on the right and tools on the left, for who has the other hand."""
        across = QHBoxLayout.Direction
        self._work.setDirection(across.RightToLeft if swapped else across.LeftToRight)
        QTimer.singleShot(0, self, self._centre_compare)

    def toggle_full_screen(self) -> None:
        """The photograph alone on the screen, or everything again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
        self._show_sides()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say where the drop will go."""
        if intake.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.empty.set_target(True)
            self.drag_entered.emit(event.mimeData())
            self._target.show_target(bool(self.studio.workspace.current_id), intake.paths_of(event.mimeData()))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The drag went elsewhere."""
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped."""
        self._end_drag()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.opening.take(event.mimeData())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Compact below a width."""
        super().resizeEvent(event)
        compact = self.width() < self.studio.look.px("compact_below")
        for part in (self.filmstrip, self.strip, self.panel, self.status):
            part.set_compact(compact)
        self._show_sides()
        QTimer.singleShot(0, self, self._centre_compare)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that no part wanted: Esc leads back, Up and Down to other photographs, the rest to the canvas."""
        if event.key() == Qt.Key.Key_Escape:
            self._back()
        elif self.pages.currentIndex() > 1:
            super().keyPressEvent(event)  # what lies behind another page takes no keys
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.studio.workspace.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif not self.stage.canvas.hand.key(event, pressed=True):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys that are held for the canvas."""
        if not self.stage.canvas.hand.key(event, pressed=False):
            super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask only if an export or a run is under way; everything else is kept anyway."""
        running = self.runs is not None and self.runs.busy
        if (self.studio.tasks.busy(Lane.EXPORT) or running) and not self._closing:
            event.ignore()
            ask_before_closing(self)
            return
        self.studio.settings.set(GEOMETRY, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        try:
            self.studio.close()
        except RestorerError as error:
            self.say(failure("autosave", error))
        event.accept()

    def close_now(self) -> None:
        """Close whatever is under way."""
        self._closing = True
        self.close()

    def _lay_out(self) -> None:
        work = self._work = QHBoxLayout()
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(0)
        self._sides = (self.filmstrip, self.strip, self.panel)
        for part in (self.filmstrip, self._line(), self.stage, self._line(), self.strip, self._line(), self.panel):
            work.addWidget(part, 1 if part is self.stage else 0)
        page = QWidget()
        page.setLayout(work)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top, self._line(False), self.messages, self.pages, self._line(False), self.status):
            column.addWidget(widget, 1 if widget is self.pages else 0)
        self._target = DropTarget(self.studio.look, self.stage)

    def _line(self, upright: bool = True) -> QWidget:
        line = QWidget()
        line.setObjectName("line")
        if upright:
            line.setFixedWidth(1)
            self._lines.append(line)
        else:
            line.setFixedHeight(1)
            self._flat_lines.append(line)
        return line

    def _connect(self) -> None:
        studio, workspace, room = self.studio, self.studio.workspace, self.studio.darkroom
        workspace.photos_changed.connect(self._show_photos)
        workspace.autosave_failed.connect(lambda error: self.say(failure("autosave", error)))
        workspace.autosaved.connect(lambda: self.messages.remove("autosave"))
        studio.tiles.failed.connect(lambda error: self.say(failure("tiles", error)))
        studio.thumbnails.may_colour = lambda: not room.busy and self.stage.canvas.hand.drawing is None
        studio.thumbnails.in_view = self.filmstrip.in_view
        studio.thumbnails.progressed.connect(self._show_work)
        studio.tasks.shown_changed.connect(self._show_work)
        self.empty.samples.chosen.connect(self.opening.open_sample)
        self.filmstrip.chosen.connect(workspace.go_to)
        self.filmstrip.menu_wanted.connect(self.complete)  # each of them may have an entry
        self.filmstrip.menu_wanted.connect(self.photo_menu.popup)
        self.status.stopped.connect(self._stop_work)
        self.status.device_asked.connect(self.actions_["device"].trigger)
        self.stage.readout.connect(self.status.show_readout)
        self.stage.canvas.zoom_changed.connect(self.status.show_zoom)
        for part in (self.opening, self.exports, self.desk):
            part.said.connect(self.say)
        self.opening.unsaid.connect(self.messages.remove)
        self.messages.let_go.connect(self.focus_work)
        self.opening.last_known.connect(self.empty.show_last)
        self.opening.began.connect(self.making.wait_for_photo)
        self.opening.needs_all.connect(self.complete)
        self.making.all_made.connect(self._all_made)

    def _restore(self) -> None:
        kept = self.studio.settings.get(GEOMETRY)
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii")))):
            self.resize(first_size(self.screen().availableSize()))

    def _started(self) -> None:
        """After the first frame: what a crash left, and which device there is."""
        self.opening.offer_recovery()
        self.opening.look_for_last()
        self.desk.find_device(self.status)
        self.samples.start()
        self.making.begin()

    def _all_made(self) -> None:
        set_tab_order((*self.top.parts, self.messages, self.pages, self.status))
        self.panel.setUpdatesEnabled(True)
        if self.runs is not None:
            self.runs.offer_to_go_on()

    def _show_photos(self) -> None:
        there = bool(self.studio.workspace.document.photos)
        self.panel.setUpdatesEnabled(self.making.complete)  # filled at once, not section by section
        self.pages.setCurrentIndex((self.other_page or 1) if there else 0)
        self.top.show_tools(there, compare=not self.other_page)
        self._show_sides()
        QTimer.singleShot(0, self, self._centre_compare)
        self.filmstrip.set_current(self.studio.workspace.current_id)
        if there:
            self.samples.stop()
        else:
            self.photo.show_current("")

    def _show_sides(self) -> None:
        settings, full = self.studio.settings, self.isFullScreen()
        panel = settings.get(PANEL_SHOWN) and not full
        film = settings.get(FILMSTRIP_SHOWN) and not full and self.width() >= self.studio.look.px("filmstrip_above")
        for part, line, shown in zip(self._sides, self._lines, (film, panel, panel), strict=True):
            part.setVisible(shown)
            line.setVisible(shown)
        for bar in (self.top, self.status, *self._flat_lines):
            bar.setVisible(not full)
        QTimer.singleShot(0, self, self._centre_compare)

    def _centre_compare(self) -> None:
        self.top.centre_on(self.stage.mapTo(self, self.stage.rect().center()).x())

    def _show_work(self) -> None:
        """The chip: what takes longer than a moment; else how many thumbnails are still gray."""
        shown = self.studio.tasks.shown()
        thumbnails = self.studio.thumbnails
        if shown:
            more = f"  +{len(shown) - 1}" if len(shown) > 1 else ""
            self.status.show_work(f"{shown[-1].words}{more}", shown[-1].fraction)
        elif thumbnails.total > 1:
            self.status.show_work(thumbnails.words(), thumbnails.done / thumbnails.total)
        else:
            self.status.show_work("", 0.0)

    def _stop_work(self) -> None:
        for job in self.studio.tasks.shown():
            job.cancel()
        self.studio.darkroom.stop()
        self.studio.thumbnails.stop()

    def _back(self) -> None:
        if self.stage.step_back():
            return
        if self.isFullScreen():
            self.toggle_full_screen()
        elif not any(lead() for lead in self.leads_back):
            self.actions_["tool_fix"].trigger()

    def _end_drag(self) -> None:
        self.empty.set_target(False)
        self._target.hide()
