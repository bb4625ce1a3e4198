"""A line from a field to its number: light dashes on dark, seen on any photo."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QColor, QPainter, QPen

DARK = QColor(0, 0, 0, 150)
LIGHT = QColor("#ffffff")


def draw_dashed(painter: QPainter, line: QLineF) -> None:
    """Draw it, logical pixels."""
    painter.setPen(QPen(DARK, 3.0))
    painter.drawLine(line)
    dashes = QPen(LIGHT, 1.0)
    dashes.setDashPattern([2, 2])
    painter.setPen(dashes)
    painter.drawLine(line)
