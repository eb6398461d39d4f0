"""Writing a coloured copy: which format, with what beside the pixels, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from restorer.errors import UsageError
from restorer.imaging import write_jpeg, write_png, write_tiff, write_webp
from restorer.imaging.arrays import Codes
from restorer.imaging.colour import SPACES, SRGB, RgbSpace
from restorer.imaging.exif_write import PixelFacts
from restorer.imaging.extra_channels import kept_channels, with_channels
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.metadata_write import MetadataChanges, blocks_for, upright_resolution
from restorer.imaging.part_file import PartFile
from restorer.imaging.picture import Blocks, Picture
from restorer.imaging.tiff_pages import SourcePages, source_pages
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
    lossless, which WebP can do and JPEG cannot. A progressive JPEG is a little smaller, shows early on a slow line, and
    needs the whole picture in memory. `mark`: the words of a visible mark in its corner, empty for none.

    Raises:
        UsageError: the container cannot do that; the sentence says what can.
    """

    container: Container = Container.TIFF
    depth: Literal[8, 16] = 8
    profile: str = SRGB.name
    quality: int | None = 95
    jpeg_scan: Literal["baseline", "progressive"] = "baseline"
    mark: str = ""

    def __post_init__(self) -> None:
        row = WRITERS[self.container]
        if self.depth not in row.depths:
            raise UsageError(f"{row.name} stores {row.depths[0]} bits, not {self.depth}.", _DEEP)
        if self.quality is None and not row.lossless:
            raise UsageError(f"{row.name} always loses a little.", "Choose TIFF, PNG or a lossless WebP.")
        if self.quality is not None and not 1 <= self.quality <= 100:
            raise UsageError(f"A quality of {self.quality} does not exist.", "Choose 1 to 100; 95 is good.")
        if self.profile != SOURCE_PROFILE and self.profile not in SPACES:
            raise UsageError(f'There is no profile "{self.profile}".', f"Choose one of {', '.join(SPACES)}.")

    @property
    def lossy(self) -> bool:
        """Whether the stored codes are not those given: the promise on lightness does not hold then."""
        return self.container is Container.JPEG or (self.container is Container.WEBP and self.quality is not None)

    @property
    def suffix(self) -> str:
        """What file names of this format end with."""
        return WRITERS[self.container].suffix


@dataclass(frozen=True, slots=True)
class Written:
    """A stored copy: where, sentences on what could not be kept, and the hash of its bytes."""

    path: Path
    notes: tuple[str, ...]
    sha256: str


@dataclass(frozen=True, slots=True)
class Order:
    """What a writer is told: the picture, what goes beside it, further pages, the form."""

    picture: Picture
    blocks: Blocks
    pages: SourcePages | None
    output: OutputFormat


