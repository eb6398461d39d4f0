"""Checks a copy against its record and its photograph, without the model that made it.

Four things have to agree: the record with its own seal, the copy with the hashes in the record, the photograph with
its hash, and the picture with what photograph and stored field give when they are rendered again. Whatever does not
is named. Metadata may change (an archive adds its own) as long as the copy goes on saying what it is and what it was
made from; that is noted.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from restorer.errors import PhotoError, RecordError
from restorer.imaging.deviation import Deviation
from restorer.imaging.output import output_space
from restorer.imaging.photo import Photo, open_photo
from restorer.imaging.xmp_packet import xmp_value
from restorer.progress import Progress
from restorer.project.adjustments import adjusted_photo, words
from restorer.project.label import SOURCE_TYPE
from restorer.project.pin import recipe_sha256
from restorer.record.agreement import check_claims, check_original, check_profile
from restorer.record.citations import check_sources
from restorer.record.compare import difference
from restorer.record.credentials import check_credentials
from restorer.record.measure import measured
from restorer.record.originals import Whereabouts, find_original
from restorer.record.promise import largest_deviation
from restorer.record.remarks import Kind, Remarks, Verdict
from restorer.record.restoring import colouring_of
from restorer.record.sidecar import Record, sidecar_path
from restorer.record.sidecar_read import read

_SAME_BUILD = 1
"""Code values: what another build or processor may round differently."""
_SAME_CODEC = 8
"""Code values: what another version of an encoder and decoder may give at the same settings, in a few places."""
_FEW = 0.01
"""The share of pixels in which another encoder may decide otherwise; a field that was forged shows in far more."""
_FIGURES = 1e-3
"""L*: how far the record's figures of lightness may be from those measured now."""
_NO_LABEL = "Its metadata no longer say how it was made, or from which original."

ModelCheck = Callable[[Photo, Record, Remarks, Progress], None]
"""A second check that runs the model again."""


@dataclass(frozen=True, slots=True)
class Verifier:
    """Checks copies. `originals`: files and folders in which to look for photographs that have moved."""

    originals: Sequence[Path] = ()
    with_model: ModelCheck | None = None
    _whereabouts: Whereabouts = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_whereabouts", Whereabouts(self.originals))

    def __call__(self, output: Path, progress: Progress) -> Verdict:
        """Everything that is to be said about the copy `output`.

        Raises:
            WriteError: there is no room to encode it again. ModelError, DeviceError: the model cannot be run.
            Cancelled: the work was asked to stop.
        """
        remarks = Remarks(output)
        record = _read(output, remarks)
        if record is not None:
            _check_record(record, remarks)
            for sentence in words(record.recipe):
                remarks.note(Kind.ADJUSTED, sentence)
            self._check_copy(output, record, remarks, progress)
        return remarks.verdict()

    def _check_copy(self, output: Path, record: Record, remarks: Remarks, progress: Progress) -> None:
        if not output.is_file():
            remarks.add(Kind.COPY_MISSING, "The copy that the record describes is not there.")
            return
        original = self._original(output, record, remarks)
        try:
            with open_photo(output) as copy:
                self._check_against(copy, original, record, remarks, progress)
            check_credentials(output, remarks)
        except (PhotoError, OSError) as error:
            remarks.add(Kind.COPY_DAMAGED, f"The copy or its photograph cannot be read: {error}")

    def _check_against(
        self, copy: Photo, original: Path | None, record: Record, remarks: Remarks, progress: Progress
    ) -> None:
        if _other_size(copy, record):
            size = f"{copy.info.width_px} x {copy.info.height_px} pixels"
            remarks.add(Kind.COPY_SWAPPED, f"Another picture stands in the copy's place: it has {size}.")
        elif original is None:
            _check_pixels(copy, None, record, remarks, progress)
        else:
            with open_photo(original) as scan, adjusted_photo(scan, record.recipe) as photo:
                check_original(photo, record, remarks)
                _check_rendering(copy, photo, record, remarks, progress.part(0.0, 0.5))
                _check_pixels(copy, photo, record, remarks, progress.part(0.5, 0.8))
                if self.with_model is not None:
                    self.with_model(photo, record, remarks, progress.part(0.8, 1.0))

    def _original(self, output: Path, record: Record, remarks: Remarks) -> Path | None:
        found = find_original(record, output.parent, self._whereabouts)
        name = record.original.file.name
        if found.path is None and "original" not in record.broken:
            if found.others:
                sentence = f"{found.others[0]} is not the photograph that the copy was made from: its hash differs."
                remarks.add(Kind.ORIGINAL_CHANGED, sentence)
            else:
                sentence = f"The photograph {name} was not found; name it or its folder with --originals."
                remarks.add(Kind.ORIGINAL_MISSING, sentence)
        return found.path


def _read(output: Path, remarks: Remarks) -> Record | None:
    path = sidecar_path(output)
    if not os.path.lexists(path):
        remarks.add(Kind.RECORD_MISSING, f"There is no record {path.name} beside it.")
        return None
    try:
        return read(path)
    except RecordError as error:
        remarks.add(Kind.RECORD_DAMAGED, error.sentence)
        return None


def _check_record(record: Record, remarks: Remarks) -> None:
    bad_fields = [part for part in record.fields if part.field is None]
    for part in bad_fields:
        place = "the whole photograph" if part.region is None else f'the region "{part.region}"'
        remarks.add(Kind.FIELD_CHANGED, f"The colour field of {place} was changed: it does not have its hash.")
    for section in record.broken:
        if section != "fields" or not bad_fields:
            remarks.add(Kind.RECORD_CHANGED, f'The section "{section}" of the record was changed after it was written.')


