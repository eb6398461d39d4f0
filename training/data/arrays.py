"""The papers' arrays: `l/gray_scale.npy` [N,H,W] and `ab/ab1.npy` ... [n,H,W,2], uint8, as their 25,000 pictures came.

The codes are OpenCV's 8-bit Lab: L is L* x 255 / 100, a and b are a* + 128 and b* + 128. The ab files follow each
other and together are as long as the L file. Nothing is read before a picture is asked for; headers, shapes and file
sizes are compared first, so that no header can make us reserve memory, and no pickle is ever opened.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np
import numpy.typing as npt

from restorer.errors import TrainingError
from restorer.imaging.arrays import ByteArray, Lab
from restorer.imaging.colour import lab_to_srgb8

L_FILE = Path("l") / "gray_scale.npy"
AB_FOLDERS = (Path("ab"), Path("ab") / "ab")
AB_OFFSET = 128.0
L_CODES = 255.0 / 100.0
_AB_NAME = re.compile(r"ab(\d+)\.npy")
_LARGEST_SIDE_PX = 4096
_REMEDY = "Write the arrays with `restorer pack`, or fetch them again."


@dataclass(frozen=True, slots=True)
class PackedPhoto:
    """One picture of a set of arrays: `lightness` [H,W] and `ab` [H,W,2], views into the files."""

    lightness: ByteArray
    ab: ByteArray

    def rgb(self) -> ByteArray:
        """H x W x 3 sRGB."""
        lab: Lab = np.empty((*self.lightness.shape, 3), np.float32)
        lab[..., 0] = self.lightness / np.float32(L_CODES)
        lab[..., 1:] = self.ab.astype(np.float32) - np.float32(AB_OFFSET)
        return lab_to_srgb8(lab)

    def sha256(self) -> str:
        """Of the codes, L before ab."""
        return hashlib.sha256(self.lightness.tobytes() + self.ab.tobytes()).hexdigest()


class PaperArrays(Sequence[PackedPhoto]):
    """The pictures of a folder of arrays, memory-mapped."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lightness = open_array(folder / L_FILE, 3)
        self._ab = [open_array(path, 4) for path in ab_files(folder)]
        self._ends = list(accumulate(len(part) for part in self._ab))
        self._refuse_mismatch()

    def _refuse_mismatch(self) -> None:
        shape = self._lightness.shape
        if any(part.shape[1:] != (*shape[1:], 2) for part in self._ab) or self._ends[-1:] != [shape[0]]:
            found = ", ".join(str(part.shape) for part in self._ab) or "none"
            raise TrainingError(
                f"{self.folder}: the ab arrays ({found}) do not belong to the L array {shape}.",
                "They need the same pictures and sizes, and two channels.",
            )

    def __len__(self) -> int:
        return len(self._lightness)

    def __getitem__(self, index: int) -> PackedPhoto:  # type: ignore[override]  # slices are not needed
        if not 0 <= index < len(self):
            raise IndexError(index)
        part = int(np.searchsorted(self._ends, index, side="right"))
        before = self._ends[part - 1] if part else 0
        return PackedPhoto(self._lightness[index], self._ab[part][index - before])


def ab_files(folder: Path) -> list[Path]:
    """The ab files of a folder of arrays, by their number."""
    for place in AB_FOLDERS:
        numbered = [(int(m[1]), p) for p in (folder / place).glob("ab*.npy") if (m := _AB_NAME.fullmatch(p.name))]
        if numbered:
            return [path for _, path in sorted(numbered)]
    return []


def open_array(path: Path, dimensions: int) -> ByteArray:
    """A .npy file of codes, memory-mapped for reading.

    Raises:
        TrainingError: it is no .npy, not uint8, of other dimensions, too large a picture, or shorter than it says.
    """
    try:
        with path.open("rb") as file:
            shape, fortran, dtype = _header(file)
            start = file.tell()
        size = path.stat().st_size
    except (OSError, ValueError, EOFError) as error:
        raise TrainingError(f"{path} is not a readable .npy array ({error}).", _REMEDY) from error
    if dtype != np.uint8 or fortran or len(shape) != dimensions:
        raise TrainingError(f"{path} holds {dtype} {shape}; {dimensions} dimensions of uint8 are expected.", _REMEDY)
    if min(shape) < 1 or max(shape[1:3]) > _LARGEST_SIDE_PX:
        raise TrainingError(f"{path} says that its shape is {shape}.", _REMEDY)
    length = int(np.prod([int(n) for n in shape], dtype=object))
    if size != start + length:
        raise TrainingError(f"{path} is {size:,} bytes long and should be {start + length:,}.", _REMEDY)
    return np.memmap(path, np.uint8, "r", start, shape)


def _header(file: object) -> tuple[tuple[int, ...], bool, npt.DTypeLike]:
    """Shape, Fortran order and type that a .npy file says of itself."""
    version = np.lib.format.read_magic(file)  # type: ignore[arg-type]
    if version == (1, 0):
        return np.lib.format.read_array_header_1_0(file)  # type: ignore[arg-type]
    if version == (2, 0):
        return np.lib.format.read_array_header_2_0(file)  # type: ignore[arg-type]
    raise ValueError(f"version {version}")
