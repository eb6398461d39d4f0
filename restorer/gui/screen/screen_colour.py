"""From the codes that tiles are made in (sRGB) to those of the screen, by its profile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColorSpace, QColorTransform, QImage


@dataclass(frozen=True, slots=True, eq=False)
class ScreenColour:
    """What is done to each tile once, when it is made. Safe on any thread."""

    name: str
    """Of the profile; empty: the screen is taken for sRGB."""
    transform: QColorTransform | None = None

    def shown(self, image: QImage) -> QImage:
        """The image in the screen's codes."""
        if self.transform is None:
            return image
        converted = QImage(image)
        converted.applyColorTransform(self.transform)
        return converted


SRGB = ScreenColour("")


def by_profile(data: bytes) -> ScreenColour | None:
    """For a screen of this ICC profile; None if it is damaged or none of a screen."""
    if data[36:40] != b"acsp" or int.from_bytes(data[:4], "big") != len(data):
        return None
    space = QColorSpace.fromIccProfile(QByteArray(data))
    if not space.isValid() or not space.isValidTarget() or space.colorModel() is not QColorSpace.ColorModel.Rgb:
        return None
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if space == srgb:
        return ScreenColour(space.description() or "sRGB")
    return ScreenColour(space.description() or "ICC", srgb.transformationToColorSpace(space))
