"""The transformer block as ONNX Runtime computes it fastest: the same numbers from fewer and larger operations.

Two of them (`MultiHeadAttention`, which never holds the whole matrix of attention, and `FastGelu`) are ONNX Runtime's
own, domain com.microsoft. Tokens lie in a matrix, so that a layer and its bias are one product. Measured on the shipped
decoder, one thread: 15 % off its time at 512 px, 8 % at 256 (docs/adr/0012).
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.models.attention import TransformerBlock

RUNTIME_DOMAIN = "com.microsoft"
_LARGEST_LOGIT = 60.0
"""exp of it, 259 times, is still a float32; a network's logits stay far below."""


class _Attention(torch.autograd.Function):
    """Queries, keys, values [N,length,C] -> the mixtures [N,length,C]."""

    @staticmethod
    def forward(_: Any, q: Tensor, k: Tensor, v: Tensor, heads: int) -> Tensor:
        n, length, c = q.shape
        q, k, v = (part.reshape(n, -1, heads, c // heads).transpose(1, 2) for part in (q, k, v))
        return functional.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, length, c)

    @staticmethod
    def symbolic(graph: Any, q: Any, k: Any, v: Any, heads: int) -> Any:
        return graph.op(f"{RUNTIME_DOMAIN}::MultiHeadAttention", q, k, v, num_heads_i=heads).setType(q.type())


class _Gelu(torch.autograd.Function):
    """GELU by its tanh approximation."""

    @staticmethod
    def forward(_: Any, x: Tensor) -> Tensor:
        return functional.gelu(x, approximate="tanh")

    @staticmethod
    def symbolic(graph: Any, x: Any) -> Any:
        return graph.op(f"{RUNTIME_DOMAIN}::FastGelu", x).setType(x.type())


class ExportBlock(nn.Module):
    """A `TransformerBlock` after training: the same answer."""

    def __init__(self, block: TransformerBlock) -> None:
        super().__init__()
        self.block = block

    def forward(self, x: Tensor) -> Tensor:
        """[N,C,H,W] -> the same shape."""
        block = self.block
        x = x + block.position(x)
        n, c, h, w = x.shape
        tokens = x.permute(0, 2, 3, 1).reshape(-1, c)
        tokens = tokens + block.out(self._attend(block.norm1(tokens), n, h, w))
        hidden: Tensor = _Gelu.apply(block.up(block.norm2(tokens)))  # type: ignore[no-untyped-call]
        tokens = tokens + block.down(hidden)
        grid: Tensor = tokens.reshape(n, h, w, c).permute(0, 3, 1, 2)
        return grid

    def _attend(self, tokens: Tensor, n: int, height: int, width: int) -> Tensor:
        """Tokens [N*H*W,C] -> what they attend to."""
        c, seen = tokens.shape[-1], tokens
        if self.block.coarse > 1:
            seen = self.block.coarser(tokens.reshape(n, -1, c), height, width).reshape(-1, c)
        weights, biases = self.block.qkv.weight.chunk(3), self.block.qkv.bias.chunk(3)
        q, k, v = (
            functional.linear(side, weight, bias).reshape(n, -1, c)
            for side, weight, bias in zip((tokens, seen, seen), weights, biases, strict=True)
        )
        mixed: Tensor = _Attention.apply(q, k, v, self.block.heads)  # type: ignore[no-untyped-call]
        return mixed.reshape(-1, c)


def with_export_blocks(module: nn.Module) -> None:
    """Put `ExportBlock` in the place of every transformer block inside."""
    for child in module.modules():
        if isinstance(child, nn.ModuleList):
            for index, block in enumerate(child):
                if isinstance(block, TransformerBlock):
                    child[index] = ExportBlock(block)


def probabilities(logits: Tensor) -> Tensor:
    """Softmax over the channels of [N,K,H,W] without moving them to the end and back, as ONNX Runtime's own does."""
    powers = torch.exp(logits.clamp(-_LARGEST_LOGIT, _LARGEST_LOGIT))
    return powers / powers.sum(1, keepdim=True)
