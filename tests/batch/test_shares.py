from __future__ import annotations

from pathlib import Path

import pytest

from restorer.batch.entry import State
from tests.batch.albums import album, journal_of
from tests.batch.checking import problems, standing
from tests.e2e.scenes import Restorer


def test_shares_of_a_run_cover_it_once_and_their_journals_merge(batch: Restorer, tmp_path: Path) -> None:
    names = [f"{number}.png" for number in range(7)] + ["sub/0.png"]
    masters = album(tmp_path / "in", *names)
    out = tmp_path / "out"
    for number in (1, 2, 3):
        said = batch(tmp_path / "in", "-o", out, "--shard", f"{number}/3")
        assert said.code == 0, said.err
        assert 0 < len(said.json["photos"]) < len(names)
    for _ in range(2):  # again does no harm
        assert batch("-o", out, "--merge").code == 0
        assert problems(masters, [], out) == []
    before = standing(out)
    assert batch(tmp_path / "in", "-o", out, "--resume").code == 0
    assert standing(out) == before


def test_a_share_that_is_missing_is_named_when_the_others_are_put_together(batch: Restorer, tmp_path: Path) -> None:
    album(tmp_path / "in", *(f"{number}.png" for number in range(6)))
    out = tmp_path / "out"
    for number in (1, 3):
        batch(tmp_path / "in", "-o", out, "--shard", f"{number}/3")
    said = batch("-o", out, "--merge")
    assert said.code == 1
    assert [one["error"][:9] for one in said.json["led_nowhere"]] == ["Share 2/3"]
    batch(tmp_path / "in", "-o", out, "--shard", "2/3")
    assert batch("-o", out, "--merge").code == 0
    assert set(journal_of(out).values()) == {State.DONE}


@pytest.mark.parametrize("words", [["--shard", "1/2"], []])
def test_a_run_is_not_divided_in_two_ways(batch: Restorer, tmp_path: Path, words: list[str]) -> None:
    album(tmp_path / "in", "a.png", "b.png")
    out = tmp_path / "out"
    batch(tmp_path / "in", "-o", out, "--shard", "1/3")
    refused = batch(tmp_path / "in", "-o", out, *words)
    assert refused.code == 2
    assert "shares of a run in 3" in refused.err