Write = Callable[[PartFile, Order, Progress], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Writer:
    """A row of the table of formats. `channels`: names of further channels it keeps; None keeps all.

    `iptc`: whether it has a place for IPTC-IIM data.
    """

    name: str
    suffix: str
    depths: tuple[int, ...]
    lossless: bool
    largest_px: int
    channels: tuple[str, ...] | None
    pages: bool
    write: Write
    iptc: bool = True


def _tiff(part: PartFile, order: Order, progress: Progress) -> Iterable[str]:
    return write_tiff.write_tiff(part, order.picture, order.blocks, order.pages, progress)


def _png(part: PartFile, order: Order, progress: Progress) -> Iterable[str]:
    write_png.write_png(part, order.picture, order.blocks, progress)
    return ()


def _jpeg(part: PartFile, order: Order, progress: Progress) -> Iterable[str]:
    progressive = order.output.jpeg_scan == "progressive"
    return write_jpeg.write_jpeg(part, order.picture, order.blocks, order.output.quality or 95, progressive, progress)


def _webp(part: PartFile, order: Order, progress: Progress) -> Iterable[str]:
    return write_webp.write_webp(part, order.picture, order.blocks, order.output.quality, progress)


_LARGEST_PROFILE_BYTES = 8 << 20  # JPEG holds 16 MB; no matrix profile needs a hundredth of it
_DEEP = "Choose TIFF or PNG for 16 bits."
_ALPHA = ("alpha",)
_NO_IPTC = "{name} has no place for IPTC-IIM data; what XMP and Exif say is kept."

WRITERS: dict[Container, Writer] = {
    Container.TIFF: Writer("TIFF", ".tif", (8, 16), True, write_tiff.LARGEST_PX, None, True, _tiff),
    Container.PNG: Writer("PNG", ".png", (8, 16), True, write_png.LARGEST_PX, _ALPHA, False, _png),
    Container.JPEG: Writer("JPEG", ".jpg", (8,), False, write_jpeg.LARGEST_PX, (), False, _jpeg),
    Container.WEBP: Writer("WebP", ".webp", (8,), True, write_webp.LARGEST_PX, _ALPHA, False, _webp, iptc=False),
}


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
        UsageError: the picture does not fit the container, or the photo's own profile cannot be used.
        WriteError: the file could not be written; an older one of that name is untouched.
        Cancelled: the same.
    """
    info = photo.info
    writer = WRITERS[output.container]
    _check_size(writer, info.width_px, info.height_px)
    name, icc = _profile(photo, output.profile)
    resolution, turned = upright_resolution(photo.metadata), info.orientation != 1 or photo.moved
    jpeg = output.container is Container.JPEG
    facts = PixelFacts(info.width_px, info.height_px, output.depth, name, resolution, turned, jpeg)
    blocks, lost = blocks_for(photo.metadata, icc, facts, changes or MetadataChanges())
    if not writer.iptc:
        blocks = replace(blocks, iptc=b"")
        lost = (*lost, *((_NO_IPTC.format(name=writer.name),) if photo.metadata.iptc else ()))
    channels, dropped = kept_channels(info.extra_channels, writer.channels, writer.name)
    coded = with_channels(rows, photo, channels, output.depth)
    picture = Picture(info.width_px, info.height_px, output.depth, coded, channels)
    with _pages(photo, writer) as pages, PartFile(path) as part:
        left_out = tuple(writer.write(part, Order(picture, blocks, pages, output), progress))
    return Written(path, (*lost, *dropped, *_pages_note(info.pages, writer), *left_out), part.sha256)


def _check_size(writer: Writer, width_px: int, height_px: int) -> None:
    longest = max(width_px, height_px)
    if longest > writer.largest_px:
        raise UsageError(
            f"{writer.name} holds at most {writer.largest_px:,} pixels a side, this photograph has {longest:,}.",
            "Choose TIFF or PNG.",
        )


def output_space(photo: Photo, profile: str) -> RgbSpace:
    """The RGB space of the copy's codes: one of `SPACES` by name, or the photograph's own.

    Raises:
        UsageError: the photograph's own profile is not one that colour can be written in.
    """
    space = photo.source_space if profile == SOURCE_PROFILE else SPACES[profile]
    if space is None:
        own = f'its own profile, "{photo.info.profile_name}",' if photo.info.profile_name else "its own kind of colour"
        sentence = f"{photo.info.path.name}: {own} is not an RGB profile that a coloured copy can be written in."
        raise UsageError(sentence, f"Choose one of {', '.join(SPACES)}.")
    return space


def _profile(photo: Photo, choice: str) -> tuple[str, bytes]:
    """Name and bytes of the profile to embed; the source's own bytes where they are what the codes were read by."""
    space, own = output_space(photo, choice), photo.metadata.icc or b""
    used = choice == SOURCE_PROFILE and photo.info.profile_name is not None
    carried = used and own[16:20] == b"RGB " and len(own) <= _LARGEST_PROFILE_BYTES
    return space.name, own if carried else profile_bytes(space)


def _pages(photo: Photo, writer: Writer) -> AbstractContextManager[SourcePages | None]:
    if writer.pages and photo.info.format.endswith("TIFF"):
        return source_pages(photo.info.path)
    return nullcontext()


def _pages_note(pages: int, writer: Writer) -> tuple[str, ...]:
    if pages < 2 or writer.pages:
        return ()
    return (
        f"{writer.name} holds one page: the other {pages - 1} of the photograph are not in the copy; TIFF keeps them.",
    )
