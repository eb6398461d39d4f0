"""How a run begins: fresh or resumed, and where the encoder's first weights come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from restorer.errors import TrainingError
from restorer.imaging.cv import cv2
from restorer.progress import Progress
from training.checkpoint import CHECKPOINT_NAME, Checkpoint, load_checkpoint
from training.config import TrainConfig
from training.data.photos import load_photos
from training.loop import Trainer
from training.models import build_hinted
from training.models.restorer_net import RestorerNet
from training.task import ColourTask, ab_prior

SHIPPED_WEIGHTS = Path(__file__).parent / "weights" / "restorer-base.safetensors"
"""The shipped model's own weights (float16), for a start that needs no other file."""


@dataclass(frozen=True, slots=True)
class Start:
    """What `restorer train` was told beside the configuration."""

    photos: Path
    run_folder: Path
    resume: bool = False
    encoder_weights: Path | None = None
    warm_start: Path | None = None


def prepare(config: TrainConfig, start: Start, say: Callable[[str], None], progress: Progress) -> Trainer:
    """A trainer ready to run.

    Raises:
        TrainingError: photographs, weights or checkpoint cannot be used.
    """
    checkpoint = load_checkpoint(start.run_folder / CHECKPOINT_NAME) if start.resume else None
    if checkpoint is None and (start.run_folder / CHECKPOINT_NAME).is_file():
        raise TrainingError(f"{start.run_folder} holds a run already.", "Go on with --resume, or name another --run.")
    config = checkpoint.config if checkpoint else config
    _settle_threads(config)
    photos = load_photos(start.photos, config.data.source_weights, progress)
    say(f"{len(photos):,} photographs")
    torch.manual_seed(config.seed)
    task = ColourTask(config, checkpoint.tensors["prior"] if checkpoint else ab_prior(photos))
    trainer = Trainer(config, task, photos, start.run_folder)
    if checkpoint:
        trainer.resume(checkpoint)
        say(f"going on at step {checkpoint.counters.step:,}")
    else:
        first_weights(task.network, start, say)
        trainer.forget_past()
    return trainer


def first_weights(network: RestorerNet, start: Start, say: Callable[[str], None]) -> None:
    """Fill the encoder (or, for a warm start, everything) with the best weights there are, and say which."""
    if start.warm_start is not None:
        load_weights(network, read_safetensors(start.warm_start))
        say(f"all weights from {start.warm_start.name}")
    elif start.encoder_weights is not None:
        load_mobilenet(network, read_safetensors(start.encoder_weights), start.encoder_weights.name)
        say(f"encoder from {start.encoder_weights.name}")
    elif SHIPPED_WEIGHTS.is_file():
        weights = {k: v for k, v in read_safetensors(SHIPPED_WEIGHTS).items() if k.startswith("encoder.backbone.")}
        load_weights(network, weights)
        say("encoder from the shipped model")
    else:
        say("WARNING: the encoder starts from random weights; expect about 0.3 dB less. Give --encoder-weights.")


def read_safetensors(path: Path) -> dict[str, Tensor]:
    """The tensors of a safetensors file, as float32.

    Raises:
        TrainingError: it is absent or of another kind.
    """
    try:
        return {name: tensor.float() for name, tensor in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise TrainingError(f"{path.name} is not a readable safetensors file.", "Check the path.") from error


def load_weights(network: RestorerNet, weights: Mapping[str, Tensor]) -> None:
    """Take weights by name; names the network does not know, or shapes that differ, are refused."""
    known = network.state_dict()
    for name, tensor in weights.items():
        if name not in known or known[name].shape != tensor.shape:
            raise TrainingError(f"The weights' {name} do not fit this network.", "Use the network's own configuration.")
    network.load_state_dict(dict(weights), strict=False)


def load_mobilenet(network: RestorerNet, weights: Mapping[str, Tensor], file_name: str) -> None:
    """Take ImageNet weights of MobileNet v1."""
    try:
        network.encoder.backbone.load_imagenet(weights)
    except (KeyError, RuntimeError) as error:
        raise TrainingError(f"{file_name} holds no MobileNet v1 weights ({error}).", "Name another file.") from error


def averaged_network(checkpoint: Checkpoint) -> RestorerNet:
    """The network of a checkpoint with its averaged weights: what is exported."""
    network = build_hinted(checkpoint.config.network)
    network.load_state_dict(checkpoint.part("network"))
    load_weights(network, checkpoint.part("ema"))
    return network.eval()


def _settle_threads(config: TrainConfig) -> None:
    if config.threads > 0:
        torch.set_num_threads(config.threads)
        cv2.setNumThreads(config.threads)
    torch.set_flush_denormal(True)
