import argparse
import csv
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import TrainingError, UsageError
from restorer.imaging.colour import srgb8_to_lab
from restorer.imaging.metrics import psnr
from restorer.progress import Cancellation, Cancelled, Progress
from tests.training.pictures import coloured, encoded, gray
from training.config import DataConfig
from training.data.collection import open_collection
from training.data.pack import coded, write_arrays
from training.data.photos import Photos, load_photos, resized
from training.data.settings import SplitConfig
from training.pack_command import PACK


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    source = tmp_path / "source" / "mine"
    source.mkdir(parents=True)
    for seed in range(12):
        (source / f"{seed}.png").write_bytes(encoded(coloured(seed)))
    (source / "gray.png").write_bytes(encoded(gray(1)))
    (source / "broken.png").write_bytes(b"broken")
    return tmp_path / "source"


def _pack(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    PACK.add_arguments(parser)
    return PACK.run(parser.parse_args([str(argument) for argument in arguments]))


def test_what_is_packed_comes_back_as_it_was(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.data.pack.PHOTOS_AN_AB_FILE", 5)
    assert _pack(folder, "-o", tmp_path / "packed", "--size", 64) == 0
    said = capsys.readouterr().err
    assert "1 (mine/gray.png) gray" in said
    assert "1 (mine/broken.png) not readable" in said
    lightness = np.load(tmp_path / "packed" / "l" / "gray_scale.npy", allow_pickle=False)
    assert lightness.shape == (12, 64, 64)
    shapes = [np.load(tmp_path / "packed" / "ab" / f"ab{n}.npy").shape for n in (1, 2, 3)]
    assert shapes == [(5, 64, 64, 2), (5, 64, 64, 2), (2, 64, 64, 2)]
    plain = load_photos(folder, {}, Progress())
    originals = {Path(name).name: index for index, name in enumerate(plain.names)}
    packed = load_photos(tmp_path / "packed", {}, Progress())
    with (tmp_path / "packed" / "photographs.csv").open() as file:
        names = [row["name"] for row in csv.DictReader(file)]
    assert len(packed) == len(names) == 12
    for index, name in enumerate(names):
        expected = resized(plain.rgb(originals[Path(name).name]), 64, 64)
        assert psnr(packed.rgb(index), expected) > 38.0, "only rounding to codes may differ"


def test_codes_are_within_half_a_step_of_the_colours() -> None:
    rgb = coloured(3, 32, 32)
    lab, codes = srgb8_to_lab(rgb), coded(rgb, 32)
    assert np.abs(codes.lightness / 2.55 - lab[..., 0]).max() <= 0.5 / 2.55 + 1e-4
    assert np.abs(codes.ab.astype(float) - 128 - lab[..., 1:]).max() <= 0.5 + 1e-4


def test_a_folder_that_has_arrays_is_not_written_over(folder: Path, tmp_path: Path) -> None:
    _pack(folder, "-o", tmp_path / "packed", "--size", 16)
    with pytest.raises(TrainingError, match="has arrays already"):
        _pack(folder, "-o", tmp_path / "packed", "--size", 16)


def test_a_stopped_packing_leaves_no_arrays(tmp_path: Path) -> None:
    photos = Photos([f"{i}.png" for i in range(4)], [encoded(coloured(i)) for i in range(4)], {})
    cancellation = Cancellation()

    def stop(done: float, words: str) -> None:
        if done >= 0.5:
            cancellation.cancel()

    with pytest.raises(Cancelled):
        write_arrays(tmp_path / "packed", photos, 16, Progress(cancellation, stop))
    assert [path for path in (tmp_path / "packed").rglob("*") if path.is_file()] == []


def test_the_held_out_part_can_be_written_as_files(folder: Path, tmp_path: Path) -> None:
    _pack(folder, "-o", tmp_path / "held", "--files", "--split", 0.4, 0.2, 0.4, "--part", "test")
    expected = open_collection(folder, DataConfig(split=SplitConfig(0.4, 0.2, 0.4)), Progress()).test
    assert len(expected) > 0
    written = load_photos(tmp_path / "held", {}, Progress())
    pixels = {written.rgb(i).tobytes() for i in range(len(written))}
    assert pixels == {expected.rgb(i).tobytes() for i in range(len(expected))}


def test_a_part_without_photographs_and_a_wrong_size_are_said(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="part test has no photographs"):
        _pack(folder, "-o", tmp_path / "held", "--part", "test")
    with pytest.raises(UsageError, match="100000 px"):
        _pack(folder, "-o", tmp_path / "held", "--size", 100000)
