"""LiveStroke: a brush stroke as it is painted, in the canvas's own pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from editor.masks.brush import Stroke, Tip
from editor.masks.shapes import Place
from filters.pixels.region import Region
from ui.canvas.mask_place import MaskPlace

MOST: Final = 96.0  # a larger radius is painted in larger pixels, so that no move takes long
PIECE: Final = 64.0  # pixels; a longer line is laid in pieces, which look at fewer pixels
Point = tuple[float, float, float]
Floats = npt.NDArray[np.float32]


class LiveStroke:
    """What a stroke adds to the picture of a mask; a move costs what it paints, whatever the photo.

    Parameters
    ----------
    tip
        Hardness and flow, and whether it erases.
    size
        The brush's diameter in pixels of the photo.
    """

    def __init__(self, tip: Stroke, size: float, place: MaskPlace) -> None:
        self.tip, self.size = tip, size
        self.points: list[Point] = []  # x, y in pixels of the photo, pressure
        self.look_at(place)

    def look_at(self, place: MaskPlace) -> None:
        """Paint all of it again for another part of the photo, or another zoom."""
        self._place, self._zoom = place, place.zoom
        self.step = max(1, math.ceil(self.size / 2 * self._zoom / MOST))  # device pixels of a side
        rows, columns = -(-place.view.height // self.step), -(-place.view.width // self.step)
        self._region = Region.of_shape(rows, columns)
        self._cover: Floats = np.zeros((rows, columns), np.float32)
        self._pixels = np.zeros((rows, columns, 4), np.uint8)
        kind = QImage.Format.Format_ARGB32_Premultiplied
        self.picture = QImage(self._pixels.data, columns, rows, 4 * columns, kind)
        for before, point in zip(self.points[:1] + self.points, self.points, strict=False):
            self._lay(before, point)

    def go_on(self, point: Point) -> QRect:
        """Paint on to a point; return the device pixels of the canvas that changed."""
        before = self.points[-1] if self.points else point
        self.points.append(point)
        return self._lay(before, point)

    def part(self, area: QRect) -> QImage:
        """Return the picture of some device pixels of the canvas, full size.

        By cv2, as Qt shares a smooth enlargement out to threads and waits for them.
        """
        if self.step == 1:
            return self.picture.copy(area)
        step, (rows, columns) = self.step, self._cover.shape
        top, left = max(area.y() // step - 1, 0), max(area.x() // step - 1, 0)
        bottom = min(-(-(area.y() + area.height()) // step) + 1, rows)
        right = min(-(-(area.x() + area.width()) // step) + 1, columns)
        some = np.ascontiguousarray(self._pixels[top:bottom, left:right, 3])
        large = cv2.resize(some, ((right - left) * step, (bottom - top) * step))
        down, across = area.y() - top * step, area.x() - left * step
        cut = large[down : down + area.height(), across : across + area.width()]
        pixels = np.ascontiguousarray(cv2.merge([cut] * 4))
        kind = QImage.Format.Format_ARGB32_Premultiplied
        return QImage(pixels.data, cut.shape[1], cut.shape[0], 4 * cut.shape[1], kind).copy()

    def _lay(self, before: Point, point: Point) -> QRect:
        zoom, step = self._zoom, self.step
        radius = self.size / 2 * zoom / step
        tip = Tip(self.tip.hardness, self.tip.flow, zoom / step)
        ends = (*self._here(before), radius * before[2]), (*self._here(point), radius * point[2])
        part = Region(0, 0, 0, 0)
        for line, radii in _pieces(*ends):
            laid = tip.lay(self._cover, self._region, line, radii)
            levels = np.rint(laid.of(self._cover) * 255).astype(np.uint8)
            laid.of(self._pixels)[...] = levels[..., None]
            part = part.around(laid)
        if part.is_empty:
            return QRect()
        return QRect(part.left * step, part.top * step, part.columns * step, part.rows * step)

    def _here(self, point: Point) -> Place:
        x, y = self._place.on_screen((point[0], point[1]))
        return x / self.step, y / self.step


def _pieces(start: Point, end: Point) -> Iterator[tuple[tuple[Place, Place], Place]]:
    """Cut a line from one (x, y, radius) to another; yield places and radii of both ends each."""
    length = max(PIECE, start[2], end[2])
    count = max(1, math.ceil(math.dist(start[:2], end[:2]) / length))
    for piece in range(count):
        (x0, y0, r0), (x1, y1, r1) = (
            [a + (b - a) * at / count for a, b in zip(start, end, strict=True)]
            for at in (piece, piece + 1)
        )
        yield ((x0, y0), (x1, y1)), (r0, r1)
