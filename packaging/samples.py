"""Writes black-and-white sample photographs for `make run` into a folder: `python packaging/samples.py FOLDER`.

They are free photographs that the scikit-image package carries (public domain or CC0: `camera` by Lav Varshney,
`astronaut` and `rocket` by NASA and SpaceX, `chelsea` by Stéfan van der Walt, `coffee` by Rachel Michetti), reduced to
their lightness with the program's own colour path, as a scan of a black-and-white print would be.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PIL import Image
from skimage import data

from restorer.imaging.colour import lab_to_srgb8, srgb8_to_lab

NAMES = ("astronaut", "camera", "chelsea", "coffee", "rocket")


def gray(name: str) -> Image.Image:
    """The named photograph as an 8-bit gray picture of the same lightness."""
    picture = np.asarray(getattr(data, name)())
    if picture.ndim == 2:
        return Image.fromarray(picture)
    lab = srgb8_to_lab(picture[..., :3])
    lab[..., 1:] = 0.0
    return Image.fromarray(lab_to_srgb8(lab)[..., 0])


def main(folder: Path) -> None:
    """Write every sample into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        gray(name).save(folder / f"{name}.png")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python packaging/samples.py FOLDER")
    main(Path(sys.argv[1]))
