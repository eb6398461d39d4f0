from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile

from restorer.errors import Cancelled, RestorerError, UnreadablePhoto, UnsupportedPhoto
from restorer.imaging.colour import SRGB, codes_to_luma
from restorer.imaging.photo import Limits, SourceColour, open_photo
from restorer.progress import Cancellation, Progress
from tests.imaging.files import jpeg_bytes, picture, png_bytes, write


def test_the_kind_is_told_by_content_not_by_name(tmp_path: Path) -> None:
    with open_photo(write(tmp_path, "really_a_png.jpg", png_bytes(picture()))) as photo:
        assert photo.info.format == "PNG"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("empty.jpg", b"", r"^empty\.jpg: is empty\. \w"),
        ("letter.jpg", b"Dear Sir, " * 50, r"^letter\.jpg: is not a kind of picture that Restorer reads\. \w"),
        ("stub.jpg", b"\xff\xd8\xff", r"^stub\.jpg: is not a whole JPEG file\. \w"),
        ("stub.png", b"\x89PNG\r\n\x1a\n", r"^stub\.png: is cut off or damaged\. \w"),
        ("stub.tif", b"II*\0\x08\0\0\0\0\0\0\0", r"^stub\.tif: "),
    ],
)
def test_bad_input_is_one_sentence_with_file_and_remedy(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(RestorerError, match=sentence):
        open_photo(write(tmp_path, name, data))


def test_a_folder_a_missing_file_and_a_forbidden_one_are_said(tmp_path: Path) -> None:
    with pytest.raises(UnreadablePhoto, match="is a folder"):
        open_photo(tmp_path)
    with pytest.raises(UnreadablePhoto, match=r"gone\.jpg: there is no such file"):
        open_photo(tmp_path / "gone.jpg")
    path = write(tmp_path, "mine.jpg", jpeg_bytes(picture()))
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything
        pytest.skip("permissions do not hold for this user")
    with pytest.raises(UnreadablePhoto, match=r"mine\.jpg: may not be read"):
        open_photo(path)


def test_no_permission_is_said_when_run_as_root_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = write(tmp_path, "mine.jpg", jpeg_bytes(picture()))
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(UnreadablePhoto, match=r"mine\.jpg: may not be read"):
        open_photo(path)


@pytest.mark.parametrize("shape", [(1, 1), (1, 20000), (20000, 1), (3, 2)])
@pytest.mark.parametrize("kind", ["png", "tif", "jpg"])
def test_the_smallest_and_the_thinnest_pictures_work(tmp_path: Path, kind: str, shape: tuple[int, int]) -> None:
    codes = picture(*shape)
    path = tmp_path / f"thin.{kind}"
    if kind == "tif":
        tifffile.imwrite(path, codes, photometric="rgb", metadata=None)
    else:
        path.write_bytes(png_bytes(codes) if kind == "png" else jpeg_bytes(codes))
    with open_photo(path) as photo:
        assert photo.luma_rows(0, shape[0]).shape == shape
        assert photo.lab_rows(0, shape[0]).shape == (*shape, 3)
        assert photo.reduced(16, 16).shape == (16, 16)


def test_reduced_is_the_area_average_of_lightness(tmp_path: Path) -> None:
    codes = picture(64, 96, np.uint16)
    with open_photo(write(tmp_path, "a.png", png_bytes(codes))) as photo:
        small = photo.reduced(12, 8)
        expected = codes_to_luma(codes, SRGB).reshape(8, 8, 12, 8).mean(axis=(1, 3))
        np.testing.assert_allclose(small, expected, atol=1e-3)
        assert photo.reduced(12, 8) is small


def test_reducing_tells_how_far_it_is_and_stops_when_asked_to(tmp_path: Path) -> None:
    seen: list[float] = []
    cancellation = Cancellation()

    def show(fraction: float, _words: str) -> None:
        seen.append(fraction)
        cancellation.cancel()

    path = write(tmp_path, "a.png", png_bytes(picture(1500, 1000, np.uint8)))
    with open_photo(path) as photo:
        with pytest.raises(Cancelled):
            photo.reduced(12, 8, Progress(cancellation, show))
        assert seen == [0.0]
        assert photo.reduced(12, 8).shape == (8, 12)


def test_the_hash_is_of_the_bytes(tmp_path: Path) -> None:
    data = jpeg_bytes(picture())
    path = write(tmp_path, "a.jpg", data)
    with open_photo(path) as photo:
        assert photo.info.sha256 == hashlib.sha256(data).hexdigest()
    with open_photo(path) as photo:
        path.unlink()
        with pytest.raises(UnreadablePhoto, match="no such file"):
            _ = photo.info.sha256


def test_rows_are_the_same_from_any_thread(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture(256, 128, np.uint16), photometric="rgb", compression="zlib", tile=(32, 32))
    wrong: list[int] = []
    with open_photo(path) as photo:
        whole = photo.luma_rows(0, 256)

        def look(seed: int) -> None:
            tops = np.random.default_rng(seed).integers(0, 250, 40).tolist()
            wrong.extend(t for t in tops if not np.array_equal(photo.luma_rows(t, t + 6), whole[t : t + 6]))

        threads = [threading.Thread(target=look, args=(seed,)) for seed in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def sepia(strength: float) -> Any:
    gray = picture(120, 160, channels=1).astype(np.float64) / 255
    toned = np.stack([gray ** (1 - strength), gray, gray ** (1 + 1.5 * strength)], axis=-1)
    return np.rint(toned * 255).astype(np.uint8)


@pytest.mark.parametrize("strength", [0.1, 0.2, 0.3])
def test_sepia_is_toned_and_gives_its_lightness(tmp_path: Path, strength: float) -> None:
    codes = sepia(strength)
    with open_photo(write(tmp_path, "a.png", png_bytes(codes))) as photo:
        assert photo.info.colour is SourceColour.TONED
        assert photo.info.notes == ()
        np.testing.assert_array_equal(photo.luma_rows(0, 120), codes_to_luma(codes, SRGB))


def test_equal_channels_are_neutral_even_with_a_little_noise(tmp_path: Path) -> None:
    gray = np.repeat(picture(120, 160, channels=1)[..., None], 3, axis=2)
    noise = np.random.default_rng(0).integers(0, 4, gray.shape).astype(np.uint8)
    for codes in (gray, gray + noise):
        with open_photo(write(tmp_path, "a.png", png_bytes(codes))) as photo:
            assert photo.info.colour is SourceColour.NEUTRAL


@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea", "rocket"])
def test_real_colour_is_recognised_and_said(tmp_path: Path, name: str) -> None:
    data = pytest.importorskip("skimage.data")
    codes = getattr(data, name)()
    pale = (codes // 4 + 96).astype(np.uint8)
    for picture_codes in (codes, pale):
        with open_photo(write(tmp_path, "a.jpg", jpeg_bytes(picture_codes))) as photo:
            assert photo.info.colour is SourceColour.COLOURED
            assert any("colours of its own" in note for note in photo.info.notes)


def test_nothing_stays_open_when_opening_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture(64, 64), photometric="rgb", extratags=[(274, "H", 1, 6, False)])
    with pytest.raises(RestorerError):  # a ResourceWarning would fail this test too
        open_photo(path, Limits(whole_px=100))


def test_unknown_files_name_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(UnsupportedPhoto) as caught:
        open_photo(write(tmp_path, "a.psd", b"8BPS" + bytes(100)))
    assert caught.value.remedy
