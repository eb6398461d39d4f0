"""A photograph opened for reading: upright rows of L* on demand, and what its file says about it.

Pixels stay in the depth of the file; floats are made for the rows that are asked for and for nothing else.
"""

from __future__ import annotations

import hashlib
import threading
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from types import TracebackType

import numpy as np

from restorer.errors import PhotoTooLarge, UnreadablePhoto
from restorer.imaging.appearance import Appearance
from restorer.imaging.arrays import Codes, Lab, Luma
from restorer.imaging.colour import RgbSpace
from restorer.imaging.cv import cv2
from restorer.imaging.decoded import Decoded, ExtraPage
from restorer.imaging.decoder_errors import DECODER_ERRORS
from restorer.imaging.interpret import interpret
from restorer.imaging.limits import Limits
from restorer.imaging.metadata import Metadata
from restorer.imaging.pixels import ArraySource, PixelSource, upright
from restorer.imaging.pyramid import AreaReducer
from restorer.imaging.sniff import reader_of
from restorer.imaging.source_colour import SourceColour, source_colour
from restorer.imaging.tone import ToneCurve
from restorer.progress import Progress

__all__ = ["Limits", "Photo", "PhotoInfo", "SourceColour", "open_photo"]

_COLOURS = {"gray": 1, "rgb": 3, "cmyk": 4}
_STRIP_PX = 1 << 20
_REMEMBERED = 4
_COLOUR_NOTE = "The photograph has colours of its own; only its lightness is used for new ones."


