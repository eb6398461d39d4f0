"""Transformer blocks on a grid of features: position, attention over the whole picture, MLP, and what thins them out.

Sources: Chu et al. 2021 (depthwise convolution as position code), Wang et al. 2021 ("Pyramid Vision Transformer": keys
and values on a coarser grid), Huang et al. 2016 ("Deep Networks with Stochastic Depth").
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional


class ChannelNorm(nn.Module):
    """Layer norm over the channels of [N,C,H,W], each position on its own: no batch or size enters it."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        """[N,C,H,W], mean 0 and variance 1 over C, then scaled."""
        normed: Tensor = self.norm(x.permute(0, 2, 3, 1))
        return normed.permute(0, 3, 1, 2)


def skipped(branch: Tensor, share: float, training: bool) -> Tensor:
    """A residual branch [N,...], in training left out of so many of the samples and made up for in the others."""
    if not training or share <= 0.0:
        return branch
    kept = (torch.rand(len(branch), *([1] * (branch.ndim - 1)), device=branch.device) >= share).to(branch.dtype)
    return branch * (kept / (1.0 - share))


class TransformerBlock(nn.Module):
    """Depthwise 3x3 (says where), attention over all positions (carries a hint across its object), MLP.

    With `coarse` 2, what is attended to are means of 2 x 2 positions: a quarter of the work, but a hint that covers
    one of the four is thinned out, so only blocks that see no hints may have it. Sides are multiples of it then.
    """

    def __init__(
        self, channels: int, heads: int, expansion: int, dropout: float = 0.0, depth_drop: float = 0.0, coarse: int = 1
    ) -> None:
        super().__init__()
        self.heads = heads
        self.depth_drop = depth_drop
        self.coarse = coarse
        self.drop = nn.Dropout(dropout)
        self.position = nn.Conv2d(channels, channels, 3, padding=1, groups=channels)
        self.norm1 = nn.LayerNorm(channels)
        self.qkv = nn.Linear(channels, 3 * channels)
        self.out = nn.Linear(channels, channels)
        self.norm2 = nn.LayerNorm(channels)
        self.up = nn.Linear(channels, expansion * channels)
        self.down = nn.Linear(expansion * channels, channels)

    def begin_as_identity(self) -> None:
        """Add nothing at first: put into a trained network, the block leaves it what it is."""
        for layer in (self.position, self.out, self.down):
            for parameter in layer.parameters():
                nn.init.zeros_(parameter)

    def forward(self, x: Tensor) -> Tensor:
        """[N,C,H,W] -> the same shape."""
        x = x + self.position(x)
        n, c, h, w = x.shape
        tokens = x.permute(0, 2, 3, 1).reshape(n, h * w, c)
        normed = self.norm1(tokens)
        seen = normed if self.coarse == 1 else self.coarser(normed, h, w)
        tokens = tokens + self._skipped(self.out(self.attend(normed, seen)))
        hidden = functional.gelu(self.up(self.norm2(tokens)), approximate="tanh")
        tokens = tokens + self._skipped(self.down(self.drop(hidden)))
        grid: Tensor = tokens.reshape(n, h, w, c).permute(0, 3, 1, 2)
        return grid

    def attend(self, tokens: Tensor, seen: Tensor) -> Tensor:
        """Tokens [N,length,C], each answered with a mixture of those `seen` [N,others,C], by `heads` heads."""
        n, length, c = tokens.shape
        q, k, v = (self._headed(part) for part in self.projected(tokens, seen))
        mixed = functional.scaled_dot_product_attention(q, k, v)
        answered: Tensor = mixed.transpose(1, 2).reshape(n, length, c)
        return answered

    def projected(self, tokens: Tensor, seen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of `tokens`, keys and values of `seen`, each of C channels."""
        c = tokens.shape[-1]
        if seen is tokens:
            q, k, v = self.qkv(tokens).chunk(3, -1)
            return q, k, v
        q = functional.linear(tokens, self.qkv.weight[:c], self.qkv.bias[:c])
        k, v = functional.linear(seen, self.qkv.weight[c:], self.qkv.bias[c:]).chunk(2, -1)
        return q, k, v

    def _headed(self, part: Tensor) -> Tensor:
        n, length, c = part.shape
        return part.reshape(n, length, self.heads, c // self.heads).transpose(1, 2)

    def coarser(self, tokens: Tensor, height: int, width: int) -> Tensor:
        """Tokens [N,H*W,C] -> the means of their cells of `coarse` x `coarse`."""
        n, _, c = tokens.shape
        side = self.coarse
        cells = tokens.reshape(n, height // side, side, width // side, side, c)
        return cells.mean(dim=(2, 4)).reshape(n, -1, c)

    def _skipped(self, branch: Tensor) -> Tensor:
        return skipped(branch, self.depth_drop, self.training)
