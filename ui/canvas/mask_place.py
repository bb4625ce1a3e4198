"""MaskPlace: between the canvas and the pixels that a mask lies on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from editor.masks.shapes import Place
from editor.masks.source import MaskSource, Scale
from editor.render.view import View


@dataclass(frozen=True)
class MaskPlace:
    """How the edited Step's input lies on the canvas, in which its mask is.

    Parameters
    ----------
    view
        Which part of the photo is seen.
    ratio
        Device pixels a logical pixel.
    units
        The mask's units.
    """

    view: View
    ratio: float = 1.0
    units: str = "relative"

    @property
    def scale(self) -> Scale:
        """From the mask's units to pixels."""
        return Scale.of(self.units, MaskSource(self.view.rows, self.view.columns))

    @property
    def longest(self) -> int:
        """The longer side, in pixels."""
        return max(self.view.rows, self.view.columns)

    @property
    def pixel(self) -> float:
        """Logical pixels of the canvas that a pixel of the photo takes."""
        return self.view.zoom / self.ratio

    def on_photo(self, at: QPointF) -> Place:
        """Return (x, y) in pixels of the photo of a place on the canvas, in logical pixels."""
        view = self.view
        x, y = at.x() * self.ratio, at.y() * self.ratio
        return (x - view.across) / view.zoom, (y - view.down) / view.zoom

    def on_canvas(self, place: Place) -> QPointF:
        """Return where a place of the photo is on the canvas, in logical pixels."""
        x, y = self.view.on_canvas(place[1], place[0])
        return QPointF(x / self.ratio, y / self.ratio)
