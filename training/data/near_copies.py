"""Near-copies: the same picture at another size, re-encoded, brightened, or mirrored.

A picture is known by 64 bits: the signs, about their median, of the 8 x 8 lowest cosine coefficients of a 32 x 32 gray
copy (Zauner 2010, "Implementation and benchmarking of perceptual image hash functions"). Mirroring changes the sign of
the coefficients of odd horizontal frequency, so the mirrored picture's bits come from the same coefficients. What
differs in a few bits is compared once more, by the correlation of 16 x 16 gray copies: many skies share a hash.

Pairs are found by bands (Norouzi et al. 2012, multi-index hashing): bits that differ in at most k places agree wholly
in one of k + 1 bands, so only pictures that share a band are compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from restorer.imaging.arrays import ByteArray, FloatArray
from restorer.imaging.cv import cv2

_SIDE, _LOW, _THUMB = 32, 8, 16
_LEAST_CORRELATION = 0.95
_BITS = 64
_MIRROR: FloatArray = np.tile(np.array([1.0, -1.0], np.float32), (_LOW, _LOW // 2))
_ORDER = np.random.default_rng(7).permutation(_BITS)
"""Neighbouring coefficients are alike; drawn at random, each band says about as much as the next."""
_MOST_AT_ONCE = 2048

Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What pictures are compared by: bits, the mirrored picture's bits, and a gray copy of mean 0 and length 1."""

    bits: int
    mirrored: int
    thumb: FloatArray


def fingerprint(rgb: ByteArray) -> Fingerprint:
    """Of a picture (H x W x 3)."""
    gray = cv2.resize(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    low = np.asarray(cv2.dct(gray.astype(np.float32)), np.float32)[:_LOW, :_LOW].copy()
    low[0, 0] = 0.0  # brightness is no content
    thumb = cv2.resize(gray, (_THUMB, _THUMB), interpolation=cv2.INTER_AREA).astype(np.float32)
    thumb = thumb - thumb.mean()
    return Fingerprint(_bits(low), _bits(low * _MIRROR), np.asarray(thumb / max(float(np.linalg.norm(thumb)), 1e-6)))


def _bits(low: FloatArray) -> int:
    signs = (low > np.median(low)).ravel()[_ORDER]
    return int.from_bytes(np.packbits(signs).tobytes(), "big")


def near_copies(prints: Sequence[Fingerprint], most_bits: int) -> list[list[int]]:
    """Groups of two and more pictures that are near-copies of each other, directly or by one in between."""
    groups = _Groups(len(prints))
    if len(prints) > 1 and most_bits >= 0:
        thumbs = np.stack([p.thumb for p in prints])
        for first, second in _pairs(prints, most_bits):
            if groups.of(first) != groups.of(second) and _alike(thumbs[first], thumbs[second]):
                groups.join(first, second)
    return groups.larger_than_one()


def _alike(first: FloatArray, second: FloatArray) -> bool:
    straight, mirrored = float((first * second).sum()), float((first[:, ::-1] * second).sum())
    return max(straight, mirrored) >= _LEAST_CORRELATION


def _pairs(prints: Sequence[Fingerprint], most_bits: int) -> Iterator[tuple[int, int]]:
    """Pairs of numbers whose bits, or the bits of one and the mirrored bits of the other, differ in few places."""
    count = len(prints)
    words = np.array([p.bits for p in prints] + [p.mirrored for p in prints], np.uint64)
    edges = np.linspace(0, _BITS, most_bits + 2).round().astype(int)
    for low, high in pairwise(edges):
        band = (words >> np.uint64(low)) & np.uint64((1 << int(high - low)) - 1)
        order = np.argsort(band, kind="stable")
        starts = np.flatnonzero(np.diff(band[order], prepend=band[order[0]] + np.uint64(1)))
        for bucket in np.split(order, starts[1:]):
            yield from _close_in(bucket, words, count, most_bits)


def _close_in(bucket: npt.NDArray[np.intp], words: Words, count: int, most_bits: int) -> Iterator[tuple[int, int]]:
    """Close pairs of one bucket; the first of a pair is always an unmirrored one."""
    plain = bucket[bucket < count]
    for start in range(0, len(plain), _MOST_AT_ONCE):
        some = plain[start : start + _MOST_AT_ONCE]
        distance = np.bitwise_count(words[some, None] ^ words[None, bucket])
        rows, columns = np.nonzero(distance <= most_bits)
        first, second = some[rows], bucket[columns] % count
        keep = first != second
        yield from zip(first[keep].tolist(), second[keep].tolist(), strict=True)


class _Groups:
    """Disjoint sets of numbers (Tarjan), by their smallest member."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def of(self, number: int) -> int:
        """The smallest member of its group."""
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, first: int, second: int) -> None:
        """Make one group of both."""
        low, high = sorted((self.of(first), self.of(second)))
        self._parent[high] = low

    def larger_than_one(self) -> list[list[int]]:
        """The groups, each in ascending order."""
        groups: dict[int, list[int]] = {}
        for number in range(len(self._parent)):
            groups.setdefault(self.of(number), []).append(number)
        return [group for group in groups.values() if len(group) > 1]
