import zipfile
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import TrainingError
from restorer.progress import Cancellation, Cancelled, Progress
from tests.training.pictures import coloured, encoded, gray, toned
from training.config import DataConfig
from training.data.collection import open_collection
from training.data.settings import ScreenConfig, SplitConfig

SIXTY = DataConfig(split=SplitConfig(0.6, 0.2, 0.2))


def _fill(folder: Path, count: int, first: int = 0) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first, first + count):
        (folder / f"{seed:03d}.png").write_bytes(encoded(coloured(seed)))


def test_gray_toned_and_broken_files_in_between_are_left_out_and_named(tmp_path: Path) -> None:
    _fill(tmp_path / "mine", 4)
    (tmp_path / "mine" / "0gray.png").write_bytes(encoded(gray(9)))
    (tmp_path / "mine" / "0sepia.png").write_bytes(encoded(toned(9)))
    (tmp_path / "mine" / "0broken.jpg").write_bytes(b"\xff\xd8\xff no photograph")
    (tmp_path / "mine" / "0empty.jpg").write_bytes(b"")
    (tmp_path / "mine" / "0tiny.png").write_bytes(encoded(coloured(1, 8, 8)))
    found = open_collection(tmp_path, DataConfig(), Progress())
    assert found.train.names == [f"mine/00{number}.png" for number in range(4)]
    assert found.screening.gray == ("mine/0gray.png",)
    assert found.screening.toned == ("mine/0sepia.png",)
    assert found.screening.unreadable == ("mine/0broken.jpg", "mine/0empty.jpg", "mine/0tiny.png")
    report = "\n".join(found.screening.sentences())
    assert "4 photographs" in report
    assert "1 (mine/0gray.png) gray: 95 % of the pixels have a chroma of 2 or less" in report
    assert "3 (mine/0broken.jpg, mine/0empty.jpg, mine/0tiny.png) not readable" in report


