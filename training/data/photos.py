"""Photographs for training, held encoded in memory and decoded when asked; the decoded kept while there is room.

Encoded, twelve thousand small photographs take 180 MB and a decode takes 1 ms; decoded they would take 3 GB. Knows
nothing of samples or networks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from restorer.errors import TrainingError
from restorer.imaging.arrays import ByteArray
from restorer.imaging.cv import cv2
from restorer.progress import Progress
from training.data.archives import Content, read_photos
from training.data.arrays import PackedPhoto

_LARGEST_SHORT_SIDE_PX = 384
"""Larger photographs are made smaller once, while they are read: no crop needs more."""
_MOST_BYTES_AT_ONCE = 60_000
_SMALLEST_SIDE_PX = 32
_MEGABYTE = 1_000_000


def decode(content: Content) -> ByteArray | None:
    """The picture (H x W x 3 RGB uint8), or None if the bytes are no picture."""
    if isinstance(content, PackedPhoto):
        return content.rgb()
    if not content:
        return None
    try:
        rgb = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR_RGB)
    except cv2.error:  # more pixels than OpenCV allows
        return None
    return None if rgb is None else np.asarray(rgb, np.uint8)


def resized(rgb: ByteArray, height: int, width: int) -> ByteArray:
    """The picture at another size: area average where it shrinks, cubic where it grows."""
    shrinks = min(rgb.shape[0] / height, rgb.shape[1] / width) > 1.0
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(rgb, (width, height), interpolation=interpolation), np.uint8)


def content_id(content: Content) -> str:
    """What a photograph is known by wherever it lies: the SHA-256 of its file."""
    return content.sha256() if isinstance(content, PackedPhoto) else hashlib.sha256(content).hexdigest()


def small_enough(content: Content) -> Content | None:
    """The content itself if it is small; re-encoded smaller if large; None if it is no picture."""
    if isinstance(content, PackedPhoto) or 0 < len(content) <= _MOST_BYTES_AT_ONCE:
        return content
    rgb = decode(content)
    if rgb is None or min(rgb.shape[:2]) < _SMALLEST_SIDE_PX:
        return None
    factor = _LARGEST_SHORT_SIDE_PX / min(rgb.shape[:2])
    if factor < 1.0:
        rgb = resized(rgb, *(max(round(side * factor), 1) for side in rgb.shape[:2]))
    done, jpeg = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 95])
    return jpeg.tobytes() if done else None


class DecodedCache:
    """Decoded photographs by their id, kept as they come until `budget_mb` are used up; nothing is thrown out.

    Every photograph is drawn about as often as the next, so one that is kept is as good as any other.
    """

    def __init__(self, budget_mb: int) -> None:
        self._room = budget_mb * _MEGABYTE
        self._kept: dict[str, ByteArray] = {}

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, photo_id: str) -> ByteArray | None:
        """The photograph, or None where it is not kept."""
        return self._kept.get(photo_id)

    def offer(self, photo_id: str, rgb: ByteArray) -> None:
        """Keep it if there is room. What is kept cannot be written to."""
        if rgb.nbytes <= self._room:
            self._room -= rgb.nbytes
            rgb.flags.writeable = False
            self._kept[photo_id] = rgb


class Photos:
    """Photographs by number. `weights` of their sources say how often each is drawn; `rgb(i)` decodes it.

    `ids` are `content_id` of the files as they came (of `encoded` where none are given).
    """

    def __init__(
        self,
        names: Sequence[str],
        encoded: Sequence[Content],
        source_weights: Mapping[str, float],
        ids: Sequence[str] | None = None,
        cache: DecodedCache | None = None,
    ) -> None:
        self.names = list(names)
        self.ids = list(ids) if ids is not None else [content_id(content) for content in encoded]
        self.cache = cache if cache is not None else DecodedCache(0)
        self._encoded = list(encoded)
        self._weights = np.array([source_weights.get(source_of(name), 1.0) for name in self.names], np.float64)
        self._cumulative = _cumulative(self._weights)

    def __len__(self) -> int:
        return len(self.names)

    def sum(self) -> str:
        """What tells these photographs, in this order, from others: a SHA-256 over their ids."""
        return hashlib.sha256("\n".join(self.ids).encode()).hexdigest()

    def choose(self, rng: np.random.Generator) -> int:
        """The number of a random photograph, by weight."""
        return min(int(np.searchsorted(self._cumulative, rng.random(), side="right")), len(self) - 1)

    def draw(self, rng: np.random.Generator) -> ByteArray:
        """A random photograph, by weight."""
        return self.rgb(self.choose(rng))

    def rgb(self, index: int) -> ByteArray:
        """Photograph `index` as H x W x 3 RGB uint8.

        Raises:
            TrainingError: its bytes are no picture.
        """
        kept = self.cache.get(self.ids[index])
        if kept is not None:
            return kept
        rgb = decode(self._encoded[index])
        if rgb is None or min(rgb.shape[:2]) < 2:
            raise TrainingError(
                f"{self.names[index]} is not a readable photograph.", "Take it out of the training photographs."
            )
        self.cache.offer(self.ids[index], rgb)
        return rgb

    def subset(self, indices: Iterable[int]) -> Photos:
        """Some of them, by number; the cache is shared."""
        chosen = list(indices)
        part = Photos(
            [self.names[i] for i in chosen],
            [self._encoded[i] for i in chosen],
            {},
            [self.ids[i] for i in chosen],
            self.cache,
        )
        part._weigh(self._weights[chosen])
        return part

    def mixed_with(self, other: Photos, share: float) -> Photos:
        """These and those of `other`, which are `share` of what is drawn; the cache is this one's."""
        both = Photos(
            self.names + other.names, self._encoded + other._encoded, {}, self.ids + other.ids, self.cache
        )  # fmt: skip
        own = self._weights * ((1.0 - share) / self._weights.sum())
        both._weigh(np.concatenate([own, other._weights * (share / other._weights.sum())]))
        return both

    def _weigh(self, weights: npt.NDArray[np.float64]) -> None:
        self._weights = weights
        self._cumulative = _cumulative(weights)


def _cumulative(weights: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Where each photograph's share of 0..1 ends.

    Raises:
        TrainingError: no weight is above 0.
    """
    if len(weights) == 0:
        return weights
    if weights.min() < 0.0 or not 0.0 < weights.sum() < np.inf:
        raise TrainingError("No photograph has a weight above 0.", "Correct data.source_weights.")
    return np.asarray(np.cumsum(weights / weights.sum()))


def source_of(name: str) -> str:
    """The source a photograph belongs to: the folder it lies in, the empty string for none."""
    return PurePosixPath(name).parent.name


def load_photos(source: Path, source_weights: Mapping[str, float], progress: Progress) -> Photos:
    """Read all photographs of a folder or archive, as they are: neither screened nor split.

    Raises:
        TrainingError: there is none.
    """
    names, encoded, ids = [], [], []
    for name, content in read_photos(source):
        progress.check()
        small = small_enough(content)
        if small is not None:
            names.append(name)
            encoded.append(small)
            ids.append(content_id(content))
    if not names:
        raise TrainingError(f"There are no photographs in {source}.", "Name a folder or an archive that has some.")
    return Photos(names, encoded, source_weights, ids)
