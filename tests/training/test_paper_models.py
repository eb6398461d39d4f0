import warnings
from dataclasses import replace
from io import BytesIO

import numpy as np
import onnxruntime
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from restorer.errors import TrainingError
from training.models.blocks import SameConv, stack
from training.models.configs import FusionConfig, PatchConfig, PlainConfig
from training.models.fusion_net import FusionLayer, FusionNet
from training.models.papers import PAPER_SYSTEMS, build_paper, paper_system
from training.models.patch_gan import PatchDiscriminator
from training.models.plain_cnn import PlainCnn
from training.models.resunet_gan import ResUnet

TOTALS = {
    "inception_fusion": 6_541_202,
    "koala": 6_541_202,
    "single_image": 32_202,
    "deepcolor_base": 6_606_994,
    "deepcolor_1": 3_509_522,
    "deepcolor_2": 1_223_314,
    "deepcolor_3": 249_170,
    "compact_cnn": 31_618,
    "resunet_gan": 15_661_314,
}
_TAIL = (321792, 65792, 295040, 73792, 18464, 4624, 290)
PRINTED = {
    "deepcolor_base": (640, 73856, 147584, 295168, 590080, 1180160, 2359808, 1179904, *_TAIL),
    "deepcolor_1": (640, 73856, 295168, 1180160, 1179904, *_TAIL),
    "deepcolor_2": (640, 36928, 36928, 73856, 295168, *_TAIL),
    "deepcolor_3": (640, 36928, 18464, 18496, 36928, 68160, 36928, 18464, 9248, 4624, 290),
    "compact_cnn": (80, 1168, 2320, 4640, 9248, 9248, 4624, 290),
}
PRINTED_SIDES = {
    "deepcolor_base": (112, 112, 56, 56, 28, 28, 28, 28, 28, 28, 28, 56, 112, 112, 112),
    "deepcolor_1": (112, 56, 28, 28, 28, 28, 28, 28, 56, 112, 112, 112),
    "deepcolor_3": (112, 56, 28, 28, 28, 28, 28, 56, 112, 112, 112),
}


@pytest.fixture(autouse=True)
def _a_fixed_start() -> None:
    torch.manual_seed(0)


def parameters(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


def convolutions(network: nn.Module) -> list[SameConv]:
    return [module for module in network.modules() if isinstance(module, SameConv)]


def lightness(*shape: int) -> Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(0)) * 100.0


def answer(network: FusionNet | PlainCnn | ResUnet, light: Tensor) -> Tensor:
    if isinstance(network, FusionNet):
        embedding = torch.rand(light.shape[0], 1000, generator=torch.Generator().manual_seed(1))
        return network(light, embedding)
    return network(light)


def test_every_system_of_the_papers_is_in_the_registry() -> None:
    assert set(PAPER_SYSTEMS) == set(TOTALS)


@pytest.mark.parametrize("name", TOTALS)
def test_the_parameters_are_as_many_as_the_paper_says(name: str) -> None:
    with torch.device("meta"):
        assert parameters(build_paper(paper_system(name))) == TOTALS[name]


@pytest.mark.parametrize("name", PRINTED)
def test_each_layer_has_the_parameters_that_the_paper_prints(name: str) -> None:
    with torch.device("meta"):
        network = build_paper(paper_system(name))
    assert tuple(parameters(conv) for conv in convolutions(network)) == PRINTED[name]


@pytest.mark.parametrize("name", PRINTED_SIDES)
def test_each_layer_has_the_size_that_the_paper_prints(name: str) -> None:
    with torch.device("meta"):
        network = build_paper(paper_system(name))
        assert isinstance(network, FusionNet)
        sides = _sides(network.encoder, 224)
        # The joint is no module of its own: it answers at the encoder's last size.
        assert (*sides, sides[-1], *_sides(network.decoder, sides[-1])) == PRINTED_SIDES[name]


