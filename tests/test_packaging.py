"""What goes with the program onto a desktop agrees with the program, and `--smoke-test` proves an installation."""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
from pathlib import Path

import defusedxml.ElementTree as ElementTree
from PIL import Image

from restorer import __version__
from restorer.project.project_file import SUFFIX

ROOT = Path(__file__).resolve().parents[1]
PACKAGING = ROOT / "packaging"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / "linux" / "restorer.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_menu_entry_starts_the_program_with_files_and_knows_its_projects() -> None:
    entry = desktop_entry()
    assert (entry["Type"], entry["Exec"], entry["Icon"]) == ("Application", "restorer %F", "restorer")
    assert entry["Categories"].endswith(";")
    mime = ElementTree.parse(PACKAGING / "linux" / "restorer-mime.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = mime.findall("m:mime-type", space)
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == [f"*{SUFFIX}"]
    assert kind.get("type") in entry["MimeType"].split(";")


def test_the_store_page_names_the_version_the_entry_and_the_type() -> None:
    page = ElementTree.parse(PACKAGING / "linux" / "org.restorer.Restorer.metainfo.xml").getroot()
    assert page.findtext("id") == "org.restorer.Restorer"
    assert page.findtext("launchable") == "restorer.desktop"
    assert page.findtext("project_license") == "MIT"
    assert page.findtext("provides/mediatype") == "application/x-restorer"
    release = page.find("releases/release")
    assert release is not None
    assert release.get("version") == __version__


def test_the_icon_is_drawn_in_every_size_for_every_system(tmp_path: Path) -> None:
    run = [sys.executable, str(PACKAGING / "make_icons.py"), str(tmp_path)]
    subprocess.run(run, check=True, capture_output=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    for side in (16, 24, 32, 48, 64, 128, 256, 512, 1024):
        with Image.open(tmp_path / f"restorer-{side}.png") as picture:
            assert picture.size == (side, side)
            alpha = picture.getchannel("A")
            assert alpha.getpixel((0, 0)) == 0, "its corners are free"
            assert alpha.getpixel((side // 2, side // 2)) == 255
    with Image.open(tmp_path / "restorer.ico") as ico:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= ico.info["sizes"]
    with Image.open(tmp_path / "restorer.icns") as icns:
        assert max(size[0] for size in icns.info["sizes"]) >= 512


def test_the_bundle_leaves_out_training_and_compression() -> None:
    spec = (PACKAGING / "bundle" / "restorer.spec").read_text(encoding="utf-8")
    compile(spec, "restorer.spec", "exec")
    without = spec.split("WITHOUT = [")[1].split("]")[0]
    assert {"torch", "training", "ray", "matplotlib"} <= set(re.findall(r'"([\w.]+)"', without))
    assert spec.count("upx=False") == 2
    assert "upx=True" not in spec


def test_the_smoke_test_opens_colours_paints_exports_and_verifies_and_says_so_in_a_line(tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    answer = subprocess.run(
        [sys.executable, "-m", "restorer", "--smoke-test"],
        cwd=ROOT, capture_output=True, text=True, timeout=240, env={**environment, "RESTORER_HOME": str(tmp_path)},
    )  # fmt: skip
    assert answer.returncode == 0, answer.stderr
    (line,) = answer.stdout.splitlines()
    assert line.startswith(f"Restorer {__version__} works: ")
    assert "coloured on CPU" in line or "coloured on NVIDIA" in line
    assert "exported and verified (1 stroke" in line
    assert not list(tmp_path.iterdir()), "it leaves nothing behind"
