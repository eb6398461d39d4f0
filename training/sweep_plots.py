"""Plots of a sweep: a panel for each system and lesser setting, so that a grid of dozens of points can be read.

Of the settings that vary the one with the most values is the colour (and the axis of the accuracy), the second the
style of the line; those left, and the system, are the panels.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from training.plots import Curve, smoothed
from training.sweep import Result, Value

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_PANEL_INCHES = (3.8, 3.2)
_MOST_ACROSS = 3
_DPI = 110
_STYLES = ("-", "--", ":", "-.")
_ACCURACIES = ("test keras_accuracy", "validation keras_accuracy")

Draw = Callable[["Axes", Sequence[Result]], None]


@dataclass(frozen=True, slots=True)
class Roles:
    """Which setting is shown how; empty where there is none left."""

    colour: str
    style: str
    panels: tuple[str, ...]
    values: Mapping[str, Sequence[Value]]

    @classmethod
    def of(cls, results: Sequence[Result]) -> Roles:
        """By how many values each setting takes, the first of equal ones first."""
        keys = dict.fromkeys(key for result in results for key in result.varied)
        values = {key: list(dict.fromkeys(r.varied[key] for r in results if key in r.varied)) for key in keys}
        first, second, *rest = (*sorted(keys, key=lambda key: -len(values[key])), "", "")
        return cls(first, second, tuple(key for key in rest if key), values)

    def panel(self, result: Result) -> str:
        """The heading of the panel to which a point belongs."""
        words = (f"{_short(key)} {result.varied[key]}" for key in self.panels if key in result.varied)
        return ", ".join([result.system, *words])

    def name(self, result: Result) -> str:
        """What tells a point from the others of its panel."""
        keys = (key for key in (self.colour, self.style) if key in result.varied)
        return ", ".join(f"{_short(key)} {result.varied[key]}" for key in keys)

    def colour_of(self, result: Result) -> tuple[float, float, float, float]:
        """From dark to bright over the values."""
        from matplotlib import colormaps

        known = self.values.get(self.colour, [])
        place = known.index(result.varied[self.colour]) if self.colour in result.varied else 0
        r, g, b, a = colormaps["plasma"](0.85 * place / max(len(known) - 1, 1))
        return r, g, b, a

    def style_of(self, result: Result) -> str:
        """A line's style; of more values than there are styles they come again."""
        known = self.values.get(self.style, [])
        return _STYLES[known.index(result.varied[self.style]) % len(_STYLES)] if self.style in result.varied else "-"


def _short(key: str) -> str:
    return key.rpartition(".")[2]


def sweep_curves(results: Sequence[Result], curves: Mapping[str, Curve], label: str, logarithmic: bool) -> bytes:
    """`curves` by their point's name, over the pictures seen; one legend for all panels."""
    roles = Roles.of(results)

    def draw(axes: Axes, shown: Sequence[Result]) -> None:
        for result in shown:
            points = [
                (x, y) for x, y in curves.get(result.point, ()) if math.isfinite(y) and (y > 0 or not logarithmic)
            ]
            if points:
                colour, style = roles.colour_of(result), roles.style_of(result)
                axes.plot(*zip(*smoothed(points), strict=True), color=colour, linestyle=style, label=roles.name(result))
        axes.set_xlabel("pictures")
        axes.set_yscale("log" if logarithmic and axes.lines else "linear")

    return _panels(results, roles, draw, label)


def sweep_accuracy(results: Sequence[Result]) -> bytes:
    """The papers' accuracy on the test part (else validation) over the first setting; a cross where a run diverged."""
    roles = Roles.of(results)
    places = {value: place for place, value in enumerate(roles.values.get(roles.colour, [""]))}

    def draw(axes: Axes, shown: Sequence[Result]) -> None:
        for number, value in enumerate(roles.values.get(roles.style, [""])):
            line = [one for one in shown if one.varied.get(roles.style, "") == value]
            found = [(places[one.varied.get(roles.colour, "")], _accuracy(one)) for one in line]
            points = [(x, y) for x, y in found if y is not None]
            if points:
                name = f"{_short(roles.style)} {value}" if roles.style else ""
                axes.plot(*zip(*points, strict=True), f"C{number}o-", label=name, markersize=4)
        lost = {places[one.varied.get(roles.colour, "")] for one in shown if one.state == "diverged"}
        if lost:
            at_the_foot = axes.get_xaxis_transform()
            axes.plot(sorted(lost), [0.03] * len(lost), "kx", label="diverged", transform=at_the_foot)
        axes.set_xticks(list(places.values()), [str(value) for value in places])
        axes.set_xlim(-0.3, len(places) - 0.7)
        axes.set_xlabel(_short(roles.colour))

    return _panels(results, roles, draw, "keras_accuracy")


def _accuracy(result: Result) -> float | None:
    """Of a run that diverged there is none: a check before it did says nothing of its setting."""
    if result.state == "diverged":
        return None
    return next((result.figures[name] for name in _ACCURACIES if name in result.figures), None)


def _panels(results: Sequence[Result], roles: Roles, draw: Draw, label: str) -> bytes:
    """A panel for each heading, side by side, with shared heights and one legend on the right."""
    from matplotlib.figure import Figure

    by_panel: dict[str, list[Result]] = {}
    for result in results:
        by_panel.setdefault(roles.panel(result), []).append(result)
    count = max(len(by_panel), 1)
    across = count if count <= _MOST_ACROSS else math.ceil(math.sqrt(count))
    down = -(-count // across)
    size = (across * _PANEL_INCHES[0] + 2.4, down * _PANEL_INCHES[1])
    figure = Figure(size, _DPI, layout="constrained")
    grid = figure.subplots(down, across, sharey=True, squeeze=False).ravel()
    for axes, (heading, shown) in zip(grid, by_panel.items(), strict=False):
        draw(axes, shown)
        axes.set_title(heading, fontsize="medium")
        axes.grid(visible=True, alpha=0.3)
    for axes in grid[len(by_panel) :]:
        axes.set_visible(False)
    figure.supylabel(label)
    _legend(figure, list(grid))
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def _legend(figure: Figure, panels: Sequence[Axes]) -> None:
    """Each name once, beside the panels."""
    known = {
        name: line for axes in panels for line, name in zip(*axes.get_legend_handles_labels(), strict=True) if name
    }
    if known:
        figure.legend(list(known.values()), list(known), loc="outside right upper", fontsize="small")
