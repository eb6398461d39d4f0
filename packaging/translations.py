"""Collects what the window says into `resources/translations/restorer_*.ts` and compiles them: `make translations`.

Sentences are found by reading the source: the literal of each `tr("...")`, both of each `tr_n("one", "many", n)`.
What is translated where it is used, and so stands in a table, is named in `TABLES`; a `tr(...)` of anything else than a
literal is a fault unless its file is named in `OF_TABLES`. Translations are kept; what vanished from the source is
marked, and goes with `--forget`. A .qm holds finished translations only.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from xml.etree import ElementTree

import PySide6

from restorer.gui.actions import TABLE, Menu, Sub
from restorer.gui.below import SENTENCES, VALUES
from restorer.gui.colour_names import NAMES, NEUTRALS, TINTED
from restorer.gui.command_list.key_map import FIXED
from restorer.gui.command_list.rows import GESTURES
from restorer.gui.geometry.geometry_tab import RATIOS
from restorer.imaging.description import FIELDS
from restorer.project.recipe_parts import PARTS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "Restorer"
LANGUAGES = {"de": ("de_DE", 2), "fr": ("fr_FR", 2)}
"""Qt's name of each language, and how many forms a counted word has in it."""


def _commands() -> Iterator[str]:
    for row in TABLE:
        yield from (row.text, row.text.removesuffix("…"), row.tip)


TABLES: dict[str, Callable[[], Iterable[str]]] = {
    "restorer/gui/actions.py": lambda: [*_commands(), *(menu.value for menu in (*Menu, *Sub))],
    "restorer/gui/below.py": lambda: [*SENTENCES, *VALUES],
    "restorer/gui/colour_names.py": lambda: [*(name for name, _ in NAMES), *NEUTRALS, *(name for _, name in TINTED)],
    "restorer/gui/command_list/key_map.py": FIXED.values,
    "restorer/gui/command_list/rows.py": lambda: [words for gesture in GESTURES for words in gesture],
    "restorer/gui/geometry/geometry_tab.py": lambda: [name for name, _ in RATIOS],
    "restorer/imaging/description.py": lambda: [one.name for one in FIELDS],
    "restorer/project/recipe_parts.py": lambda: [part.name for part in PARTS],
}
"""Where sentences stand that reach `tr` through a variable, and what they are."""
OF_TABLES = {
    "restorer/gui/actions.py",
    "restorer/gui/below.py",
    "restorer/gui/buttons.py",
    "restorer/gui/colour_words.py",
    "restorer/gui/command_list/key_map.py",
    "restorer/gui/command_list/rows.py",
    "restorer/gui/geometry/geometry_tab.py",
    "restorer/gui/info/feature.py",
    "restorer/gui/presets/parts_dialog.py",
    "restorer/gui/presets/preset_menu.py",
}
"""Files that translate what stands in those tables."""


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence: where it is said, its English for one (only where it is counted), its translations."""

    source: str
    files: frozenset[str] = frozenset()
    one: str = ""
    forms: tuple[str, ...] = ()
    gone: bool = field(default=False, kw_only=True)

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(self.forms)


def collected() -> dict[str, Said]:
    """Every sentence of the program by its English. Raises ValueError where one cannot be found by reading."""
    found: dict[str, Said] = {}
    for path in sorted((ROOT / "restorer").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for said in (*_spoken(path, name), *(Said(text, frozenset({name})) for text in TABLES.get(name, tuple)())):
            _add(found, said)
    return found


def _add(found: dict[str, Said], said: Said) -> None:
    if not any(letter.isalpha() for letter in said.source):
        return
    known = found.get(said.source, said)
    if known.one != said.one:
        raise ValueError(f"“{said.source}” is counted in one place and not in another: {known.files | said.files}")
    found[said.source] = replace(known, files=known.files | said.files)


def _spoken(path: Path, name: str) -> Iterator[Said]:
    for call in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("tr", "tr_n"):
            words = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if len(words) == (2 if call.func.id == "tr_n" else 1):
                yield Said(words[-1], frozenset({name}), words[0] if len(words) == 2 else "")
            elif name not in OF_TABLES:
                raise ValueError(f"{name}:{call.lineno}: what is said here cannot be found by reading it.")


def read(path: Path) -> dict[str, Said]:
    """The sentences of a .ts file, each with its translation where it is finished or begun."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [translation] if message.get("numerus") != "yes" else translation.findall("numerusform")
        source = message.findtext("source", "")
        found[source] = Said(
            source,
            frozenset(one.get("filename", "").removeprefix("../../") for one in message.findall("location")),
            message.findtext("extracomment", "").removeprefix("One: "),
            tuple(form.text or "" for form in forms),
            gone=translation.get("type") in ("vanished", "obsolete"),
        )
    return found


