"""ResponseMap: the gain at each frequency as a picture, with a line to turn."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)

from editor.render.heat import HeatTable
from ui.look.charts import LEFT, RIGHT, WIDTH, Chart
from ui.look.phrase import phrase
from ui.look.tokens import Tokens, tokens_of

DASHES: Final = [2.0, 3.0]
ROOM: Final = 2  # logical pixels over and below the picture, for the ring of the focus
STEP: Final = 5.0  # degrees of an arrow key


class ResponseMap(Chart):
    """Gains in signed colours, 0 in the middle; the profile below is that along its line.

    A press or drag turns the line to the mouse, the arrow keys by 5 degrees; a double click or
    Home has it follow the greatest gain again.
    """

    angle_chosen = Signal(object)  # degrees counter-clockwise; None to follow the peak

    def __init__(self) -> None:
        super().__init__("Gain at each frequency, the lowest in the middle", WIDTH, 8)
        self.angle = 0.0
        self._is_turning = False
        self._gains = np.zeros((1, 1))
        self._picture = QImage()
        self._drawn_for: Tokens | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setToolTip(
            "Gain at each frequency: 0 in the middle, half a cycle a pixel at the sides, a quarter "
            "on the circle.\nDrag to turn the line of the profile below; double click: to the peak"
        )

    @property
    def frame(self) -> QRectF:
        """Where the picture is: square."""
        side = super().frame.width()
        return QRectF(LEFT, ROOM, side, side)

    def sizeHint(self) -> QSize:
        return QSize(LEFT + WIDTH + RIGHT, WIDTH + 8)

    def show_gains(self, gains: npt.NDArray[np.float64], angle: float) -> None:
        """Show (side, side) gains, frequency 0 at (side // 2, side // 2), and the line's angle."""
        self._gains = gains
        if not self._is_turning:  # an answer may be older than the mouse's place
            self.angle = angle
        self._drawn_for = None
        self.setAccessibleDescription(
            phrase("The line goes in {angle:.0f} degrees", angle=round(angle))
        )
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setFixedHeight(round(self.frame.height()) + 8)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_turning = True
            self._turn_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._turn_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_turning = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.angle_chosen.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._choose(self.angle + STEP)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._choose(self.angle - STEP)
            case Qt.Key.Key_Home:
                self.angle_chosen.emit(None)
            case _:
                super().keyPressEvent(event)

    def _turn_to(self, at: QPointF) -> None:
        away = at - self.frame.center()
        if math.hypot(away.x(), away.y()) > 2:
            self._choose(math.degrees(math.atan2(-away.y(), away.x())))

    def _choose(self, angle: float) -> None:
        """Take an angle of -90 to 90 degrees, whole: the other half of the line is the same."""
        angle = round(angle)
        while angle > 90:
            angle -= 180
        while angle <= -90:
            angle += 180
        self.angle = float(angle)
        self.angle_chosen.emit(self.angle)
        self.update()

    # drawing

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """Draw picture, axes and line."""
        frame, middle = self.frame, self.frame.center()
        self._colour(tokens)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(frame, self._picture)
        painter.setPen(QPen(tokens.colour("hair"), 1))
        painter.drawLine(QPointF(middle.x(), frame.top()), QPointF(middle.x(), frame.bottom()))
        painter.drawLine(QPointF(frame.left(), middle.y()), QPointF(frame.right(), middle.y()))
        quarter = frame.width() / 4
        pen = QPen(tokens.colour("muted"), 1)
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, quarter, quarter)
        turn, reach = math.radians(self.angle), frame.width() / 2
        far = QPointF(reach * math.cos(turn), -reach * math.sin(turn))
        for colour, width in ((QColor(0, 0, 0, 170), 3.0), (QColor("#ffffff"), 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(middle - far, middle + far)
        painter.setPen(tokens.colour("muted"))
        for text, y in ((".5", frame.top()), ("0", middle.y()), ("−.5", frame.bottom())):
            self.number_beside(painter, text, y)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(frame.adjusted(-1, -1, 1, 1))

    def _colour(self, tokens: Tokens) -> None:
        if self._drawn_for is tokens:
            return
        self._drawn_for = tokens
        most = float(self._gains.max()) or 1.0
        table = HeatTable.between(tokens_of(self.palette()).signed)
        rgb = np.ascontiguousarray(table.colours(self._gains, most))
        rows, columns = self._gains.shape
        form = QImage.Format.Format_RGB888
        self._picture = QImage(rgb.tobytes(), columns, rows, 3 * columns, form).copy()
