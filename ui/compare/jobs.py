"""CompareJobs: what the compared panes ask the renderer for, and what they take of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from editor.document.image import Image
from editor.render.delivery import Advance, Delivery, Failure, Frame, Underlay
from editor.render.display import SAVED, Display
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.view import level_region
from ui.canvas.render_bridge import Bridge
from ui.compare.side import Side
from ui.compare.view import PaneView

HOLDS: Final = 100  # ms that a size stays as it is, before what it lacks is asked for


class CompareJobs:
    """Asks for results, and for their differences from the first pane's."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._number = 0
        self._panes: Sequence[Side] = ()
        bridge.sources.changed.connect(self._take_source)
        self._first: Pipeline | None = None  # what differences were last taken from
        self._looks: dict[str, Display] = {}  # by the layer's name

    def request(self, panes: Sequence[Side], signed: Display) -> None:
        """Ask for what the panes miss; differences from the first pane are shown by `signed`.

        They are asked for again where the first pane or the way they are shown has changed.
        """
        self._panes = panes
        before, self._first = self._first, self._pipeline(panes[0].picture)
        for pane in panes:
            self._ask(pane.picture, SAVED, None)
            if pane.difference in pane.views:
                layer = pane.difference.layer
                if before != self._first or self._looks.get(layer.name, signed) != signed:
                    layer.forget()
                self._ask(pane.difference, signed, self._first)

    def forget(self) -> None:
        """Let go the photo and the Steps that differences were taken from."""
        self._first, self._panes = None, ()

    def take(self, pane: Side, view: PaneView, delivery: Delivery) -> bool:
        """Show a frame, unless it was asked for before the look or the first pane changed.

        Return whether there is something new to see.
        """
        is_new = self._take(pane, view, delivery)
        view.follow_work()
        return is_new

    def _take(self, pane: Side, view: PaneView, delivery: Delivery) -> bool:
        layer, job = view.layer, delivery.job
        if job.display != self._looks.get(layer.name, SAVED):
            return False
        if isinstance(delivery, Advance):
            layer.advance(delivery)
            return False
        if isinstance(delivery, Underlay):
            if layer.lay_under(delivery):
                view.update()
            return False
        if isinstance(delivery, Failure):
            if layer.fail(job) and view is pane.picture:  # a difference fails with a picture
                pane.say(delivery.sentence)
            return False
        is_stale = layer.pending is not None and job.minus != layer.pending.minus
        if is_stale or self._is_half(view, delivery) or not layer.take(delivery):
            return False
        if view is pane.picture:
            pane.say("")
        view.update()
        return True

    @staticmethod
    def _is_half(view: PaneView, frame: Frame) -> bool:
        """Whether it is a tile of a difference with nothing under it: the whole is waited for."""
        layer = view.layer
        if not frame.is_part or frame.job.minus is None or layer.patches or layer.whole:
            return False
        if layer.pending is not None and frame.job.number == layer.pending.number:
            layer.share = frame.share
        return True

    def _take_source(self, image: Image) -> None:
        """Lay the photo, which has been made, under the results that are still to come."""
        for pane in self._panes:
            layer = pane.picture.layer
            if layer.wanted is not None and layer.wanted[0] is image:
                layer.base = self._bridge.sources.of(image, layer.moving)
                pane.picture.update()

    def _ask(self, shown: PaneView, display: Display, minus: Pipeline | None) -> None:
        layer, view = shown.layer, shown.view
        self._looks[layer.name] = display
        pipeline = self._pipeline(shown)
        if pipeline is None or view is None or view.visible.is_empty:
            return
        if minus is None:  # a result has the photo under it until it is there, as on the canvas
            layer.base = self._bridge.sources.of(pipeline.image, layer.moving)
        region = layer.missing(level_region(view.visible, view.shrink), view.shrink)
        if region is not None:
            self._number += 1
            job = RenderRequest(
                self._number, layer.name, pipeline, region, view.shrink, display, minus, view
            )
            layer.ask(job)
            self._bridge.submit(job)
        shown.follow_work()

    def _pipeline(self, shown: PaneView) -> Pipeline | None:
        wanted = shown.layer.wanted
        return None if wanted is None else Pipeline.of(*wanted, self._bridge.registry)
