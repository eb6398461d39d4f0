"""A progress bar on a terminal's standard error; silent when that is no terminal."""

from __future__ import annotations

import shutil
import sys
import time
from typing import TextIO

from restorer.cli.words import plain

_BAR = 24
_SECONDS_BETWEEN = 0.1


class Bar:
    """One line that is written over: how much of all the photographs is done, and which one is at work."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._on = self._stream.isatty()
        self._drawn_at = 0.0
        self._shown = False

    def show(self, fraction: float, words: str) -> None:
        """Draw `fraction` (0..1) and `words`, at most ten times a second."""
        now = time.monotonic()
        if self._on and (now - self._drawn_at >= _SECONDS_BETWEEN or fraction >= 1.0):
            self._drawn_at = now
            full = round(fraction * _BAR)
            line = f"[{'#' * full}{'.' * (_BAR - full)}] {fraction:4.0%} {plain(words)}"
            self._write(f"\r\x1b[K{line[: shutil.get_terminal_size().columns - 1]}")
            self._shown = True

    def say(self, sentence: str) -> None:
        """Write a line that stays; the bar moves below it."""
        self.clear()
        self._write(f"{plain(sentence)}\n")

    def clear(self) -> None:
        """Take the bar away."""
        if self._shown:
            self._write("\r\x1b[K")
            self._shown = False

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
