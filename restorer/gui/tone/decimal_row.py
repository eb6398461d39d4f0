"""A slider whose values are decimals: what stands in the field is worked out from where the thumb is, and back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from restorer.gui.figures import pointed
from restorer.gui.look import Look
from restorer.gui.panel.slider_row import SliderRow


class DecimalRow(SliderRow):
    """`of(step)` is the value of a step of the track, `step(value)` the nearest step of a value.

    A typed value is kept as it is, between the steps too; `value_of` says it.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        steps: tuple[int, int, int],
        of: Callable[[int], float],
        step: Callable[[float], float],
        form: str = "{:.1f}",
        mark: bool = False,
    ) -> None:
        self._of, self._step, self._form = of, step, form
        self._exact: float | None = None
        low, high, origin = steps
        super().__init__(look, name, low, high, origin, mark=mark)

    def value_of(self) -> float:
        """Where it stands, as a value."""
        return self._of(self.track.value()) if self._exact is None else self._exact

    def show_value(self, value: float) -> None:
        """Show this value without saying so."""
        self._exact = value
        self.set_value(round(self._step(value)))

    def _moved(self, value: int) -> None:
        self._exact = None
        super()._moved(value)

    def _typed(self) -> None:
        text = self._field.text().replace("−", "-").replace(",", ".").strip().rstrip("°").strip()
        with contextlib.suppress(ValueError):  # what is no number changes nothing
            value = float(text)
            if self._form.format(value) != self._form.format(self.value_of()):
                self._exact = value
                self.track.blockSignals(True)
                self.track.setValue(round(self._step(value)))
                self.track.blockSignals(False)
                self.changed.emit(self.track.value())
        self._show()

    def _show(self) -> None:
        self._field.setText(pointed(self._form.format(self.value_of() + 0.0).replace("-", "−")))
