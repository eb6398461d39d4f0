import dataclasses
from pathlib import Path

import pytest
import torch
from torch import Tensor

from restorer.errors import TrainingError
from training.models import build
from training.models.attention import skipped
from training.models.configs import NetworkConfig
from training.models.restorer_net import RestorerNet, carried_over
from training.start import load_weights

CONFIGS = Path(__file__).parents[2] / "training" / "configs"
SMALL = NetworkConfig(widths=(32, 24, 16), blocks=2, context_blocks=0, heads=2)
WITH_CONTEXT = dataclasses.replace(SMALL, context_blocks=2, stochastic_depth=0.5)


def _inputs() -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(3)
    hints = torch.zeros(1, 3, 64, 96)
    hints[:, :, 8:20, 8:20] = torch.tensor([30.0, -20.0, 1.0]).view(1, 3, 1, 1)
    return torch.rand(1, 1, 64, 96, generator=generator) * 100.0, hints


def _coloured(config: NetworkConfig) -> RestorerNet:
    torch.manual_seed(0)
    network = build(config).eval()
    torch.nn.init.normal_(network.decoder.ab.weight, std=0.1)
    return network


def test_context_blocks_put_into_a_trained_network_change_nothing_at_first() -> None:
    trained, grown = _coloured(SMALL), _coloured(WITH_CONTEXT)
    load_weights(grown, carried_over(grown, trained.state_dict()))
    with torch.no_grad():
        torch.testing.assert_close(grown(*_inputs()).ab, trained(*_inputs()).ab, atol=1e-4, rtol=1e-4)


def test_context_blocks_see_the_whole_picture_before_any_hint() -> None:
    network = _coloured(WITH_CONTEXT)
    for block in network.encoder.context:
        torch.nn.init.normal_(block.out.weight, std=0.5)  # type: ignore[union-attr, arg-type]
    lightness, _ = _inputs()
    other = lightness.clone()
    other[..., :8, :8] = 100.0 - other[..., :8, :8]
    with torch.no_grad():
        moved = (network.encoder(lightness)[0] - network.encoder(other)[0]).abs().amax(1)
    assert float(moved[0, -1, -1]) > 1e-5, "the far corner knows of the near one"


def test_the_first_blocks_of_a_longer_network_are_carried_over() -> None:
    longer = _coloured(dataclasses.replace(SMALL, blocks=4))
    shorter = _coloured(SMALL)
    carried = carried_over(shorter, longer.state_dict())
    assert set(carried) == set(shorter.state_dict())
    load_weights(shorter, carried)
    first = "decoder.transformer.0.qkv.weight"
    assert torch.equal(shorter.state_dict()[first], longer.state_dict()[first])


def test_a_network_without_context_blocks_starts_one_that_has_them() -> None:
    earlier = build(NetworkConfig(blocks=4, context_blocks=0))
    network = build(NetworkConfig())
    carried = carried_over(network, earlier.state_dict())
    load_weights(network, carried)
    anew = set(network.state_dict()) - set(carried)
    assert {name.split(".")[1] for name in anew} == {"context"}
    assert len(network.decoder.transformer) == 2
    assert sum(p.numel() for p in network.parameters()) == sum(p.numel() for p in earlier.parameters())


def test_weights_that_no_block_explains_are_still_refused() -> None:
    network = build(SMALL)
    with pytest.raises(TrainingError, match=r"decoder\.other"):
        load_weights(network, carried_over(network, {"decoder.other.weight": torch.zeros(1)}))


def test_stochastic_depth_leaves_out_whole_samples_and_keeps_the_mean() -> None:
    torch.manual_seed(0)
    thinned = skipped(torch.ones(4000, 3, 2), 0.25, training=True)
    values = thinned[:, 0, 0]
    assert torch.equal(thinned, values.view(-1, 1, 1).expand_as(thinned))
    assert set(values.tolist()) == {0.0, values.max().item()}
    assert float(values.max()) == pytest.approx(1 / 0.75)
    assert float(values.mean()) == pytest.approx(1.0, abs=0.05)
    assert torch.equal(skipped(torch.ones(5, 2), 0.25, training=False), torch.ones(5, 2))
