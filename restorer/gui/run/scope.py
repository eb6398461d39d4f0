"""Which photographs of the album a run is for."""

from __future__ import annotations

from enum import StrEnum

from restorer.gui.actions import tr


class Scope(StrEnum):
    """All of them, those that the album shows now, or those that are chosen."""

    ALL = "all"
    SHOWN = "shown"
    SELECTED = "selected"


def scope_words(scope: Scope) -> str:
    """What it is called."""
    return {
        Scope.ALL: tr("All photographs"),
        Scope.SHOWN: tr("Those shown now"),
        Scope.SELECTED: tr("Those selected"),
    }[scope]
