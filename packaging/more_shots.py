"""States of the window beside its work on one photograph: messages, dialogs, menus, the album, what goes wrong."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QWidget

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.closing import ask_before_closing
from restorer.gui.command_list.feature import Commands
from restorer.gui.messages import Message, Offer
from restorer.gui.models.feature import ModelsFeature
from restorer.gui.window import Window
from restorer.paths import resources

Save = Callable[[str, QWidget], None]
Settle = Callable[[Window], None]
_MOST_PARTS = 5


def more_states(window: Window, save: Save, settle: Settle) -> None:
    """One after the other; the window is left with a photograph that cannot be read."""
    for show in (panels, messages, target, dialogs, menus, views):
        show(window, save, settle)
        settle(window)
    album(window, save, settle)
    unread(window, save, settle)


def panels(window: Window, save: Save, settle: Settle) -> None:
    """Every tab from its top to its end."""
    window.resize(1600, 1000)
    for tab in ("colour", "tone", "geometry", "info"):
        window.panel.show_tab(tab)
        settle(window)
        bar = next(one for one in window.panel.findChildren(QScrollArea) if one.isVisible()).verticalScrollBar()
        for part in range(_MOST_PARTS):
            bar.setValue(min(part * bar.pageStep(), bar.maximum()))
            settle(window)
            save(f"p-{tab}-{part}", window.panel)
            if bar.value() == bar.maximum():
                break


def messages(window: Window, save: Save, settle: Settle) -> None:
    """Three at once, of which two are seen."""
    find = Offer("Find…", lambda: None)
    text = "The disk is full: 214 MB are needed, 12 MB are free. Your edits are kept."
    window.say(Message("a", "harbour_1912.tif could not be saved", text, "error", (find,), "details"))
    window.say(Message("b", "3 of 53 files were left out", "notes.docx, film.mp4 and others.", "warning", details="x"))
    window.say(Message("c", "Exported 12 photographs to Coloured", offers=(Offer("Show in folder", lambda: None),)))
    settle(window)
    save("q-messages", window)
    for kind in "abc":
        window.messages.remove(kind)


def target(window: Window, save: Save, settle: Settle) -> None:
    """Something hangs over the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(resources() / "samples" / "coffee.jpg"))])
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(window.rect().center(), copy, mime, button, none))
    settle(window)
    save("q-drop-target", window)
    QApplication.sendEvent(window, QDragLeaveEvent())


def dialogs(window: Window, save: Save, settle: Settle) -> None:
    """Closing while something is written, keys and help, a model to import."""
    closing = ask_before_closing(window)
    settle(window)
    save("r-closing", closing)
    closing.reject()
    commands = next(one for one in window.features if isinstance(one, Commands))
    commands.help()
    settle(window)
    if commands.sheet is not None:
        save("r-help", commands.sheet)
        commands.sheet.close()
    importing = next(one for one in window.features if isinstance(one, ModelsFeature)).importing
    importing.offer(resources() / "models" / "restorer-base")
    settle(window)
    if importing.dialog is not None:
        save("r-model", importing.dialog)
        importing.dialog.reject()


def menus(window: Window, save: Save, _settle: Settle) -> None:
    """Every menu, and the menus in them."""
    for number, action in enumerate(window.top.menus.actions()):
        menu = action.menu()
        if isinstance(menu, QMenu):
            _save_menu(menu, f"s-menu-{number}", save)


def _save_menu(menu: QMenu, name: str, save: Save) -> None:
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    save(name, menu)
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            _save_menu(inner, f"{name}-{action.text().lower()}", save)


def views(window: Window, save: Save, settle: Settle) -> None:
    """Another surround, panels away, the photograph alone."""
    act = window.actions_
    act["surround"].trigger()
    settle(window)
    save("t-surround", window)
    act["panels"].trigger()
    settle(window)
    save("t-panels-away", window)
    act["panels"].trigger()
    act["full_screen"].trigger()
    settle(window)
    save("t-full-screen", window)
    act["full_screen"].trigger()


def album(window: Window, save: Save, settle: Settle) -> None:
    """The album with a mark and stars, what to look at first, and in a small window."""
    act = window.actions_
    act["album"].trigger()
    settle(window)
    save("u-album", window)
    written = next(one for one in window.features if isinstance(one, AlbumFeature)).run.panel.written
    written.mark.wanted.setChecked(True)
    written.bag.wanted.setChecked(True)
    settle(window)
    save("u-run", window)
    written.mark.wanted.setChecked(False)
    written.bag.wanted.setChecked(False)
    act["rate_4"].trigger()
    act["accept"].trigger()
    act["look_first"].trigger()
    settle(window)
    save("u-look-first", window)
    window.resize(1100, 700)
    settle(window)
    save("u-album-small", window)
    act["album"].trigger()
    window.resize(1600, 1000)


def unread(window: Window, save: Save, settle: Settle) -> None:
    """A file that is damaged, among the others."""
    with tempfile.TemporaryDirectory() as folder:
        broken = Path(folder) / "scan_0117.tif"
        broken.write_bytes(b"II*\0\x08\0\0\0\0\0")
        window.panel.show_tab("info")
        window.opening.open_paths([broken])
        settle(window)
        save("v-unread", window)
