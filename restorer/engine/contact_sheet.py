"""A sheet of photographs in a model's colours beside the gray copy and the truth, for the eye: one row a photograph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from restorer.engine.scores import Coloured, Truth
from restorer.imaging.arrays import ByteArray
from restorer.imaging.cv import cv2
from restorer.imaging.part_file import PartFile

_CELL_PX = 192
_HEADING_PX = 20
_GAP_PX = 4
_PAPER = 255
_INK = (40, 40, 40)


@dataclass(slots=True)
class ContactSheet:
    """Collects the first `rows` photographs as `evaluate` shows them, and draws them: gray, truth, each model.

    A column is a model with its number of hints and vividness.
    """

    rows: int = 8
    _columns: list[str] = field(default_factory=list)
    _pictures: dict[str, dict[str, ByteArray]] = field(default_factory=dict)

    def show(self, truth: Truth, coloured: Coloured) -> None:
        """Keep a picture, reduced, if its photograph is among the first."""
        if truth.name not in self._pictures:
            if len(self._pictures) == self.rows:
                return
            self._pictures[truth.name] = {"truth": _cell(truth.codes)}
        heading = _heading(coloured)
        if heading not in self._columns:
            self._columns.append(heading)
        self._pictures[truth.name][heading] = _cell(coloured.codes)

    def draw(self) -> ByteArray:
        """The sheet: H x W x 3 sRGB codes."""
        first, *models = self._columns or ["gray copy"]
        columns = [first, "truth", *models]
        heading = np.hstack([_titled(title) for title in columns])
        lines = (np.hstack([_framed(seen.get(title)) for title in columns]) for seen in self._pictures.values())
        return np.asarray(np.vstack([heading, *lines]), np.uint8)

    def write(self, path: Path) -> None:
        """As a PNG file.

        Raises:
            WriteError: it cannot be written; nothing was replaced.
        """
        write_png(path, self.draw())


def write_png(path: Path, picture: ByteArray) -> None:
    """H x W x 3 sRGB codes as a plain PNG file. Raises `WriteError`: it cannot be written; nothing was replaced."""
    done, data = cv2.imencode(".png", np.ascontiguousarray(picture[..., ::-1]))
    assert done, "8-bit RGB is always encoded"
    with PartFile(path) as file:
        file.write(data.tobytes())


def in_rows(pictures: Sequence[Sequence[ByteArray]], titles: Sequence[str]) -> ByteArray:
    """A sheet of any pictures: a line of `titles`, then one line of cells for each of `pictures`."""
    lines = [np.hstack([_titled(title) for title in titles])]
    lines += [np.hstack([_framed(_cell(picture)) for picture in line]) for line in pictures]
    return np.asarray(np.vstack(lines), np.uint8)


def _heading(coloured: Coloured) -> str:
    hints = f" h{coloured.hints}" if coloured.hints else ""
    vivid = f" v{coloured.vividness:g}" if coloured.vividness else ""
    return f"{coloured.model}{hints}{vivid}"


def _cell(codes: ByteArray) -> ByteArray:
    """Reduced to fit the cell, aspect kept."""
    scale = _CELL_PX / max(codes.shape[:2])
    width, height = (max(round(side * scale), 1) for side in (codes.shape[1], codes.shape[0]))
    kind = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(codes, (width, height), interpolation=kind), np.uint8)


def _framed(picture: ByteArray | None) -> ByteArray:
    side = _CELL_PX + _GAP_PX
    cell = np.full((side, side, 3), _PAPER, np.uint8)
    if picture is not None:
        height, width = picture.shape[:2]
        top, left = (side - height) // 2, (side - width) // 2
        cell[top : top + height, left : left + width] = picture
    return cell


def _titled(title: str) -> ByteArray:
    """The title in letters that fit the column: Hershey's know ASCII only."""
    cell = np.full((_HEADING_PX, _CELL_PX + _GAP_PX, 3), _PAPER, np.uint8)
    text = title.encode("ascii", "replace").decode()
    wide = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 0.4, 1)[0][0]
    size = 0.4 * min(1.0, (_CELL_PX - 4) / max(wide, 1))
    cv2.putText(cell, text, (4, 14), cv2.FONT_HERSHEY_SIMPLEX, size, _INK, 1, cv2.LINE_AA)
    return cell
