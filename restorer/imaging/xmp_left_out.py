"""What a copy's XMP must not say: how its pixels are still to be developed, and where things were before it was turned.

Camera Raw and Lightroom apply the settings they find in a picture: one that says gray shows the coloured copy gray.
Marked places (faces, mostly) are fractions of the picture that was; names stay, at no place.
Sources: Adobe XMP part 2 (Camera Raw); MWG Guidelines 2.0, image regions; IPTC Photo Metadata Standard 2025.1.
"""

from __future__ import annotations

from restorer.imaging.xmp_packet import XmpPacket

_DEVELOP = "crs"
_APPLIED = "crs:AlreadyApplied"
_PLACES = ("mwg-rs:Regions", "MP:RegionInfo", "Iptc4xmpExt:ImageRegion")
_NAMES = (("mwg-rs:Regions", "mwg-rs:Name"), ("MP:RegionInfo", "MPReg:PersonDisplayName"))
_PEOPLE = "Iptc4xmpExt:PersonInImage"
NOT_DEVELOPED = "Its develop settings for Camera Raw and Lightroom are not in the copy: they would change its colours."
NO_PLACES = (
    "The places marked in its XMP (faces, say) are not in the copy, whose pixels lie elsewhere; their names are."
)


def leave_out(tree: XmpPacket, moved: bool) -> tuple[str, ...]:
    """Take it out of the packet; sentences on what that was. `moved`: pixels are not where they were."""
    return (*_without_settings(tree), *(_without_places(tree) if moved else ()))


def _without_settings(tree: XmpPacket) -> tuple[str, ...]:
    """Settings that the scan's own pixels show already are history, which no program applies again."""
    if tree.get(_APPLIED).casefold() == "true" or not tree.remove_space(_DEVELOP):
        return ()
    return (NOT_DEVELOPED,)


def _without_places(tree: XmpPacket) -> tuple[str, ...]:
    if not any(tree.has(name) for name in _PLACES):
        return ()
    known = tree.get_list(_PEOPLE)
    named = [words for marks, name in _NAMES for words in tree.words_within(marks, name)]
    people = list(dict.fromkeys((*known, *named)))
    tree.remove(*_PLACES)
    if people:
        tree.set_list(_PEOPLE, people, "Bag")
    return (NO_PLACES,)
