"""How large text and controls are drawn: as the person chose, else as the system has its text.

Everything grows together, so nothing is cut off; photographs keep one pixel for one pixel. Qt takes the factor once,
before the application is made.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import MutableMapping

from PySide6.QtCore import QSettings

from restorer.gui.settings import TEXT_SIZE, Settings

_VARIABLE = "QT_SCALE_FACTOR"
_LEAST, _MOST = 1.0, 2.0
_REGISTRY = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
_GSETTINGS = ("gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor")


def prepare(settings: Settings, environment: MutableMapping[str, str]) -> float:
    """Set Qt's factor in `environment`; one that stands there already is left alone. Returns what was set, else 1."""
    if _VARIABLE in environment:
        return 1.0
    chosen = settings.get(TEXT_SIZE) / 100.0 or system_factor(environment)
    factor = min(max(chosen, _LEAST), _MOST)
    if factor != 1.0:
        environment[_VARIABLE] = f"{factor:g}"
    return factor


def system_factor(environment: MutableMapping[str, str]) -> float:
    """The system's factor for text where Qt does not follow it by itself, else 1.

    Under X11 Qt takes it from the screen's font resolution; macOS has none. Windows keeps it in the registry, desktops
    under Wayland in the settings of GNOME.
    """
    if sys.platform == "win32":
        return _windows_factor()
    if sys.platform.startswith("linux") and environment.get("WAYLAND_DISPLAY"):
        return _gnome_factor()
    return 1.0


def _gnome_factor() -> float:
    try:
        said = subprocess.run(_GSETTINGS, capture_output=True, text=True, timeout=1.0, check=True).stdout
        return float(said.strip())
    except (OSError, subprocess.SubprocessError, ValueError):
        return 1.0


def _windows_factor() -> float:
    """From the registry; read through Qt."""
    kept = QSettings(_REGISTRY, QSettings.Format.NativeFormat).value("TextScaleFactor")
    try:
        return float(str(kept)) / 100.0
    except ValueError:
        return 1.0


def prepare_process(settings: Settings) -> float:
    """The same for this process."""
    return prepare(settings, os.environ)
