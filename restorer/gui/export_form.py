"""Format, depth and profile of a copy: those of its scan, except for what somebody chose.

A choice is kept only where the dialog was answered otherwise than it opened. Were the answer itself kept, the JPEG that
one scan is would become the format of the 16-bit TIFF that comes after it, though nobody ever asked for JPEG.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from restorer.gui.exporting import ExportChoice, own_container
from restorer.gui.settings import EXPORT_DEPTH, EXPORT_FORMAT, EXPORT_PROFILE, EXPORT_QUALITY, Settings
from restorer.imaging.colour import SPACES
from restorer.imaging.output import WRITERS, Container
from restorer.imaging.photo import PhotoInfo
from restorer.project.recipe import Output


def chosen_container(settings: Settings, path: Path) -> Container:
    """The format that was chosen last, else the scan's own."""
    wish = settings.get(EXPORT_FORMAT)
    return Container(wish) if wish in list(Container) else own_container(path)


def chosen_profile(settings: Settings) -> str | None:
    """The profile that was chosen last; None is the scan's own."""
    wish: str = settings.get(EXPORT_PROFILE)
    return wish if wish in SPACES else None


def chosen_depth(settings: Settings, info: PhotoInfo, container: Container) -> Literal[8, 16]:
    """The depth that was chosen last, else the scan's own, where the format can store it."""
    wish = settings.get(EXPORT_DEPTH) or info.depth_bits
    return 16 if wish > 8 and 16 in WRITERS[container].depths else 8


def chosen_form(settings: Settings, info: PhotoInfo, suffix: str) -> Output:
    """What the dialog opens with."""
    container = chosen_container(settings, info.path)
    depth = chosen_depth(settings, info, container)
    return Output(container, depth, chosen_profile(settings), settings.get(EXPORT_QUALITY), suffix)


def keep_form(settings: Settings, info: PhotoInfo, choice: ExportChoice) -> None:
    """Keep what was answered otherwise than the dialog opened; back at the scan's own, nothing is chosen any more."""
    container, output = choice.container, choice.output
    if output.depth is not None and output.depth != chosen_depth(settings, info, container):
        own = 16 if info.depth_bits > 8 else 8
        settings.set(EXPORT_DEPTH, 0 if output.depth == own else output.depth)
    if container is not chosen_container(settings, info.path):
        settings.set(EXPORT_FORMAT, "" if container is own_container(info.path) else container.value)
    settings.set(EXPORT_PROFILE, output.profile or "")
    settings.set(EXPORT_QUALITY, output.quality or settings.get(EXPORT_QUALITY))
