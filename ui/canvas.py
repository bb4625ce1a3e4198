"""Canvas: the photo as its Steps make it; zoom, pan, compare and read pixels."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.display import Display
from editor.image import Image
from editor.latency import LatencyRecorder
from editor.render import Pipeline
from editor.renderer import Advance, Delivery, Failure, Job
from editor.step import Step
from editor.view import View, level_region
from filters.region import Region
from ui.bridge import Bridge
from ui.canvas_hand import CanvasHand
from ui.canvas_layer import CanvasLayer, Content
from ui.canvas_paint import (
    PROGRESS,
    checkerboard,
    paint_layer,
    paint_progress,
    paint_split,
    picture_rect,
)
from ui.input_clock import InputClock

Compare = Literal["after", "before", "split"]
BUSY_AFTER = 150  # ms of work before the window says so
SPLIT_GRIP = 8  # logical pixels on either side of the split line


@dataclass(frozen=True)
class Reading:
    """The pixel under the cursor, or the block of `block` x `block` pixels that it is shown by."""

    row: int
    column: int
    values: tuple[float, ...]  # RGBA 0..1 of the result, unclamped
    block: int = 1


class Canvas(QWidget):
    """Shows the exact result of the Steps, rendered by the bridge as it is needed."""

    zoom_changed = Signal(float)
    probed = Signal(object)  # Reading, or None outside the photo
    busy_changed = Signal(bool)
    failed = Signal(str)
    painted = Signal(int)  # number of the job whose frame is on the screen
    compare_changed = Signal(str)

    def __init__(
        self, bridge: Bridge, clock: InputClock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.recorder = LatencyRecorder()
        self._clock = clock or InputClock(self)
        self._answering: dict[str, float] = {}  # stages of the frame that is not painted yet
        self._arrived = 0.0
        self._after, self._before = CanvasLayer("after"), CanvasLayer("before")
        self._view: View | None = None
        self._fitting = True
        self._compare: Compare = "after"
        self._display = Display()
        self._holding = False
        self._split = 0.5
        self._hand = CanvasHand(self)
        self._number = 0
        self._painted = 0
        self._surround, self._accent = QColor(64, 64, 64), QColor(70, 130, 220)
        self._checks = checkerboard()
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._busy_timer.timeout.connect(lambda: self.busy_changed.emit(True))
        bridge.delivered.connect(self._receive)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName("Photo")

    # what is shown

    def show_document(self, image: Image | None, steps: tuple[Step, ...]) -> None:
        """Show a picture with its Steps; another picture than before is fitted."""
        was = self._after.wanted
        if image is None:
            self._after.clear()
            self._before.clear()
            self._view = None
            self._bridge.cancel()
            self.update()
            return
        if was is None or was[0] is not image:
            self._bridge.cancel()
            self._after.clear()
            self._before.clear()
            height, width = self._device_size()
            self._view = View(image.region.rows, image.region.columns, height, width).fitted(
                self.devicePixelRatioF()
            )
            self._fitting = True
            self.zoom_changed.emit(self._view.zoom)
        elif was[1] == steps:
            return
        self._after.want((image, steps))
        self._before.want((image, ()))
        self._request()
        if self._after.shown == self._after.wanted:  # from what was kept: no frame will come
            self.update()

    def render_anew(self) -> None:
        """Forget all that was rendered and ask for it again: a filter has changed."""
        after, before = self._after.wanted, self._before.wanted
        self._bridge.cancel()
        self._after.forget()
        self._before.forget()
        if after is not None and before is not None:
            self._request()

    @property
    def is_busy(self) -> bool:
        """Whether a picture is under way."""
        return self._after.pending is not None or self._before.pending is not None

    @property
    def quiet_seconds(self) -> float:
        """Since when no picture is under way; 0 while one is."""
        return 0.0 if self.is_busy else time.perf_counter() - self._arrived

    def centre(self) -> tuple[int, int]:
        """Give the row and column of the photo in the middle of what is seen."""
        if self._view is None:
            return 0, 0
        seen = self._view.visible
        return seen.top + seen.rows // 2, seen.left + seen.columns // 2

    def is_settled(self) -> bool:
        """Whether all that should be seen is on the screen, and the last job's frame with it."""
        layers = [a for a in (self._after, self._before) if self._needs(a)]
        return self._view is not None and all(
            layer.shown == layer.wanted and self._missing(layer) is None for layer in layers
        )

    def set_surround(self, surround: QColor, accent: QColor | None = None) -> None:
        """Choose the grey around the photo."""
        self._surround, self._accent = surround, accent or self._accent
        self.update()

    # zoom and pan

    @property
    def view(self) -> View | None:
        """Which part of the photo is seen, and how large; None while nothing is open."""
        return self._view

    @property
    def zoom(self) -> float:
        """Device pixels a photo pixel."""
        return self._view.zoom if self._view is not None else 1.0

    def zoom_in(self) -> None:
        """Zoom to the next step, about the middle."""
        self._zoom_step(True, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        """Zoom to the step before, about the middle."""
        self._zoom_step(False, QPointF(self.rect().center()))

    def zoom_to(self, zoom: float) -> None:
        """Zoom to a factor, 1.0 = 100 %, about the middle."""
        if self._view is not None:
            self._move(self._view.zoomed(zoom, self._view.width / 2, self._view.height / 2))

    def actual_size(self) -> None:
        """Show a photo pixel as a screen pixel."""
        self.zoom_to(1.0)

    def fit(self) -> None:
        """Show the whole photo."""
        if self._view is not None:
            self._move(self._view.fitted())
            self._fitting = True

    def pan(self, moved: QPoint) -> None:
        """Move the photo by logical pixels."""
        if self._view is not None:
            ratio = self.devicePixelRatioF()
            self._move(self._view.panned(round(moved.x() * ratio), round(moved.y() * ratio)))

    # compare

    def drag_split(self, x: float) -> None:
        """Have the line between before and after at a place, logical pixels from the left."""
        self._split = min(max(x / max(1, self.width()), 0.0), 1.0)
        self.update()

    def is_over_split(self, x: float) -> bool:
        """Whether the mouse would take hold of the line there."""
        return self._compare == "split" and abs(x - self._split * self.width()) <= SPLIT_GRIP

    def set_compare(self, mode: Compare) -> None:
        """Show the result, the source, or both beside a line that can be dragged."""
        if mode != self._compare:
            self._compare = mode
            self.compare_changed.emit(mode)
            self._request()
            self.update()

    def set_display(self, display: Display) -> None:
        """Colour results for the screen in another way; what is stored does not change."""
        if display != self._display:
            self._display = display
            for layer in (self._after, self._before):
                layer.forget()
            self._request()
            self.update()

    def hold_before(self, held: bool) -> None:
        """Show the source as long as a key is held."""
        if held != self._holding:
            self._holding = held
            self._request()
            self.update()

    # for tests and the latency recorder

    def grab_visible(self) -> tuple[npt.NDArray[np.uint8], Region]:
        """Give the screen at 100 %, (rows, columns, 3) RGB, and which pixels it shows."""
        assert self._view is not None
        assert self._view.zoom == 1.0
        visible = self._view.visible
        x, y = self._view.on_canvas(visible.top, visible.left)
        picture = self.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        lines = np.frombuffer(picture.constBits(), np.uint8)
        lines = lines.reshape(picture.height(), picture.bytesPerLine())
        pixels = lines[:, : picture.width() * 3].reshape(picture.height(), -1, 3)
        part = Region(round(y), round(x), visible.rows, visible.columns)
        return pixels[part.slices].copy(), visible

    # rendering

    def _needs(self, layer: CanvasLayer) -> bool:
        if layer.wanted is None:
            return False
        before = self._compare == "before" or self._holding
        if layer is self._before:
            return before or self._compare == "split"
        return not before

    def _missing(self, layer: CanvasLayer) -> Region | None:
        assert self._view is not None
        visible = self._view.visible
        if visible.is_empty:
            return None
        return layer.missing(level_region(visible, self._view.shrink), self._view.shrink)

    def _request(self) -> None:
        """Ask for what is missing, unless the same is under way already."""
        if self._view is None:
            return
        for layer in (self._after, self._before):
            region = self._missing(layer) if self._needs(layer) else None
            if region is None or layer.wanted is None:
                continue
            pipeline = self._pipeline(layer.wanted)
            pending = layer.pending
            if (
                pending is not None
                and (pending.region, pending.shrink) == (region, self._view.shrink)
                and (pending.pipeline, pending.display) == (pipeline, self._display)
            ):
                continue
            self._number += 1
            layer.pending = Job(
                self._number, layer.name, pipeline, region, self._view.shrink, self._display,
                event=self._clock.take(),
            )  # fmt: skip
            self._bridge.submit(layer.pending)
            self.recorder.dropped = self._bridge.dropped
            if not self._busy_timer.isActive():
                self._busy_timer.start()

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        if delivery.job.layer not in ("after", "before"):
            return
        layer = self._after if delivery.job.layer == "after" else self._before
        if delivery.job.display != self._display:  # asked for before the look was changed
            return
        if isinstance(delivery, Failure):
            if layer.fail(delivery.job):
                self._calm()
                self.failed.emit(delivery.sentence)
            return
        if isinstance(delivery, Advance):
            if layer.advance(delivery):
                self.update(0, 0, self.width(), PROGRESS + 1)
            return
        if delivery.is_part:
            if layer.take(delivery):
                self._repaint(delivery.job)
            return
        if layer.take(delivery):
            self._arrived = time.perf_counter()
            done = delivery.job.asked + sum(delivery.seconds.values())
            self._answering = {
                "handle": delivery.job.handled, **delivery.seconds, "deliver": self._arrived - done
            }  # fmt: skip
            self._repaint(delivery.job)
        self._calm()

    def _repaint(self, job: Job) -> None:
        """Repaint what a job's region covers, and the line of progress."""
        assert self._view is not None
        ratio, scale = self.devicePixelRatioF(), job.shrink * self._view.zoom
        x, y = self._view.on_canvas(job.region.top * job.shrink, job.region.left * job.shrink)
        target = QRectF(x, y, job.region.columns * scale, job.region.rows * scale)
        logical = QRectF(target.topLeft() / ratio, target.size() / ratio)
        self.update(logical.toAlignedRect().adjusted(-1, -1, 1, 1))
        self.update(0, 0, self.width(), PROGRESS + 1)

    def _calm(self) -> None:
        if self._after.pending is None and self._before.pending is None:
            self._busy_timer.stop()
            self.busy_changed.emit(False)

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        height, width = self._device_size()
        everything = QRect(0, 0, width, height)
        before = self._compare == "before" or self._holding
        surround = QRegion(everything)
        if self._is_covered(before):
            assert self._view is not None
            surround -= picture_rect(self._view).adjusted(1, 1, -1, -1)
        painter.setClipRegion(surround)
        painter.fillRect(everything, self._surround)
        painter.setClipping(False)
        if self._view is None:
            return
        if self._after.wanted is not None and self._has_alpha():
            painter.fillRect(picture_rect(self._view) & everything, self._checks)
        if self._compare == "split" and not before:
            at = round(self._split * width)
            paint_layer(painter, self._before, self._view, QRect(0, 0, at, height))
            paint_layer(painter, self._after, self._view, QRect(at, 0, width - at, height))
            paint_split(painter, at, height, self._accent)
        else:
            layer = self._before if before else self._after
            if not layer.patches:  # nothing of it yet: what there is stays
                layer = self._after if before else self._before
            paint_layer(painter, layer, self._view, everything)
            if layer.share < 1.0:
                paint_progress(painter, layer.share, width, self._accent)
        painter.end()
        if self._answering:
            self.recorder.add({**self._answering, "paint": time.perf_counter() - self._arrived})
            self._answering = {}
        if self._after.last_number != self._painted:
            self._painted = self._after.last_number
            self.painted.emit(self._painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._view is not None:
            height, width = self._device_size()
            view = self._view.resized(height, width)
            fitting = self._fitting
            largest = max(self.devicePixelRatioF(), self._view.zoom)
            self._move(view.fitted(largest) if fitting else view)
            self._fitting = fitting
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self._zoom_step(turned > 0, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event.position())
        self._probe(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: object) -> None:
        self.probed.emit(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.setCursor(Qt.CursorShape.CrossCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._hand.key_pressed(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._hand.key_released(event):
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hand.forget_keys()
        super().focusOutEvent(event)

    # the parts of those

    def _move(self, view: View) -> None:
        if self._view is not None and view.zoom != self._view.zoom:
            self.zoom_changed.emit(view.zoom)
        self._fitting = False
        self._view = view
        self._request()
        self.update()

    def _zoom_step(self, up: bool, at: QPointF) -> None:
        if self._view is not None:
            ratio = self.devicePixelRatioF()
            self._move(self._view.stepped(up, at.x() * ratio, at.y() * ratio))

    def _probe(self, at: QPointF) -> None:
        layer = self._before if self._compare == "before" or self._holding else self._after
        ratio = self.devicePixelRatioF()
        view = self._view
        place = None if view is None else view.pixel_at(at.x() * ratio, at.y() * ratio)
        if place is None:
            self.probed.emit(None)
            return
        row, column = place
        for patch in reversed(layer.patches):
            shrink, region = patch.frame.job.shrink, patch.frame.job.region
            inner = row // shrink - region.top, column // shrink - region.left
            if 0 <= inner[0] < region.rows and 0 <= inner[1] < region.columns:
                self.probed.emit(Reading(row, column, patch.frame.value_at(*inner), shrink))
                return
        self.probed.emit(None)

    def _pipeline(self, content: Content) -> Pipeline:
        return Pipeline.of(*content, self._bridge.registry)

    def _is_covered(self, before: bool) -> bool:
        """Whether what is painted is opaque and leaves nothing of the picture's rectangle free."""
        layer = self._before if before else self._after
        if self._view is None or self._compare == "split" or self._has_alpha():
            return False
        shrink = self._view.shrink
        return layer.covers(level_region(self._view.visible, shrink), shrink)

    def _has_alpha(self) -> bool:
        return any(p.frame.job.pipeline.has_alpha for p in self._after.patches[-1:])

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.height() * ratio)), max(1, round(self.width() * ratio))
