"""What the window can do beyond showing and colouring one photograph, a row each: to add a feature, add its class here.

A feature is made after the window's parts stand. It adds its own sections, tabs, overlays and wires, and says which
actions of `actions.TABLE` it carries out; the window itself stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from restorer.gui.album.feature import AlbumFeature
from restorer.gui.command_list.feature import Commands
from restorer.gui.doubt.feature import Doubt
from restorer.gui.geometry.feature import GeometryFeature
from restorer.gui.info.feature import InfoFeature
from restorer.gui.models.feature import ModelsFeature
from restorer.gui.palette.feature import ColourChoice
from restorer.gui.palette.from_photo import FromPhoto
from restorer.gui.panel.source_notes import SourceNotes
from restorer.gui.preferences.feature import SettingsDialog
from restorer.gui.presets.feature import PresetsFeature
from restorer.gui.reference.feature import ReferenceFeature
from restorer.gui.regions.feature import RegionsFeature
from restorer.gui.screen.feature import ScreenProfile
from restorer.gui.tone.feature import ToneFeature
from restorer.gui.versions.feature import VersionsFeature
from restorer.gui.views.feature import Views

if TYPE_CHECKING:
    from restorer.gui.window import Window

Command = Callable[[], object]


class Feature(Protocol):
    """One of them. Held by the window for as long as it lives."""

    def commands(self) -> Mapping[str, Command]:
        """What each of its actions does, by the action's id."""


FEATURES: tuple[Callable[[Window], Feature], ...] = (
    AlbumFeature,
    Commands,
    SettingsDialog,
    ScreenProfile,
    Views,
    PresetsFeature,
    ColourChoice,
    ReferenceFeature,
    VersionsFeature,
    ToneFeature,
    GeometryFeature,
    ModelsFeature,
    SourceNotes,
    RegionsFeature,
    Doubt,
    InfoFeature,
    FromPhoto,
)
"""In the order in which they are made."""


def make_features(window: Window) -> tuple[Feature, ...]:
    """The features of `window`."""
    return tuple(make(window) for make in FEATURES)
