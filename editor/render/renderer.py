"""Renderer: one worker thread that renders what the canvas shows; the newest job wins."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Final

from editor.render.cache_budget import CacheBudget
from editor.render.delivery import Delivery, Failure
from editor.render.filter_failure import FilterFailure
from editor.render.malloc import give_back_freed_memory
from editor.render.render_request import Layer, RenderRequest
from editor.render.render_run import RenderRun
from editor.render.viewport import ViewportRenderer
from filters.convolution.compiled.loops import preparations
from filters.progress import Cancelled
from filters.threads import BACKGROUND, lower_priority

DONE: Final = object()
REST: Final = 1.0  # seconds without a job, after which freed memory goes back to the system


class Renderer:
    """Runs one job at a time; while it runs, only the newest of each layer waits.

    Parameters
    ----------
    delivered
        Called with each result, on threads of its own.
    budget
        Where what the next job needs is kept.

    A job is not called off by a later edit, which would starve the preview, but one that is slow
    and has shown some tiles gives way to it; so does one with a plugin's filter that the later
    job does without, as when another filter is chosen in its place.
    """

    def __init__(self, delivered: Callable[[Delivery], None], budget: CacheBudget) -> None:
        self._delivered = delivered
        self._waiting: dict[Layer, RenderRequest] = {}
        self._ready = threading.Condition()
        self._running: RenderRequest | None = None
        self._closing = self._forgets = False
        self._has_freed = False  # the thread's own, as what follows
        self._preparations: Iterator[None] = preparations()
        self._is_prepared = self._has_worked = False
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
            running = self._running
            if running is not None and running.layer == job.layer and _drops_plugin(running, job):
                self._cancel.set()
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
            self._running = None
            rests = not self._ready.wait_for(self._is_wanted, self._patience_s())
            if self._closing:
                return False
            forgets, self._forgets = self._forgets, False
            job = self._running = None if forgets else self._newest()
        if forgets:
            self._viewport.forget()
            self._has_freed = True
        elif job is not None:
            self._do(job)
            self._has_worked = True
        elif rests and self._prepares():
            self._is_prepared = next(self._preparations, DONE) is DONE
        elif rests:
            give_back_freed_memory()
            self._has_freed = False
        return True

    def _patience_s(self) -> float | None:
        """Return how long to wait for a job before there is something else to do; None for ever."""
        if self._prepares():
            return 0.0
        return REST if self._has_freed else None

    def _prepares(self) -> bool:
        """Whether there is something to compile, once the first job, which needs none, is done."""
        return self._has_worked and not self._is_prepared

    def _is_wanted(self) -> bool:
        return self._closing or self._forgets or bool(self._waiting)

    def _newest(self) -> RenderRequest | None:
        if not self._waiting:
            return None
        self._cancel.clear()
        layer = "after" if "after" in self._waiting else next(iter(self._waiting))
        return self._waiting.pop(layer)

    def _do(self, job: RenderRequest) -> None:
        run = RenderRun(
            job,
            self._viewport,
            self._delivered,
            self._cancel.is_set,
            lambda: job.layer in self._waiting,
        )
        try:
            delivery: Delivery = run.frame()
        except Cancelled:
            return
        except FilterFailure as failure:
            delivery = Failure(job, str(failure))
        except Exception as error:  # this thread must outlive whatever a job does
            delivery = Failure(job, f"The preview failed: {error or type(error).__name__}")
        if not self._cancel.is_set():
            self._delivered(delivery)


def _drops_plugin(running: RenderRequest, job: RenderRequest) -> bool:
    """Whether a filter of a plugin, which takes as long as it likes, is in the older job alone."""
    still = {step.filter_id for step in job.pipeline.steps}
    gone = {step.filter_id for step in running.pipeline.steps} - still
    registry = running.pipeline.registry
    return any(registry[filter_id].runs_apart for filter_id in gone if filter_id in registry)
