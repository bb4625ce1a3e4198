"""The line between before and after: white with a dark edge, as every mark on a photo."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.look.fonts import HINT, font
from ui.look.icons import drawn
from ui.look.language import said

LINE: Final = 2  # logical pixels
KNOB: Final = 12  # radius
ICON: Final = 16
LABEL: Final = 20  # height
INSET: Final = 12  # of a label from the canvas's edges
DARK: Final = QColor(20, 20, 20, 200)
WHITE: Final = QColor(255, 255, 255)


def paint_split(
    painter: QPainter,
    at: int,
    width: int,
    height: int,
    names: tuple[str, str] = ("Before", "After"),
) -> None:
    """Draw the line with a knob to drag, and name the sides that have room for it.

    Parameters
    ----------
    at, width, height
        Where the line is and how large the canvas, in device pixels.
    names
        Of the sides.
    """
    ratio = painter.device().devicePixelRatioF()
    line = LINE * ratio
    painter.fillRect(QRectF(at - line / 2 - ratio, 0, line + 2 * ratio, height), DARK)
    painter.fillRect(QRectF(at - line / 2, 0, line, height), WHITE)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(at, height / 2)
    painter.setPen(QPen(DARK, ratio))
    painter.setBrush(WHITE)
    painter.drawEllipse(middle, KNOB * ratio, KNOB * ratio)
    sign = drawn("split", "#1a1a1a", round(ICON * ratio))
    half = ICON * ratio / 2
    painter.drawPixmap(middle - QPointF(half, half), sign)
    paint_label(painter, names[0], ratio, right=at - KNOB * ratio, is_left=True)
    paint_label(painter, names[1], ratio, right=width, left=at + KNOB * ratio, is_left=False)


def paint_label(
    painter: QPainter,
    words: str,
    ratio: float,
    right: float,
    is_left: bool,
    left: float = 0.0,
    top: float = INSET,
) -> None:
    """Write words on a dark ground at one side of some room, where that is wide enough.

    Parameters
    ----------
    left, right
        The room, in device pixels.
    top
        Of the ground, in logical pixels.
    """
    words, face = said(words), font(round(HINT * ratio))
    wide = QFontMetricsF(face).horizontalAdvance(words) + 16 * ratio
    if right - left < wide + 2 * INSET * ratio:
        return
    x = left + INSET * ratio if is_left else right - INSET * ratio - wide
    box = QRectF(x, top * ratio, wide, LABEL * ratio)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(DARK)
    painter.drawRoundedRect(box, 3 * ratio, 3 * ratio)
    painter.setFont(face)
    painter.setPen(WHITE)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
