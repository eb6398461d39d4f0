import io
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import TrainingError
from restorer.imaging.colour import srgb8_to_lab
from restorer.progress import Progress
from training.data.arrays import PaperArrays
from training.data.photos import load_photos


def _write(folder: Path, lightness: np.ndarray, *ab: np.ndarray, inner: bool = False) -> None:
    ab_folder = folder / "ab" / "ab" if inner else folder / "ab"
    (folder / "l").mkdir(parents=True)
    ab_folder.mkdir(parents=True)
    np.save(folder / "l" / "gray_scale.npy", lightness)
    for number, part in enumerate(ab, start=1):
        np.save(ab_folder / f"ab{number}.npy", part)


def _codes(count: int, *shape: int) -> np.ndarray:
    return np.random.default_rng(count).integers(90, 160, (count, *shape)).astype(np.uint8)


@pytest.mark.parametrize("inner", [False, True])
def test_pictures_come_from_the_papers_arrays_over_the_joints_of_the_ab_files(tmp_path: Path, inner: bool) -> None:
    lightness, first, second = _codes(5, 8, 6), _codes(3, 8, 6, 2), _codes(2, 8, 6, 2)
    _write(tmp_path / "set", lightness, first, second, inner=inner)
    arrays = PaperArrays(tmp_path / "set")
    assert len(arrays) == 5
    for index, ab in enumerate([*first, *second]):
        np.testing.assert_array_equal(arrays[index].lightness, lightness[index])
        np.testing.assert_array_equal(arrays[index].ab, ab)
    with pytest.raises(IndexError):
        arrays[5]


def test_the_codes_mean_what_opencv_means_by_them(tmp_path: Path) -> None:
    lightness = np.full((1, 4, 4), round(50 * 2.55), np.uint8)
    ab = np.full((1, 4, 4, 2), (148, 118), np.uint8)
    _write(tmp_path / "set", lightness, ab)
    photos = load_photos(tmp_path, {}, Progress())
    assert photos.names == ["set/000000"]
    np.testing.assert_allclose(srgb8_to_lab(photos.rgb(0))[0, 0], (50.0, 20.0, -10.0), atol=0.6)


def test_arrays_that_do_not_belong_together_are_refused(tmp_path: Path) -> None:
    for number, ab in enumerate(([_codes(4, 8, 6, 2)], [_codes(5, 8, 8, 2)], [])):
        folder = tmp_path / str(number)
        _write(folder, _codes(5, 8, 6), *ab)
        with pytest.raises(TrainingError, match="do not belong"):
            PaperArrays(folder)


def _header(shape: tuple[int, ...]) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": "|u1", "fortran_order": False, "shape": shape})
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no numpy at all", "not a readable .npy"),
        (b"", "not a readable .npy"),
        (_header((10**9, 1000, 1000)), "bytes long and should be 1,000,000,000,000"),
        (_header((2**62, 4, 4)), "bytes long and should be"),
        (_header((4, 100_000, 100_000)), "says that its shape"),
        (_header((0, 4, 4)), "says that its shape"),
        (_header((4, 4)), "3 dimensions"),
    ],
)
def test_a_header_that_lies_is_refused_before_anything_is_reserved(tmp_path: Path, content: bytes, words: str) -> None:
    _write(tmp_path / "set", _codes(1, 4, 4), _codes(1, 4, 4, 2))
    (tmp_path / "set" / "l" / "gray_scale.npy").write_bytes(content)
    with pytest.raises(TrainingError, match=words):
        PaperArrays(tmp_path / "set")


def test_a_pickle_in_an_array_is_never_opened(tmp_path: Path) -> None:
    _write(tmp_path / "set", _codes(1, 4, 4), _codes(1, 4, 4, 2))
    np.save(tmp_path / "set" / "l" / "gray_scale.npy", np.array([[[{"a": 1}]]], object), allow_pickle=True)
    with pytest.raises(TrainingError, match="uint8 are expected"):
        PaperArrays(tmp_path / "set")


def test_floats_are_refused_with_what_is_expected(tmp_path: Path) -> None:
    _write(tmp_path / "set", _codes(1, 4, 4).astype(np.float32), _codes(1, 4, 4, 2))
    with pytest.raises(TrainingError, match="float32"):
        PaperArrays(tmp_path / "set")
