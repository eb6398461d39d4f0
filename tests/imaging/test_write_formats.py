"""Every format's pixels, read back by libraries that did not write them."""

from __future__ import annotations

import io
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from restorer.errors import UsageError
from restorer.imaging import write_jpeg, write_png, write_tiff
from restorer.imaging.arrays import Codes
from restorer.imaging.colour import ADOBE_RGB, SPACES
from restorer.imaging.cv import cv2
from restorer.imaging.gamut import lab_to_codes
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.metadata import Metadata, Resolution
from restorer.imaging.output import SOURCE_PROFILE, Container, OutputFormat, output_space, write_photo
from restorer.imaging.photo import open_photo
from restorer.progress import Progress
from tests.imaging.fake_photo import FakeInfo, FakePhoto, blocks_of, codes

LOSSLESS = [(Container.TIFF, 8), (Container.TIFF, 16), (Container.PNG, 8), (Container.PNG, 16), (Container.WEBP, 8)]


def written(path: Path, picture: Codes, output: OutputFormat, photo: FakePhoto | None = None, rows: int = 7) -> Path:
    height, width = picture.shape[:2]
    photo = photo or FakePhoto(FakeInfo(width, height))
    return write_photo(path, photo, output, iter(blocks_of(picture, rows)), Progress()).path


def by_opencv(path: Path) -> Codes:
    picture = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    return picture[..., [2, 1, 0, *range(3, picture.shape[2])]]


def small_strips(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_png, "_STRIP_BYTES", 900)
    monkeypatch.setattr(write_tiff, "_STRIP_BYTES", 900)
    monkeypatch.setattr(write_jpeg, "_STRIP_PIXELS", 900)


