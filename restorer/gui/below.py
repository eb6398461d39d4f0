"""Sentences that come from below the window, in English, in the language of the window where they are known.

Engine, files and records speak English, so that logs, records and the command line can be read by whoever looks into
them. What a person meets most often has its sentence here, word for word as it is said below, `{name}` where a value
stands; anything else is shown in English as it is. What the program noted of an error stays English.
"""

from __future__ import annotations

import re
from functools import lru_cache

from restorer.gui.actions import tr

PHOTOS: tuple[str, ...] = (
    "is damaged.",
    "is empty.",
    "is cut off.",
    "is cut off or damaged.",
    "has a damaged header.",
    "is not a whole JPEG file.",
    "ends before its last row: the file is cut off.",
    "is cut off: parts of the picture are missing.",
    "is not a kind of picture that Restorer reads.",
    "holds no picture.",
    "cannot be read ({why}).",
    "may not be read.",
    "is a folder, not a photograph.",
    "is no longer there.",
    "there is no such file.",
    "is larger than the memory that is free.",
    "is a HEIC photograph, which needs an extra package.",
    "is a camera's RAW file, which needs an extra package.",
    "says it is {width} x {height} pixels.",
    "{width} x {height} pixels are more than the limit of {most} megapixels.",
    "the reference photograph is not where it was.",
    "is another picture than the reference photograph that was chosen.",
    "the photograph {kind}, so there is no colour to take.",
)
"""What is wrong with a photograph; the file's name stands before it."""
WRITING: tuple[str, ...] = (
    "The disk is full.",
    "The disk is full: {free} MB are free, and that is not enough.",
    "The disk is full: about {needed} MB are needed, {free} MB are free.",
    "There is no permission to write here.",
    "The disk is read-only.",
    "The folder does not exist.",
    "Its folder is a file.",
    "A folder has this name.",
    "The name is too long for this disk.",
    "The file is larger than this disk or account allows.",
    "It could not be written ({why}).",
    "the project could not be saved ({why}).",
    "the preset could not be saved ({why}).",
    "your edits could not be kept ({why}).",
    "it exists already.",
    "the copy would replace an original.",
)
"""Why a file could not be written."""
BAGS: tuple[str, ...] = (
    "the bag cannot be made ({why}).",
    "the bag cannot be written ({why}).",
    "its name holds a percent code that bags use themselves.",
    "its name is not text in UTF-8, which a bag needs.",
    "The bag would lie within the folder that goes into it.",
)
"""Why there is no bag."""
MODELS: tuple[str, ...] = (
    'There is no model "{model}".',
    'The model "{model}" is damaged: {name} {problem}.',
    'There is not enough memory to run the model "{model}".',
    'The GPU failed while running the model "{model}".',
    'The model "{model}" does not start on {device}.',
    'The recipe was made with other files of the model "{model}" than those installed.',
    "{name} does not hold exactly one model package.",
    "{name} is neither a folder nor a zip archive.",
    "{name} is a damaged zip archive.",
)
"""Why a model cannot be used."""
DEVICES: tuple[str, ...] = (
    "CPU, as chosen",
    "CPU, because {why}",
    "{name} used",
    "CUDA cannot be used, because {why}.",
)
"""Where models run, and why there."""
REMEDIES: tuple[str, ...] = (
    "It is damaged; scan it again.",
    "Take it again from its backup or scan it again.",
    "Take it again from its backup or save it again.",
    "Open it in the program that made it and save it as TIFF.",
    "Save it as TIFF or PNG.",
    "Save it as TIFF, PNG or JPEG.",
    "Save it again as 8- or 16-bit gray or RGB TIFF.",
    "Look at the disk or the network.",
    "Ask its owner for permission, or copy it to a place of yours.",
    "Put it back, or open it where it is now.",
    "Check whether it was moved.",
    "Find it, or remove it.",
    "Choose the reference again.",
    "Choose a colour photograph.",
    "If the file is what it should be, make a smaller copy or save it as TIFF, which is read in parts.",
    "Free some space, or choose another disk.",
    "Try again, or another disk.",
    "Choose another folder, or ask for the right to write.",
    "Choose another folder.",
    "Create it, or choose another one.",
    "Choose another name.",
    "Choose a shorter name.",
    "Choose another disk, or a smaller format.",
    "Make room, or save it elsewhere.",
    "Make room on the disk; your edits are still in the window.",
    "Choose another folder for the copies.",
    "Check your permissions.",
    "Close other programs.",
    "Install the model package again.",
    "Ask whoever made the package for a corrected one.",
    "Fetch the package again, or ask whoever made it.",
    'Choose the device "cpu".',
    "Colour it again.",
    "Remove what is in the way.",
    "Look at the disk.",
    "Rename it.",
)
"""What to do about it."""
NOTES: tuple[str, ...] = (
    "No reference photograph was chosen, so there is no colour to take.",
    "It holds several pictures; only the first is used.",
    "JPEG and lossy WebP change lightness a little (0.2 to 0.5 L* on average); TIFF and PNG keep it.",
    "The photograph has colours of its own; only its lightness is used for new ones.",
    "Its pixels are floating-point numbers; white is {white}.",
    "CMYK without a colour profile: its inks are read plainly, lightness is approximate.",
    "Its PNG texts ({words}) are not in copies; what Exif, IPTC and XMP say is.",
    "{name} holds one page: the other {pages} of the photograph are not in the copy; TIFF keeps them.",
    "The file's XMP continues in further blocks; only the main block is kept.",
    "The IPTC data of the photograph are damaged; the copy has what could be read of them.",
    "It is an animation; only its first picture is used.",
    "Its 32-bit integers are read with 16 bits.",
    "The XMP data are too large for JPEG and were left out; TIFF and PNG keep them.",
    "The Exif data of the photograph is damaged; the copy is without it.",
    "The XMP data of the photograph is damaged; the copy is without it.",
    "Its develop settings for Camera Raw and Lightroom are not in the copy: they would change its colours.",
    "The places marked in its XMP (faces, say) are not in the copy, whose pixels lie elsewhere; their names are.",
    "The file holds further pictures beside the photograph (a preview or a second view); only the photograph is used.",
    "{container} has no place for IPTC-IIM data; what XMP and Exif say is kept.",
    "Memory was short, so the model saw the photograph at {width} x {height} pixels.",
)
"""What is remarked on a photograph, its colours or its copy."""
VALUES: tuple[str, ...] = (
    "Permission denied",
    "No such file or directory",
    "No space left on device",
    "Input/output error",
    "Read-only file system",
    "File exists",
    "is black and white",
    "has only one tone",
    "is missing",
    "differs from its checksum",
    "no NVIDIA driver was found",
    "the NVIDIA driver does not start",
    "the NVIDIA driver knows no GPU",
    "this build of ONNX Runtime has no CUDA",
    "the CUDA and cuDNN libraries were not found",
    "a first calculation on the GPU failed",
    "a first calculation on the GPU was wrong",
)
"""What stands within such sentences."""
SENTENCES = (*PHOTOS, *WRITING, *BAGS, *MODELS, *DEVICES, *REMEDIES, *NOTES)

_FIELD = re.compile(r"\\\{(\w+)\\\}")


def said(english: str) -> str:
    """The sentence in the window's language; as it is where it is not known. A file's name before it stays."""
    if not english or tr(REMEDIES[0]) == REMEDIES[0]:
        return english
    if english in VALUES or english in SENTENCES:
        return tr(english)
    for pattern, sentence in _patterns():
        if found := pattern.fullmatch(english):
            values = {name: said(value) for name, value in found.groupdict().items() if name != "before"}
            return (found["before"] or "") + tr(sentence).format(**values)
    return english


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each sentence as a pattern; those with the most words of their own are tried first."""
    by_words = sorted(SENTENCES, key=lambda one: -len(re.sub(r"\{\w+\}", "", one)))
    return tuple((_pattern(one), one) for one in by_words)


def _pattern(sentence: str) -> re.Pattern[str]:
    return re.compile(r"(?P<before>[^:\n]+: )?" + _FIELD.sub(r"(?P<\1>.+?)", re.escape(sentence)))
