"""PlaneEditor: the layer's weights in the kernel's grid, one plane for all or one for each."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.lab.layer import plane_names
from filters.design.stack_kind import Planes
from filters.kernel import Kernel
from filters.kernel.stack import KernelStack
from ui.kernel.plane_picker import PlanePicker
from ui.lab.layer_fields import named, switch
from ui.lab.state import SlideState
from ui.lab.weights_grid import WeightsGrid
from ui.look.tokens import GAP

TITLES: Final = ("One for all", "One for each")


class PlaneEditor(QWidget):
    """A switch, the planes to choose from where each has its own, and the grid of the chosen."""

    def __init__(self, state: SlideState) -> None:
        super().__init__()
        self._state = state
        self.sharing = switch(TITLES)
        self.picker = PlanePicker(Planes(("Map",), plane_names(3)), KernelStack([["1"] * 3]))
        self.weights = WeightsGrid("Weights of the layer")
        self.grid = self.weights.grid
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        tip = "Weigh the photo's planes alike, or each by weights of its own"
        self._named = named("Planes of weights", self.sharing, tip)
        column.addWidget(self._named)
        column.addWidget(self.picker)
        column.addWidget(self.weights)
        self.sharing.chosen.connect(lambda index: state.share_planes(index == 0, self._plane))
        self.picker.chosen.connect(lambda *_: self._show())
        self.weights.edited.connect(self._edited)
        state.changed.connect(self._show)

    @property
    def _plane(self) -> int:
        return self.picker.place[1]

    def _show(self) -> None:
        slide = self._state.slide
        if slide is None:
            return
        layer, planes = slide.layer, slide.pixels.shape[2]
        self._named.setVisible(planes > 1)
        self.sharing.set_index(0 if layer.is_shared else 1)
        self.picker.setVisible(not layer.is_shared)
        if layer.is_shared:
            self.grid.set_kernel(layer.kernel)
        else:
            self.picker.set_stack(KernelStack([layer.planes[:planes]]))
            self.grid.set_kernel(layer.planes[self._plane])

    def _edited(self, kernel: Kernel, _: str) -> None:
        self._state.draw(self._plane, kernel)
