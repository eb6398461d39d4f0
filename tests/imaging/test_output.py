"""What may be asked for, and that a file is whole or untouched."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from restorer.errors import Cancelled, UsageError, WriteError
from restorer.imaging.arrays import Codes
from restorer.imaging.output import Container, OutputFormat, write_photo
from restorer.imaging.part_file import PartFile
from restorer.progress import Cancellation, Progress
from tests.imaging.fake_photo import FakeInfo, FakePhoto, blocks_of, codes

NOBODY = 65534


def rows(height: int = 20, width: int = 30) -> Iterator[Codes]:
    return iter(blocks_of(codes(height, width), 7))


def photo(height: int = 20, width: int = 30) -> FakePhoto:
    return FakePhoto(FakeInfo(width, height))


def only(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_sixteen_bits_in_a_jpeg_are_refused_with_what_to_do() -> None:
    with pytest.raises(UsageError, match=r"JPEG stores 8 bits, not 16\. Choose TIFF or PNG"):
        OutputFormat(Container.JPEG, 16)
    with pytest.raises(UsageError, match="WebP stores 8 bits"):
        OutputFormat(Container.WEBP, 16)


def test_a_lossless_jpeg_and_a_quality_of_101_are_refused() -> None:
    with pytest.raises(UsageError, match="loses"):
        OutputFormat(Container.JPEG, quality=None)
    with pytest.raises(UsageError, match="101"):
        OutputFormat(Container.JPEG, quality=101)


def test_an_unknown_profile_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="Adobe RGB"):
        OutputFormat(profile="fancy")


@pytest.mark.parametrize(("container", "limit"), [(Container.JPEG, 65_500), (Container.WEBP, 16_383)])
def test_a_picture_too_large_for_the_format_is_refused_before_anything_is_written(
    container: Container, limit: int, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=f"{limit:,} pixels a side, this photograph has {limit + 1:,}.*TIFF or PNG"):
        write_photo(tmp_path / "a", photo(1, limit + 1), OutputFormat(container), iter(()), Progress())
    assert only(tmp_path) == []


@pytest.mark.parametrize("container", Container)
def test_the_hash_is_that_of_the_stored_file(container: Container, tmp_path: Path) -> None:
    done = write_photo(tmp_path / "a", photo(), OutputFormat(container), rows(), Progress())
    assert done.sha256 == hashlib.sha256((tmp_path / "a").read_bytes()).hexdigest()
    assert only(tmp_path) == ["a"]


@pytest.mark.parametrize("container", Container)
def test_cancel_leaves_the_old_file_and_no_part(container: Container, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    cancellation = Cancellation()

    def cancelled_in_the_middle() -> Iterator[Codes]:
        for number, block in enumerate(rows()):
            if number == 1:
                cancellation.cancel()
            yield block

    with pytest.raises(Cancelled):
        write_photo(tmp_path / "a", photo(), OutputFormat(container), cancelled_in_the_middle(), Progress(cancellation))
    assert only(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


@pytest.mark.parametrize("given", [13, 21])
def test_too_few_or_too_many_rows_never_make_a_file(given: int, tmp_path: Path) -> None:
    for container in Container:
        with pytest.raises(ValueError, match=f"{given} rows were given for a picture 20 high"):
            write_photo(tmp_path / "a", photo(), OutputFormat(container), rows(given), Progress())
        assert only(tmp_path) == []


def test_an_error_of_the_rows_comes_through_as_itself(tmp_path: Path) -> None:
    def broken() -> Iterator[Codes]:
        yield codes(7, 30)
        raise MemoryError

    with pytest.raises(MemoryError):
        write_photo(tmp_path / "a", photo(), OutputFormat(), broken(), Progress())
    assert only(tmp_path) == []


def test_a_missing_folder_and_a_folder_of_that_name_are_said(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"folder does not exist\. Create it"):
        write_photo(tmp_path / "gone" / "a.tif", photo(), OutputFormat(), rows(), Progress())
    (tmp_path / "b.tif").mkdir()
    with pytest.raises(WriteError, match=r"b.tif: .*Choose another name"):
        write_photo(tmp_path / "b.tif", photo(), OutputFormat(), rows(), Progress())
    assert only(tmp_path) == ["b.tif"]


def test_without_permission_the_sentence_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    root = os.geteuid() == 0
    try:
        if root:
            os.seteuid(NOBODY)
        with pytest.raises(WriteError, match="no permission"):
            write_photo(tmp_path / "a.tif", photo(), OutputFormat(), rows(), Progress())
    finally:
        if root:
            os.seteuid(0)
        tmp_path.chmod(0o700)
    assert only(tmp_path) == []


@pytest.mark.parametrize("name", ["日本の写真 – été.tif", "a" * 251 + ".tif", "é" * 125 + ".tiff"])
def test_unusual_and_very_long_names_are_written(name: str, tmp_path: Path) -> None:
    write_photo(tmp_path / name, photo(), OutputFormat(), rows(), Progress())
    assert only(tmp_path) == [name]


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="name is too long"):
        write_photo(tmp_path / ("a" * 300), photo(), OutputFormat(), rows(), Progress())
    assert only(tmp_path) == []


class _Full(io.BytesIO):
    """A file that finds the disk full only when it is flushed."""

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_disk_found_full_only_when_flushing_is_said_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.tif").write_bytes(b"old")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", lambda self, mode: _Full())
        with pytest.raises(WriteError, match="The disk is full"), PartFile(tmp_path / "a.tif") as part:
            part.write(b"fits the buffer, not the disk")
    assert only(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_bytes() == b"old"


def test_what_has_the_name_of_a_part_already_is_neither_written_to_nor_removed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"mine")
    (tmp_path / "a.tif.part").symlink_to("precious")
    (tmp_path / "a.tif.part2").write_bytes(b"another program's")
    with PartFile(tmp_path / "a.tif") as part:
        part.write(b"whole")
        assert (tmp_path / "a.tif.part3").exists()
    assert only(tmp_path) == ["a.tif", "a.tif.part", "a.tif.part2", "precious"]
    assert (tmp_path / "a.tif").read_bytes() == b"whole"
    assert (tmp_path / "precious").read_bytes() == b"mine"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MB, where the system lets us make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("no right to mount a small disk here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize(("container", "depth"), [(Container.TIFF, 16), (Container.PNG, 16), (Container.JPEG, 8)])
def test_a_full_disk_says_how_much_is_needed_and_how_much_is_free(
    container: Container, depth: int, small_disk: Path
) -> None:
    (small_disk / "a").write_bytes(b"old")
    picture = codes(2500, 800, depth)
    output = OutputFormat(container, depth, quality=100)
    with pytest.raises(WriteError, match=r"The disk is full: about [\d.]+ MB are needed, 1.0 MB are free.*Free some"):
        write_photo(small_disk / "a", photo(2500, 800), output, iter(blocks_of(picture, 100)), Progress())
    assert only(small_disk) == ["a"]
    assert (small_disk / "a").read_bytes() == b"old"


_LIMITED = """
import resource, sys
from pathlib import Path
from restorer.errors import WriteError
from restorer.imaging.output import OutputFormat, write_photo
from restorer.progress import Progress
from tests.imaging.fake_photo import FakeInfo, FakePhoto, codes
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_photo(Path(sys.argv[1]), FakePhoto(FakeInfo(300, 300)), OutputFormat(), iter([codes(300, 300)]), Progress())
except WriteError as error:
    print(error)
"""


def test_a_file_that_grows_beyond_what_is_allowed_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"old")
    command = [sys.executable, "-c", _LIMITED, str(tmp_path / "a.tif")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert "a.tif: The file is larger than this disk or account allows." in done.stdout
    assert only(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_bytes() == b"old"


def test_an_error_in_reading_the_source_is_not_taken_for_one_in_writing(tmp_path: Path) -> None:
    def unreadable() -> Iterator[Codes]:
        yield codes(7, 30)
        raise OSError(errno.EIO, "source")

    with pytest.raises(OSError, match="source"):
        write_photo(tmp_path / "a", photo(), OutputFormat(), unreadable(), Progress())
    assert only(tmp_path) == []
