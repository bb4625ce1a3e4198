"""ProbeGrid: the pixels under a kernel as cells: source, weights or products."""

from __future__ import annotations

from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.insight.probe import Probe
from editor.render.heat import HeatTable
from ui.input.arrows import ARROWS
from ui.kernel.grid.geometry import Cell, GridGeometry
from ui.kernel.grid.weight_text import weight_text
from ui.look.value_scale import SCALES, ValueScale

Shown = Literal["source", "weights", "products"]


class ProbeGrid(QWidget):
    """One channel of a probe; taps that the border made are hatched.

    With the focus, the arrows step the probe over the photo (Shift by ten pixels).
    """

    spoken_role = QAccessible.Role.Table

    hovered = Signal(object)  # Cell under the mouse, or None
    stepped = Signal(int, int)  # rows and columns to go

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probe: Probe | None = None
        self._channel = 0
        self._shown: Shown = "source"
        self._scale = SCALES[0]
        self._marked: Cell | None = None
        self._rgb: npt.NDArray[np.uint8] = np.zeros((1, 1, 3), np.uint8)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Pixels under the kernel")

    def show_probe(self, probe: Probe | None, channel: int, shown: Shown) -> None:
        """Show a channel, 0 to 3 of R, G, B and A, of a probe."""
        self._probe, self._channel, self._shown = probe, channel, shown
        self._fit_height()
        self.update()

    def set_scale(self, scale: ValueScale) -> None:
        """Write values of pixels in another scale."""
        self._scale = scale
        self.update()

    def cell_numbers(self) -> npt.NDArray[np.float64]:
        """Return what is written in the cells: weights as they are, the rest in the scale."""
        return self.cell_values() * (1.0 if self._shown == "weights" else self._scale.full)

    def mark(self, cell: Cell | None) -> None:
        """Outline a cell, as the mouse is over its pixel on the photo."""
        if cell != self._marked:
            self._marked = cell
            self.update()

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Where a cell lies, logical pixels."""
        return self._geometry().cell_rect(row, column)

    def cell_values(self) -> npt.NDArray[np.float64]:
        """Return what the cells say, (rows, columns); nan where there is no tap."""
        assert self._probe is not None
        tally = self._probe.tallies[self._channel]
        if self._shown == "source":
            return self._probe.values[..., self._channel].astype(np.float64)
        weights = tally.weights
        return weights if self._shown == "weights" else weights * tally.read

    def sizeHint(self) -> QSize:
        return QSize(280, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_height()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._geometry().cell_at(event.position()) if self._probe else None
        self.mark(cell)
        self.hovered.emit(cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def leaveEvent(self, event: QEvent) -> None:
        self.mark(None)
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = ARROWS.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        self.stepped.emit(move[0] * far, move[1] * far)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._probe is None:
            return
        painter = QPainter(self)
        geometry = self._geometry()
        values = self.cell_values()
        rgb = np.ascontiguousarray(self._colours(values))
        rows, columns = values.shape
        picture = QImage(rgb.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        painter.drawImage(geometry.area, picture)
        self._hatch(painter, geometry)
        if geometry.shows_numbers:
            self._write(painter, geometry, self.cell_numbers(), rgb)
        origin = (
            self._probe.row - self._probe.window.top,
            (self._probe.column - self._probe.window.left),
        )
        ground = self.palette().color(QPalette.ColorRole.Base)
        text = self.palette().color(QPalette.ColorRole.Text)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        for cell, colour, width in ((origin, text, 1.5), (self._marked, accent, 2.0)):
            if cell is not None and cell[0] < rows and cell[1] < columns:
                box = geometry.cell_rect(*cell).adjusted(2, 2, -2, -2)
                for pen in (QPen(ground, width + 2), QPen(colour, width)):
                    painter.setPen(pen)
                    painter.drawRect(box)
        painter.end()

    def _colours(self, values: npt.NDArray[np.float64]) -> npt.NDArray[np.uint8]:
        assert self._probe is not None
        if self._shown == "source":
            colours = np.rint(255 * np.clip(self._probe.values[..., :3], 0, 1)).astype(np.uint8)
            return (
                colours
                if self._channel < 3
                else np.repeat(
                    np.rint(255 * np.clip(self._probe.values[..., 3:], 0, 1)).astype(np.uint8),
                    3,
                    -1,
                )
            )
        neutral = self.palette().color(QPalette.ColorRole.Base).redF()
        limit = float(np.nanmax(np.abs(values), initial=0.0)) or 1.0
        return HeatTable.of(neutral).colours(values, limit)

    def _hatch(self, painter: QPainter, geometry: GridGeometry) -> None:
        """Hatch what lies outside the photo: all but the block of cells inside it."""
        assert self._probe is not None
        inside = ~self._probe.outside
        rows, columns = inside.shape
        down, across = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
        whole = geometry.box_rect((0, 0, rows - 1, columns - 1))
        path = QPainterPath()
        path.addRect(whole)
        if down.size:
            kept = QPainterPath()
            box = int(down[0]), int(across[0]), int(down[-1]), int(across[-1])
            kept.addRect(geometry.box_rect(box))
            path = path.subtracted(kept)
        for colour, pattern in (
            (QColor(0, 0, 0, 150), Qt.BrushStyle.BDiagPattern),
            (QColor(255, 255, 255, 90), Qt.BrushStyle.FDiagPattern),
        ):
            painter.fillPath(path, QBrush(colour, pattern))

    def _write(
        self,
        painter: QPainter,
        geometry: GridGeometry,
        values: npt.NDArray[np.float64],
        rgb: npt.NDArray[np.uint8],
    ) -> None:
        font = QFont(painter.font())
        width, height = geometry.cell_size
        font.setPixelSize(max(8, min(12, int(height * 0.44), int(width * 0.36))))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for (row, column), value in np.ndenumerate(values):
            red, green, blue = (int(v) for v in rgb[row, column])
            light = 0.2126 * red + 0.7152 * green + 0.0722 * blue > 118
            painter.setPen(QColor("#101010" if light else "#f4f4f4"))
            text = weight_text(float(f"{value:.4g}") + 0.0, metrics, width - 4)  # no -0
            where = geometry.cell_rect(row, column)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)

    def _geometry(self) -> GridGeometry:
        rows, columns = (1, 1)
        if self._probe is not None:
            rows, columns = self._probe.window.rows, self._probe.window.columns
        return GridGeometry(rows, columns, self.width(), self.height())

    def _fit_height(self) -> None:
        height = 24
        if self._probe is not None:
            window = self._probe.window
            height = GridGeometry.height_for(window.rows, window.columns, self.width())
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)
