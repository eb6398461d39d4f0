import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import TrainingError
from restorer.imaging.cv import cv2
from restorer.progress import Progress
from training.data.photos import Photos, load_photos
from training.data.sources import count_by_source


def test_folders_zips_and_tars_give_the_same_photographs(photo_folder: Path, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed"
    mixed.mkdir()
    with zipfile.ZipFile(mixed / "a.zip", "w") as archive:
        archive.write(photo_folder / "0.jpg", "osie/0.jpg")
        archive.writestr("manifest.csv", "not a photograph")
    with tarfile.open(mixed / "b.tar", "w") as tar:
        tar.add(photo_folder / "1.jpg", "roads/1.jpg")
    (mixed / "2.jpg").write_bytes((photo_folder / "2.jpg").read_bytes())

    loaded, plain = load_photos(mixed, {}, Progress()), load_photos(photo_folder, {}, Progress())

    assert count_by_source(loaded.names) == {"osie": 1, "roads": 1, "unnamed": 1}
    by_stem = {Path(name).stem: loaded.rgb(index) for index, name in enumerate(loaded.names)}
    for index, name in enumerate(plain.names):
        np.testing.assert_array_equal(by_stem[Path(name).stem], plain.rgb(index))


def test_a_large_photograph_is_made_small_once(tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (900, 1200, 3)).astype(np.uint8)
    assert cv2.imwrite(str(tmp_path / "large.png"), noise)
    assert min(load_photos(tmp_path, {}, Progress()).rgb(0).shape[:2]) == 384


def test_weights_decide_how_often_a_source_is_drawn(photos: Photos, photo_folder: Path) -> None:
    encoded = (photo_folder / "0.jpg").read_bytes(), (photo_folder / "1.jpg").read_bytes()
    weighted = Photos(["often/0.jpg", "never/1.jpg"], encoded, {"often": 1.0, "never": 0.0})
    rng = np.random.default_rng(0)
    expected = weighted.rgb(0)
    assert all(np.array_equal(weighted.draw(rng), expected) for _ in range(10))


def test_a_folder_without_photographs_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no photographs"):
        load_photos(tmp_path, {}, Progress())


def test_an_absent_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="does not exist"):
        load_photos(tmp_path / "absent", {}, Progress())


def test_a_broken_photograph_is_named_when_it_is_drawn() -> None:
    with pytest.raises(TrainingError, match=r"broken\.jpg"):
        Photos(["broken.jpg"], [b"not a picture"], {}).rgb(0)
