"""A run of several photographs in the form that the export dialog offers: profile, depth, quality, mark and bag."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tifffile
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from restorer.batch.entry import State
from restorer.batch.journal import Journal
from restorer.batch.places import Places
from restorer.gui.exporting import BagScope, BagWish
from restorer.gui.messages import Message
from restorer.gui.run.bagging import bag_run
from restorer.gui.run.choices import RunChoices
from restorer.gui.run.desk import RunDesk
from restorer.gui.run.order import RunChoice, RunOrder, note, unfinished
from restorer.gui.run.panel import RunPanel
from restorer.gui.run.run_state import Phase
from restorer.gui.settings import RUN_UNFINISHED
from restorer.gui.window import Window
from restorer.imaging.colour import ADOBE_RGB
from restorer.imaging.icc_make import profile_bytes
from restorer.imaging.output import Container
from restorer.project.recipe import Output, Recipe
from restorer.record.bag import Bag
from tests.gui.album_support import feature
from tests.gui.support import coloured, drop, make_scan, settle, wait


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(button: QWidget, words: str) -> None:
    """Open a choice with the space bar and take an entry of it."""
    button.setFocus()
    opened: list[QMenu] = []
    with pytest.MonkeyPatch.context() as patch:  # the offscreen platform warns of every menu it shows
        patch.setattr(QMenu, "popup", lambda menu, *_: opened.append(menu))
        QTest.keyClick(button, Qt.Key.Key_Space)
    (entry,) = (action for action in opened[0].actions() if action.text() == words)
    assert entry.isEnabled()
    entry.trigger()


def start(window: Window, run: RunDesk) -> None:
    """Press Start and wait for the end."""
    for kind in ("run", "bag"):
        window.messages.remove(kind)
    press(run.panel.start)
    wait(lambda: run.state is not None and not run.busy, 60)
    settle(window)


def said(window: Window, kind: str) -> Message | None:
    return next((one for one in window.messages.messages if one.kind == kind), None)


def payload(bag: Path) -> set[str]:
    """The names in the manifest, whose hashes are looked at."""
    rows = [line.split("  ") for line in (bag / "manifest-sha256.txt").read_text().splitlines()]
    for sha256, name in rows:
        assert hashlib.sha256((bag / name).read_bytes()).hexdigest() == sha256
    return {name.removeprefix("data/") for _, name in rows}


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A PNG and a JPEG of 8 bits, and a TIFF of 16 in Adobe RGB."""
    folder = tmp_path / "town"
    make_scan(folder / "a.png", 96, 72, 1)
    with Image.open(make_scan(folder / "b.png", 96, 72, 2)) as image:
        image.save(folder / "b.jpg")
    (folder / "b.png").unlink()
    codes = np.random.default_rng(2).integers(9000, 50000, (60, 80)).astype(np.uint16)
    tifffile.imwrite(folder / "c.tif", np.dstack([codes] * 3), photometric="rgb", iccprofile=profile_bytes(ADOBE_RGB))
    return folder


@pytest.fixture
def run(window: Window, town: Path) -> RunDesk:
    drop(window, *sorted(town.iterdir()))
    coloured(window)
    window.actions_["run"].trigger()
    wait(lambda: window.studio.thumbnails.total == 0)
    settle(window)
    return feature(window).run


@pytest.fixture
def out(town: Path) -> Path:
    return town.with_name("town, coloured")


def depth_and_profile(path: Path) -> tuple[int, bytes | None]:
    if path.suffix == ".tif":
        with tifffile.TiffFile(path) as copy:
            tag = copy.pages[0].tags.get("InterColorProfile")  # type: ignore[union-attr]
            return copy.asarray().dtype.itemsize * 8, None if tag is None else tag.value
    with Image.open(path) as image:
        return 8, image.info.get("icc_profile")


