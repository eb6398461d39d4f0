"""Two models on the same photographs: each one's PSNR before and after, and what may be said of the difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray
from restorer.progress import Progress
from training.data.photos import Photos
from training.evaluate import measure
from training.models.restorer_net import RestorerNet

HINTS = (0, 10)
"""Numbers of 6 x 6 hints at which photographs are compared."""

Scores = npt.NDArray[np.float64]
"""Photographs x len(HINTS): PSNR in dB."""


def scores(network: RestorerNet, photos: Sequence[ByteArray], progress: Progress, size_px: int = 256) -> Scores:
    """Each photograph's PSNR by the protocol of `training.evaluate`; the same hints in every call."""
    rows = []
    for index, photo in enumerate(photos):
        progress.at(index / len(photos), f"measuring {index + 1} of {len(photos)}")
        rows.append([row.psnr for row in measure(network, [photo], HINTS, size_px)])
    return np.array(rows, np.float64).reshape(-1, len(HINTS))


def some_of(photos: Photos, most: int) -> list[ByteArray]:
    """At most so many photographs: those with the smallest hashes, so always the same."""
    order = sorted(range(len(photos)), key=lambda index: photos.ids[index])
    return [photos.rgb(index) for index in sorted(order[:most])]


@dataclass(frozen=True, slots=True)
class Difference:
    """PSNR before and after (means, dB) for one number of hints; `error` is the standard error of the mean gain."""

    hints: int
    photographs: int
    before: float
    after: float
    error: float
    improved: int

    @property
    def gain(self) -> float:
        """After less before, dB."""
        return self.after - self.before

    @property
    def beyond_chance(self) -> bool:
        """Whether so much would be gained by chance less than once in twenty times (Student's t, one-sided)."""
        return self.photographs > 1 and self.gain > _student(self.photographs - 1) * self.error


def _student(freedom: int) -> float:
    """The 95 % quantile of Student's t: Fisher's expansion about the normal's, 1.2 % off at two degrees."""
    z = 1.6449
    first, second = (z**3 + z) / 4.0, (5.0 * z**5 + 16.0 * z**3 + 3.0 * z) / 96.0
    third = (3.0 * z**7 + 19.0 * z**5 + 17.0 * z**3 - 15.0 * z) / 384.0
    return z + first / freedom + second / freedom**2 + third / freedom**3


def differences(before: Scores, after: Scores) -> list[Difference]:
    """One for each number of hints; none where there are no photographs."""
    if len(before) == 0:
        return []
    gains = after - before
    error = gains.std(0, ddof=1) / np.sqrt(len(gains)) if len(gains) > 1 else np.zeros(len(HINTS))
    return [
        Difference(
            hints, len(gains), float(before[:, k].mean()), float(after[:, k].mean()), float(error[k]),
            int((gains[:, k] > 0.0).sum()),
        )
        for k, hints in enumerate(HINTS)
    ]  # fmt: skip


def table(rows: Sequence[tuple[str, Sequence[Difference]]]) -> list[str]:
    """Lines for people: a heading, then one for each set and number of hints."""
    width = max(len(name) for name, _ in rows)
    lines = [f"{'PSNR, dB':<{width}}  hints  photographs  before   after  difference"]
    for name, found in rows:
        lines += [
            f"{name:<{width}}  {d.hints:5d}  {d.photographs:11,d}  {d.before:6.2f}  {d.after:6.2f}  "
            f"{d.gain:+.2f} +- {d.error:.2f}, {d.improved:,} of {d.photographs:,} better"
            for d in found
        ]
    return lines
