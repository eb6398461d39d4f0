"""A reference photograph in the window: chosen by drop, dialog, menu or message; shown in the well; kept in the recipe.

With a region selected the reference counts for that region, else for the whole picture.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMenu, QScrollArea

from restorer.batch.plan import PHOTO_SUFFIXES
from restorer.errors import PhotoError
from restorer.gui import intake
from restorer.gui.actions import tr
from restorer.gui.below import said
from restorer.gui.darkroom import Developed, Opened
from restorer.gui.messages import Message, Offer, failure, has_colour
from restorer.gui.picture.images import rgb_image
from restorer.gui.reference.well import Well, can_be_reference
from restorer.gui.settings import OPEN_FOLDER
from restorer.gui.tasks import Lane
from restorer.imaging.arrays import Lab
from restorer.imaging.colour import lab_to_srgb8
from restorer.imaging.photo import SourceColour
from restorer.progress import Progress
from restorer.project.finishing import LITTLE
from restorer.project.reference import Reference, choose_reference, open_reference

if TYPE_CHECKING:
    from restorer.gui.features import Command, Missed
    from restorer.gui.window import Window

_KEPT = 64


class ReferenceFeature(QObject):
    """Between the well and the recipe."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._images: dict[str, QImage] = {}
        self._lost: set[str] = set()
        self._asked: set[str] = set()
        self._gesture = 0
        self._before = ""
        self._now = ""
        self.well = Well(window.studio.look)
        window.colour_tab.add_section(self.well)
        window.desk.remember(self.well)
        self._connect()
        self._show()

    def _dragged(self, mime: QMimeData) -> None:
        """A photograph is being dragged over the window: the well may lie below what is seen of the panel."""
        if can_be_reference(mime):
            self._reveal()

    def _reveal(self) -> None:
        """Scroll the panel to the well."""
        part = self.well.parentWidget()
        while part is not None and not isinstance(part, QScrollArea):
            part = part.parentWidget()
        if part is not None:
            part.ensureWidgetVisible(self.well, 0, 0)

    def commands(self) -> Mapping[str, Command]:
        """What it carries out."""
        return {"reference": self.ask, "remove_reference": self._remove}

    def catch_up(self, missed: Missed) -> None:
        """As if it had been there before the photograph."""
        self._went(missed.photo_id)
        if missed.opened is not None:
            self._opened(missed.opened)
        if missed.developed is not None:
            self._developed(missed.developed)

    def ask(self) -> None:
        """The dialog for a colour photograph."""
        path = self._chosen_file(tr("Choose a reference photograph"), self._studio.settings.get(OPEN_FOLDER))
        if path is not None:
            self.use(path)

    def use(self, path: Path) -> None:
        """Take the colours of the file `path` for the photograph on the canvas, or for the region that is selected."""
        region, photo_id = self._region(), self._studio.workspace.current_id
        if not photo_id:
            return
        size = self._size()

        def work(progress: Progress) -> tuple[Reference, QImage]:
            reference, lab = choose_reference(path, region, progress)
            return reference, small_image(lab, size)

        self._studio.tasks.start(
            Lane.FILES,
            "choose reference",
            work,
            partial(self._chosen, photo_id),
            lambda error: self._window.say(failure("reference", error)),
            tr("Reading {name}").format(name=path.name),
        )

    def _connect(self) -> None:
        workspace, room = self._studio.workspace, self._studio.darkroom
        workspace.current_changed.connect(self._went)
        workspace.recipe_changed.connect(lambda _id: self._show())
        room.opened.connect(self._opened)
        room.developed.connect(self._developed)
        self._window.colour_tab.hints.selected.connect(lambda _entry: self._show())
        self._window.photo_menu.add(self._add_to_menu)
        self._window.drag_entered.connect(self._dragged)
        self.well.asked.connect(self.ask)
        self.well.dropped.connect(self._take)
        shown = self.well.shown
        shown.weight_began.connect(self._begin)
        shown.weight_changed.connect(self._weigh)
        shown.removed.connect(self._remove)
        shown.find_wanted.connect(self._find)

    def _take(self, mime: QMimeData) -> None:
        """Something was dropped on the well: a file, or a picture from elsewhere."""
        paths, picture = intake.paths_of(mime), intake.picture_of(mime)
        if paths:
            self.use(paths[0])
        elif picture is not None:
            try:
                self.use(intake.keep_picture(picture, self._studio.pasted))
            except OSError as error:
                self._window.say(failure("reference", error))

    def _chosen(self, photo_id: str, found: tuple[Reference, QImage]) -> None:
        reference, image = found
        workspace = self._studio.workspace
        if workspace.current_id != photo_id:
            return  # the person has gone on to another photograph
        self._keep(reference.sha256, image)
        self._window.messages.remove("reference")
        recipe = workspace.recipe
        others = tuple(one for one in recipe.references if one.region != reference.region)
        workspace.change(tr("Reference photograph"), replace(recipe, references=(*others, reference)))
        QTimer.singleShot(0, self, self._reveal)  # when the section has its new height

    def _region(self) -> str | None:
        """The region that is selected, if there is one."""
        chosen = self._studio.hinting.chosen
        known = {one.id for one in self._studio.workspace.recipe.regions}
        return chosen.region if chosen is not None and chosen.region in known else None

    def _current(self) -> Reference | None:
        region = self._region()
        return next((one for one in self._studio.workspace.recipe.references if one.region == region), None)

    def _show(self) -> None:
        """What is chosen for the region that is selected."""
        reference = self._current()
        self._window.actions_["remove_reference"].setEnabled(reference is not None)
        if reference is None:
            self.well.show_nothing(self._purpose())
            return
        self.well.show_reference(reference, self._images.get(reference.sha256))
        self._show_state(reference)
        if reference.sha256 not in self._images and reference.sha256 not in self._asked:
            self._load(reference)

    def _purpose(self) -> str:
        region = next((one for one in self._studio.workspace.recipe.regions if one.id == self._region()), None)
        if region is None:
            return tr("Its palette guides this picture.")
        return tr("Its palette guides “{name}”.").format(name=region.name)

    def _show_state(self, reference: Reference) -> None:
        colours = self._studio.hinting.colours
        share = dict(colours.found).get(reference.sha256) if colours is not None else None
        if reference.sha256 in self._lost:
            self.well.shown.show_state(tr("It is not where it was."), lost=True)
        elif share is None or share == 1.0 or reference.weight == 0.0:  # 1: by lightness
            self.well.shown.show_state(self._purpose())
        elif share < LITTLE:
            self.well.shown.show_state(tr("Hardly anything of it is found in this picture."))
        else:
            self.well.shown.show_state(tr("Found in {share} % of the picture").format(share=round(100 * share)))

    def _load(self, reference: Reference) -> None:
        """Read a reference of a recipe that was opened."""
        photo, size = self._studio.workspace.current, self._size()
        if photo is None:
            return
        near, sha256 = photo.path.parent, reference.sha256
        self._asked.add(sha256)
        self._studio.tasks.start(
            Lane.FILES,
            f"reference {sha256}",
            lambda progress: small_image(open_reference(reference, near, progress), size),
            partial(self._loaded, sha256),
            partial(self._not_loaded, reference),
        )

    def _loaded(self, sha256: str, image: QImage) -> None:
        self._keep(sha256, image)
        self._show()

    def _not_loaded(self, reference: Reference, error: Exception) -> None:
        self._lost.add(reference.sha256)
        title = said(error.sentence) if isinstance(error, PhotoError) else str(error)
        find = Offer(tr("Find…"), partial(self._find_this, reference), stays=True)
        self._window.say(Message("reference", title, tr("The colours go on without it."), "warning", (find,)))
        self._show()

    def _keep(self, sha256: str, image: QImage) -> None:
        self._lost.discard(sha256)
        self._asked.add(sha256)
        self._images[sha256] = image
        while len(self._images) > _KEPT:
            oldest = next(iter(self._images))
            del self._images[oldest]
            self._asked.discard(oldest)

    def _find(self) -> None:
        reference = self._current()
        if reference is not None:
            self._find_this(reference)

    def _find_this(self, reference: Reference) -> None:
        """Ask where a reference is now."""
        title = tr("Where is {name}?").format(name=reference.name)
        path = self._chosen_file(title, str(Path(reference.path).parent))
        if path is None:
            return
        here, size = replace(reference, path=str(path.absolute())), self._size()
        self._studio.tasks.start(
            Lane.FILES,
            "find reference",
            lambda progress: small_image(open_reference(here, None, progress), size),
            partial(self._found_at, here),
            lambda error: self._window.say(failure("reference", error)),
        )

    def _found_at(self, reference: Reference, image: QImage) -> None:
        """The same bytes lie there: every place of the recipe that means them knows the new path."""
        self._keep(reference.sha256, image)
        self._window.messages.remove("reference")
        recipe = self._studio.workspace.recipe
        moved = tuple(
            replace(one, path=reference.path) if one.sha256 == reference.sha256 else one for one in recipe.references
        )
        self._studio.workspace.change(tr("Find reference photograph"), replace(recipe, references=moved))
        self._show()

    def _begin(self) -> None:
        self._gesture = self._studio.workspace.new_gesture()

    def _weigh(self, weight: float) -> None:
        self._change(tr("Weight of the reference"), weight)

    def _remove(self) -> None:
        self._change(tr("Remove reference photograph"), None)

    def _change(self, words: str, weight: float | None) -> None:
        """Another weight for the reference that is shown; None takes it away."""
        reference, recipe = self._current(), self._studio.workspace.recipe
        if reference is None:
            return
        place = recipe.references.index(reference)
        new = () if weight is None else (replace(reference, weight=weight),)
        references = (*recipe.references[:place], *new, *recipe.references[place + 1 :])
        gesture = 0 if weight is None else self._gesture
        self._studio.workspace.change(words, replace(recipe, references=references), gesture)

    def _went(self, photo_id: str) -> None:
        """Remembers the photograph before this one: it may be the one that a colour photograph was opened for."""
        self._before, self._now = self._now, photo_id
        self._asked = set(self._images)
        self._lost.clear()
        self._window.messages.remove("reference")
        self._show()

    def _opened(self, opened: Opened) -> None:
        """A photograph that has colour already may have been meant as the reference of the one before it."""
        if opened.info.colour is SourceColour.COLOURED:
            document, offers = self._studio.workspace.document, [Offer(tr("Colour anew"), lambda: None)]
            before = document.get(self._before) if document.index(self._before) >= 0 else None
            if before is not None and before.id != opened.photo_id:
                use = partial(self._use_for, before.id, opened.info.path)
                offers.insert(0, Offer(tr("Use as reference"), use, quiet=True))
            self._window.say(has_colour(opened.info.path.name, "" if before is None else before.name, tuple(offers)))

    def _use_for(self, photo_id: str, path: Path) -> None:
        if self._studio.workspace.document.index(photo_id) >= 0:
            self._studio.workspace.go_to(photo_id)
            self.use(path)

    def _developed(self, _developed: Developed) -> None:
        reference = self._current()
        self._window.actions_["remove_reference"].setEnabled(reference is not None)
        if reference is not None:
            self._show_state(reference)

    def _add_to_menu(self, menu: QMenu, ids: list[str]) -> None:
        """The photograph under the pointer as the reference of the one on the canvas."""
        workspace = self._studio.workspace
        path = workspace.document.get(ids[0]).path
        action = menu.addAction(tr("Use as reference"), partial(self.use, path))
        action.setEnabled(bool(workspace.current_id) and ids[0] != workspace.current_id)

    def _size(self) -> QSize:
        look = self._studio.look
        return QSize(look.px("reference_w"), look.px("reference_h")) * 2  # sharp on screens of twice the density

    def _chosen_file(self, title: str, folder: str) -> Path | None:
        kinds = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(PHOTO_SUFFIXES))
        pattern = f"{tr('Photographs')} ({kinds});;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, folder, pattern)
        return Path(chosen) if chosen else None


def small_image(lab: Lab, size: QSize) -> QImage:
    """The colours of a reference as a picture that fits into `size`. For worker threads."""
    mode, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return rgb_image(lab_to_srgb8(lab)).scaled(size, mode, smooth)
