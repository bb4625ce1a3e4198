"""Painting the canvas: surround, checkerboard, patches and the split line."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPixmap, QRegion

from editor.render.render_request import RenderRequest
from editor.render.view import View
from filters.pixels.region import Region
from ui.canvas.frames import CanvasFrames
from ui.canvas.layer import CanvasLayer
from ui.canvas.sheet import Sheet
from ui.canvas.split_line import paint_split
from ui.look.tokens import Tokens

CHECK = 8  # device pixels
PROGRESS = 2  # logical pixels
BAND: Final = 44  # rows that Qt paints in one thread, also where a row is two device pixels
SMALL: Final = 1 << 18  # pixels; sharing a larger area out is worth waiting for other threads


class CanvasPaint:
    """What a canvas looks like: its surround, its split line, and the frames there are."""

    def __init__(self, frames: CanvasFrames) -> None:
        self.surround = QColor(64, 64, 64)
        self._frames = frames
        self._checks = checkerboard()

    def paint(
        self, painter: QPainter, height: int, width: int, part: QRect, tokens: Tokens
    ) -> None:
        """Paint a part of a canvas of that size, in device pixels."""
        frames, view = self._frames, self._frames.view
        everything = QRect(0, 0, width, height)
        self._paint_surround(painter, everything)
        if view is None:
            return
        if frames.has_alpha:
            painter.fillRect(picture_rect(view) & everything, self._checks)
        if frames.compare == "split" and not frames.holding:
            at = round(frames.split * width)
            paint_layer(painter, frames.before, view, QRect(0, 0, at, height) & part)
            paint_layer(painter, frames.after, view, QRect(at, 0, width - at, height) & part)
            paint_split(painter, at, width, height)
        else:
            paint_layer(painter, frames.painted_layer, view, everything & part)
        if frames.is_late:
            paint_progress(painter, frames.share, width, tokens)

    def _paint_surround(self, painter: QPainter, everything: QRect) -> None:
        around = QRegion(everything)
        # where there is a photo, all of it is painted, unless it has just been cut or turned
        if self._frames.view is not None and not self._frames.is_moving:
            around -= picture_rect(self._frames.view).adjusted(1, 1, -1, -1)
        painter.setClipRegion(around)
        painter.fillRect(everything, self.surround)
        painter.setClipping(False)


def in_bands(painter: QPainter, area: QRect) -> Iterator[None]:
    """Clip to one band of a small area after the other, for what is drawn meanwhile.

    Qt shares more rows out to threads and waits for each: while others compute, as the renderer
    does, a movement of the mouse then takes ten times as long.
    """
    if area.width() * area.height() > SMALL:
        yield
        return
    for top in range(area.top(), area.bottom() + 1, BAND):
        painter.save()
        painter.setClipRect(
            QRect(area.left(), top, area.width(), BAND), Qt.ClipOperation.IntersectClip
        )
        yield
        painter.restore()


def device_rect(part: QRect, ratio: float) -> QRect:
    """Return the device pixels that logical ones cover."""
    return QRectF(QPointF(part.topLeft()) * ratio, part.size().toSizeF() * ratio).toAlignedRect()


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


def area_of(job: RenderRequest, view: View, ratio: float, everything: QRect) -> QRect:
    """Where a job's pixels are on the canvas, logical pixels; all of it for another size."""
    if (job.view or view).bounds != view.bounds:
        return everything
    target = level_rect(view, job.region, job.shrink)
    logical = QRectF(target.topLeft() / ratio, target.size() / ratio)
    return logical.toAlignedRect().adjusted(-1, -1, 1, 1)


def paint_layer(painter: QPainter, layer: CanvasLayer, view: View, clip: QRect) -> None:
    """Draw what there is of a layer, each sheet where none that lies over it covers it."""
    view = layer.drawn_by or view
    free = QRegion(clip.intersected(picture_rect(view)))
    drawn = []
    for sheet in reversed(layer.pile(view.shrink)):
        target = level_rect(view, sheet.region, sheet.shrink)
        if free.intersects(target.toAlignedRect()):
            drawn.append((sheet, target, QRegion(free)))
            free -= _inside(target)
    painter.save()
    for sheet, target, where in reversed(drawn):
        painter.setClipRegion(where)
        for _ in in_bands(painter, where.boundingRect()):
            _paint_sheet(painter, sheet, target, sheet.shrink * view.zoom)
    painter.restore()


def _inside(target: QRectF) -> QRect:
    """Return the pixels that lie in a rectangle as a whole."""
    left, top = math.ceil(target.left()), math.ceil(target.top())
    return QRect(left, top, math.floor(target.right()) - left, math.floor(target.bottom()) - top)


def _paint_sheet(painter: QPainter, sheet: Sheet, target: QRectF, scale: float) -> None:
    if abs(scale - 1) < 1e-6:
        painter.drawImage(QPointF(round(target.x()), round(target.y())), sheet.picture)
        return
    smooth = scale < 1 or sheet.shrink > 1  # a pixel of the photo itself is a square
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(target, sheet.scaled)


def paint_progress(painter: QPainter, share: float, width: int, tokens: Tokens) -> None:
    """Draw a thin line along the top: how much is there of a picture that is slow to come."""
    high = round(PROGRESS * painter.device().devicePixelRatio())
    painter.fillRect(0, 0, width, high, tokens.colour("hair"))
    painter.fillRect(0, 0, round(width * share), high, tokens.colour("accent"))
