"""Pictures and colours that mean a photograph's, in the codes of the screen: made when they are painted.

Tiles of the canvas are made in the screen's codes where they are made, on their threads; everything small goes this
way: thumbnails, swatches, the disc, strokes, previews. What is stored, read out or copied stays sRGB.
"""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QColor, QImage

from restorer.gui.screen.screen_colour import SRGB, ScreenColour

_MOST = 96
"""Of pictures that are painted again and again: a filmstrip, the versions, the disc."""


class Shown:
    """By one profile. In the window's thread only."""

    def __init__(self, screen: ScreenColour = SRGB) -> None:
        self._screen = screen
        self._kept: OrderedDict[int, QImage] = OrderedDict()

    def image(self, image: QImage) -> QImage:
        """The picture in the screen's codes; the same one again costs nothing."""
        if self._screen.transform is None:
            return image
        key = image.cacheKey()
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._screen.shown(image)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return found

    def colour(self, colour: QColor) -> QColor:
        """The colour in the screen's codes."""
        return colour if self._screen.transform is None else self._screen.transform.map(colour)
