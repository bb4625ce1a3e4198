"""RenderRun: one request under way, which tells of its tiles and of how far it is."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.colours import Colours
from editor.render.delivery import Advance, Delivery, Frame, Underlay
from editor.render.full_size import Arrived
from editor.render.level_screen import level_screen
from editor.render.pipeline import Pipeline
from editor.render.render_request import RenderRequest
from editor.render.tile_plan import leads
from editor.render.viewport import ViewportRenderer
from editor.render.wholes import Wholes
from filters.pixels.channels import alike, colours
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
PARTS_AFTER: Final = 0.06  # seconds a job may take before its tiles are shown one by one
ADVANCE_EVERY: Final = 0.05  # seconds between two tellings of how far a filter is
GIVES_WAY_AFTER: Final = 0.25  # seconds from when on a newer request need not wait for the rest


class RenderRun:
    """Renders a request once.

    Parameters
    ----------
    delivered
        Called with each tile and advance, on the threads that make them.
    is_cancelled
        Whether nobody wants the result any more.
    is_outdated
        Whether a newer request waits. It waits for all of this one, so that a hand that edits on
        always sees a result, unless this one is slow and has shown some of it: that is enough.
    """

    def __init__(
        self,
        job: RenderRequest,
        viewport: ViewportRenderer,
        delivered: Callable[[Delivery], None],
        is_cancelled: Callable[[], bool],
        is_outdated: Callable[[], bool],
    ) -> None:
        self._viewport, self._delivered = viewport, delivered
        self._is_cancelled, self._is_outdated = is_cancelled, is_outdated
        self._begun = self._told = time.perf_counter()
        self._has_shown = False
        self._job = job

    def frame(self) -> Frame:
        """Render all of it; raise Cancelled where it is not wanted, FilterFailure as a filter."""
        job = self._job
        if job.minus is None and (own := level_screen(job)) is not None:
            self._delivered(Underlay(job, own))
        # Wholes of its own: the frame's pipeline must not keep them as long as the frame. And no
        # attribute: with `report` it would be a cycle, which keeps the photo until it is found.
        pipeline = replace(job.pipeline, report=self._advance, whole=Wholes())
        computed: float | None = None
        values: Floats | None = None
        plain = job.display.mode == "saved" and job.minus is None
        screen = None
        if plain and job.display.screen.is_plain:
            screen = self._viewport.shown(pipeline, job.region, job.shrink, self._gives_way)
        if screen is None:
            stored = pipeline.stored(job.region) if plain and job.shrink == 1 else None
            if stored is None:
                values = self._values(pipeline)
            computed = time.perf_counter()
            shown = stored if values is None else values
            assert shown is not None
            screen = self._screen(shown)
        done = time.perf_counter()
        computed = done if computed is None else computed  # bands were converted as they came
        stages = {
            "queue": self._begun - job.asked,
            "compute": computed - self._begun,
            "convert": done - computed,
        }
        return Frame(job, screen, stages, values, colours=pipeline.colours)

    def _gives_way(self) -> bool:
        if self._is_cancelled():
            return True
        is_slow = time.perf_counter() - self._begun > GIVES_WAY_AFTER
        return is_slow and self._has_shown and self._is_outdated()

    def _advance(self, share: float) -> None:
        now = time.perf_counter()
        is_due = now - self._begun > PARTS_AFTER and now - self._told > ADVANCE_EVERY
        if is_due and not self._is_cancelled():
            self._told = now
            self._delivered(Advance(self._job, share))

    def _arrived(self, tile: Region, part: Floats, share: float) -> None:
        is_slow = time.perf_counter() - self._begun > PARTS_AFTER
        is_slow = is_slow or (not self._has_shown and leads(self._job.pipeline))
        if share < 1.0 and self._job.minus is None and is_slow and not self._is_cancelled():
            screen = self._screen(part)
            self._has_shown = True
            self._delivered(Frame(replace(self._job, region=tile), screen, {}, part, share))

    def _values(self, pipeline: Pipeline) -> Floats:
        """Return what is asked for, (rows, columns, channels) float32."""
        job = self._job
        values = self._render(pipeline, self._arrived)
        if job.minus is None:
            return values
        other = self._render(job.minus, lambda *_: None)
        one, two = alike([colours(values), colours(other)])
        return np.subtract(one, two)

    def _render(self, pipeline: Pipeline, arrived: Arrived) -> Floats:
        job = self._job
        return self._viewport.render(pipeline, job.region, job.shrink, self._gives_way, arrived)

    def _screen(self, values: Floats | Bytes) -> Bytes:
        display, pipeline = self._job.display, self._job.pipeline
        is_picture = display.keeps_colours and self._job.minus is None
        # A printer has no say in what a legend explains or in a difference of two results.
        screen = display.screen if is_picture else replace(display.screen, proof=None)
        profile = screen.of(pipeline.colours if is_picture else Colours())
        if values.dtype == np.float32:
            values = display.of(np.asarray(values, np.float32))
        return self._viewport.screen(values, profile, pipeline.error)
