"""What the window says when a run has ended, and of one that was stopped the last time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from restorer.gui.actions import tr, tr_n
from restorer.gui.export_bag import bag_message
from restorer.gui.figures import counted
from restorer.gui.messages import Message, Offer, failure
from restorer.gui.run.order import Unfinished
from restorer.gui.run.run_state import RunState


def done_message(
    state: RunState, folder: Path, failed: int, show: Callable[[Path], None], report: Callable[[], None]
) -> Message:
    """How many copies there are now; `show` opens a folder, `report` the report."""
    done = state.ended - state.failed
    words = tr_n("Exported 1 photograph to {folder}.", "Exported {n} photographs to {folder}.", done)
    if not done and not failed:
        words = tr("Everything is done already: {folder} holds all copies.")
    text = tr("{n} failed; why stands in the panel.").format(n=counted(failed)) if failed else ""
    offers = [Offer(tr("Show in folder"), lambda: show(folder), stays=True)]
    if state.report is not None:
        offers.insert(0, Offer(tr("Open report"), report, stays=True))
    title = words.format(n=counted(done), folder=folder.name)
    return Message("run", title, text, "warning" if failed else "info", tuple(offers))


def bag_messages(state: RunState, show: Callable[[Path], None]) -> list[Message]:
    """What became of the bag, where one was wished for."""
    if state.bag_error is not None:
        return [failure("bag", state.bag_error)]
    return [] if state.bag is None else [bag_message(state.bag, show)]


def unfinished_message(found: Unfinished, go_on: Callable[[], None]) -> Message:
    """That a run was stopped, or only its bag is still to be made."""
    folder = found.order.choice.folder.name
    title = tr("Colouring is not finished ({n} of {total}).").format(n=counted(found.done), total=counted(found.total))
    if found.done == found.total:
        title = tr("The bag of {folder} is not made yet.").format(folder=folder)
    text = tr("The copies in {folder} are kept.").format(folder=folder)
    return Message(
        "unfinished",
        title,
        text,
        "history",
        (Offer(tr("Not now"), lambda: None, quiet=True), Offer(tr("Go on"), go_on)),
    )
