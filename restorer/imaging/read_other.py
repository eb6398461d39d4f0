"""WebP, BMP, JPEG 2000 and AVIF, by Pillow and imagecodecs; each decoded whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np

from restorer.errors import UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.arrays import Codes
from restorer.imaging.decoded import ColourModel, Decoded
from restorer.imaging.jp2_header import Jp2Header, read_jp2_header
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata, Resolution, from_exif, resolution
from restorer.imaging.pillow import Image, opened
from restorer.imaging.pixels import ArraySource

_MODELS: dict[int, ColourModel] = {1: "gray", 2: "gray", 3: "rgb", 4: "rgb"}
_AGAIN = "Take it again from its backup or save it again."
_OTHERWISE = "Save it as TIFF, PNG or JPEG."
_FIRST_ONLY = "It holds several pictures; only the first is used."


def read_bmp(path: Path, limits: Limits) -> Decoded:
    """Decode a Windows bitmap of any depth, palettes expanded."""
    with opened(path.read_bytes(), "BMP") as image:
        limits.check(path, *image.size)
        codes = _expanded(image)
        dots = image.info.get("dpi")
    density = resolution(float(dots[0]), float(dots[1]), 2) if dots else None
    return _decoded("BMP", codes, 8, Metadata(resolution=density))


def read_webp(path: Path, limits: Limits) -> Decoded:
    """Decode a WebP, lossy or lossless."""
    with opened(path.read_bytes(), "WEBP") as image:
        limits.check(path, *image.size)
        codes = _expanded(image)
        notes = (_FIRST_ONLY,) if getattr(image, "n_frames", 1) > 1 else ()
        return _decoded("WebP", codes, 8, _of_pillow(image.info), *notes)


def read_avif(path: Path, limits: Limits) -> Decoded:
    """Decode an AVIF of 8, 10 or 12 bits. Turning and mirroring, as Pillow tells them, count as orientation."""
    data = path.read_bytes()
    with opened(data, "AVIF") as image:
        limits.check(path, *image.size)
        metadata = _of_pillow(image.info)
        notes = (_FIRST_ONLY,) if getattr(image, "n_frames", 1) > 1 else ()
        size = image.size
    codes = imagecodecs.avif_decode(data, index=0 if notes else None)
    if codes.shape[:2] != size[::-1]:
        raise UnreadablePhoto(path, "has a damaged header.", _AGAIN)
    depth = 8 if codes.dtype == np.uint8 else _avif_depth(data)
    return _decoded("AVIF", _full_range(codes, depth), depth, metadata, *notes)


def read_jp2(path: Path, limits: Limits) -> Decoded:
    """Decode JPEG 2000 (JP2, JPX, bare code streams), 1 to 16 bits.

    The decoder is given the bare code stream: from a whole file it would turn colours to sRGB by the profile itself.
    """
    data = path.read_bytes()
    header = read_jp2_header(data)
    _check_jp2(path, header, limits)
    codes = imagecodecs.jpeg2k_decode(data[header.stream :])
    if codes.shape[:2] != (header.height, header.width):
        raise UnreadablePhoto(path, "has a damaged header.", _AGAIN)
    codes = _full_range(codes, header.depth_bits)
    if header.components == 4 and (header.icc or b"")[16:20] == b"CMYK":
        return Decoded("JPEG 2000", ArraySource(codes), "cmyk", header.depth_bits, header.metadata())
    return _decoded("JPEG 2000", codes, header.depth_bits, header.metadata())


def _check_jp2(path: Path, header: Jp2Header, limits: Limits) -> None:
    if not header.width or not header.components:
        raise UnreadablePhoto(path, "holds no JPEG 2000 picture.", _AGAIN)
    limits.check(path, header.width, header.height)
    odd = header.signed or header.subsampled or header.palette or header.colours not in (0, 16, 17)
    if odd or header.components not in _MODELS or header.depth_bits > 16:
        raise UnsupportedPhoto(path, "is a rare kind of JPEG 2000 (other colours than gray or RGB).", _OTHERWISE)


def _decoded(kind: str, codes: Codes, depth: int, metadata: Metadata, *notes: str) -> Decoded:
    samples = codes.shape[2] if codes.ndim == 3 else 1
    return Decoded(
        format=kind,
        pixels=ArraySource(codes),
        model=_MODELS[samples],
        depth_bits=depth,
        metadata=metadata,
        extra_channels=("alpha",) if samples in (2, 4) else (),
        notes=notes,
    )


def _expanded(image: Image.Image) -> Codes:
    """The codes of a Pillow image, palettes and single bits expanded."""
    if image.mode == "P":
        image = image.convert("RGBA" if "transparency" in image.info else "RGB")
    elif image.mode == "1":
        image = image.convert("L")
    if image.mode not in ("L", "LA", "RGB", "RGBA"):
        raise ValueError(f"pixels of kind {image.mode}")
    return np.asarray(image)


def _of_pillow(info: dict[Any, Any]) -> Metadata:
    exif = info.get("exif") or None
    exif = exif[6:] if exif is not None and exif.startswith(b"Exif\0\0") else exif
    orientation, density = from_exif(exif)
    dots = info.get("dpi")
    density = density or (Resolution(float(dots[0]), float(dots[1])) if dots else None)
    return Metadata(exif, info.get("xmp") or None, None, info.get("icc_profile") or None, density, orientation)


def _full_range(codes: Codes, depth: int) -> Codes:
    """Codes of an odd depth spread over 8 or 16 bits, so that the highest stays the highest."""
    most = 255 if codes.dtype == np.uint8 else 65535
    if (1 << depth) - 1 == most:
        return codes
    table = np.rint(np.arange(most + 1) * (most / ((1 << depth) - 1))).clip(0, most).astype(codes.dtype)
    spread: Codes = table[codes]
    return spread


def _avif_depth(data: bytes) -> int:
    """Bits of a sample as the `av1C` box says (AV1-ISOBMFF 2.3.3): high_bitdepth and twelve_bit."""
    at = data.find(b"av1C")
    flags = data[at + 6] if 0 <= at < len(data) - 6 else 0
    return 12 if flags & 0x20 else 10