def merged(now: dict[str, Said], before: dict[str, Said], forms: int, forget: bool = False) -> dict[str, Said]:
    """What is said now with the translations of before; what vanished stays, marked, unless it is to be forgotten."""
    whole = {}
    for source, said in now.items():
        whole[source] = replace(said, forms=_known(said, before, forms))
    lost = [said for source, said in before.items() if source not in now and said.finished and not forget]
    return whole | {said.source: replace(said, files=frozenset(), gone=True) for said in lost}


def _known(said: Said, before: dict[str, Said], forms: int) -> tuple[str, ...]:
    """The translation of before. A sentence that is counted now begins with the two that it was."""
    known = before[said.source].forms if said.source in before else ("",)
    if not said.one:
        return known[-1:]
    if len(known) == forms:
        return known
    one = before[said.one].forms[0] if said.one in before else ""
    return (one, *known * (forms - 1))


def write(path: Path, sentences: dict[str, Said], language: str) -> None:
    """A .ts file in the order of the English, so that a change shows where it is."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for said in sorted(sentences.values(), key=lambda one: (one.source.casefold(), one.source)):
        _message(context, said)
    ElementTree.indent(root, "  ")
    text = ElementTree.tostring(root, "unicode", short_empty_elements=False)
    part = path.with_name(f"{path.name}.part")
    part.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    part.replace(path)


def _message(context: ElementTree.Element, said: Said) -> None:
    message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if said.one else {})
    for name in sorted(said.files):
        ElementTree.SubElement(message, "location", filename=f"../../{name}")
    ElementTree.SubElement(message, "source").text = said.source
    if said.one:
        ElementTree.SubElement(message, "extracomment").text = f"One: {said.one}"
    state = {"type": "vanished"} if said.gone else {} if said.finished else {"type": "unfinished"}
    translation = ElementTree.SubElement(message, "translation", state)
    if not said.one:
        translation.text = said.forms[0]
        return
    for form in said.forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def compiled(source: Path, target: Path) -> None:
    """`target` (.qm) from `source` (.ts) by Qt's own lrelease, which comes with PySide6.

    A program that runs has the old file mapped into its memory: it is replaced, never written into.
    """
    tool = next(Path(PySide6.__path__[0]).glob("lrelease*"))
    part = target.with_name(f"{target.name}.part")
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", part], check=True)
    part.replace(target)


def main(forget: bool) -> int:
    """Bring every language up to date, and say how much of it is done."""
    now = collected()
    FOLDER.mkdir(exist_ok=True)
    for code, (language, forms) in LANGUAGES.items():
        path = FOLDER / f"restorer_{code}.ts"
        sentences = merged(now, read(path), forms, forget)
        write(path, sentences, language)
        compiled(path, path.with_suffix(".qm"))
        there = [said for said in sentences.values() if not said.gone]
        done = sum(said.finished for said in there)
        print(f"{code}: {done:,} of {len(there):,} translated, {len(sentences) - len(there):,} vanished")
    return 0


if __name__ == "__main__":
    sys.exit(main("--forget" in sys.argv[1:]))
