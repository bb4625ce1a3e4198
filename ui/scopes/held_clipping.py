"""HeldClipping: Alt on a slider of Levels marks what it clips, for as long as it is held."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.scopes.clipping_layer import ClippingLayer
from ui.steps.filter_panel import FilterPanel
from ui.steps.held_alt import HeldAlt, clipping_sliders


class HeldClipping(QObject):
    """Follows the form: with the pointer on such a slider, or the focus in it, Alt marks.

    The marks are those of *Show clipping*, of the result as it is shown.
    """

    def __init__(self, panel: FilterPanel, layer: ClippingLayer) -> None:
        super().__init__(layer)
        self._panel = panel
        self._alt = HeldAlt(self, layer.hold)
        panel.form_shown.connect(self.follow)

    def follow(self, filter_id: str) -> None:
        """Follow the sliders of the form that is shown."""
        form = self._panel.form
        self._alt.watch([] if form is None else clipping_sliders(form, filter_id))
