from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from restorer.engine.colorizer import HintMap, open_colorizer
from restorer.engine.edge_solver import edge_weights, spread
from restorer.engine.providers import Device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.welsh import NO_REFERENCE
from restorer.errors import Cancelled
from restorer.imaging.arrays import FloatArray, Luma
from restorer.progress import Cancellation, Progress


def dense_solution(luma: Luma, target: FloatArray, data: FloatArray) -> FloatArray:
    """The same system, written out and solved directly."""
    height, width = luma.shape
    right, down = edge_weights(luma)
    matrix = np.diag(data.ravel().astype(np.float64))
    number = np.arange(height * width).reshape(height, width)
    for first, second, weights in ((number[:, :-1], number[:, 1:], right), (number[:-1], number[1:], down)):
        for i, j, weight in zip(first.ravel(), second.ravel(), weights.ravel(), strict=True):
            matrix[[i, j], [i, j]] += weight
            matrix[[i, j], [j, i]] -= weight
    flat = (target * data[..., None]).reshape(-1, target.shape[2]).astype(np.float64)
    return np.linalg.solve(matrix, flat).reshape(target.shape).astype(np.float32)


@given(st.integers(1, 23), st.integers(1, 23), st.integers(0, 1000))
@settings(max_examples=40, deadline=None)
def test_the_solver_finds_what_a_direct_solution_finds(height: int, width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    luma = (random.random((height, width), np.float32) * 30).round(-1)
    target = random.normal(0, 30, (height, width, 2)).astype(np.float32)
    data = np.where(random.random((height, width)) < 0.2, 10.0, 1e-2).astype(np.float32)
    found = spread(luma, target, data, Progress(), tolerance=1e-6, iterations=300)
    np.testing.assert_allclose(found, dense_solution(luma, target, data), atol=0.2)


def test_spreading_can_be_cancelled() -> None:
    cancellation = Cancellation()
    cancellation.cancel()
    ones = np.ones((32, 32), np.float32)
    with pytest.raises(Cancelled):
        spread(ones, ones[..., None], ones, Progress(cancellation))


def halves() -> Luma:
    luma = np.full((96, 128), 20.0, np.float32)
    luma[:, 64:] = 70.0
    return luma


def test_levin_fills_each_object_with_the_colour_of_its_stroke(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    colorizer = open_colorizer("levin", store, cpu, sessions)
    hints = HintMap.empty(96, 128)
    for column, colour in ((20, (40.0, 10.0)), (100, (-30.0, 25.0))):
        hints.ab[40:44, column : column + 8] = colour
        hints.mask[40:44, column : column + 8] = 1.0
    field = colorizer.field(colorizer.analyse(halves(), Progress()), hints, 1.0, Progress())
    assert field.ab.shape == (48, 64, 2)
    np.testing.assert_allclose(field.ab[:, :31], np.broadcast_to([40.0, 10.0], (48, 31, 2)), atol=3.0)
    np.testing.assert_allclose(field.ab[:, 33:], np.broadcast_to([-30.0, 25.0], (48, 31, 2)), atol=3.0)
    np.testing.assert_allclose(field.ab[21, 12], [40.0, 10.0], atol=1e-4)


def test_levin_without_strokes_is_gray(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    colorizer = open_colorizer("levin", store, cpu, sessions)
    field = colorizer.field(colorizer.analyse(halves(), Progress()), HintMap.empty(96, 128), 1.0, Progress())
    assert not field.ab.any()


def test_keep_gray_is_a_wish_too(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    colorizer = open_colorizer("levin", store, cpu, sessions)
    hints = HintMap.empty(96, 128)
    hints.mask[:, :4] = 1.0
    hints.ab[:, -4:] = (50.0, 50.0)
    hints.mask[:, -4:] = 1.0
    field = colorizer.field(colorizer.analyse(halves(), Progress()), hints, 1.0, Progress())
    assert np.abs(field.ab[:, :30]).max() < 3.0
    assert field.ab[:, 34:].min() > 47.0


def reference() -> FloatArray:
    """Dark is blue, bright is yellow."""
    lab = np.zeros((50, 70, 3), np.float32)
    lab[:25] = (20.0, 5.0, -40.0)
    lab[25:] = (80.0, -5.0, 50.0)
    return lab


def test_welsh_takes_the_references_colours_by_lightness(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    colorizer = open_colorizer("welsh", store, cpu, sessions, reference())
    field = colorizer.field(colorizer.analyse(halves(), Progress()), HintMap.empty(96, 128), 0.0, Progress())
    np.testing.assert_allclose(field.ab[20, 10], [5.0, -40.0], atol=1e-3)
    np.testing.assert_allclose(field.ab[20, 50], [-5.0, 50.0], atol=1e-3)
    assert field.notes == ()


def test_welsh_is_the_same_every_time(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    lab = np.random.default_rng(3).normal(50, 15, (40, 60, 3)).astype(np.float32)
    answers = [
        open_colorizer("welsh", store, cpu, sessions, lab).analyse(halves(), Progress()).features[0] for _ in range(2)
    ]
    np.testing.assert_array_equal(answers[0], answers[1])


def test_welsh_without_a_reference_is_gray_and_says_why(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    colorizer = open_colorizer("welsh", store, cpu, sessions)
    field = colorizer.field(colorizer.analyse(halves(), Progress()), HintMap.empty(96, 128), 1.0, Progress())
    assert not field.ab.any()
    assert field.notes == (NO_REFERENCE,)
