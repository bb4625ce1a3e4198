"""ClippingLayer: which pixels of the result are clipped, marked on the photo and counted."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.document.session import Session
from editor.insight.clipping import BLACK, WHITE, Clipping, clipping
from editor.render.pipeline import Pipeline
from editor.render.view import View, level_region
from filters.pixels.region import Region
from filters.threads import BACKGROUND
from ui.canvas.canvas import Canvas
from ui.canvas.painting import level_rect
from ui.canvas.split_line import INSET, LABEL
from ui.look.fonts import HINT, font
from ui.look.phrase import phrase
from ui.work.task import Task
from ui.work.worker import Worker

REST: Final = 60  # ms without a change until it is looked for
COLOURS: Final = {  # those of values out of range; white where both ends are in one pixel
    BLACK: QColor(38, 110, 240),
    WHITE: QColor(255, 140, 30),
    BLACK | WHITE: QColor(255, 255, 255),
}
GROUND: Final = QColor(20, 20, 20, 215)
KIND: Final = QImage.Format.Format_ARGB32_Premultiplied


@dataclass(frozen=True)
class Asked:
    """Blocks of a result, whose clipped samples are looked for."""

    pipeline: Pipeline
    region: Region
    shrink: int

    def found(self, task: Task) -> Clipping:
        """Look for them; on the worker's thread."""
        return clipping(self.pipeline, self.region, self.shrink, task.is_cancelled)


class ClippingLayer(QWidget):
    """Lies over the canvas and lets every mouse event through.

    What it marks is of full pixels at any zoom, of what is looked at: the result, or the source;
    beside the split line, of the result as far as it is seen.
    """

    switched = Signal(bool)
    marked = Signal()  # what is looked at now is on the screen

    def __init__(self, session: Session, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._session, self._canvas = session, canvas
        self.is_on = self._is_held = False
        self._wanted: Asked | None = None
        self._shown: tuple[Asked, Clipping, QImage] | None = None
        self.worker = Worker("clipping", newest_wins=True, nice=BACKGROUND, parent=self)
        self._timer = QTimer(self, singleShot=True, interval=REST)
        self._timer.timeout.connect(self._ask)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.view_changed.connect(self.follow)
        canvas.compare_changed.connect(lambda _: self.follow())
        canvas.painted.connect(lambda _: self.follow())
        canvas.frames.changed.connect(self.follow)  # the split line has been dragged
        session.subscribe(self.follow)
        self.hide()

    @property
    def found(self) -> Clipping | None:
        """What is marked; None until all that is looked at is."""
        shown = self._shown
        return None if shown is None or shown[0] != self._wanted else shown[1]

    def set_on(self, is_on: bool) -> None:
        """Mark them, or no longer."""
        if is_on != self.is_on:
            self.is_on = is_on
            self.switched.emit(is_on)
            self.follow()

    def hold(self, is_held: bool) -> None:
        """Mark them for as long as a key is held, whatever the switch says."""
        if is_held != self._is_held:
            self._is_held = is_held
            self.follow()

    @property
    def _marks(self) -> bool:
        return self.is_on or self._is_held

    def follow(self) -> None:
        """Mark what is looked at now."""
        frames = self._canvas.frames
        is_seen = self._marks and frames.view is not None
        if not is_seen:
            self._wanted = self._shown = None
            self._timer.stop()
            self.worker.forget()
        else:
            self._timer.start()
            if self.size() != self._canvas.size():
                self.resize(self._canvas.size())
        self.setVisible(is_seen)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        frames = self._canvas.frames
        view, content = frames.view, frames.front.wanted
        if not self._marks or view is None or content is None:
            return
        seen = _right_of(self._after_left(view), view)
        if seen.is_empty:
            self._wanted = self._shown = None
            self.worker.forget()
            self.update()
            return
        pipeline = Pipeline.of(*content, self._session.registry)
        asked = Asked(pipeline, level_region(seen, view.shrink), view.shrink)
        if asked == self._wanted:
            return
        self._wanted = asked
        self.worker.start(
            "Looking for clipped samples",
            asked.found,
            lambda found: self._take(asked, found),
            lambda _: self._take_none(),  # the canvas says why already
        )

    def _take(self, asked: Asked, found: Clipping) -> None:
        colours = np.zeros((4, 4), np.uint8)
        for mark, colour in COLOURS.items():
            colours[mark] = (colour.blue(), colour.green(), colour.red(), 255)
        pixels = colours[found.marks]
        rows, columns = found.marks.shape
        picture = QImage(pixels.data, columns, rows, 4 * columns, KIND).copy()
        self._shown = asked, found, picture
        self.update()
        self.marked.emit()

    def _take_none(self) -> None:
        self._shown = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._canvas.view
        if self._shown is None or view is None:
            return
        asked, found, picture = self._shown
        if asked.pipeline.image is not self._wanted_image():
            return
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        line = round(self._after_left(view))
        painter.setClipRect(line, 0, view.width - line, view.height)
        painter.drawImage(level_rect(view, asked.region, asked.shrink), picture)
        painter.restore()
        if self.found is not None:
            self._paint_counts(painter, found)
        painter.end()

    def _after_left(self, view: View) -> float:
        """Return where what is marked begins on the canvas: at the split line, device pixels."""
        frames = self._canvas.frames
        is_split = frames.compare == "split" and not frames.holding
        return frames.split * view.width if is_split else 0.0

    def _wanted_image(self) -> object:
        return None if self._wanted is None else self._wanted.pipeline.image

    def _paint_counts(self, painter: QPainter, found: Clipping) -> None:
        """Say how many samples are clipped of what is seen, where no message and no label lies."""
        painter.setFont(font(HINT))
        words = [
            phrase("{black:,} clipped at black", black=found.black),
            phrase("{white:,} at white (both: white)", white=found.white),
        ]
        widths = [painter.fontMetrics().horizontalAdvance(word) + 26 for word in words]
        top = INSET if self._canvas.frames.compare != "split" else INSET + LABEL + 8
        ground = QRectF(INSET, top, sum(widths) + 8, 24)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(GROUND)
        painter.drawRoundedRect(ground, 4, 4)
        left = ground.left() + 8
        for mark, word, width in zip((BLACK, WHITE), words, widths, strict=True):
            painter.fillRect(QRectF(left, ground.top() + 7, 10, 10), COLOURS[mark])
            painter.setPen(QColor(240, 240, 240))
            room = QRectF(left + 16, ground.top(), width, ground.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, word)
            left += width


def _right_of(x: float, view: View) -> Region:
    """Return the pixels that are seen right of a place of the canvas, device pixels."""
    seen = view.visible
    left = min(max(seen.left, math.floor((x - view.across) / view.zoom)), seen.right)
    return replace(seen, left=left, columns=seen.right - left)