@dataclass(frozen=True)
class PhotoInfo:
    """What is known about a photograph when it has been opened. Sizes are those of the upright picture."""

    path: Path
    format: str
    width_px: int
    height_px: int
    depth_bits: int
    model: str
    profile_name: str | None
    orientation: int
    dpi: tuple[float, float] | None
    pages: int
    extra_channels: tuple[str, ...]
    colour: SourceColour
    notes: tuple[str, ...]

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file's bytes in hexadecimal, computed when first asked for.

        Raises:
            UnreadablePhoto: the file has gone.
        """
        try:
            with self.path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        except OSError as error:
            raise _not_there(self.path, error) from error

    def take_sha256(self, sha256: str) -> None:
        """Take the hash from whoever has read the file to its end already, so that it is not read once more."""
        self.__dict__["sha256"] = sha256

    def seen_as(
        self, width_px: int, height_px: int, dpi: tuple[float, float] | None, notes: tuple[str, ...]
    ) -> PhotoInfo:
        """The same file, its picture in another size, with further notes. A known hash is kept."""
        info = replace(self, width_px=width_px, height_px=height_px, dpi=dpi, notes=(*self.notes, *notes))
        if "sha256" in self.__dict__:
            info.__dict__["sha256"] = self.sha256
        return info


class Photo:
    """Upright rows of one photograph. Methods may be called from any thread.

    `source_space` is the RGB space of the file where one matrix and one curve say it all, `gray_curve` the tone curve
    of a gray file, `extra_pages` its further pictures, raw. `scan` is what was found when the file was opened; `info`
    differs from it where the photograph is seen through adjustments (`adjusted`). `moved`: places that its metadata
    name are not where they were.
    """

    def __init__(self, path: Path, decoded: Decoded, colour: SourceColour | None = None) -> None:
        reading = interpret(decoded)
        self._appearance = reading.appearance
        self._colours = _COLOURS[decoded.model]
        self._original = decoded.pixels
        self._source = upright(decoded.pixels, decoded.metadata.orientation)
        self._luminance: PixelSource | None = None
        self._reduced: dict[tuple[int, int], Luma] = {}
        self._lock = threading.Lock()
        self.metadata: Metadata = decoded.metadata
        self.source_space: RgbSpace | None = reading.space
        self.gray_curve: ToneCurve | None = reading.curve
        self.extra_pages: tuple[ExtraPage, ...] = decoded.extra_pages
        if colour is None:
            colour = SourceColour.NEUTRAL if decoded.model == "gray" else source_colour(self._sample())
        notes = (*decoded.notes, *reading.notes, *((_COLOUR_NOTE,) if colour is SourceColour.COLOURED else ()))
        self.info = self.scan = _info(path, decoded, self._source, reading.profile_name, colour, notes)
        self._owned = (self._source, self._original, *(page.pixels for page in self.extra_pages))
        self.moved = False

    @property
    def appearance(self) -> Appearance:
        """How its colour codes are read."""
        return self._appearance

    @property
    def in_memory(self) -> bool:
        """Whether all rows stand in memory, so that any part of them can be had at once."""
        return isinstance(self._original, ArraySource)

    @property
    def colours(self) -> int:
        """How many samples of a pixel are colour; those after them are further channels."""
        return self._colours

    def through(
        self,
        source: PixelSource,
        appearance: Appearance,
        colours: int,
        metadata: Metadata,
        notes: tuple[str, ...] = (),
        luminance: PixelSource | None = None,
    ) -> Photo:
        """The same photograph with other pixels, read in another way. Closing it closes `source` and leaves this open.

        `colours`: samples of colour in `source`; its further channels stay what they are. `luminance`: rows from which
        `appearance` says the same lightness (H x W); who has it and closes it is `source`.
        """
        seen = copy(self)
        seen._appearance, seen._colours = appearance, colours
        seen._source = seen._original = source
        seen._owned, seen._luminance = (source,), luminance
        seen._reduced, seen._lock = {}, threading.Lock()
        seen.metadata = metadata
        dpi = self.info.dpi if metadata is self.metadata or self.info.dpi is None else self.info.dpi[::-1]
        seen.info = self.info.seen_as(source.width, source.height, dpi, notes)
        return seen

    def luma_rows(self, top: int, bottom: int) -> Luma:
        """L* of rows top..bottom (bottom not included)."""
        if self._luminance is not None:
            return self._appearance.luma(self._luminance.rows(top, bottom))
        return self._appearance.luma(self._colour_codes(top, bottom))

    def lab_rows(self, top: int, bottom: int) -> Lab:
        """L*, a*, b* of rows top..bottom: the colour that the file has itself."""
        return self._appearance.lab(self._colour_codes(top, bottom))

    def code_rows(self, top: int, bottom: int) -> Codes:
        """Rows top..bottom as they stand in the file, H x W or H x W x C: colour first, then further channels."""
        return self._source.rows(top, bottom)

    def colours_of(self, codes: Codes) -> Codes:
        """Of rows as `code_rows` gives them, the samples that are colour: H x W, or H x W x 3 or 4."""
        if codes.ndim == 2:
            return codes
        return codes[..., 0] if self._colours == 1 else codes[..., : self._colours]

    def extra_channel_rows(self, top: int, bottom: int) -> Codes | None:
        """Rows of the channels that `info.extra_channels` names, H x W x N codes; None where there are none."""
        if not self.info.extra_channels:
            return None
        return self._source.rows(top, bottom)[..., self._colours :]

    def reduced(self, width: int, height: int, progress: Progress | None = None) -> Luma:
        """L* at another size by area average of L*, in one pass over the rows; the last few are remembered.

        Raises:
            PhotoError: its pixels cannot be read. Cancelled: the work was asked to stop; nothing is remembered.
        """
        with self._lock:
            if (width, height) not in self._reduced:
                while len(self._reduced) >= _REMEMBERED:
                    self._reduced.pop(next(iter(self._reduced)))
                self._reduced[(width, height)] = self._reduce(width, height, progress or Progress())
            return self._reduced[(width, height)]

    def close(self) -> None:
        """Let go of the file and the pixels."""
        for source in self._owned:
            source.close()

    def __enter__(self) -> Photo:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _colour_codes(self, top: int, bottom: int) -> Codes:
        return self.colours_of(self._source.rows(top, bottom))

    def _reduce(self, width: int, height: int, progress: Progress) -> Luma:
        full_width, full_height = self._source.width, self._source.height
        reducer = AreaReducer(full_width, full_height, width, height)
        step = max(_STRIP_PX // full_width, 1)
        for top in range(0, full_height, step):
            progress.at(top / full_height)
            reducer.add(self.luma_rows(top, min(top + step, full_height)))
        small = reducer.result()
        small.flags.writeable = False
        return small

    def _sample(self) -> Lab:
        """A few bands of rows, each averaged to about 160 colours: enough to judge what colours the file has."""
        bands = 64 if isinstance(self._original, ArraySource) else 6
        height = self._source.height
        starts = sorted({int(at) for at in np.linspace(0, max(height - 16, 0), bands)})
        return self._appearance.lab(np.concatenate([self._band(top, min(top + 16, height)) for top in starts]))

    def _band(self, top: int, bottom: int) -> Codes:
        codes = np.ascontiguousarray(self._colour_codes(top, bottom))
        width = min(codes.shape[1], 160)
        mean = np.asarray(cv2.resize(codes, (width, 1), interpolation=cv2.INTER_AREA), codes.dtype)
        return mean.reshape(1, width, -1)


def _info(
    path: Path,
    decoded: Decoded,
    source: PixelSource,
    profile_name: str | None,
    colour: SourceColour,
    notes: tuple[str, ...],
) -> PhotoInfo:
    resolution = decoded.metadata.resolution
    dpi = resolution.dpi if resolution else None
    turned = decoded.metadata.orientation >= 5
    return PhotoInfo(
        path=path,
        format=decoded.format,
        width_px=source.width,
        height_px=source.height,
        depth_bits=decoded.depth_bits,
        model=decoded.model,
        profile_name=profile_name,
        orientation=decoded.metadata.orientation,
        dpi=dpi[::-1] if dpi and turned else dpi,
        pages=1 + sum(page.kind == "page" for page in decoded.extra_pages),
        extra_channels=decoded.extra_channels,
        colour=colour,
        notes=notes,
    )


def open_photo(path: Path | str, limits: Limits | None = None, colour: SourceColour | None = None) -> Photo:
    """Open a photograph by what is in the file, whatever its extension says.

    `colour`: what colour it has, where that is known and need not be looked for, as with a copy just coloured.

    Raises:
        UnreadablePhoto, UnsupportedPhoto, PhotoTooLarge: with one sentence that names the file, and a remedy.
    """
    path = Path(path)
    limits = limits or Limits()
    read = reader_of(path, _start(path))
    try:
        decoded = read(path, limits)
        return _photo(path, decoded, limits, colour)
    except MemoryError as error:
        raise PhotoTooLarge(path, "is larger than the memory that is free.", "Close other programs.") from error
    except OSError as error:
        if error.errno is not None:
            raise _not_there(path, error) from error
        raise _damaged(path) from error
    except DECODER_ERRORS as error:
        raise _damaged(path) from error


def _photo(path: Path, decoded: Decoded, limits: Limits, colour: SourceColour | None) -> Photo:
    try:
        if decoded.metadata.orientation >= 5:  # these stand in memory whole
            limits.check(path, decoded.pixels.width, decoded.pixels.height)
        return Photo(path, decoded, colour)
    except BaseException:
        for source in (decoded.pixels, *(page.pixels for page in decoded.extra_pages)):
            source.close()
        raise


def _start(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadablePhoto(
            path, "is a folder, not a photograph.", "Name a photograph, or let a batch take the folder."
        )
    try:
        with path.open("rb") as file:
            return file.read(64)
    except OSError as error:
        raise _not_there(path, error) from error


def _not_there(path: Path, error: OSError) -> UnreadablePhoto:
    if isinstance(error, FileNotFoundError):
        return UnreadablePhoto(path, "there is no such file.", "Check the path, or look whether it was moved.")
    if isinstance(error, PermissionError):
        return UnreadablePhoto(
            path, "may not be read.", "Ask its owner for permission, or copy it to a place of yours."
        )
    return UnreadablePhoto(path, f"cannot be read ({error.strerror}).", "Look at the disk or the network.")


def _damaged(path: Path) -> UnreadablePhoto:
    return UnreadablePhoto(path, "is damaged.", "Take it again from its backup or scan it again.")
