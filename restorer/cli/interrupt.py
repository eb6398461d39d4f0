"""Ctrl-C as a wish to stop: the work ends at its next step, and no half-written file stays behind."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from restorer.progress import Cancellation


@contextmanager
def cancel_on_interrupt() -> Iterator[Cancellation]:
    """A cancellation that Ctrl-C raises. A second Ctrl-C interrupts at once."""
    cancellation = Cancellation()
    if threading.current_thread() is not threading.main_thread():
        yield cancellation  # only the main thread may listen to signals
        return
    before = signal.getsignal(signal.SIGINT)

    def stop(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        # On a thread: the interrupted code may hold the cancellation's lock.
        threading.Thread(target=cancellation.cancel).start()

    signal.signal(signal.SIGINT, stop)
    try:
        yield cancellation
    finally:
        signal.signal(signal.SIGINT, before)
