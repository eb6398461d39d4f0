"""A folder of copies and records as a BagIt bag, which archives take in: every file with its SHA-256.

The folder is copied and stays as it is; the bag takes its name when it is whole. Source: RFC 8493, BagIt 1.0.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from restorer import __version__
from restorer.errors import UsageError, WriteError
from restorer.progress import Progress

_CHUNK = 1 << 20
_DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_MANIFEST = "manifest-sha256.txt"
_CODES = ("%0A", "%0D", "%25")
_LF, _CR = "\n", "\r"
_MEGA = 1_000_000


@dataclass(frozen=True, slots=True)
class Bag:
    """A bag that was made: how many files and bytes it holds, and what was left out (links, hidden files)."""

    path: Path
    files: int
    size_bytes: int
    left_out: tuple[Path, ...]


def make_bag(
    folder: Path, bag: Path, information: Mapping[str, str], progress: Progress, only: Collection[Path] | None = None
) -> Bag:
    """Copy what lies in `folder` into a new bag at `bag`; `information` are rows of its bag-info.txt.

    `only`: these files of it and no others.

    Raises:
        UsageError: the folder is none or empty, or the bag is there already or would lie within the folder.
        WriteError: it cannot be written; nothing of it is left. Cancelled: likewise.
    """
    files, left_out = contents(folder)
    if only is not None:
        files, left_out = [path for path in files if path in only], ()
    _check(folder, bag, files)
    part = bag.with_name(f"{bag.name}.part")
    try:
        part.mkdir(parents=True)
    except OSError as error:
        raise WriteError(bag, f"the bag cannot be made ({error.strerror}).", "Remove what is in the way.") from error
    try:
        size = _fill(folder, files, part, information, progress)
        part.replace(bag)
    except OSError as error:
        raise WriteError(bag, f"the bag cannot be written ({error.strerror}).", "Look at the disk.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return Bag(bag, len(files), size, left_out)


def _check(folder: Path, bag: Path, files: list[Path]) -> None:
    if not folder.is_dir() or not files:
        raise UsageError(f"{folder} is no folder with files to put into a bag.", "Name a folder of copies.")
    if os.path.lexists(bag):
        raise UsageError(f"{bag} is there already.", "Choose another name after -o.")
    if bag.resolve().is_relative_to(folder.resolve()):
        raise UsageError("The bag would lie within the folder that goes into it.", "Name another place after -o.")


def contents(folder: Path) -> tuple[list[Path], tuple[Path, ...]]:
    """The files under `folder` by name, and what is not among them: links and what is hidden."""
    files: list[Path] = []
    left_out: list[Path] = []
    for place, folders, names in os.walk(folder):
        here = Path(place)
        out = {name for name in (*folders, *names) if name.startswith(".") or (here / name).is_symlink()}
        left_out += sorted(here / name for name in out)
        folders[:] = sorted(set(folders) - out)
        files += sorted(here / name for name in names if name not in out)
    return files, tuple(left_out)


def _fill(folder: Path, files: list[Path], part: Path, information: Mapping[str, str], progress: Progress) -> int:
    """Payload first, then the files about it. Returns the payload's bytes."""
    rows: list[str] = []
    size = 0
    for number, path in enumerate(files):
        progress.at(number / len(files), path.name)
        inside = Path("data") / path.relative_to(folder)
        (part / inside).parent.mkdir(parents=True, exist_ok=True)
        sha256, length = _copied(path, part / inside, progress)
        rows.append(_row(sha256, inside))
        size += length
    tags = {"bagit.txt": _DECLARATION, "bag-info.txt": _info(information, size, len(files))}
    tags[_MANIFEST] = "".join(sorted(rows, key=lambda row: row[66:]))
    for name, text in tags.items():
        _write(part / name, text)
    sums = [_row(hashlib.sha256(text.encode()).hexdigest(), Path(name)) for name, text in sorted(tags.items())]
    _write(part / f"tag{_MANIFEST}", "".join(sums))
    return size


def _copied(source: Path, target: Path, progress: Progress) -> tuple[str, int]:
    """Copy a file with its dates. Returns the hash and the number of the bytes that went by."""
    digest, size = hashlib.sha256(), 0
    with source.open("rb") as file, target.open("xb") as out:
        for chunk in iter(lambda: file.read(_CHUNK), b""):
            progress.check()
            digest.update(chunk)
            size += out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    shutil.copystat(source, target)
    return digest.hexdigest(), size


def _row(sha256: str, inside: Path) -> str:
    """A line of a manifest; line breaks within a name are written as percent codes.

    RFC 8493 wants a percent sign written as %25 too, which the reference program does not read back. Left as it is,
    both read it, unless the name itself holds one of the three codes.
    """
    name = inside.as_posix()
    if any(code in name.upper() for code in _CODES):
        raise WriteError(inside, "its name holds a percent code that bags use themselves.", "Rename it.")
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        raise WriteError(inside, "its name is not text in UTF-8, which a bag needs.", "Rename it.") from None
    return f"{sha256}  {name.replace(_LF, '%0A').replace(_CR, '%0D')}\n"


def _info(information: Mapping[str, str], size: int, count: int) -> str:
    rows = dict(information) | {
        "Bag-Software-Agent": f"Restorer {__version__}",
        "Payload-Oxum": f"{size}.{count}",
        "Bag-Size": f"{size / _MEGA:.1f} MB",
    }
    return "".join(_folded(name, value) for name, value in rows.items() if value)


def _folded(name: str, value: str) -> str:
    """One row of bag-info.txt: line breaks within it are followed by a blank, as RFC 8493 wants it."""
    lines: Iterator[str] = iter(" ".join(value.split("\r")).split("\n"))
    return f"{name}: " + "\n  ".join(line.strip() for line in lines) + "\n"


def _write(path: Path, text: str) -> None:
    with path.open("xb") as file:
        file.write(text.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
