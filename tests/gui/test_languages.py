"""The window in German and French: every sentence is there, fits, and comes after the next start."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from restorer import errors
from restorer.gui import below, figures, languages
from restorer.gui.actions import tr, tr_n
from restorer.gui.messages import failure
from restorer.gui.preferences.language_page import LanguagePage
from restorer.gui.settings import LANGUAGE, Settings
from restorer.gui.studio import Studio
from restorer.gui.window import Window
from restorer.paths import resources
from restorer.project.export import LOSSY_NOTE
from tests.gui.support import coloured, drop, paint, settle, shown
from tests.gui.test_window_words import cut_off, overlapping, spoken

ROOT = Path(__file__).resolve().parents[2]
CODES = ("de", "fr")
SIZES = ((1024, 640), (1280, 800))
LARGER = (1024 * 4 // 5, 640 * 4 // 5)


@cache
def collector() -> ModuleType:
    """`packaging/translations.py`; the folder is no package."""
    path = ROOT / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("restorer_translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@cache
def written(code: str) -> dict[str, object]:
    return collector().read(resources() / "translations" / f"restorer_{code}.ts")


def in_language(app: QApplication, code: str) -> None:
    assert languages.install(app, resources(), code) == code


@pytest.fixture
def english_after(qapp: QApplication) -> Iterator[None]:
    """Whatever was installed is taken away again."""
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=CODES)
def foreign(
    request: pytest.FixtureRequest, english_after: None, plain_studio: Studio, qtbot: object, qapp: QApplication
) -> Iterator[Window]:
    in_language(qapp, request.param)
    yield from shown(Window(plain_studio), qtbot)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_has_its_translation_and_none_is_left_over(code: str) -> None:
    said, there = collector().collected(), written(code)
    assert not [source for source in said if source not in there or not there[source].finished]
    assert not [source for source in there if source not in said], "make translations, then --forget"


@pytest.mark.parametrize("code", CODES)
def test_translations_hold_the_same_placeholders(code: str) -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"\{[^{}]*\}", text))

    for source, said in written(code).items():
        for form in said.forms:
            allowed = fields(source) | (fields(said.one) if said.one else set())
            assert fields(form) <= allowed, source
            if form == said.forms[-1]:
                assert fields(form) == fields(source), source


@pytest.mark.parametrize("code", CODES)
def test_translations_are_typeset(code: str) -> None:
    """No straight quotation marks, no English ones; no plain space before a per cent sign."""
    for source, said in written(code).items():
        for form in said.forms:
            assert '"' not in form, form
            assert not re.search(r"[\d}] %", form), form
            assert form == form.strip(), form
            if code == "de":
                assert form.count("„") == form.count("“"), form
            if code == "fr":
                assert not re.search(r"'| [;:?!%»]|« ", form), form
                assert not re.search(r"\b(vous|votre|vos)\b|\w+ez\b(?<!chez)(?<!assez)", form, re.IGNORECASE), form
            assert source.endswith("…") == form.endswith("…"), form


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code: str, qapp: QApplication, tmp_path: Path) -> None:
    path = resources() / "translations" / f"restorer_{code}.qm"
    collector().compiled(path.with_suffix(".ts"), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == path.read_bytes(), "make translations"


def test_a_sentence_that_cannot_be_found_by_reading_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "restorer").mkdir()
    monkeypatch.setattr(collector(), "ROOT", tmp_path)
    module = tmp_path / "restorer" / "new.py"
    module.write_text('tr("Open")\ntr_n("1 dog", "{n} dogs", n)\n')
    assert set(collector().collected()) == {"Open", "{n} dogs"}
    module.write_text("tr(words)\n")
    with pytest.raises(ValueError, match=r"new\.py:1"):
        collector().collected()
    module.write_text('tr("{n} dogs")\ntr_n("1 dog", "{n} dogs", n)\n')
    with pytest.raises(ValueError, match="counted"):
        collector().collected()


def test_translations_survive_what_the_source_does(tmp_path: Path) -> None:
    made = collector()
    path = tmp_path / "x.ts"
    old = {text: made.Said(text, forms=(text.upper(),)) for text in ("stays & <is>", "goes", "1 dog", "{n} dogs")}
    made.write(path, old, "de_DE")
    now = {"stays & <is>": made.Said("stays & <is>"), "{n} dogs": made.Said("{n} dogs", one="1 dog")}
    after = made.merged(now, made.read(path), 2)
    assert after["stays & <is>"].forms == ("STAYS & <IS>",)
    assert after["{n} dogs"].forms == ("1 DOG", "{N} DOGS")
    assert after["goes"].gone
    assert "goes" not in made.merged(now, made.read(path), 2, forget=True)
    made.write(path, after, "de_DE")
    assert {source: (said.forms, said.gone) for source, said in made.read(path).items()} == {
        source: (said.forms, said.gone) for source, said in after.items()
    }


@pytest.mark.parametrize(("code", "none", "one", "many"), [
    ("de", "{n} Fotografien", "1 Fotografie", "{n} Fotografien"),
    ("fr", "{n} photo", "{n} photo", "{n} photos"),
])  # fmt: skip
def test_a_counted_sentence_takes_the_form_of_its_language(
    code: str, none: str, one: str, many: str, english_after: None, qapp: QApplication
) -> None:
    def counted(n: int) -> str:
        return tr_n("1 photograph", "{n} photographs", n).replace("\u00a0", " ").replace("\u202f", " ")

    assert (counted(0), counted(1), counted(2)) == ("{n} photographs", "1 photograph", "{n} photographs")
    in_language(qapp, code)
    assert (counted(0), counted(1), counted(7)) == (none, one, many)


def test_numbers_and_dates_are_the_languages(english_after: None, qapp: QApplication) -> None:
    moment = datetime(2026, 5, 4, 9, 7)
    assert (figures.counted(12345), figures.decimal(0.5), figures.date_and_time(moment)) == (
        "12,345", "0.5", "2026-05-04 09:07",
    )  # fmt: skip
    in_language(qapp, "de")
    assert (figures.counted(12345), figures.decimal(0.5), figures.date_and_time(moment)) == (
        "12.345", "0,5", "04.05.2026 09:07",
    )  # fmt: skip
    in_language(qapp, "fr")
    assert figures.counted(12345) == "12\u202f345"
    assert figures.time_of_day(moment) == "09:07"


def test_errors_from_below_are_said_in_german(english_after: None, qapp: QApplication) -> None:
    error = errors.UnreadablePhoto("wharf.tif", "cannot be read (Permission denied).", "Close other programs.")
    assert failure("x", error).title == "wharf.tif: cannot be read (Permission denied)."
    in_language(qapp, "de")
    message = failure("x", error)
    assert message.title == "wharf.tif: ist nicht lesbar (keine Berechtigung)."
    assert message.text == "Andere Programme schließen."
    told, noted = message.details.split("\n\nWas das Programm festgehalten hat, auf Englisch:\n")
    assert told == f"{message.title}\n{message.text}"
    assert "wharf.tif: cannot be read (Permission denied)." in noted
    bag = errors.WriteError("a-bag", "the bag cannot be made (File exists).", "Remove what is in the way.")
    assert failure("bag", bag).title == "a-bag: das Bag lässt sich nicht anlegen (schon vorhanden)."
    assert failure("bag", bag).text == "Entfernen, was im Weg ist."
    assert below.said("Nobody has said this yet.") == "Nobody has said this yet."
    assert below.said("CPU, because this build of ONNX Runtime has no CUDA").startswith("Prozessor, weil diese")


def test_what_every_jpeg_says_when_it_is_exported_is_german(english_after: None, qapp: QApplication) -> None:
    in_language(qapp, "de")
    assert below.said(LOSSY_NOTE).startswith("JPEG und verlustbehaftetes WebP")
    assert below.said("WebP holds one page: the other 2 of the photograph are not in the copy; TIFF keeps them.") == (
        "WebP fasst eine Seite: Die anderen 2 der Fotografie sind nicht in der Kopie; TIFF behält sie."
    )


def test_sentences_from_below_are_still_said_there() -> None:
    there = set()
    for folder in ("imaging", "engine", "project", "record", "batch"):
        for path in (ROOT / "restorer" / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    there.add(re.sub(r"\{\w+\}", "{}", node.value))
                elif isinstance(node, ast.JoinedStr):
                    parts = (one.value if isinstance(one, ast.Constant) else "{}" for one in node.values)
                    there.add("".join(str(part) for part in parts))
    system = below.VALUES[:6]
    pieces = " or save it as TIFF, which is read in parts."
    for sentence in (*below.SENTENCES, *below.VALUES):
        if sentence not in system and not sentence.endswith(pieces):
            assert re.sub(r"\{\w+\}", "{}", sentence) in there, sentence


def test_menus_and_keys_are_german(foreign: Window) -> None:
    german = tr("File") == "Datei"
    menus = [action.text() for action in foreign.top.menus.actions()]
    assert menus[0] == ("Datei" if german else "Fichier")
    undo = foreign.actions_["save"].toolTip()
    assert undo.endswith("(Strg+S)" if german else "(Ctrl+S)")


def wider_than_seen(window: Window) -> list[str]:
    """What makes the panel's content wider than the panel."""
    return [
        f"{spoken(part)!r} needs {part.minimumSizeHint().width()} of {area.viewport().width()}"
        for area in window.panel.findChildren(QScrollArea)
        if area.isVisible() and area.widget().width() > area.viewport().width()
        for part in area.widget().findChildren(QWidget)
        if spoken(part) and part.isVisible() and part.minimumSizeHint().width() > area.viewport().width() - 40
    ] + [
        f"{area.widget().width()} in {area.viewport().width()}"
        for area in window.panel.findChildren(QScrollArea)
        if area.isVisible() and area.widget().width() > area.viewport().width()
    ]


