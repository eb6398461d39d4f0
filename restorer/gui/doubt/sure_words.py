"""How sure the model is, in words: of a place, and of a whole photograph in filmstrip and album.

Of a photograph: the share of its area whose colours are expected to be right (1 - `engine.certainty.doubt`). It is kept
with the thumbnail, comes from the run's journal, or from the canvas; no model is asked again to show it.
"""

from __future__ import annotations

from restorer.gui.actions import tr

_SURE, _FAIRLY = 0.75, 0.5
"""From where the words begin that stand for a number which nobody has compared with the truth."""


def word_for(sure: float) -> str:
    """For 0..1 that is no more than the model's own word."""
    return tr("sure") if sure >= _SURE else tr("fairly sure") if sure >= _FAIRLY else tr("unsure")


def place_words(sure: float, calibrated: bool) -> str:
    """Of one place: per cent where they mean something, else a word."""
    return tr("sure {share} %").format(share=round(100 * sure)) if calibrated else word_for(sure)


def photo_words(sure: float | None, calibrated: bool, unsure: bool) -> str:
    """Of a photograph, short: "79 % sure"; "" where it is not known. `unsure`: it is among the doubtful tenth."""
    if sure is None:
        return tr("unsure") if unsure else ""
    if not calibrated:
        return tr("unsure") if unsure else word_for(sure)
    words = tr("only {share} % sure") if unsure else tr("{share} % sure")
    return words.format(share=round(100 * sure))


def photo_sentence(sure: float, calibrated: bool) -> str:
    """Of a photograph, for who wants to know what the number means."""
    if not calibrated:
        return tr("The model calls itself {word}; nobody has compared that with the truth.").format(word=word_for(sure))
    return tr("On average the model is {share} % sure of the colours.").format(share=round(100 * sure))
