"""A run on several machines: each takes the photographs whose names fall to it, and keeps a journal of its own."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.plan import Job
from restorer.errors import UsageError


@dataclass(frozen=True, slots=True)
class Shard:
    """Share `number` (from 1) of `count`."""

    number: int = 1
    count: int = 1

    @staticmethod
    def parse(text: str) -> Shard:
        """The shard written as `i/n`.

        Raises:
            UsageError: it is not of that form, or i is not 1..n.
        """
        found = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text)
        number, count = (int(found[1]), int(found[2])) if found else (0, 0)
        if not 1 <= number <= count:
            raise UsageError(f'"{text}" is no share of a run.', "Write i/n with i from 1 to n, such as 3/8.")
        return Shard(number, count)

    def holds(self, job: Job, folder: Path) -> bool:
        """Whether `job`, whose copy goes under `folder`, falls to this share.

        By a hash of the photograph's own name and its place in the folder: the same on every machine, whatever the
        drive is called there, and whatever number was put after a name that was taken.
        """
        place = os.fsencode(job.target.parent.relative_to(folder) / job.source.name)
        return int.from_bytes(hashlib.sha256(place).digest()[:8]) % self.count == self.number - 1

    @property
    def name(self) -> str:
        """What files of this share are called; empty where there is only one."""
        return "" if self.count == 1 else f"{self.number}-of-{self.count}"

    @staticmethod
    def of_file(path: Path) -> Shard | None:
        """The share whose journal `path` is called like; None where it is called otherwise."""
        found = re.fullmatch(r"shard-(\d{1,6})-of-(\d{1,6})", path.stem)
        return Shard(int(found[1]), int(found[2])) if found else None


WHOLE = Shard()
"""A run that is not divided."""


def absent(journals: Iterable[Path]) -> list[Shard]:
    """The shares of a division that have no journal among these."""
    found = {share for path in journals if (share := Shard.of_file(path))}
    counts = sorted({share.count for share in found})
    shares = (Shard(number, count) for count in counts for number in range(1, count + 1))
    return [share for share in shares if share not in found]
