import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from training.models.attention import TransformerBlock
from training.models.export_ops import RUNTIME_DOMAIN, ExportBlock, probabilities, with_export_blocks
from training.onnx_files import export_graph, stored_half, stored_small

CHANNELS = 192


@pytest.fixture(scope="module")
def graph() -> bytes:
    """A 1x1 convolution with 36,864 weights, one output channel of zeros."""
    torch.manual_seed(0)
    layer = nn.Conv2d(CHANNELS, CHANNELS, 1)
    nn.init.zeros_(layer.weight[3])
    return export_graph(layer, (torch.zeros(1, CHANNELS, 4, 4),), ("x",), ("y",))


def _answer(model: bytes, x: Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    answer: np.ndarray[tuple[int, ...], np.dtype[np.float32]] = session.run(None, {"x": x.numpy()})[0]
    return answer


def test_large_weights_take_a_byte_each_and_are_off_by_half_a_step_at_most(graph: bytes) -> None:
    small = stored_small(graph)
    assert len(small) < 1.1 * CHANNELS * CHANNELS < 0.6 * len(stored_half(graph))
    tensors = {t.name: numpy_helper.to_array(t) for t in onnx.load_from_string(graph).graph.initializer}
    weight = next(values for values in tensors.values() if values.size == CHANNELS * CHANNELS)
    step = np.abs(weight).max(axis=(1, 2, 3)) / 127.0
    apart = _answer(small, torch.eye(CHANNELS).reshape(CHANNELS, CHANNELS, 1, 1)) - _answer(
        graph, torch.eye(CHANNELS).reshape(CHANNELS, CHANNELS, 1, 1)
    )
    assert np.all(np.abs(apart[:, :, 0, 0]) <= step / 2 + 1e-6)
    assert np.abs(apart).max() > 0.0, "a byte cannot hold them exactly"


def test_the_backbone_keeps_its_halves(graph: bytes) -> None:
    class Named(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.backbone = nn.Conv2d(CHANNELS, CHANNELS, 1)

        def forward(self, x: Tensor) -> Tensor:
            answer: Tensor = self.backbone(x)
            return answer

    named = export_graph(Named(), (torch.zeros(1, CHANNELS, 4, 4),), ("x",), ("y",))
    assert stored_small(named) == stored_half(named)
    assert stored_small(graph) != stored_half(graph)


def test_what_is_stored_as_bytes_is_restored_once_while_the_file_is_loaded(graph: bytes) -> None:
    names = [node.op_type for node in onnx.load_from_string(stored_small(graph)).graph.node]
    assert "DequantizeLinear" not in names
    assert names.count("Cast") == names.count("Mul") == 1


def test_queries_and_keys_keep_their_halves_and_the_rest_of_a_block_takes_bytes() -> None:
    torch.manual_seed(2)
    block = TransformerBlock(CHANNELS, 4, 2).eval()
    graph = export_graph(ExportBlock(block), (torch.randn(1, CHANNELS, 4, 6),), ("x",), ("y",))
    square = [
        initializer.data_type
        for initializer in onnx.load_from_string(stored_small(graph)).graph.initializer
        if tuple(initializer.dims) == (CHANNELS, CHANNELS)
    ]
    assert square.count(onnx.TensorProto.FLOAT16) == 2, "queries, keys"
    assert square.count(onnx.TensorProto.INT8) == 2, "values, the way out"


@pytest.mark.parametrize("coarse", [1, 2])
def test_a_block_put_for_the_runtime_answers_as_it_did(coarse: int) -> None:
    torch.manual_seed(1)
    block = TransformerBlock(32, 4, 2, coarse=coarse).eval()
    x = torch.randn(1, 32, 4, 6)
    model = export_graph(ExportBlock(block), (x,), ("x",), ("y",))
    with torch.no_grad():
        np.testing.assert_allclose(_answer(model, x), block(x).numpy(), atol=2e-5)
        other = torch.randn(2, 32, 6, 4)
        np.testing.assert_allclose(_answer(model, other), block(other).numpy(), atol=2e-5, err_msg="another size")
    domains = [node.domain for node in onnx.load_from_string(model).graph.node]
    assert domains.count(RUNTIME_DOMAIN) == 2


def test_every_block_is_put_for_the_runtime() -> None:
    holder = nn.Sequential(nn.ModuleList([TransformerBlock(16, 2, 2), nn.Identity()]))
    with_export_blocks(holder)
    assert isinstance(holder[0], nn.ModuleList)
    assert [type(child).__name__ for child in holder[0]] == ["ExportBlock", "Identity"]


def test_probabilities_are_the_softmax_of_any_logits() -> None:
    logits = torch.randn(2, 259, 3, 5) * 15.0
    torch.testing.assert_close(probabilities(logits), torch.softmax(logits, 1), atol=1e-6, rtol=1e-4)
    wild = probabilities(torch.full((1, 259, 1, 1), -1e9))
    torch.testing.assert_close(wild.sum(1), torch.ones(1, 1, 1))
