"""A disk that is really full while edits are kept: a small file system in memory, where mounting one is allowed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from restorer.gui.window import Window
from restorer.project import project_file
from restorer.project.claim import held
from restorer.project.recovery import Recovery
from tests.gui.support import coloured, drop, settle

_SIZE = 256 * 1024


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 KiB."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if not sys.platform.startswith("linux") or mount is None or umount is None:
        pytest.skip("no file systems in memory on this system")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run([mount, "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", place], capture_output=True)
    if made.returncode:
        pytest.skip(f"mounting is not allowed here: {made.stderr.decode(errors='replace').strip()}")
    yield place
    subprocess.run([umount, "--lazy", place], check=True)


def fill(disk: Path) -> Path:
    """Take every byte that is left."""
    path = disk / "filler"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return path


def test_what_was_kept_survives_a_full_disk_and_the_next_edit_is_kept_when_there_is_room(
    window: Window, scan: Path, small_disk: Path
) -> None:
    recovery = window.studio.workspace.recovery = Recovery(small_disk / "sessions")
    drop(window, scan)
    coloured(window)
    window.studio.hinting.set_point((5.0, 5.0))
    window.studio.workspace.autosave()
    settle(window)
    kept = window.studio.workspace.recipe
    filler = fill(small_disk)

    for number in range(200):  # an edit too large for the room that the older file's replacement could use
        window.studio.hinting.place = (0.2 + number / 400, 0.5)
        window.studio.hinting.set_point((float(number % 40), 10.0))
    window.studio.workspace.autosave()
    settle(window)
    (message,) = window.messages.messages
    assert message.kind == "autosave"
    assert "session.restorer" in message.title
    assert os.strerror(28) in message.title
    assert message.text, "and what to do"
    assert project_file.read(recovery.project).photos[0].recipe == kept, "the older edits are still there"
    assert held(recovery.claim.path), "and still ours"
    assert len(window.studio.workspace.recipe.strokes) == 201, "and the newer ones in the window"
    assert not list(recovery.folder.glob("*.part"))

    filler.unlink()
    window.studio.workspace.autosave()
    settle(window)
    assert not window.messages.messages, "said no longer"
    assert project_file.read(recovery.project).photos[0].recipe == window.studio.workspace.recipe
