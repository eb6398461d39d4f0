"""How a batch went: lines for people, or one JSON document for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from restorer import __version__
from restorer.batch.plan import Plan
from restorer.batch.run import Done, Failed, LeftAlone
from restorer.cli.device import Engine
from restorer.cli.progress import Bar
from restorer.cli.words import located, plain
from restorer.errors import PhotoError, RestorerError, WriteError
from restorer.project.export import LOSSY_NOTE, Exported
from restorer.project.pin import package_sha256

_EXAMPLES = 3


class Report:
    """Collects what became of each photograph and tells it: as it happens in lines, or at the end as JSON.

    `quiet` keeps standard output free (a photograph goes there). `stopped` is set where the person ended the work.
    """

    def __init__(self, as_json: bool, quiet: bool = False) -> None:
        self.bar = Bar()
        self.stopped = False
        self._json = as_json
        self._quiet = quiet
        self._lossy = False
        self._photos: list[dict[str, Any]] = []
        self._skipped: list[dict[str, str]] = []

    @property
    def code(self) -> int:
        """The exit code: 1 if anything failed."""
        return 1 if self._count("failed") else 0

    def planned(self, plan: Plan) -> None:
        """Tell of arguments that led nowhere and of files that are left alone."""
        for error in plan.failed:
            self._fail(str(error.path), None, error)
        self._skipped += [{"path": str(skipped.path), "reason": skipped.reason} for skipped in plan.skipped]
        if plan.skipped and not self._json:
            self.bar.say(f"Left alone: {examples(plan)}.")

    def add(self, outcome: Done | Failed) -> None:
        """Tell how one photograph went."""
        source, target = str(outcome.job.source), str(outcome.job.target)
        if isinstance(outcome, Failed):
            self._fail(source, target, outcome.error)
        elif isinstance(outcome.result, LeftAlone):
            self._photos.append({"source": source, "status": "skipped", "reason": outcome.result.reason})
            self._tell(f"{source}: left alone, because {outcome.result.reason}.")
        else:
            self._done(source, outcome, outcome.result)

    def _done(self, source: str, outcome: Done, exported: Exported) -> None:
        self._photos.append(
            {
                "source": source,
                "status": "done",
                "output": str(exported.path),
                "format": str(exported.output.container),
                "depth": exported.output.depth,
                "profile": exported.output.profile,
                "sha256": exported.sha256,
                "ms": round(outcome.milliseconds, 1),
                "notes": list(exported.notes),
            }
        )
        own = [note for note in exported.notes if note != LOSSY_NOTE]  # that one is said once, at the end
        self._lossy = self._lossy or len(own) < len(exported.notes)
        self._tell(*(f"{source}: {note}" for note in own))
        if not self._json and not self._quiet:
            self.bar.clear()
            print(plain(f"{source} -> {exported.path}"), flush=True)

    def _fail(self, source: str, target: str | None, error: RestorerError) -> None:
        known = {"source": source, "status": "failed", "error": error.sentence, "remedy": error.remedy}
        self._photos.append(known if target is None else known | {"output": target})
        about = error.path if isinstance(error, PhotoError | WriteError) else Path(source)
        self._tell(located(about, str(error)))

    def _tell(self, *sentences: str) -> None:
        """Say it to a person; in JSON it stands anyway."""
        for sentence in sentences:
            if not self._json:
                self.bar.say(sentence)

    def _count(self, status: str) -> int:
        return sum(photo["status"] == status for photo in self._photos)

    def finish(self, engine: Engine | None) -> None:
        """Tell the whole: the JSON document, or a line of sums and the device that was used."""
        if self._json:
            print(json.dumps(self._document(engine), indent=2))
        else:
            counts = ((self._count(status), words) for status, words in _WORDS.items())
            said = ", ".join(f"{count} {words}" for count, words in counts if count)
            device = f" {engine.colorizer.card.name}; {engine.device.reason}." if engine else ""
            nothing = "nothing was finished" if self.stopped else "nothing to do"
            self.bar.say(f"{said or nothing}.{device}")
            if self._lossy:
                self.bar.say(LOSSY_NOTE)

    def _document(self, engine: Engine | None) -> dict[str, Any]:
        counts = {status: self._count(status) for status in _WORDS}
        told = {"photos": self._photos, "left_alone": self._skipped}
        return {"restorer": __version__} | model_and_device(engine) | told | counts | {"stopped": self.stopped}


_WORDS = {"done": "coloured", "failed": "failed", "skipped": "left alone"}


def model_and_device(engine: Engine | None) -> dict[str, Any]:
    """What worked and where, as it stands in a document."""
    if engine is None:
        return {"model": None, "device": None}
    card, device = engine.colorizer.card, engine.device
    return {
        "model": {"id": card.id, "name": card.name, "version": card.version, "sha256": package_sha256(card)},
        "device": {"kind": str(device.kind), "name": device.name, "reason": device.reason},
    }


def examples(plan: Plan) -> str:
    """The first files that are left alone, why, and how many more there are."""
    said = "; ".join(f"{skipped.path.name} ({skipped.reason})" for skipped in plan.skipped[:_EXAMPLES])
    more = len(plan.skipped) - _EXAMPLES
    return f"{said}; and {more} more" if more > 0 else said