def _sides(layers: nn.Sequential, side: int) -> tuple[int, ...]:
    convs = [layer for layer in layers if isinstance(layer, SameConv)]
    x, sides = torch.empty(1, convs[0].in_channels, side, side, device="meta"), []
    for layer in layers:
        x = layer(x)
        if isinstance(layer, SameConv):
            sides.append(x.shape[-1])
    return tuple(sides)


@pytest.mark.parametrize("name", TOTALS)
def test_every_system_answers_chroma_in_range_and_learns_in_every_layer(name: str) -> None:
    network = build_paper(paper_system(name)).train()
    side = network.multiple_of
    ab = answer(network, lightness(2, 1, 2 * side, 3 * side))
    assert ab.shape == (2, 2, 2 * side, 3 * side)
    assert float(ab.detach().abs().max()) <= network.config.ab_unit
    (ab - torch.tensor([20.0, -20.0]).view(1, 2, 1, 1)).square().mean().backward()  # type: ignore[no-untyped-call]
    asleep = [n for n, p in network.named_parameters() if p.grad is None or not bool(p.grad.abs().sum() > 0.0)]
    assert asleep == []


@pytest.mark.parametrize("name", ["inception_fusion", "deepcolor_3", "single_image", "compact_cnn", "resunet_gan"])
def test_an_untrained_network_stays_within_the_range_of_ab(name: str) -> None:
    network = build_paper(paper_system(name)).eval()
    with torch.no_grad():
        ab = answer(network, lightness(1, 1, 64, 64))
    assert bool(torch.isfinite(ab).all())
    assert float(ab.abs().max()) <= 128.0


def test_the_joint_is_the_convolution_over_the_repeated_embedding() -> None:
    layer = FusionLayer(features=6, embedding=10, outputs=4)
    x, embedding = torch.randn(2, 6, 3, 5), torch.randn(2, 10)
    nn.init.normal_(layer.conv.bias)  # type: ignore[arg-type]
    repeated = torch.cat([x, embedding[:, :, None, None].expand(-1, -1, 3, 5)], 1)
    torch.testing.assert_close(layer(x, embedding), functional.relu(layer.conv(repeated)))


def test_the_embedding_changes_the_colours() -> None:
    network = build_paper(paper_system("deepcolor_3")).eval()
    light = lightness(1, 1, 16, 16)
    with torch.no_grad():
        assert not torch.equal(network(light, torch.zeros(1, 1000)), network(light, torch.ones(1, 1000)))


def test_a_stride_of_two_pads_as_keras_does() -> None:
    conv = SameConv(1, 1, 3, 2)
    nn.init.ones_(conv.weight)
    even, odd = torch.zeros(1, 1, 4, 4), torch.ones(1, 1, 5, 5)
    even[..., 0, 0] = 1.0
    assert conv(even)[0, 0].tolist() == [[1.0, 0.0], [0.0, 0.0]]
    assert conv(odd)[0, 0].tolist() == [[4.0, 6.0, 4.0], [6.0, 9.0, 6.0], [4.0, 6.0, 4.0]]


def test_the_compact_network_answers_100_pixels_by_way_of_104() -> None:
    network = build_paper(paper_system("compact_cnn")).eval()
    assert isinstance(network, PlainCnn)
    with torch.no_grad():
        assert network.layers(torch.rand(1, 1, 100, 100)).shape == (1, 2, 104, 104)
        assert network(lightness(1, 1, 100, 100)).shape == (1, 2, 100, 100)


def test_dropout_works_in_training_alone() -> None:
    network = build_paper(paper_system("compact_cnn"))
    light = lightness(1, 1, 32, 32)
    with torch.no_grad():
        assert not torch.equal(network.train()(light), network(light))
        assert torch.equal(network.eval()(light), network(light))


