"""The second check of a copy: the model is run again, and its answer compared with the stored field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from restorer.engine.colorizer import Colorizer
from restorer.errors import ModelMissing, PhotoError
from restorer.imaging.arrays import Chroma, Lab, Luma
from restorer.imaging.deltae import ciede2000
from restorer.imaging.photo import Photo
from restorer.imaging.stored_field import StoredField, restored
from restorer.progress import Progress
from restorer.project.pin import package_sha256
from restorer.project.reference import open_reference
from restorer.project.render import colour_photo
from restorer.record.remarks import Kind, Remarks
from restorer.record.sidecar import Record

MOST_DELTA_E = 0.5
"""CIEDE2000: what another processor or a graphics card may make of the same network."""


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """Runs the recorded model again; `open_model` gives the colorizer of an id."""

    open_model: Callable[[str], Colorizer]

    def __call__(self, photo: Photo, record: Record, remarks: Remarks, progress: Progress) -> None:
        """Add what is found.

        Raises:
            ModelError, DeviceError, MemoryShort: the network cannot be run. Cancelled: asked for.
        """
        try:
            colorizer = self.open_model(record.model.id)
        except ModelMissing as error:
            remarks.add(Kind.MODEL_CHANGED, f"The model of the record is not installed. {error.remedy}")
            return
        if package_sha256(colorizer.card) != record.model.sha256:
            sentence = f'The model "{record.model.id}" that is installed is not the one recorded: its files differ.'
            remarks.add(Kind.MODEL_CHANGED, sentence)
            return
        _compare(photo, colorizer, record, remarks, progress)


def _compare(photo: Photo, colorizer: Colorizer, record: Record, remarks: Remarks, progress: Progress) -> None:
    again = colour_photo(photo, colorizer, record.recipe, progress)
    regions = [None if layer.region is None else layer.region.id for layer in again.layers]
    if regions != [field.region for field in record.fields]:
        remarks.add(Kind.MODEL_DIFFERS, "The recipe gives other regions than the record has fields for.")
        return
    missing = _missing(photo, record, progress)
    for layer, field in zip(again.layers, record.fields, strict=True):
        if field.field is None or np.array_equal(layer.field, field.field):
            continue
        if layer.field.shape != field.field.shape:
            remarks.add(Kind.MODEL_DIFFERS, "The model gives a field of another size than the record has.")
            continue
        _judge(_largest(photo, layer.field, field.field), missing, remarks)


def _missing(photo: Photo, record: Record, progress: Progress) -> str:
    """Why the reference photographs of the recipe cannot all be had now; "" where they can."""
    for reference in record.recipe.references:
        try:
            if reference.weight > 0.0:
                open_reference(reference, photo.info.path.parent, progress)
        except PhotoError as error:
            return str(error)
    return ""


def _judge(apart: float, missing: str, remarks: Remarks) -> None:
    words = f"The model run again gives colours up to {apart:.2f} dE00 from the stored ones"
    if apart <= MOST_DELTA_E:
        remarks.note(Kind.MODEL_DIFFERS, f"{words}, as another processor may.")
    elif missing:
        remarks.add(Kind.REFERENCE_MISSING, f"{words}, since it was run without its reference photograph: {missing}")
    else:
        remarks.add(Kind.MODEL_DIFFERS, f"{words}; more than {MOST_DELTA_E} is not the same model and recipe.")


def _largest(photo: Photo, one: StoredField, other: StoredField) -> float:
    luma = photo.reduced(one.shape[1], one.shape[0])
    return float(ciede2000(_lab(luma, restored(one)), _lab(luma, restored(other))).max())


def _lab(luma: Luma, ab: Chroma) -> Lab:
    return np.concatenate([luma[..., None], ab], axis=2)
