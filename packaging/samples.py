"""Writes black-and-white sample photographs for `make run` into a folder: `python packaging/samples.py FOLDER [jpg]`.

With `jpg` the four that the window offers while it is empty, as small files: so `resources/samples` was made.

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
OFFERED = ("astronaut", "chelsea", "coffee", "rocket")


def gray(name: str) -> Image.Image:
    """The named photograph as an 8-bit gray picture of the same lightness."""
    picture = np.asarray(getattr(data, name)())
    if picture.ndim == 2:
        return Image.fromarray(picture)
    lab = srgb8_to_lab(picture[..., :3])
    lab[..., 1:] = 0.0
    return Image.fromarray(lab_to_srgb8(lab)[..., 0])


def main(folder: Path, offered: bool) -> None:
    """Write every sample into `folder`, or those that the window offers."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in OFFERED if offered else NAMES:
        gray(name).save(folder / f"{name}{'.jpg' if offered else '.png'}", quality=90)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["jpg"]):
        sys.exit("usage: python packaging/samples.py FOLDER [jpg]")
    main(Path(sys.argv[1]), sys.argv[2:] == ["jpg"])
