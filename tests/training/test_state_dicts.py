import pickle
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from restorer.errors import TrainingError
from restorer.imaging.colour import SRGB, luma_to_gray_codes
from training.models.embedding import (
    EmbeddingConfig,
    InceptionEmbedding,
    MobileNetEmbedding,
    gray_codes,
    open_embedding,
    seeded_projection,
)
from training.models.inception_resnet_v2 import InceptionResNetV2
from training.models.papers import build_paper, paper_system
from training.models.published import load_published, read_weights
from training.models.resnet18 import BasicBlock, ResNet18
from training.models.restorer_net import MobileNet
from training.models.resunet_gan import ResUnet

FIRST_SIGNS = [-1, 1, -1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, 1, -1]
# Some of timm's names with their shapes, one of each kind of part.
INCEPTION_NAMES = {
    "conv2d_1a.conv.weight": (32, 3, 3, 3),
    "conv2d_4a.bn.running_var": (192,),
    "mixed_5b.branch0.conv.weight": (96, 192, 1, 1),
    "mixed_5b.branch1.1.conv.weight": (64, 48, 5, 5),
    "mixed_5b.branch3.1.bn.weight": (64,),
    "repeat.9.branch2.2.conv.weight": (64, 48, 3, 3),
    "repeat.0.conv2d.bias": (320,),
    "mixed_6a.branch0.conv.weight": (384, 320, 3, 3),
    "mixed_6a.branch1.2.conv.weight": (384, 256, 3, 3),
    "repeat_1.19.branch1.1.conv.weight": (160, 128, 1, 7),
    "repeat_1.0.branch1.2.conv.weight": (192, 160, 7, 1),
    "repeat_1.0.conv2d.weight": (1088, 384, 1, 1),
    "mixed_7a.branch0.1.conv.weight": (384, 256, 3, 3),
    "mixed_7a.branch2.2.conv.weight": (320, 288, 3, 3),
    "repeat_2.8.branch1.1.conv.weight": (224, 192, 1, 3),
    "block8.branch1.2.conv.weight": (256, 224, 3, 1),
    "block8.conv2d.weight": (2080, 448, 1, 1),
    "conv2d_7b.conv.weight": (1536, 2080, 1, 1),
    "classif.weight": (1000, 1536),
}
RESNET_NAMES = {
    "conv1.weight": (64, 3, 7, 7),
    "bn1.running_mean": (64,),
    "layer1.1.conv2.weight": (64, 64, 3, 3),
    "layer2.0.downsample.0.weight": (128, 64, 1, 1),
    "layer2.0.downsample.1.bias": (128,),
    "layer4.1.bn2.weight": (512,),
    "fc.weight": (1000, 512),
}


def drawn(module: nn.Module) -> dict[str, Tensor]:
    """Weights of a module's names and shapes, drawn at random, variances above 0."""
    generator = torch.Generator().manual_seed(0)
    return {
        name: torch.rand(t.shape, generator=generator) * 0.1 + 0.01 if t.is_floating_point() else t.clone()
        for name, t in module.state_dict().items()
    }


def small() -> BasicBlock:
    return BasicBlock(3, 4, 2)


@pytest.mark.parametrize(
    ("kind", "total", "tensors", "names"),
    [(InceptionResNetV2, 55_843_464, 1306, INCEPTION_NAMES), (ResNet18, 11_689_512, 122, RESNET_NAMES)],
)
def test_the_classifiers_have_the_published_names_and_totals(
    kind: type[nn.Module], total: int, tensors: int, names: dict[str, tuple[int, ...]]
) -> None:
    with torch.device("meta"):
        network = kind()
    found = {name: tuple(t.shape) for name, t in network.state_dict().items()}
    assert sum(p.numel() for p in network.parameters()) == total
    assert len(found) == tensors
    assert {name: found.get(name) for name in names} == names


def test_inception_resnet_v2_has_the_published_grids() -> None:
    grids: list[tuple[int, ...]] = []
    with torch.device("meta"):
        network = InceptionResNetV2().eval()
        for part in (network.mixed_5b, network.mixed_6a, network.mixed_7a):
            part.register_forward_hook(lambda _part, _given, answer: grids.append(tuple(answer.shape)))
        assert network(torch.empty(2, 3, 299, 299)).shape == (2, 1000)
    assert grids == [(2, 320, 35, 35), (2, 1088, 17, 17), (2, 2080, 8, 8)]


