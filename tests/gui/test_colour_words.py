"""Colours are called as people call them, in English, German and French."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.gui.colour_names import NAMES, NEUTRALS, TINTED
from restorer.gui.colour_words import colour_name, colour_words
from restorer.imaging.colour import srgb8_to_lab

ALL = tuple(dict.fromkeys((*(name for name, _ in NAMES), *NEUTRALS, *(name for _, name in TINTED))))

KNOWN = {
    # From sRGB that others published: the colour names of CSS, and uniforms and building stone.
    "tan": "D2B48C",
    "navy": "000080",
    "maroon": "800000",
    "olive": "808000",
    "teal": "008080",
    "turquoise": "40E0D0",
    "salmon": "FA8072",
    "pink": "FFC0CB",
    "crimson": "DC143C",
    "dark red": "8B0000",
    "plum": "8E4585",
    "steel blue": "4682B4",
    "sky blue": "87CEEB",
    "slate grey": "708090",
    "sea green": "2E8B57",
    "yellow green": "9ACD32",
    "magenta": "FF00FF",
    "coral": "FF7F50",
    "orange": "FF8C00",
    "ochre": "CC7722",
    "violet": "4B0082",
    "green": "00FF00",
    "blue": "0000FF",
    "yellow": "FFFF00",
    "red": "FF0000",
    "field grey": "4D5D53",
    "cream": "F5F5DC",
    "off-white": "FFFFF0",
    "beige": "F5DEB3",
    "brick red": "AA4A44",
    "brown": "704214",
}


def lab(code: str) -> tuple[float, float, float]:
    channels = np.asarray([[[int(code[i : i + 2], 16) for i in (0, 2, 4)]]], np.uint8)
    luma, a, b = (float(value) for value in srgb8_to_lab(channels)[0, 0])
    return luma, a, b


@cache
def translated(code: str) -> dict[str, str]:
    """The finished translations into a language, by their English."""
    path = Path(__file__).resolve().parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_of_colours", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    sentences = module.read(module.FOLDER / f"restorer_{code}.ts")
    return {source: said.forms[0] for source, said in sentences.items() if said.finished and not said.gone}


@pytest.mark.parametrize(("name", "code"), KNOWN.items())
def test_a_colour_that_has_a_name_elsewhere_has_it_here(name: str, code: str) -> None:
    luma, a, b = lab(code)
    assert colour_words(luma, (a, b)) == name


@pytest.mark.parametrize(("name", "examples"), NAMES)
def test_every_example_is_called_by_its_own_name(name: str, examples: tuple[tuple[int, int, int], ...]) -> None:
    assert {colour_name(luma, (a, b)) for luma, a, b in examples} == {name}


@pytest.mark.parametrize("luma", [45.0, 55.0, 65.0, 75.0])
def test_a_brown_of_middle_lightness_is_neither_orange_nor_yellow(luma: float) -> None:
    browns = {colour_name(luma, (a, b)) for a in (4.0, 8.0, 12.0) for b in (18.0, 24.0, 30.0)}
    assert browns <= {"tan", "beige", "khaki", "sand", "light brown", "brown", "peach", "terracotta", "taupe"}


def test_what_has_no_hue_is_black_grey_or_white() -> None:
    assert [colour_name(luma, (0.0, 0.0)) for luma in (5, 30, 50, 80, 98)] == list(NEUTRALS)
    assert {colour_name(50.0, (3.0, 2.0)), colour_name(8.0, (5.0, -2.0))} == {"grey", "black"}


@settings(deadline=None, max_examples=80)
@given(st.floats(0, 100), st.floats(-128, 128), st.floats(-128, 128))
def test_every_colour_has_a_word_of_the_table(luma: float, a: float, b: float) -> None:
    assert colour_name(luma, (a, b)) in ALL


@pytest.mark.parametrize("code", ["de", "fr"])
def test_every_name_has_a_translation_of_its_own(code: str) -> None:
    words = translated(code)
    assert [name for name in ALL if name not in words] == []
    assert len({words[name] for name in ALL}) == len(ALL), "two colours of one name cannot be told apart"
