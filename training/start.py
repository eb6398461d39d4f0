"""How a run begins: fresh or resumed, on which device, and where its first weights come from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from restorer.errors import TrainingError
from restorer.imaging.cv import cv2
from restorer.progress import Progress
from training.checkpoint import CHECKPOINT_NAME, Checkpoint, fill, load_checkpoint
from training.config import TrainConfig, differing
from training.data.ahead import Ahead
from training.data.collection import Collection, open_collection
from training.data.embedding_cache import EmbeddingCache, Provider
from training.data.on_device import device_cache
from training.data.photos import Photos
from training.device import open_device
from training.feed import Feed, judged
from training.loop import Trainer
from training.models import build, build_hinted
from training.models.configs import FusionConfig
from training.models.embedding import EmbeddingSource, open_embedding
from training.models.published import read_weights
from training.models.restorer_net import RestorerNet, carried_over
from training.models.resunet_gan import ResUnet
from training.tasks import build_task
from training.team import Team

SHIPPED_WEIGHTS = Path(__file__).parent / "weights" / "restorer-base.safetensors"
"""The shipped model's own weights (float16), for a start that needs no other file."""

EMBEDDINGS_FOLDER = "embeddings"
_NETWORK = "network."


@dataclass(frozen=True, slots=True)
class Start:
    """What `restorer train` was told beside the configuration."""

    photos: Path
    run_folder: Path
    resume: bool = False
    encoder_weights: Path | None = None
    warm_start: Path | None = None


def prepare(
    config: TrainConfig,
    start: Start,
    say: Callable[[str], None],
    progress: Progress,
    team: Team = Team(),  # noqa: B008 - frozen
    collection: Collection | None = None,
) -> Trainer:
    """A trainer ready to run. `collection`: the photographs, where they were opened before by the same settings.

    Raises:
        TrainingError: photographs, weights, checkpoint or device cannot be used.
    """
    checkpoint = load_checkpoint(start.run_folder / CHECKPOINT_NAME) if start.resume else None
    if checkpoint is None and (start.run_folder / CHECKPOINT_NAME).is_file():
        raise TrainingError(f"{start.run_folder} holds a run already.", "Go on with --resume, or name another --run.")
    if checkpoint:
        _refuse_another(checkpoint.config, config, start.run_folder)
        _say_ignored(checkpoint.config, with_provider(config, start), say)
    config = checkpoint.config if checkpoint else with_provider(config, start)
    _settle_threads(config)
    device = open_device(config.device)
    collection = collection or open_collection(start.photos, config.data, progress)
    for sentence in (*collection.screening.sentences(), f"on {_words(device)}"):
        say(sentence)
    source = _embedding_source(config, start)
    feeds = _feeds(config, collection, device, team, source)
    if feeds[0].on_device is not None:
        say("photographs are squashed once and kept on the GPU")
    torch.manual_seed(config.seed)
    prior = checkpoint.tensors.get("prior") if checkpoint else None
    task = build_task(config, collection.train, prior, device)
    trainer = Trainer(config, task, feeds[0], start.run_folder, feeds[1], team)
    if checkpoint:
        _refuse_another_embedding(checkpoint, feeds[0])
        trainer.resume(checkpoint)
        if checkpoint.photographs not in ("", collection.train.sum()):
            say("WARNING: these are not the photographs that the run began with; it goes on, but not as it would have")
        if checkpoint.processes not in (0, team.size):
            teams = f"by a team of {checkpoint.processes}, and now it is {team.size}"
            say(f"WARNING: the run was begun {teams}: it goes on, but with other batches")
        say(f"going on at step {checkpoint.counters.step:,}")
    else:
        first_weights(task.network, start, say)
        trainer.forget_past()
    return trainer


def with_provider(config: TrainConfig, start: Start) -> TrainConfig:
    """The configuration with weights for its embedding, where it takes one and names none.

    They are `--encoder-weights`, else those of the shipped model.
    """
    named = config.embedding.inception_weights or config.embedding.mobilenet_weights
    if not isinstance(config.network, FusionConfig) or named:
        return config
    return replace(
        config, embedding=replace(config.embedding, mobilenet_weights=str(start.encoder_weights or SHIPPED_WEIGHTS))
    )


def _embedding_source(config: TrainConfig, start: Start) -> Callable[[Photos], EmbeddingSource | None]:
    """Photographs -> their embeddings, computed once for all runs that lie side by side; nothing for other networks."""
    if not isinstance(config.network, FusionConfig):
        return lambda photos: None  # noqa: ARG005 - of no photograph
    provider: Provider = open_embedding(config.embedding)
    folder = start.run_folder.parent / EMBEDDINGS_FOLDER
    return lambda photos: EmbeddingCache(folder, provider, photos)


