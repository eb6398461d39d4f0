"""What copies and their folder are called where nobody has chosen a name: in the language of the window.

Only the first export or run asks for it. What was used once is kept in the settings, so that another language never
gives the copies of an archive other names, and a run goes on under those that it began with. Letters of ASCII only:
others do not outlive every file system, archive and mail on the way of a copy.
"""

from __future__ import annotations

from restorer.gui.actions import tr
from restorer.gui.settings import EXPORT_FOLDER_NAME, EXPORT_SUFFIX, RUN_FORMAT, RUN_SUFFIX, Settings

_USUAL = "_coloured"


def own_suffix() -> str:
    """What is added to a copy's name by default."""
    return tr("_coloured")


def own_folder_name() -> str:
    """What the folder beside the scans is called by default."""
    return own_suffix().strip("_").capitalize()


def export_suffix(settings: Settings) -> str:
    """What the export adds to a copy's name: what it added last."""
    return settings.get(EXPORT_SUFFIX) if settings.has(EXPORT_SUFFIX) else own_suffix()


def export_folder_name(settings: Settings) -> str:
    """The folder that the export makes beside the scans, as it was called last."""
    if settings.has(EXPORT_FOLDER_NAME):
        return settings.get(EXPORT_FOLDER_NAME)
    # Exported before names had a language: they stay.
    return _USUAL.strip("_").capitalize() if settings.has(EXPORT_SUFFIX) else own_folder_name()


def run_suffix(settings: Settings) -> str:
    """What a run adds to its copies' names: what the last one added."""
    if settings.has(RUN_SUFFIX):
        return settings.get(RUN_SUFFIX)
    return _USUAL if settings.has(RUN_FORMAT) else own_suffix()
