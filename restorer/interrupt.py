"""Ctrl-C, a closed terminal and `kill` as a wish to stop: work ends at its next step, no half-written file stays."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from restorer.progress import Cancellation

_SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def cancel_on_interrupt() -> Iterator[Cancellation]:
    """A cancellation that Ctrl-C, a closed terminal or `kill` raises. A second Ctrl-C interrupts at once."""
    cancellation = Cancellation()
    if threading.current_thread() is not threading.main_thread():
        yield cancellation  # only the main thread may listen to signals
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # On a thread: the interrupted code may hold the cancellation's lock.
        threading.Thread(target=cancellation.cancel).start()

    for number in _SIGNALS:
        if number is signal.SIGINT or before[number] == signal.SIG_DFL:  # nohup's wish holds
            signal.signal(number, stop)
    try:
        yield cancellation
    finally:
        for number, handler in before.items():
            if handler is not None:  # None: not Python's to put back
                signal.signal(number, handler)