def test_format_depth_profile_and_mark_are_chosen_by_keys_and_are_in_every_copy(
    window: Window, run: RunDesk, out: Path
) -> None:
    form, written = run.panel.written.form, run.panel.written
    choose(form._format, "TIFF")
    choose(form._depth, "16 bit")
    choose(form._profile, ADOBE_RGB.name)
    assert [one.accessibleName() for one in (form._format, form._depth, form._profile)] == [
        "Format: TIFF",
        "Depth: 16 bit",
        f"Profile: {ADOBE_RGB.name}",
    ]
    assert not written.mark.words.isVisible()
    QTest.keyClick(written.mark.wanted, Qt.Key.Key_Space)
    assert written.mark.words.isVisible()
    written.mark.words.selectAll()
    QTest.keyClicks(written.mark.words, "Town archive")
    start(window, run)
    copies = sorted(out.glob("*.tif"))
    assert len(copies) == 3
    for copy in copies:
        assert depth_and_profile(copy) == (16, profile_bytes(ADOBE_RGB))
        assert b"Town archive" in copy.read_bytes(), "the copy's XMP names the mark's words"
        assert '"Town archive"' in copy.with_name(f"{copy.name}.record.json").read_text()


def test_what_was_chosen_is_remembered(window: Window, run: RunDesk, out: Path) -> None:
    written = run.panel.written
    written.form.use_format(Container.TIFF)
    written.form.use_depth(8)
    written.form.use_profile("Display P3")
    press(written.mark.wanted)
    press(written.bag.wanted)
    written.bag.use(BagScope.FOLDER)
    written.bag.organisation.setText("Town archive")
    start(window, run)
    panel = RunPanel(window.studio.look)
    kept = RunChoices(panel, window.studio.settings, lambda: None).choice()
    assert kept.output == Output(Container.TIFF, 8, "Display P3", suffix="_coloured", mark="Coloured with AI")
    assert kept.bag == BagWish(BagScope.FOLDER, "Town archive")
    assert panel.written.mark.wanted.isChecked()
    panel.deleteLater()


def test_by_default_each_copy_is_as_its_scan_and_an_order_of_before_stays_the_same(
    window: Window, run: RunDesk, out: Path
) -> None:
    assert run._choices.choice().output == Output(suffix="_coloured"), "or every finished run would be done again"
    form = run.panel.written.form
    assert form._profile.accessibleName() == "Profile: As each scan"
    assert form._else.isVisible()
    assert form._else.text() == "sRGB where a scan has none for colour"
    start(window, run)
    assert depth_and_profile(out / "c_coloured.tif") == (16, profile_bytes(ADOBE_RGB))
    assert {path.name for path in out.iterdir() if path.suffix in (".png", ".jpg")} == {
        "a_coloured.png",
        "b_coloured.jpg",
    }


def test_16_bits_for_copies_that_are_as_their_scans_fail_no_jpeg(window: Window, run: RunDesk, out: Path) -> None:
    choose(run.panel.written.form._depth, "16 bit")
    assert "JPEG and WebP stay at 8 bit" in run.panel.written._said.text()
    start(window, run)
    assert not run._failures
    assert (out / "b_coloured.jpg").is_file()
    assert depth_and_profile(out / "c_coloured.tif")[0] == 16
    assert (out / "a_coloured.png").read_bytes()[24] == 16, "the bit depth of a PNG's header"


def test_a_format_that_has_no_16_bits_says_8_and_the_choice_comes_back(window: Window, run: RunDesk) -> None:
    form = run.panel.written.form
    form.use_depth(16)
    choose(form._format, "JPEG")
    assert form._depth.value == "8 bit"
    assert form.quality.isVisible()
    assert "change brightness a little" in run.panel.written._said.text()
    assert run._choices.choice().output.depth is None
    form.quality.track.setValue(60)
    assert run._choices.choice().output.quality == 60
    choose(form._format, "PNG")
    assert form._depth.value == "16 bit"
    assert not form.quality.isVisible()
    output = run._choices.choice().output
    assert (output.depth, output.quality) == (16, None)


def test_a_bag_of_the_run_holds_its_copies_and_records(window: Window, run: RunDesk, out: Path) -> None:
    bag = run.panel.written.bag
    assert not bag.content.isVisible()
    press(bag.wanted)
    assert bag.content.text().replace("\u200b", "") == (
        f"Each copy and its record, with checksums. The bag: {out.parent.name} / town, coloured-bag."
    )
    QTest.keyClicks(bag.organisation, "Town archive")
    start(window, run)
    made = out.with_name("town, coloured-bag")
    copies = {"a_coloured.png", "b_coloured.jpg", "c_coloured.tif"}
    assert payload(made) == copies | {f"{name}.record.json" for name in copies}
    assert "Source-Organization: Town archive" in (made / "bag-info.txt").read_text()
    message = said(window, "bag")
    assert message is not None
    assert message.title == "The bag town, coloured-bag is made: 6 files."
    assert unfinished(out) is None
    start(window, run)
    assert payload(out.with_name("town, coloured-bag-2")) == payload(made), "of copies made before too"


