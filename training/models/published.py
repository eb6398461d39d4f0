"""Weights that others published, from a local file: safetensors, or torch's own format read without running code."""

from __future__ import annotations

import pickle
import struct
import warnings
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from restorer.errors import TrainingError

_COUNTER = "num_batches_tracked"
"""Batch norm's counter says nothing to a trained network; older files lack it."""
_DAMAGES = (
    SafetensorError, pickle.UnpicklingError, struct.error, OSError, EOFError, RuntimeError, ValueError, LookupError,
    TypeError, AttributeError, AssertionError,
)  # fmt: skip
"""What the readers raise on damaged bytes, as found by changing some at random."""

_REMEDY = "Name a file of that network's published weights."


def read_weights(path: Path) -> dict[str, Tensor]:
    """The tensors of a state dict, numbers as float32; one that stands under `state_dict` is found too.

    Raises:
        TrainingError: the file is absent, damaged, or holds anything but tensors.
    """
    try:
        content = _content(path)
    except FileNotFoundError as error:
        raise TrainingError(f"There is no file {path}.", "Check the path of the weights.") from error
    except _DAMAGES as error:
        raise TrainingError(
            f"{path.name} is no readable state dict of tensors.",
            "Only safetensors and torch files of plain tensors are read: others can run code when they are opened.",
        ) from error
    if isinstance(content, Mapping) and isinstance(content.get("state_dict"), Mapping):
        content = content["state_dict"]
    if not isinstance(content, Mapping) or not all(isinstance(t, Tensor) for t in content.values()):
        raise TrainingError(f"{path.name} holds more than the tensors of a state dict.", "Save its state_dict alone.")
    return {str(name): t.float() if t.is_floating_point() else t for name, t in content.items()}


def _content(path: Path) -> object:
    if path.suffix == ".safetensors":
        return load_file(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on how the file was pickled: it is read or refused, which says enough
        return torch.load(path, "cpu", weights_only=True)


def load_published(
    module: nn.Module, weights: Mapping[str, Tensor], source: str, left_out: tuple[str, ...] = ()
) -> None:
    """Fill `module` with weights of exactly its names and shapes; names that start as in `left_out` are passed over.

    Raises:
        TrainingError: one is missing, unexpected or of another shape; the first is named, and nothing was loaded.
    """
    wanted = {name: t for name, t in module.state_dict().items() if not name.endswith(_COUNTER)}
    found = {name: t for name, t in weights.items() if not name.endswith(_COUNTER) and not name.startswith(left_out)}
    kind = type(module).__name__
    _refuse([name for name in wanted if name not in found], f"{source} lacks", f"of {kind}")
    _refuse([name for name in found if name not in wanted], f"{source} holds", f"which {kind} does not know")
    for name, tensor in wanted.items():
        if found[name].shape != tensor.shape:
            shapes = f"{tuple(found[name].shape)}, where {kind} has {tuple(tensor.shape)}"
            raise TrainingError(f"{source} has {name} of another shape: {shapes}.", _REMEDY)
    module.load_state_dict(found, strict=False)


def _refuse(names: list[str], what: str, end: str) -> None:
    if names:
        more = f" and {len(names) - 1:,} more" if len(names) > 1 else ""
        raise TrainingError(f"{what} {names[0]}{more}, {end}.", _REMEDY)
