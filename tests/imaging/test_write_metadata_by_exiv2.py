"""Metadata on its way from file to file, written and read back by exiv2, which shares no code with us."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
import tifffile
from PIL import Image

from restorer.imaging.metadata_write import GUESSED_COLOURS, TRAINED_COMPOSITE, MetadataChanges
from restorer.imaging.output import Container, OutputFormat, write_photo
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from tests.imaging.fake_photo import blocks_of, codes

pytestmark = pytest.mark.skipif(shutil.which("exiv2") is None, reason="exiv2 is not installed")

HEIGHT, WIDTH = 40, 56
LABEL = MetadataChanges(
    TRAINED_COMPOSITE,
    "restorer-base",
    "1.0",
    GUESSED_COLOURS,
    "scan.tif",
    "ab" * 32,
    "Restorer 1",
    "2026-11-21T00:00:00Z",
)
KEPT = {
    "Exif.Image.Make": "A maker",
    "Exif.Image.Artist": "A photographer",
    "Exif.Image.Copyright": "The archive",
    "Exif.Image.DateTime": "1999:01:02 03:04:05",
    "Exif.Photo.DateTimeOriginal": "1931:05:01 12:00:00",
    "Exif.Photo.UserComment": "charset=Ascii on the back: harbour",
    "Exif.GPSInfo.GPSLatitudeRef": "N",
    "Exif.GPSInfo.GPSLatitude": "48/1 12/1 61/2",
    "Iptc.Application2.Copyright": "The archive",
    "Iptc.Application2.Source": "Collection Meyer",
    "Xmp.photoshop.Source": "Collection Meyer",
    "Xmp.photoshop.Credit": "The archive",
    "Xmp.xmpRights.UsageTerms": "lang=x-default Free to use",
    "Xmp.dc.identifier": "M-1931-17",
    "Iptc.Application2.Keywords": "ship",
    "Iptc.Application2.City": "Hamburg",
    "Xmp.dc.rights": "lang=x-default The archive",
    "Xmp.dc.creator": "A photographer",
    "Xmp.photoshop.DateCreated": "1931-05-01",
    "Xmp.xmp.Rating": "4",
}
UNTRUE = {
    "Exif.Image.Orientation": "6",
    "Exif.Image.XResolution": "600/1",
    "Exif.Image.YResolution": "300/1",
    "Exif.Image.ResolutionUnit": "2",
    "Exif.Photo.ColorSpace": "65535",
    "Exif.Photo.PixelXDimension": "7",
    "Xmp.tiff.Orientation": "6",
    "Xmp.photoshop.ICCProfile": "Dot Gain 20%",
}
TRUE = {
    "Exif.Image.Orientation": "1",
    "Exif.Image.XResolution": "300/1",
    "Exif.Image.YResolution": "600/1",
    "Exif.Photo.ColorSpace": "1",
    "Exif.Photo.PixelXDimension": str(HEIGHT),  # the picture was turned by a quarter
    "Exif.Photo.PixelYDimension": str(WIDTH),
    "Exif.Iop.InteroperabilityIndex": "R98",
    "Exif.Image.Software": "Restorer 1",
    "Exif.Image.ImageDescription": f"Harbour. {GUESSED_COLOURS}",
    "Iptc.Application2.Caption": f"Harbour. {GUESSED_COLOURS}",
    "Xmp.dc.description": f'lang="x-default" Harbour. {GUESSED_COLOURS}',
    "Xmp.tiff.Orientation": "1",
    "Xmp.photoshop.ICCProfile": "sRGB",
    "Xmp.iptcExt.DigitalSourceType": TRAINED_COMPOSITE,
    "Xmp.iptcExt.AISystemUsed": "restorer-base",
    "Xmp.iptcExt.AISystemVersionUsed": "1.0",
    "Xmp.xmp.CreatorTool": "Restorer 1",
    "Xmp.xmp.MetadataDate": "2026-11-21T00:00:00Z",
    "Xmp.xmpMM.DerivedFrom/stRef:filePath": "scan.tif",
}
DESCRIPTION = {
    "Exif.Image.ImageDescription": "Harbour",
    "Iptc.Application2.Caption": "Harbour",
    "Xmp.dc.description": "lang=x-default Harbour",
}


def exiv2(*arguments: str) -> str:
    done = subprocess.run(["exiv2", *arguments], capture_output=True, check=False)
    assert done.returncode in (0, 253), done.stderr
    return done.stdout.decode("utf-8", "replace")


def fields(path: Path) -> dict[str, str]:
    """Every field with its raw value."""
    lines = (line.split(None, 1) for line in exiv2("-PEIXkv", str(path)).splitlines())
    return {parts[0]: parts[1].strip() if len(parts) > 1 else "" for parts in lines if parts}


def scan(folder: Path, suffix: str) -> Path:
    """A gray scan whose every field exiv2 has set."""
    path = folder / f"scan{suffix}"
    gray = codes(HEIGHT, WIDTH)[..., 0]
    if suffix == ".tif":
        # exiv2 leaves the resolution of a TIFF as it is
        tifffile.imwrite(path, gray, photometric="minisblack", resolution=(600, 300), resolutionunit=2)
    else:
        Image.fromarray(gray).save(path)
    commands = [
        f"{'add' if key.startswith('Iptc') else 'set'} {key} {value}"
        for key, value in (KEPT | UNTRUE | DESCRIPTION).items()
    ]
    exiv2(*(part for command in commands for part in ("-M", command)), "modify", str(path))
    return path


def copied(source: Path, target: Path, output: OutputFormat, label: MetadataChanges = LABEL) -> Path:
    with open_photo(source) as photo:
        assert (photo.info.width_px, photo.info.height_px) == (HEIGHT, WIDTH)
        rows = iter(blocks_of(codes(WIDTH, HEIGHT, output.depth), 9))
        done = write_photo(target, photo, output, rows, Progress(), label)
        assert done.notes == ()
        return done.path


FORMS = [(Container.TIFF, 8), (Container.TIFF, 16), (Container.PNG, 8), (Container.PNG, 16), (Container.JPEG, 8)]


@pytest.mark.parametrize("suffix", [".jpg", ".tif", ".png"])
@pytest.mark.parametrize(("container", "depth"), FORMS)
def test_every_field_is_kept_or_corrected(suffix: str, container: Container, depth: int, tmp_path: Path) -> None:
    source = scan(tmp_path, suffix)
    before = fields(source)
    after = fields(copied(source, tmp_path / "copy", OutputFormat(container, depth)))
    assert {key: after.get(key) for key in KEPT} == {key: before[key] for key in KEPT}
    assert {key: after.get(key) for key in TRUE} == TRUE


def test_webp_keeps_exif_and_xmp_and_says_that_iptc_is_missing(tmp_path: Path) -> None:
    source = scan(tmp_path, ".jpg")
    with open_photo(source) as photo:
        rows = iter([codes(WIDTH, HEIGHT)])
        done = write_photo(tmp_path / "copy", photo, OutputFormat(Container.WEBP), rows, Progress(), LABEL)
    before, after = fields(source), fields(done.path)
    wanted = [key for key in KEPT if not key.startswith("Iptc")]
    assert {key: after.get(key) for key in wanted} == {key: before[key] for key in wanted}
    assert any("no place for IPTC" in note for note in done.notes)


def test_the_gray_thumbnail_does_not_survive(tmp_path: Path) -> None:
    source = scan(tmp_path, ".jpg")
    Image.fromarray(codes(12, 16)[..., 0]).save(tmp_path / "scan-thumb.jpg")
    exiv2("-it", "insert", str(source))
    assert "Exif.Thumbnail.Compression" in fields(source)
    for container in (Container.JPEG, Container.TIFF, Container.PNG):
        after = fields(copied(source, tmp_path / f"copy.{container}", OutputFormat(container)))
        assert not any(key.startswith("Exif.Thumbnail") for key in after)


@pytest.mark.parametrize("container", [Container.TIFF, Container.PNG, Container.JPEG])
def test_a_label_is_written_where_the_photograph_had_no_metadata(container: Container, tmp_path: Path) -> None:
    Image.fromarray(codes(HEIGHT, WIDTH)[..., 0]).rotate(90, expand=True).save(tmp_path / "bare.png")
    after = fields(copied(tmp_path / "bare.png", tmp_path / "copy", OutputFormat(container)))
    assert after["Xmp.iptcExt.DigitalSourceType"] == TRAINED_COMPOSITE
    assert after["Xmp.dc.description"] == f'lang="x-default" {GUESSED_COLOURS}'
    assert after["Exif.Image.ImageDescription"] == GUESSED_COLOURS


@pytest.mark.parametrize(
    ("field", "words"), [("Exif.Image.ImageDescription", "Oma"), ("Iptc.Application2.Caption", "Großmutter im Garten")]
)
def test_a_description_outside_xmp_is_not_hidden_by_the_label(field: str, words: str, tmp_path: Path) -> None:
    Image.fromarray(codes(HEIGHT, WIDTH)[..., 0]).rotate(90, expand=True).save(tmp_path / "scan.jpg")
    exiv2("-M", f"set {field} {words}", "modify", str(tmp_path / "scan.jpg"))
    after = fields(copied(tmp_path / "scan.jpg", tmp_path / "copy", OutputFormat(Container.JPEG)))
    assert after[field] == f"{words}. {GUESSED_COLOURS}"
    assert after["Xmp.dc.description"] == f'lang="x-default" {words}. {GUESSED_COLOURS}'


RECORDED = MetadataChanges(
    digital_source_type=TRAINED_COMPOSITE,
    description_suffix=GUESSED_COLOURS,
    original_name="../scans/scan.tif",
    original_sha256="ab" * 32,
    original_identifier="M-1931-17",
    original_source_type="http://cv.iptc.org/newscodes/digitalsourcetype/print",
    recipe_sha256="cd" * 32,
    model_sha256="ef" * 32,
    hint_notes=("Coat after the tailor's book, p. 12", "Sky: Żółw & <Söhne>"),
    operator="A. Archivist",
    reason="exhibition",
    tool="Restorer 1",
)


@pytest.mark.parametrize("container", list(Container))
def test_where_a_copy_comes_from_and_how_it_was_made_is_read_back(container: Container, tmp_path: Path) -> None:
    Image.fromarray(codes(HEIGHT, WIDTH)[..., 0]).rotate(90, expand=True).save(tmp_path / "bare.png")
    target = copied(tmp_path / "bare.png", tmp_path / "copy", OutputFormat(container), RECORDED)
    # Read by the names in the packet: exiv2 knows no namespace of ours beforehand.
    after = fields(target)
    derived = "Xmp.xmpMM.DerivedFrom/"
    assert after[f"{derived}stRef:filePath"] == "../scans/scan.tif"
    assert after[f"{derived}restorer:sha256"] == "ab" * 32
    assert after[f"{derived}restorer:identifier"] == "M-1931-17"
    assert after[f"{derived}restorer:digitalSourceType"].endswith("digitalsourcetype/print")
    assert after["Xmp.restorer.recipeSha256"] == "cd" * 32
    assert after["Xmp.restorer.modelSha256"] == "ef" * 32
    assert after["Xmp.restorer.hintNotes"] == "Coat after the tailor's book, p. 12, Sky: Żółw & <Söhne>"
    assert (after["Xmp.restorer.operator"], after["Xmp.restorer.reason"]) == ("A. Archivist", "exhibition")
    assert "Colorized" in after["Xmp.dc.description"]
    if container is not Container.WEBP:
        assert after["Iptc.Application2.Caption"] == GUESSED_COLOURS
        assert after["Iptc.Application2.Program"] == "Restorer 1"


def test_a_copy_of_a_copy_does_not_keep_the_first_ones_notes(tmp_path: Path) -> None:
    Image.fromarray(codes(HEIGHT, WIDTH)[..., 0]).rotate(90, expand=True).save(tmp_path / "bare.png")
    first = copied(tmp_path / "bare.png", tmp_path / "first.png", OutputFormat(Container.PNG), RECORDED)
    with open_photo(first) as photo:
        rows = iter(blocks_of(codes(photo.info.height_px, photo.info.width_px), 9))
        again = MetadataChanges(original_name="first.png", recipe_sha256="01" * 32)
        write_photo(tmp_path / "second.png", photo, OutputFormat(Container.PNG), rows, Progress(), again)
    after = fields(tmp_path / "second.png")
    assert after["Xmp.restorer.recipeSha256"] == "01" * 32
    assert not {"Xmp.restorer.operator", "Xmp.restorer.hintNotes", "Xmp.restorer.modelSha256"} & set(after)


def test_a_long_description_becomes_a_caption_of_whole_characters(tmp_path: Path) -> None:
    Image.fromarray(codes(HEIGHT, WIDTH)[..., 0]).rotate(90, expand=True).save(tmp_path / "scan.jpg")
    exiv2("-M", f"set Exif.Image.ImageDescription x{'ß' * 1500}", "modify", str(tmp_path / "scan.jpg"))
    after = fields(copied(tmp_path / "scan.jpg", tmp_path / "copy", OutputFormat(Container.JPEG)))
    caption = after["Iptc.Application2.Caption"]
    assert caption.startswith("xß")
    assert caption.endswith(GUESSED_COLOURS)
    assert "\ufffd" not in caption
    assert 1990 <= len(caption.encode()) <= 2000


def test_extended_xmp_in_a_jpeg_is_found_whole(tmp_path: Path) -> None:
    source = scan(tmp_path, ".tif")
    long = "a chapter of the caption " * 4000
    (tmp_path / "commands").write_text(f"set Xmp.photoshop.Instructions {long}\n")
    exiv2("-m", str(tmp_path / "commands"), "modify", str(source))
    path = copied(source, tmp_path / "copy.jpg", OutputFormat(Container.JPEG))
    assert fields(path)["Xmp.dc.creator"] == "A photographer"
    data = path.read_bytes()
    name = fields(path)["Xmp.xmpNote.HasExtendedXMP"].encode()
    pieces, mark = [], b"http://ns.adobe.com/xmp/extension/\0" + name
    for at in range(len(data)):
        if data.startswith(mark, at):
            size = int.from_bytes(data[at - 2 : at], "big") - 2
            pieces.append(data[at + len(mark) + 8 : at + size])
    assert len(pieces) == 2
    assert b"".join(pieces).count(b"a chapter of the caption") == 4000
