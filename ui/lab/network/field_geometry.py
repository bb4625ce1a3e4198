"""FieldGeometry: where photo and map lie, and which value is under a point of either."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from editor.networks.network_run import NetworkRun
from filters.network.field import AxisField, ReceptiveField
from filters.pixels.region import Region

HEAD: Final = 28  # logical pixels over the pictures, for their titles
APART: Final = 48  # between photo and map, where the line goes
MARGIN: Final = 16
MAP_SHARE: Final = 0.72  # the map's room, of the photo's
FOOT: Final = 72  # under the map: legend, place and value


@dataclass(frozen=True)
class FieldGeometry:
    """The two pictures' frames, in logical pixels, and how many values they have.

    Parameters
    ----------
    photo, map
        Where they lie.
    size, shape
        (rows, columns) of the photo as it is read, and of the map.
    """

    photo: QRectF
    map: QRectF
    size: tuple[int, int]
    shape: tuple[int, int]

    @classmethod
    def of(cls, run: NetworkRun, layer: int, width: float, height: float) -> FieldGeometry:
        """Lay both out in a widget of that size."""
        size, shape = run.shapes[0][1:], run.shapes[layer][1:]
        wide = max(0.0, width - 2 * MARGIN - APART) / (1 + MAP_SHARE)
        scale = min(wide / size[1], max(0.0, height - HEAD - MARGIN) / size[0])
        photo = QRectF(MARGIN, HEAD, size[1] * scale, size[0] * scale)
        room = wide * MAP_SHARE
        small = min(room / shape[1], max(0.0, height - HEAD - FOOT) / shape[0])
        left = width - MARGIN - room
        return cls(photo, QRectF(left, HEAD, shape[1] * small, shape[0] * small), size, shape)

    def photo_box(self, region: Region) -> QRectF:
        """Return where pixels of the photo lie; some may be beyond its edge."""
        side = self.photo.width() / self.size[1]
        return QRectF(
            self.photo.left() + region.left * side,
            self.photo.top() + region.top * side,
            region.columns * side,
            region.rows * side,
        )

    def map_box(self, row: int, column: int) -> QRectF:
        """Return where a value of the map lies."""
        side = self.map.width() / self.shape[1]
        left, top = self.map.left() + column * side, self.map.top() + row * side
        return QRectF(left, top, side, side)

    def place_at(self, point: QPointF, field: ReceptiveField) -> tuple[int, int] | None:
        """Return (row, column) of the value under a point of the map.

        Over the photo it is the value in the middle of whose field the point lies.
        """
        if self.map.contains(point):
            side = self.map.width() / self.shape[1]
            row = int((point.y() - self.map.top()) / side)
            column = int((point.x() - self.map.left()) / side)
            return min(row, self.shape[0] - 1), min(column, self.shape[1] - 1)
        if self.photo.contains(point):
            side = self.photo.width() / self.size[1]
            y = (point.y() - self.photo.top()) / side
            x = (point.x() - self.photo.left()) / side
            row = _nearest(field.rows, y, self.shape[0])
            return row, _nearest(field.columns, x, self.shape[1])
        return None


def _nearest(axis: AxisField, at: float, count: int) -> int:
    index = round((at - axis.start - axis.size / 2) / axis.jump)
    return min(max(index, 0), count - 1)
