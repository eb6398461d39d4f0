"""Numbers, dates and times as the window's language writes them; colours keep their point, as records have it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def locale() -> QLocale:
    """The locale of the window; where the system has none ("C"), English."""
    own = QLocale()
    return QLocale("en_GB") if own.language() == QLocale.Language.C else own


def counted(number: int) -> str:
    """10,000 in English, 10.000 in German, 10 000 in French."""
    return locale().toString(number)


def decimal(value: float, digits: int = 1) -> str:
    """1,234.5 in English, 1.234,5 in German."""
    return locale().toString(float(value), "f", digits)


def pointed(text: str) -> str:
    """A number that was formatted with a decimal point, with the mark of the language in its place."""
    return text.replace(".", locale().decimalPoint())


def time_of_day(moment: datetime) -> str:
    """Hours and minutes."""
    return locale().toString(_moment(moment).time(), QLocale.FormatType.ShortFormat)


def date_and_time(moment: datetime) -> str:
    """Day and time of day; in English the day as archives write it, 1912-05-04."""
    day = _moment(moment).date()
    form = locale().dateFormat(QLocale.FormatType.ShortFormat).replace("yyyy", "yy").replace("yy", "yyyy")
    shown = f"{moment:%Y-%m-%d}" if locale().language() == QLocale.Language.English else locale().toString(day, form)
    return f"{shown} {time_of_day(moment)}"


def _moment(moment: datetime) -> QDateTime:
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
