"""Megapixels a second of each stage between a photograph's codes and the coloured codes, on one thread.

    python -m tests.benchmarks.colour_path [--width 6000] [--height 1000]

Beside each stage stands the plain way of doing the same, and how many times faster the stage is. Times are processor
time of this thread, the best of several runs, so that a busy machine disturbs them little.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np
from skimage import color, transform

from restorer.imaging.code_table import CodeTable
from restorer.imaging.colour import SRGB, codes_to_lab, codes_to_luma, gray_codes_to_luma, luma_to_gray_codes
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_codes, lab_to_preview_srgb8, lab_to_rounded_codes8
from restorer.imaging.guided import ColourSurface
from restorer.imaging.pyramid import AreaReducer, mip_levels
from restorer.imaging.tone import encode_codes

Work = Callable[[], object]


def seconds(work: Work, runs: int = 4) -> float:
    """The least processor time of a few runs, the first not counted."""
    work()
    best = float("inf")
    for _ in range(runs):
        start = time.thread_time()
        work()
        best = min(best, time.thread_time() - start)
    return best


def reduced(luma: np.ndarray, out_w: int, out_h: int) -> np.ndarray:
    """Through the streamed reducer, in strips as a reader gives them."""
    reducer = AreaReducer(luma.shape[1], luma.shape[0], out_w, out_h)
    for top in range(0, luma.shape[0], 256):
        reducer.add(luma[top : top + 256])
    return reducer.result()


def clipped_codes(luma: np.ndarray, ab: np.ndarray) -> np.ndarray:
    """The plain way back: scikit-image's Lab to RGB, clipped per channel (L* is lost by up to 30)."""
    return np.rint(color.lab2rgb(np.dstack([luma, ab])) * 255).astype(np.uint8)


def power_gray(luma: np.ndarray) -> np.ndarray:
    """The plain way from L* to gray codes, in double precision."""
    f = (luma.astype(np.float64) + 16) / 116
    linear = np.where(f > 6 / 29, f**3, (f - 4 / 29) * 3 * (6 / 29) ** 2)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.rint(encoded * 65535).astype(np.uint16)


def stages(width: int, height: int) -> list[tuple[str, Work, Work | None]]:
    """Name, the stage, and the plain alternative."""
    rng = np.random.default_rng(0)
    smooth = cv2.GaussianBlur(rng.uniform(0, 1, (height, width)).astype(np.float32), (0, 0), 20)
    smooth = (smooth - smooth.min()) / (smooth.max() - smooth.min())
    luma = np.clip(100 * smooth + rng.normal(0, 2, smooth.shape), 0, 100).astype(np.float32)
    field = (rng.normal(0, 12, (max(height // 48, 1), max(width // 48, 1), 2))).astype(np.float32)
    working = cv2.resize(luma, (4 * field.shape[1], 4 * field.shape[0]), interpolation=cv2.INTER_AREA)
    surface = ColourSurface.fit(field, working)
    ab = surface.rows(luma, 0, height, width)
    codes16 = lab_to_codes(luma, ab, SRGB, np.uint16)
    codes8 = (codes16 // 257).astype(np.uint8)
    gray16 = luma_to_gray_codes(luma, SRGB.curve, np.uint16)
    table, planes = CodeTable.over(SRGB, *surface.extremes()), surface.planes(luma, 0, height, width)
    gray_luma = gray_codes_to_luma((gray16 // 257).astype(np.uint8), SRGB.curve)
    linear = np.ascontiguousarray(codes16, np.float32) / np.float32(65535)
    out_w, out_h = field.shape[1] * 4, field.shape[0] * 4
    return [
        ("RGB 16 to Lab", lambda: codes_to_lab(codes16, SRGB), lambda: color.rgb2lab(codes16)),
        ("RGB 8 to Lab", lambda: codes_to_lab(codes8, SRGB), lambda: color.rgb2lab(codes8)),
        ("RGB 16 to L*", lambda: codes_to_luma(codes16, SRGB), lambda: color.rgb2lab(codes16)[..., 0]),
        ("RGB 8 to L*", lambda: codes_to_luma(codes8, SRGB), lambda: color.rgb2lab(codes8)[..., 0]),
        ("gray 16 to L*", lambda: gray_codes_to_luma(gray16, SRGB.curve), None),
        ("L* to gray 16", lambda: luma_to_gray_codes(luma, SRGB.curve, np.uint16), lambda: power_gray(luma)),
        ("linear to RGB 16", lambda: encode_codes(linear, SRGB.curve, np.uint16), None),
        (
            "L* by area",
            lambda: reduced(luma, out_w, out_h),
            lambda: transform.resize_local_mean(luma, (out_h, out_w), preserve_range=True),
        ),
        ("surface, fit", lambda: ColourSurface.fit(field, working), None),
        (
            "surface, rows",
            lambda: surface.rows(luma, 0, height, width),
            lambda: transform.resize(field, (height, width, 2), order=1),
        ),
        ("Lab to RGB 16", lambda: lab_to_codes(luma, ab, SRGB, np.uint16), lambda: clipped_codes(luma, ab)),
        ("Lab to RGB 8", lambda: lab_to_codes(luma, ab, SRGB, np.uint8), lambda: clipped_codes(luma, ab)),
        ("Lab to RGB 8, vivid", lambda: lab_to_codes(luma, 4 * ab, SRGB, np.uint8), None),
        ("Lab to RGB 8, rounded", lambda: lab_to_rounded_codes8(luma, ab, SRGB), lambda: clipped_codes(luma, ab)),
        ("Lab to RGB 8, by table", lambda: table.codes(luma, planes), lambda: clipped_codes(luma, ab)),
        ("the same, gray levels", lambda: table.codes(gray_luma, planes), None),
        ("viewer's levels", lambda: mip_levels(codes8), None),
    ]


def main() -> None:
    """Print the table, and the time of one live view."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--width", type=int, default=6000)
    parser.add_argument("--height", type=int, default=1000)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    megapixels = arguments.width * arguments.height / 1e6
    print(f"{'stage':24}{'MP/s':>8}{'plain':>8}{'ratio':>8}")
    for name, work, plain in stages(arguments.width, arguments.height):
        own = seconds(work)
        line = f"{name:24}{megapixels / own:8.1f}"
        if plain is not None:
            other = seconds(plain, runs=1)
            line += f"{megapixels / other:8.1f}{other / own:8.1f}"
        print(line, flush=True)
    luma = np.random.default_rng(1).uniform(0, 100, (1080, 1920)).astype(np.float32)
    ab = np.full((1080, 1920, 2), 10, np.float32)
    print(f"a view of 1920 x 1080: {1e3 * seconds(lambda: lab_to_preview_srgb8(luma, ab)):.0f} ms")


if __name__ == "__main__":
    main()
