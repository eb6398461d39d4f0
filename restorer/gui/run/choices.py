"""What the run's panel says, as a value, and what of it is remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from restorer.gui.actions import tr
from restorer.gui.copy_names import own_folder_name, run_suffix
from restorer.gui.exporting import FORBIDDEN
from restorer.gui.run.order import RunChoice
from restorer.gui.run.panel import RunPanel
from restorer.gui.settings import (
    OPERATOR,
    REASON,
    RECORD,
    RUN_DOUBTFUL_FIRST,
    RUN_FOLDER,
    RUN_FORMAT,
    RUN_REPORT,
    RUN_SUFFIX,
    Settings,
)
from restorer.imaging.output import Container
from restorer.project.recipe import Output


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
            Output(format=written.format, suffix=written.suffix.text()),
            recorded,
            self._panel.with_report.isChecked(),
            written.operator.text().strip() if recorded else "",
            written.reason.text().strip() if recorded else "",
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
        written.show_choice(written.format, written.folder, self.folder())
        lossy = written.format in (Container.JPEG, Container.WEBP)
        if not written.is_possible:
            written.show_promise(tr("No name may hold {signs}").format(signs=FORBIDDEN))
            return
        written.show_promise(
            tr("JPEG and WebP change brightness a little; TIFF and PNG keep it.")
            if lossy
            else tr("Depth and brightness of each scan are kept. A name that is taken gets a number.")
        )

    def remember(self) -> None:
        """The next run begins with these."""
        settings, written = self._settings, self._panel.written
        settings.set(RUN_FORMAT, written.format.value if written.format else "")
        settings.set(RUN_FOLDER, str(written.folder or ""))
        settings.set(RUN_SUFFIX, written.suffix.text())
        settings.set(RECORD, written.record.isChecked())
        settings.set(OPERATOR, written.operator.text().strip())
        settings.set(REASON, written.reason.text().strip())
        settings.set(RUN_REPORT, self._panel.with_report.isChecked())
        settings.set(RUN_DOUBTFUL_FIRST, self._panel.doubtful_first.isChecked())

    def _fill(self) -> None:
        settings, written = self._settings, self._panel.written
        kept = settings.get(RUN_FORMAT)
        written.format = Container(kept) if kept in list(Container) else None
        written.folder = Path(settings.get(RUN_FOLDER)) if settings.get(RUN_FOLDER) else None
        written.suffix.setText(run_suffix(settings))
        written.record.setChecked(settings.get(RECORD))
        written.operator.setText(settings.get(OPERATOR))
        written.reason.setText(settings.get(REASON))
        self._panel.with_report.setChecked(settings.get(RUN_REPORT))
        self._panel.doubtful_first.setChecked(settings.get(RUN_DOUBTFUL_FIRST))
