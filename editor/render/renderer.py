"""Renderer: one worker thread that renders what the canvas shows; the newest job wins."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.colour.profile import Profile
from editor.render.cache_budget import CacheBudget
from editor.render.display import SAVED, Display
from editor.render.full_size import Arrived, render_view
from editor.render.malloc import give_back_freed_memory
from editor.render.pipeline import FilterFailure, Pipeline
from editor.render.viewport import ViewportRenderer
from filters.pixels.region import Region
from filters.progress import Cancelled
from filters.threads import BACKGROUND, lower_priority

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
Layer = str  # "after" is rendered before any other
PARTS_AFTER: Final = 0.06  # seconds a job may take before its tiles are shown one by one
ADVANCE_EVERY: Final = 0.05  # seconds between two tellings of how far a filter is
REST: Final = 1.0  # seconds without a job, after which freed memory goes back to the system


@dataclass(frozen=True)
class RenderRequest:
    """A part of a result to render for the screen.

    Parameters
    ----------
    number
        Later jobs have higher numbers.
    layer
        Which picture of a canvas or window it is for; each has its own newest job.
    pipeline
        Source and Steps.
    region
        What to render, in blocks of `shrink` x `shrink` source pixels.
    shrink
        1 for full size; else each shown pixel is the mean of a block of the full-size result.
    display
        How the screen shows the values.
    minus
        A result of the same source that is subtracted, to see the difference.
    event, asked
        When the event that it answers came in, where that is known; when the job was made.
    """

    number: int
    layer: Layer
    pipeline: Pipeline
    region: Region
    shrink: int = 1
    display: Display = SAVED
    minus: Pipeline | None = None
    event: float | None = field(default=None, compare=False)  # time.perf_counter's seconds
    asked: float = field(default_factory=time.perf_counter, compare=False)

    @property
    def handled(self) -> float:
        """Seconds from the event that it answers to the job; 0 where that is not known."""
        return 0.0 if self.event is None else self.asked - self.event


@dataclass(frozen=True, eq=False)
class Frame:
    """A rendered job.

    Parameters
    ----------
    screen
        (rows, columns, 4) uint8 in the order blue, green, red, alpha: the values clamped and
        rounded as in a saved file, then converted from its profile to sRGB.
    seconds
        Time of each stage: queue, compute, convert.
    values
        (rows, columns, channels) float32, 0..1, unclamped: grey, RGB or RGBA; None where they
        were not needed on the way to `screen`.
    share
        How much of the job is done, 0..1.
    """

    job: RenderRequest
    screen: npt.NDArray[np.uint8]
    seconds: dict[str, float]
    values: Floats | None = None
    share: float = 1.0

    @property
    def is_part(self) -> bool:
        """Whether it is a tile of a slow job, and the whole is still to come."""
        return self.share < 1.0

    def value_at(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Return RGBA, 0..1 and unclamped, at a place of the frame."""
        if self.values is not None:
            found = [float(v) for v in self.values[row, column]]
        else:
            at = Region(self.job.region.top + row, self.job.region.left + column, 1, 1)
            block = render_view(self.job.pipeline, at, self.job.shrink)
            found = [float(v) for v in block[0, 0]]
        red, green, blue = (found * 3)[:3] if len(found) == 1 else found[:3]
        return red, green, blue, found[3] if len(found) == 4 else 1.0


@dataclass(frozen=True, eq=False)
class Failure:
    """A job whose filter failed; the sentence names the filter."""

    job: RenderRequest
    sentence: str


@dataclass(frozen=True)
class Advance:
    """How much of a job is done, 0..1, as its filter says; nothing new is to be seen yet."""

    job: RenderRequest
    share: float


Delivery = Frame | Failure | Advance


