from __future__ import annotations

import pytest

from training.time_left import time_left


@pytest.mark.parametrize(
    ("seconds", "done", "words"),
    [
        (30.0, 0.5, "about 30 s left"),
        (600.0, 0.25, "about 30 min left"),
        (7200.0, 0.1, "about 18.0 h left"),
        (0.1, 0.999, "about 1 s left"),
        (5.0, 0.0, ""),
        (5.0, 1.0, ""),
    ],
)
def test_what_is_left_is_said_in_words(seconds: float, done: float, words: str) -> None:
    assert time_left(seconds, done) == words