def test_resnet_has_the_published_grids() -> None:
    features = ResNet18().features(torch.zeros(1, 3, 64, 96))
    assert [tuple(f.shape[1:]) for f in features] == [
        (64, 32, 48), (64, 16, 24), (128, 8, 12), (256, 4, 6), (512, 2, 3),
    ]  # fmt: skip


@pytest.mark.parametrize("ending", [".safetensors", ".pth"])
def test_published_weights_are_taken_from_either_kind_of_file(tmp_path: Path, ending: str) -> None:
    weights, path = drawn(small()), tmp_path / f"block{ending}"
    save_file(weights, path) if ending == ".safetensors" else torch.save(weights, path)
    block = small()
    load_published(block, read_weights(path), path.name)
    assert all(torch.equal(t, weights[name]) for name, t in block.state_dict().items())


def test_half_precision_and_a_wrapped_state_dict_are_read_too(tmp_path: Path) -> None:
    torch.save({"state_dict": {"a": torch.ones(2, dtype=torch.float16)}, "epoch": 3}, tmp_path / "a.pth")
    assert read_weights(tmp_path / "a.pth")["a"].dtype == torch.float32


def test_old_files_without_the_norms_counters_fit() -> None:
    weights = {name: t for name, t in drawn(small()).items() if "num_batches" not in name}
    load_published(small(), weights, "old.pth")


def test_a_missing_tensor_is_named() -> None:
    weights = drawn(small())
    del weights["conv2.weight"], weights["bn2.bias"]
    with pytest.raises(TrainingError, match=r"^x\.pth lacks conv2\.weight and 1 more, of BasicBlock"):
        load_published(small(), weights, "x.pth")


def test_an_unexpected_tensor_is_named() -> None:
    with pytest.raises(TrainingError, match=r"^x\.pth holds head\.weight, which BasicBlock does not know"):
        load_published(small(), {**drawn(small()), "head.weight": torch.zeros(1)}, "x.pth")


def test_a_tensor_of_another_shape_is_named_and_nothing_is_loaded() -> None:
    block = small()
    before = {name: t.clone() for name, t in block.state_dict().items()}
    with pytest.raises(
        TrainingError, match=r"conv1\.weight of another shape: \(4, 1, 3, 3\), where BasicBlock has \(4, 3"
    ):
        load_published(block, {**drawn(block), "conv1.weight": torch.zeros(4, 1, 3, 3)}, "x.pth")
    assert all(torch.equal(t, before[name]) for name, t in block.state_dict().items())


def test_the_weights_of_another_network_are_refused() -> None:
    with torch.device("meta"):
        network, other = ResNet18(), InceptionResNetV2()
    with pytest.raises(TrainingError, match=r"lacks conv1\.weight"):
        load_published(network, other.state_dict(), "inception.pth")