class Renderer:
    """Runs one job at a time; while it runs, only the newest of each layer waits.

    Parameters
    ----------
    delivered
        Called on the worker thread with each result.
    budget
        Where what the next job needs is kept.

    A job is never cancelled by a later edit (that would starve the preview), only by `cancel`.
    """

    def __init__(self, delivered: Callable[[Delivery], None], budget: CacheBudget) -> None:
        self._delivered = delivered
        self._waiting: dict[Layer, RenderRequest] = {}
        self._ready = threading.Condition()
        self._closing = self._forgets = False
        self._has_freed = False  # the thread's own
        self._viewport = ViewportRenderer(budget)
        self._cancel = threading.Event()
        self.dropped = 0
        self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def submit(self, job: RenderRequest) -> None:
        """Render `job` next, in place of one of the same layer that has not begun."""
        with self._ready:
            self.dropped += job.layer in self._waiting
            self._waiting[job.layer] = job
            self._ready.notify()

    def cancel(self) -> None:
        """Call off what runs and what waits, and let go what is kept; for a new image only.

        It is let go on the worker thread, once what runs has ended: else that would still keep
        something.
        """
        with self._ready:
            self._waiting.clear()
            self._cancel.set()
            self._forgets = True
            self._ready.notify()

    def close(self) -> None:
        """Call everything off and wait for the thread."""
        with self._ready:
            self._closing = True
            self._waiting.clear()
            self._cancel.set()
            self._ready.notify()
        self._thread.join()
        self._viewport.close()

    def _run(self) -> None:
        lower_priority(BACKGROUND)
        while self._turn():  # which keeps no job or picture while it waits for the next
            pass

    def _turn(self) -> bool:
        """Wait for something to do and do it; return whether more may come."""
        with self._ready:
            rests = not self._ready.wait_for(self._is_wanted, REST if self._has_freed else None)
            if self._closing:
                return False
            forgets, self._forgets = self._forgets, False
            job = None if forgets else self._newest()
        if forgets:
            self._viewport.forget()
            self._has_freed = True
        elif job is not None:
            self._do(job)
        elif rests:
            give_back_freed_memory()
            self._has_freed = False
        return True

    def _is_wanted(self) -> bool:
        return self._closing or self._forgets or bool(self._waiting)

    def _newest(self) -> RenderRequest | None:
        if not self._waiting:
            return None
        self._cancel.clear()
        layer = "after" if "after" in self._waiting else next(iter(self._waiting))
        return self._waiting.pop(layer)

    def _do(self, job: RenderRequest) -> None:
        try:
            delivery: Delivery = self._rendered(job)
        except Cancelled:
            return
        except FilterFailure as failure:
            delivery = Failure(job, str(failure))
        except Exception as error:  # this thread must outlive whatever a job does
            delivery = Failure(job, f"The preview failed: {error or type(error).__name__}")
        self._delivered(delivery)

    def _rendered(self, job: RenderRequest) -> Frame:
        begun = told = time.perf_counter()
        cancelled = self._cancel.is_set

        def advanced(share: float) -> None:
            nonlocal told
            now = time.perf_counter()
            if now - begun > PARTS_AFTER and now - told > ADVANCE_EVERY:
                told = now
                self._delivered(Advance(job, share))

        # Wholes of its own: the frame's pipeline must not keep them as long as the frame.
        pipeline = replace(job.pipeline, report=advanced, whole={})

        def arrived(tile: Region, part: Floats, share: float) -> None:
            if share < 1.0 and job.minus is None and time.perf_counter() - begun > PARTS_AFTER:
                screen = self._screen(job, part)
                self._delivered(Frame(replace(job, region=tile), screen, {}, part, share))

        computed: float | None = None
        values: Floats | None = None
        plain = job.display.mode == "saved" and job.minus is None
        screen = None
        if plain:
            screen = self._viewport.shown(pipeline, job.region, job.shrink, cancelled)
        if screen is None:
            stored = pipeline.stored(job.region) if plain and job.shrink == 1 else None
            if stored is None:
                values = self._values(replace(job, pipeline=pipeline), cancelled, arrived)
            computed = time.perf_counter()
            shown = stored if values is None else values
            assert shown is not None
            screen = self._screen(job, shown)
        done = time.perf_counter()
        computed = done if computed is None else computed  # bands were converted as they came
        stages = {
            "queue": begun - job.asked,
            "compute": computed - begun,
            "convert": done - computed,
        }
        return Frame(job, screen, stages, values)

    def _values(
        self, job: RenderRequest, cancelled: Callable[[], bool], arrived: Arrived
    ) -> Floats:
        """Return what a job asks for, (rows, columns, channels) float32."""
        values = self._viewport.render(job.pipeline, job.region, job.shrink, cancelled, arrived)
        if job.minus is None:
            return values
        other = self._viewport.render(job.minus, job.region, job.shrink, cancelled)
        colours = min(3, values.shape[2], other.shape[2])
        return np.subtract(values[..., :colours], other[..., :colours])

    def _screen(self, job: RenderRequest, values: Floats | Bytes) -> Bytes:
        profile = job.pipeline.image.profile if job.display.keeps_colours else Profile.of(None)
        if values.dtype == np.float32:
            values = job.display.of(np.asarray(values, np.float32))
        return self._viewport.screen(values, profile, job.pipeline.error)
