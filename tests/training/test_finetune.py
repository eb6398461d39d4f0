import argparse
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from restorer.engine.store import ModelStore
from restorer.errors import TrainingError, UsageError
from restorer.paths import resources, user_models
from restorer.progress import Progress
from tests.training.conftest import small_config
from tests.training.pictures import autumnal, coloured, encoded, gray
from training.adapters import add_adapters, merged_weights
from training.base_model import WEIGHTS_NAME, open_base
from training.comparison import Difference, differences, table
from training.finetune import Tuned, choose
from training.finetune_command import FINETUNE
from training.finetune_task import RATES, between, choose_trained, what_helps_most
from training.models import build_hinted
from training.start import Start, averaged_network, prepare

QUICK = (
    "--set", "threads=1",
    "--set", "data.sizes=[{size_px=64, batch=4, start_share=1.0, end_share=1.0}]",
    "--set", "data.degraded_share=0.0",
    "--set", "data.recoloured_share=0.0",
    "--set", "schedule.warmup_steps=2",
)  # fmt: skip


def _fill(folder: Path, count: int, picture: Callable[[int], np.ndarray] = autumnal) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(count):
        (folder / f"{seed:03d}.png").write_bytes(encoded(picture(seed)))
    return folder


@pytest.fixture(scope="module")
def base_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run of a small network that has learned next to nothing."""
    folder = tmp_path_factory.mktemp("base")
    photos = _fill(folder / "photos", 3, coloured)
    trainer = prepare(small_config("schedule.rate=1e-6"), Start(photos, folder / "run"), lambda _: None, Progress())
    trainer.run(Progress())
    return folder / "run"


@pytest.fixture(autouse=True)
def user_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RESTORER_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def _finetune(*arguments: object) -> int:
    parser = argparse.ArgumentParser()
    FINETUNE.add_arguments(parser)
    return FINETUNE.run(parser.parse_args([str(argument) for argument in (*arguments, *QUICK)]))


def _store() -> ModelStore:
    return ModelStore(resources() / "models", user_models())


def test_a_model_that_gains_is_installed_and_can_be_tuned_again(
    base_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photos = _fill(tmp_path / "Autumn", 20)
    (photos / "broken.jpg").write_bytes(b"broken")
    (photos / "gray.png").write_bytes(encoded(gray(50)))
    general = _fill(tmp_path / "general", 30, lambda seed: autumnal(seed + 500))
    settings = ("--set", "schedule.rate=1e-2", "--set", "schedule.steps=25")
    assert _finetune(photos, "--base", base_run, "--id", "autumn", "--general", general, *settings) == 0
    said = capsys.readouterr().err
    assert "1 (broken.jpg) not readable" in said
    assert "1 (gray.png) gray" in said
    assert "your photographs, held out" in said
    assert "training decoder, " in said
    assert "at a rate of 0.01" in said
    assert "general photographs" in said

    package = _store().verify("autumn")
    assert package.folder is not None
    card = json.loads((package.folder / "card.json").read_text())
    assert card["metrics"]["held_out"][0]["after"] > card["metrics"]["held_out"][0]["before"] + 1.0
    data = card["training"]["data"]
    assert [row["name"] for row in data] == ["those of run", "Autumn", "general, mixed in"]
    assert data[1]["photographs"] <= 14, "the held-out parts were trained on"
    assert 0 < data[2]["photographs"] < 30
    assert str(tmp_path) not in json.dumps(card)
    assert "non-commercial" in (package.folder / "LICENSE").read_text()

    again = open_base("autumn", _store())
    assert again.network.widths == (32, 24, 16)
    assert again.package == "autumn"
    nothing = ("--set", "schedule.rate=1e-9", "--set", "schedule.steps=1")
    assert _finetune(photos, "--base", "autumn", "--id", "autumn-2", *nothing) == 1
    assert "autumn stays" in capsys.readouterr().err
    assert {p.card.id for p in _store().list()} & {"autumn", "autumn-2"} == {"autumn"}


def test_the_package_can_be_written_to_a_folder_instead(base_run: Path, tmp_path: Path) -> None:
    photos, settings = _fill(tmp_path / "a", 20), ("--set", "schedule.rate=2e-2", "--set", "schedule.steps=12")
    assert _finetune(photos, "--base", base_run, "-o", tmp_path / "package", *settings) == 0
    assert (tmp_path / "package" / WEIGHTS_NAME).is_file()
    assert not user_models().exists()
    with pytest.raises(UsageError, match="exists already"):
        _finetune(photos, "--base", base_run, "-o", tmp_path / "package")


def test_fewer_than_twenty_photographs_and_gray_ones_are_refused_in_one_sentence(
    base_run: Path, tmp_path: Path
) -> None:
    with pytest.raises(TrainingError, match=r"19 photographs in .* can be used, and 20 are needed"):
        _finetune(_fill(tmp_path / "few", 19), "--base", base_run)
    with pytest.raises(TrainingError, match=r"All 25 photographs .* are gray"):
        _finetune(_fill(tmp_path / "gray", 25, gray), "--base", base_run)


def test_a_base_that_cannot_be_trained_further_is_said() -> None:
    with pytest.raises(TrainingError, match="without the weights"):
        open_base("levin", _store())
    shipped = open_base("restorer-base", _store())
    assert shipped.weights["decoder.ab.weight"].dtype == torch.float32


def test_an_id_that_cannot_be_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Über"):
        _finetune(tmp_path, "--id", "Über uns")


def _network() -> torch.nn.Module:
    torch.manual_seed(3)
    network = build_hinted(small_config().network)
    torch.nn.init.normal_(network.decoder.ab.weight)
    return network.eval()  # no dropout


def test_the_way_between_two_models_begins_and_ends_at_them() -> None:
    base, tuned = _network().state_dict(), {name: t + 1.0 for name, t in _network().state_dict().items()}
    for share in (0.0, 0.25, 1.0):
        for name, tensor in between(base, tuned, share).items():
            torch.testing.assert_close(tensor, base[name] + share)


def test_adapters_change_nothing_at_first_and_are_gone_when_merged() -> None:
    network = _network()
    lightness, hints = torch.rand(1, 1, 64, 64) * 100, torch.zeros(1, 3, 64, 64)
    names = set(network.state_dict())
    before = network(lightness, hints).ab.detach()
    add_adapters(network)
    torch.testing.assert_close(network(lightness, hints).ab, before)
    trained = [name for name, p in network.named_parameters() if p.requires_grad]
    assert trained
    assert all("parametrizations" in name for name in trained)
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if name.endswith("second"):
                parameter.normal_(std=0.1)
    adapted = network(lightness, hints).ab.detach()
    assert not torch.allclose(adapted, before)
    plain = build_hinted(small_config().network).eval()
    merged = merged_weights(network)
    assert set(merged) == names
    plain.load_state_dict(merged)
    torch.testing.assert_close(plain(lightness, hints).ab, adapted)


def test_what_is_trained_is_what_was_chosen() -> None:
    for adapt, word in (("all", ""), ("decoder", "decoder.")):
        network = _network()
        choose_trained(network, adapt)  # type: ignore[arg-type]
        trained = [name for name, p in network.named_parameters() if p.requires_grad]
        assert any(name.startswith("encoder.neck") for name in trained) == (adapt == "all")
        assert all(name.startswith(word) for name in trained)
        assert any(name.startswith("decoder.") for name in trained)


def test_adapters_on_a_leash_learn_too(base_run: Path, tmp_path: Path) -> None:
    photos, settings = _fill(tmp_path / "a", 20), ("--set", "schedule.rate=2e-2", "--set", "schedule.steps=20")
    assert _finetune(photos, "--base", base_run, "--id", "x", "--adapt", "adapters", "--leash", 0.2, *settings) == 0


def _means(*values: float) -> np.ndarray:
    return np.array(values)


def test_the_best_share_is_the_nearest_to_the_base_of_those_as_good() -> None:
    own = [_means(20.0, 25.0), _means(20.5, 25.0), _means(20.51, 25.1), _means(20.3, 25.0)]
    general = [_means(22.0, 26.0)] * 4
    assert choose((0.0, 0.25, 0.5, 1.0), list(zip(own, general, strict=True))) == 0.25


def test_everything_learns_where_there_are_photographs_enough_to_keep_what_is_known() -> None:
    assert what_helps_most(659, 6909) == "all"
    assert what_helps_most(61, 6909) == "decoder"
    assert what_helps_most(659, 0) == "decoder"
    assert RATES["decoder"] < RATES["all"]


def test_a_share_that_forgets_general_photographs_or_hints_is_not_chosen() -> None:
    own = [_means(20.0, 25.0), _means(20.5, 25.0), _means(21.0, 25.0), _means(22.0, 24.0)]
    general = [_means(22.0, 26.0), _means(21.95, 26.0), _means(21.5, 26.0), _means(22.0, 26.0)]
    assert choose((0.0, 0.25, 0.5, 1.0), list(zip(own, general, strict=True))) == 0.25
    assert choose((0.0, 1.0), [(own[0], general[0]), (own[3], general[3])]) == 0.0


def _tuned(gain: float, error: float, general: float, share: float = 0.5) -> Tuned:
    own, other = Difference(0, 9, 20.0, 20.0 + gain, error, 9), Difference(0, 9, 22.0, 22.0 + general, 0.0, 9)
    network = averaged_network  # any object: it is not looked at
    return Tuned(network, share, [own], [other], 12, 0, 0, 0.0, [], [])  # type: ignore[arg-type]


def test_only_a_gain_beyond_chance_that_costs_little_elsewhere_is_better() -> None:
    assert _tuned(0.5, 0.1, -0.19).better
    assert not _tuned(0.5, 0.6, 0.0).better, "chance"
    assert not _tuned(0.024, 0.02, 0.0).better, "one time in eight that is chance"
    assert not _tuned(0.01, 0.0, 0.0).better, "too little to see"
    assert not _tuned(0.5, 0.1, -0.21).better, "forgets"
    assert not _tuned(0.5, 0.1, 0.0, share=0.0).better, "that is the base"


def test_differences_have_their_error_and_their_line() -> None:
    before = np.array([[20.0, 25.0], [22.0, 26.0]])
    after = np.array([[20.5, 25.0], [22.1, 26.2]])
    automatic, hinted = differences(before, after)
    assert automatic.gain == pytest.approx(0.3)
    assert automatic.error == pytest.approx(np.std([0.5, 0.1], ddof=1) / np.sqrt(2))
    assert (hinted.hints, hinted.improved) == (10, 1)
    line = table([("mine", [automatic])])[1]
    assert "+0.30 +- 0.20, 2 of 2 better" in line
    assert differences(before[:0], after[:0]) == []


@pytest.mark.parametrize(("photographs", "quantile"), [(3, 2.920), (4, 2.353), (6, 2.015), (11, 1.812), (101, 1.660)])
def test_a_gain_beyond_chance_is_one_by_students_t(photographs: int, quantile: float) -> None:
    def gained(gain: float) -> bool:
        return Difference(0, photographs, 20.0, 20.0 + gain, 1.0, photographs).beyond_chance

    assert gained(quantile * 1.01)
    assert not gained(quantile * 0.97)
    assert not Difference(0, 1, 20.0, 25.0, 0.0, 1).beyond_chance, "one photograph says nothing"
