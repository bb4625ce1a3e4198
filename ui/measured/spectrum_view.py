"""SpectrumView: a photo's spectrum with notches to set and an angle to turn; a kernel's gains."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.render.heat import HeatTable
from filters.fitting.peaks import PeakedSpectrum
from ui.canvas.split_line import paint_label
from ui.look.phrase import phrase
from ui.look.tokens import Tokens, tokens_of
from ui.measured.region_view import DARK, WHITE

Floats = npt.NDArray[np.float64]
Place = tuple[float, float]  # frequencies rightwards and downwards, cycles a pixel
REACH: Final = 9.0  # logical pixels: how near to a mark a press takes it
KNOB: Final = 6.0
ARM: Final = 0.42  # cycles a pixel from the middle to the handle
STEP: Final = 5.0  # degrees of an arrow key


class SpectrumView(QWidget):
    """Left the photo's spectrum in grey, right the kernel's gains in signed colours.

    A click sets a notch, on a peak where one is near; a click on a notch takes it away. The handle,
    where one is shown, turns an angle: by dragging, or the arrow keys.
    """

    spoken_role = QAccessible.Role.Chart

    notches_changed = Signal()
    angle_chosen = Signal(float)  # degrees counter-clockwise

    def __init__(self) -> None:
        super().__init__()
        self.notches: tuple[Place, ...] = ()
        self.peaks: tuple[Place, ...] = ()
        self.angle: float | None = None  # of the handle; none is shown where it is None
        self.takes_notches = True
        self._spectrum, self._gains = QImage(), QImage()
        self._map: Floats | None = None
        self._drawn_for: Tokens | None = None
        self._is_turning = False
        self.setAccessibleName("Spectrum of the photo, and the kernel's gains")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def sizeHint(self) -> QSize:
        return QSize(400, 240)

    def clear(self) -> None:
        """Show nothing, and forget the notches."""
        self.notches = self.peaks = ()
        self._spectrum, self._gains, self._map = QImage(), QImage(), None
        self._speak()
        self.update()

    def show_spectrum(self, found: PeakedSpectrum) -> None:
        """Show a photo's spectrum with rings around its peaks."""
        self.peaks = tuple((one.across, one.down) for one in found.peaks)
        low, high = np.percentile(found.log_power, (2, 99.9))
        grey = np.clip((found.log_power - low) / max(high - low, 1e-9), 0, 1)
        pixels = np.ascontiguousarray((255 * grey).astype(np.uint8))
        side = len(pixels)
        form = QImage.Format.Format_Grayscale8
        self._spectrum = QImage(pixels.tobytes(), side, side, side, form).copy()
        self._speak()
        self.update()

    def show_gains(self, gains: Floats) -> None:
        """Show (side, side) gains, frequency 0 in the middle."""
        self._map, self._drawn_for = gains, None
        self.update()

    def set_notches(self, notches: tuple[Place, ...]) -> None:
        """Have those, as if they had been clicked."""
        if notches != self.notches:
            self.notches = notches
            self._speak()
            self.update()
            self.notches_changed.emit()

    def set_angle(self, angle: float | None) -> None:
        """Show the handle there, or none; nothing is signalled."""
        self.angle = angle
        self._speak()
        self.update()

    def place_of(self, across: float, down: float) -> QPointF:
        """Return where a frequency lies on the spectrum, logical pixels."""
        room = self.rooms()[0]
        return room.center() + QPointF(across * room.width(), down * room.height())

    def rooms(self) -> tuple[QRectF, QRectF]:
        """Return where spectrum and gains are painted: two squares side by side."""
        side = max(20.0, min((self.width() - 24) / 2, self.height() - 44))
        left, top = (self.width() - 2 * side - 8) / 2, (self.height() - side + 28) / 2
        return QRectF(left, top, side, side), QRectF(left + side + 8, top, side, side)

    # input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        room = self.rooms()[0]
        if event.button() != Qt.MouseButton.LeftButton or not room.contains(event.position()):
            return
        if self.angle is not None and self._is_near(event.position(), self._handle):
            self._is_turning = True
        elif self.takes_notches:
            self._click((event.position() - room.center()) / room.width())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_turning:
            away = event.position() - self.rooms()[0].center()
            if math.hypot(away.x(), away.y()) > 2:
                self._turn(math.degrees(math.atan2(-away.y(), away.x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_turning = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {
            Qt.Key.Key_Left: STEP,
            Qt.Key.Key_Up: STEP,
            Qt.Key.Key_Right: -STEP,
            Qt.Key.Key_Down: -STEP,
        }.get(Qt.Key(event.key()))
        if by is None or self.angle is None:
            super().keyPressEvent(event)
        else:
            self._turn(self.angle + by)

    def _turn(self, angle: float) -> None:
        turned = float((round(angle) + 179) % 360 - 179)  # -179..180
        if turned != self.angle:
            self.set_angle(turned)
            self.angle_chosen.emit(turned)

    def _click(self, at: QPointF) -> None:
        """Take the notch there away, or set one: on a peak where one is near."""
        here = self.place_of(at.x(), at.y())
        for notch in self.notches:
            if any(self._is_near(here, self.place_of(s * notch[0], s * notch[1])) for s in (1, -1)):
                self.set_notches(tuple(one for one in self.notches if one != notch))
                return
        near = (
            peak
            for peak in self.peaks
            if any(self._is_near(here, self.place_of(s * peak[0], s * peak[1])) for s in (1, -1))
        )
        self.set_notches((*self.notches, next(near, (round(at.x(), 4), round(at.y(), 4)))))

    @property
    def _handle(self) -> QPointF:
        turn = math.radians(self.angle or 0.0)
        return self.place_of(ARM * math.cos(turn), -ARM * math.sin(turn))

    @staticmethod
    def _is_near(one: QPointF, other: QPointF) -> bool:
        return math.hypot(one.x() - other.x(), one.y() - other.y()) <= REACH

    def _speak(self) -> None:
        words = phrase(
            "{peaks} peaks, {notches} notches", peaks=len(self.peaks), notches=len(self.notches)
        )
        words += (
            phrase(", handle at {angle:.0f}°", angle=round(self.angle))
            if self.angle is not None
            else ""
        )
        self.setAccessibleDescription(words)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._colour(tokens)
        for room, picture in zip(self.rooms(), (self._spectrum, self._gains), strict=True):
            painter.fillRect(room, tokens.colour("field"))
            if not picture.isNull():
                painter.drawImage(room, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_marks(painter)
        painter.setClipping(False)
        half = self.width() // 2
        paint_label(painter, "Spectrum", 1.0, half, True)
        painter.translate(half, 0)
        paint_label(painter, "Gains of the kernel", 1.0, half, True)
        if self.hasFocus():
            painter.resetTransform()
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("accent"), 2))
            painter.drawRect(self.rooms()[0])
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        painter.setClipRect(self.rooms()[0])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK, 3.5), (WHITE, 1.5)):
            pen = QPen(colour, width)
            pen.setDashPattern([2, 2])
            painter.setPen(pen)
            for across, down in self.peaks if self.takes_notches else ():
                painter.drawEllipse(self.place_of(across, down), KNOB, KNOB)
            painter.setPen(QPen(colour, width))
            for across, down in self.notches if self.takes_notches else ():
                for sign in (1, -1):
                    at = self.place_of(sign * across, sign * down)
                    painter.drawEllipse(at, KNOB, KNOB)
                    painter.drawLine(at - QPointF(3, 3), at + QPointF(3, 3))
            if self.angle is not None:
                painter.drawLine(self.place_of(0, 0), self._handle)
        if self.angle is not None:
            painter.setPen(QPen(DARK, 1))
            painter.setBrush(WHITE)
            painter.drawEllipse(self._handle, KNOB, KNOB)

    def _colour(self, tokens: Tokens) -> None:
        if self._map is None or self._drawn_for is tokens:
            return
        self._drawn_for = tokens
        most = float(self._map.max()) or 1.0
        rgb = np.ascontiguousarray(HeatTable.between(tokens.signed).colours(self._map, most))
        rows, columns = self._map.shape
        form = QImage.Format.Format_RGB888
        self._gains = QImage(rgb.tobytes(), columns, rows, 3 * columns, form).copy()
