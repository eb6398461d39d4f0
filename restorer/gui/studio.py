"""Everything the window works with, made once and handed on: no singletons, so tests make their own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from restorer.gui.canvas.tile_store import TileStore
from restorer.gui.darkroom import Darkroom
from restorer.gui.engine_room import EngineRoom
from restorer.gui.hinting import Hinting
from restorer.gui.look import Look, ThemeChoice
from restorer.gui.settings import DEVICE, MODEL, THEME, Settings
from restorer.gui.tasks import Tasks
from restorer.gui.thumbnail_store import ThumbnailStore
from restorer.gui.thumbnails import Thumbnails
from restorer.gui.workspace import Workspace
from restorer.project.recovery import Recovery


@dataclass(frozen=True, slots=True, eq=False)
class Studio:
    """The parts behind the window."""

    look: Look
    settings: Settings
    tasks: Tasks
    room: EngineRoom
    workspace: Workspace
    darkroom: Darkroom
    tiles: TileStore
    thumbnails: Thumbnails
    hinting: Hinting
    pasted: Path
    samples: Path
    presets: Path

    def close(self) -> None:
        """End every thread; then what is unsaved is kept as the last session.

        Raises:
            WriteError: the last changes could not be kept.
        """
        self.thumbnails.close()
        self.tasks.close()
        self.thumbnails.close_store()
        self.workspace.end()


def make_studio(app: QApplication, resources: Path, user_data: Path, cache: Path | None = None) -> Studio:
    """A studio whose user data (settings, models, sessions, pasted pictures) lie under `user_data`.

    `cache` is the folder of what can be made again; without one it lies there too.
    """
    settings = Settings(user_data / "settings.ini")
    choices: dict[str, ThemeChoice] = {"system": "system", "dark": "dark", "light": "light"}
    look = Look(app, resources, choices[settings.get(THEME)])
    tasks = Tasks(look.tokens.motion["progress_after_ms"])
    room = EngineRoom(resources / "models", user_data / "models", settings.get(DEVICE))
    workspace = Workspace(tasks, Recovery(user_data / "sessions"))
    darkroom = Darkroom(tasks, room)
    store = ThumbnailStore((cache or user_data / "cache") / "thumbnails")
    thumbnails = Thumbnails(tasks, room, QSize(look.px("thumb_w"), look.px("thumb_h")), store)
    wish = settings.get(MODEL) or None
    darkroom.model_wish = thumbnails.model_wish = wish
    hinting = Hinting(workspace, settings)
    tiles = TileStore(tasks)
    return Studio(
        look,
        settings,
        tasks,
        room,
        workspace,
        darkroom,
        tiles,
        thumbnails,
        hinting,
        user_data / "pasted",
        resources / "samples",
        user_data / "presets",
    )
