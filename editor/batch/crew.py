"""Crew: worker processes over the photos of a batch, with pause, cancel and retry."""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from editor.batch.job import Item, Orders
from editor.batch.outcome import Outcome
from editor.batch.photo_queue import PhotoQueue, Told
from editor.batch.process import WorkerEnded, WorkerProcess
from editor.batch.wire import Planning, PluginPlaces
from filters.threads import share_of_threads


@dataclass
class _AtWork:
    """A photo that a thread of the crew's is at."""

    item: Item
    threads: int
    worker: WorkerProcess | None = None
    is_wanted: bool = True
    begun: float = field(default_factory=time.monotonic)


class Crew(PhotoQueue):
    """So many workers, each with a thread that hands it the next photo.

    A photo begins with its share of the cores among those that are done at once: decoding and
    encoding take one core each, whatever the filters do.

    Parameters
    ----------
    folder
        The output folder.
    jobs
        How many processes, started as there are photos for them.
    told
        Called whenever a photo's state or share changes, on threads of the crew's.
    """

    def __init__(
        self,
        orders: Orders,
        folder: Path,
        jobs: int,
        told: Told,
        plugins: PluginPlaces | None = None,
    ) -> None:
        super().__init__(told)
        self._begin = orders, folder, plugins or PluginPlaces(), Planning.here()
        self._busy: list[_AtWork] = []
        self._workers: list[WorkerProcess] = []
        self._is_paused = self._is_closed = False
        self._threads = [threading.Thread(target=self._run, daemon=True) for _ in range(jobs)]
        for thread in self._threads:
            thread.start()

    def pause(self, on: bool) -> None:
        """Begin no other photo for now, or go on; those that are at work are finished."""
        with self._changed:
            self._is_paused = on
            self._changed.notify_all()

    def cancel(self, item: Item | None = None) -> None:
        """Call off one photo, or all that wait or are at work; what is whole stays."""
        with self._changed:
            gone = [one for one in self._waiting if item is None or one.number == item.number]
            self._waiting = deque(one for one in self._waiting if one not in gone)
            workers = []
            for work in self._busy:
                if item is None or work.item.number == item.number:
                    work.is_wanted = False
                    workers += [work.worker] if work.worker is not None else []
            self._changed.notify_all()
        for worker in workers:
            worker.cancel()
        for one in gone:
            self._told(one, Outcome("cancelled"))

    @property
    def is_idle(self) -> bool:
        """Whether no photo waits or is at work."""
        with self._changed:
            return self._has_ended

    @property
    def _is_busy(self) -> bool:
        return bool(self._busy)

    def stop(self) -> None:
        """Call off everything and let all workers go; they end soon."""
        with self._changed:
            self._is_closed = True
            workers = list(self._workers)
            self._changed.notify_all()
        self.cancel()
        for worker in workers:
            worker.let_go()

    def close(self) -> None:
        """Stop, and wait until all workers have ended."""
        self.stop()
        for thread in self._threads:
            thread.join()

    # a worker's thread

    def _run(self) -> None:
        worker: WorkerProcess | None = None
        try:
            while (work := self._next()) is not None:
                self._told(work.item, Outcome("working"))
                worker, outcome = self._outcome(work, worker)
                self._told(work.item, outcome)
                with self._changed:
                    self._busy = [other for other in self._busy if other is not work]
                    self._changed.notify_all()
        except BaseException as fault:
            with self._changed:
                self._fault = self._fault or fault
                self._changed.notify_all()
            raise
        finally:
            if worker is not None:
                self._let_go(worker)

    def _next(self) -> _AtWork | None:
        """Wait for the next photo; None at the end."""
        with self._changed:
            while not self._is_closed:
                if self._waiting and not self._is_paused:
                    at_once = min(len(self._threads), len(self._busy) + len(self._waiting))
                    work = _AtWork(self._waiting.popleft(), share_of_threads(at_once))
                    self._busy.append(work)
                    return work
                self._changed.wait()
            return None

    def _outcome(
        self, work: _AtWork, worker: WorkerProcess | None
    ) -> tuple[WorkerProcess | None, Outcome]:
        """Have a photo done; return the worker for the next, and what became of this one."""
        try:
            worker = worker or self._started()
            with self._changed:
                worker.take_turn()
                work.worker = worker
                if self._is_closed or not work.is_wanted:
                    return worker, Outcome("cancelled")
            return worker, worker.do(work.item, work.threads, partial(self._tell_share, work))
        except WorkerEnded as ended:
            if worker is not None:
                self._let_go(worker)
            with self._changed:
                unwanted = self._is_closed or not work.is_wanted
            return None, Outcome("cancelled") if unwanted else Outcome("failed", str(ended))

    def _tell_share(self, work: _AtWork, share: float) -> None:
        seconds = time.monotonic() - work.begun
        self._told(work.item, Outcome("working", seconds=seconds, share=share))

    def _started(self) -> WorkerProcess:
        worker = WorkerProcess(*self._begin)
        with self._changed:
            self._workers.append(worker)
        return worker

    def _let_go(self, worker: WorkerProcess) -> None:
        worker.end()
        worker.close()
        with self._changed:
            self._workers = [one for one in self._workers if one is not worker]
