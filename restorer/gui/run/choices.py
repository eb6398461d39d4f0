"""What the run's panel says, as a value, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from restorer.gui.actions import tr
from restorer.gui.copy_names import own_folder_name, run_suffix
from restorer.gui.exporting import FORBIDDEN, BagScope, BagWish
from restorer.gui.run.form import CopyForm
from restorer.gui.run.order import RunChoice
from restorer.gui.run.panel import RunPanel
from restorer.gui.settings import (
    BAG_ORGANISATION,
    OPERATOR,
    REASON,
    RECORD,
    RUN_BAG,
    RUN_DEPTH,
    RUN_DOUBTFUL_FIRST,
    RUN_FOLDER,
    RUN_FORMAT,
    RUN_MARK,
    RUN_PROFILE,
    RUN_QUALITY,
    RUN_REPORT,
    RUN_SUFFIX,
    Settings,
)
from restorer.imaging.colour import SPACES
from restorer.imaging.output import Container


class RunChoices:
    """Between the panel's fields and the settings; `first` gives the first photograph, None where there is none."""

    def __init__(self, panel: RunPanel, settings: Settings, first: Callable[[], Path | None]) -> None:
        self._panel, self._settings, self._first = panel, settings, first
        self._fill()

    def choice(self) -> RunChoice:
        """What the panel says now."""
        written = self._panel.written
        recorded = written.record.isChecked()
        return RunChoice(
            self.folder(),
            written.form.output(written.suffix.text(), written.mark.mark()),
            recorded,
            self._panel.with_report.isChecked(),
            written.operator.text().strip() if recorded else "",
            written.reason.text().strip() if recorded else "",
            written.bag.wish(),
        )

    def folder(self) -> Path:
        """The folder that was chosen, else one beside the first photograph's folder."""
        chosen, first = self._panel.written.folder, self._first()
        if chosen is not None or first is None:
            return chosen or Path(own_folder_name())
        own = first.parent
        return own.with_name(tr("{folder}, coloured").format(folder=own.name)) if own.name else own / own_folder_name()

    def show(self) -> None:
        """Bring the fields' words up to date."""
        written = self._panel.written
        written.form.show_choice()
        written.show_folder(self.folder())
        possible = written.is_possible
        written.show_promise(
            _promise(written.form) if possible else tr("No name may hold {signs}").format(signs=FORBIDDEN)
        )

    def remember(self) -> None:
        """The next run begins with these."""
        settings, written = self._settings, self._panel.written
        form, bag = written.form, written.bag.wish()
        settings.set(RUN_FORMAT, form.container.value if form.container else "")
        settings.set(RUN_DEPTH, form.bits or 0)
        settings.set(RUN_PROFILE, form.profile or "")
        settings.set(RUN_QUALITY, form.quality.value())
        settings.set(RUN_MARK, written.mark.mark())
        settings.set(RUN_BAG, bag.scope.value if bag else "")
        settings.set(BAG_ORGANISATION, written.bag.organisation.text().strip())
        settings.set(RUN_FOLDER, str(written.folder or ""))
        settings.set(RUN_SUFFIX, written.suffix.text())
        settings.set(RECORD, written.record.isChecked())
        settings.set(OPERATOR, written.operator.text().strip())
        settings.set(REASON, written.reason.text().strip())
        settings.set(RUN_REPORT, self._panel.with_report.isChecked())
        settings.set(RUN_DOUBTFUL_FIRST, self._panel.doubtful_first.isChecked())

    def _fill(self) -> None:
        settings, written = self._settings, self._panel.written
        self._fill_form()
        written.mark.show_mark(settings.get(RUN_MARK))
        scope, organisation = settings.get(RUN_BAG), settings.get(BAG_ORGANISATION)
        written.bag.show_wish(BagWish(BagScope(scope), organisation) if scope else None, organisation)
        written.folder = Path(settings.get(RUN_FOLDER)) if settings.get(RUN_FOLDER) else None
        written.suffix.setText(run_suffix(settings))
        written.record.setChecked(settings.get(RECORD))
        written.operator.setText(settings.get(OPERATOR))
        written.reason.setText(settings.get(REASON))
        self._panel.with_report.setChecked(settings.get(RUN_REPORT))
        self._panel.doubtful_first.setChecked(settings.get(RUN_DOUBTFUL_FIRST))

    def _fill_form(self) -> None:
        settings, form = self._settings, self._panel.written.form
        container, depth, profile = settings.get(RUN_FORMAT), settings.get(RUN_DEPTH), settings.get(RUN_PROFILE)
        form.container = Container(container) if container in list(Container) else None
        form.bits = 16 if depth == 16 else 8 if depth == 8 else None
        form.profile = profile if profile in SPACES else None
        form.quality.set_value(settings.get(RUN_QUALITY))


def _promise(form: CopyForm) -> str:
    """What becomes of brightness and depth in that form."""
    if form.lossy:
        return tr("JPEG and WebP change brightness a little; TIFF and PNG keep it.")
    if form.stored_depth is None:
        return tr("Depth and brightness of each scan are kept. A name that is taken gets a number.")
    if form.stored_depth == 8:
        return tr(
            "Brightness is kept: at most 0.4 L* is lost to rounding to 8 bit. A name that is taken gets a number."
        )
    if form.container is None:
        return tr("Brightness is kept. JPEG and WebP stay at 8 bit. A name that is taken gets a number.")
    return tr("Brightness is kept. A name that is taken gets a number.")
