from __future__ import annotations

import platform
from pathlib import Path

from restorer.cli.machine import processor_name


def test_the_processor_has_the_name_that_linux_lists(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_text("processor\t: 0\nmodel name\t: Some  CPU @ 3 GHz\n\nmodel name\t: Other\n")
    assert processor_name(tmp_path / "cpuinfo") == "Some CPU @ 3 GHz"


def test_elsewhere_it_is_at_least_the_architecture(tmp_path: Path) -> None:
    assert processor_name(tmp_path / "absent") in (platform.processor(), platform.machine())
    (tmp_path / "empty").write_text("")
    assert processor_name(tmp_path / "empty")
