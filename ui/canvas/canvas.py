"""Canvas: the photo as its Steps make it; zoom, pan, compare and read pixels."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from editor.document.image import Image
from editor.document.step import Step
from editor.render.display import Display
from editor.render.latency import LatencyRecorder
from editor.render.render_request import RenderRequest
from editor.render.view import View
from filters.pixels.region import Region
from ui.canvas.frames import CanvasFrames, Compare
from ui.canvas.input_clock import InputClock
from ui.canvas.navigation import CanvasNavigator
from ui.canvas.painting import PROGRESS, CanvasPaint, area_of, device_rect
from ui.canvas.pixel_readout import PixelReadout
from ui.canvas.render_bridge import Bridge
from ui.input.pinch import is_pinch
from ui.look.tokens import tokens_of

SPLIT_GRIP = 8  # logical pixels on either side of the split line


class Canvas(QWidget):
    """Shows the exact result of the Steps, rendered by the bridge as it is needed."""

    spoken_role = QAccessible.Role.Graphic
    zoom_changed = Signal(float)
    size_changed = Signal(object)  # Region: all of the result
    view_changed = Signal()  # another part of the photo is seen, at another zoom, or another photo
    probed = Signal(object)  # Reading, or None outside the photo
    busy_changed = Signal(bool)
    failed = Signal(str)
    painted = Signal(int)  # number of the job whose frame is on the screen
    compare_changed = Signal(str)

    def __init__(
        self, bridge: Bridge, clock: InputClock | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.frames = CanvasFrames(bridge, clock or InputClock(self), self)
        self.frames.sized.connect(self._follow_size)
        self.frames.arrived.connect(self._repaint)
        self.frames.advanced.connect(self._repaint_progress)
        self.frames.changed.connect(self.update)
        self.frames.busy_changed.connect(self.busy_changed)
        self.frames.failed.connect(self.failed)
        self._readout = PixelReadout(self, self.frames)
        self._readout.changed.connect(self.probed)
        self._paint = CanvasPaint(self.frames)
        self._hand = CanvasNavigator(self)
        self.is_fitting = True  # whether another size of the canvas fits the photo again
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(160, 120)
        self.setAccessibleName("Photo")

    # what is shown

    def show_document(self, image: Image | None, steps: tuple[Step, ...]) -> None:
        """Show a picture with its Steps; another picture than before is fitted."""
        frames, was = self.frames, self.frames.after.wanted
        if image is None or was is None or was[0] is not image:
            frames.drop()
            self.is_fitting = True
        elif frames.after.wants(image, steps):
            return
        if image is None:
            self.update()
            return
        frames.want(image, steps)
        frames.request()
        if frames.after.shown == frames.after.wanted:  # from what was kept: no frame will come
            self.update()

    def _follow_size(self, whole: Region) -> None:
        """Look at a result of that size; as large as before, unless it is to fit."""
        was, ratio = self.frames.view, self.devicePixelRatioF()
        if was is None or was.bounds != whole:
            view = was or View(1, 1, *self._device_size(), ratio)
            self.frames.view = view.of_size(whole, self.is_fitting, max(ratio, view.zoom))
            self.size_changed.emit(whole)
            self.zoom_changed.emit(self.zoom)
            self.view_changed.emit()
            # Another photo's source at once: what is rendered next takes every core.
            (self.repaint if was is None else self.update)()

    def spoken_value(self) -> str:
        """Return the photo's size, and how large it is shown."""
        return "nothing is open" if self.view is None else self.view.spoken

    def render_again(self) -> None:
        """Forget all that was rendered and ask for it again: a filter has changed."""
        self.frames.render_again()

    @property
    def recorder(self) -> LatencyRecorder:
        """What each frame took, from the key to the screen."""
        return self.frames.recorder

    def is_settled(self) -> bool:
        """Whether all that should be seen is on the screen, and no line of progress with it."""
        return self.frames.is_settled() and not self.frames.is_late

    def set_surround(self, surround: QColor) -> None:
        """Choose the grey around the photo."""
        self._paint.surround = surround
        self.update()

    # zoom and pan

    @property
    def view(self) -> View | None:
        """Which part of the photo is seen, and how large; None while nothing is open."""
        return self.frames.view

    @property
    def bounds(self) -> Region | None:
        """All of the result; None while nothing is open."""
        return None if self.view is None else self.view.bounds

    @property
    def zoom(self) -> float:
        """Device pixels a photo pixel."""
        return self.view.zoom if self.view is not None else 1.0

    def centre(self) -> tuple[int, int]:
        """Return the row and column of the photo in the middle of what is seen."""
        if self.view is None:
            return 0, 0
        seen = self.view.visible
        return seen.top + seen.rows // 2, seen.left + seen.columns // 2

    def look_at(self, view: View, fits: bool = False) -> None:
        """Show another part of the photo, or the same at another zoom.

        `fits`: another size of the canvas fits the photo again.
        """
        if self.view is not None and view.zoom != self.view.zoom:
            self.zoom_changed.emit(view.zoom)
        self.is_fitting = fits
        self.frames.view = view
        self.view_changed.emit()
        self._look_again()

    def _look_again(self) -> None:
        self.frames.request()
        self._readout.follow()
        self.update()

    def zoom_in(self) -> None:
        """Zoom to the next step, about the middle."""
        self.change_view(lambda view, _: view.stepped(True, *view.middle))

    def zoom_out(self) -> None:
        """Zoom to the step before, about the middle."""
        self.change_view(lambda view, _: view.stepped(False, *view.middle))

    def zoom_to(self, zoom: float) -> None:
        """Zoom to a factor, 1.0 = 100 %, about the middle."""
        self.change_view(lambda view, _: view.zoomed(zoom, *view.middle))

    def actual_size(self) -> None:
        """Show a photo pixel as a screen pixel."""
        self.zoom_to(1.0)

    def fit(self) -> None:
        """Show the whole photo."""
        if self.view is not None:
            self.look_at(self.view.fitted(), fits=True)

    def change_view(self, change: Callable[[View, float], View]) -> None:
        """Show what `change` makes of the view and of the device pixels a logical pixel."""
        if self.view is not None:
            view = change(self.view, self.devicePixelRatioF())
            if view != self.view:
                self.look_at(view)

    # compare

    def drag_split(self, x: float) -> None:
        """Have the line between before and after at a place, logical pixels from the left."""
        self.frames.split = min(max(x / max(1, self.width()), 0.0), 1.0)
        self.frames.changed.emit()

    def is_over_split(self, x: float) -> bool:
        """Whether the mouse would take hold of the line there."""
        is_near = abs(x - self.frames.split * self.width()) <= SPLIT_GRIP
        return is_near and self.frames.compare == "split"

    def set_compare(self, mode: Compare) -> None:
        """Show the result, the source, or both beside a line that can be dragged."""
        if mode != self.frames.compare:
            self.frames.compare = mode
            self.compare_changed.emit(mode)
            self._look_again()

    def set_display(self, display: Display) -> None:
        """Colour results for the screen in another way; what is stored does not change."""
        if display != self.frames.display:
            self.frames.display = display
            self.frames.forget()
            self.frames.request()
            self.update()

    def hold_before(self, held: bool) -> None:
        """Show the source as long as a key is held."""
        if held != self.frames.holding:
            self.frames.holding = held
            self._look_again()

    # painting

    def _repaint(self, job: RenderRequest) -> None:
        """Repaint what a job's region covers, and the line of progress."""
        assert self.view is not None
        self.update(area_of(job, self.view, self.devicePixelRatioF(), self.rect()))
        self._repaint_progress()

    def _repaint_progress(self) -> None:
        self.update(0, 0, self.width(), PROGRESS + 1)

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.height() * ratio)), max(1, round(self.width() * ratio))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        part = device_rect(event.rect(), ratio)
        self._paint.paint(painter, *self._device_size(), part, tokens_of(self.palette()))
        painter.end()
        if self.view is not None and (number := self.frames.note_painted()) is not None:
            self.painted.emit(number)

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.view is not None:
            view = self.view.resized(*self._device_size())
            fits, largest = self.is_fitting, max(self.devicePixelRatioF(), self.view.zoom)
            self.look_at(view.fitted(largest) if fits else view, fits)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._hand.turn(event)

    def event(self, event: QEvent) -> bool:
        if is_pinch(event):
            self._hand.pinch(event)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event.position())
        self._readout.point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release()
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: object) -> None:
        self._readout.point(None)

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
