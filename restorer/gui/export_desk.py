"""The window's way to a file: dialog, work in the background, what is said about it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from restorer.gui.actions import tr
from restorer.gui.below import said
from restorer.gui.copy_names import export_folder_name, export_suffix
from restorer.gui.export_bag import bag_message
from restorer.gui.export_dialog import ExportDialog
from restorer.gui.export_form import chosen_form, keep_form
from restorer.gui.exporting import BagScope, BagWish, ExportChoice, bag_up, export_photo, own_container
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.settings import (
    BAG,
    BAG_ORGANISATION,
    EXPORT_FOLDER,
    EXPORT_FOLDER_NAME,
    EXPORT_SHOW,
    EXPORT_SUFFIX,
    LABEL,
    OPERATOR,
    REASON,
    RECORD,
)
from restorer.gui.studio import Studio
from restorer.gui.tasks import Lane
from restorer.imaging.output import SOURCE_PROFILE
from restorer.imaging.photo import PhotoInfo
from restorer.project.document import OpenPhoto
from restorer.project.export import Exported, kept_profile


class ExportDesk(QObject):
    """`said` carries messages; `exported(photo, exported)` says which copy is on disk now."""

    said = Signal(object)
    exported = Signal(object, object)

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self.dialog: ExportDialog | None = None
        self._last: ExportChoice | None = None
        self._beside = True  # whether the last copy went beside its photograph

    def ask(self, preview: QImage | None) -> None:
        """Open the dialog for the current photograph."""
        opened, photo = self._studio.darkroom.now, self._studio.workspace.current
        if opened is None or photo is None:
            return
        start = self._start(photo, opened.info)
        own_profile = opened.info.profile_name if kept_profile(opened.photo) == SOURCE_PROFILE else None
        dialog = ExportDialog(self._studio.look, opened.info, own_profile, preview, start, self._window)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._accepted(dialog.choice(), opened.info))
        dialog.finished.connect(lambda _: self._closed(dialog))
        dialog.open()

    def again(self) -> None:
        """Repeat the last choice without asking."""
        photo, opened = self._studio.workspace.current, self._studio.darkroom.now
        if photo is not None and opened is not None:
            self.run(photo, self._repeated(photo, opened.info))

    def run(self, photo: OpenPhoto, choice: ExportChoice, folder: str | None = None) -> None:
        """Export in the background. `folder`: what is kept as the folder chosen, once a copy lies there."""
        self._last = choice
        studio, wish = self._studio, self._studio.darkroom.model_wish
        studio.tasks.start(
            Lane.EXPORT,
            f"export {photo.id}",
            lambda progress: export_photo(photo, choice, studio.room, wish, progress),
            lambda exported: self._done(photo, choice, exported, folder),
            lambda error: self.said.emit(failure("export", error)),
            tr("Exporting {name}").format(name=photo.name),
        )

    def _closed(self, dialog: ExportDialog) -> None:
        self.dialog = None
        dialog.deleteLater()

    def _repeated(self, photo: OpenPhoto, info: PhotoInfo) -> ExportChoice:
        """What was chosen last, for another photograph: what is its own in format and folder stays its own."""
        start = self._start(photo, info)
        if self._last is None:
            return start
        output = replace(start.output, mark=self._last.output.mark)
        return replace(start, output=output, folder=start.folder if self._beside else self._last.folder)

    def _accepted(self, choice: ExportChoice, info: PhotoInfo) -> None:
        settings = self._studio.settings
        settings.set(EXPORT_FOLDER_NAME, export_folder_name(settings))  # first: it looks at the suffix
        keep_form(settings, info, choice)
        settings.set(EXPORT_SUFFIX, choice.output.suffix)
        settings.set(EXPORT_SHOW, choice.show_in_folder)
        settings.set(RECORD, choice.record)
        settings.set(LABEL, choice.labelled)
        settings.set(OPERATOR, choice.operator)
        settings.set(REASON, choice.reason)
        settings.set(BAG, choice.bag.scope.value if choice.bag else "")
        settings.set(BAG_ORGANISATION, choice.bag.organisation if choice.bag else settings.get(BAG_ORGANISATION))
        photo = self._studio.workspace.current
        if photo is not None:
            self._beside = choice.folder == self._own_folder(photo)
            self.run(photo, choice, "" if self._beside else str(choice.folder))

    def _own_folder(self, photo: OpenPhoto) -> Path:
        """Beside the original; for what was pasted among the person's pictures."""
        beside = photo.path.parent
        if beside == self._studio.pasted:
            beside = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
        return beside / export_folder_name(self._studio.settings)

    def _done(self, photo: OpenPhoto, choice: ExportChoice, exported: Exported, folder: str | None) -> None:
        if folder is not None:
            self._studio.settings.set(EXPORT_FOLDER, folder)
        self._studio.workspace.exported(photo.id, photo.recipe)
        self.exported.emit(photo, exported)
        title = tr("Exported {name} to {folder}.").format(name=exported.path.name, folder=exported.path.parent.name)
        offer = Offer(tr("Show in folder"), lambda: show_folder(exported.path.parent))
        self.said.emit(Message("export", title, " ".join(map(said, exported.notes)), "info", (offer,)))
        if choice.bag is not None:
            self._bag_up(exported.path, choice.bag, choice.reason)
        if choice.show_in_folder:
            show_folder(exported.path.parent)

    def _bag_up(self, copy: Path, wish: BagWish, reason: str) -> None:
        self._studio.tasks.start(
            Lane.EXPORT,
            f"bag {copy}",
            lambda progress: bag_up(copy, wish, reason, progress),
            lambda bag: self.said.emit(bag_message(bag, show_folder)),
            lambda error: self.said.emit(failure("bag", error)),
            tr("Making a bag of {name}").format(name=copy.name),
        )

    def _kept_bag(self) -> BagWish | None:
        settings = self._studio.settings
        scope = settings.get(BAG)
        return BagWish(BagScope(scope), settings.get(BAG_ORGANISATION)) if scope else None

    def _start(self, photo: OpenPhoto, info: PhotoInfo) -> ExportChoice:
        """The defaults of the scan, with what was chosen before where that says otherwise."""
        settings = self._studio.settings
        output = chosen_form(settings, info, export_suffix(settings))
        kept = settings.get(EXPORT_FOLDER)
        return ExportChoice(
            output,
            output.format or own_container(photo.path),
            Path(kept) if kept else self._own_folder(photo),
            settings.get(EXPORT_SHOW),
            settings.get(RECORD),
            settings.get(LABEL),
            settings.get(OPERATOR),
            settings.get(REASON),
            self._kept_bag(),
        )


def show_folder(folder: Path) -> None:
    """Open the folder in the desktop's file viewer."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
