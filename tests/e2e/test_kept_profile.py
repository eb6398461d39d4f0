"""The copy keeps the scan's colour profile where nobody wished another: measured with other readers than our own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import tifffile
from PIL import Image

from restorer.imaging.colour import ADOBE_RGB, ECI_RGB_V2
from restorer.imaging.icc_make import profile_bytes
from tests.e2e.scenes import Restorer, scene

ADOBE_Y = (0.2973769, 0.6273491, 0.0752741)
"""Luminances of the primaries, from the Adobe RGB (1998) specification."""


def lightness(codes: npt.NDArray[np.uint16]) -> npt.NDArray[np.float64]:
    """L* of 16-bit Adobe RGB codes, by the specification."""
    y = (codes / 65535.0) ** (563 / 256) @ ADOBE_Y
    return np.where(y > 216 / 24389, 116 * np.cbrt(y) - 16, y * 24389 / 27)


def adobe_scan(path: Path) -> bytes:
    icc = profile_bytes(ADOBE_RGB)
    codes = np.dstack([scene(60, 80, 16)] * 3)
    tifffile.imwrite(path, codes, photometric="rgb", iccprofile=icc)
    return icc


def test_a_scan_in_adobe_rgb_stays_in_adobe_rgb_and_keeps_its_lightness(colorize: Restorer, tmp_path: Path) -> None:
    icc = adobe_scan(tmp_path / "scan.tif")
    said = colorize(tmp_path / "scan.tif", "-o", tmp_path / "out")
    assert said.code == 0, said.err
    with tifffile.TiffFile(tmp_path / "out" / "scan.tif") as copy:
        assert copy.pages[0].tags["InterColorProfile"].value == icc, "the scan's own bytes"
        coloured = copy.asarray()
    assert np.abs(coloured[..., 0].astype(int) - coloured[..., 2]).max() > 500, "no colour was added"
    assert np.abs(lightness(coloured) - lightness(tifffile.imread(tmp_path / "scan.tif"))).max() <= 0.002


def test_a_batch_and_its_records_keep_the_profile_too(restorer: Restorer, toy: str, tmp_path: Path) -> None:
    icc = adobe_scan(tmp_path / "scan.tif")
    said = restorer(*("batch", tmp_path / "scan.tif", "-o", tmp_path / "out"), "--model", toy, "--record")
    assert said.code == 0, said.err
    with tifffile.TiffFile(tmp_path / "out" / "scan.tif") as copy:
        assert copy.pages[0].tags["InterColorProfile"].value == icc
    said = restorer("verify", tmp_path / "out")
    assert said.code == 0, said.out


@pytest.mark.parametrize("pixels", ["gray", "rgb"])
def test_an_rgb_profile_is_kept_for_gray_pixels_too(colorize: Restorer, tmp_path: Path, pixels: str) -> None:
    icc, codes = profile_bytes(ECI_RGB_V2), scene(40, 50)
    picture = Image.fromarray(codes if pixels == "gray" else np.dstack([codes] * 3))
    picture.save(tmp_path / "scan.png", icc_profile=icc)
    said = colorize(tmp_path / "scan.png", "-o", tmp_path / "out")
    assert said.code == 0, said.err
    with Image.open(tmp_path / "out" / "scan.png") as copy:
        assert copy.info["icc_profile"] == icc


def test_without_a_profile_the_copy_is_srgb_and_a_wish_comes_first(colorize: Restorer, tmp_path: Path) -> None:
    Image.fromarray(scene(40, 50)).save(tmp_path / "untagged.png")
    said = colorize(tmp_path / "untagged.png", "-o", tmp_path / "out", "--json")
    assert said.json["photos"][0]["profile"] == "sRGB"
    said = colorize(tmp_path / "untagged.png", "-o", tmp_path / "adobe", "--profile", "adobe rgb", "--json")
    assert said.json["photos"][0]["profile"] == "Adobe RGB", "who wishes another gets it"
