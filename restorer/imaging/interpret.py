"""Which appearance a file's codes have: by its profile, by what PNG says instead of one, or as sRGB."""

from __future__ import annotations

from dataclasses import dataclass, replace

from restorer.imaging.appearance import (
    Appearance,
    CmsAppearance,
    GrayAppearance,
    MatrixAppearance,
    PlainCmyk,
    RgbAppearance,
)
from restorer.imaging.colour import SRGB, RgbSpace
from restorer.imaging.decoded import ColourModel, Decoded
from restorer.imaging.icc import Profile, ProfileError, read_profile
from restorer.imaging.tone import ToneCurve


@dataclass(frozen=True, slots=True)
class Interpretation:
    """How codes are read. `space` or `curve` is there where one RGB space or one gray curve says it all.

    Gray has a space too where it is read as that space's gray: untagged, or with an RGB profile.
    """

    appearance: Appearance
    profile_name: str | None = None
    space: RgbSpace | None = None
    curve: ToneCurve | None = None
    notes: tuple[str, ...] = ()


def interpret(decoded: Decoded) -> Interpretation:
    """Choose how to read the codes; what had to be assumed is said in `notes`."""
    if decoded.metadata.icc is None:
        return _assumed(decoded)
    try:
        profile = read_profile(decoded.metadata.icc)
        return _by_profile(profile, decoded.metadata.icc, decoded.model, decoded.floating)
    except ProfileError as problem:
        return _assumed(decoded, f"The embedded colour profile is not used: {problem}; {_fallback(decoded)}.")


def _fallback(decoded: Decoded) -> str:
    return "its inks are read plainly" if decoded.model == "cmyk" else "the file is read as sRGB"


def _by_profile(profile: Profile, data: bytes, model: ColourModel, floating: bool) -> Interpretation:
    if profile.model == "gray" and model == "rgb":
        raise ProfileError(f"{profile.name} is for gray, the file is RGB")
    if profile.model == "rgb" and model == "gray":
        return _gray_by_rgb(profile)
    if profile.model != model:
        raise ProfileError(f"{profile.name} is for another kind of pixels than the file has")
    if profile.has_table and not (model == "gray" and profile.curves):
        return Interpretation(_by_table(profile, data, floating), profile.name)
    if model == "gray":
        return _gray(profile, profile.curves[0])
    return _rgb(profile, floating)


def _by_table(profile: Profile, data: bytes, floating: bool) -> Appearance:
    if floating:
        raise ProfileError(f"{profile.name} is a table, which floating-point pixels cannot use")
    try:
        return CmsAppearance(data, profile.model)
    except (RuntimeError, ValueError) as error:
        raise ProfileError(f"{profile.name} cannot be evaluated") from error


def _gray(profile: Profile, curve: ToneCurve) -> Interpretation:
    appearance = GrayAppearance(curve, curve_is_lightness=profile.pcs_lab)
    return Interpretation(appearance, profile.name, curve=None if profile.pcs_lab else curve)


def _gray_by_rgb(profile: Profile) -> Interpretation:
    """Gray pixels with an RGB profile, as some programs write them: equal codes, so its curve alone matters."""
    if profile.space is None:
        raise ProfileError(f"{profile.name} is for RGB, the file is gray")
    return replace(_gray(profile, profile.space.curve), space=profile.space)


def _rgb(profile: Profile, floating: bool) -> Interpretation:
    space, columns = profile.space, profile.columns
    if space is not None and not floating:
        return Interpretation(RgbAppearance(space), profile.name, space=space)
    if columns is None:
        raise ProfileError(f"{profile.name} has no primaries")
    return Interpretation(MatrixAppearance(columns, profile.curves), profile.name, space=space)


def _assumed(decoded: Decoded, *notes: str) -> Interpretation:
    space = decoded.space or SRGB
    if decoded.model == "cmyk":
        plainly = "CMYK without a colour profile: its inks are read plainly, lightness is approximate."
        return Interpretation(PlainCmyk(), notes=notes or (plainly,))
    if decoded.model == "gray":
        curve = space.curve
        return Interpretation(GrayAppearance(curve), space=space, curve=curve, notes=notes)
    appearance: Appearance = RgbAppearance(space)
    if decoded.floating:
        appearance = MatrixAppearance(space.to_xyz, (space.curve,) * 3)
    return Interpretation(appearance, space=space, notes=notes)
