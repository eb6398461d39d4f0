"""The collections that the shipped model is trained on, with the licence each was published under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
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


def count_by_source(names: Iterable[str]) -> dict[str, int]:
    """How many photographs of each collection."""
    return dict(Counter(source_of(name) or "unnamed" for name in names))
