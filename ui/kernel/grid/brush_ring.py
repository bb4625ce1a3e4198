"""BrushRing: where a brush is held over the grid, and how far it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from ui.kernel.grid.geometry import GridGeometry

SMALLEST: Final = 2.0  # logical pixels of a radius, below which nothing could be seen of it


@dataclass(frozen=True)
class BrushRing:
    """The brush's edge, an ellipse as cells need not be square; logical pixels."""

    middle: QPointF
    across: float
    down: float

    @classmethod
    def of(cls, size: float, at: QPointF, geometry: GridGeometry) -> BrushRing:
        """Hold a brush of `size` cells at a place."""
        width, height = geometry.cell_size
        return cls(at, max(SMALLEST, size * width / 2), max(SMALLEST, size * height / 2))

    @property
    def rect(self) -> QRectF:
        """What the ellipse fits into."""
        corner = QPointF(self.across, self.down)
        return QRectF(self.middle - corner, self.middle + corner)
