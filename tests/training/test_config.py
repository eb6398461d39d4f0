import json
from dataclasses import replace
from pathlib import Path

import pytest

from restorer.errors import TrainingError
from tests.training.conftest import DEFAULT_CONFIG
from training.config import TrainConfig, config_from_dict, config_to_dict, read_config, with_settings
from training.models import NETWORKS


@pytest.mark.parametrize("name", NETWORKS)
def test_a_configuration_names_any_network_and_comes_back_from_a_checkpoint(name: str) -> None:
    config = config_from_dict({"network": {"name": name}})
    assert config.network == NETWORKS[name]
    assert config_from_dict(json.loads(json.dumps(config_to_dict(config)))) == config


def test_naming_another_network_on_the_command_line_drops_the_first_ones_keys() -> None:
    config = with_settings(TrainConfig(), ["network.name=deepcolor_3", "network.fusion=32"])
    assert config.network == replace(NETWORKS["deepcolor_3"], fusion=32)


def test_the_default_configuration_survives_the_way_through_a_checkpoint() -> None:
    config = read_config(DEFAULT_CONFIG)
    assert config_from_dict(config_to_dict(config)) == config
    assert config.data.source_weights["osie"] > 1.0 > config.data.source_weights["clothing_small"]


def test_one_setting_can_be_changed_from_the_command_line() -> None:
    config = with_settings(read_config(DEFAULT_CONFIG), ["schedule.minutes=3"])
    assert config.schedule.minutes == 3.0


@pytest.mark.parametrize("assignment", ["schedule.hours=3", "minutes=3", "schedule.minutes", "seed=many"])
def test_a_setting_that_does_not_exist_or_fit_is_named(assignment: str) -> None:
    with pytest.raises(TrainingError, match=assignment.partition("=")[0].rpartition(".")[2]):
        with_settings(read_config(DEFAULT_CONFIG), [assignment])


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("colour = true", "colour"),
        ("[schedule]\nminutes = 0.0", "end"),
        ("[schedule]\nminutes = 'long'", "minutes"),
        ("precision = 'fp8'", "precision"),
        ("[data]\nsizes = [{size_px = 100, batch = 1, start_share = 1.0, end_share = 1.0}]", "100"),
        ("seed = ", "TOML"),
    ],
)
def test_a_wrong_configuration_is_refused_in_a_sentence(tmp_path: Path, text: str, word: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(text)
    with pytest.raises(TrainingError, match=word):
        read_config(path)


def test_a_configuration_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cannot be read"):
        read_config(tmp_path / "absent.toml")
