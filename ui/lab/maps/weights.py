"""MapWeights: the chosen map's weights in a grid, plane by plane, to be drawn over."""

from __future__ import annotations

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from filters.kernel import Kernel
from ui.lab.maps.state import MapsState
from ui.lab.plane_strip import PlaneStrip
from ui.lab.weights_grid import WeightsGrid
from ui.look.tokens import GAP


class MapWeights(QWidget):
    """Shows the weights of the gallery's map; what is drawn goes to the state."""

    def __init__(self, state: MapsState) -> None:
        super().__init__()
        self._state = state
        self.strip, self.weights = PlaneStrip(), WeightsGrid("Weights of the map")
        self.grid = self.weights.grid
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.strip)
        column.addWidget(self.weights)
        self.strip.chosen.connect(lambda _: self._show())
        self.weights.edited.connect(self._edited)
        state.changed.connect(self._show)
        state.chosen.connect(self._show)

    def _show(self) -> None:
        bank, number = self._state.source.bank, self._state.map
        if number >= len(bank.weights):
            return
        self.strip.show_planes(bank, number)
        self.strip.setVisible(self.strip.count > 1)
        self.grid.set_kernel(Kernel(bank.weights[number, self.strip.plane].astype(float)))

    def _edited(self, kernel: Kernel, _: str) -> None:
        if self._state.map < len(self._state.source.bank.weights):
            taps = np.asarray(kernel.taps, np.float32)
            self._state.draw(self._state.map, self.strip.plane, taps)
