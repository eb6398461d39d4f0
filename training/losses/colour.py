"""The three things asked of the colour network: ab by regression, bins by classification, and an honest spread.

Sources: Zhang et al. 2016 (soft bins, rebalancing) and 2017 (Huber on ab). Every function takes float32 tensors and
gives a scalar.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from training.losses.delta_e import chroma_delta_e
from training.models.bins import AB_LIMIT, BIN_COUNT, soft_targets


def regression_loss(ab: Tensor, truth: Tensor, hint_share: Tensor, beta: float, under_hint: float) -> Tensor:
    """Huber of ab against truth [N,2,h,w]; cells under a hint (share [N,1,h,w]) count `under_hint` times more."""
    weight = 1.0 + under_hint * hint_share
    loss = functional.smooth_l1_loss(ab, truth, beta=beta, reduction="none").sum(1, keepdim=True)
    return (loss * weight).sum() / weight.sum()


class BinTargets:
    """Soft targets over the ab bins, and the weight of each bin after rebalancing; on the device of `prior`."""

    def __init__(self, prior: Tensor, rebalancing: float) -> None:
        nearest, weights = soft_targets()
        self._nearest = torch.from_numpy(nearest).to(prior.device)
        self._weights = torch.from_numpy(weights).to(prior.device)
        smoothed = 0.98 * prior + 0.02 / BIN_COUNT
        factor = smoothed**-rebalancing
        self.factor = (factor / (smoothed * factor).sum()).float()

    def at(self, truth: Tensor) -> tuple[Tensor, Tensor]:
        """Bins and weights, each [N,5,h,w], for a*b* [N,2,h,w]."""
        whole = truth.round().clamp(-AB_LIMIT, AB_LIMIT).long() + AB_LIMIT
        row = whole[:, 0] * (2 * AB_LIMIT + 1) + whole[:, 1]
        return self._nearest[row].permute(0, 3, 1, 2), self._weights[row].permute(0, 3, 1, 2)


def bins_loss(logits: Tensor, truth: Tensor, targets: BinTargets) -> Tensor:
    """Cross-entropy of logits [N,259,h,w] with the soft, rebalanced target of a*b* [N,2,h,w]."""
    bins, weights = targets.at(truth)
    entropy = -(weights * functional.log_softmax(logits, 1).gather(1, bins)).sum(1)
    factor = targets.factor[bins[:, 0]]
    return (entropy * factor).sum() / factor.sum()


def spread_loss(spread: Tensor, ab: Tensor, truth: Tensor) -> Tensor:
    """Likelihood of the true error under an exponential law of mean `spread`: least when it is the expected dE00."""
    with torch.no_grad():
        error = chroma_delta_e(ab, truth)
    return (torch.log(spread) + error / spread).mean()


def far_loss(hinted: Tensor, plain: Tensor, hints: Tensor, recoloured: Tensor) -> Tensor:
    """Mean length of the move from `plain` to `hinted` [N,2,h,w] where no hint is near and nothing was recoloured.

    Near is a third of the picture; `hints` [N,3,H,W], `recoloured` [N,1,H,W].
    """
    height, width = hinted.shape[2:]
    reach = 2 * (height // 3) + 1
    near = functional.max_pool2d(functional.adaptive_max_pool2d(hints[:, 2:], (height, width)), reach, 1, reach // 2)
    changed = functional.adaptive_max_pool2d(recoloured.float(), (height, width))
    far = ((near == 0) & (changed == 0)).float()
    move = torch.sqrt((hinted - plain).square().sum(1, keepdim=True) + 1e-4)
    return (move * far).sum() / far.sum().clamp(min=1.0)


def centre_chroma(chroma: Tensor) -> Tensor:
    """The mean a*b* of the middle 4 x 4 px of each 8 x 8 cell: a bin is a colour seen, not a mean across an edge."""
    return functional.avg_pool2d(chroma[:, :, 2:, 2:], 4, 8)
