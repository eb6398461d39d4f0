"""What the window can do beyond showing and colouring one photograph, a row each: to add a feature, add its maker here.

A feature is made after the window's parts stand. It adds its own sections, tabs, overlays and wires, and says which
actions of `actions.TABLE` it carries out; the window itself stays as it is. Features are made one by one once the
first frame is on the screen, and each is imported only then: nobody who starts the program waits for all of them, and
a photograph that is dropped in the first moment comes before them (`feature_making`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from restorer.gui.darkroom import Developed, Opened
    from restorer.gui.window import Window

Command = Callable[[], object]


class Feature(Protocol):
    """One of them. Held by the window for as long as it lives."""

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does, by the action's id."""


@dataclass(frozen=True, slots=True, eq=False)
class Missed:
    """The photograph that was on the canvas before a feature was made: as far as it had come."""

    photo_id: str = ""
    opened: Opened | None = None
    developed: Developed | None = None


@runtime_checkable
class CatchesUp(Protocol):
    """A feature that listens to the darkroom, or to which photograph is current."""

    def catch_up(self, missed: Missed) -> None:
        """Show what would be shown had the feature been there before the photograph."""


def _album(window: Window) -> Feature:
    from restorer.gui.album.feature import AlbumFeature

    return AlbumFeature(window)


def _command_list(window: Window) -> Feature:
    from restorer.gui.command_list.feature import Commands

    return Commands(window)


def _preferences(window: Window) -> Feature:
    from restorer.gui.preferences.feature import SettingsDialog

    return SettingsDialog(window)


def _screen(window: Window) -> Feature:
    from restorer.gui.screen.feature import ScreenProfile

    return ScreenProfile(window)


def _views(window: Window) -> Feature:
    from restorer.gui.views.feature import Views

    return Views(window)


def _presets(window: Window) -> Feature:
    from restorer.gui.presets.feature import PresetsFeature

    return PresetsFeature(window)


def _colour_choice(window: Window) -> Feature:
    from restorer.gui.palette.feature import ColourChoice

    return ColourChoice(window)


def _reference(window: Window) -> Feature:
    from restorer.gui.reference.feature import ReferenceFeature

    return ReferenceFeature(window)


def _versions(window: Window) -> Feature:
    from restorer.gui.versions.feature import VersionsFeature

    return VersionsFeature(window)


def _tone(window: Window) -> Feature:
    from restorer.gui.tone.feature import ToneFeature

    return ToneFeature(window)


def _geometry(window: Window) -> Feature:
    from restorer.gui.geometry.feature import GeometryFeature

    return GeometryFeature(window)


def _models(window: Window) -> Feature:
    from restorer.gui.models.feature import ModelsFeature

    return ModelsFeature(window)


def _source_notes(window: Window) -> Feature:
    from restorer.gui.panel.source_notes import SourceNotes

    return SourceNotes(window)


def _regions(window: Window) -> Feature:
    from restorer.gui.regions.feature import RegionsFeature

    return RegionsFeature(window)


def _fixing(window: Window) -> Feature:
    from restorer.gui.fix.feature import Fixing

    return Fixing(window)


def _doubt(window: Window) -> Feature:
    from restorer.gui.doubt.feature import Doubt

    return Doubt(window)


def _info(window: Window) -> Feature:
    from restorer.gui.info.feature import InfoFeature

    return InfoFeature(window)


def _from_photo(window: Window) -> Feature:
    from restorer.gui.palette.from_photo import FromPhoto

    return FromPhoto(window)


FEATURES: tuple[Callable[[Window], Feature], ...] = (
    _screen,
    _preferences,
    _album,
    _command_list,
    _views,
    _presets,
    _colour_choice,
    _reference,
    _versions,
    _tone,
    _geometry,
    _models,
    _source_notes,
    _regions,
    _fixing,
    _doubt,
    _info,
    _from_photo,
)
"""In the order in which they are made."""
EARLY = 2
"""So many are made before any photograph is waited for: another profile, side or contrast would redraw everything."""
