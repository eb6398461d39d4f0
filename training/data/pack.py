"""Writes photographs as the papers' arrays, or one part of a split as files; `arrays` reads the former back.

The arrays are written as they come, a picture at a time, so that memory does not grow with the collection.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from restorer.errors import TrainingError
from restorer.imaging.arrays import ByteArray
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.cv import cv2
from restorer.imaging.part_file import PartFile
from restorer.progress import Progress
from training.data.arrays import AB_OFFSET, L_CODES, L_FILE
from training.data.photos import Photos, resized

PHOTOS_AN_AB_FILE = 10_000
"""As the papers' data came: 10,000 + 10,000 + 5,000."""
LIST_NAME = "photographs.csv"


@dataclass(frozen=True, slots=True)
class Coded:
    """One picture as codes: `lightness` [S,S] and `ab` [S,S,2]."""

    lightness: ByteArray
    ab: ByteArray


def coded(rgb: ByteArray, size: int) -> Coded:
    """A photograph squashed to `size` x `size`, in OpenCV's 8-bit Lab codes."""
    lab = srgb8_to_lab(resized(rgb, size, size))
    return Coded(
        np.rint(lab[..., 0] * L_CODES).clip(0, 255).astype(np.uint8),
        np.rint(lab[..., 1:] + AB_OFFSET).clip(0, 255).astype(np.uint8),
    )


def write_arrays(folder: Path, photos: Photos, size: int, progress: Progress) -> None:
    """Write `l/gray_scale.npy`, `ab/ab1.npy` ... and the list of photographs. All files appear when all are whole.

    Raises:
        TrainingError: `folder` has arrays already.
        WriteError: the disk refuses.
    """
    if (folder / L_FILE).exists() or any((folder / "ab").glob("ab*.npy")):
        raise TrainingError(f"{folder} has arrays already.", "Name another folder with -o.")
    (folder / L_FILE).parent.mkdir(parents=True, exist_ok=True)
    (folder / "ab").mkdir(exist_ok=True)
    count = len(photos)
    with ExitStack() as files:
        lightness = files.enter_context(PartFile(folder / L_FILE))
        lightness.write(_header((count, size, size)))
        ab = lightness
        for index in range(count):
            progress.at(index / count, f"photograph {index + 1:,} of {count:,}")
            if index % PHOTOS_AN_AB_FILE == 0:
                ab = files.enter_context(PartFile(folder / "ab" / f"ab{index // PHOTOS_AN_AB_FILE + 1}.npy"))
                ab.write(_header((min(PHOTOS_AN_AB_FILE, count - index), size, size, 2)))
            picture = coded(photos.rgb(index), size)
            lightness.write(picture.lightness.tobytes())
            ab.write(picture.ab.tobytes())
    _write_list(folder / LIST_NAME, photos)


def _header(shape: tuple[int, ...]) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": "|u1", "fortran_order": False, "shape": shape})
    return file.getvalue()


def _write_list(path: Path, photos: Photos) -> None:
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(["index", "name", "sha256"])
    rows.writerows((index, *row) for index, row in enumerate(zip(photos.names, photos.ids, strict=True)))
    with PartFile(path) as file:
        file.write(text.getvalue().encode())


def write_files(folder: Path, photos: Photos, progress: Progress) -> None:
    """Write each photograph as a PNG named by source and place in the list, and the list.

    Raises:
        WriteError: the disk refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for index, name in enumerate(_file_names(photos)):
        progress.at(index / len(photos), name)
        done, png = cv2.imencode(".png", photos.rgb(index)[..., ::-1])
        if not done:
            raise TrainingError(f"{photos.names[index]} could not be encoded.", "Take it out of the photographs.")
        with PartFile(folder / name) as file:
            file.write(png.tobytes())
    _write_list(folder / LIST_NAME, photos)


def _file_names(photos: Photos) -> Iterator[str]:
    for name, photo_id in zip(photos.names, photos.ids, strict=True):
        stem = name.rpartition(".")[0] or name
        plain = "".join(c if c.isalnum() or c in "-_." else "_" for c in stem)
        yield f"{plain[-100:]}-{photo_id[:8]}.png"
