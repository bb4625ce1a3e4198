"""Responses: the gains of all sides in one chart, told apart by dashes and letters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from filters.analysis.response import gains_along
from filters.kernel import Kernel
from ui.look.charts import LEFT, Curve, LineChart
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.sentence import Sentence
from ui.look.tokens import EDGE, SPACE
from ui.work.task import Task
from ui.work.worker import Worker

HEIGHT: Final = 224  # logical pixels, where there is room
LEAST: Final = 72
WIDEST: Final = 480
FEW: Final = 5  # marks of the gain at most, but for 1
ANGLES: Final = (0, 45, 90)  # degrees, counter-clockwise from the right
PATTERNS: Final = ((), (5.0, 3.0), (1.0, 2.5), (6.0, 2.5, 1.0, 2.5))  # of A, B, C and D
Named = tuple[str, Kernel]


class Responses(QWidget):
    """Frequency responses along a line of the plane; computed beside the Qt thread."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.head = PanelHead("Frequency response")
        self.angle = QComboBox()
        self.head.title.setBuddy(self.angle)  # what names it where a screen reader reads its value
        self.angle.setToolTip("Which way the waves go, counter-clockwise from the right")
        for degrees in ANGLES:
            self.angle.addItem("", degrees)
        self.angle.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.angle.currentIndexChanged.connect(lambda _: self._ask())
        self.head.add_widget(self.angle)
        self._say_angles()
        self.chart = LineChart("Gain by frequency", HEIGHT, "c/px", names_at_ends=True)
        self.chart.widest = WIDEST
        self.said = Sentence()  # one line: a side is as high as the others, however narrow
        self.said.setText("Gain 1 leaves a frequency as it is.")
        self.said.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.worker = Worker("compared responses", newest_wins=True, parent=self)
        self._kernels: tuple[Named, ...] = ()
        self._asked: tuple[tuple[Named, ...], int] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(SPACE)
        column.addWidget(self.chart)
        below = QVBoxLayout()
        below.setContentsMargins(LEFT, SPACE, EDGE, SPACE)  # under the ground of the chart
        below.addWidget(self.said)
        column.addLayout(below)
        column.addStretch()

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._around() + LEAST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_angles()
        self.chart.set_ground(max(LEAST, min(HEIGHT, self.height() - self._around())))

    def _say_angles(self) -> None:
        """Say the angles in words, or as bare numbers where the title would be cut beside them."""
        words = [phrase("Along {angle}°", angle=angle) for angle in ANGLES]
        for texts in (words, [f"{angle}°" for angle in ANGLES]):
            for row, text in enumerate(texts):
                self.angle.setItemText(row, text)
            if self.head.sizeHint().width() <= self.width():
                return

    def _around(self) -> int:
        """Return the logical pixels of height that the chart's ground leaves."""
        numbers = self.chart.height() - round(self.chart.frame.height())
        return self.head.sizeHint().height() + numbers + self.said.sizeHint().height() + 3 * SPACE

    def follow(self, kernels: Sequence[Named]) -> None:
        """Show the responses of these kernels, each under its letter."""
        self._kernels = tuple(kernels)
        self._ask()

    def _ask(self) -> None:
        kernels, angle = self._kernels, int(self.angle.currentData())
        if (kernels, angle) == self._asked:
            return
        self._asked = kernels, angle

        def work(_: Task) -> tuple[Curve, ...]:
            return tuple(_curve(letter, kernel, angle) for letter, kernel in kernels)

        self.worker.start("Compared responses", work, self._show, lambda _: None)

    def _show(self, curves: tuple[Curve, ...]) -> None:
        most = max((float(curve.y.max()) for curve in curves), default=1.0)
        self.chart.show_curves(curves, marks_up_to(most))


def marks_up_to(most: float) -> tuple[float, ...]:
    """Return up to five even numbers from 0 to `most`, and 1, which leaves a frequency as it is."""
    exponent = math.floor(math.log10(max(most, 1.0)))
    steps = (k * 10.0**n for n in (exponent - 1, exponent) for k in (1, 2, 5))
    step = next(one for one in steps if one >= 1 and most / one < FEW)
    return tuple(sorted({0.0, 1.0, *(step * n for n in range(1, int(most / step) + 1))}))


def _curve(letter: str, kernel: Kernel, angle: int) -> Curve:
    line = gains_along(kernel, angle)
    half = len(line.gains) // 2
    pattern = PATTERNS["ABCD".index(letter)]
    return Curve(letter, line.frequencies[half:], line.gains[half:], pattern=pattern)
