"""The one place that imports Pillow for reading, with its own size limit taken off: `Limits` is asked before."""

from __future__ import annotations

from PIL import Image

# Pillow warns above 89 megapixels and refuses above 179; scans are larger, and every reader checks the header itself.
Image.MAX_IMAGE_PIXELS = None

__all__ = ["Image"]
