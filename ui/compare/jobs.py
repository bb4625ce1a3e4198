"""CompareJobs: what the compared panes ask the renderer for, and what they take of it."""

from __future__ import annotations

from collections.abc import Sequence

from editor.render.delivery import Advance, Delivery, Failure
from editor.render.display import SAVED, Display
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.view import level_region
from ui.canvas.render_bridge import Bridge
from ui.compare.pane import ComparePane


class CompareJobs:
    """Asks for results, or for their differences from the first pane's."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._number = 0
        self._first: Pipeline | None = None  # what differences were last taken from
        self._looks: dict[str, Display] = {}  # by the layer's name

    def request(self, panes: Sequence[ComparePane], gain: float | None) -> None:
        """Ask for what the panes miss; with a gain for differences from the first pane.

        Differences are asked for again where the first pane has changed.
        """
        before, self._first = self._first, self._pipeline(panes[0])
        for pane in panes:
            layer, view = pane.picture.layer, pane.picture.view
            differs = gain is not None and pane is not panes[0]
            display = Display("signed", gain=gain) if differs and gain else SAVED
            self._looks[layer.name] = display
            pipeline = self._pipeline(pane)
            if pipeline is None or view is None or view.visible.is_empty:
                continue
            if differs and before != self._first:
                layer.forget()
            region = layer.missing(level_region(view.visible, view.shrink), view.shrink)
            if region is None:
                continue
            self._number += 1
            minus = self._first if differs else None
            job = RenderRequest(
                self._number, layer.name, pipeline, region, view.shrink, display, minus, view
            )
            layer.pending = job
            self._bridge.submit(job)

    def forget(self) -> None:
        """Let go the photo and the Steps that differences were taken from."""
        self._first = None

    def take(self, pane: ComparePane, delivery: Delivery) -> None:
        """Show a frame, unless it was asked for before the look or the first pane changed."""
        layer, job = pane.picture.layer, delivery.job
        if job.display != self._looks.get(layer.name, SAVED):
            return
        if isinstance(delivery, Advance):
            layer.advance(delivery)
            return
        if isinstance(delivery, Failure):
            layer.fail(job)
            pane.name.setText(delivery.sentence)
            return
        is_stale = layer.pending is not None and job.minus != layer.pending.minus
        if not is_stale and layer.take(delivery):
            pane.picture.update()

    def _pipeline(self, pane: ComparePane) -> Pipeline | None:
        wanted = pane.picture.layer.wanted
        return None if wanted is None else Pipeline.of(*wanted, self._bridge.registry)
