from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from toy_packages import automatic, card, decoder, encoder, hinted_package, write_package

from restorer.engine.colorizer import Colorizer, HintMap, open_colorizer
from restorer.engine.hinted import Hinted
from restorer.engine.providers import Device
from restorer.engine.session import Session, SessionCache
from restorer.engine.store import ModelStore
from restorer.engine.trial import warm_up
from restorer.errors import MemoryShort, ModelMismatch
from restorer.imaging.arrays import FloatArray, Luma
from restorer.progress import Progress


def picture(height: int, width: int) -> Luma:
    return np.linspace(10, 90, height * width, dtype=np.float32).reshape(height, width)


def opened(store: ModelStore, device: Device, sessions: SessionCache, **changes: object) -> Colorizer:
    hinted_package(store.shipped, **changes)
    return open_colorizer("toy-hinted", store, device, sessions)


def one_hint(height: int, width: int) -> HintMap:
    hints = HintMap.empty(height, width)
    hints.ab[8:16, 8:16] = (30.0, -20.0)
    hints.mask[8:16, 8:16] = 1.0
    return hints


def test_the_field_covers_the_photograph_and_not_its_padding(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    colorizer = opened(store, cpu, sessions)
    luma = picture(40, 88)  # the network gets 64 x 96
    field = colorizer.field(colorizer.analyse(luma, Progress()), HintMap.empty(40, 88), 0.0, Progress())
    means = luma.reshape(10, 4, 22, 4).mean(axis=(1, 3))
    np.testing.assert_allclose(field.ab, np.dstack([means * 0.2, means * 0.1]), atol=1e-4)
    assert field.spread is not None
    assert field.bins is not None
    assert field.spread.shape == (5, 11)
    assert field.bins.shape == (5, 11, 4)
    assert field.luma is not None
    assert field.notes == ()


def test_a_luma_that_is_no_multiple_of_a_cell_is_made_to_fit(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    colorizer = opened(store, cpu, sessions)
    analysis = colorizer.analyse(picture(37, 85), Progress())
    assert colorizer.field(analysis, one_hint(37, 85), 1.0, Progress()).ab.shape == (10, 22, 2)


def test_under_a_stroke_stands_its_colour(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    colorizer = opened(store, cpu, sessions)
    analysis = colorizer.analyse(picture(64, 64), Progress())
    for vividness in (0.0, 1.0, 1.5):
        field = colorizer.field(analysis, one_hint(64, 64), vividness, Progress())
        np.testing.assert_allclose(field.ab[2:4, 2:4], np.broadcast_to([30.0, -20.0], (2, 2, 2)), atol=1e-3)


def test_the_same_question_has_the_same_answer_bit_for_bit(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    colorizer = opened(store, cpu, sessions)
    luma = picture(64, 96)
    answers = [
        colorizer.field(colorizer.analyse(luma, Progress()), one_hint(64, 96), 1.0, Progress()).ab for _ in range(2)
    ]
    np.testing.assert_array_equal(answers[0], answers[1])


def test_a_hint_in_the_padding_is_impossible(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    """The decoder gets hints for the photograph alone, whatever its size is rounded up to."""
    colorizer = opened(store, cpu, sessions)
    analysis = colorizer.analyse(picture(40, 40), Progress())
    full = HintMap(np.full((40, 40, 2), 25.0, np.float32), np.ones((40, 40), np.float32))
    np.testing.assert_allclose(colorizer.field(analysis, full, 0.0, Progress()).ab, 25.0, atol=1e-3)


def test_warming_up_runs_everything_once(store: ModelStore, cpu: Device, sessions: SessionCache) -> None:
    warm_up(opened(store, cpu, sessions), Progress())
    assert len(sessions) == 2


def lying(tmp_path: Path, **files: bytes) -> Path:
    contents = {"encoder.onnx": encoder(), "decoder.onnx": decoder()} | {
        f"{name}.onnx": data for name, data in files.items()
    }
    return write_package(tmp_path / "toy", card("toy", "hinted", contents), contents)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"decoder": automatic()}, r'decoder\.onnx does not give "bins"'),
        ({"decoder": encoder()}, r'decoder\.onnx does not give "ab"'),
        ({"encoder": decoder()}, r'encoder\.onnx does not take "L" alone'),
        ({"encoder": automatic()}, r'encoder\.onnx does not give "features_0"'),
    ],
)
def test_networks_that_do_not_fit_each_other_are_named(
    tmp_path: Path, cpu: Device, sessions: SessionCache, files: dict[str, bytes], sentence: str
) -> None:
    lying(tmp_path, **files)
    store = ModelStore(tmp_path, tmp_path / "user")
    with pytest.raises(ModelMismatch, match=sentence):
        open_colorizer("toy", store, cpu, sessions)


@pytest.mark.parametrize(
    ("outputs", "sentence"),
    [
        ({"ab": {"stride": 8, "range": [-110, 110]}}, 'answers "ab" as 1 x 2 x 16 x 24.*stride of 8'),
        ({"ab": {"stride": 4, "range": [-1, 1]}}, 'answers "ab" far outside the range -1 to 1'),
        (
            {"ab": {"stride": 4, "range": [-110, 110]}, "spread": {"stride": 4, "unit": "dE"}},
            'answers "spread".*stride of 4',
        ),
        (
            {"ab": {"stride": 4, "range": [-110, 110]}, "bins": {"stride": 8, "centres": [[0, 0]]}},
            'has "bins" as \\? x 4 x \\? x \\?, but its card promises N x 1',
        ),
    ],
)
def test_a_card_that_lies_about_shapes_or_ranges_is_found_out(
    store: ModelStore, cpu: Device, sessions: SessionCache, outputs: dict[str, object], sentence: str
) -> None:
    with pytest.raises(ModelMismatch, match=sentence):
        warm_up(opened(store, cpu, sessions, outputs=outputs, vividness={"rule": "none"}), Progress())


class Tight(Session):
    """A network on a device that holds only so many values of input."""

    def __init__(self, session: Session, limit: int) -> None:
        super().__init__(session.model, session.file, session.network)
        self.limit = limit

    def run(self, inputs: Mapping[str, FloatArray], outputs: Sequence[str], progress: Progress) -> list[FloatArray]:
        if max(array.size for array in inputs.values()) > self.limit:
            raise MemoryShort("full")
        return super().run(inputs, outputs, progress)


def tight(store: ModelStore, device: Device, sessions: SessionCache, encoder: int, decoder: int) -> Hinted:
    hinted_package(store.shipped)
    package = store.get("toy-hinted")
    networks = sessions.get(package, "encoder.onnx", device), sessions.get(package, "decoder.onnx", device)
    return Hinted(package.card, Tight(networks[0], encoder), Tight(networks[1], decoder))


@pytest.mark.parametrize(("encoder_limit", "decoder_limit"), [(64 * 64, 10**9), (10**9, 3 * 64 * 64)])
def test_short_memory_gives_a_smaller_size_and_a_word_about_it(
    store: ModelStore, cpu: Device, sessions: SessionCache, encoder_limit: int, decoder_limit: int
) -> None:
    colorizer = tight(store, cpu, sessions, encoder_limit, decoder_limit)
    analysis = colorizer.analyse(picture(128, 128), Progress())
    field = colorizer.field(analysis, one_hint(128, 128), 0.0, Progress())
    assert field.luma.shape == (64, 64)
    assert field.ab.shape == (16, 16, 2)
    np.testing.assert_allclose(field.ab[1, 1], [30.0, -20.0], atol=1e-3)
    assert field.notes == ("Memory was short, so the model saw the photograph at 64 x 64 pixels.",)


def test_memory_that_is_short_even_for_a_small_size_is_an_error(
    store: ModelStore, cpu: Device, sessions: SessionCache
) -> None:
    with pytest.raises(MemoryShort, match="toy-hinted"):
        tight(store, cpu, sessions, 1, 1).analyse(picture(128, 128), Progress())
