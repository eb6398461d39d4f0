from __future__ import annotations

import os
import unicodedata
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.batch.names import LONGEST_NAME_BYTES, Names, fitting

stems = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1, max_size=120)
endings = st.sampled_from([".tif", ".jpg", "-restored.png"])


@given(st.lists(st.tuples(stems, endings), min_size=1, max_size=20))
@settings(deadline=None, max_examples=50)
def test_no_two_names_meet_on_any_file_system_and_each_fits(wishes: list[tuple[str, str]]) -> None:
    names = Names()
    given_out = [names.unique(Path("out"), stem, ending).name for stem, ending in wishes]
    folded = {unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()) for name in given_out}
    assert len(folded) == len(wishes)
    for name, (_, ending) in zip(given_out, wishes, strict=True):
        assert len(os.fsencode(name)) <= LONGEST_NAME_BYTES
        assert name.endswith(ending)


def test_a_free_name_is_kept_and_the_next_is_numbered() -> None:
    names = Names()
    assert [names.unique(Path(), stem, ".tif").name for stem in ("a", "A", "a")] == ["a.tif", "A-2.tif", "a-3.tif"]
    assert names.unique(Path("other"), "a", ".tif").name == "a.tif"


def test_a_name_is_cut_between_characters() -> None:
    assert fitting("祖" * 100, ".tif") == "祖" * 83 + ".tif"
