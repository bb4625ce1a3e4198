"""GridView: where the cells of a grid's state lie on one widget, and which part looks different."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from ui.kernel.grid.brush_ring import BrushRing
from ui.kernel.grid.geometry import Box, GridFrame, GridGeometry
from ui.kernel.grid.state import GridState

Margins = npt.NDArray[np.float64]


class GridView(QObject):
    """One of the places where a state is shown: with a zoom, and a mouse that holds the brush."""

    changed = Signal()  # all of it looks different
    part_changed = Signal(QRectF)  # the logical pixels that look different

    def __init__(self, state: GridState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._geometry = GridGeometry(*state.kernel.shape, 1, 1)
        self._brush_at: QPointF | None = None
        self._margins: Margins | None = None
        state.changed.connect(self.changed)
        state.cells_changed.connect(self._draw_cells)
        state.cells_marked.connect(self._draw_marks)
        state.moved.connect(self._show_current)
        state.reshaped.connect(self._fit)

    @property
    def geometry(self) -> GridGeometry:
        """Where the cells lie."""
        return self._geometry.held()

    @property
    def frame(self) -> GridFrame:
        """What is around the cells."""
        return self._geometry.frame

    @property
    def brush_ring(self) -> BrushRing | None:
        """Where the brush is held and how far it reaches; None where none is."""
        if self._state.brush is None or self._brush_at is None:
            return None
        return BrushRing.of(self._state.brush.size, self._brush_at, self.geometry)

    @property
    def margins(self) -> Margins | None:
        """By how much each weight may be off; None where the kernel is of another shape by now."""
        is_of_kernel = self._margins is not None and self._margins.shape == self._state.kernel.shape
        return self._margins if is_of_kernel else None

    def set_margins(self, margins: Margins | None) -> None:
        """Have (rows, columns) margins, in the unit of the weights, stand below the weights."""
        self._margins = margins
        self.changed.emit()

    def look_at(self, geometry: GridGeometry) -> None:
        """Zoom and pan."""
        self._geometry = geometry
        self.changed.emit()

    def resize(self, width: float, height: float) -> None:
        """Lie on a widget of another size, logical pixels."""
        self._geometry = replace(self._geometry, width=width, height=height)

    def set_frame(self, frame: GridFrame) -> None:
        """Have something else around the cells."""
        if frame != self.frame:
            width, height = self._geometry.width, self._geometry.height
            self._geometry = GridGeometry(*self._state.kernel.shape, width, height, frame=frame)
            self._show_current()
            self.changed.emit()

    def hold_brush(self, at: QPointF | None) -> None:
        """Hold the brush at a place, or with None nowhere."""
        for place in (self._brush_at, at):
            self._brush_at = place
            if (ring := self.brush_ring) is not None:
                self.part_changed.emit(ring.rect)

    def _fit(self) -> None:
        now = self._geometry
        self._geometry = GridGeometry(
            *self._state.kernel.shape, now.width, now.height, frame=now.frame
        )
        self._show_current()

    def _show_current(self) -> None:
        geometry = self.geometry.showing(*self._state.current)
        if geometry != self.geometry:
            self.look_at(geometry)

    def _draw_cells(self, box: Box) -> None:
        self.part_changed.emit(self.geometry.box_rect(box))

    def _draw_marks(self, box: Box) -> None:
        geometry = self.geometry
        if geometry.shows_numbers and not geometry.frame.has_rulers:
            self.part_changed.emit(geometry.box_rect(box))
        else:  # rulers mark the current cell too; what is typed shows beside a small one
            self.changed.emit()
