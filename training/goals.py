"""What is asked of the default model, beside what was measured: the table that heads docs/RESULTS.md.

The figures asked for are Zhang et al. 2017's where they gave some, and our own wishes elsewhere. A line that was not
measured says so; none is left out because it is not reached.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from restorer.engine.measures.run import Measured
from restorer.engine.report import markdown_table
from restorer.engine.scores import Row

Speed = Mapping[tuple[str, int], float]
"""Milliseconds by network and side in px, on two threads; empty where it was not measured."""
_FULL, _SQUASHED = "full", "256"
_HINTS_GAIN = ((1, 0.95, "+1.5"), (10, 4.0, "+5"), (100, 6.7, "+8"))


@dataclass(frozen=True, slots=True)
class Goal:
    """A line: what is measured, what is asked at least and what at best, what was found (None: not measured)."""

    words: str
    must: str
    aim: str
    found: str | None
    reached: bool = False

    def cells(self) -> list[str]:
        """As a line of the table."""
        verdict = "" if self.found is None else "yes" if self.reached else "no"
        return [self.words, self.must, self.aim, self.found or "not measured", verdict]


def goals(model: str, rows: Sequence[Row], measured: Measured, speed: Speed) -> list[Goal]:
    """Every goal of `model`."""
    own = [row for row in rows if row.model == model]
    return [*_colours(own), *_hints(own), *_strokes(model, measured), *_words(model, measured), *_costs(own, speed)]


def goals_markdown(model: str, found: Sequence[Goal]) -> str:
    """The section of the page."""
    table = markdown_table([["", "at least", "aim", "measured", "reached"], *(goal.cells() for goal in found)])
    count = sum(goal.reached for goal in found)
    return (
        f"\n## What is asked of {model}, and what it reaches\n\n{table}\n"
        f"{count} of {len(found)} reached. Faithful: vividness 0. Gains of hints are over its own answer without any.\n"
    )


def _row(rows: Sequence[Row], size: str, hints: int, vividness: float) -> Row | None:
    wanted = (size, hints, vividness)
    return next((row for row in rows if (row.size, row.hints, row.vividness) == wanted), None)


def _goal(
    words: str, must: str, aim: str, row: Row | None, value: Callable[[Row], str], reached: Callable[[Row], bool]
) -> Goal:
    if row is None:
        return Goal(words, must, aim, None)
    return Goal(words, must, aim, value(row), reached(row))


def _gain(row: Row) -> float:
    return row.psnr_db - row.gray_psnr_db


def _colours(rows: Sequence[Row]) -> Iterator[Goal]:
    faithful, vivid = _row(rows, _SQUASHED, 0, 0.0), _row(rows, _SQUASHED, 0, 1.0)
    full = _row(rows, _FULL, 0, 0.0)

    def gain_words(row: Row) -> str:
        return f"{_gain(row):+.2f} dB"

    yield _goal(
        "PSNR over the gray copy's, faithful, 256 x 256", "+1.8 dB", "+2.4", faithful, gain_words,
        lambda row: _gain(row) >= 1.8,
    )  # fmt: skip
    yield _goal("the same at full size", "+1.6 dB", "+2.2", full, gain_words, lambda row: _gain(row) >= 1.6)
    yield _goal("SSIM, faithful", ".930", ".940", faithful, lambda row: f"{row.ssim:.4f}", lambda row: row.ssim >= 0.93)
    yield _goal(
        "chroma ratio (median), faithful", ".62", ".7", faithful, lambda row: f"{row.chroma_ratio:.2f}",
        lambda row: row.chroma_ratio >= 0.62,
    )  # fmt: skip
    yield _goal(
        "chroma ratio at vividness 1, and its gain", ".8 to 1.1, +.5 dB", ".9 to 1.05, +.9", vivid,
        lambda row: f"{row.chroma_ratio:.2f}, {_gain(row):+.2f} dB",
        lambda row: 0.8 <= row.chroma_ratio <= 1.1 and _gain(row) >= 0.5,
    )  # fmt: skip


def _hints(rows: Sequence[Row]) -> Iterator[Goal]:
    none = _row(rows, _SQUASHED, 0, 0.0)
    for count, must, aim in _HINTS_GAIN:
        words = f"gain of {count} true hint{'s' if count > 1 else ''}, faithful"
        row = _row(rows, _SQUASHED, count, 0.0)
        if none is None or row is None:
            yield Goal(words, f"{must:+g} dB", aim, None)
        else:
            gain = row.psnr_db - none.psnr_db
            yield Goal(words, f"{must:+g} dB", aim, f"{gain:+.2f} dB", gain >= must)


def _strokes(model: str, measured: Measured) -> Iterator[Goal]:
    row = next((row for row in measured.strokes if row.model == model and row.vividness == 0.0), None)
    asked = (
        ("one stroke of any colour: off the wanted one under it", "2 dE00", "1"),
        ("the same: part of its object recoloured", "80 %", "90 %"),
        ("the same: mean move beyond a third of the picture", "2 ab", "1"),
    )
    figures = (
        None
        if row is None
        else (
            (f"{row.off_delta_e:.2f}", row.off_delta_e <= 2.0),
            (f"{row.recoloured:.0%}", row.recoloured >= 0.8),
            (f"{row.far_move:.2f}", row.far_move <= 2.0),
        )
    )
    yield from _answered(asked, figures)


def _words(model: str, measured: Measured) -> Iterator[Goal]:
    """What it says of itself, and what it suggests."""
    known = next((row for row in measured.confidence if row.model == model and row.vividness == 0.0), None)
    words, must = "confidence: pixels of which nine in ten are within 10 dE00", "50 % of all"
    could = None if known is None else f"{known.could_say:.0%}"
    yield Goal(words, must, "", could, known is not None and known.could_say >= 0.5)
    row = next((row for row in measured.suggestions if row.model == model), None)
    asked = (
        ("suggested colours: one of nine within 5 dE00", "60 %", ""),
        ("the same: mean best, dE00", "4.5", ""),
        ("the same: log-likelihood above that of L* alone", "yes", ""),
    )
    figures = (
        None
        if row is None
        else (
            (f"{row.within_5:.0%}", row.within_5 >= 0.6),
            (f"{row.mean_best:.2f}", row.mean_best <= 4.5),
            _likelihoods(row.log_likelihood or float("-inf"), row.prior_log_likelihood or 0.0),
        )
    )
    yield from _answered(asked, figures)


def _likelihoods(own: float, prior: float) -> tuple[str, bool]:
    return f"{own:.2f} against {prior:.2f}", own > prior


def _answered(asked: Sequence[tuple[str, str, str]], figures: Sequence[tuple[str, bool]] | None) -> Iterator[Goal]:
    """The goals in their order with what was found and whether it is reached; without `figures` none was measured."""
    if figures is None:
        yield from (Goal(*one, None) for one in asked)
    else:
        yield from (Goal(*one, *figure) for one, figure in zip(asked, figures, strict=True))


def read_speed(text: str) -> Speed:
    """Milliseconds of encoder and decoder on two threads, from what `tests.benchmarks.engine --networks` printed."""
    found = re.findall(r"(\d+) px +(encoder|decoder) .*2 thread\(s\) +([\d.]+)", text)
    return {(name, int(size)): float(milliseconds) for size, name, milliseconds in found}


def _costs(rows: Sequence[Row], speed: Speed) -> Iterator[Goal]:
    whole, change = "encoder and decoder once, two cores, 256 and 512 px", "the same: the decoder, at every change"
    if {(name, size) for name in ("encoder", "decoder") for size in (256, 512)} <= speed.keys():
        small, large = (speed["decoder", size] for size in (256, 512))
        both_small, both_large = small + speed["encoder", 256], large + speed["encoder", 512]
        found = f"{both_small:.0f} and {both_large:.0f} ms"
        yield Goal(whole, "60 and 200 ms", "25 and 80", found, both_small <= 60.0 and both_large <= 200.0)
        found = f"{small:.0f} and {large:.0f} ms"
        yield Goal(change, "30 and 100 ms", "10 and 40", found, small <= 30.0 and large <= 100.0)
    else:
        yield from (Goal(whole, "60 and 200 ms", "25 and 80", None), Goal(change, "30 and 100 ms", "10 and 40", None))
    yield _goal(
        "package", "16 MB", "8", _row(rows, _SQUASHED, 0, 0.0), lambda row: f"{row.size_bytes / 1e6:.1f} MB",
        lambda row: row.size_bytes <= 16e6,
    )  # fmt: skip
