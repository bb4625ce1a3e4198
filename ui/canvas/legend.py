"""DisplayLegend: what the colours of the canvas mean while they are not the photo's own."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.render.display import FAINTEST, Display
from editor.render.heat import HeatTable
from ui.form.number_field import number_text
from ui.look.colour_bar import ColourBar
from ui.look.fonts import HINT, font
from ui.look.tokens import EDGE, SPACE, tokens_of

BAR: Final = QSize(160, 8)  # logical pixels
LINE: Final = 18
TITLES: Final = {"signed": "Signed values", "range": "Out of range", "offset": "Offset on screen"}


class DisplayLegend(QWidget):
    """A bar of colours with its scale, in a corner of the canvas.

    The ends of the signed values' range can be dragged; else mouse events go through.
    """

    limit_chosen = Signal(float)  # the magnitude of the full colours; 0 to follow the picture
    theme_changed = Signal()

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._display = Display()
        self.bar = ColourBar(parent=self)
        self.bar.limit_chosen.connect(self.limit_chosen)
        canvas.installEventFilter(self)
        self.hide()

    def show_display(self, display: Display, limit: float = 1.0) -> None:
        """Explain a display whose full colours are at `limit`; nothing for the usual one."""
        self._display = display
        signed = display.mode == "signed"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not signed)
        self.bar.set_limit(limit)
        self.bar.setVisible(signed)
        self.setVisible(display.mode != "saved")
        height = {"signed": LINE + self.bar.height(), "range": 2 * LINE + BAR.height()}
        width = max(BAR.width(), self.bar.width()) + 2 * EDGE
        self.resize(width, height.get(display.mode, LINE) + 2 * SPACE)
        self.bar.move((width - self.bar.width()) // 2, SPACE + LINE)
        self._to_corner()
        self.update()

    def text(self) -> str:
        """Return the words above the bar."""
        title = TITLES.get(self._display.mode, "")
        if self._display.mode == "offset":
            return f"{title}: +{number_text(self._display.offset)}".replace("+−", "−")
        return title

    def marks(self) -> tuple[str, str, str]:
        """Return the scale of the bar: its left end, middle and right end."""
        left, right = self.bar.texts
        return (left, "0", right) if self._display.mode == "signed" else ("below 0", "", "above 1")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._to_corner()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.theme_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("edge"))
        painter.setBrush(tokens.colour("panel"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.setFont(font(HINT))
        painter.setPen(tokens.colour("text"))
        width = self.width() - 2 * EDGE
        middle = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(QRect(EDGE, SPACE, width, LINE), middle, self.text())
        if self._display.mode == "range":
            self._paint_range(painter, QRect(EDGE, SPACE + LINE, width, BAR.height()))
        painter.end()

    def _paint_range(self, painter: QPainter, bar: QRect) -> None:
        values = np.linspace(-1, 1, bar.width())[None]
        values = np.sign(values) * (FAINTEST + (1 - FAINTEST) * np.abs(values))
        rgb = np.ascontiguousarray(HeatTable.between(self._display.stops).colours(values, 1.0))
        form = QImage.Format.Format_RGB888
        painter.drawImage(bar, QImage(rgb.data, bar.width(), 1, 3 * bar.width(), form))
        painter.setPen(tokens_of(self.palette()).colour("muted"))
        below = bar.adjusted(0, BAR.height() + 2, 0, LINE)
        left, _, right = self.marks()
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, right)

    def _to_corner(self) -> None:
        self.move(SPACE, self._canvas.height() - self.height() - SPACE)
