"""DisplayLegend: what the colours of the canvas mean while they are not the photo's own."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.render.display import FAINTEST, NEUTRAL, Display
from editor.render.heat import HeatTable
from ui.form.number_field import number_text

GAP: Final = 8  # logical pixels
BAR: Final = QSize(160, 10)  # logical pixels
TITLES: Final = {"signed": "Signed values", "range": "Out of range", "offset": "Offset on screen"}


class DisplayLegend(QWidget):
    """A bar of colours with its scale, in a corner of the canvas; mouse events go through."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._display = Display()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        self.hide()

    def show_display(self, display: Display) -> None:
        """Explain a display; nothing for the usual one."""
        self._display = display
        self.setVisible(display.mode != "saved")
        bar = 0 if display.mode == "offset" else BAR.height() + 18
        self.resize(BAR.width() + 2 * GAP + 16, 18 + bar + GAP)
        self._to_corner()
        self.update()

    def text(self) -> str:
        """Return the words above the bar."""
        title = TITLES.get(self._display.mode, "")
        if self._display.mode == "offset":
            return f"{title}: +{number_text(self._display.offset)}".replace("+−", "−")
        return title

    def marks(self) -> tuple[str, str, str]:
        """Return the scale below the bar: its left end, middle and right end."""
        return ("−1", "0", "1") if self._display.mode == "signed" else ("below 0", "", "above 1")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._to_corner()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(225)
        painter.fillRect(self.rect(), ground)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        left = GAP + 8
        painter.drawText(left, 2, BAR.width(), 18, Qt.AlignmentFlag.AlignLeft, self.text())
        if self._display.mode == "offset":
            painter.end()
            return
        values = np.linspace(-1, 1, BAR.width())[None]
        if self._display.mode == "range":
            values = np.sign(values) * (FAINTEST + (1 - FAINTEST) * np.abs(values))
        rgb = np.ascontiguousarray(HeatTable.of(NEUTRAL).colours(values, 1.0))
        picture = QImage(rgb.data, BAR.width(), 1, 3 * BAR.width(), QImage.Format.Format_RGB888)
        bar = QRect(left, 20, BAR.width(), BAR.height())
        painter.drawImage(bar, picture)
        painter.setPen(QColor(self.palette().color(QPalette.ColorRole.WindowText)))
        below = bar.adjusted(-8, BAR.height() + 1, 8, 18)
        sides = (
            Qt.AlignmentFlag.AlignLeft,
            Qt.AlignmentFlag.AlignHCenter,
            Qt.AlignmentFlag.AlignRight,
        )
        for mark, side in zip(self.marks(), sides, strict=True):
            painter.drawText(below, side, mark)
        painter.end()

    def _to_corner(self) -> None:
        self.move(GAP, self._canvas.height() - self.height() - GAP)
