from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from onnx import helper
from toy_packages import automatic_package, card, network, pool, write_package

from restorer.engine.colorizer import HintMap, open_colorizer
from restorer.engine.providers import Device
from restorer.engine.session import SessionCache
from restorer.engine.store import ModelStore
from restorer.errors import ModelMismatch
from restorer.progress import Progress


def two_objects(height: int = 64, width: int = 64) -> np.ndarray:
    """Dark on the left, bright on the right."""
    luma = np.full((height, width), 25.0, np.float32)
    luma[:, width // 2 :] = 75.0
    return luma


def test_without_hints_the_answer_is_the_networks(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    automatic_package(store.shipped)
    colorizer = open_colorizer("toy-automatic", store, cpu, sessions)
    field = colorizer.field(colorizer.analyse(two_objects(), Progress()), HintMap.empty(64, 64), 1.0, Progress())
    np.testing.assert_allclose(field.ab[3, 2], [5.0, 2.5], atol=1e-4)
    np.testing.assert_allclose(field.ab[3, 13], [15.0, 7.5], atol=1e-4)


def test_a_hint_colours_its_object_and_stops_at_its_edge(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    automatic_package(store.shipped)
    colorizer = open_colorizer("toy-automatic", store, cpu, sessions)
    hints = HintMap.empty(64, 64)
    hints.ab[40:52, 8:20] = (-30.0, 20.0)
    hints.mask[40:52, 8:20] = 1.0
    field = colorizer.field(colorizer.analyse(two_objects(), Progress()), hints, 0.0, Progress())
    np.testing.assert_allclose(field.ab[11, 3], [-30.0, 20.0], atol=1e-3)
    np.testing.assert_allclose(field.ab[1, 6], [-30.0, 20.0], atol=10.0)
    np.testing.assert_allclose(field.ab[:, 9:], np.broadcast_to([15.0, 7.5], (16, 7, 2)), atol=3.0)


def test_a_model_of_one_square_size_sees_the_whole_photograph(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    size = {"size": 32, "rule": "square", "multiple_of": 8, "fixed": True}
    automatic_package(store.shipped, working_size=size)
    colorizer = open_colorizer("toy-automatic", store, cpu, sessions)
    asked = colorizer.working_size(900, 300)
    assert (asked.height, asked.width) == (32, 32)
    assert colorizer.analyse(two_objects(32, 32), Progress()).features[0].shape == (1, 2, 8, 8)


def test_a_chroma_factor_is_the_vividness_of_models_without_bins(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    automatic_package(store.shipped, vividness={"rule": "chroma_factor", "factor": 2.0})
    colorizer = open_colorizer("toy-automatic", store, cpu, sessions)
    analysis = colorizer.analyse(two_objects(), Progress())
    for vividness, expected in ((0.0, 5.0), (0.5, 7.5), (1.0, 10.0), (1.5, 15.0), (9.0, 15.0), (-1.0, 5.0)):
        field = colorizer.field(analysis, HintMap.empty(64, 64), vividness, Progress())
        assert field.ab[0, 0, 0] == pytest.approx(expected, rel=1e-4)


def with_embedding(folder: Path) -> None:
    """The mean lightness as an embedding of one number, which the network adds to everything."""
    embedding = network(
        [helper.make_node("GlobalAveragePool", ["L"], ["embedding"])],
        {"L": ["N", 1, "H", "W"]},
        {"embedding": ["N", 1, 1, 1]},
    )
    model = network(
        [
            helper.make_node("Concat", ["L", "L"], ["both"], axis=1),
            pool("both", "mean", 4),
            helper.make_node("Sub", ["mean", "embedding"], ["ab"]),
        ],
        {"L": ["N", 1, "H", "W"], "embedding": ["N", 1, 1, 1]},
        {"ab": ["N", 2, "h", "w"]},
    )
    files = {"model.onnx": model, "embedding.onnx": embedding}
    write_package(folder / "toy", card("toy", "automatic", files), files)


def test_an_embedding_is_computed_by_its_own_network(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    with_embedding(store.shipped)
    colorizer = open_colorizer("toy", store, cpu, sessions)
    field = colorizer.field(colorizer.analyse(two_objects(), Progress()), HintMap.empty(64, 64), 0.0, Progress())
    np.testing.assert_allclose(field.ab[0, 0], [-25.0, -25.0], atol=1e-3)


def test_an_embedding_that_is_missing_is_said(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    with_embedding(store.shipped)
    model = (store.shipped / "toy" / "model.onnx").read_bytes()
    write_package(store.shipped / "toy", card("toy", "automatic", {"model.onnx": model}), {})
    with pytest.raises(ModelMismatch, match="takes L, embedding"):
        open_colorizer("toy", store, cpu, sessions)


def test_an_output_of_another_name_is_said(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    renamed = network([pool("L", "ba", 4)], {"L": ["N", 1, "H", "W"]}, {"ba": ["N", 1, "h", "w"]})
    automatic_package(store.shipped, model=renamed)
    with pytest.raises(ModelMismatch, match='does not give "ab"'):
        open_colorizer("toy-automatic", store, cpu, sessions)
