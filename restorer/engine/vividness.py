"""From a model's answers to the chroma that is shown: faithful at 0, the model's balanced setting at 1, more above.

The regression averages over what a thing might be, which gives brown; the annealed mean of the bins (Zhang, Isola,
Efros 2016, equation 5) lies between their mean and their mode and gives the colour back.
"""

from __future__ import annotations

import numpy as np

from restorer.engine.card import Vividness, VividnessRule
from restorer.engine.field import MAX_VIVIDNESS
from restorer.engine.working_size import resize
from restorer.imaging.arrays import Chroma, FloatArray


def annealed_mean(bins: FloatArray, centres: FloatArray, temperature: float) -> Chroma:
    """Mean a*b* (h x w x 2) of `bins` (h x w x K, probabilities) sharpened to p^(1/T); `centres` is K x 2."""
    weights = bins
    if temperature != 1.0:
        logits = np.log(np.maximum(bins, 1e-8)) * np.float32(1.0 / temperature)
        weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    mean = weights @ centres / weights.sum(axis=-1, keepdims=True)
    return np.asarray(mean, np.float32)


def apply_vividness(
    ab: Chroma, bins: FloatArray | None, centres: FloatArray, rule: Vividness, vividness: float
) -> Chroma:
    """`ab` (h x w x 2) made as vivid as asked: 0..1 goes to the model's balanced setting, above 1 multiplies chroma."""
    vividness = min(max(vividness, 0.0), MAX_VIVIDNESS)
    towards = min(vividness, 1.0)
    if rule.rule is VividnessRule.CHROMA_FACTOR:
        ab = ab * np.float32(1.0 + (rule.factor - 1.0) * towards)
    elif rule.rule is VividnessRule.ANNEALED_MEAN and bins is not None and rule.share * towards > 0:
        ab = ab + np.float32(rule.share * towards) * _missing_colour(ab, bins, centres, rule.temperature)
    return ab * np.float32(max(vividness, 1.0))


def _missing_colour(ab: Chroma, bins: FloatArray, centres: FloatArray, temperature: float) -> Chroma:
    """What the bins add to `ab`, found on their own coarser grid so that the finer grid keeps its detail."""
    height, width = bins.shape[:2]
    added = annealed_mean(bins, centres, temperature) - resize(ab, height, width)
    return resize(np.ascontiguousarray(added), *ab.shape[:2])
