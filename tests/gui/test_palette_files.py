"""Palettes in files: what is written comes back, what is damaged is refused with a sentence, nothing is overwritten."""

from __future__ import annotations

import json
import math
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.errors import PaletteError, RestorerError, WriteError
from restorer.gui.palette import ase, files, gpl, palette_json
from restorer.gui.palette.colours import SavedColour, added, clean_name
from restorer.gui.palette.shelf import Shelf

BLUE = SavedColour("uniform M1915", 42.0, (-3.0, -22.0))
RUST = SavedColour("Żółw, rust", 55.0, (21.5, 30.25))
names = st.text(max_size=20).map(clean_name).filter(lambda name: name != "Untitled")
saved = st.builds(SavedColour, names, st.floats(0, 100), st.tuples(st.floats(-128, 128), st.floats(-128, 128)))


@given(st.lists(saved, max_size=6).map(tuple))
@settings(deadline=None, max_examples=40)
def test_the_own_file_gives_back_exactly_what_was_saved(colours: tuple[SavedColour, ...]) -> None:
    assert palette_json.parse(palette_json.write(colours), "x") == colours


@given(st.lists(saved, max_size=4).map(tuple))
@settings(deadline=None, max_examples=30)
def test_other_formats_keep_names_and_lightness_whatever_the_colour(colours: tuple[SavedColour, ...]) -> None:
    for back in (gpl.parse(gpl.write(colours, "x")), ase.parse(ase.write(colours)).colours):
        assert [one.name for one in back] == [one.name for one in colours]
        assert all(abs(one.luma - other.luma) < 0.6 for one, other in zip(colours, back, strict=True))


@pytest.mark.parametrize(("suffix", "within"), [(".gpl", 0.8), (".ase", 0.01), (".json", 0.0)])
def test_a_colour_goes_through_a_file_and_back(tmp_path: Path, suffix: str, within: float) -> None:
    path = tmp_path / f"uniforms{suffix}"
    files.write(path, (BLUE, RUST))
    back = files.read(path).colours
    assert [one.name for one in back] == [BLUE.name, RUST.name]
    for one, other in zip((BLUE, RUST), back, strict=True):
        assert math.dist((one.luma, *one.ab), (other.luma, *other.ab)) <= within
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_palette_as_gimp_writes_it_is_read() -> None:
    text = b"GIMP Palette\nName: Army\nColumns: 4\n#\n 57  80 104\tField blue\n255 255 255\n300 0 0 no\n# 1 2 3\n"
    colours = gpl.parse(text)
    assert [one.name for one in colours] == ["Field blue", ""]
    assert colours[1].luma == pytest.approx(100.0, abs=0.01)


