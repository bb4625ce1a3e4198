"""Painting the canvas: surround, checkerboard, patches and the split line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap, QRegion

from editor.render.view import View
from filters.pixels.region import Region
from ui.canvas.frames import CanvasFrames
from ui.canvas.layer import CanvasLayer

CHECK = 8  # device pixels
PROGRESS = 3  # device pixels


class CanvasPaint:
    """What a canvas looks like: its surround, its split line, and the frames there are.

    `split` is where the line is, as a share of the width.
    """

    def __init__(self, frames: CanvasFrames) -> None:
        self.surround, self.accent = QColor(64, 64, 64), QColor(70, 130, 220)
        self.split = 0.5
        self._frames = frames
        self._checks = checkerboard()

    def paint(self, painter: QPainter, height: int, width: int) -> None:
        """Paint a canvas of that size, in device pixels."""
        frames, view = self._frames, self._frames.view
        everything = QRect(0, 0, width, height)
        self._paint_surround(painter, everything)
        if view is None:
            return
        if frames.after.wanted is not None and frames.has_alpha:
            painter.fillRect(picture_rect(view) & everything, self._checks)
        if frames.compare == "split" and not frames.holding:
            at = round(self.split * width)
            paint_layer(painter, frames.before, view, QRect(0, 0, at, height))
            paint_layer(painter, frames.after, view, QRect(at, 0, width - at, height))
            paint_split(painter, at, height, self.accent)
            return
        layer = frames.front
        if not layer.patches:  # nothing of it yet: what there is stays
            layer = frames.after if layer is frames.before else frames.before
        paint_layer(painter, layer, view, everything)
        if layer.share < 1.0:
            paint_progress(painter, layer.share, width, self.accent)

    def _paint_surround(self, painter: QPainter, everything: QRect) -> None:
        around = QRegion(everything)
        if self._frames.view is not None and self._frames.is_covered():
            around -= picture_rect(self._frames.view).adjusted(1, 1, -1, -1)
        painter.setClipRegion(around)
        painter.fillRect(everything, self.surround)
        painter.setClipping(False)


def checkerboard() -> QBrush:
    """Make the pattern that shows behind what is transparent."""
    tile = QPixmap(2 * CHECK, 2 * CHECK)
    tile.fill(QColor(153, 153, 153))
    painter = QPainter(tile)
    for x, y in ((0, 0), (CHECK, CHECK)):
        painter.fillRect(x, y, CHECK, CHECK, QColor(102, 102, 102))
    painter.end()
    return QBrush(tile)


def picture_rect(view: View) -> QRect:
    """Where the picture lies on the canvas, in device pixels."""
    return QRect(
        view.across, view.down, round(view.columns * view.zoom), round(view.rows * view.zoom)
    )


def level_rect(view: View, region: Region, shrink: int) -> QRectF:
    """Where blocks of `shrink` x `shrink` photo pixels lie on the canvas, in device pixels."""
    scale = shrink * view.zoom
    x, y = view.on_canvas(region.top * shrink, region.left * shrink)
    return QRectF(x, y, region.columns * scale, region.rows * scale)


def paint_layer(painter: QPainter, layer: CanvasLayer, view: View, clip: QRect) -> None:
    """Draw a layer's patches, those of the view's own level over coarser and finer ones."""
    painter.save()
    painter.setClipRect(clip.intersected(picture_rect(view)))
    own = view.shrink
    ordered = sorted(layer.patches, key=lambda p: p.frame.job.shrink == own)
    for patch in ordered + layer.parts:
        shrink = patch.frame.job.shrink
        scale = shrink * view.zoom
        target = level_rect(view, patch.frame.job.region, shrink)
        if not target.toAlignedRect().intersects(clip):
            continue
        exact = abs(scale - 1) < 1e-6
        smooth = not exact and scale < 1
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        if exact:
            painter.drawImage(QPointF(round(target.x()), round(target.y())), patch.picture)
        else:
            painter.drawImage(target, patch.scaled)
    painter.restore()


def paint_progress(painter: QPainter, share: float, width: int, accent: QColor) -> None:
    """Draw a thin line along the top: how much of a slow filter's picture is there."""
    painter.fillRect(0, 0, round(width * share), PROGRESS, accent)


def paint_split(painter: QPainter, at: int, height: int, accent: QColor) -> None:
    """Draw the line between before and after, with a handle to drag."""
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3))
    painter.drawLine(at, 0, at, height)
    painter.setPen(QPen(QColor(255, 255, 255), 1))
    painter.drawLine(at, 0, at, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(accent)
    painter.drawEllipse(QPointF(at + 0.5, height / 2), 8, 8)
    painter.setPen(QPen(QColor(255, 255, 255), 1.5))
    for x in (at - 1.5, at + 2.5):
        painter.drawLine(QPointF(x, height / 2 - 3), QPointF(x, height / 2 + 3))
