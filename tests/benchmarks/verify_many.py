"""`restorer verify` over hundreds of copies of seven kinds: all identical; then some tampered with in many ways.

Run: python -m tests.benchmarks.verify_many --photos FOLDER [--count 206] [--size 480] [--keep FOLDER]
The copies have a region with a field of its own and a hint with note and citation. Each tampering is done to a copy of
its own and has to be called by its name; all others have to stay identical. Exit code 1 where that is not so.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import tifffile
from PIL import Image

from restorer.batch.plan import photographs_in
from restorer.imaging.arrays import Codes
from restorer.imaging.colour import SPACES, codes_to_lab
from restorer.imaging.gamut import lab_to_codes
from restorer.imaging.icc_make import profile_bytes
from restorer.project.recipe import Recipe
from restorer.record.field_data import field_sha256, from_text, to_text
from restorer.record.remarks import Kind
from restorer.record.sidecar import sidecar_path
from tests.batch.checking import COMMAND
from tests.benchmarks.kill_and_resume import make_album
from tests.benchmarks.kill_and_resume import photographs_in as pictures_in
from tests.record.exports import RECIPE, altered

Document = dict[str, Any]


@dataclass(frozen=True)
class Tampering:
    """One way of tampering: done to a copy of the kind `suffix`; `kinds` of which one has to be named."""

    name: str
    suffix: str
    do: Callable[[Path], None]
    kinds: tuple[Kind, ...]


def main() -> None:
    """Make the copies, verify, tamper, verify again."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--photos", type=Path, required=True)
    parser.add_argument("--count", type=int, default=206)
    parser.add_argument("--size", type=int, default=480, help="longest side of the photographs, in pixels")
    parser.add_argument("--keep", type=Path, help="work in this folder and leave everything there")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        wrong = list(run(args, args.keep or Path(temporary)))
    print("\n".join([*wrong, f"{len(wrong)} problems"]))
    raise SystemExit(1 if wrong else 0)


def run(args: argparse.Namespace, place: Path) -> Iterator[str]:
    """The whole of it in `place`. Yields what is wrong, in sentences."""
    small, source, out = place / "small", place / "in", place / "out"
    _shrink(pictures_in(args.photos), small, args.size, args.count)
    list(make_album(source, pictures_in(small), args.count))
    recipe = place / "recipe.json"
    recipe.write_text(_recipe().to_json(), encoding="utf-8")
    said = ["--record", "--operator", "Ann Archivist", "--reason", "a test", "--recipe", str(recipe)]
    subprocess.run([*COMMAND, "batch", str(source), "-o", str(out), *said], stdout=subprocess.DEVNULL)
    copies = [path for path in photographs_in(out) if sidecar_path(path).exists()]
    found = verified([out])
    print(f"{found['good']} of {len(copies)} copies identical, {found['bad']} not", flush=True)
    yield from (f"{one['path']}: {one['remarks']}" for one in found["copies"] if one["remarks"] or _apart(one))
    if found["good"] != len(copies):
        yield "not every copy was checked"
    yield from _tampered(out, copies)


def _tampered(out: Path, copies: list[Path]) -> Iterator[str]:
    done: dict[Path, Tampering] = {}
    for tampering in TAMPERINGS:
        path = next(path for path in copies if path.name.endswith(tampering.suffix) and path not in done)
        tampering.do(path)
        done[path] = tampering
    found = {Path(one["path"]): one for one in verified([out])["copies"]}
    for path, tampering in done.items():
        one = found.pop(path)
        named = [remark for remark in one["remarks"] if not remark["note"]]
        print(f"{tampering.name:42}  " + " ".join(f"{remark['kind']}: {remark['sentence']}" for remark in named))
        if one["good"] or not {remark["kind"] for remark in named} & set(tampering.kinds):
            yield f"{path}: {tampering.name} was not found: {one['remarks']}"
    yield from (f"{path} was not touched: {one['remarks']}" for path, one in found.items() if one["remarks"])


def verified(paths: list[Path]) -> Document:
    """What `restorer verify --json` says of these files and folders."""
    words = [*COMMAND, "verify", "--json", *map(str, paths)]
    document: Document = json.loads(subprocess.run(words, capture_output=True, text=True).stdout)
    return document


def _apart(one: Document) -> bool:
    return one["difference"] is None or bool(one["difference"]["pixels"])


def _shrink(photographs: list[Path], folder: Path, size: int, count: int) -> None:
    folder.mkdir(parents=True)
    for number, path in enumerate(photographs[:count]):
        with Image.open(path) as image:
            image.thumbnail((size, size))
            image.convert("RGB").save(folder / f"{number:04d}.png")


def _recipe() -> Recipe:
    """A region with a stroke in it that says where its colour is known from."""
    recipe = json.loads(RECIPE.to_json())
    recipe["strokes"][0] |= {"note": "after the tailor's book", "citation": "Army Museum, no. 1998.112"}
    return Recipe.from_json(json.dumps(recipe))


# --- the ways of tampering ---


def _codes(change: Callable[[Codes], None]) -> Callable[[Path], None]:
    """Change codes of a TIFF in place, whatever else it holds."""

    def do(path: Path) -> None:
        with tifffile.TiffFile(path) as tiff:
            page = tiff.pages.first
            kept = {tag: (page.tags[tag].dtype, page.tags[tag].count, page.tags[tag].value) for tag in (700, 34675)}
            codes = page.asarray()
        change(codes)
        tags = [(tag, kind, count, value, True) for tag, (kind, count, value) in kept.items()]
        tifffile.imwrite(path, codes, photometric="rgb", compression="zlib", extratags=tags)

    return do


def _one_step(codes: Codes) -> None:
    codes[5, 7, 1] ^= 1


