"""What a mount round a photograph does to its colours, seen by the model or said to be no part of the picture.

`python -m tests.benchmarks.mounts PHOTOS [COUNT]`: mean dE00 of the automatic colours in the picture against those of
the same photograph without a mount, and the worst photograph's; for white card and a black border of 15 % of the longer
side. *Small*: the photograph alone, seen by the model as small as it is inside the mount, which no filling can mend.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from restorer.engine.colorizer import Colorizer, open_colorizer
from restorer.engine.field import HintMap
from restorer.engine.providers import choose_device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.truths import carried_up
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, Luma
from restorer.imaging.deltae import ciede2000
from restorer.imaging.photo import open_photo
from restorer.paths import resources
from restorer.progress import Progress
from restorer.project.recipe import Recipe, Region, RegionKind
from restorer.project.render import colour_photo

_WIDTH = 0.15
_CARDS = {"white": 245, "black": 12}
_STEP = 3  # every third pixel is compared
_CELL = 8  # sides that the model takes


def coloured(path: Path, colorizer: Colorizer, recipe: Recipe) -> tuple[Luma, Chroma]:
    """L* and a*, b* of all of it."""
    with open_photo(path) as photo:
        luma = photo.luma_rows(0, photo.info.height_px)
        return luma, colour_photo(photo, colorizer, recipe, Progress()).over(luma, 0)


def mount(height: int, width: int, border: int) -> Region:
    """All but the picture, as the outline of the whole with a hole."""
    x, y = border / (width + 2 * border), border / (height + 2 * border)
    frame = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    hole = ((x, y), (1 - x, y), (1 - x, 1 - y), (x, 1 - y))
    return Region("mount", "Mount", frame, pieces=(hole,), kind=RegionKind.OUTSIDE)


def apart(luma: Luma, one: Chroma, other: Chroma) -> float:
    """Mean dE00 at the same lightness."""
    first, second = (np.concatenate([luma[..., None], ab], axis=2)[::_STEP, ::_STEP] for ab in (one, other))
    return float(ciede2000(first, second).mean())


def seen_small(luma: Luma, border: int, colorizer: Colorizer) -> Chroma:
    """a*, b* of the photograph alone, at the share of the working size that a mount would leave it."""
    height, width = luma.shape
    whole = colorizer.working_size(width + 2 * border, height + 2 * border)
    inner = (height * whole.height // (height + 2 * border), width * whole.width // (width + 2 * border))
    rows, columns = (max(side // _CELL, 1) * _CELL for side in inner)
    seen = colorizer.analyse(resize(luma, rows, columns), Progress())
    nothing = HintMap.empty(rows, columns)
    return carried_up(colorizer.field(seen, nothing, colorizer.card.vividness.default, Progress()), luma)


def try_one(path: Path, colorizer: Colorizer, folder: Path) -> dict[str, float]:
    """The photograph in each mount, with and without a word about it."""
    gray = np.asarray(Image.open(path).convert("L"))
    height, width = gray.shape
    border = round(_WIDTH * max(height, width))
    alone, found = folder / "alone.png", {}
    Image.fromarray(gray).save(alone)
    luma, wanted = coloured(alone, colorizer, Recipe())
    inner = slice(border, border + height), slice(border, border + width)
    for name, code in _CARDS.items():
        framed = np.full((height + 2 * border, width + 2 * border), code, np.uint8)
        framed[inner] = gray
        Image.fromarray(framed).save(folder / "framed.png")
        recipes = {"seen": Recipe(), "left out": Recipe(regions=(mount(height, width, border),))}
        for words, recipe in recipes.items():
            ab = coloured(folder / "framed.png", colorizer, recipe)[1]
            found[f"{name}, {words}"] = apart(luma, ab[inner], wanted)
    found["small"] = apart(luma, seen_small(luma, border, colorizer), wanted)
    return found


def main(photos: Path, count: int) -> None:
    """Print a line for each case."""
    store = ModelStore(resources() / "models", Path(tempfile.gettempdir()) / "no-models")
    colorizer = open_colorizer("restorer-base", store, choose_device("cpu"), SessionCache())
    paths = sorted(photos.iterdir())
    with tempfile.TemporaryDirectory() as home:
        rows = [try_one(path, colorizer, Path(home)) for path in paths[:: max(len(paths) // count, 1)][:count]]
    for name in rows[0]:
        values = [row[name] for row in rows]
        print(f"{name:<18} mean {np.mean(values):.2f}  worst {np.max(values):.2f}  ({len(values)} photographs)")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python -m tests.benchmarks.mounts PHOTOS [COUNT]")
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 20)
