"""The card of a model package that came in, and the question whether to install it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from restorer.engine.card import ModelCard
from restorer.gui.actions import tr
from restorer.gui.buttons import TextButton
from restorer.gui.fitting import fit_to_screen
from restorer.gui.look import Look
from restorer.gui.models.words import long_words, size_words, training_words
from restorer.gui.panel.section import words


class CardDialog(QDialog):
    """Accepted: install it. `present`: the model of the same id that is installed already."""

    def __init__(self, look: Look, card: ModelCard, present: ModelCard | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Install this model?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(f"{card.name} {card.version}")
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.install = TextButton(look, tr("Replace") if present else tr("Install"), "primary")
        self.install.clicked.connect(self.accept)
        cancel = TextButton(look, tr("Cancel"), "big")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.install)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words(long_words(card), ""))
        facts = _scrolling(_facts(card))
        facts.setObjectName("readable")
        facts.setAccessibleName(f"{card.name} {card.version}")
        column.addWidget(facts)
        column.addWidget(words(_remark(card, present)))
        column.addLayout(buttons)
        # Words that wrap ask for their height only when the width is known.
        width = look.px("model_card_w")
        self.setMinimumSize(width, column.totalHeightForWidth(width))
        fit_to_screen(self)
        self.install.setFocus()


def _facts(card: ModelCard) -> QWidget:
    facts = QWidget()
    form = QFormLayout(facts)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(6)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for name, value in (
        (tr("Name in recipes"), card.id),
        (tr("Licence"), card.licence),
        (tr("Size"), size_words(card)),
        (tr("Trained on"), training_words(card)),
        (tr("Measured"), "\n".join(f"{key}: {value}" for key, value in card.metrics.items()) or tr("not said")),
    ):
        shown = words(value, "")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label = words(name)
        for part in (label, shown):
            part.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.addRow(label, shown)
    return facts


def _scrolling(content: QWidget) -> QScrollArea:
    """A card may say much; the buttons stay in reach."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for ground in (content, area.viewport()):
        ground.setAutoFillBackground(False)  # the dialog's own shows through
    area.setMinimumHeight(min(content.sizeHint().height(), 280))
    return area


def _remark(card: ModelCard, present: ModelCard | None) -> str:
    checked = tr("Its files are whole: they match the card. It is tried on a small picture before it is installed.")
    if present is None:
        return checked
    if present.version == card.version:
        there = tr("This version is installed already; it will be replaced.")
    else:
        there = tr("Version {version} is installed; it will be replaced.").format(version=present.version)
    return f"{there} {checked}"
