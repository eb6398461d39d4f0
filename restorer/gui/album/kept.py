"""Pictures that were drawn once and are used until too many of them are kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable

from PySide6.QtGui import QPixmap

_BYTES_A_PIXEL = 4


class Kept:
    """At most `most_bytes` of pictures; those not used for longest go."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._bytes = 0
        self._pictures: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pictures)

    def get(self, key: Hashable) -> QPixmap | None:
        """The picture of that key, if it is kept."""
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def put(self, key: Hashable, picture: QPixmap) -> QPixmap:
        """Keep this one, and hand it back; it may still be drawn on."""
        older = self._pictures.pop(key, None)
        self._bytes += _size(picture) - (0 if older is None else _size(older))
        self._pictures[key] = picture
        while self._bytes > self._most and len(self._pictures) > 1:
            self._bytes -= _size(self._pictures.popitem(last=False)[1])
        return picture

    def clear(self) -> None:
        """Keep none."""
        self._pictures.clear()
        self._bytes = 0


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_A_PIXEL
