"""Every error a person can meet, each with one sentence and a remedy.

    RestorerError
    ├── PhotoError              one photograph cannot be used; names its file
    │   ├── UnreadablePhoto         damaged, truncated, not a picture
    │   ├── UnsupportedPhoto        a kind of file or pixels that is not read
    │   └── PhotoTooLarge           more pixels than the limit, or than memory allows
    ├── WriteError              a file could not be written; nothing was replaced
    ├── ModelError              a model package cannot be used; names it
    │   ├── ModelMissing            no package of that id
    │   ├── ModelDamaged            a file differs from its checksum, or is absent
    │   └── ModelMismatch           the card and the network disagree
    ├── DeviceError             the device asked for cannot be used
    ├── MemoryShort             not enough memory, even in parts
    ├── RecipeError             a recipe that cannot be read or is not allowed
    ├── PaletteError            a palette of colours that cannot be read
    ├── JournalError            the journal of a batch cannot be read or written
    ├── PlaceGone               a drive or folder that a batch works on has gone, or is full
    ├── RecordError             a record of an export that cannot be read
    ├── TrainingError           training or export cannot go on
    └── UsageError              the command line was given something that makes no sense

    Cancelled                   the person asked to stop: ordinary, not a failure

Standard library only: every layer may raise these.
"""

from __future__ import annotations

from pathlib import Path


class RestorerError(Exception):
    """Base of the tree. `sentence` says what happened, `remedy` what to do about it."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(f"{sentence} {remedy}".strip())
        self.sentence = sentence
        self.remedy = remedy


class PhotoError(RestorerError):
    """One photograph cannot be used; the others go on."""

    def __init__(self, path: Path | str, sentence: str, remedy: str = "") -> None:
        self.path = Path(path)
        super().__init__(f"{self.path.name}: {sentence}", remedy)


class UnreadablePhoto(PhotoError):
    """The bytes are damaged, end too early, or are not a picture."""


class UnsupportedPhoto(PhotoError):
    """A kind of file or of pixels that Restorer does not read."""


class PhotoTooLarge(PhotoError):
    """More pixels than the limit allows."""


class WriteError(RestorerError):
    """A file could not be written. The old one, if any, is untouched."""

    def __init__(self, path: Path | str, sentence: str, remedy: str = "") -> None:
        self.path = Path(path)
        super().__init__(f"{self.path.name}: {sentence}", remedy)


class ModelError(RestorerError):
    """A model package cannot be used."""

    def __init__(self, model: str, sentence: str, remedy: str = "") -> None:
        self.model = model
        super().__init__(sentence, remedy)


class ModelMissing(ModelError):
    """No package of that id is installed."""


class ModelDamaged(ModelError):
    """A file of the package differs from its checksum, or is absent."""


class ModelMismatch(ModelError):
    """The card and the network disagree about shapes, names or ranges."""


class DeviceError(RestorerError):
    """The device that was asked for cannot be used on this machine."""


class MemoryShort(RestorerError):
    """Not enough memory, even when working in parts."""


class RecipeError(RestorerError):
    """A recipe cannot be read, or asks for something that is not allowed."""


class PaletteError(RestorerError):
    """A file is no palette of colours that can be used."""


class RecordError(RestorerError):
    """A record of an export cannot be read."""


class JournalError(RestorerError):
    """The journal of a batch cannot be read or written."""


class PlaceGone(RestorerError):
    """A drive or folder that a batch works on has gone, is full, or may not be written to: no photograph's fault."""


class TrainingError(RestorerError):
    """Training or export cannot go on."""


class UsageError(RestorerError):
    """The command line was given something that makes no sense."""


class Cancelled(Exception):
    """Work was stopped on request. Never shown as a failure."""
