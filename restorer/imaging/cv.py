"""The one place that imports OpenCV.

`import cv2` sets QT_QPA_PLATFORM_PLUGIN_PATH, QT_QPA_FONTDIR and LD_LIBRARY_PATH, which break Qt in this process's
children and in the window; they are put back here. Everything else writes `from restorer.imaging.cv import cv2`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_KEPT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")
_before = {name: os.environ.get(name) for name in _KEPT}

import cv2  # noqa: E402, TID251 - the environment has to be noted first; this is the one place

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

__all__ = ["cv2", "one_thread_each"]


@contextmanager
def one_thread_each() -> Iterator[None]:
    """Within it OpenCV works on the calling thread alone, in the whole process.

    For work on many photographs side by side: OpenCV's own threads wait by spinning, and take the cores from the rest.
    """
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(before)