@pytest.mark.parametrize(("container", "depth"), LOSSLESS)
def test_opencv_reads_back_the_very_codes(
    container: Container, depth: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_strips(monkeypatch)
    picture = codes(61, 43, depth)
    path = written(tmp_path / "copy", picture, OutputFormat(container, depth, quality=None))
    renamed = path.rename(tmp_path / f"copy.{container}")
    np.testing.assert_array_equal(by_opencv(renamed), picture)


@settings(deadline=None, max_examples=25)
@given(height=st.integers(1, 40), width=st.integers(1, 40), depth=st.sampled_from([8, 16]), rows=st.integers(1, 50))
def test_png_and_tiff_of_any_size_come_back_exactly(
    height: int, width: int, depth: int, rows: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("sizes")
    picture = codes(height, width, depth, seed=height * 100 + width)
    with pytest.MonkeyPatch.context() as patch:
        small_strips(patch)
        png = written(folder / "a.png", picture, OutputFormat(Container.PNG, depth), rows=rows)
        tiff = written(folder / "a.tif", picture, OutputFormat(Container.TIFF, depth), rows=rows)
    np.testing.assert_array_equal(imagecodecs.png_decode(png.read_bytes()), picture)
    np.testing.assert_array_equal(tifffile.imread(tiff), picture)


@settings(deadline=None, max_examples=20)
@given(height=st.integers(1, 60), width=st.integers(1, 60), rows=st.integers(1, 70))
def test_a_jpeg_in_strips_decodes_to_what_one_pass_gives(
    height: int, width: int, rows: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    picture = codes(height, width, seed=width)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(write_jpeg, "_STRIP_PIXELS", 300)
        path = written(tmp_path_factory.mktemp("jpeg") / "a.jpg", picture, OutputFormat(Container.JPEG), rows=rows)
    one_pass = imagecodecs.jpeg8_encode(picture, 95, subsampling="444")
    np.testing.assert_array_equal(imagecodecs.jpeg8_decode(path.read_bytes()), imagecodecs.jpeg8_decode(one_pass))
    with Image.open(path) as image:
        np.testing.assert_array_equal(np.asarray(image), imagecodecs.jpeg8_decode(one_pass))


def test_a_jpeg_of_the_widest_kind_keeps_its_restart_intervals_in_range(tmp_path: Path) -> None:
    picture = np.broadcast_to(codes(24, 1), (24, write_jpeg.LARGEST_PX, 3))
    path = written(tmp_path / "wide.jpg", np.ascontiguousarray(picture), OutputFormat(Container.JPEG))
    assert by_opencv(path).shape == (24, write_jpeg.LARGEST_PX, 3)


def test_a_progressive_jpeg_has_the_same_pixels_and_is_smaller(tmp_path: Path) -> None:
    picture = codes(300, 200)
    baseline = written(tmp_path / "a.jpg", picture, OutputFormat(Container.JPEG))
    progressive = written(tmp_path / "b.jpg", picture, OutputFormat(Container.JPEG, jpeg_scan="progressive"))
    with Image.open(progressive) as image:
        assert image.info["progressive"] == 1
        assert image.info["icc_profile"] == profile_bytes(SPACES["sRGB"])
    np.testing.assert_array_equal(by_opencv(progressive), by_opencv(baseline))
    assert progressive.stat().st_size < baseline.stat().st_size


def test_jpeg_keeps_the_edges_of_colour(tmp_path: Path) -> None:
    picture = np.zeros((32, 32, 3), np.uint8)
    picture[:, ::2] = (200, 30, 30)
    picture[:, 1::2] = (30, 30, 200)
    path = written(tmp_path / "a.jpg", picture, OutputFormat(Container.JPEG))
    assert np.abs(by_opencv(path).astype(int) - picture).max() < 12


def test_quality_matters_to_jpeg_and_webp(tmp_path: Path) -> None:
    picture = codes(64, 64)
    for container in (Container.JPEG, Container.WEBP):
        sizes = [
            written(tmp_path / f"{quality}.{container}", picture, OutputFormat(container, quality=quality))
            .stat()
            .st_size
            for quality in (40, 95)
        ]
        assert sizes[0] < sizes[1]


@pytest.mark.parametrize("name", SPACES)
@pytest.mark.parametrize("container", Container)
def test_the_profile_is_in_the_file(name: str, container: Container, tmp_path: Path) -> None:
    path = written(tmp_path / "a", codes(9, 9), OutputFormat(container, profile=name))
    with Image.open(path) as image:
        assert image.info["icc_profile"] == profile_bytes(SPACES[name])


def test_the_source_s_own_profile_is_embedded_byte_for_byte(tmp_path: Path) -> None:
    foreign = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = FakePhoto(FakeInfo(9, 9, profile_name="sRGB"), Metadata(icc=foreign), source_space=SPACES["sRGB"])
    path = written(tmp_path / "a.tif", codes(9, 9), OutputFormat(profile=SOURCE_PROFILE), photo)
    with Image.open(path) as image:
        assert image.info["icc_profile"] == foreign


@pytest.mark.parametrize("container", Container)
def test_a_profile_of_several_jpeg_segments_comes_back_whole(container: Container, tmp_path: Path) -> None:
    large = profile_bytes(SPACES["sRGB"]) + np.random.default_rng(0).bytes(150_000)
    photo = FakePhoto(FakeInfo(9, 9, profile_name="sRGB"), Metadata(icc=large), source_space=SPACES["sRGB"])
    path = written(tmp_path / "a", codes(9, 9), OutputFormat(container, profile=SOURCE_PROFILE), photo)
    with Image.open(path) as image:
        assert image.info["icc_profile"] == large


def test_the_profile_of_a_gray_source_is_not_put_on_colour(tmp_path: Path) -> None:
    gray = bytearray(profile_bytes(ADOBE_RGB))
    gray[16:20] = b"GRAY"
    photo = FakePhoto(FakeInfo(9, 9, profile_name="Gray"), Metadata(icc=bytes(gray)))
    with pytest.raises(UsageError, match=r'its own profile, "Gray", is not an RGB profile.*sRGB'):
        written(tmp_path / "a.tif", codes(9, 9), OutputFormat(profile=SOURCE_PROFILE), photo)


def as_its_source(photo: Path, target: Path) -> tuple[bytes, Codes]:
    """The profile and the pixels of a copy "same as source" that keeps the lightness and has no colour."""
    with open_photo(photo) as source:
        space = output_space(source, SOURCE_PROFILE)
        luma = source.luma_rows(0, source.info.height_px)
        gray = lab_to_codes(luma, np.zeros((*luma.shape, 2), np.float32), space, np.uint8)
        write_photo(target, source, OutputFormat(profile=SOURCE_PROFILE), iter([gray]), Progress())
    with Image.open(target) as image:
        return image.info["icc_profile"], np.asarray(image)


def test_a_profile_that_could_not_be_used_is_not_put_on_the_copy(tmp_path: Path) -> None:
    whole = profile_bytes(ADOBE_RGB)
    Image.fromarray(codes(9, 9)).save(tmp_path / "a.png", icc_profile=whole[: len(whole) // 2])
    icc, _ = as_its_source(tmp_path / "a.png", tmp_path / "b.tif")
    assert icc == profile_bytes(SPACES["sRGB"])


@pytest.mark.parametrize("profile", [None, profile_bytes(ADOBE_RGB)], ids=["untagged", "with an RGB profile"])
def test_gray_read_as_the_gray_of_an_rgb_space_can_be_written_in_it(profile: bytes | None, tmp_path: Path) -> None:
    gray = codes(9, 9)[..., 0]
    Image.fromarray(gray).save(tmp_path / "a.png", icc_profile=profile)
    icc, made = as_its_source(tmp_path / "a.png", tmp_path / "b.tif")
    assert icc == (profile or profile_bytes(SPACES["sRGB"]))
    np.testing.assert_array_equal(made, np.dstack([gray] * 3))


@pytest.mark.parametrize(
    ("container", "allowed"), [(Container.TIFF, 1e-3), (Container.PNG, 0.02), (Container.JPEG, 0.5)]
)
def test_the_resolution_is_kept(container: Container, allowed: float, tmp_path: Path) -> None:
    photo = FakePhoto(FakeInfo(9, 9), Metadata(resolution=Resolution(1200.4, 600.25)))
    path = written(tmp_path / "a", codes(9, 9), OutputFormat(container), photo)
    with Image.open(path) as image:
        assert [float(v) for v in image.info["dpi"]] == pytest.approx([1200.4, 600.25], abs=allowed)


def test_x_and_y_resolution_change_places_when_the_picture_was_turned(tmp_path: Path) -> None:
    photo = FakePhoto(FakeInfo(9, 9, orientation=6), Metadata(resolution=Resolution(300, 200), orientation=6))
    with Image.open(written(tmp_path / "a.tif", codes(9, 9), OutputFormat(), photo)) as image:
        assert image.info["dpi"] == (200, 300)


@pytest.mark.parametrize("container", [Container.TIFF, Container.PNG])
@pytest.mark.parametrize("depth", [8, 16])
def test_alpha_is_kept(container: Container, depth: int, tmp_path: Path) -> None:
    alpha = codes(20, 15, 8, channels=1)
    photo = FakePhoto(FakeInfo(15, 20, extra_channels=("alpha",)), further=alpha)
    path = written(tmp_path / f"a.{container}", codes(20, 15, depth), OutputFormat(container, depth), photo)
    widened = alpha.astype(np.uint16) * 257 if depth == 16 else alpha
    np.testing.assert_array_equal(by_opencv(path)[..., 3:], widened)


def test_webp_keeps_alpha(tmp_path: Path) -> None:
    alpha = codes(20, 15, 8, channels=1)
    photo = FakePhoto(FakeInfo(15, 20, extra_channels=("alpha",)), further=alpha)
    path = written(tmp_path / "a.webp", codes(20, 15), OutputFormat(Container.WEBP, quality=None), photo)
    with Image.open(path) as image:
        np.testing.assert_array_equal(np.asarray(image)[..., 3:], alpha)


def test_tiff_keeps_infrared_beside_alpha(tmp_path: Path) -> None:
    further = codes(20, 15, 16, channels=2)
    info = FakeInfo(15, 20, depth_bits=16, extra_channels=("alpha", "infrared"))
    path = written(tmp_path / "a.tif", codes(20, 15, 16), OutputFormat(depth=16), FakePhoto(info, further=further))
    with tifffile.TiffFile(path) as tiff:
        assert [int(kind) for kind in tiff.pages[0].extrasamples] == [2, 0]
        np.testing.assert_array_equal(tiff.asarray()[..., 3:], further)


def test_a_channel_that_a_format_cannot_hold_is_named(tmp_path: Path) -> None:
    info = FakeInfo(15, 20, extra_channels=("alpha", "infrared"))
    photo = FakePhoto(info, further=codes(20, 15, 8, channels=2))
    rows = iter([codes(20, 15)])
    for container, lost in ((Container.JPEG, "alpha, infrared"), (Container.PNG, "infrared")):
        rows = iter([codes(20, 15)])
        done = write_photo(tmp_path / "a", photo, OutputFormat(container), rows, Progress())
        assert any(lost in note and "TIFF has" in note for note in done.notes), done.notes


def test_big_tiff_is_chosen_when_classic_could_not_hold_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(write_tiff, "_CLASSIC_BYTES", 1000)
    small_strips(monkeypatch)
    picture = codes(50, 40, 16)
    resolution = Metadata(resolution=Resolution(300, 300))
    path = written(tmp_path / "a.tif", picture, OutputFormat(depth=16), FakePhoto(FakeInfo(40, 50), resolution))
    with tifffile.TiffFile(path) as tiff:
        assert tiff.is_bigtiff
        np.testing.assert_array_equal(tiff.asarray(), picture)
    with Image.open(path) as image:
        assert image.info["dpi"] == (300, 300)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    for container in Container:
        one, other = (written(tmp_path / name, codes(33, 21), OutputFormat(container)) for name in ("a", "b"))
        assert one.read_bytes() == other.read_bytes()


def test_a_png_is_about_as_small_as_pillow_s(tmp_path: Path) -> None:
    picture = codes(400, 300)
    ours = written(tmp_path / "a.png", picture, OutputFormat(Container.PNG)).stat().st_size
    other = io.BytesIO()
    Image.fromarray(picture).save(other, "PNG")
    assert ours < 1.1 * len(other.getvalue())
