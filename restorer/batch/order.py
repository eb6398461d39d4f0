"""What a run is to do to every photograph: recipe, model, what is done with colour. Its hash tells two runs apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from restorer.batch.colour import Coloured
from restorer.engine.card import ModelCard
from restorer.project.pin import package_sha256
from restorer.project.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Order:
    """The wishes of a run; `model_sha256` is None for engines that are part of the program."""

    recipe: Recipe
    model: str
    model_sha256: str | None
    coloured: Coloured = Coloured.ANEW

    @staticmethod
    def of(recipe: Recipe, card: ModelCard, coloured: Coloured) -> Order:
        """The order for this recipe with the model of `card`."""
        return Order(recipe, card.id, package_sha256(card), coloured)

    @staticmethod
    def from_json(text: str) -> Order:
        """The order that `to_json` wrote.

        Raises:
            RecipeError, ValueError, KeyError: it is none.
        """
        wishes = json.loads(text)
        recipe = Recipe.from_json(json.dumps(wishes["recipe"]))
        return Order(recipe, wishes["model"], wishes["model_sha256"], Coloured(wishes["coloured"]))

    @property
    def sha256(self) -> str:
        """The same for the same wishes, on every machine. Where the copies are called is no part of it."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()

    def to_json(self) -> str:
        """The order in words that can be compared."""
        wishes = {
            "recipe": json.loads(self.recipe.to_json()),
            "model": self.model,
            "model_sha256": self.model_sha256,
            "coloured": str(self.coloured),
        }
        return json.dumps(wishes, sort_keys=True, ensure_ascii=False)
