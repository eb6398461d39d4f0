"""Palettes in files: the program's own, GIMP's and Adobe's, told apart by what they begin with."""

from __future__ import annotations

from pathlib import Path

from restorer.errors import PaletteError, RecipeError
from restorer.gui.palette import ase, gpl, palette_json
from restorer.gui.palette.ase import Swatches
from restorer.gui.palette.colours import Colours
from restorer.imaging.part_file import PartFile

SUFFIXES = (".gpl", ".ase", ".json")
MOST_BYTES = 4 * 2**20
_REMEDY = "Choose a palette of GIMP (.gpl), of Adobe (.ase) or of Restorer (.json)."


def read(path: Path) -> Swatches:
    """The colours of the palette file `path`.

    Raises:
        PaletteError: it cannot be read, or is no palette.
    """
    data = _bytes(path)
    try:
        if data[:4] == b"ASEF":
            return ase.parse(data)
        if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
            return Swatches(palette_json.parse(data.decode("utf-8-sig"), path.name))
        return Swatches(gpl.parse(data))
    except RecipeError as error:
        raise PaletteError(error.sentence, _REMEDY) from error
    except UnicodeDecodeError as error:
        raise PaletteError(f"{path.name}: it is not UTF-8 text.", _REMEDY) from error
    except gpl.BadPalette as error:
        raise PaletteError(f"{path.name} is not a palette that can be used: {error}.", _REMEDY) from error


def write(path: Path, colours: Colours) -> None:
    """Write the colours in the format that the name's ending says (JSON where it says none).

    Raises:
        WriteError: it could not be written; an older file is untouched.
    """
    suffix = path.suffix.lower()
    if suffix == ".gpl":
        data = gpl.write(colours, path.stem)
    elif suffix == ".ase":
        data = ase.write(colours)
    else:
        data = palette_json.write(colours).encode("utf-8")
    with PartFile(path) as file:
        file.write(data)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        remedy = "Check the path and your permissions."
        raise PaletteError(f"{path.name} cannot be read ({error.strerror}).", remedy) from None
    if len(data) > MOST_BYTES:
        raise PaletteError(f"{path.name} is larger than {MOST_BYTES >> 20} MiB: no palette is.", _REMEDY)
    return data
