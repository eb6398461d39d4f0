from __future__ import annotations

from restorer.engine.made import made_with

CARD: dict[str, object] = {
    "training": {"pictures_seen": 2088, "minutes": 30.03, "data": [{"photographs": 367}, {"photographs": 33}]},
    "inputs": {"embedding": {"provider": "mobilenet_v1 pooled"}},
    "precision": "int8 storage",
}


def test_a_system_is_labelled_with_what_was_really_used() -> None:
    assert made_with(CARD) == (
        "2,088 samples, 30 minutes, from 400 photographs, embedding: mobilenet_v1 pooled, int8 storage"
    )


def test_what_a_card_does_not_say_is_passed_over() -> None:
    assert made_with({}) == ""
    strange = {"training": {"pictures_seen": True, "minutes": "long", "data": [7]}, "inputs": [], "precision": None}
    assert made_with(strange) == ""


def test_a_strangers_words_cannot_reach_the_terminal_as_commands() -> None:
    assert made_with({"precision": "fp16\x1b[2J\n\r storage"}) == "fp16[2J storage"
    assert len(made_with({"precision": "x" * 5000})) == 200