def test_a_bag_of_the_folder_holds_the_report_and_what_lay_there(window: Window, run: RunDesk, out: Path) -> None:
    out.mkdir()
    (out / "letter.txt").write_text("from before")
    press(run.panel.written.bag.wanted)
    choose(run.panel.written.bag._scopes, "All of their folder")
    start(window, run)
    names = payload(out.with_name("town, coloured-bag"))
    assert {"letter.txt", "restorer-report/index.html", "a_coloured.png"} <= names
    assert not [name for name in names if name.startswith(".restorer")]
    message = said(window, "bag")
    assert message is not None
    assert message.text == "", "the run's own journal is not worth a word"


def test_a_bag_that_cannot_be_made_is_said_and_the_copies_stay(
    window: Window, run: RunDesk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (out.parent / "town, coloured-bag.part").write_text("in the way")
    press(run.panel.written.bag.wanted)
    start(window, run)
    message, done = said(window, "bag"), said(window, "run")
    assert message is not None
    assert done is not None
    assert message.tone == "error"
    assert done.title == "Exported 3 photographs to town, coloured."
    assert len(list(out.glob("*_coloured.*"))) == 6
    assert window.studio.settings.get(RUN_UNFINISHED) == ""


def test_without_a_copy_there_is_no_bag(window: Window, run: RunDesk, town: Path, out: Path) -> None:
    for path in town.iterdir():
        path.write_bytes(path.read_bytes()[:60])
    press(run.panel.written.bag.wanted)
    start(window, run)
    assert run.state is not None
    assert run.state.failed == 3
    assert not out.with_name("town, coloured-bag").exists()
    assert said(window, "bag") is None


def test_a_run_stopped_at_its_bag_is_gone_on_with(
    window: Window, run: RunDesk, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held_first(*words: Any) -> Bag | None:
        assert run.state is not None
        run.state.hold(True)
        return bag_run(*words)

    monkeypatch.setattr("restorer.gui.run.work.bag_run", held_first)
    press(run.panel.written.bag.wanted)
    press(run.panel.start)
    wait(lambda: run.state is not None and run.state.phase is Phase.BAGGING and run.state.held, 60)
    state = run.state
    assert state is not None
    wait(lambda: run._job is not None and run._job.words == "Paused")
    assert run.panel.left.text() == "", "no time is known for a bag"
    monkeypatch.undo()
    run.stop()
    wait(lambda: not run.busy)
    settle(window)
    assert state.phase is Phase.STOPPED
    assert not list(out.parent.glob("*-bag*")), "nothing of it is left"
    found = unfinished(out)
    assert found is not None
    assert found.done == found.total == 3
    assert found.order.choice.bag == BagWish(BagScope.COPY)
    run.offer_to_go_on()
    wait(lambda: said(window, "unfinished") is not None)
    message = said(window, "unfinished")
    assert message is not None
    assert message.title == "The bag of town, coloured is not made yet."
    message.offers[1].act()
    wait(lambda: not run.busy, 30)
    assert len(payload(out.with_name("town, coloured-bag"))) == 6


def test_an_order_is_read_again_as_it_was_noted_and_one_of_before_too(tmp_path: Path) -> None:
    output = Output(Container.TIFF, 16, "Display P3", None, "_x", mark="Made with AI")
    choice = RunChoice(tmp_path, output, bag=BagWish(BagScope.FOLDER, "Town archive"))
    order = RunOrder(((tmp_path / "a.png", Recipe()),), choice)
    places = Places(tmp_path)
    places.make()
    with Journal(places.journal) as journal:
        note(journal, order)
        noted = journal.fact("window's run")
        assert journal.counts()[State.WAITING] == 0
    assert noted is not None
    found = unfinished(tmp_path)
    assert found is not None, "its bag is still to be made"
    assert found.order.choice == choice
    words = json.loads(noted)
    for name in ("depth", "profile", "mark", "bag", "organisation", "bagged"):
        del words[name]
    with Journal(places.journal) as journal:
        journal.note("window's run", json.dumps(words))
    assert unfinished(tmp_path) is None
