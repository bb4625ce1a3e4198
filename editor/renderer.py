"""Renderer: one worker thread that renders what the canvas shows; the newest job wins."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.below_cache import BelowCache
from editor.chain import Chain
from editor.display import SAVED, Display
from editor.image import quantised
from editor.phase_sums import PhaseSums
from editor.phases import PhaseCache
from editor.profile import Profile
from editor.render import TILE_SIDE, Cancelled, FilterFailure, Pipeline
from editor.view import source_region
from filters.region import Region

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]
Layer = str  # "after" is rendered before any other
NICE: Final = 10
PARTS_AFTER: Final = 0.06  # seconds a job may take before its tiles are shown one by one
ADVANCE_EVERY: Final = 0.05  # seconds between two tellings of how far a filter is
SCREEN_ROWS: Final = 128  # converted at a time, so that they stay in a core's cache
SCREEN_CODE: Final = {1: cv2.COLOR_GRAY2BGRA, 3: cv2.COLOR_RGB2BGRA, 4: cv2.COLOR_RGBA2BGRA}


@dataclass(frozen=True)
class Job:
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

    job: Job
    screen: npt.NDArray[np.uint8]
    seconds: dict[str, float]
    values: Floats | None = None
    share: float = 1.0

    @property
    def is_part(self) -> bool:
        """Whether it is a tile of a slow job, and the whole is still to come."""
        return self.share < 1.0

    def value_at(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Give RGBA, 0..1 and unclamped, at a place of the frame."""
        if self.values is not None:
            found = [float(v) for v in self.values[row, column]]
        else:
            at = Region(self.job.region.top + row, self.job.region.left + column, 1, 1)
            found = [float(v) for v in self.job.pipeline.render(at)[0, 0]]
        red, green, blue = (found * 3)[:3] if len(found) == 1 else found[:3]
        return red, green, blue, found[3] if len(found) == 4 else 1.0


@dataclass(frozen=True, eq=False)
class Failure:
    """A job whose filter failed; the sentence names the filter."""

    job: Job
    sentence: str


@dataclass(frozen=True)
class Advance:
    """How much of a job is done, 0..1, as its filter says; nothing new is to be seen yet."""

    job: Job
    share: float


Delivery = Frame | Failure | Advance


