"""What the loop knows of a system: a `Task`. It owns the networks and the losses; the loop owns everything else.

A step of training is one phase or several, each one update of the optimiser: a regression has one, a GAN's step first
teaches the discriminator, then the generator. `phases` is a generator so that the losses of a later phase are computed
after the update of the one before. What a task draws at random it draws from torch's generator, which the loop seeds
before each step: a resumed run draws the same.

To add a kind of training: a dataclass in `training.losses.configs`, a module in `training.tasks`, its row there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from torch import Tensor, nn

from training.data.samples import Batch


@dataclass(frozen=True, slots=True, eq=False)
class Phase:
    """One update: its weighted losses by name, of which the sum is minimised, and figures that are only logged.

    The first loss of a step's last phase is the one that says whether a run diverges; `gray` is what it would be for an
    answer without colour, where the task has that.
    """

    losses: Mapping[str, Tensor]
    metrics: Mapping[str, Tensor] = field(default_factory=dict)
    gray: Tensor | None = None


class Task(Protocol):
    """A system in training. Only parameters that a phase's losses reach are updated by it."""

    @property
    def network(self) -> nn.Module:
        """What is averaged and exported."""
        ...

    def parameter_groups(self) -> list[dict[str, Any]]:
        """Groups for the optimiser: `params`, `weight_decay`, and `rate_factor` to multiply the rate with."""
        ...

    def trained_parameters(self) -> list[tuple[str, nn.Parameter]]:
        """Name and parameter of all that is trained, in a fixed order; those of `network` under their own names."""
        ...

    def phases(self, batch: Batch, done: float) -> Iterator[Phase]:
        """The updates of one step, at the share `done` (0..1) of the run."""
        ...

    @property
    def chooses(self) -> bool:
        """Whether the lowest held-out loss says which network of a run is the best. A GAN's says it of no network:
        what its judge asks for raises it.
        """
        ...

    def judge(self, batch: Batch) -> Mapping[str, Tensor]:
        """Figures of a held-out batch, nothing trained; `loss` is what early stopping goes by (lower is better).

        `gray_loss` is the same of an answer without colour: a run whose loss stays there has learned nothing.
        """
        ...

    def companions(self) -> Mapping[str, nn.Module]:
        """Further networks that a checkpoint stores, by name (a discriminator); none for most."""
        ...

    def constants(self) -> Mapping[str, Tensor]:
        """Tensors that a checkpoint stores because a resumed run must have the very same."""
        ...


def plain_groups(parameters: list[nn.Parameter], weight_decay: float, rate_factor: float = 1.0) -> list[dict[str, Any]]:
    """Two optimiser groups: vectors (biases, norms) do not decay."""
    return [
        {
            "params": [p for p in parameters if (p.ndim > 1) == decays],
            "weight_decay": weight_decay if decays else 0.0,
            "rate_factor": rate_factor,
        }
        for decays in (True, False)
    ]


def named_trained(module: nn.Module, prefix: str = "") -> list[tuple[str, nn.Parameter]]:
    """Name and parameter of what is not frozen."""
    return [(prefix + name, p) for name, p in module.named_parameters() if p.requires_grad]
