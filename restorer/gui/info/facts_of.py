"""Facts in words: of a photograph's file, of its description, of how it was coloured."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from restorer.errors import RestorerError
from restorer.gui.actions import tr, tr_n
from restorer.gui.below import said
from restorer.gui.darkroom import Developed
from restorer.gui.figures import counted, date_and_time, decimal
from restorer.gui.panel.facts import Fact
from restorer.imaging.deviation import LightnessDeviation
from restorer.imaging.photo import Photo, PhotoInfo, SourceColour
from restorer.project.recipe import Recipe

_EXACT = 0.002
_CLASSICAL = ("levin", "welsh")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found about a copy that was exported: its name, its lightness, and whether the original is as it was.

    `promised` is the largest deviation that its form may have, None where its form promises nothing.
    """

    path: Path
    lightness: LightnessDeviation
    promised: float | None
    untouched: bool


def file_facts(photo: Photo) -> tuple[Fact, ...]:
    """What to say of a photograph's file."""
    info = photo.info
    pixels = info.width_px * info.height_px / 1e6
    facts = [
        Fact(tr("Name"), info.path.name),
        Fact(tr("Folder"), str(info.path.parent)),
        Fact(tr("Size"), f"{counted(info.width_px)} × {counted(info.height_px)}, {decimal(pixels)} {tr('megapixels')}"),
        Fact(tr("Depth"), _depth(info)),
        Fact(tr("Profile"), _profile(photo)),
        Fact(tr("Format"), info.format),
        *_resolution(info),
        *_disk(info.path),
    ]
    if info.pages > 1:
        facts.append(Fact(tr("Pages"), counted(info.pages)))
    if info.extra_channels:
        facts.append(Fact(tr("Channels"), ", ".join(info.extra_channels)))
    return (*facts, *((Fact(tr("Notes"), " ".join(map(said, info.notes))),) if info.notes else ()))


def unread_facts(path: Path, error: Exception) -> tuple[Fact, ...]:
    """What is known of a photograph that could not be opened: where it is, and what is wrong with it."""
    wrong = said(error.sentence) if isinstance(error, RestorerError) else tr("It cannot be read.")
    return Fact(tr("Name"), path.name), Fact(tr("Folder"), str(path.parent)), Fact(tr("Notes"), wrong)


def record_facts(developed: Developed, recipe: Recipe, checked: Checked | None) -> tuple[Fact, ...]:
    """How the photograph was coloured, and what was found when it was exported."""
    facts = [
        Fact(tr("Model"), developed.model, tip=developed.colours.model_id),
        Fact(tr("Hints"), hint_words(recipe)),
        Fact(tr("Made with"), _made_with(developed.colours.model_id, recipe)),
        Fact(tr("Device"), said(developed.device.reason)),
    ]
    if checked is None:
        facts.append(Fact(tr("Brightness"), tr("measured when it is exported")))
    else:
        copy = Fact(tr("Exported copy"), checked.path.name, tip=str(checked.path))
        facts += [_brightness(checked), _original(checked), copy]
    return (*facts, *((Fact(tr("Notes"), " ".join(map(said, developed.notes))),) if developed.notes else ()))


def hint_words(recipe: Recipe) -> str:
    """How many hints there are, and how many of them say where their colour is known from."""
    hints = len(recipe.strokes)
    noted = sum(bool(stroke.note or stroke.citation) for stroke in recipe.strokes)
    if not hints:
        return tr("none")
    if not noted:
        return counted(hints)
    words = tr_n("{n}, one with a note", "{n}, {m} with a note", noted)
    return words.format(n=counted(hints), m=counted(noted))


def _brightness(checked: Checked) -> Fact:
    d65, d50 = checked.lightness.d65, checked.lightness.d50
    tip = tr("Mean {mean}; under D50, as Photoshop counts: mean {mean50}, at most {most50} L*").format(
        mean=decimal(d65.mean, 3), mean50=decimal(d50.mean, 2), most50=decimal(d50.largest, 2)
    )
    if checked.promised is None:
        words = tr("mean {mean}, at most {most} L* off: the format is lossy")
        return Fact(tr("Brightness"), words.format(mean=decimal(d65.mean, 2), most=decimal(d65.largest)), tip=tip)
    digits = 3 if d65.largest < _EXACT * 2 else 2
    words = tr("kept within {most} L*").format(most=decimal(d65.largest, digits))
    return Fact(tr("Brightness"), words, d65.largest <= checked.promised, tip)


def _original(checked: Checked) -> Fact:
    if checked.untouched:
        return Fact(tr("Original"), tr("checked, not written to"), good=True)
    return Fact(tr("Original"), tr("is no longer the file that was opened"))


def _made_with(model_id: str, recipe: Recipe) -> str:
    """In IPTC's sense: what a machine guessed, and what a person said."""
    guessed = tr("strokes spread by a formula") if model_id in _CLASSICAL else tr("AI colour")
    return f"{guessed}, {tr('human hints')}" if recipe.strokes else guessed


def _depth(info: PhotoInfo) -> str:
    """Bits, channels, and whether there is any colour in them."""
    channels = {"gray": 1, "rgb": 3, "cmyk": 4}.get(info.model, 3)
    kinds = {SourceColour.NEUTRAL: tr("grey"), SourceColour.TONED: tr("toned"), SourceColour.COLOURED: tr("in colour")}
    counted = tr_n("1 channel", "{n} channels", channels).format(n=channels)
    return f"{info.depth_bits} {tr('bit')}, {counted}, {kinds[info.colour]}"


def _profile(photo: Photo) -> str:
    info, icc = photo.info, photo.metadata.icc
    if icc is None:
        return info.profile_name or tr("sRGB (none embedded)")
    return tr("{name} (embedded)").format(name=info.profile_name or tr("without a name"))


def _resolution(info: PhotoInfo) -> tuple[Fact, ...]:
    if info.dpi is None:
        return ()
    x, y = info.dpi
    words = f"{decimal(x, 0)} dpi" if round(x) == round(y) else f"{decimal(x, 0)} × {decimal(y, 0)} dpi"
    return (Fact(tr("Resolution"), words),)


def _disk(path: Path) -> tuple[Fact, ...]:
    with contextlib.suppress(OSError):
        found = path.stat()
        when = datetime.fromtimestamp(found.st_mtime)
        return Fact(tr("On disk"), _bytes(found.st_size)), Fact(tr("Changed"), date_and_time(when))
    return ()


def _bytes(size: int) -> str:
    for unit, one in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= one:
            return f"{decimal(size / one)} {unit}"
    return tr("{n} bytes").format(n=counted(size))
