"""The profiles we embed, evaluated by LittleCMS against our own colour path."""

from __future__ import annotations

import io

import imagecodecs
import numpy as np
import pytest
from PIL import ImageCms

from restorer.imaging.colour import SPACES, WHITE_D65
from restorer.imaging.icc_make import profile_bytes

_CORNERS = np.array([[1, 1, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]], np.float32)
_GRAYS = np.repeat(np.linspace(0, 1, 33, dtype=np.float32)[:, None], 3, axis=1)
_BRADFORD = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
_D50 = np.array([0.9642, 1.0, 0.8249])


def xyz_by_littlecms(codes: np.ndarray, profile: bytes) -> np.ndarray:
    out = imagecodecs.cms_transform(
        np.ascontiguousarray(codes[None]),
        profile,
        imagecodecs.cms_profile("xyz"),
        colorspace="rgb",
        outcolorspace="xyz",
        outdtype="f4",
        intent=imagecodecs.CMS.INTENT.RELATIVE_COLORIMETRIC,
        flags=0,
    )
    return np.asarray(out[0], np.float64) * (1 + 32767 / 32768 if out.max() < 0.6 else 1)


def expected_xyz(codes: np.ndarray, name: str) -> np.ndarray:
    space = SPACES[name]
    gains = (_BRADFORD @ _D50) / (_BRADFORD @ WHITE_D65)
    to_d50 = np.linalg.inv(_BRADFORD) @ np.diag(gains) @ _BRADFORD
    return space.curve.decode(codes) @ (to_d50 @ np.asarray(space.to_xyz)).T


@pytest.mark.parametrize("name", SPACES)
def test_littlecms_finds_our_primaries_and_neutrals(name: str) -> None:
    for codes in (_CORNERS, _GRAYS):
        np.testing.assert_allclose(
            xyz_by_littlecms(codes, profile_bytes(SPACES[name])), expected_xyz(codes, name), atol=1e-3
        )


@pytest.mark.parametrize("name", SPACES)
def test_people_see_the_name_of_the_space(name: str) -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(profile_bytes(SPACES[name])))
    assert ImageCms.getProfileDescription(profile).strip() == name
    assert profile.profile.version >= 4
