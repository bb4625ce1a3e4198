"""LessonTargets: the parts of a window that a lesson's rings are around, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.canvas.canvas import Canvas
from ui.lab.maps.maps_view import MapsView
from ui.lab.slide_view import SlideView
from ui.lab.workspace import LabPage
from ui.steps.filter_panel import FilterPanel

Find = Callable[[], QWidget | None]


@dataclass(frozen=True)
class LessonTargets:
    """Finds them as they are now.

    Parameters
    ----------
    lab, form, canvas
        What is looked into.
    others
        Those that are always there, by their names.
    """

    lab: LabPage
    form: FilterPanel
    canvas: Canvas
    others: Mapping[str, QWidget]

    def of(self, names: Sequence[str]) -> list[QWidget | None]:
        """Return the widgets of some names; None for one that is not there now."""
        table = {**self._of_slide(), **self._of_maps(), **self._of_form(), **self.others}
        return [table.get(name) for name in names]

    def _of_slide(self) -> dict[str, QWidget | None]:
        view = self.lab.view_of("slide")
        if not isinstance(view, SlideView) or not view.isVisible():
            return {}
        layer = view.layer
        return {
            "kernel": layer.kernels.parentWidget(),
            "depth": layer.depths.parentWidget(),
            "stride": layer.strides.parentWidget(),
            "padding": layer.padding.parentWidget(),
            "outside": layer.outside.parentWidget(),
            "dilation": layer.dilations.parentWidget(),
            "activation": layer.activation.parentWidget(),
            "bias": layer.bias,
            "shapes": layer.shapes,
            "crop": layer.crop["columns"],
            "source": view.stage,
            "slide": view.transport,
            "numbers": view.worked_out,
            "formula": view.formula,
        }

    def _of_maps(self) -> dict[str, QWidget | None]:
        view = self.lab.view_of("maps")
        if not isinstance(view, MapsView) or not view.isVisible():
            return {}
        return {
            "bank": view.source.banks.parentWidget(),
            "map-activation": view.source.activation.parentWidget(),
            "shapes": view.source.shapes,
            "maps": view.grid,
            "combine": view.details.combine_button,
        }

    def _of_form(self) -> dict[str, QWidget | None]:
        editor = self.form.kernel_editor()
        return {
            "photo": self.canvas,
            "form": self.form.form if self.form.isVisible() else None,
            "grid": None if editor is None else editor.grid,
            "generator": None if editor is None else editor.generators,
        }