def _feeds(
    config: TrainConfig,
    collection: Collection,
    device: torch.device,
    team: Team,
    source: Callable[[Photos], EmbeddingSource | None],
) -> tuple[Feed, Feed | None]:
    """What the run trains on, and what it is judged by where there is a validation part."""
    train, held_out = collection.train, collection.validation
    kept = device_cache(train, config.data, config.seed, team.rank, device, _free_bytes(device))
    ahead = _ahead(config, train, device, team) if kept is None else None
    feed = Feed(train, config.data, config.seed, device, source(train), team.rank, ahead, kept)
    if config.schedule.check_every_steps <= 0:
        return feed, None
    if len(held_out) == 0:
        raise TrainingError("No photograph fell to the validation part.", "Raise data.split.validation, or add some.")
    return feed, Feed(held_out, judged(config.data), 0, device, source(held_out))


def _free_bytes(device: torch.device) -> int:
    """Of a GPU's own memory; a CPU has none."""
    return torch.cuda.mem_get_info(device)[0] if device.type == "cuda" else 0


def _ahead(config: TrainConfig, photos: Photos, device: torch.device, team: Team) -> Ahead | None:
    if config.data.workers <= 0:
        return None
    steps = config.schedule.steps if config.schedule.minutes <= 0 else 0
    return Ahead(photos, config.data, config.seed, team.rank, steps, device.type == "cuda")


def _refuse_another(trained: TrainConfig, asked: TrainConfig, folder: Path) -> None:
    """Raise `TrainingError` where a run is to go on as another system."""
    if (trained.network.name, trained.loss.task) != (asked.network.name, asked.loss.task):
        raise TrainingError(
            f"{folder} holds a run of {trained.network.name} ({trained.loss.task}), and the configuration is of "
            f"{asked.network.name} ({asked.loss.task}).",
            "Name the run's own configuration, or another --run.",
        )


def _say_ignored(trained: TrainConfig, asked: TrainConfig, say: Callable[[str], None]) -> None:
    """A run goes on as it began: name what is asked otherwise now."""
    if ignored := differing(trained, asked):
        say(f"the run goes on with the settings it began with; not used: {', '.join(ignored)}")


def _refuse_another_embedding(checkpoint: Checkpoint, feed: Feed) -> None:
    name = feed.embeddings.name if feed.embeddings else ""
    if checkpoint.embedding != name:
        raise TrainingError(
            f"The run was trained with the embedding {checkpoint.embedding!r}, and now it is {name!r}.",
            "Put the file of weights back that it began with.",
        )


def _words(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "the CPU"


def first_weights(network: nn.Module, start: Start, say: Callable[[str], None]) -> None:
    """Fill the encoder (or, for a warm start, everything) with the best weights there are, and say which."""
    if start.warm_start is not None:
        say(_warm_start(network, start.warm_start))
    elif isinstance(network, RestorerNet):
        _first_encoder(network, start, say)
    elif isinstance(network, ResUnet) and start.encoder_weights is not None:
        network.load_encoder(read_weights(start.encoder_weights), start.encoder_weights.name)
        say(f"encoder from {start.encoder_weights.name}")
    else:
        say("from random weights")


def _warm_start(network: nn.Module, path: Path) -> str:
    """Take all weights that the network has a place for; which, in words."""
    weights = _network_alone(read_safetensors(path))
    carried = carried_over(network, weights) if isinstance(network, RestorerNet) else weights
    load_weights(network, carried)
    left, anew = len(weights) - len(carried), len(set(network.state_dict()) - set(carried))
    if not left and not anew:
        return f"all weights from {path.name}"
    return f"{len(carried)} weights from {path.name}; {left} have no place in this network, {anew} begin anew"


def _network_alone(weights: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
    """The network's own tensors, where the file is a whole checkpoint."""
    own = {name.removeprefix(_NETWORK): tensor for name, tensor in weights.items() if name.startswith(_NETWORK)}
    return own or weights


def _first_encoder(network: RestorerNet, start: Start, say: Callable[[str], None]) -> None:
    if start.encoder_weights is not None:
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
    if not path.is_file():
        raise TrainingError(f"There is no file {path}.", "Check the path of the weights.")
    try:
        return {name: tensor.float() for name, tensor in load_file(path).items()}
    except (OSError, SafetensorError) as error:
        raise TrainingError(
            f"{path.name} is not a safetensors file, or is damaged.",
            "Only safetensors are read here: other formats can run code when they are opened.",
        ) from error


def load_weights(network: nn.Module, weights: Mapping[str, Tensor]) -> None:
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
    """The default network of a checkpoint with its averaged weights: what is exported.

    Raises:
        TrainingError: the checkpoint is of another system.
    """
    network = build_hinted(checkpoint.config.network)
    _fill_averaged(network, checkpoint)
    return network.eval()


def averaged_system(checkpoint: Checkpoint) -> nn.Module:
    """The network of a checkpoint, whatever its kind, with its averaged weights."""
    network = build(checkpoint.config.network)
    _fill_averaged(network, checkpoint)
    return network.eval()


def _fill_averaged(network: nn.Module, checkpoint: Checkpoint) -> None:
    fill(network, checkpoint.part("network"), checkpoint.config.network.name)
    load_weights(network, checkpoint.part("ema"))


def _settle_threads(config: TrainConfig) -> None:
    if config.threads > 0:
        torch.set_num_threads(config.threads)
        cv2.setNumThreads(config.threads)
    torch.set_flush_denormal(True)
