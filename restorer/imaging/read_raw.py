"""HEIC and camera RAW, through two extras that are not installed by default."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from restorer.errors import UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.decoded import Decoded
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata, from_exif
from restorer.imaging.pixels import ArraySource

_SRGB_SLOPES = (2.4, 12.92)


def read_heic(path: Path, limits: Limits) -> Decoded:
    """Decode HEIC by pi-heif (which carries no GPL code), upright, 8 bits or more.

    Raises:
        UnsupportedPhoto: the extra is not installed.
    """
    try:
        import pi_heif
    except ImportError:
        raise UnsupportedPhoto(
            path,
            "is a HEIC photograph, which needs an extra package.",
            'Install it with: pip install "restorer[heic]".',
        ) from None
    heif = pi_heif.open_heif(path, convert_hdr_to_8bit=False)
    limits.check(path, *heif.size)
    codes, depth = np.asarray(heif), int(heif.info.get("bit_depth", 8))
    if codes.dtype == np.uint16:  # 10 or 12 bits come shifted up; the highest code has to be the highest
        codes = codes | (codes >> depth)
    exif = heif.info.get("exif") or None
    exif = exif[6:] if exif is not None and exif.startswith(b"Exif\0\0") else exif
    return Decoded(
        format="HEIC",
        pixels=ArraySource(codes),
        model="gray" if codes.ndim == 2 else "rgb",
        depth_bits=depth,
        # libheif has turned the picture already; its Exif may still say otherwise.
        metadata=Metadata(exif, heif.info.get("xmp") or None, None, heif.info.get("icc_profile"), from_exif(exif)[1]),
        extra_channels=("alpha",) if codes.ndim == 3 and codes.shape[2] == 4 else (),
    )


def read_raw(path: Path, limits: Limits) -> Decoded:
    """Develop a camera's RAW file by LibRaw: camera white balance, sRGB, 16 bits, no brightening, upright.

    Raises:
        UnsupportedPhoto: the extra is not installed, or LibRaw does not know the camera.
    """
    try:
        import rawpy
    except ImportError:
        raise UnsupportedPhoto(
            path,
            "is a camera's RAW file, which needs an extra package.",
            'Install it with: pip install "restorer[raw]".',
        ) from None
    try:
        with rawpy.imread(str(path)) as raw:
            limits.check(path, raw.sizes.width, raw.sizes.height)
            codes = raw.postprocess(use_camera_wb=True, no_auto_bright=True, output_bps=16, gamma=_SRGB_SLOPES)
    except rawpy.LibRawError as error:
        raise UnreadablePhoto(
            path,
            "cannot be developed; LibRaw does not know it or it is damaged.",
            "Develop it with the camera maker's program and save it as 16-bit TIFF.",
        ) from error
    note = "A RAW file was developed with the camera's white balance; its metadata stays in the original."
    return Decoded("RAW", ArraySource(codes), "rgb", 16, Metadata(), notes=(note,))