def test_a_sigmoid_of_one_half_is_gray() -> None:
    network = PlainCnn(PlainConfig("gray", "2 sigmoid", ab_unit=110.0))
    nn.init.zeros_(convolutions(network)[0].weight)
    with torch.no_grad():
        assert float(network(lightness(1, 1, 8, 8)).abs().max()) == 0.0
        nn.init.constant_(convolutions(network)[0].bias, 100.0)  # type: ignore[arg-type]
        assert float(network(lightness(1, 1, 8, 8)).min()) == 110.0


def test_layers_can_be_changed_in_a_configuration() -> None:
    config = replace(paper_system("deepcolor_3"), decoder="1x1 8, up, 4, up, 2 linear, up")
    assert isinstance(config, FusionConfig)
    network = FusionNet(config)
    assert [conv.out_channels for conv in convolutions(network.decoder)] == [8, 4, 2]
    assert not any(isinstance(module, nn.Tanh) for module in network.modules())


@pytest.mark.parametrize("layer", ["64 s3", "relu", "", "0", "5x5 8", "8 softmax", "drop 2", "8s2"])
def test_a_layer_that_cannot_be_read_is_named(layer: str) -> None:
    with pytest.raises(TrainingError, match=f"The layer '{layer}'"):
        stack(f"8, {layer}, 2", 1)


def test_a_network_that_ends_in_other_than_two_channels_is_refused() -> None:
    with pytest.raises(TrainingError, match="2 channels"):
        PlainCnn(PlainConfig("wide", "8, 3"))


def test_an_unknown_system_is_refused_and_the_known_are_named() -> None:
    with pytest.raises(TrainingError, match=r"'unet'.*deepcolor_base"):
        paper_system("unet")


def test_the_discriminator_judges_patches_of_seventy_pixels() -> None:
    judge = PatchDiscriminator(PatchConfig(), ab_unit=110.0).eval()
    assert parameters(judge) == 2_765_633
    light = lightness(1, 1, 256, 256)
    chroma = torch.zeros(1, 2, 256, 256, requires_grad=True)
    logits = judge(light, chroma)
    assert logits.shape == (1, 1, 30, 30)
    logits[0, 0, 15, 15].backward()
    assert chroma.grad is not None
    seen = chroma.grad.abs().sum((0, 1))
    assert (int((seen.sum(1) > 0).sum()), int((seen.sum(0) > 0).sum())) == (70, 70)


def test_the_discriminator_judges_colour_for_its_lightness() -> None:
    judge = PatchDiscriminator(PatchConfig(width=8, steps=2), ab_unit=110.0).eval()
    chroma = torch.zeros(1, 2, 32, 32)
    with torch.no_grad():
        dark, bright = judge(torch.zeros(1, 1, 32, 32), chroma), judge(torch.full((1, 1, 32, 32), 100.0), chroma)
    assert not torch.equal(dark, bright)


@pytest.mark.parametrize("name", ["deepcolor_3", "compact_cnn", "single_image"])
def test_a_system_runs_in_onnx_runtime_at_sizes_it_was_not_exported_at(name: str) -> None:
    network = build_paper(paper_system(name)).eval()
    embedding = torch.rand(1, 1000)
    inputs = {"L": lightness(1, 1, 16, 24)} | ({"embedding": embedding} if network.takes_embedding else {})
    file = BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the tracing exporter says that it is old
        torch.onnx.export(
            network, tuple(inputs.values()), file, input_names=list(inputs), output_names=["ab"], opset_version=18,
            dynamic_axes={"L": {0: "N", 2: "H", 3: "W"}, "ab": {0: "N", 2: "H", 3: "W"}}, dynamo=False,
        )  # fmt: skip
    session = onnxruntime.InferenceSession(file.getvalue(), providers=["CPUExecutionProvider"])
    inputs["L"] = lightness(1, 1, 40, 8)
    given: dict[str, np.ndarray] = {key: tensor.numpy() for key, tensor in inputs.items()}
    with torch.no_grad():
        expected = network(*inputs.values())
    torch.testing.assert_close(torch.from_numpy(session.run(["ab"], given)[0]), expected, atol=1e-3, rtol=1e-4)
