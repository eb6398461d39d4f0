"""How large a picture may be: looked at in the header, before anything of its size is allocated."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from restorer.errors import PhotoTooLarge, UnreadablePhoto

_MEGA = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """The most pixels that are read. Both defaults are knowingly high: scans of plates and maps are large.

    `streamed_px` holds for files that are read in parts (TIFF), `whole_px` for those that have to stand in memory
    decoded. A decompression bomb declares far more than either.
    """

    streamed_px: int = 1000 * _MEGA
    whole_px: int = 300 * _MEGA

    def check(self, path: Path, width: int, height: int, *, streamed: bool = False) -> None:
        """Say no to a picture that is too large or has no pixels.

        Raises:
            PhotoTooLarge, UnreadablePhoto: with the sizes and what to do.
        """
        if width < 1 or height < 1:
            raise UnreadablePhoto(path, f"says it is {width} x {height} pixels.", "It is damaged; scan it again.")
        most = self.streamed_px if streamed else self.whole_px
        if width * height > most:
            raise PhotoTooLarge(
                path,
                f"{width} x {height} pixels are more than the limit of {most // _MEGA} megapixels.",
                "If the file is what it should be, make a smaller copy"
                + ("." if streamed else " or save it as TIFF, which is read in parts."),
            )