def block_mean(pixels: Floats, side: int, weigh: bool) -> Floats:
    """Give the mean of each `side` x `side` block; blocks at the far edges may be smaller.

    Parameters
    ----------
    pixels
        (rows, columns, channels) float32.
    weigh
        Whether colour counts by its alpha, so that what is transparent doesn't tint the mean.
    """
    if weigh:
        carried = pixels.copy()
        carried[..., :3] *= pixels[..., 3:]
        mean = block_mean(carried, side, weigh=False)
        alpha = mean[..., 3:]
        mean[..., :3] /= np.where(alpha == 0, np.float32(1), alpha)
        return mean
    rows, columns = pixels.shape[:2]
    whole_rows, whole_columns = rows // side, columns // side
    out = np.empty((-(-rows // side), -(-columns // side), pixels.shape[2]), np.float32)
    if whole_rows and whole_columns:
        inner = pixels[: whole_rows * side, : whole_columns * side]
        shape = (whole_columns, whole_rows)
        small = cv2.resize(inner, shape, interpolation=cv2.INTER_AREA)
        out[:whole_rows, :whole_columns] = small.reshape(whole_rows, whole_columns, -1)
    below = pixels[whole_rows * side :]
    if below.size and whole_columns:
        part = below[:, : whole_columns * side]
        shape = (whole_columns, 1)
        small = cv2.resize(part, shape, interpolation=cv2.INTER_AREA)
        out[-1, :whole_columns] = small.reshape(whole_columns, -1)
    beside = pixels[:, whole_columns * side :]
    if beside.size and whole_rows:
        part = beside[: whole_rows * side]
        shape = (1, whole_rows)
        out[:whole_rows, -1:] = cv2.resize(part, shape, interpolation=cv2.INTER_AREA).reshape(
            whole_rows, 1, -1
        )
    if below.size and beside.size:
        out[-1, -1] = below[:, whole_columns * side :].mean((0, 1))
    return out


def render_view(
    pipeline: Pipeline,
    region: Region,
    shrink: int,
    cancelled: Callable[[], bool],
    arrived: Callable[[Region, Floats, float], None] = lambda *_: None,
) -> Floats:
    """Render blocks of the result: filter at full size, then shrink by the mean; float32 RGBA.

    ``arrived(tile, values, share)`` is called with each tile, the visible centre first.
    """
    if shrink == 1:
        return pipeline.render(region, cancelled)
    out = np.empty((region.rows, region.columns, 4), np.float32)
    tiles = tiles_of(region, shrink)
    for number, tile in enumerate(tiles, 1):
        full = source_region(tile, shrink, pipeline.image.region)
        pixels = pipeline.render(full, cancelled)
        small = block_mean(pixels, shrink, pipeline.has_alpha)
        out[tile.relative_to(region).slices] = small
        arrived(tile, small, number / len(tiles))
    return out


def tiles_of(region: Region, shrink: int) -> list[Region]:
    """Cut into tiles of about `TILE_SIDE` squared source pixels, nearest to the centre first."""
    side = max(1, TILE_SIDE // shrink)
    thin = min(region.rows, region.columns)
    if thin >= side:
        return region.tiles_from_centre(side)
    return region.tiles_from_centre(max(side, side * side // max(1, thin)))


class Shower:
    """Renders what a canvas shows, the quickest exact way; keeps what the next edit needs."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(os.cpu_count() or 1, "renderer-pool")
        self._phases = PhaseCache(self._pool)
        self._sums = PhaseSums(self._pool)
        self._below = BelowCache()

    def render(
        self,
        pipeline: Pipeline,
        region: Region,
        shrink: int,
        cancelled: Callable[[], bool],
        arrived: Callable[[Region, Floats, float], None] = lambda *_: None,
    ) -> Floats:
        """Give what `render_view` gives, but convolutions by phases away from the border.

        (rows, columns, 4) float32; by phases as many channels as the picture has.
        """
        pipeline = replace(pipeline, below=self._below)
        chain = Chain.of(pipeline) if shrink > 1 else None
        if chain is None:
            return render_view(pipeline, region, shrink, cancelled, arrived)
        phases = self._phases.of(pipeline.image, shrink, chain, cancelled)
        if phases is None or (inner := phases.blocks(chain).clip(region)).is_empty:
            return render_view(pipeline, region, shrink, cancelled)
        out = np.empty((region.rows, region.columns, pipeline.image.channels), np.float32)
        out[inner.relative_to(region).slices] = self._sums.render(phases, chain, inner)
        for strip in region.without(inner):
            full = source_region(strip, shrink, pipeline.image.region)
            if (sums := pipeline.sums(full)) is not None:
                part = block_mean(sums, shrink, weigh=False)
            else:
                part = render_view(pipeline, strip, shrink, cancelled)
            out[strip.relative_to(region).slices] = part[..., : out.shape[2]]
        return out

    def screen(self, values: Floats | Bytes, profile: Profile) -> Bytes:
        """Give (rows, columns, 4) for the screen, band by band on all cores.

        `values` is float32 0..1, which is clamped and rounded, or uint8; grey, RGB or RGBA.
        """
        out = np.empty((*values.shape[:2], 4), np.uint8)

        def fill(top: int) -> None:
            band = slice(top, top + SCREEN_ROWS)
            some = values[band]
            floats = some.dtype == np.float32
            given = quantised(np.asarray(some, np.float32), np.uint8) if floats else some
            saved = np.ascontiguousarray(given, np.uint8)
            if not profile.is_srgb:
                saved = np.repeat(saved, 3, axis=2) if saved.shape[2] == 1 else saved.copy()
                saved[..., :3] = profile.to_srgb(np.ascontiguousarray(saved[..., :3]))
            cv2.cvtColor(saved, SCREEN_CODE[saved.shape[2]], out[band])

        list(self._pool.map(fill, range(0, values.shape[0], SCREEN_ROWS)))
        return out

    def forget(self) -> None:
        """Let go what was kept for another picture."""
        self._below.clear()
        self._sums.forget()

    def close(self) -> None:
        """Stop the threads."""
        self._pool.shutdown()


def step_back() -> None:
    """Let the thread that draws the window go first, where threads have a priority (Linux).

    Threads that this one starts inherit it.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


class Renderer:
    """Runs one job at a time; while it runs, only the newest of each layer waits.

    Parameters
    ----------
    delivered
        Called on the worker thread with each result.

    A job is never cancelled by a later edit (that would starve the preview), only by `cancel`.
    """

    def __init__(self, delivered: Callable[[Delivery], None]) -> None:
        self._delivered = delivered
        self._waiting: dict[Layer, Job] = {}
        self._ready = threading.Condition()
        self._closing = False
        self._shower = Shower()
        self._cancel = threading.Event()
        self.dropped = 0
        self._thread = threading.Thread(target=self._run, name="renderer", daemon=True)
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Render `job` next, in place of one of the same layer that has not begun."""
        with self._ready:
            self.dropped += job.layer in self._waiting
            self._waiting[job.layer] = job
            self._ready.notify()

    def cancel(self) -> None:
        """Call off what runs and what waits: for a new image, not for an edit."""
        with self._ready:
            self._waiting.clear()
            self._cancel.set()
        self._shower.forget()

    def close(self) -> None:
        """Call everything off and wait for the thread."""
        with self._ready:
            self._closing = True
            self._waiting.clear()
            self._cancel.set()
            self._ready.notify()
        self._thread.join()
        self._shower.close()

    def _run(self) -> None:
        step_back()
        while (job := self._next()) is not None:
            try:
                delivery: Delivery = self._rendered(job)
            except Cancelled:
                continue
            except FilterFailure as failure:
                delivery = Failure(job, str(failure))
            except Exception as error:  # this thread must outlive whatever a job does
                delivery = Failure(job, f"The preview failed: {error or type(error).__name__}")
            self._delivered(delivery)

    def _next(self) -> Job | None:
        with self._ready:
            while not self._waiting and not self._closing:
                self._ready.wait()
            if self._closing:
                return None
            self._cancel.clear()
            layer = "after" if "after" in self._waiting else next(iter(self._waiting))
            return self._waiting.pop(layer)

    def _rendered(self, job: Job) -> Frame:
        begun = told = time.perf_counter()
        cancelled = self._cancel.is_set
        values: Floats | None = None

        def advanced(share: float) -> None:
            nonlocal told
            now = time.perf_counter()
            if now - begun > PARTS_AFTER and now - told > ADVANCE_EVERY:
                told = now
                self._delivered(Advance(job, share))

        pipeline = replace(job.pipeline, report=advanced)

        def arrived(tile: Region, part: Floats, share: float) -> None:
            if share < 1.0 and job.minus is None and time.perf_counter() - begun > PARTS_AFTER:
                screen = self._screen(job, part)
                self._delivered(Frame(replace(job, region=tile), screen, {}, part, share))

        plain = job.shrink == 1 and job.display.mode == "saved" and job.minus is None
        stored = pipeline.stored(job.region) if plain else None
        if stored is None:
            values = self._shower.render(pipeline, job.region, job.shrink, cancelled, arrived)
        if job.minus is not None and values is not None:
            other = self._shower.render(job.minus, job.region, job.shrink, cancelled)
            colours = min(3, values.shape[2], other.shape[2])
            values = np.subtract(values[..., :colours], other[..., :colours])
        computed = time.perf_counter()
        shown = values if values is not None else stored
        assert shown is not None
        screen = self._screen(job, shown)
        done = time.perf_counter()
        stages = {
            "queue": begun - job.asked,
            "compute": computed - begun,
            "convert": done - computed,
        }
        return Frame(job, screen, stages, values)

    def _screen(self, job: Job, values: Floats | Bytes) -> Bytes:
        profile = job.pipeline.image.profile if job.display.keeps_colours else Profile.of(None)
        if values.dtype == np.float32:
            values = job.display.of(np.asarray(values, np.float32))
        return self._shower.screen(values, profile)