@pytest.mark.parametrize("size", [*SIZES, LARGER], ids=["1024x640", "1280x800", "1024x640 at 125 %"])
def test_nothing_is_cut_off(foreign: Window, scan: Path, size: tuple[int, int]) -> None:
    if size is LARGER and foreign.minimumSizeHint().width() > LARGER[0]:
        pytest.skip("the window scrolls rather than shrink that far")
    drop(foreign, scan)
    coloured(foreign)
    foreign.actions_["tool_brush"].trigger()
    paint(foreign, (0.7, 0.3), (0.75, 0.5), (0.7, 0.7))
    foreign.resize(*size)
    for tab in ("colour", "tone", "geometry", "info"):
        foreign.panel.show_tab(tab)
        settle(foreign)
        assert not cut_off(foreign), tab
        assert not wider_than_seen(foreign), tab
    menus = foreign.top.menus
    assert all(menus.rect().contains(menus.actionGeometry(action)) for action in menus.actions())
    assert not overlapping(foreign.top)
    assert not overlapping(foreign.status)
    foreign.actions_["album"].trigger()
    settle(foreign)
    assert not cut_off(foreign)


def test_a_language_is_chosen_in_the_settings_and_spoken_after_the_next_start(
    english_after: None, plain_studio: Studio, qapp: QApplication, qtbot: object, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "settings.ini")
    page = LanguagePage(plain_studio.look, settings)
    qtbot.addWidget(page)  # type: ignore[attr-defined]
    names = [page.list.item(row).text() for row in range(page.list.count())]
    assert names[1:] == ["English", "Deutsch", "Français"]
    page.list.setCurrentRow(names.index("Deutsch"))
    assert page.said.text()
    assert tr("Undo") == "Undo", "not before the next start"
    again = Settings(tmp_path / "settings.ini")
    assert languages.install(qapp, resources(), again.get(LANGUAGE)) == "de"
    assert tr("Undo") == "Rückgängig"


def test_a_system_that_speaks_english_first_gets_english(
    english_after: None, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "_codes", lambda _: ["en_GB", "en", "de_DE", "de"])
    assert languages.install(qapp, resources(), "") == "en"
    monkeypatch.setattr(languages, "_codes", lambda _: ["da_DK", "da", "de_DE", "de"])
    assert languages.install(qapp, resources(), "") == "de"
