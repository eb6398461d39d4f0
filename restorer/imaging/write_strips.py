"""What the streaming writers share: strips of a fixed height, and a small bounded pool that keeps the order."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

import numpy as np

from restorer.imaging.arrays import Codes

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOST_THREADS = 8
_allowed: ContextVar[int] = ContextVar("threads that strips may be worked on by", default=_MOST_THREADS)


def strips(rows: Iterable[Codes], width_px: int, height_px: int, strip_px: int) -> Iterator[Codes]:
    """Cut `rows` (blocks of any height, top to bottom) into strips of `strip_px` rows; the last may be lower.

    Raises:
        ValueError: the rows have another width, or are fewer or more than the picture's height.
    """
    waiting: list[Codes] = []
    have = seen = 0
    for block in rows:
        if block.shape[1] != width_px:
            raise ValueError(f"Rows of {block.shape[1]} pixels were given for a picture {width_px} wide.")
        seen += len(block)
        while have + len(block) >= strip_px:
            take = strip_px - have
            yield _joined([*waiting, block[:take]])
            waiting, have, block = [], 0, block[take:]
        if len(block):
            waiting.append(block)
            have += len(block)
    if seen != height_px:
        raise ValueError(f"{seen} rows were given for a picture {height_px} high.")
    if have:
        yield _joined(waiting)


def _joined(blocks: list[Codes]) -> Codes:
    return np.ascontiguousarray(blocks[0] if len(blocks) == 1 else np.concatenate(blocks))


def in_order(function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
    """`map` on a few threads: results in order, at most two items per thread in memory at a time.

    On a single one, where no more are there or `strip_threads` allows no more, the caller's own does the work.
    """
    threads = min(_allowed.get(), os.cpu_count() or 1)
    if threads <= 1:
        yield from map(function, items)
        return
    waiting: deque[Future[Result]] = deque()
    with ThreadPoolExecutor(threads, thread_name_prefix="write") as pool:
        try:
            for item in items:
                waiting.append(pool.submit(function, item))
                if len(waiting) > 2 * threads:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


@contextmanager
def strip_threads(count: int) -> Iterator[None]:
    """Within it, on this thread, `in_order` uses at most `count` threads: others are at work on other photographs.

    What is written is the same, however many there are.
    """
    before = _allowed.set(max(1, min(count, _MOST_THREADS)))
    try:
        yield
    finally:
        _allowed.reset(before)
