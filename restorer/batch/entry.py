"""What is known of one photograph of a run: a row of the journal."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from restorer.imaging.output import Container
from restorer.project.judgement import Judgement, Mark

__all__ = ["Entry", "Figures", "Finding", "Fingerprint", "Mark", "State"]


class State(StrEnum):
    """Where a photograph stands. Only `READY` and those below it have been worked on to an end."""

    WAITING = "waiting"
    RUNNING = "running"
    """Begun. Found in a journal that nobody works on, it was cut off and is to be done again."""
    READY = "ready"
    """Coloured, its copy whole on the disk, not yet under its name."""
    DONE = "done"
    LEFT = "left alone"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A file's size in bytes, time of change in nanoseconds, and SHA-256 in hexadecimal."""

    size: int
    mtime_ns: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured on a written copy.

    Difference of L* (D65) between the photograph and the copy as stored: mean and largest. `doubt`: the model's own
    expected error in dE, mean over the photograph; `unsure`: the share of its area, 0..1, that the model expects to be
    wrong. None where it does not say.
    """

    mean_l: float
    largest_l: float
    doubt: float | None = None
    unsure: float | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """How the work on one photograph ended.

    `copy` is the fingerprint of the written copy; `error` a sentence with its `remedy`, `kind` the class of the error.
    """

    state: State
    original: Fingerprint | None = None
    copy: Fingerprint | None = None
    width_px: int = 0
    height_px: int = 0
    seconds: float = 0.0
    device: str = ""
    error: str = ""
    remedy: str = ""
    kind: str = ""
    notes: tuple[str, ...] = ()
    figures: Figures | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One photograph: read from `source`, its copy `target` relative to the output folder.

    `order` is the hash of what was wanted (see `Order`), `attempts` how often it was begun without an end, `ended_at`
    when it last came to an end (ISO 8601, UTC; empty: never).
    """

    id: int
    source: Path
    target: Path
    container: Container
    order: str
    state: State
    attempts: int
    finding: Finding
    judgement: Judgement = field(default_factory=Judgement)
    ended_at: str = ""

    @property
    def mark(self) -> Mark | None:
        """What a person says of the copy."""
        return self.judgement.mark

    @property
    def marked_by(self) -> str:
        """Who said so."""
        return self.judgement.by
