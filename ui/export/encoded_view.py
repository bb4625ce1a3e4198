"""EncodedView: the picture and its file opened again, at 100 %, with a line between them."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.render.trial import Trial
from ui.canvas.split_line import INSET, KNOB, LABEL, paint_label, paint_split
from ui.look.focus_ring import FocusRing
from ui.look.language import said
from ui.look.phrase import phrase
from ui.look.tokens import tokens_of

SIDES: Final = ("Edited, before packing", "As the file will be · 100 %")
WAITING: Final = "The file is being packed and opened again"
ARROW: Final = 64  # device pixels that an arrow key moves the picture
WHEEL: Final = 120  # eighths of a degree, of a notch


class EncodedView(QWidget):
    """One pixel of the file is one of the screen; dragging moves the picture or the line.

    The last trial stays until the next is there.
    """

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.trial: Trial | None = None
        self._pictures: tuple[QImage, QImage] | None = None
        self._centre = (0.5, 0.5)  # of the picture, shown in the middle
        self.split = 0.5
        self._grabbed = ""  # what is dragged
        self._last = QPoint()
        self._words = ""
        self.is_working = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setAccessibleName("The file at 100 %")
        self.setToolTip(
            "Left the picture before it is packed, right as the file will be\n"
            "Drag the picture to look at another place, the line to compare"
        )

    def show_trial(self, trial: Trial) -> None:
        """Show what a file makes of the picture."""
        self.trial = trial
        self._pictures = (picture_of(trial.before), picture_of(trial.after))
        self._words = _change_text(trial)
        self.setAccessibleDescription(self._words)
        self.update()

    def clear(self) -> None:
        """Show nothing, and keep nothing."""
        self.trial = self._pictures = None
        self._words = ""
        self.update()

    @property
    def words(self) -> str:
        """How far the file is from the picture, or what is waited for where none is known yet."""
        return WAITING if self.is_working and self._pictures is None else self._words

    def set_working(self, is_working: bool) -> None:
        """Say whether another trial is under way."""
        if is_working != self.is_working:
            self.is_working = is_working
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(720, 600)

    # what is dragged

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = "line" if self._is_on_line(event.position().x()) else "picture"
            self._last = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._grabbed == "line":
            self.set_split(at.x() / max(1, self.width()))
        elif self._grabbed == "picture":
            ratio = self.devicePixelRatioF()
            moved = at - self._last
            self.pan(-moved.x() * ratio, -moved.y() * ratio)
        else:
            on_line = self._is_on_line(event.position().x())
            shape = Qt.CursorShape.SplitHCursor if on_line else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
        self._last = at

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = ""

    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = event.pixelDelta()
        if moved.isNull():
            moved = event.angleDelta() * ARROW / WHEEL
        self.pan(-moved.x(), -moved.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key
        moves = {
            key.Key_Left: (-1, 0),
            key.Key_Right: (1, 0),
            key.Key_Up: (0, -1),
            key.Key_Down: (0, 1),
        }
        if event.key() not in moves:
            super().keyPressEvent(event)
            return
        across, down = moves[key(event.key())]
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.set_split(self.split + across * 0.02)
        else:
            self.pan(across * ARROW, down * ARROW)

    def set_split(self, at: float) -> None:
        """Put the line at a share of the width."""
        self.split = min(max(at, 0.0), 1.0)
        self.update()

    def pan(self, across: float, down: float) -> None:
        """Show another place, so many pixels of the file farther right and down."""
        if self._pictures is None:
            return
        size = self._pictures[1].size()
        x, y = self._centre
        ratio = self.devicePixelRatioF()
        room = (self.width() * ratio / size.width(), self.height() * ratio / size.height())
        self._centre = (
            _within(x + across / size.width(), room[0]),
            _within(y + down / size.height(), room[1]),
        )
        self.update()

    def _is_on_line(self, x: float) -> bool:
        return self._pictures is not None and abs(x - self.split * self.width()) <= KNOB

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        if self._pictures is not None:
            self._paint_pictures(painter, self._pictures)
        if self.is_working:
            painter.resetTransform()
            painter.fillRect(0, 0, self.width(), 2, tokens.colour("accent"))
            if self._pictures is None:
                paint_label(painter, self.words, 1.0, right=self.width(), is_left=True)
        painter.end()

    def _paint_pictures(self, painter: QPainter, pictures: tuple[QImage, QImage]) -> None:
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)  # from here on in device pixels
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        line = round(self.split * width)
        for picture, left, right in ((pictures[0], 0, line), (pictures[1], line, width)):
            size = picture.size()
            x = round(width / 2 - _within(self._centre[0], width / size.width()) * size.width())
            y = round(height / 2 - _within(self._centre[1], height / size.height()) * size.height())
            shown = QRectF(x, y, size.width(), size.height()) & QRectF(
                left, 0, right - left, height
            )
            if not shown.isEmpty():
                painter.drawImage(shown, picture, shown.translated(-x, -y))
        paint_split(painter, line, width, height, SIDES)
        if self._words:
            top = self.height() - INSET - LABEL
            paint_label(painter, self._words, ratio, right=width, is_left=False, top=top)


def _within(centre: float, room: float) -> float:
    """Return a centre at which the picture fills the room, of its own size, or is in the middle."""
    if room >= 1:
        return 0.5
    return min(max(centre, room / 2), 1 - room / 2)


def _change_text(trial: Trial) -> str:
    if math.isinf(trial.psnr):
        return said("No pixel changes")
    return phrase(
        "PSNR {psnr:.1f} dB · largest change {largest_change} of 255",
        psnr=trial.psnr,
        largest_change=trial.largest_change,
    )


def picture_of(pixels: npt.NDArray[np.uint8]) -> QImage:
    """Return dense (rows, columns, 3) RGB as Qt draws it: no copy, so the array must stay."""
    rows, columns = pixels.shape[:2]
    return QImage(pixels.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
