"""How long work reports where it is and learns that it should stop.

The core is plain synchronous functions that take a `Progress`; what shows it (a bar in a terminal, a chip in the
window) is not known here. Standard library only.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from restorer.errors import Cancelled


class Cancellation:
    """A flag that one thread raises and another looks at. `on_cancel` callbacks run once, in the raising thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ask the work to stop. Calling it again does nothing."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    @property
    def cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._event.is_set()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` when cancelled (at once if that has happened). Returns a function that takes it back."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)


class Progress:
    """What a piece of long work is given. This one is silent; `show` receives (fraction 0..1, words) where given."""

    def __init__(
        self, cancellation: Cancellation | None = None, show: Callable[[float, str], None] | None = None
    ) -> None:
        self.cancellation = cancellation or Cancellation()
        self._show = show

    def at(self, fraction: float, words: str = "") -> None:
        """Report how much is done (0..1), and stop here if asked to.

        Raises:
            Cancelled: the work was asked to stop.
        """
        self.check()
        if self._show is not None:
            self._show(min(max(fraction, 0.0), 1.0), words)

    def check(self) -> None:
        """Raise `Cancelled` if the work was asked to stop."""
        if self.cancellation.cancelled:
            raise Cancelled

    def part(self, start: float, end: float) -> Progress:
        """A progress for a share of this work: its 0..1 is shown as start..end here."""
        return Progress(self.cancellation, lambda fraction, words: self.at(start + (end - start) * fraction, words))
