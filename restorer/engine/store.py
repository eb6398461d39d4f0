"""The models that are installed: those shipped with the program, those of the person who uses it, the built-in ones.

The folders are read anew whenever something is asked, so a package that is copied into the user's folder while the
program runs is there at the next look. Listing reads cards only.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from restorer.engine.card import CARD_NAME, ModelCard
from restorer.engine.classical import CLASSICAL_CARDS
from restorer.engine.incoming import Incoming, install
from restorer.engine.package import Origin, Package
from restorer.errors import ModelError, ModelMissing, WriteError
from restorer.progress import Progress


class ModelStore:
    """Models by id. A package of the user's goes before a shipped one of the same id."""

    def __init__(self, shipped: Path, user: Path) -> None:
        self.shipped = shipped
        self.user = user
        self._checked: set[tuple[Path, int, int, str]] = set()

    def list(self) -> list[Package]:
        """All usable models by id: the person's own, the shipped, the built-in. Damaged cards are in `problems()`."""
        return sorted(self._look()[0].values(), key=lambda package: package.card.id)

    def problems(self) -> tuple[ModelError, ...]:
        """Why folders that look like packages are not in the list."""
        return tuple(self._look()[1].values())

    def get(self, model_id: str) -> Package:
        """The model of that id.

        Raises:
            ModelMissing: there is none; names those there are.
            ModelError: there is a folder of that name, but its card is damaged or wrong.
        """
        packages, problems = self._look()
        if model_id in packages:
            return packages[model_id]
        if model_id in problems:
            raise problems[model_id]
        names = ", ".join(sorted(packages))
        raise ModelMissing(model_id, f'There is no model "{model_id}".', f"Installed are: {names}.")

    def verify(self, model_id: str, progress: Progress | None = None) -> Package:
        """The model of that id, after comparing each of its files with the card. Unchanged files are not read again.

        Raises:
            ModelMissing: there is none.
            ModelDamaged: a file is absent or differs; names it.
        """
        package = self.get(model_id)
        progress = progress or Progress()
        for number, file in enumerate(package.card.files):
            path = package.path_of(file)
            status = path.stat()
            seen = (path, status.st_size, status.st_mtime_ns, file.sha256)
            if seen not in self._checked:
                count = len(package.card.files)
                package.check(file, progress.part(number / count, (number + 1) / count))
                self._checked.add(seen)
        return package

    def add(self, source: Path, progress: Progress | None = None, replace: bool = False) -> Package:
        """Install the package in `source`, a folder or a zip archive, for this person, after trying it.

        Raises:
            ModelError: it is damaged, does not do what its card says, or would replace a different package of the same
                id and version (unless `replace`).
            WriteError: it could not be copied; nothing was changed.
        """
        progress = progress or Progress()
        with Incoming(source, self.user) as incoming:
            package = incoming.package(progress.part(0.0, 0.6))
            self._refuse_conflict(package.card, replace)
            _try(package, progress.part(0.6, 1.0))
            return install(package, self._user_folder(package.card.id))

    def remove(self, model_id: str) -> None:
        """Delete a package of the user's.

        Raises:
            ModelMissing: there is none of that id.
            ModelError: it came with the program.
            WriteError: the folder could not be deleted.
        """
        package = self.get(model_id)
        if package.folder is None or package.origin is not Origin.USER:
            sentence = f'The model "{model_id}" came with Restorer and cannot be removed.'
            raise ModelError(model_id, sentence, "Choose another model where you do not want this one.")
        hidden = package.folder.with_name(f".removed-{package.folder.name}")
        try:
            package.folder.rename(hidden)
            shutil.rmtree(hidden)
        except OSError as error:
            sentence = f"the model could not be removed ({error.strerror})."
            raise WriteError(package.folder, sentence, "Check your rights in its folder.") from error

    def _user_folder(self, model_id: str) -> Path:
        """Where the user's package of that id lies or will lie."""
        package = self._look()[0].get(model_id)
        if package is not None and package.folder is not None and package.origin is Origin.USER:
            return package.folder
        return self.user / model_id

    def _refuse_conflict(self, card: ModelCard, replace: bool) -> None:
        present = self._look()[0].get(card.id)
        if present is None or (replace and present.origin is not Origin.BUILT_IN):
            return
        same_version = present.card.version == card.version
        if present.origin is Origin.BUILT_IN or (same_version and present.card != card):
            raise ModelError(
                card.id,
                f'A different model "{card.id}", version {present.card.version}, is installed already.',
                "Give the new package another id or version, or ask to replace the old one.",
            )

    def _look(self) -> tuple[dict[str, Package], dict[str, ModelError]]:
        packages: dict[str, Package] = {}
        problems: dict[str, ModelError] = {}
        for parent, origin in ((self.shipped, Origin.SHIPPED), (self.user, Origin.USER)):
            for folder in _folders(parent):
                try:
                    card = ModelCard.read(folder)
                except ModelError as problem:
                    problems[folder.name] = problem
                else:
                    packages[card.id] = Package(card, folder, origin)
        packages |= {card.id: Package(card, None, Origin.BUILT_IN) for card in CLASSICAL_CARDS}
        return packages, problems


def _folders(parent: Path) -> Iterator[Path]:
    """The folders in `parent` that mean to be packages. Hidden ones and parts are on their way in or out."""
    try:
        children = sorted(parent.iterdir())
    except OSError:
        return
    for child in children:
        on_its_way = child.name.startswith(".") or child.suffix in (".part", ".old")
        if not on_its_way and (child / CARD_NAME).exists():
            yield child


def _try(package: Package, progress: Progress) -> None:
    # Imported here, so that listing models never loads ONNX Runtime.
    from restorer.engine.trial import trial_run

    trial_run(package, progress)
