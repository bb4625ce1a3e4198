"""The tour over a window's own parts."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QWidget

from ui.canvas.canvas import Canvas
from ui.presets.panel import PresetPanel
from ui.start.tour import Tour
from ui.steps.filter_panel import FilterPanel
from ui.steps.panel import StepPanel


def tour_of(
    window: QMainWindow,
    presets: PresetPanel,
    canvas: Canvas,
    steps: StepPanel,
    form: FilterPanel,
    search: QWidget,
) -> Tour:
    """Make the tour, which floats over what is in the middle of the window."""

    def kernel() -> QWidget | None:
        editor = form.kernel_editor()
        return None if editor is None else editor.grid

    tour = Tour(
        window,
        {
            "presets": lambda: presets,
            "canvas": lambda: canvas,
            "steps": lambda: steps,
            "form": lambda: form,
            "kernel": kernel,
            "search": lambda: search,
        },
    )
    tour.float_over(window.centralWidget() or window)
    return tour
