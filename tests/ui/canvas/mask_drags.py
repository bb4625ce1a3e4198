"""Dragging on the canvas, and what the mask is then; for tests of masks."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from editor.masks.mask import Mask
from editor.masks.source import MaskSource
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
ZOOMS = (0.5, 1.0, 3.0)


def mask(window: Window) -> Mask:
    found = window.session.edited.mask
    assert found is not None
    return found


def pixels(window: Window) -> np.ndarray:
    """Return the mask of the whole photo."""
    document = window.session.document
    source = MaskSource(document.source.region.rows, document.source.region.columns)
    return mask(window).of(source.bounds, source)


def at(window: Window, x: float, y: float) -> QPoint:
    """Return where on the canvas a pixel's corner is."""
    view = window.canvas.view
    ratio = window.canvas.devicePixelRatioF()
    return (QPointF(*view.on_canvas(y, x)) / ratio).toPoint()


def place(window: Window, point: QPoint) -> tuple[float, float]:
    """Return which pixel's corner is at a place of the canvas."""
    view, ratio = window.canvas.view, window.canvas.devicePixelRatioF()
    return (
        (point.x() * ratio - view.across) / view.zoom,
        (point.y() * ratio - view.down) / view.zoom,
    )


def drag(window: Window, *ways: QPoint, key: Qt.KeyboardModifier | None = None) -> None:
    keys = key or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(window.canvas, LEFT, keys, ways[0])
    for way in ways[1:]:
        QTest.mouseMove(window.canvas, way)
    QTest.mouseRelease(window.canvas, LEFT, keys, ways[-1])


def draw(window: Window, tool: str) -> None:
    window.commands.run(window.commands[f"mask.draw_{tool.replace(' ', '_')}"])
    assert window.drawing.tools.tool == tool


def look(window: Window, zoom: float) -> tuple[float, float]:
    """Zoom and return the pixel in the middle of the canvas."""
    window.canvas.zoom_to(zoom)
    row, column = window.canvas.centre()
    return float(column), float(row)
