"""Where things are kept: the resources that ship with the program, and the folders of the person who uses it.

Standard library only. `RESTORER_HOME` puts everything of the user's under one folder (tests, portable installs).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of shipped resources: a bundle's, the checkout's, or the installed wheel's, whichever is there.

    The checkout comes before the wheel's copy, because an editable install copies forced files once and goes stale.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    candidates = [Path(bundle) / "resources"] if bundle else []
    candidates += [_PACKAGE.parent / "resources", _PACKAGE / "resources"]
    for candidate in candidates:
        if (candidate / "models").is_dir():
            return candidate
    raise FileNotFoundError("Restorer's resources folder is missing; install the program again.")


def user_data() -> Path:
    """The folder for what the user adds and wants to keep: model packages, presets. It may not exist yet."""
    home = os.environ.get("RESTORER_HOME")
    if home:
        return Path(home) / "data"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", Path.home() / "AppData" / "Roaming")) / "Restorer"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Restorer"
    return Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share")) / "restorer"


def user_models() -> Path:
    """The folder whose subfolders are the user's own model packages. It may not exist yet."""
    return user_data() / "models"


def user_cache() -> Path:
    """The folder for what can be made again: thumbnails, analyses. It may not exist yet."""
    home = os.environ.get("RESTORER_HOME")
    if home:
        return Path(home) / "cache"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "Restorer" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "Restorer"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "restorer"
