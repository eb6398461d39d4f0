"""Plots as PNG bytes: losses and accuracy of runs, reliability of a model's confidence. Drawn without a display."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from training.history import Logged, names_in

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_SIZE_INCHES = (7.0, 4.0)
_DPI = 110

Curve = Sequence[tuple[float, float]]
"""Points (x, y)."""


def loss_plot(history: Sequence[Logged]) -> bytes:
    """Every loss over steps, logarithmic, and the held-out loss beside them, with that of an answer without colour."""
    names = (*names_in(history, "losses."), "held_out.loss", "held_out.gray_loss")
    curves = {name: curve_of(history, name) for name in names}
    return curves_plot(curves, "loss", logarithmic=True)


def accuracy_plot(history: Sequence[Logged]) -> bytes:
    """The papers' accuracy over steps, of training batches and of held-out photographs."""
    names = [name for name in names_in(history) if name.endswith("keras_accuracy")]
    return curves_plot({name: curve_of(history, name) for name in names}, "keras_accuracy", logarithmic=False)


def curve_of(history: Sequence[Logged], name: str) -> Curve:
    """A figure over steps, where it was taken."""
    return [(entry.step, entry.figures[name]) for entry in history if name in entry.figures]


def curves_plot(curves: Mapping[str, Curve], label: str, logarithmic: bool) -> bytes:
    """Curves over steps in one plot; what is no number is left out.

    Of a curve of many points the running mean is drawn, and itself faintly behind: single batches say little.
    """
    figure, axes = _figure("step", label)
    drawn = 0
    for name, curve in curves.items():
        points = [(x, y) for x, y in curve if math.isfinite(y) and (y > 0 or not logarithmic)]
        if points:
            drawn += 1
            smooth = smoothed(points)
            line = axes.plot(*zip(*smooth, strict=True), label=name, linewidth=1.2)[0]
            if smooth != points:
                axes.plot(*zip(*points, strict=True), color=line.get_color(), alpha=0.25, linewidth=0.7)
    if drawn:
        axes.set_yscale("log" if logarithmic else "linear")
        axes.legend(fontsize="small")
    return _png(figure)


def smoothed(points: Curve) -> Curve:
    """The running mean over a tenth of the points about each; few points are left as they are."""
    reach = len(points) // 20
    if reach == 0:
        return points
    values = [y for _, y in points]
    means = []
    for index, (x, _) in enumerate(points):
        near = values[max(index - reach, 0) : index + reach + 1]
        means.append((x, sum(near) / len(near)))
    return means


def reliability_plot(models: Mapping[str, Sequence[Mapping[str, float]]]) -> bytes:
    """Mean true error over mean said error for each model's bars (`said`, `true`, `share`): on the line is calibrated.

    A dot is as large as the share of pixels it stands for.
    """
    figure, axes = _figure("said error, dE00", "true error, dE00")
    highest = 1.0
    for name, bars in models.items():
        said, true = [bar["said"] for bar in bars], [bar["true"] for bar in bars]
        axes.plot(said, true, label=name, linewidth=1.0)
        axes.scatter(said, true, [600.0 * bar["share"] for bar in bars])
        highest = max([highest, *said, *true])
    axes.plot([0.0, highest], [0.0, highest], color="gray", linestyle="dashed", linewidth=1.0)
    if models:
        axes.legend(fontsize="small")
    return _png(figure)


def _figure(x_label: str, y_label: str) -> tuple[Figure, Axes]:
    # Imported where it is used: training without plots, and the list of commands, do not wait for it.
    from matplotlib.figure import Figure

    figure = Figure(_SIZE_INCHES, _DPI, layout="constrained")
    axes = figure.add_subplot()
    axes.set_xlabel(x_label)
    axes.set_ylabel(y_label)
    axes.grid(visible=True, alpha=0.3)
    return figure, axes


def _png(figure: Figure) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()