def _other_size(copy: Photo, record: Record) -> bool:
    file, info = record.output.file, copy.info
    return (info.width_px, info.height_px) != (file.width_px, file.height_px) and "output" not in record.broken


def _check_rendering(copy: Photo, photo: Photo, record: Record, remarks: Remarks, progress: Progress) -> None:
    """Render photograph and field again and keep the difference; what it means is said by `_check_pixels`."""
    same_size = (copy.info.width_px, copy.info.height_px) == (photo.info.width_px, photo.info.height_px)
    if same_size and all(field.field is not None for field in record.fields):
        colouring = colouring_of(photo, record, progress.part(0.0, 0.2))
        remarks.difference = difference(
            copy, photo, colouring, record.output.form, progress.part(0.2, 1.0), record.output.mark
        )


def _check_pixels(copy: Photo, photo: Photo | None, record: Record, remarks: Remarks, progress: Progress) -> None:
    """The copy's pixels, bytes, label and lightness against the record."""
    mark = record.output.mark
    if mark is not None and "output" not in record.broken:
        sentence = f'A visible mark ("{record.output.form.mark}") was put on it as wished ({mark.words()}).'
        remarks.note(Kind.VISIBLE_MARK, f"{sentence} Picture and lightness were compared outside it.")
    found = measured(copy, photo, progress, mark)
    remarks.lightness = found.lightness
    as_recorded = found.pixels_sha256 == record.output.pixels_sha256
    if as_recorded or "output" in record.broken:
        _judge_rendering(copy, record, remarks)
        _check_names(copy, record, remarks)
        _check_bytes(copy, record, remarks)
        check_claims(copy, record, remarks)
        check_profile(copy, photo, record, remarks)
    else:
        _name_the_change(copy, record, remarks)
    if photo is not None:
        _check_lightness(copy, photo, record, remarks)


def _check_names(copy: Photo, record: Record, remarks: Remarks) -> None:
    """The copy's own XMP names the recipe and the model: a record that says otherwise was changed, seal and all."""
    named = {
        "recipe": ("restorer:recipeSha256", recipe_sha256(record.recipe)),
        "model": ("restorer:modelSha256", record.model.sha256),
    }
    for section, (name, sha256) in named.items():
        said = xmp_value(copy.metadata.xmp, name)
        if said and said != sha256 and section not in record.broken:
            remarks.add(Kind.RECORD_CHANGED, f"The copy itself names another {section} than the record.")
    check_sources(copy, record, remarks)


def _name_the_change(copy: Photo, record: Record, remarks: Remarks) -> None:
    """The pixels are not those recorded: another file, or this one altered, and where."""
    where = remarks.difference
    pixels = copy.info.width_px * copy.info.height_px
    nearly_all = where is None or where.pixels > pixels // 2
    if nearly_all and not _names_its_original(copy, record):
        remarks.add(Kind.COPY_SWAPPED, "Another picture stands in the copy's place: it names another original.")
        return
    if where is None or not where.pixels:
        remarks.add(Kind.PIXELS_CHANGED, "The pixels are not those that were recorded.")
    else:
        remarks.add(Kind.PIXELS_CHANGED, f"The picture was changed: {where.words()}.")
    if not _is_labelled(copy, record):
        remarks.add(Kind.LABEL_LOST, _NO_LABEL)


def _judge_rendering(copy: Photo, record: Record, remarks: Remarks) -> None:
    apart = remarks.difference
    if apart is None or not apart.pixels:
        return
    few = apart.clear <= _FEW * copy.info.width_px * copy.info.height_px
    small = apart.largest <= (_SAME_CODEC if record.output.form.lossy else _SAME_BUILD)
    if small and few and "output" not in record.broken:
        sentence = f"Rendered again {apart.words()}: another build or processor rounds so."
        remarks.note(Kind.RENDERING_DIFFERS, sentence)
    else:
        remarks.add(Kind.RENDERING_DIFFERS, f"Photograph and field give another picture: {apart.words()}.")


def _check_bytes(copy: Photo, record: Record, remarks: Remarks) -> None:
    if copy.info.sha256 == record.output.file.sha256 or "output" in record.broken:
        return
    if _is_labelled(copy, record):
        sentence = "Its metadata were changed after it was written; the picture is as recorded."
        remarks.note(Kind.METADATA_CHANGED, sentence)
    else:
        remarks.add(Kind.LABEL_LOST, f"{_NO_LABEL} The picture is as recorded.")


def _is_labelled(copy: Photo, record: Record) -> bool:
    label = xmp_value(copy.metadata.xmp, SOURCE_TYPE)
    return label == record.output.source_type and _names_its_original(copy, record)


def _names_its_original(copy: Photo, record: Record) -> bool:
    if "original" in record.broken:
        return True
    return record.original.file.sha256.encode("ascii") in (copy.metadata.xmp or b"")


def _check_lightness(copy: Photo, photo: Photo, record: Record, remarks: Remarks) -> None:
    if remarks.lightness is None:
        return
    now = remarks.lightness
    form = record.output.form
    if not form.lossy:
        most = largest_deviation(output_space(photo, form.profile), form.depth)
        if now.d65.largest > most:
            sentence = f"Lightness differs by up to {now.d65.largest:.3f} L*; {most:.3f} is what is promised."
            remarks.add(Kind.LIGHTNESS, sentence)
    pairs = ((now.d65, record.lightness.d65), (now.d50, record.lightness.d50))
    changed = copy.info.sha256 != record.output.file.sha256 or "lightness" in record.broken
    if not changed and any(_apart(one, other) for one, other in pairs):
        remarks.add(Kind.LIGHTNESS, "The record's figures of lightness are not those of the copy.")


def _apart(one: Deviation, other: Deviation) -> bool:
    return abs(one.mean - other.mean) > _FIGURES or abs(one.largest - other.largest) > _FIGURES
