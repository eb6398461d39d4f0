"""Which model a recipe means, down to its bytes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

from restorer.engine.card import ModelCard
from restorer.engine.classical import LEVIN
from restorer.engine.store import ModelStore
from restorer.errors import ModelMismatch
from restorer.project.recipe import ModelChoice, Recipe

DEFAULT_MODEL = "restorer-base"


def package_sha256(card: ModelCard) -> str | None:
    """One hash for all files of a package: SHA-256 of the lines `SHA256  NAME` by name. None for built-in engines."""
    lines = sorted(f"{file.sha256}  {file.name}\n" for file in card.files)
    return hashlib.sha256("".join(lines).encode()).hexdigest() if lines else None


def pinned(recipe: Recipe, card: ModelCard) -> Recipe:
    """The recipe with the very model of `card`, as a record keeps it."""
    return replace(recipe, model=ModelChoice(card.id, package_sha256(card)))


def recipe_sha256(recipe: Recipe) -> str:
    """SHA-256 of the recipe's JSON with sorted keys and without spaces, in UTF-8."""
    whole = Recipe.from_json(recipe.to_json()).to_json()  # 10 and 10.0 are one number
    words = json.dumps(json.loads(whole), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def model_for(recipe: Recipe, wish: str | None, store: ModelStore) -> str:
    """The id of the model to use: the wish, else the recipe's, else the default, else (none installed) `levin`.

    Raises:
        ModelMissing, ModelError: the recipe's model is not there or is damaged.
        ModelMismatch: the recipe pins other bytes than the installed model has.
    """
    if wish is not None:
        return wish
    if recipe.model is None:
        installed = {package.card.id for package in store.list()}
        damaged = {problem.model for problem in store.problems()}
        return DEFAULT_MODEL if DEFAULT_MODEL in installed | damaged else LEVIN
    card = store.get(recipe.model.id).card
    if recipe.model.sha256 not in (None, package_sha256(card)):
        sentence = f'The recipe was made with other files of the model "{card.id}" than those installed.'
        raise ModelMismatch(card.id, sentence, "Install that version, or name the model to use it all the same.")
    return card.id
