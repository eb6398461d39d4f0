"""The export dialog: what will be made on the left, the choices on the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui.actions import tr
from restorer.gui.buttons import ChoiceButton, IconButton, TextButton
from restorer.gui.checks import Check
from restorer.gui.export_bag import BagChoice
from restorer.gui.export_said import Said
from restorer.gui.exporting import FORBIDDEN, ExportChoice, may_be_added, rough_bytes, target_of
from restorer.gui.figures import counted, decimal
from restorer.gui.fitting import fit_to_screen, room_for
from restorer.gui.look import Look
from restorer.gui.panel.info_tab import breakable
from restorer.gui.panel.section import divider, words
from restorer.gui.panel.slider_row import SliderRow
from restorer.imaging.colour import SPACES, SRGB
from restorer.imaging.output import WRITERS, Container
from restorer.imaging.photo import PhotoInfo
from restorer.project.recipe import Output


class Segments(QWidget):
    """Choices side by side, exactly one of which holds."""

    def __init__(self, name: str, choices: list[str]) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for number, text in enumerate(choices):
            button = QPushButton(text)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {text}")
            self.group.addButton(button, number)
            row.addWidget(button, 1)

    def choose(self, number: int) -> None:
        """Choose by place."""
        self.group.button(number).setChecked(True)

    def chosen(self) -> int:
        """The place of the choice."""
        return self.group.checkedId()

    def allow(self, number: int, allowed: bool) -> None:
        """Grey out what does not go with the other choices."""
        self.group.button(number).setEnabled(allowed)


class ExportDialog(QDialog):
    """`choice()` is what was chosen when it is accepted. `own_profile`: the scan's, where a copy can have it."""

    def __init__(
        self,
        look: Look,
        info: PhotoInfo,
        own_profile: str | None,
        preview: QImage | None,
        start: ExportChoice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._look = look
        self._info = info
        self._folder = start.folder
        self._own_profile = own_profile
        self._profile = start.output.profile  # None: the scan's own, else sRGB
        self._deep = start.output.depth == 16 or (info.depth_bits > 8 and 16 not in WRITERS[start.container].depths)
        self._containers = list(WRITERS)
        self._format = Segments(tr("Format"), [WRITERS[one].name for one in self._containers])
        self._depth = Segments(tr("Depth"), [tr("16 bit"), tr("8 bit")])
        self._profile_button = ChoiceButton(look, tr("Profile"))
        self._quality = SliderRow(look, tr("Quality"), 50, 100, 95)
        self._suffix = QLineEdit(start.output.suffix)
        self._suffix.setAccessibleName(tr("Added to the name"))
        self._folder_label = ChoiceButton(look, tr("Folder"))
        self._show = Check(look, tr("Show in folder when done"))
        self._said = Said(look, start)
        self._bag = BagChoice(look, start.bag)
        self._name = QLabel()
        self._facts = QLabel()
        self._promise = QLabel()
        self._where = QLabel()
        self._build(preview)
        self._start_with(start)
        self._changed()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Enter exports at once."""
        super().showEvent(event)
        self._ok.setFocus()

    def choice(self) -> ExportChoice:
        """What is chosen now."""
        container = self._containers[self._format.chosen()]
        depth: Literal[8, 16] = 16 if self._depth.chosen() == 0 and 16 in WRITERS[container].depths else 8
        lossy = container in (Container.JPEG, Container.WEBP)
        output = Output(
            format=container,
            depth=depth,
            profile=self._profile,
            quality=self._quality.value() if lossy else None,
            suffix=self._suffix.text(),
            mark=self._said.mark(),
        )
        choice = ExportChoice(output, container, self._folder, self._show.isChecked(), bag=self._bag.wish())
        return self._said.put_to(choice)

    def _fit(self) -> None:
        """On a small screen the choices stand under the preview."""
        if room_for(self).width() < self.width():
            self.setMinimumWidth(0)
            self._middle.setDirection(QHBoxLayout.Direction.TopToBottom)
        fit_to_screen(self)

    def _grow(self) -> None:
        """Higher by what the bag has to say, where the dialog does not scroll."""
        if self.minimumHeight() == self.maximumHeight():
            more = self._look.px("export_bag_h") if self._bag.wanted.isChecked() else 0
            self.setFixedHeight(min(self._look.px("export_h") + more, room_for(self).height()))

    def choose_folder(self) -> None:
        """Ask for another folder."""
        folder = QFileDialog.getExistingDirectory(self, tr("Choose a folder"), str(self._folder))
        if folder:
            self._folder = Path(folder)
            self._changed()

    def _start_with(self, start: ExportChoice) -> None:
        self._format.choose(self._containers.index(start.container))
        self._quality.set_value(start.output.quality or 95)
        self._show.setChecked(start.show_in_folder)
        self._format.group.idClicked.connect(lambda _: self._changed())
        self._depth.group.idClicked.connect(self._choose_depth)
        self._quality.changed.connect(lambda _: self._changed())
        self._suffix.textChanged.connect(lambda _: self._changed())
        self._said.changed.connect(self._changed)
        self._bag.changed.connect(self._changed)

    def _choose_depth(self, number: int) -> None:
        self._deep = number == 0
        self._changed()

    def _changed(self) -> None:
        container = self._containers[self._format.chosen()]
        allowed = WRITERS[container].depths
        for number, depth in enumerate((16, 8)):
            self._depth.allow(number, depth in allowed)
        self._depth.choose(0 if self._deep and 16 in allowed else 1)
        choice = self.choice()
        self._quality.setVisible(container in (Container.JPEG, Container.WEBP))
        profile = self._profile or self._own_profile or SRGB.name
        own = self._profile is None and self._own_profile is not None
        self._profile_button.show_value(tr("Same as the scan") if own else profile)
        self._folder_label.show_value(_short(self._folder))
        target = target_of(self._info.path, choice)
        self._name.setText(breakable(target.name))
        if choice.bag is not None:
            self._bag.show_content(target, choice.record)
        self._grow()
        size = rough_bytes(self._info, choice) / 1e6
        self._facts.setText(
            f"{counted(self._info.width_px)} × {counted(self._info.height_px)} {tr('pixels')}, "
            f"{choice.output.depth} {tr('bit')}, "
            + tr("{profile}, about {size} MB").format(profile=profile, size=decimal(size))
        )
        self._promise.setText(_promise(choice))
        self._where.setText(tr("1 photograph to {folder}").format(folder=_short(self._folder)))
        if not may_be_added(choice.output.suffix):
            self._name.setText(breakable(f"{self._info.path.stem}{choice.output.suffix}{target.suffix}"))
            self._where.setText(tr("No name may hold {signs}").format(signs=FORBIDDEN))
        self._ok.setEnabled(may_be_added(choice.output.suffix))

    def _build(self, preview: QImage | None) -> None:
        self.setFixedSize(self._look.px("export_w"), self._look.px("export_h"))
        title = QLabel(tr("Export"))
        title.setProperty("role", "headline")
        cross = IconButton(self._look, "close", tr("Close"), self._look.px("control"))
        cross.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch()
        top.addWidget(cross)
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(28)
        middle.addLayout(self._left(preview))
        middle.addLayout(self._right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(self._foot())

    def _left(self, preview: QImage | None) -> QVBoxLayout:
        well = QLabel()
        well.setObjectName("well")
        well.setFixedSize(380, 264)
        well.setAlignment(Qt.AlignmentFlag.AlignCenter)
        well.setAccessibleName(tr("Preview"))
        if preview is not None:
            well.setPixmap(_fitted(self._look.shown(preview), QSize(356, 240), self.devicePixelRatioF()))
        self._name.setProperty("role", "strong")
        self._facts.setProperty("role", "second")
        self._promise.setProperty("role", "second_label")
        for label in (self._name, self._facts, self._promise):
            label.setWordWrap(True)
            label.setFixedWidth(380)
        self._bag.setFixedWidth(380)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(well)
        column.addSpacing(8)
        for label in (self._name, self._facts):
            column.addWidget(label)
        column.addSpacing(8)
        column.addWidget(self._promise)
        column.addStretch()
        column.addWidget(self._bag)
        column.addWidget(self._show)
        return column

    def _right(self) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 112)
        grid.setColumnStretch(1, 1)
        choose = TextButton(self._look, tr("Choose…"))
        choose.clicked.connect(self.choose_folder)
        self._folder_label.clicked.connect(self.choose_folder)
        self._profile_button.clicked.connect(self._drop_profiles)
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self._folder_label, 1)
        folder.addWidget(choose)
        rows: tuple[tuple[str, QWidget | QHBoxLayout], ...] = (
            (tr("Format"), self._format),
            (tr("Depth"), self._depth),
            (tr("Profile"), self._profile_button),
            (tr("Added to name"), self._suffix),
            (tr("Folder"), folder),
        )
        for number, (name, part) in enumerate(rows):
            label = QLabel(name)
            label.setProperty("role", "second")
            grid.addWidget(label, number, 0)
            if isinstance(part, QWidget):
                grid.addWidget(part, number, 1)
            else:
                grid.addLayout(part, number, 1)
        kept = words(tr("Date, place, description and resolution are kept, as they stand in the scan."), "second_label")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self._quality)
        column.addWidget(divider())
        column.addWidget(kept)
        column.addWidget(self._said)
        column.addStretch()
        return column

    def _foot(self) -> QHBoxLayout:
        self._where.setProperty("role", "second")
        cancel = TextButton(self._look, tr("Cancel"), "big")
        cancel.clicked.connect(self.reject)
        self._ok = TextButton(self._look, tr("Export"), "primary")
        self._ok.setDefault(True)
        self._ok.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._where, 1)
        row.addWidget(cancel)
        row.addWidget(self._ok)
        return row

    def _drop_profiles(self) -> None:
        menu = QMenu(self)
        menu.setMinimumWidth(self._profile_button.width())
        if self._own_profile:
            menu.addAction(tr("Same as the scan"), lambda: self._use_profile(None))
        for name in SPACES:
            menu.addAction(name, partial(self._use_profile, name))
        menu.popup(self._profile_button.mapToGlobal(self._profile_button.rect().bottomLeft()))

    def _use_profile(self, name: str | None) -> None:
        self._profile = None if name == SRGB.name and not self._own_profile else name
        self._changed()


def _promise(choice: ExportChoice) -> str:
    if choice.container in (Container.JPEG, Container.WEBP):
        return tr("The original stays untouched. JPEG and WebP change brightness a little; TIFF and PNG keep it.")
    if choice.output.depth == 16:
        return tr("The original stays untouched. Its brightness is kept exactly: at most 0.002 L* is lost to rounding.")
    return tr("The original stays untouched. Its brightness is kept: at most 0.4 L* is lost to rounding to 8 bit.")


def _short(folder: Path) -> str:
    return " / ".join(folder.parts[-2:])


def _fitted(image: QImage, size: QSize, ratio: float) -> QPixmap:
    scaled = image.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
