"""CanvasFrames: which pictures a canvas has, which it asks for, and what becomes of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editor.colour.colours import Colours
from editor.document.image import Image
from editor.document.step import Step
from editor.render.delivery import Advance, Delivery, Failure, Frame, Underlay
from editor.render.display import Display
from editor.render.filter_failure import FilterFailure, NotKnownYet
from editor.render.latency import LatencyRecorder
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.view import View, level_region
from filters.pixels.region import Region
from ui.canvas.input_clock import InputClock
from ui.canvas.layer import CanvasLayer
from ui.canvas.render_bridge import Bridge

Compare = Literal["after", "before", "split"]
BUSY_AFTER = 150  # ms of work before the window says so


class CanvasFrames(QObject):
    """The result and the source of one photo, as far as they are rendered.

    It is given what is looked at (`view`, `compare`, `holding`, `display`), and has the bridge
    render what of it is missing when `request` is called.
    """

    sized = Signal(object)  # Region: all of the result that is wanted
    arrived = Signal(object)  # RenderRequest: its frame, or a part of it, is there to be painted
    advanced = Signal()  # the job that is waited for is further on
    changed = Signal()  # more than that is to be painted
    busy_changed = Signal(bool)
    failed = Signal(str)
    mended = Signal()  # a result is on the screen again after one that failed

    def __init__(self, bridge: Bridge, clock: InputClock, parent: QObject) -> None:
        super().__init__(parent)
        self.after, self.before = CanvasLayer("after"), CanvasLayer("before")
        self.view: View | None = None
        self.compare: Compare = "after"
        self.split = 0.5  # where the line of "split" is, as a share of the width
        self.holding = False
        self.display = Display()
        self.recorder = LatencyRecorder()
        self.asked = 0  # jobs so far; the number of the last one
        self.is_late = False  # what is looked at has been waited for long enough to say so
        self._bridge, self._clock = bridge, clock
        self._painted = 0, 0  # the newest job of the result, and of what is looked at
        self._has_failed = False
        self._knows_size = True
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._busy_timer.timeout.connect(self._be_late)
        bridge.delivered.connect(self._receive)
        bridge.sources.changed.connect(self._take_source)
        bridge.sources.failed.connect(self.failed)

    # what is wanted

    def want(self, image: Image, steps: tuple[Step, ...]) -> None:
        """Have the result of these Steps wanted, and its source, which is cut and turned alike.

        `sized` tells of all of the result, before anything of it is asked for. Where a plugin has
        not said yet how large it is, what is seen stays, and nothing is asked for.
        """
        pipeline = Pipeline.of(image, steps, self._bridge.registry)
        moving = pipeline.moving
        for layer, content in ((self.after, (image, steps)), (self.before, (image, moving))):
            layer.want(content, moving, self.view)
            layer.base = self._bridge.sources.of(image, moving)
        self._knows_size = True
        try:
            whole = pipeline.region
        except NotKnownYet:
            self._knows_size = False
            return
        except FilterFailure:  # which the job says too
            whole = image.region if self.view is None else self.view.bounds
        self.sized.emit(whole)

    def size_told(self) -> None:
        """Follow the size of the result where a plugin has said it only now."""
        if self.after.wanted is not None and not self._knows_size:
            self.want(*self.after.wanted)
            self.request()

    def drop(self) -> None:
        """Call off all jobs and forget all pictures: another photo comes, or none."""
        self._bridge.cancel()
        self.after.clear()
        self.before.clear()
        self.view = None
        self._calm()

    def render_again(self) -> None:
        """Forget all that was rendered and ask for it again: a filter has changed."""
        self._bridge.cancel()
        self.forget()
        self.request()

    def forget(self) -> None:
        """Want the same again, as it is to look otherwise; what is seen stays until then."""
        self.after.forget()
        self.before.forget()

    # what there is

    @property
    def shows_source(self) -> bool:
        """Whether the source alone is looked at."""
        return self.compare == "before" or self.holding

    @property
    def front(self) -> CanvasLayer:
        """The layer that is looked at; the result's beside the split line."""
        return self.before if self.shows_source else self.after

    @property
    def painted_layer(self) -> CanvasLayer:
        """The layer to paint: the result's stays for the moment in which the source's is made."""
        front = self.front
        return front if front.patches or self.is_late or front is self.after else self.after

    @property
    def is_moving(self) -> bool:
        """Whether there may be places of the photo that no picture is known of yet."""
        layers = (self.after, self.before)
        return any(layer.drawn_by is not None or layer.base is None for layer in layers)

    @property
    def share(self) -> float:
        """How much is done of what is looked at and waited for, 0..1."""
        layers = (self.after, self.before)
        return min((layer.share for layer in layers if layer.pending is not None), default=1.0)

    @property
    def has_alpha(self) -> bool:
        """Whether the result that is there can be transparent."""
        sheets = (self.after.base, *(patch.sheet for patch in self.after.patches[-1:]))
        return any(sheet is not None and sheet.has_alpha for sheet in sheets)

    @property
    def colours(self) -> Colours | None:
        """What the numbers of the result mean that is there; None while there is none."""
        return self.after.patches[-1].frame.colours if self.after.patches else None

    @property
    def is_busy(self) -> bool:
        """Whether a picture is under way."""
        return self.after.pending is not None or self.before.pending is not None

    @property
    def quiet_seconds(self) -> float:
        """Since when no picture is under way; 0 while one is."""
        return 0.0 if self.is_busy else self.recorder.since_arrival

    def is_settled(self) -> bool:
        """Whether all that is looked at is there as it is wanted."""
        layers = [layer for layer in (self.after, self.before) if self._needs(layer)]
        return self.view is not None and all(
            layer.shown == layer.wanted and self._missing(layer, self.view) is None
            for layer in layers
        )

    def note_painted(self) -> int | None:
        """Note that what is there is on the screen; return the newest job's number if it is new."""
        self.recorder.paint()
        if self._has_failed and self.is_settled() and self.after.failed is None:
            self._has_failed = False
            self.mended.emit()
        number = self.painted_layer.last_number
        if (self.after.last_number, number) == self._painted:
            return None
        self._painted = self.after.last_number, number
        return number

    # asking

    def request(self) -> None:
        """Ask for what is missing, unless the same is under way already."""
        if self.view is None or not self._knows_size:
            return
        for layer in (self.after, self.before):
            if self._needs(layer) and (region := self._missing(layer, self.view)) is not None:
                self._ask(layer, region, self.view)

    def _ask(self, layer: CanvasLayer, region: Region, view: View) -> None:
        if layer.wanted is None:
            return
        pipeline, pending = Pipeline.of(*layer.wanted, self._bridge.registry), layer.pending
        if pending is not None:
            before = pending.region, pending.shrink, pending.pipeline, pending.display
            if before == (region, view.shrink, pipeline, self.display):
                return
        self.asked += 1
        what = self.asked, layer.name, pipeline, region, view.shrink, self.display
        job = RenderRequest(*what, view=view, event=self._clock.take())
        layer.ask(job)
        self._bridge.submit(job)
        self.recorder.dropped = self._bridge.dropped
        if not self._busy_timer.isActive():
            self._busy_timer.start()

    def _needs(self, layer: CanvasLayer) -> bool:
        if layer.wanted is None:
            return False
        if layer is self.before:
            return self.shows_source or self.compare == "split"
        return not self.shows_source

    def _missing(self, layer: CanvasLayer, view: View) -> Region | None:
        if view.visible.is_empty:
            return None
        return layer.missing(level_region(view.visible, view.shrink), view.shrink)

    # taking in

    @Slot(object)
    def _receive(self, delivery: Delivery) -> None:
        if delivery.job.layer not in ("after", "before"):
            return
        layer = self.after if delivery.job.layer == "after" else self.before
        if delivery.job.display != self.display:  # asked for before the look was changed
            return
        if not isinstance(delivery, Frame):
            self._take_word(layer, delivery)
            return
        taken = layer.take(delivery)
        if taken and not delivery.is_part:
            self.recorder.arrive(delivery.job.asked, delivery.job.handled, delivery.seconds)
        if taken:
            self.arrived.emit(delivery.job)
            if not delivery.is_part:
                self._fill_up(layer)
        if not delivery.is_part and (taken or not self.is_busy):
            self._calm()

    def _fill_up(self, layer: CanvasLayer) -> None:
        """Ask for all that is seen where a frame has taken the room of what lay beside it."""
        view = self.view
        if view is None or layer.pending is not None or not self._needs(layer):
            return
        if self._missing(layer, view) is not None:
            self._ask(layer, level_region(view.visible, view.shrink), view)  # or it goes on so

    def _take_word(self, layer: CanvasLayer, delivery: Failure | Advance | Underlay) -> None:
        """Take what is no frame."""
        if isinstance(delivery, Advance):
            if layer.advance(delivery):
                self.advanced.emit()
        elif isinstance(delivery, Underlay):
            if layer.lay_under(delivery):
                self.changed.emit()
        elif layer.fail(delivery.job):
            self._has_failed = True
            self._calm()
            self.changed.emit()
            self.failed.emit(delivery.sentence)

    def _take_source(self, image: Image) -> None:
        for layer in (self.after, self.before):
            if layer.wanted is not None and layer.wanted[0] is image:
                layer.base = self._bridge.sources.of(image, layer.moving)
                self.changed.emit()

    def _be_late(self) -> None:
        self.is_late = True
        self.changed.emit()
        self.busy_changed.emit(True)

    def _calm(self) -> None:
        """Begin to wait again for what is still under way; a frame has come."""
        self._busy_timer.stop()
        self.is_late = False
        self.advanced.emit()
        if self.is_busy:
            self._busy_timer.start()
        else:
            if self.after.wanted is not None and self.after.moving:
                pipeline = Pipeline.of(*self.after.wanted, self._bridge.registry)
                self._bridge.sources.make(replace(pipeline, steps=self.after.moving))
            self.busy_changed.emit(False)
