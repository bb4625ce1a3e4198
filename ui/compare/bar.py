"""CompareBar: over the compared kernels: one more of them, the differences' scale, the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.look.colour_bar import ColourBar
from ui.look.tokens import EDGE, ROW, SPACE
from ui.look.value_scale import SCALES, ValueScale

LIMIT: Final = 32 / 255  # of differences that have the full colours, at first


class CompareBar(QWidget):
    """Its colour bar is the one scale of all differences; the ends are dragged."""

    limit_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(ROW)
        self.limit = LIMIT  # the difference that has the full colours; 1.0 is full scale
        self._scale: ValueScale = SCALES[0]
        self.add = QPushButton("Add a side")
        self.colours = ColourBar()
        self.colours.setAccessibleName("Scale of the differences")
        self.colours.limit_chosen.connect(self._choose)
        self.zoom, words = QLabel(), QLabel("Difference scale")
        words.setProperty("muted", True)
        self.zoom.setProperty("hint", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 1)
        row.setSpacing(SPACE)
        row.addWidget(self.add)
        row.addStretch()
        for widget in (words, self.colours, self.zoom):
            row.addWidget(widget)
        self._show()

    def set_scale(self, scale: ValueScale) -> None:
        """Write the ends in another scale."""
        self._scale = scale
        self._show()

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom factor, 1.0 = 100 %."""
        self.zoom.setText(f"{zoom:.0%}".replace("%", " %"))

    def _choose(self, limit: float) -> None:
        """Show differences of another size in the full colours; 0 for that at first."""
        self.limit = limit / self._scale.full if limit else LIMIT
        self._show()
        self.limit_changed.emit()

    def _show(self) -> None:
        self.colours.set_limit(float(f"{self.limit * self._scale.full:.3g}"))
