"""GainPlot: the gain that is wanted at each frequency, drawn by points; the kernel's behind it."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from filters.fitting.wish import SOFT_PASS
from filters.params.kinds.curve import Curve
from ui.form.curve_plot import CurvePlot, Heights
from ui.look.charts import short
from ui.look.phrase import phrase
from ui.look.tokens import EDGE, SPACE

HIGHEST: Final = 0.5  # cycles a pixel at the right end
STARTS: Final = (
    ("Low-pass", SOFT_PASS),
    ("High-pass", Curve(((0.0, 0.0), (0.25, 0.0), (0.5, 1.0), (1.0, 1.0)))),
    ("Band", Curve(((0.0, 0.0), (0.2, 0.0), (0.4, 1.0), (0.6, 0.0), (1.0, 0.0)))),
    ("Level", Curve(((0.0, 1.0), (1.0, 1.0)))),
)


class GainPlot(CurvePlot):
    """A curve over 0 to 0.5 cycles a pixel, up to the highest gain."""

    has_diagonal = False

    def __init__(self) -> None:
        super().__init__("Wanted gain")
        self.most = 1.0
        self.setToolTip(
            "The gain wanted at each frequency; what the kernel does is filled behind it.\nClick "
            "adds a point, drag moves it, drag off the chart deletes it; arrows, brackets, Insert "
            "and Delete do so too"
        )
        self.set_curve(SOFT_PASS)

    def spoken_value(self) -> str:
        x, y = self.curve.points[self.chosen]
        place = phrase(
            "{HIGHEST} cycles a pixel, gain {most}",
            HIGHEST=short(HIGHEST * x),
            most=short(self.most * y),
        )
        return phrase(
            "point {chosen} of {count}: {place}",
            chosen=self.chosen + 1,
            count=len(self.curve.points),
            place=place,
        )

    def show_gains(self, gains: Heights | None, most: float) -> None:
        """Fill what the kernel does, evenly from 0 to 0.5 cycles a pixel; `most` is the top."""
        self.most = most
        self.set_levels(None if gains is None else np.clip(gains / most, 0.0, 1.0))


class GainDesk(QWidget):
    """The plot with its scale below, and curves to start with."""

    def __init__(self) -> None:
        super().__init__()
        self.plot, self.scale = GainPlot(), QLabel()
        self.starts: list[QPushButton] = []
        row = QHBoxLayout()
        row.setSpacing(SPACE // 2)
        for title, curve in STARTS:
            button = QPushButton(title)
            button.setToolTip(
                phrase("Begin with {title!l}; its points can be dragged", title=title)
            )
            button.setProperty("tight", True)  # they share the width: no room beside the words
            button.clicked.connect(lambda _, chosen=curve: self._begin(chosen))
            row.addWidget(button)
            self.starts.append(button)
        self.scale.setProperty("hint", True)
        self.scale.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addWidget(self.plot)
        column.addWidget(self.scale)
        column.addLayout(row)
        self.say(1.0)

    def say(self, most: float) -> None:
        """Say what the chart's ends are."""
        self.scale.setText(
            phrase("0 to .5 cycles a pixel across, gain 0 to {most} up", most=short(most))
        )

    def _begin(self, curve: Curve) -> None:
        self.plot.set_curve(curve)
        self.plot.changed.emit(curve, "")
