"""The workspace's histories: steps with a time, versions in them, and one step for each of many photographs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from restorer.gui.tasks import Tasks
from restorer.gui.workspace import Workspace
from restorer.project.recipe import Recipe
from restorer.project.recovery import Recovery

PALE = Recipe(vividness=0.3)


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    tasks = Tasks()
    made = Workspace(tasks, Recovery(tmp_path / "sessions"))
    made.add([tmp_path / f"{name}.tif" for name in "abcde"])
    yield made
    tasks.close()


def vividness(workspace: Workspace) -> list[float | None]:
    return [photo.recipe.vividness for photo in workspace.document.photos]


def test_many_photographs_change_by_one_step_each_and_come_back_together(workspace: Workspace) -> None:
    ids = [photo.id for photo in workspace.document.photos]
    workspace.change("Vividness", Recipe(vividness=1.0))
    told: list[str] = []
    workspace.recipe_changed.connect(told.append)
    changed = workspace.change_many("Paste", dict.fromkeys(ids[:4], PALE))
    assert vividness(workspace) == [0.3, 0.3, 0.3, 0.3, None]
    assert list(changed) == ids[:4] == told
    stack = workspace.history(ids[0])
    assert stack is not None
    assert (stack.count(), stack.text(1)) == (2, "Paste")

    workspace.go_to(ids[2])
    workspace.change("Vividness", Recipe(vividness=0.9))
    assert workspace.take_back(changed, "Paste") == 3, "the one that was changed since is left as it is"
    assert vividness(workspace) == [1.0, None, 0.9, None, None]
    workspace.undo.undo()
    workspace.undo.undo()
    assert vividness(workspace)[2] is None, "and can still be undone by hand"
    workspace.undo.redo()
    assert vividness(workspace)[2] == 0.3


def test_a_photograph_that_has_these_settings_already_gets_no_step(workspace: Workspace) -> None:
    ids = [photo.id for photo in workspace.document.photos]
    assert workspace.change_many("Paste", {ids[0]: PALE, ids[1]: Recipe()}) == (ids[0],)
    assert workspace.history(ids[1]) is None


def test_every_step_has_its_time_and_the_first_row_is_the_opening(workspace: Workspace) -> None:
    workspace.change("Vividness", PALE)
    stack = workspace.history()
    assert stack is not None
    assert stack.step(0).words == ""
    first = stack.step(1)
    assert first.words == "Vividness"
    assert first.at is not None
    assert first.at >= stack.opened


def test_making_and_leaving_a_version_are_steps_like_any_other(workspace: Workspace) -> None:
    workspace.change("Vividness", PALE)
    current = workspace.current
    assert current is not None
    told: list[str] = []
    workspace.versions_changed.connect(told.append)
    workspace.choose("New version", current.choices.added("Version 2", Recipe()))
    workspace.change("Vividness", Recipe(vividness=1.4))
    assert told == [current.id], "a change of the recipe alone is no change of the versions"
    assert [one.recipe.vividness for one in workspace.document.get(current.id).versions] == [0.3, 1.4]
    workspace.undo.undo()
    workspace.undo.undo()
    assert workspace.document.get(current.id).versions == ()
    assert workspace.recipe == PALE
    workspace.undo.redo()
    assert [one.name for one in workspace.document.get(current.id).versions] == ["Version 1", "Version 2"]


def test_a_drag_that_ends_where_it_began_leaves_no_step(workspace: Workspace) -> None:
    gesture = workspace.new_gesture()
    workspace.change("Vividness", PALE, gesture)
    workspace.change("Vividness", Recipe(), gesture)
    stack = workspace.history()
    assert stack is not None
    assert stack.count() == 0