def test_a_damaged_member_of_an_archive_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for seed in range(3):
            archive.writestr(f"a/{seed}.png", encoded(coloured(seed)))
    data = bytearray(path.read_bytes())
    at = data.index(encoded(coloured(1))) + 200
    data[at : at + 4] = b"\0\1\2\3"
    path.write_bytes(data)
    (tmp_path / "torn.zip").write_bytes(bytes(data[: len(data) // 2]))
    (tmp_path / "torn.tar").write_bytes(b"no tar")
    found = open_collection(tmp_path, DataConfig(), Progress())
    assert found.train.names == ["a/0.png", "a/2.png"]
    assert set(found.screening.unreadable) == {"a/1.png", "torn.tar", "torn.zip"}


def test_near_copies_are_kept_in_one_part_and_said(tmp_path: Path) -> None:
    _fill(tmp_path, 30)
    for seed in range(30):
        mirrored = coloured(seed)[:, ::-1]
        (tmp_path / f"{seed:03d}m.jpg").write_bytes(encoded(mirrored, ".jpg", 80))
    found = open_collection(tmp_path, SIXTY, Progress())
    assert len(found.screening.copies) == 30
    for photos in found.parts.values():
        numbers = [name[:3] for name in photos.names]
        assert all(numbers.count(number) == 2 for number in numbers)
    assert all(len(photos) for photos in found.parts.values())
    assert any("30 (000.png = 000m.jpg, " in sentence for sentence in found.screening.sentences())


def test_the_parts_stay_when_photographs_are_added(tmp_path: Path) -> None:
    _fill(tmp_path, 25)
    before = open_collection(tmp_path, SIXTY, Progress())
    _fill(tmp_path, 25, first=25)
    after = open_collection(tmp_path, SIXTY, Progress())
    for part, photos in before.parts.items():
        assert set(photos.names) <= set(after.parts[part].names)
    assert len(after.test) > len(before.test)


def test_sources_that_are_left_out_are_not_even_read(tmp_path: Path) -> None:
    _fill(tmp_path / "sports", 3)
    _fill(tmp_path / "osie", 2, first=3)
    (tmp_path / "osie" / "lc_sports_1.png").write_bytes(encoded(coloured(8)))
    found = open_collection(tmp_path, DataConfig(left_out=("sports", "lc_sports*")), Progress())
    assert {Path(name).parent.name for name in found.train.names} == {"osie"}
    assert len(found.train) == 2
    assert "4 left out as told" in found.screening.sentences()[0]


def test_one_theme_alone_can_be_read(tmp_path: Path) -> None:
    _fill(tmp_path / "sports", 3)
    _fill(tmp_path / "osie", 2, first=3)
    found = open_collection(tmp_path, DataConfig(only=("sports",)), Progress())
    assert {Path(name).parent.name for name in found.train.names} == {"sports"}


def test_copies_of_another_collection_can_be_taken_out(tmp_path: Path) -> None:
    _fill(tmp_path / "mine", 10)
    _fill(tmp_path / "general", 15, first=8)
    mirrored = encoded(coloured(3)[:, ::-1], ".jpg", 85)
    (tmp_path / "general" / "mirrored.jpg").write_bytes(mirrored)
    mine, general = (open_collection(tmp_path / name, SIXTY, Progress()) for name in ("mine", "general"))
    rest = general.without_copies_of(mine, 6)
    names = sorted(name for photos in rest.parts.values() for name in photos.names)
    assert names == [f"{seed:03d}.png" for seed in range(10, 23)]


def test_all_gray_is_said_in_one_sentence(tmp_path: Path) -> None:
    for seed in range(5):
        (tmp_path / f"{seed}.png").write_bytes(encoded((gray, toned)[seed % 2](seed)))
    with pytest.raises(TrainingError, match=r"All 5 photographs in .* are gray or of one tone") as refused:
        open_collection(tmp_path, DataConfig(), Progress())
    assert refused.value.remedy


def test_too_few_are_counted(tmp_path: Path) -> None:
    _fill(tmp_path, 19)
    (tmp_path / "gray.png").write_bytes(encoded(gray(3)))
    (tmp_path / "broken.png").write_bytes(b"broken")
    with pytest.raises(TrainingError, match=r"19 photographs .* and 20 are needed \(1 gray or of one tone, 1 not"):
        open_collection(tmp_path, DataConfig(screen=ScreenConfig(fewest=20)), Progress())
    _fill(tmp_path, 1, first=19)
    assert len(open_collection(tmp_path, DataConfig(screen=ScreenConfig(fewest=20)), Progress()).train) == 20


def test_an_empty_folder_and_one_of_broken_files_are_said_apart(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There are no photographs"):
        open_collection(tmp_path, DataConfig(), Progress())
    (tmp_path / "broken.png").write_bytes(b"broken")
    with pytest.raises(TrainingError, match="1 not readable"):
        open_collection(tmp_path, DataConfig(), Progress())


def test_the_threshold_is_the_configurations(tmp_path: Path) -> None:
    _fill(tmp_path, 2)
    (tmp_path / "sepia.png").write_bytes(encoded(toned(3)))
    with pytest.raises(TrainingError, match="All 3"):
        open_collection(tmp_path, DataConfig(screen=ScreenConfig(least_chroma=200.0)), Progress())
    assert len(open_collection(tmp_path, DataConfig(screen=ScreenConfig(least_chroma=0.0)), Progress()).train) == 3


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    _fill(tmp_path, 2)
    cancellation = Cancellation()
    cancellation.cancel()
    with pytest.raises(Cancelled):
        open_collection(tmp_path, DataConfig(), Progress(cancellation))


def test_decoded_photographs_are_kept_while_there_is_room(tmp_path: Path) -> None:
    _fill(tmp_path, 40)
    photograph_bytes = coloured(0).nbytes
    found = open_collection(tmp_path, DataConfig(decoded_cache_mb=1), Progress())
    assert len(found.train.cache) == 1_000_000 // photograph_bytes
    for index in range(40):
        np.testing.assert_array_equal(found.train.rgb(index), coloured(index))
    assert not found.train.rgb(0).flags.writeable
    assert len(open_collection(tmp_path, DataConfig(decoded_cache_mb=0), Progress()).train.cache) == 0
