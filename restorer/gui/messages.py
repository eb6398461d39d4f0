"""What the window has to say: a message is a value; failures become messages, never dialogs."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from restorer.errors import RestorerError
from restorer.gui.actions import tr
from restorer.gui.below import said

Tone = Literal["info", "warning", "error", "device", "history"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a message: a verb, and what it does. The message goes when it is pressed unless it `stays`."""

    text: str
    act: Callable[[], None]
    quiet: bool = False
    stays: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """Two lines: what and which; what to do. `kind`: a newer message of one kind replaces the older.

    A message that only confirms something goes by itself, unless it `stays`.
    """

    kind: str
    title: str
    text: str = ""
    tone: Tone = "info"
    offers: tuple[Offer, ...] = ()
    details: str = ""
    stays: bool = False

    @property
    def passing(self) -> bool:
        """Whether nothing is lost when it goes: nothing went wrong, nothing can be chosen or read in it later."""
        return self.tone == "info" and not (self.offers or self.details or self.stays)


def failure(kind: str, error: Exception, offers: tuple[Offer, ...] = ()) -> Message:
    """The message for an error. One that the program did not foresee says so, with details to send."""
    if isinstance(error, RestorerError):
        title, text = said(error.sentence), said(error.remedy)
    else:
        title = tr("Something unexpected went wrong")
        text = tr("Your edits are kept. The details help whoever looks into it.")
    return Message(kind, title, text, "error", offers, _details(error, title, text))


def has_colour(name: str, before: str = "", offers: tuple[Offer, ...] = ()) -> Message:
    """The message for a photograph that is in colour already: what is the scan, and what is made.

    `before`: the photograph that it could be the reference of.
    """
    text = tr("Original shows {name} as it is. The result is coloured anew from its lightness alone.")
    if before:
        text = tr("Its colours can guide {before}; or it is coloured anew from its lightness alone.")
    title = tr("This photograph already has colour.")
    return Message("coloured", title, text.format(name=name, before=before), offers=offers)


def _details(error: Exception, title: str, text: str) -> str:
    """What was said, in the window's language, and what the program noted, in English: both can be copied and sent."""
    what = "\n".join(one for one in (title, text) if one)
    noted = "".join(traceback.format_exception(error))
    return f"{what}\n\n{tr('What the program noted, in English:')}\n{noted}"