class Planted:
    """Opened by an ordinary unpickler, it would make a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return Path.touch, (self.path,)  # type: ignore[return-value]


@pytest.mark.parametrize("ending", [".pth", ".safetensors", ".bin"])
def test_a_pickle_posing_as_weights_is_refused_and_not_run(tmp_path: Path, ending: str) -> None:
    path, trace = tmp_path / f"weights{ending}", tmp_path / "trace"
    path.write_bytes(pickle.dumps({"conv1.weight": Planted(trace)}))
    with pytest.raises(TrainingError, match="no readable state dict"):
        read_weights(path)
    torch.save({"conv1.weight": Planted(trace)}, path)
    with pytest.raises(TrainingError, match="no readable state dict"):
        read_weights(path)
    assert not trace.exists()


@pytest.mark.parametrize("content", [b"", b"not weights", b"\x80\x02", b"PK\x03\x04 cut short", bytes(64)])
def test_damaged_files_are_refused(tmp_path: Path, content: bytes) -> None:
    for name in ("a.pth", "a.safetensors"):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(TrainingError, match=name):
            read_weights(tmp_path / name)


def test_a_file_changed_or_cut_anywhere_is_read_or_refused(tmp_path: Path) -> None:
    path, rng = tmp_path / "old.pth", np.random.default_rng(0)
    torch.save({"a": torch.ones(3, 2), "b": torch.zeros(4)}, path, _use_new_zipfile_serialization=False)
    whole = np.frombuffer(path.read_bytes(), np.uint8)
    refused = 0
    for _ in range(300):
        changed = whole[: rng.integers(len(whole) // 2, len(whole) + 1)].copy()
        changed[rng.integers(len(changed), size=3)] = rng.integers(256, size=3)
        path.write_bytes(changed.tobytes())
        try:
            read_weights(path)
        except TrainingError:
            refused += 1
    assert refused > 100


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    for name in ("gone.pth", "gone.safetensors"):
        with pytest.raises(TrainingError, match=name):
            read_weights(tmp_path / name)


def test_a_file_of_more_than_tensors_is_refused(tmp_path: Path) -> None:
    torch.save({"conv1.weight": torch.zeros(1), "epoch": 3}, tmp_path / "run.pth")
    with pytest.raises(TrainingError, match="more than the tensors"):
        read_weights(tmp_path / "run.pth")


def test_the_generators_encoder_takes_resnet_18_and_leaves_its_classifier() -> None:
    network = build_paper(paper_system("resunet_gan"))
    assert isinstance(network, ResUnet)
    weights = drawn(ResNet18())
    network.load_encoder(weights, "resnet18.pth")
    assert torch.equal(network.encoder.state_dict()["layer3.0.conv1.weight"], weights["layer3.0.conv1.weight"])


def test_gray_codes_are_the_srgb_gray_of_the_lightness() -> None:
    lightness = np.linspace(0.0, 100.0, 501, dtype=np.float32).reshape(1, -1)
    codes = luma_to_gray_codes(lightness, SRGB.curve, np.uint16).astype(np.float32) / 65535.0
    np.testing.assert_allclose(gray_codes(torch.from_numpy(lightness)).numpy(), codes, atol=2e-5)


def test_the_inception_embedding_is_a_thousand_values_and_never_trains() -> None:
    with torch.device("meta"):
        shapes = InceptionResNetV2().state_dict()
    weights = {name: torch.full(t.shape, 0.01) for name, t in shapes.items()}
    weights["classif.bias"] = torch.linspace(-1.0, 1.0, 1000)
    provider = InceptionEmbedding(weights, "inception.pth", "logits")
    light = torch.rand(1, 1, 64, 96) * 100.0
    logits = provider(light)
    assert provider.name == "inception_resnet_v2 logits (inception.pth)"
    assert logits.shape == (1, 1000)
    assert not any(p.requires_grad for p in provider.parameters())
    provider.values = "probabilities"
    torch.testing.assert_close(provider(light), torch.softmax(logits, 1))


def test_the_mobilenet_embedding_says_what_it_is_and_which_file(tmp_path: Path) -> None:
    save_file({f"encoder.backbone.{k}": t for k, t in drawn(MobileNet()).items()}, tmp_path / "own.safetensors")
    provider = open_embedding(EmbeddingConfig(mobilenet_weights=str(tmp_path / "own.safetensors")))
    assert isinstance(provider, MobileNetEmbedding)
    assert provider.name.startswith("mobilenet_v1 pooled, projected with seed 0 (own.safetensors, sha256 ")
    assert provider(torch.rand(2, 1, 40, 56) * 100.0).shape == (2, 1000)


def test_one_picture_has_one_embedding_whatever_its_size() -> None:
    provider = MobileNetEmbedding({f"encoder.backbone.{k}": t for k, t in MobileNet().state_dict().items()}, "own")
    ramp = torch.linspace(0.0, 100.0, 224).expand(1, 1, 224, 224)
    larger = nn.functional.interpolate(ramp, (448, 336), mode="bilinear")
    near, far = provider(larger) - provider(ramp), provider(ramp.flip(3)) - provider(ramp)
    assert float(near.norm()) < 0.2 * float(far.norm())


def test_the_projection_never_changes() -> None:
    signs = torch.sign(seeded_projection(1024, 1000, 0))
    assert signs[0, :16].tolist() == FIRST_SIGNS
    assert abs(float(signs.mean())) < 0.005
    assert signs.abs().min() == 1.0


def test_the_projection_keeps_lengths() -> None:
    vectors = torch.randn(8, 1024, generator=torch.Generator().manual_seed(0))
    kept = (vectors @ seeded_projection(1024, 1000, 0).T).norm(dim=1) / vectors.norm(dim=1)
    assert bool(((kept - (1000 / 1024) ** 0.5).abs() < 0.1).all())


def test_without_any_weights_there_is_no_embedding(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no weights"):
        open_embedding(EmbeddingConfig())
    save_file({"conv1.weight": torch.zeros(1)}, tmp_path / "other.safetensors")
    with pytest.raises(TrainingError, match="holds no MobileNet v1 weights"):
        open_embedding(EmbeddingConfig(mobilenet_weights=str(tmp_path / "other.safetensors")))
    with pytest.raises(TrainingError, match=r"lacks conv2d_1a\.conv\.weight"):
        open_embedding(EmbeddingConfig(inception_weights=str(tmp_path / "other.safetensors")))
