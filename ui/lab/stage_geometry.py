"""StageGeometry: where source and map lie on the stage, and which pixel is under a point."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from editor.lab.slide import Slide

Cell = tuple[int, int]
HEAD: Final = 36  # logical pixels over the pictures, for their titles
APART: Final = 28  # between source and map, where the line goes
MARGIN: Final = 16
MAP_SHARE: Final = 0.625  # the map's side, of the source's
FOOT: Final = 108  # under the map: legend, place and speed


@dataclass(frozen=True)
class StageGeometry:
    """The two pictures' frames, in logical pixels.

    Parameters
    ----------
    source
        Of the input with its padding around it.
    map
        Of the map.
    grown
        (rows, columns) of the input with its padding.
    pads
        (top, left) of the padding.
    shape
        (rows, columns) of the map.
    """

    source: QRectF
    map: QRectF
    grown: Cell
    pads: Cell
    shape: Cell

    @classmethod
    def of(cls, slide: Slide, width: float, height: float) -> StageGeometry:
        """Lay both out in a stage of that size; pixels are square, of a whole number if large."""
        top, left, bottom, right = slide.sizes.padding
        grown = slide.size[0] + top + bottom, slide.size[1] + left + right
        room = width - 2 * MARGIN - APART
        wide = room / (1 + MAP_SHARE)
        side = _pixel(wide, height - HEAD - MARGIN, grown)
        source = QRectF(MARGIN, HEAD, grown[1] * side, grown[0] * side)
        shape = slide.sizes.shape
        x = MARGIN + wide + APART
        small = _pixel(wide * MAP_SHARE, height - HEAD - FOOT, (max(1, shape[0]), max(1, shape[1])))
        picture = QRectF(x, HEAD, shape[1] * small, shape[0] * small)
        return cls(source, picture, grown, (top, left), shape)

    def source_box(self, row: int, column: int, rows: int = 1, columns: int = 1) -> QRectF:
        """Return where pixels of the input lie; below 0 in the padding."""
        side = self.source.width() / self.grown[1]
        x = self.source.left() + (column + self.pads[1]) * side
        y = self.source.top() + (row + self.pads[0]) * side
        return QRectF(x, y, columns * side, rows * side)

    def map_box(self, row: int, column: int) -> QRectF:
        """Return where a place of the map lies."""
        side = self.map.width() / max(1, self.shape[1])
        return QRectF(self.map.left() + column * side, self.map.top() + row * side, side, side)

    def source_at(self, point: QPointF) -> Cell | None:
        """Return the input's pixel under a point, which may be one of the padding."""
        found = _cell(self.source, self.grown, point)
        return None if found is None else (found[0] - self.pads[0], found[1] - self.pads[1])

    def map_at(self, point: QPointF) -> Cell | None:
        """Return the place of the map under a point."""
        return _cell(self.map, self.shape, point)


def _pixel(width: float, height: float, shape: Cell) -> float:
    side = max(1.0, min(width / shape[1], height / shape[0]))
    return float(int(side)) if side >= 4 else side


def _cell(frame: QRectF, shape: Cell, point: QPointF) -> Cell | None:
    if not frame.contains(point) or 0 in shape:
        return None
    row = int((point.y() - frame.top()) * shape[0] / frame.height())
    column = int((point.x() - frame.left()) * shape[1] / frame.width())
    return min(row, shape[0] - 1), min(column, shape[1] - 1)
