"""WeightsEditor: what weighs the planes that a map reads, plane by plane, and its bias."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.networks.network_draft import NetworkDraft
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import stamps_of
from filters.kernel import Kernel
from ui.form.number_field import NumberField
from ui.lab.network.state import NetworkState
from ui.lab.plane_strip import PlaneStrip
from ui.lab.weights_grid import WeightsGrid
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

HIGHEST: Final = 112  # logical pixels of the grid
LARGEST: Final = 15  # taps a side that the grid is for


class WeightsEditor(QWidget):
    """The weights of the chosen map; drawn over, the layer has weights of its own from then on."""

    def __init__(self, state: NetworkState) -> None:
        super().__init__()
        self._state = state
        self.head = PanelHead("Weights", figure_right=True)
        self.strip = PlaneStrip()
        self.weights = WeightsGrid("Weights of the plane", HIGHEST)
        self.grid = self.weights.grid
        self.bias = NumberField("Bias", 0.0, -100, 100, step=0.01)
        self.bias.setToolTip("Added to each sum of the map")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 0, EDGE, SPACE)
        column.setSpacing(SPACE)
        for part in (self.strip, self.weights, self.bias):
            column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(inside)
        self.strip.chosen.connect(lambda _: self._show())
        self.weights.edited.connect(self._edited)
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
        self.head.title.setText(
            phrase("Layer {number}, map {index}", number=number, index=index + 1)
        )
        self.head.figure.setText(
            phrase(
                "{columns}×{rows} for each of {depth} planes",
                columns=columns,
                rows=rows,
                depth=depth,
            )
        )
        self.strip.show_planes(bank, index)
        self.strip.setVisible(depth > 1)
        fits = max(rows, columns) <= LARGEST
        self.weights.setVisible(fits)
        if fits:
            self.grid.set_kernel(Kernel(bank.weights[index, self.strip.plane].astype(float)))
        self.bias.set_value(float(np.round(bank.bias[index], 6)))

    def _edited(self, kernel: Kernel, merge: str) -> None:
        shown = self._shown()
        if shown is None:
            return
        bank, number, index = shown
        taps = np.asarray(kernel.taps, np.float32)
        if taps.shape != bank.weights.shape[2:]:
            self.weights.say(said("All planes of a layer are of one size: choose it at the left."))
            self._show()
            return
        plane = self.strip.plane

        def draw(draft: NetworkDraft) -> NetworkDraft:
            return draft.drawn(number, index, plane, taps)

        self._state.edit(draw, merge)

    def _bias(self, value: float, merge: str) -> None:
        shown = self._shown()
        if shown is not None:
            _, number, index = shown
            self._state.edit(lambda draft: draft.biased(number, index, value), merge)
