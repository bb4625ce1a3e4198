"""MapWeights: the chosen map's weights in a grid, plane by plane, to be drawn over."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from filters.kernel import Kernel
from ui.kernel.grid.grid import KernelGrid
from ui.lab.maps.state import MapsState
from ui.lab.plane_strip import PlaneStrip
from ui.look.tokens import GAP

HIGHEST: Final = 190  # logical pixels of the grid


class MapWeights(QWidget):
    """Shows the weights of the gallery's map; what is drawn goes to the state."""

    def __init__(self, state: MapsState) -> None:
        super().__init__()
        self._state = state
        self.strip, self.grid = PlaneStrip(), KernelGrid(Kernel([[0.0]]))
        self.grid.setMaximumHeight(HIGHEST)
        self.grid.setAccessibleName("Weights of the map")
        self._error = QLabel()
        self._error.setProperty("error", True)
        self._error.setWordWrap(True)
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for part in (self.strip, self.grid, self._error):
            column.addWidget(part)
        self.strip.chosen.connect(lambda _: self._show())
        self.grid.changed.connect(self._edited)
        self.grid.failed.connect(self._say)
        state.changed.connect(self._show)
        state.chosen.connect(self._show)

    def _show(self) -> None:
        bank, number = self._state.source.bank, self._state.map
        if number >= len(bank.weights):
            return
        self.strip.show_planes(bank, number)
        self.strip.setVisible(self.strip.count > 1)
        self.grid.set_kernel(Kernel(bank.weights[number, self.strip.plane].astype(float)))

    def _edited(self, kernel: Kernel) -> None:
        self._say("")
        if self._state.map < len(self._state.source.bank.weights):
            taps = np.asarray(kernel.taps, np.float32)
            self._state.draw(self._state.map, self.strip.plane, taps)

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
