from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from restorer.engine.asking import Question, candidates, places_to_ask, with_answer
from restorer.engine.calibration import Calibration
from restorer.engine.card import ModelCard, Outputs
from restorer.engine.certainty import Certainty
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.field import Analysis, ChromaField, HintMap
from restorer.engine.working_size import WorkingSize, choose_size
from restorer.errors import Cancelled
from restorer.imaging.arrays import Luma
from restorer.progress import Cancellation, Progress

CENTRES = ((-40.0, 0.0), (0.0, 0.0), (40.0, 0.0))
SIDE = 128
CELLS = SIDE // 8


class Objects:
    """In doubt inside two squares until one of their cells has a hint; sure elsewhere. The left one is larger."""

    squares = ((slice(2, 10), slice(1, 8)), (slice(10, 14), slice(11, 15)))

    def __init__(self) -> None:
        outputs = Outputs(8, (-110.0, 110.0), 8, CENTRES)
        self.card: ModelCard = replace(CLASSICAL_CARDS[0], outputs=outputs, certainty=None)

    def working_size(self, width_px: int, height_px: int) -> WorkingSize:
        return choose_size(self.card, width_px, height_px)

    def analyse(self, luma: Luma, progress: Progress) -> Analysis:
        return Analysis(luma, WorkingSize(SIDE, SIDE, SIDE, SIDE))

    def field(self, analysis: Analysis, hints: HintMap, vividness: float, progress: Progress) -> ChromaField:
        progress.check()
        ab = np.zeros((CELLS, CELLS, 2), np.float32)
        bins = np.zeros((CELLS, CELLS, 3), np.float32)
        bins[..., 1] = 1.0
        mask = hints.mask.reshape(CELLS, 8, CELLS, 8).max(axis=(1, 3))
        wished = hints.ab.reshape(CELLS, 8, CELLS, 8, 2).sum(axis=(1, 3))
        for square in self.squares:
            bins[square] = (0.4, 0.2, 0.4)
            if mask[square].any():
                way = 2 if wished[square][..., 0].sum() > 0 else 0
                bins[square], ab[square] = np.eye(3, dtype=np.float32)[way], CENTRES[way]
        return ChromaField(ab, analysis.luma, None, bins)


def question(model: Objects, hints: HintMap | None = None) -> Question:
    luma = np.full((SIDE, SIDE), 50.0, np.float32)
    analysis = model.analyse(luma, Progress())
    hints = hints or HintMap.empty(SIDE, SIDE)
    sure = Certainty(model.card).sure(model.field(analysis, hints, 1.0, Progress()), hints)
    assert sure is not None
    return Question(analysis, hints, 1.0, sure)


def inside(place: tuple[float, float], square: tuple[slice, slice]) -> bool:
    row, column = int(place[1] * CELLS), int(place[0] * CELLS)
    return square[0].start <= row < square[0].stop and square[1].start <= column < square[1].stop


def test_what_one_answer_settles_most_comes_first() -> None:
    model = Objects()
    places = places_to_ask(model, Certainty(model.card), question(model), Progress())
    assert len(places) == 2, "a third would settle nothing more"
    assert inside((places[0].x, places[0].y), model.squares[0])
    assert inside((places[1].x, places[1].y), model.squares[1])
    larger, smaller = 8 * 7, 4 * 4
    assert places[0].settles == pytest.approx(larger / (larger + smaller), abs=0.01)
    assert places[1].settles == pytest.approx(smaller / (larger + smaller), abs=0.01)


def test_what_was_answered_is_not_asked_again() -> None:
    model = Objects()
    hints = with_answer(HintMap.empty(SIDE, SIDE), (0.3, 0.4), (40.0, 0.0))
    places = places_to_ask(model, Certainty(model.card), question(model, hints), Progress())
    assert [inside((place.x, place.y), model.squares[1]) for place in places] == [True]


def test_where_nothing_is_in_doubt_or_nothing_is_known_nothing_is_asked() -> None:
    model = Objects()
    asked = replace(question(model), sure=np.ones((CELLS, CELLS), np.float32))
    assert places_to_ask(model, Certainty(model.card), asked, Progress()) == ()
    silent = Certainty(replace(model.card, outputs=Outputs(8, (-110.0, 110.0))))
    assert places_to_ask(model, silent, question(model), Progress()) == ()


def test_an_answer_that_changes_nothing_is_not_worth_asking() -> None:
    model = Objects()
    flat = Certainty(replace(model.card, certainty=Calibration(0.0, (0.0, 1.0), (0.5, 0.5))))
    sure = np.full((CELLS, CELLS), 0.5, np.float32)
    places = places_to_ask(model, flat, replace(question(model), sure=sure), Progress())
    assert places == ()


def test_it_stops_when_it_is_asked_to() -> None:
    model, stopped = Objects(), Cancellation()
    asked = question(model)
    stopped.cancel()
    with pytest.raises(Cancelled):
        places_to_ask(model, Certainty(model.card), asked, Progress(stopped))


def test_candidates_are_in_doubt_and_apart() -> None:
    doubt = np.zeros((20, 30), np.float32)
    doubt[4:9, 3:9] = doubt[12:18, 20:28] = 0.8
    found = candidates(doubt)[:2]
    assert all(doubt[cell] > 0 for cell in found)
    assert abs(found[0][1] - found[1][1]) > 10
