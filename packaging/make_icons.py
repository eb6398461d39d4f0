"""The program's icon in every form that systems ask for, from its SVG: `python packaging/make_icons.py [FOLDER]`.

Each size is drawn anew, never scaled. Writes restorer-16.png to restorer-1024.png, restorer.ico and restorer.icns.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO = (16, 24, 32, 48, 64, 128, 256)
ROOT = Path(__file__).resolve().parents[1]
SVG = ROOT / "resources" / "program" / "restorer.svg"


def drawn(svg: bytes, side: int) -> Image.Image:
    """The icon at one size."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main(folder: Path) -> list[Path]:
    """Write all forms into `folder`; their paths."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    svg = SVG.read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {side: drawn(svg, side) for side in SIZES}
    written = [folder / f"restorer-{side}.png" for side in SIZES]
    for path, picture in zip(written, pictures.values(), strict=True):
        picture.save(path, optimize=True)
    ico, icns = folder / "restorer.ico", folder / "restorer.icns"
    pictures[256].save(ico, sizes=[(side, side) for side in ICO], append_images=[pictures[side] for side in ICO])
    pictures[1024].save(icns, append_images=[pictures[side] for side in (16, 32, 64, 128, 256, 512)])
    del app
    return [*written, ico, icns]


if __name__ == "__main__":
    for path in main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "out" / "icons"):
        print(path.name, path.stat().st_size)
