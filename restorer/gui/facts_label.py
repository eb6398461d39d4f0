"""Facts beside each other on one line: where the room ends, the last ones go first, then the first is shortened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_BETWEEN = "      "
_LEAST_NAME_PX = 72


class FactsLabel(QLabel):
    """Nothing on it is ever cut through: what has no room is left out, a name is shortened in its middle."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: tuple[str, ...] = ()
        self._most_name_px = 0
        self.setProperty("role", "status")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: Sequence[str], most_name_px: int = 10_000) -> None:
        """The first is the name, of which at most so much is shown; of the others those in front stay longest."""
        self._facts, self._most_name_px = tuple(facts), most_name_px
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All facts."""
        name, *others = self._facts or ("",)
        wide = min(self._wide(name), self._most_name_px)
        return QSize(wide + self._wide(_joined(others)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The beginning and the end of a name."""
        least = min(self.sizeHint().width(), _LEAST_NAME_PX)
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        name, *others = self._facts or ("",)
        wanted = min(self._wide(name), self._most_name_px)
        while others and self.width() - self._wide(_joined(others)) < min(wanted, 2 * _LEAST_NAME_PX):
            others.pop()
        room = min(self.width() - self._wide(_joined(others)), self._most_name_px)
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown + _joined(others))

    def _wide(self, words: str) -> int:
        # A pixel more: widths are rounded, and half a pixel too little elides a word that has room.
        return self.fontMetrics().horizontalAdvance(words) + 1


def _joined(others: Sequence[str]) -> str:
    return "".join(_BETWEEN + one for one in others)