def _block(name: str, model: bytes, *numbers: float) -> bytes:
    words = (name + "\0").encode("utf-16-be")
    body = struct.pack(">H", len(words) // 2) + words + model + struct.pack(f">{len(numbers)}f", *numbers) + b"\0\0"
    return struct.pack(">HI", 1, len(body)) + body


def test_groups_lab_gray_and_cmyk_of_adobe_are_understood_or_left_out() -> None:
    group = struct.pack(">HI", 0xC001, 0), struct.pack(">HI", 0xC002, 0)
    colours = [_block("lab", b"LAB ", 0.5, 0.0, 0.0), _block("gray", b"Gray", 0.5), _block("ink", b"CMYK", 0, 1, 1, 0)]
    data = b"ASEF" + struct.pack(">HHI", 1, 0, 5) + group[0] + b"".join(colours) + group[1]
    found = ase.parse(data)
    assert found.left_out == 1
    assert [one.name for one in found.colours] == ["lab", "gray"]
    assert found.colours[0].luma == pytest.approx(50.0)
    for one in found.colours:
        assert math.hypot(*one.ab) < 0.01, "neutral stays neutral under the other white"


def test_a_red_of_print_is_adapted_to_this_programs_white() -> None:
    # sRGB's red: L*a*b* 54.29, 80.81, 69.89 under D50 (Bradford), 53.24, 80.09, 67.20 under D65.
    assert ase.d50_to_d65(54.29, 80.81, 69.89) == pytest.approx((53.24, 80.09, 67.20), abs=0.1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF....PAL data",
        b"ASEF\0\1\0\0\0\0\0\2\0\1\0\0\0\5",
        b"ASEF" + struct.pack(">HHI", 1, 0, 1) + _block("x", b"RGB ", math.nan, 0, 0),
        b'{"kind": "other"}',
        b'{"kind": "restorer palette", "schema": 9, "colours": []}',
        b'{"kind": "restorer palette", "schema": 1, "colours": [{"name": "x", "lightness": 101, "ab": [0, 0]}]}',
        b'{"kind": "\xff"}',
        b"{",
    ],
)
def test_what_is_no_palette_is_refused_with_its_name_and_a_remedy(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.bin"
    path.write_bytes(data)
    with pytest.raises(PaletteError) as refused:
        files.read(path)
    assert "odd.bin" in refused.value.sentence
    assert refused.value.remedy


def test_a_file_larger_than_any_palette_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.gpl"
    path.write_bytes(b"GIMP Palette\n" + b"#" * (files.MOST_BYTES + 1))
    with pytest.raises(PaletteError):
        files.read(path)


@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=60)
def test_damaged_bytes_never_do_worse_than_be_refused(data: bytes) -> None:
    for head in (b"ASEF\0\1\0\0\0\0\0\3", b"GIMP Palette\n"):
        with suppress(gpl.BadPalette):
            (ase.parse if head[:1] == b"A" else gpl.parse)(head + data)


def test_saved_colours_are_there_again_and_for_the_other_window(tmp_path: Path) -> None:
    one, other = Shelf(tmp_path / "data" / "palette.json"), Shelf(tmp_path / "data" / "palette.json")
    blue = one.add(" uniform\nM1915 ", BLUE.luma, BLUE.ab)
    assert blue == BLUE
    other.add("rust", RUST.luma, RUST.ab)
    assert [colour.name for colour in other.colours] == ["rust", "uniform M1915"]
    one.rename(blue, "field blue")
    assert [colour.name for colour in Shelf(tmp_path / "data" / "palette.json").colours] == ["rust", "field blue"]


def test_a_removed_colour_can_be_put_back_where_it_was(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "palette.json")
    made = [shelf.add(name, 50.0, (float(i), 0.0)) for i, name in enumerate("abc")]
    place = shelf.remove(made[1])
    assert [one.name for one in shelf.colours] == ["c", "a"]
    shelf.put_back(made[1], place)
    shelf.put_back(made[1], place)
    assert [one.name for one in Shelf(tmp_path / "palette.json").colours] == ["c", "b", "a"]


def test_a_damaged_file_is_set_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "palette.json"
    path.write_text('{"kind": "restorer palette", "sch')
    shelf = Shelf(path)
    assert shelf.problem is not None
    assert "palette.damaged.json" in shelf.problem.remedy
    shelf.add("a", 50.0, (1.0, 2.0))
    assert (tmp_path / "palette.damaged.json").read_text().startswith('{"kind"')
    assert json.loads(path.read_text())["colours"][0]["name"] == "a"


def test_importing_twice_adds_nothing_twice(tmp_path: Path) -> None:
    files.write(tmp_path / "army.gpl", (BLUE, RUST))
    shelf = Shelf(tmp_path / "palette.json")
    assert shelf.take_in(tmp_path / "army.gpl") == (2, 0)
    assert shelf.take_in(tmp_path / "army.gpl") == (0, 2)
    assert len(added((BLUE,), (BLUE, RUST))) == 2


def test_a_full_or_closed_disk_is_an_error_of_the_family(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "palette.json")
    with pytest.raises(WriteError) as failed:
        shelf.give_out(tmp_path / "no folder" / "army.gpl")
    assert isinstance(failed.value, RestorerError)
