"""Writing a coloured copy: which format, with what beside the pixels, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from restorer.errors import UsageError
from restorer.imaging import write_jpeg, write_png
from restorer.imaging.arrays import Codes
from restorer.imaging.metadata_write import MetadataChanges, blocks_for
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.imaging.photo import Photo

SOURCE_PROFILE = "source"
"""As `OutputFormat.profile`: the photograph's own profile, where that is a matrix profile."""


class Container(StrEnum):
    """The formats that are written."""

    TIFF = "tiff"
    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"


@dataclass(frozen=True, slots=True)
class OutputFormat:
    """What the copy is to be. Made only in combinations that exist.

    `profile` is a name of `SPACES`, or `SOURCE_PROFILE`. `quality` (1..100) matters to JPEG and WebP only; None is
    lossless, which WebP can do and JPEG cannot.

    Raises:
        UsageError: the container cannot do that; the sentence says what can.
    """

    container: Container = Container.TIFF
    depth: Literal[8, 16] = 8
    profile: str = "sRGB"
    quality: int | None = 95

    def __post_init__(self) -> None:
        row = WRITERS[self.container]
        if self.depth not in row.depths:
            raise UsageError(f"{row.name} stores {_words(row.depths)} bits, not {self.depth}.", row.remedy)
        if self.quality is None and not row.lossless:
            raise UsageError(f"{row.name} always loses a little.", row.remedy)
        if self.quality is not None and not 1 <= self.quality <= 100:
            raise UsageError(f"A quality of {self.quality} does not exist.", "Choose 1 to 100; 95 is good.")

    @property
    def suffix(self) -> str:
        """What file names of this format end with."""
        return WRITERS[self.container].suffix


@dataclass(frozen=True, slots=True)
class Written:
    """A stored copy: where, the hash of its bytes, and sentences on what could not be kept."""

    path: Path
    notes: tuple[str, ...]
    sha256: str


Write = Callable[[PartFile, Picture, Blocks, OutputFormat, Progress], None]


@dataclass(frozen=True, slots=True)
class Writer:
    """A row of the table of formats."""

    name: str
    suffix: str
    depths: tuple[int, ...]
    lossless: bool
    largest_px: int
    remedy: str
    write: Write


def _png(part: PartFile, picture: Picture, blocks: Blocks, output: OutputFormat, progress: Progress) -> None:
    write_png.write_png(part, picture, blocks, progress)


def _jpeg(part: PartFile, picture: Picture, blocks: Blocks, output: OutputFormat, progress: Progress) -> None:
    write_jpeg.write_jpeg(part, picture, blocks, output.quality or 95, progress)


_LARGE = "Choose TIFF or PNG."

WRITERS: dict[Container, Writer] = {
    Container.PNG: Writer("PNG", ".png", (8, 16), True, write_png.LARGEST_PX, "Choose TIFF.", _png),
    Container.JPEG: Writer("JPEG", ".jpg", (8,), False, write_jpeg.LARGEST_PX, _LARGE, _jpeg),
}
WRITERS[Container.TIFF] = WRITERS[Container.PNG]


def write_photo(
    path: Path,
    photo: Photo,
    output: OutputFormat,
    rows: Iterator[Codes],
    progress: Progress,
    changes: MetadataChanges | None = None,
) -> Written:
    """Store `rows` (strips from top to bottom, h x W x 3 in the output's depth and space) with the photo's metadata.

    Raises:
        UsageError: the picture does not fit the container.
        WriteError: the file could not be written; an older one of that name is untouched.
        Cancelled: the same.
    """
    info = photo.info
    writer = WRITERS[output.container]
    _check_size(writer, info.width_px, info.height_px)
    blocks = blocks_for(photo.metadata, output.profile, changes or MetadataChanges())
    picture = Picture(info.width_px, info.height_px, output.depth, rows)
    with PartFile(path) as part:
        writer.write(part, picture, blocks, output, progress)
    return Written(path, (), part.sha256)


def _check_size(writer: Writer, width_px: int, height_px: int) -> None:
    longest = max(width_px, height_px)
    if longest > writer.largest_px:
        raise UsageError(
            f"{writer.name} holds at most {writer.largest_px:,} pixels a side, this photograph has {longest:,}.",
            writer.remedy,
        )


def _words(depths: tuple[int, ...]) -> str:
    return " or ".join(str(depth) for depth in depths)