def _other_colour(codes: Codes) -> None:
    """Another hue of the same lightness for a small place."""
    patch = np.ascontiguousarray(codes[20:40, 20:40])
    lab = codes_to_lab(patch, SPACES["sRGB"])
    codes[20:40, 20:40] = lab_to_codes(lab[..., 0], np.ascontiguousarray(-lab[..., 1:]), SPACES["sRGB"], codes.dtype)


def _bytes(old: bytes, new: bytes) -> Callable[[Path], None]:
    """Other bytes of the same length within the file."""

    def do(path: Path) -> None:
        data = path.read_bytes()
        if old not in data:
            raise SystemExit(f"{path} does not hold {old!r}")
        path.write_bytes(data.replace(old, new.ljust(len(old))))

    return do


def _encoded_again(path: Path) -> None:
    with Image.open(path) as image:
        kept = {name: image.info[name] for name in ("icc_profile", "xmp", "exif") if name in image.info}
        image.load()
    image.save(path, quality=90, **kept)


def _record(change: Callable[[Document], None], reseal: bool) -> Callable[[Path], None]:
    return lambda path: altered(sidecar_path(path), change, reseal)


def _set(section: str, name: str, value: object, reseal: bool = True) -> Callable[[Path], None]:
    return _record(lambda document: document[section].update({name: value}), reseal)


def _field(document: Document) -> None:
    data = document["fields"][0]["data"]
    document["fields"][0]["data"] = data[:40] + ("A" if data[40] != "A" else "B") + data[41:]


def _forged_field(document: Document) -> None:
    """Redder by 3 a*, its hash and the seal made anew."""
    part = document["fields"][0]
    field = from_text(part["data"], part["height"], part["width"], part["sha256"])
    if field is None:
        raise SystemExit("the field cannot be read")
    field[..., 0] += 3 * 128
    part["data"], part["sha256"] = to_text(field), field_sha256(field)


def _swapped_fields(document: Document) -> None:
    one, other = document["fields"]
    names = ("height", "width", "working_height", "working_width", "sha256", "data")
    for name in names:
        one[name], other[name] = other[name], one[name]


def _citation(document: Document) -> None:
    document["recipe"]["strokes"][0]["citation"] = "another museum, no. 7"


def _vividness(document: Document) -> None:
    document["recipe"]["vividness"] = 1.3


def _model(document: Document) -> None:
    for section in (document["model"], document["recipe"]["model"]):
        section["sha256"] = "0" * 64


def _other_record(path: Path) -> None:
    other = next(one for one in photographs_in(path.parents[1]) if one.suffix == path.suffix and one != path)
    shutil.copy(sidecar_path(other), sidecar_path(path))


def _other_photograph(path: Path) -> None:
    """The photograph is replaced by another of the same name."""
    original = path.parents[2] / "in" / path.relative_to(path.parents[1])
    with Image.open(original) as image:
        turned = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    turned.save(original)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])


_TRAINED, _CAPTURE = b"compositeWithTrainedAlgorithmicMedia", b"digitalCapture"
_NOTE = b"after the tailor"
_SRGB, _ADOBE = (profile_bytes(SPACES[name]) for name in ("sRGB", "Adobe RGB"))

TAMPERINGS = (
    Tampering("one code value of one pixel", ".tif", _codes(_one_step), (Kind.PIXELS_CHANGED,)),
    Tampering("a patch of another hue, as light", ".tif", _codes(_other_colour), (Kind.PIXELS_CHANGED,)),
    Tampering("encoded again", ".jpg", _encoded_again, (Kind.PIXELS_CHANGED,)),
    Tampering("a field changed", ".png", _record(_field, False), (Kind.FIELD_CHANGED,)),
    Tampering("a field forged, hash and seal new", ".jpg", _record(_forged_field, True), (Kind.RENDERING_DIFFERS,)),
    Tampering("fields of two regions swapped", ".tif", _record(_swapped_fields, True), (Kind.RENDERING_DIFFERS,)),
    Tampering("the model's hash, seal new", ".png", _record(_model, True), (Kind.RECORD_CHANGED,)),
    Tampering("the recipe, seal new", ".tif", _record(_vividness, True), (Kind.RECORD_CHANGED,)),
    Tampering("the citation in the record, seal new", ".png", _record(_citation, True), (Kind.RECORD_CHANGED,)),
    Tampering(
        "the operator in the record, seal new", ".jpg", _set("statement", "operator", "Bob"), (Kind.RECORD_CHANGED,)
    ),
    Tampering("the note in the copy", ".jpg", _bytes(_NOTE, b"after the barber"), (Kind.METADATA_CHANGED,)),
    Tampering("digital source type in the copy", ".jpg", _bytes(_TRAINED, _CAPTURE), (Kind.LABEL_LOST,)),
    Tampering("the profile swapped", ".jpg", _bytes(_SRGB, _ADOBE), (Kind.PROFILE_CHANGED,)),
    Tampering("the record of another photograph", ".tif", _other_record, (Kind.COPY_SWAPPED,)),
    Tampering("the file cut off", ".tif", _cut, (Kind.COPY_DAMAGED,)),
    Tampering("the record taken away", ".png", lambda path: sidecar_path(path).unlink(), (Kind.RECORD_MISSING,)),
    Tampering("the copy taken away", ".png", lambda path: path.unlink(), (Kind.COPY_MISSING,)),
    Tampering("the photograph replaced", ".png", _other_photograph, (Kind.ORIGINAL_CHANGED,)),
    Tampering(
        "figures of lightness, seal new", ".jpg", _set("lightness", "d65", {"mean": 0.0, "max": 0.0}), (Kind.LIGHTNESS,)
    ),
)

if __name__ == "__main__":
    main()
