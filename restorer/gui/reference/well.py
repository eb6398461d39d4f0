"""The section *Reference photograph* of the Colour tab: empty or with a photograph, and open to drops."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage

from restorer.gui import intake
from restorer.gui.actions import tr
from restorer.gui.look import Look
from restorer.gui.panel.section import Section
from restorer.gui.reference.empty_well import EmptyWell
from restorer.gui.reference.shown import ShownReference
from restorer.project.reference import Reference


class Well(Section):
    """Values in; `asked`: a file is to be chosen; `dropped(QMimeData)`. The rest is told by `shown`."""

    asked = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "reference", tr("Reference photograph"))
        self.empty = EmptyWell(look)
        self.shown = ShownReference(look)
        self._reference: Reference | None = None
        self.column.addWidget(self.empty)
        self.column.addWidget(self.shown)
        self.empty.clicked.connect(self.asked)
        self.setAcceptDrops(True)
        self.show_nothing("")

    def show_nothing(self, purpose: str) -> None:
        """No reference is chosen here; `purpose`: what one would guide."""
        self._reference = None
        self.empty.show_purpose(purpose)
        self._show(target=False)

    def show_reference(self, reference: Reference, image: QImage | None) -> None:
        """A reference is chosen: what is known of it."""
        self._reference = reference
        self.shown.show_reference(reference.name, reference.weight, image)
        self._show(target=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """One photograph can be taken."""
        if can_be_reference(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show(target=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The drag went elsewhere."""
        self._show(target=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """It was let go here."""
        self._show(target=False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def _show(self, target: bool) -> None:
        """While something hangs over it, the well is the place to drop it, whatever it holds."""
        hollow = target or self._reference is None
        self.empty.show_target(target)
        self.empty.setVisible(hollow)
        self.shown.setVisible(not hollow)
        self.set_folded_remark(self._reference.name if self._reference is not None else "")


def can_be_reference(mime: QMimeData) -> bool:
    """Whether a drop is one photograph, or a picture itself."""
    paths = intake.paths_of(mime)
    if paths:
        return len(paths) == 1 and not paths[0].is_dir()
    return mime.hasImage()
