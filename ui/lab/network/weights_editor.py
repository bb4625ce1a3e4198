"""WeightsEditor: what weighs the planes that a map reads, plane by plane, and its bias."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.networks.network_draft import NetworkDraft
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import stamps_of
from filters.kernel import Kernel
from ui.form.number_field import NumberField
from ui.kernel.grid.grid import KernelGrid
from ui.lab.cells import signed_colours
from ui.lab.network.state import NetworkState
from ui.lab.pictures import picture
from ui.look.panel_head import PanelHead
from ui.look.tokens import EDGE, GAP, SPACE, tokens_of

SIDE: Final = 32  # logical pixels of a plane
ACROSS: Final = 8  # planes in a row
ROWS: Final = 2  # of planes that are drawn; the keys reach all
HIGHEST: Final = 112  # logical pixels of the grid
LARGEST: Final = 15  # taps a side that the grid is for


class PlaneStrip(QWidget):
    """The planes of weights of one map in signed colours; a click or an arrow chooses one."""

    chosen = Signal(int)
    spoken_role = QAccessible.Role.List

    def __init__(self) -> None:
        super().__init__()
        self._bank: Bank | None = None
        self._map = self.plane = 0
        self._pictures: list[QImage] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Planes of weights")
        self.setToolTip("The weights of each plane that the map reads; the grid edits the chosen")

    @property
    def count(self) -> int:
        """How many planes the map reads."""
        return 0 if self._bank is None else self._bank.weights.shape[1]

    def show_planes(self, bank: Bank | None, index: int) -> None:
        """Show the planes of a map; the chosen one stays where there is such a one."""
        self._bank, self._map, self._pictures = bank, index, []
        self.plane = min(self.plane, max(0, self.count - 1))
        rows = min(ROWS, -(-self.count // ACROSS))
        self.setFixedHeight(max(0, rows * (SIDE + GAP)))
        self.update()

    def spoken_value(self) -> str:
        """Return which plane is chosen."""
        return f"Plane {self.plane + 1} of {self.count}"

    def cell(self, plane: int) -> QRectF:
        """Return where a plane is drawn."""
        row, column = divmod(plane - self._first, ACROSS)
        return QRectF(column * (SIDE + GAP) + 2, row * (SIDE + GAP) + 2, SIDE, SIDE)

    @property
    def _first(self) -> int:
        """The first plane drawn: rows of planes give way to the chosen one's."""
        return max(0, self.plane // ACROSS - ROWS + 1) * ACROSS

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -ACROSS, Qt.Key.Key_Down: ACROSS,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves:
            self._choose(self.plane + moves[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for plane in self._drawn():
            if self.cell(plane).contains(event.position()):
                self._choose(plane)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _choose(self, plane: int) -> None:
        if 0 <= plane < self.count:
            self.plane = plane
            self.update()
            self.chosen.emit(plane)

    def _drawn(self) -> range:
        return range(self._first, min(self.count, self._first + ROWS * ACROSS))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bank is None:
            return
        tokens = tokens_of(self.palette())
        weights = self._bank.weights[self._map]
        limit = float(np.abs(weights).max())
        painter = QPainter(self)
        for plane in self._drawn():
            cell = self.cell(plane)
            values = weights[plane]
            scale = SIDE / max(values.shape)
            size = QPointF(values.shape[1] * scale, values.shape[0] * scale)
            box = QRectF(cell.left(), cell.top(), size.x(), size.y())
            painter.drawImage(box, picture(signed_colours(values, tokens, limit)))
            if plane == self.plane:
                painter.setPen(QPen(tokens.colour("accent"), 2 if self.hasFocus() else 1.5))
                painter.drawRect(cell.adjusted(-1, -1, 1, 1))
        painter.end()


class WeightsEditor(QWidget):
    """The weights of the chosen map; drawn over, the layer has weights of its own from then on."""

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.head = PanelHead("Weights", figure_right=True)
        self.strip, self.grid = PlaneStrip(), KernelGrid(Kernel([[0.0]]))
        self.grid.setMaximumHeight(HIGHEST)
        self.grid.setAccessibleName("Weights of the plane")
        self.bias = NumberField("Bias", 0.0, -100, 100, step=0.01)
        self.bias.setToolTip("Added to each sum of the map")
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, SPACE)
        column.setSpacing(SPACE)
        for part in (self.strip, self.grid, self._error, self.bias):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(inside)
        self.strip.chosen.connect(lambda _: self._show())
        self.grid.changed.connect(self._edited)
        self.grid.failed.connect(self._say)
        self.bias.changed.connect(self._bias)
        state.changed.connect(self._show)
        state.edited.connect(self._show)

    def _shown(self) -> tuple[Bank, int, int] | None:
        """Return the chosen convolution, its number and map; None where the layer is none."""
        run, number = self._state.run, self._state.layer
        if run is None or not number or run.draft != self._state.draft:
            return None
        layer = run.network.layers[number - 1]
        if not isinstance(layer, Bank):
            return None
        stamps = stamps_of(layer)
        if stamps is not None:  # as they are drawn
            layer = replace(layer, weights=stamps.weights)
        return layer, number, self._state.map_index

    def _show(self) -> None:
        run, number = self._state.run, self._state.layer
        if run is not None and run.draft != self._state.draft:
            return  # the next run is on its way
        shown = self._shown()
        self.setVisible(shown is not None)
        if shown is None or run is None:
            return
        bank, number, index = shown
        depth, rows, columns = bank.weights.shape[1:]
        self.head.title.setText(f"Layer {number}, map {index + 1}")
        self.head.figure.setText(f"{columns}×{rows} for each of {depth} planes")
        self.strip.show_planes(bank, index)
        self.strip.setVisible(depth > 1)
        fits = max(rows, columns) <= LARGEST
        self.grid.setVisible(fits)
        if fits:
            self.grid.set_kernel(Kernel(bank.weights[index, self.strip.plane].astype(float)))
        self.bias.set_value(float(np.round(bank.bias[index], 6)))

    def _edited(self, kernel: Kernel) -> None:
        shown = self._shown()
        if shown is None:
            return
        bank, number, index = shown
        taps = np.asarray(kernel.taps, np.float32)
        if taps.shape != bank.weights.shape[2:]:
            self._say("All planes of a layer are of one size: choose it at the left.")
            self._show()
            return
        self._say("")
        plane = self.strip.plane

        def draw(draft: NetworkDraft) -> NetworkDraft:
            return draft.drawn(number, index, plane, taps)

        self._state.edit(draw)

    def _bias(self, value: float) -> None:
        shown = self._shown()
        if shown is not None:
            _, number, index = shown
            self._state.edit(lambda draft: draft.biased(number, index, value))

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
