"""`keras_accuracy`: the figure that two of the papers call accuracy."""

from __future__ import annotations

import torch
from torch import Tensor


def keras_accuracy(ab: Tensor, truth: Tensor) -> Tensor:
    """The share of pixels at which the greater of the two channels is the same one: [N,2,H,W] twice -> scalar.

    That is what Keras's metric "accuracy" becomes for an output of two channels (categorical accuracy: the argmax over
    channels of the truth agrees with that of the answer; where both are equal, a counts as the greater). It asks only
    on which side of the diagonal a = b a colour lies, and says little about how good a picture looks.
    """
    with torch.no_grad():
        return ((ab[:, 1] > ab[:, 0]) == (truth[:, 1] > truth[:, 0])).float().mean()
