"""MaskPlace: between the canvas and the pixels that a mask lies on."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from editor.masks.shapes import Place
from editor.masks.source import MaskSource, Scale
from editor.render.placing import Placing
from editor.render.view import View
from filters.pixels.region import Region


@dataclass(frozen=True)
class MaskPlace:
    """How the edited Step's input lies on the canvas, in which its mask is.

    Steps above it may crop, turn or resize what the canvas shows.

    Parameters
    ----------
    view
        Which part of the result is seen.
    placing
        Where places of the result lie in the Step's input.
    ratio
        Device pixels a logical pixel.
    units
        The mask's units.
    """

    view: View
    placing: Placing
    ratio: float = 1.0
    units: str = "relative"

    @property
    def whole(self) -> Region:
        """All that the mask lies on."""
        return self.placing.whole

    @property
    def scale(self) -> Scale:
        """From the mask's units to pixels."""
        return Scale.of(self.units, MaskSource(self.whole.rows, self.whole.columns))

    @property
    def longest(self) -> int:
        """The longer side, in pixels."""
        return max(self.whole.rows, self.whole.columns)

    @property
    def zoom(self) -> float:
        """Device pixels that a pixel under the mask takes, in the middle of what is seen."""
        if self.placing.is_plain:
            return self.view.zoom
        seen = self.view.visible
        x, y = seen.left + seen.columns / 2, seen.top + seen.rows / 2
        below = [np.array(self.placing.below(x + a, y + d)) for a, d in ((0, 0), (1, 0), (0, 1))]
        across, down = below[1] - below[0], below[2] - below[0]
        area = abs(float(across[0] * down[1] - across[1] * down[0]))
        return self.view.zoom / math.sqrt(max(area, 1e-12))

    @property
    def pixel(self) -> float:
        """The same in logical pixels of the canvas."""
        return self.zoom / self.ratio

    @property
    def shrink(self) -> int:
        """Side of the blocks whose mean is shown, as `View.shrink`."""
        if self.placing.is_plain:
            return self.view.shrink
        return max(1, math.floor(1 / self.zoom + 1e-9))

    @property
    def seen(self) -> Region:
        """The pixels under the mask that can be seen."""
        seen = self.view.visible
        if self.placing.is_plain:
            return seen
        corners = [
            self.placing.below(x, y)
            for x in (seen.left, seen.right)
            for y in (seen.top, seen.bottom)
        ]
        left, top = np.floor(np.min(corners, axis=0)).astype(int)
        right, bottom = np.ceil(np.max(corners, axis=0)).astype(int)
        return Region(int(top), int(left), int(bottom - top), int(right - left)).clip(self.whole)

    @property
    def to_canvas(self) -> QTransform:
        """From pixels under the mask to device pixels of the canvas."""
        above = np.linalg.inv(self.placing.down)
        view = self.view
        laid = np.array([[view.zoom, 0, view.across], [0, view.zoom, view.down], [0, 0, 1]])
        return QTransform(*(laid @ above).T.ravel())

    def on_photo(self, at: QPointF) -> Place:
        """Return (x, y) in pixels under the mask of a place on the canvas, in logical pixels."""
        view = self.view
        x, y = at.x() * self.ratio, at.y() * self.ratio
        x, y = (x - view.across) / view.zoom, (y - view.down) / view.zoom
        return (x, y) if self.placing.is_plain else self.placing.below(x, y)

    def on_screen(self, place: Place) -> Place:
        """Return where a place under the mask is on the canvas, in device pixels."""
        x, y = place if self.placing.is_plain else self.placing.above(*place)
        return self.view.on_canvas(y, x)

    def on_canvas(self, place: Place) -> QPointF:
        """The same in logical pixels."""
        x, y = self.on_screen(place)
        return QPointF(x / self.ratio, y / self.ratio)
