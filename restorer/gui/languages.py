"""The languages of the window: those whose compiled words lie in `resources/translations`, and the system's wish."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

_PREFIX = "restorer_"


def available(resources: Path) -> list[str]:
    """The codes of the languages that are there beside English, in the order of their codes."""
    found = (resources / "translations").glob(f"{_PREFIX}*.qm")
    return sorted(path.stem.removeprefix(_PREFIX) for path in found)


def own_name(code: str) -> str:
    """What speakers of a language call it."""
    name = QLocale(code).nativeLanguageName() if code != "en" else "English"  # not "American English"
    return name[:1].upper() + name[1:] if name else code


def install(app: QGuiApplication, resources: Path, chosen: str) -> str:
    """Speak the chosen language ("": the system's) where it is there; its code, "en" where not.

    Qt's own words (of file dialogs, of text fields) come along where Qt has them. Numbers and dates follow.
    """
    locale = QLocale(chosen) if chosen else QLocale.system()
    there = {"en", *available(resources)}
    code = next((one for one in _codes(locale) if one in there), "en")
    QLocale.setDefault(_locale(code, locale))
    if code == "en":
        return code
    folders = (resources / "translations", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    for folder, prefix in zip(folders, (_PREFIX, "qtbase_"), strict=True):
        translator = QTranslator(app)
        if translator.load(f"{prefix}{code}", str(folder)):
            QCoreApplication.installTranslator(translator)
    app.setLayoutDirection(_direction(code))
    return code


def _codes(locale: QLocale) -> list[str]:
    """From the nearest to the farthest: pt_BR, pt; in the order in which the person wishes for them."""
    wished = [name.replace("-", "_") for name in locale.uiLanguages()]
    return [code for name in wished for code in (name, name.split("_")[0])]


def _locale(code: str, wished: QLocale) -> QLocale:
    """How numbers and dates are written: as the system does where it speaks that language, else as its home country."""
    for one in (QLocale.system(), wished):
        if code in (one.name(), one.name().split("_")[0]):
            return one
    return QLocale("en_GB" if code == "en" else code)


def _direction(code: str) -> Qt.LayoutDirection:
    return QLocale(code).textDirection()
