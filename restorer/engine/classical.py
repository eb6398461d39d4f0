"""The cards of the engines that need no model: always present, always the same. Standard library only."""

from __future__ import annotations

from restorer.engine.card import ModelCard, ModelKind, Outputs, Shape, SizeRule, Vividness, VividnessRule

LEVIN = "levin"
WELSH = "welsh"
_ANY_AB = (-128.0, 128.0)


def _card(identity: str, name: str, stride: int) -> ModelCard:
    return ModelCard(
        id=identity,
        name=name,
        version="1",
        task="colorize",
        kind=ModelKind.CLASSICAL,
        files=(),
        working_size=SizeRule(size=256, shape=Shape.KEEP_ASPECT, multiple_of=stride, max=512, fixed=False),
        hint_range=_ANY_AB,
        outputs=Outputs(ab_stride=stride, ab_range=_ANY_AB),
        vividness=Vividness(VividnessRule.NONE),
        training_data=(),
        licence="MIT",
        metrics={},
        opset=0,
        precision="float32",
        parameters=0,
    )


CLASSICAL_CARDS = (
    _card(LEVIN, "Spread of strokes (Levin 2004)", stride=2),
    _card(WELSH, "Colours of a reference (Welsh 2002)", stride=2),
)
