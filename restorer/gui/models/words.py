"""What a model is, in words: short for the menu, in full for its card."""

from __future__ import annotations

from restorer.engine.card import ModelCard, ModelKind
from restorer.engine.classical import LEVIN
from restorer.gui.actions import tr
from restorer.gui.figures import counted, decimal

_MEGA = 1_000_000


def short_words(card: ModelCard) -> str:
    """What it does, in a few words."""
    if card.kind is ModelKind.HINTED:
        return tr("colours, follows hints")
    if card.kind is ModelKind.AUTOMATIC:
        return tr("colours on its own")
    return tr("strokes alone") if card.id == LEVIN else tr("reference alone")


def long_words(card: ModelCard) -> str:
    """What it does, in a sentence or two."""
    if card.kind is ModelKind.HINTED:
        return tr("A network that colours the photograph and knows what a hint means for the rest of it.")
    if card.kind is ModelKind.AUTOMATIC:
        on_its_own = tr("A network that colours the photograph on its own. Hints are spread along edges afterwards.")
        return f"{on_its_own}\n{card.paper}".rstrip()
    if card.id == LEVIN:
        return tr("No network: your strokes are spread along the photograph's edges. Without strokes it stays grey.")
    return tr("No network: colours of the reference photograph, by lightness and texture. Without one it stays grey.")


def size_words(card: ModelCard) -> str:
    """How large its files are."""
    return tr("{size} MB").format(size=decimal(card.size_bytes / _MEGA))


def training_words(card: ModelCard) -> str:
    """What it was trained on, with licences."""
    if not card.training_data:
        return tr("not said")
    return "\n".join(
        tr("{name}: {count} photographs, {licence}").format(
            name=one.name, count=counted(one.photographs), licence=one.licence
        )
        for one in card.training_data
    )


def in_order(cards: list[ModelCard]) -> list[ModelCard]:
    """Networks that know hints first, then others, then what needs no network, then papers' systems; each by name."""
    kinds = list(ModelKind)
    return sorted(cards, key=lambda card: (bool(card.paper), kinds.index(card.kind), card.name.casefold()))
