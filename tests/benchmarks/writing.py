"""Time and size of each writer against the alternatives, 24 megapixels, 8 and 16 bit.

`python -m tests.benchmarks.writing [MEGAPIXELS]`. The picture is a photograph of scikit-image enlarged, with the noise
of a scan. Times are for making the file's bytes and storing them; the best of two.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import imagecodecs
import numpy as np
import tifffile
from PIL import Image
from skimage import data

from restorer.imaging.arrays import Codes
from restorer.imaging.cv import cv2
from restorer.imaging.output import Container, OutputFormat, write_photo
from restorer.progress import Progress
from tests.imaging.fake_photo import FakeInfo, FakePhoto, blocks_of


def picture(megapixels: float, depth_bits: int) -> Codes:
    """A colour photograph of that size with noise of 1.2 of 255."""
    small = data.astronaut()
    side = round((megapixels * 1e6) ** 0.5)
    large = cv2.resize(small, (side, side), interpolation=cv2.INTER_CUBIC).astype(np.float32) / 255
    generator = np.random.default_rng(0)
    for rows in np.array_split(large, 32):
        rows += generator.standard_normal(rows.shape, dtype=np.float32) * np.float32(1.2 / 255)
    highest = 2**depth_bits - 1
    return np.rint(np.clip(large, 0, 1) * highest).astype(np.uint8 if depth_bits == 8 else np.uint16)


def ours(path: Path, codes: Codes, output: OutputFormat) -> None:
    height, width = codes.shape[:2]
    photo = FakePhoto(FakeInfo(width, height))
    write_photo(path, photo, output, iter(blocks_of(codes, 256)), Progress())


def by_opencv(path: Path, codes: Codes, *settings: int) -> None:
    cv2.imwrite(str(path), np.ascontiguousarray(codes[..., ::-1]), list(settings))


Row = tuple[str, str, Callable[[Path], object]]


def rows_8(codes: Codes) -> Iterator[Row]:
    image = Image.fromarray(codes)
    full_colour = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444)
    yield "ours jpeg 95", ".jpg", lambda p: ours(p, codes, OutputFormat(Container.JPEG))
    yield "cv2 jpeg 95", ".jpg", lambda p: by_opencv(p, codes, cv2.IMWRITE_JPEG_QUALITY, 95, *full_colour)
    yield "pillow jpeg 95", ".jpg", lambda p: image.save(p, quality=95, subsampling=0)
    yield "ours webp 90", ".webp", lambda p: ours(p, codes, OutputFormat(Container.WEBP, quality=90))
    yield "cv2 webp 90", ".webp", lambda p: by_opencv(p, codes, cv2.IMWRITE_WEBP_QUALITY, 90)
    yield "pillow png", ".png", lambda p: image.save(p)
    yield "pillow tiff", ".tif", lambda p: image.save(p, compression="tiff_adobe_deflate")


def rows_both(codes: Codes) -> Iterator[Row]:
    depth = codes.itemsize * 8
    yield "ours png", ".png", lambda p: ours(p, codes, OutputFormat(Container.PNG, depth))
    yield "cv2 png", ".png", lambda p: by_opencv(p, codes)
    yield "imagecodecs png 6", ".png", lambda p: p.write_bytes(imagecodecs.png_encode(codes, 6))
    yield "ours tiff", ".tif", lambda p: ours(p, codes, OutputFormat(Container.TIFF, depth))
    yield "cv2 tiff deflate", ".tif", lambda p: by_opencv(p, codes, cv2.IMWRITE_TIFF_COMPRESSION, 8)
    yield "tifffile deflate", ".tif", lambda p: tifffile.imwrite(p, codes, compression="zlib", predictor=True)


def measure(row: Row, folder: Path) -> None:
    name, suffix, write = row
    path = folder / f"a{suffix}"
    seconds = []
    for _ in range(2):
        start = time.perf_counter()
        write(path)
        seconds.append(time.perf_counter() - start)
    print(f"  {name:20} {min(seconds):7.2f} s {path.stat().st_size / 1e6:8.1f} MB", flush=True)


def main() -> None:
    megapixels = float(sys.argv[1]) if len(sys.argv) > 1 else 24.0
    with tempfile.TemporaryDirectory() as folder:
        for depth in (8, 16):
            codes = picture(megapixels, depth)
            print(f"{codes.shape[1]} x {codes.shape[0]}, {depth} bit")
            for row in (*(rows_8(codes) if depth == 8 else ()), *rows_both(codes)):
                measure(row, Path(folder))


if __name__ == "__main__":
    main()
