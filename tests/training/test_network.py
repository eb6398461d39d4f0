from pathlib import Path

import pytest
import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.base_model import network_of
from training.models import build
from training.models.configs import NetworkConfig
from training.models.restorer_net import FixedNormConv, MobileNet, RestorerNet, hint_map
from training.models.split import split
from training.start import SHIPPED_WEIGHTS, load_weights, read_safetensors

SMALL = NetworkConfig(widths=(32, 24, 16), blocks=1, heads=2)


def _imagenet_like() -> dict[str, Tensor]:
    """Weights named and shaped as the ImageNet file, drawn at random."""
    generator = torch.Generator().manual_seed(0)
    weights: dict[str, Tensor] = {}
    network = MobileNet()
    for name, conv in (
        [("conv1", network.conv1)]
        + [(f"dw{i + 1}", conv) for i, conv in enumerate(network.depthwise)]
        + [(f"pw{i + 1}", conv) for i, conv in enumerate(network.pointwise)]
    ):
        assert isinstance(conv, FixedNormConv)
        outputs, inputs, kernel, _ = conv.weight.shape
        inputs = 3 if name == "conv1" else inputs
        weights[f"{name}.weight"] = torch.randn(outputs, inputs, kernel, kernel, generator=generator) * 0.2
        for key in ("weight", "running_var"):
            weights[f"{name}.bn.{key}"] = torch.rand(outputs, generator=generator) + 0.5
        for key in ("bias", "running_mean"):
            weights[f"{name}.bn.{key}"] = torch.randn(outputs, generator=generator) * 0.1
    return weights


def test_the_encoder_loads_imagenet_weights_and_folds_three_channels_into_one() -> None:
    weights = _imagenet_like()
    network = MobileNet()
    network.load_imagenet(weights)
    lightness = torch.rand(1, 1, 32, 32) * 100.0
    rgb = (lightness / 50.0 - 1.0).expand(1, 3, 32, 32)
    padded = torch.nn.functional.pad(rgb, (0, 1, 0, 1))
    plain = torch.nn.functional.conv2d(padded, weights["conv1.weight"], stride=2)
    normed = torch.nn.functional.batch_norm(
        plain, weights["conv1.bn.running_mean"], weights["conv1.bn.running_var"],
        weights["conv1.bn.weight"], weights["conv1.bn.bias"], eps=1e-3,
    )  # fmt: skip
    torch.testing.assert_close(network.conv1(lightness / 50.0 - 1.0), normed, atol=1e-5, rtol=1e-5)
    assert [tuple(f.shape[1:]) for f in network(lightness)] == [(128, 8, 8), (256, 4, 4), (512, 2, 2), (1024, 1, 1)]


def test_frozen_blocks_do_not_learn() -> None:
    network = build(SMALL)
    frozen = {name for name, p in network.named_parameters() if not p.requires_grad}
    assert "encoder.backbone.conv1.weight" in frozen
    assert "encoder.backbone.pointwise.2.weight" in frozen
    assert "encoder.backbone.pointwise.3.weight" not in frozen


def test_strides_and_channels_are_what_the_card_promises() -> None:
    network = build(SMALL)
    decoded = network(torch.rand(2, 1, 64, 96) * 100.0, torch.zeros(2, 3, 64, 96))
    assert decoded.ab.shape == (2, 2, 16, 24)
    assert decoded.bins.shape == (2, 259, 8, 12)
    assert decoded.spread.shape == (2, 1, 8, 12)
    assert bool((decoded.spread > 0.0).all())


def test_the_default_network_is_small_enough_to_ship() -> None:
    parameters = sum(p.numel() for p in build(NetworkConfig()).parameters())
    assert parameters * 2 < 12_000_000


def test_a_hint_map_holds_the_mean_of_hinted_pixels_only() -> None:
    hints = torch.zeros(1, 3, 32, 32)
    hints[0, :, 0, 0] = torch.tensor([50.0, -25.0, 1.0])
    cells = hint_map(hints, 16)
    torch.testing.assert_close(cells[0, :, 0, 0], torch.tensor([1.0, -0.5, 1.0, 1.0 / 256.0]))
    assert float(cells[0, :, 1, 1].abs().sum()) == 0.0


def test_folding_for_export_changes_nothing() -> None:
    network = build(SMALL).eval()
    network.encoder.backbone.load_imagenet(_imagenet_like())
    encoder, decoder = split(network)
    lightness, hints = torch.rand(1, 1, 64, 32) * 100.0, torch.zeros(1, 3, 64, 32)
    with torch.no_grad():
        expected = network(lightness, hints)
        ab, bins, spread = decoder(*encoder(lightness), hints)
    torch.testing.assert_close(ab, expected.ab.clamp(-110, 110), atol=1e-3, rtol=1e-3)
    torch.testing.assert_close(bins.sum(1), torch.ones(1, 8, 4))
    torch.testing.assert_close(spread, expected.spread, atol=1e-3, rtol=1e-3)


def test_under_a_full_hint_the_answer_is_the_hint() -> None:
    network = build(SMALL)
    _, decoder = split(network)
    hints = torch.zeros(1, 3, 64, 64)
    hints[0, :, 8:16, 8:16] = torch.tensor([33.0, -44.0, 1.0]).view(3, 1, 1)
    with torch.no_grad():
        ab = decoder(*network.encoder(torch.full((1, 1, 64, 64), 50.0)), hints)[0]
    torch.testing.assert_close(ab[0, :, 2, 2], torch.tensor([33.0, -44.0]))


@pytest.mark.parametrize("path", sorted(SHIPPED_WEIGHTS.parent.glob("*.safetensors")), ids=lambda path: path.stem)
def test_shipped_weights_fit_the_network_that_they_name(path: Path) -> None:
    network, weights = build(network_of(path)), read_safetensors(path)
    load_weights(network, weights)
    assert set(weights) == set(network.state_dict())
    assert all(bool(torch.isfinite(tensor).all()) for tensor in weights.values())


def test_an_unknown_network_is_refused() -> None:
    with pytest.raises(TrainingError, match="unet"):
        build(NetworkConfig(name="unet"))


def test_the_network_does_not_know_its_batch() -> None:
    torch.manual_seed(0)
    network: RestorerNet = build(SMALL).eval()
    lightness, hints = torch.rand(2, 1, 64, 64) * 100.0, torch.zeros(2, 3, 64, 64)
    with torch.no_grad():
        together, alone = network(lightness, hints).ab[1:], network(lightness[1:], hints[1:]).ab
    torch.testing.assert_close(together, alone, atol=1e-4, rtol=1e-4)
