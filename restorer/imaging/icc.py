"""ICC profiles: a small strict reader of the matrix and gray kinds. It reads strangers' bytes, so nothing is believed.

Only what is needed for L* under relative colorimetric intent: curves (`curv`, `para`), columns, `chad`, names. Profiles
that are tables (A2B) are recognised here and evaluated by LittleCMS (`appearance_cms.py`).
Source: ICC.1:2022 (profile version 4.4) and ICC.1:2001-04 (version 2.4).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from restorer.imaging.colour import SPACES, WHITE_D50, WHITE_D65, Matrix, RgbSpace
from restorer.imaging.icc_curves import ProfileError, curves_agree, read_curve
from restorer.imaging.tone import ToneCurve

__all__ = ["Profile", "ProfileError", "ProfileModel", "read_profile"]

ProfileModel = Literal["gray", "rgb", "cmyk", "lab", "other"]

_MODELS: dict[bytes, ProfileModel] = {b"GRAY": "gray", b"RGB ": "rgb", b"CMYK": "cmyk", b"Lab ": "lab"}
_CLASSES = {b"scnr", b"mntr", b"prtr", b"spac"}
_MOST_TAGS = 1000
_MOST_BYTES = 64 << 20
_MATRIX_TOLERANCE = 5e-4  # the rounding of s15Fixed16 columns and of the whites that makers used


@dataclass(frozen=True, slots=True)
class Profile:
    """What a profile says. `curves` (one or three) and `columns` are there where it is of the matrix or gray kind."""

    name: str
    model: ProfileModel
    pcs_lab: bool
    has_table: bool
    curves: tuple[ToneCurve, ...] = ()
    columns: Matrix | None = None
    """Rows of the 3 x 3 matrix: linear RGB to XYZ under D65, white to the white point."""

    @property
    def space(self) -> RgbSpace | None:
        """The RGB space of a matrix profile whose three curves are one; a well-known one is given as itself."""
        if self.columns is None or not curves_agree(self.curves):
            return None
        for known in SPACES.values():
            if np.allclose(known.to_xyz, self.columns, atol=_MATRIX_TOLERANCE, rtol=0) and curves_agree(
                (known.curve, self.curves[0])
            ):
                return known
        return RgbSpace(self.name, self.columns, self.curves[0])


def read_profile(data: bytes) -> Profile:
    """Parse a profile.

    Raises:
        ProfileError: the bytes are damaged, or no way to colour is found in them.
    """
    try:
        return _read(data)
    except (struct.error, OverflowError, UnicodeDecodeError, np.linalg.LinAlgError) as error:
        raise ProfileError("it is damaged") from error


def _read(data: bytes) -> Profile:
    tags = _tags(data)
    model = _MODELS.get(data[16:20], "other")
    name = _name(tags)
    if data[12:16] not in _CLASSES:
        raise ProfileError(f"{name} is not a profile of a device or a colour space")
    has_table = any(tag in tags for tag in (b"A2B0", b"A2B1", b"D2B1"))
    pcs_lab = data[20:24] == b"Lab "
    curves: tuple[ToneCurve, ...] = ()
    columns = None
    if model == "gray" and b"kTRC" in tags:
        curves = (read_curve(tags[b"kTRC"], name),)
    elif model == "rgb" and not has_table and all(t in tags for t in (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC")):
        curves = tuple(read_curve(tags.get(t, b""), name) for t in (b"rTRC", b"gTRC", b"bTRC"))
        columns = _under_d65(tags)
    if not curves and not has_table:
        raise ProfileError(f"{name} has neither curves nor a table")
    return Profile(name, model, pcs_lab, has_table, curves, columns)


def _tags(data: bytes) -> dict[bytes, bytes]:
    if len(data) < 132 or data[36:40] != b"acsp":
        raise ProfileError("it is not an ICC profile")
    size, count = struct.unpack(">I", data[:4])[0], struct.unpack(">I", data[128:132])[0]
    if not 132 <= size <= min(len(data), _MOST_BYTES) or count > min(_MOST_TAGS, (size - 132) // 12):
        raise ProfileError("it is cut off or damaged")
    tags: dict[bytes, bytes] = {}
    for signature, offset, length in struct.iter_unpack(">4sII", data[132 : 132 + 12 * count]):
        if offset + length > size:
            raise ProfileError("one of its parts lies outside it")
        tags[signature] = data[offset : offset + length]
    return tags


def _name(tags: dict[bytes, bytes]) -> str:
    block = tags.get(b"desc", b"")
    text = ""
    if block[:4] == b"desc" and len(block) >= 12:
        length = min(struct.unpack(">I", block[8:12])[0], len(block) - 12)
        text = block[12 : 12 + length].decode("latin-1")
    elif block[:4] == b"mluc" and len(block) >= 28:
        length, offset = struct.unpack(">II", block[20:28])
        if offset + length <= len(block):
            text = block[offset : offset + length].decode("utf-16-be", "replace")
    text = "".join(c for c in text.split("\0")[0].strip() if c.isprintable())
    return text[:100] or "the unnamed profile"


def _xyz(block: bytes) -> npt.NDArray[np.float64]:
    if len(block) < 20 or block[:4] != b"XYZ ":
        raise ProfileError("its primaries are damaged")
    return np.array(struct.unpack(">3i", block[8:20]), np.float64) / 65536.0


def _chad(tags: dict[bytes, bytes]) -> npt.NDArray[np.float64] | None:
    """The adaptation that the maker used, if it takes D65 to D50; then its inverse is the exact way back."""
    block = tags.get(b"chad", b"")
    if len(block) < 44 or block[:4] != b"sf32":
        return None
    chad = (np.array(struct.unpack(">9i", block[8:44]), np.float64) / 65536.0).reshape(3, 3)
    return chad if np.allclose(chad @ WHITE_D65, WHITE_D50, atol=2e-3) else None


def _under_d65(tags: dict[bytes, bytes]) -> Matrix:
    columns = np.stack([_xyz(tags[t]) for t in (b"rXYZ", b"gXYZ", b"bXYZ")], axis=1)
    if np.abs(columns.sum(axis=1) - WHITE_D50).max() > 0.05 or abs(np.linalg.det(columns)) < 1e-4:
        raise ProfileError("its primaries do not make white")
    chad = _chad(tags)
    if chad is not None:
        columns = np.linalg.inv(chad) @ columns
        columns *= (WHITE_D65 / columns.sum(axis=1))[:, None]
        r, g, b = columns.tolist()
        return tuple(r), tuple(g), tuple(b)
    return RgbSpace.from_columns("", columns, ToneCurve.gamma(1.0)).to_xyz
