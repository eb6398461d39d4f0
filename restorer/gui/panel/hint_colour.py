"""The section *Hint colour*: disc, suggestions, numbers, recent and saved colours. First while a tool paints."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from restorer.gui import intake
from restorer.gui.actions import Actions, tr
from restorer.gui.button_row import ButtonRow
from restorer.gui.buttons import TextButton
from restorer.gui.look import Look
from restorer.gui.palette.colours import Colours
from restorer.gui.palette.saved_colours import SavedColours
from restorer.gui.panel.colour_fields import ColourFields, out_of_range
from restorer.gui.panel.gamut_disc import GamutDisc
from restorer.gui.panel.section import Section, words
from restorer.gui.panel.swatches import SwatchGrid, SwatchRow
from restorer.project.recipe import Point

Suggestion = tuple[Point, float]


class HintColour(Section):
    """Value in by `show_colour`, choice out by `chosen(a, b)`; `hex_typed(code)`; `dropped(QMimeData)`: a picture."""

    chosen = Signal(float, float)
    hex_typed = Signal(str)
    dropped = Signal(object)

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__(look, "hint_colour", tr("Hint colour"))
        self.disc = GamutDisc(look)
        self.suggestions = SwatchRow(look)
        self.fields = ColourFields()
        self.recent = SwatchGrid(look, tr("Recent"))
        self.saved = SavedColours(look)
        for signal in (self.disc.picked, self.suggestions.taken, self.fields.ab_typed, self.recent.taken,
                       self.saved.taken):  # fmt: skip
            signal.connect(self.chosen)
        self.fields.hex_typed.connect(self.hex_typed)
        self._saved: Colours = ()
        self._at: tuple[float, Point] = (50.0, (0.0, 0.0))
        self._suggested = words(tr("Suggested here, by likelihood"), "second_label")
        self._recent = words(tr("Recent"), "second_label")
        self._recent.setToolTip(tr("X swaps the colour in hand with the last one"))
        self._limits = words("", "caption")
        self._lightness = words(tr("Shown at the photo’s lightness"), "caption")
        self.column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._suggested, self.suggestions, self.fields, self._limits, self._lightness, self._recent,
                     self.recent, self.saved, _buttons(look, actions)):  # fmt: skip
            self.column.addWidget(part)
        self._lightness.hide()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A photograph can be dropped here, to take a colour from it."""
        if intake.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.set_remark(tr("Take a colour from this"))

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The drag went elsewhere."""
        self._say_luma()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """It was let go here."""
        self._say_luma()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(event.mimeData())

    def show_colour(
        self, luma: float, ab: Point, suggestions: tuple[Suggestion, ...], recent: tuple[Point, ...]
    ) -> None:
        """The lightness under the hand, the colour chosen, what the model suggests there, recent choices."""
        self._at = luma, ab
        self._say_luma()
        colours = tuple(colour for colour, _ in suggestions)
        self.disc.show_colour(luma, ab, colours)
        self._suggested.setVisible(bool(suggestions))
        self.suggestions.setVisible(bool(suggestions))
        shares = tuple(f"{round(100 * share)} %" for _, share in suggestions)
        self.suggestions.show_colours(luma, colours, shares, ab)
        self._recent.setVisible(bool(recent))
        self.recent.setVisible(bool(recent))
        self.recent.show_colours(luma, recent, (), ab)
        self.saved.show_colours(luma, self._saved, ab)
        self.fields.show_colour(luma, ab)
        limits = out_of_range(luma, ab)
        self._limits.setText(limits)
        self._limits.setVisible(bool(limits))
        self._lightness.hide()

    def _say_luma(self) -> None:
        self.set_remark(tr("at L* {luma:.0f}").format(luma=self._at[0]))

    def show_saved(self, colours: Colours) -> None:
        """The saved colours, from now on."""
        self._saved = colours
        luma, ab = self._at
        self.saved.show_colours(luma, colours, ab)

    def say_lightness(self, shown: bool) -> None:
        """Say that a typed colour is shown at the photograph's lightness."""
        self._lightness.setVisible(shown)


def _buttons(look: Look, actions: Actions) -> ButtonRow:
    """Where else a colour can come from; grey is kept by a tool of its own, and in the card."""
    buttons = []
    for name, text in (("tool_eyedropper", tr("From photo")), ("colour_from", tr("Another photo…"))):
        button = TextButton(look, text, "", "eyedropper" if name == "tool_eyedropper" else "open-photo")
        button.clicked.connect(actions[name].trigger)
        buttons.append(button)
    return ButtonRow(buttons)
