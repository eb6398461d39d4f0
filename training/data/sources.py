"""The collections that the shipped model is trained on, with the licence each was published under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from types import MappingProxyType

from training.data.photos import source_of

TRAINING_SOURCES: Mapping[str, str] = MappingProxyType(
    {
        "imagenette224": "none stated; ImageNet terms: non-commercial research",
        "sports": "none stated; collected from the web",
        "houses": "cite the paper (Houses dataset)",
        "roads": "none stated",
        "clothing_coparsing": "Apache-2.0 (repository)",
        "cats_dogs": "none stated",
        "lfw": "research (Labeled Faces in the Wild)",
        "caltech101": "CC BY 4.0",
        "corel1k": "research",
        "imagenet_samples": "ImageNet terms: non-commercial research",
        "osie": "MIT",
        "bsds500": "non-commercial research and education",
        "clothing_small": "CC0",
        "human_seg": "none stated",
        "urban100_sunhays": "none stated",
        "weather": "none stated",
        "lowchroma": "as their sources: several of the collections named here",
    }
)


OPEN_SOURCES = ("osie", "clothing_coparsing", "caltech101", "clothing_small", "lc_osie*", "lc_ccp*")
"""Folders and files of photographs whose licences let anybody use them: what `restorer-open` is trained on."""


def all_open(names: Iterable[str]) -> bool:
    """Whether there are photographs, and all of them are of the collections with clear licences."""
    of_open = [named(name, OPEN_SOURCES) for name in names]
    return bool(of_open) and all(of_open)


def named(name: str, patterns: Sequence[str]) -> bool:
    """Whether a folder or the file of a path is one of `patterns` (`*` and `?` as in a shell)."""
    return any(fnmatchcase(part, pattern) for part in PurePosixPath(name).parts for pattern in patterns)


def used(name: str, only: Sequence[str], left_out: Sequence[str]) -> bool:
    """Whether a run takes a photograph: none of `left_out`, and with `only` nothing else."""
    return not named(name, left_out) and (not only or named(name, only))


def count_by_source(names: Iterable[str]) -> dict[str, int]:
    """How many photographs of each collection."""
    return dict(Counter(source_of(name) or "unnamed" for name in names))
