"""The one place that imports Pillow for reading, with its own size limit taken off: `Limits` is asked before."""

from __future__ import annotations

import io
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image

# Pillow warns above 89 megapixels and refuses above 179; scans are larger, and every reader checks the header itself.
Image.MAX_IMAGE_PIXELS = None

_ONE_AT_A_TIME = threading.Lock()

__all__ = ["Image", "opened"]


@contextmanager
def opened(data: bytes, kind: str) -> Iterator[Image.Image]:
    """A file of that kind, its header read. Pillow warns of damaged Exif, which is read here without Pillow's help.

    Warning filters belong to the whole process, hence the lock; it is held while the header is read, not the pixels.
    """
    with _ONE_AT_A_TIME, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = Image.open(io.BytesIO(data), formats=(kind,))
    with image:
        yield image
