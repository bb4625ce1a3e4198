"""Threads: work shared out among cores, each on its own, and how urgent a thread is."""

from __future__ import annotations

import _thread
import contextlib
import ctypes
import functools
import itertools
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, Generic, ParamSpec, TypeVar

import cv2
import numpy as np

WORTHWHILE_NS: Final = 700_000  # work below which a second thread costs more than it gives
BACKGROUND: Final = 10  # niceness of what a person waits for; the window still goes first
LOWEST: Final = 19  # niceness of what nobody waits for
T = TypeVar("T")
W = TypeVar("W")
P = ParamSpec("P")


class _Chosen:
    """What is chosen for the whole process, as cv2's threads are the process's too."""

    def __init__(self) -> None:
        self.most: int | None = None  # by a person
        self.share: int | None = None  # of a process that is one of several
        self.planned: int | None = None
        self.at_work = 0  # of all pools
        self.ended = threading.Condition()

    @property
    def limit(self) -> int | None:
        """How many threads may compute at once; None where nobody has said."""
        return min((n for n in (self.most, self.share) if n is not None), default=None)


_CHOSEN: Final = _Chosen()
_KEPT: Final = threading.local()  # with the core that a thread is kept to


def use_cores(most: int | None) -> None:
    """Compute on so many cores at most from now on; with None on all that there are."""
    with _CHOSEN.ended:
        was, _CHOSEN.most = _CHOSEN.most, most
        _CHOSEN.ended.notify_all()
    if most is not None or was is not None:
        cv2.setNumThreads(-1 if _CHOSEN.limit is None else threads_at_once())


def take_share(planned: int | None, threads: int | None) -> None:
    """Compute on so many threads at most from now on, as one of several processes does.

    Sums are planned for so many cores all the same, as another plan may round otherwise: the
    results of all processes are those of one that has the machine to itself. With None both are as
    if nothing had been said.
    """
    with _CHOSEN.ended:
        _CHOSEN.planned, _CHOSEN.share = planned, threads
        _CHOSEN.ended.notify_all()
    cv2.setNumThreads(-1 if _CHOSEN.limit is None else threads_at_once())


def share_of_threads(processes: int) -> int:
    """Return how many threads each of so many processes takes, for no core to be idle."""
    return -(-threads_at_once() // processes)


def threads_at_once() -> int:
    """How many threads of this process may compute at once, whatever is planned for."""
    limit = _CHOSEN.limit
    return all_cores() if limit is None else max(1, min(limit, all_cores()))


def all_cores() -> int:
    """How many cores this thread may use, whatever a person has chosen."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def cores() -> int:
    """How many cores work is planned for: as many as this thread may use, but for `take_share`."""
    if _CHOSEN.planned is not None:
        return 1 if getattr(_KEPT, "core", None) is not None else _CHOSEN.planned
    return all_cores() if _CHOSEN.most is None else max(1, min(_CHOSEN.most, all_cores()))


@contextlib.contextmanager
def plan_for_cores(count: int) -> Iterator[None]:
    """Plan as if there were so many cores, meanwhile."""
    before, _CHOSEN.planned = _CHOSEN.planned, count
    try:
        yield
    finally:
        _CHOSEN.planned = before


def workers_for(busy_ns: float) -> int:
    """How many threads are worth it for what takes one core about `busy_ns`."""
    return cores() if busy_ns >= WORTHWHILE_NS else 1


class CorePool(ThreadPoolExecutor):
    """Threads of which no more work at once than may then."""

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have some work done, as soon as a thread may."""
        return super().submit(lambda: _in_turn(functools.partial(fn, *args, **kwargs)))


def core_pool(name: str = "") -> ThreadPoolExecutor:
    """Return a pool of a thread a core, each kept to its own: see `parallel_for`."""
    if can_keep_to_cores():
        _start_threads_of_cv2()
    turn = itertools.cycle(_each_core())
    return CorePool(all_cores(), name, lambda: _keep_to(next(turn)))


def _in_turn(work: Callable[[], T]) -> T:
    """Do some work of a pool, once fewer threads of pools are at work than may be."""
    if _CHOSEN.limit is None:
        return work()
    with _CHOSEN.ended:
        _CHOSEN.ended.wait_for(lambda: (n := _CHOSEN.limit) is None or _CHOSEN.at_work < n)
        _CHOSEN.at_work += 1
    try:
        return work()
    finally:
        with _CHOSEN.ended:
            _CHOSEN.at_work -= 1
            _CHOSEN.ended.notify()


def parallel_for(work: Callable[[T], None], items: Iterable[T], workers: int) -> None:
    """Do `work` on each item, on so many threads, of which the one that asks is one.

    The others live for this call only, with its priority. Each is kept to a core where the system
    can, other than the one that this thread is on: Linux may wake two on one core after a rest and
    takes some ms to move one of them. This thread itself is never kept to one (ADR 11). One of the
    others whose core is busy, as with the window, and that has not begun when the last item is
    taken, is not waited for.
    """
    todo = list(items)
    workers = min(workers, threads_at_once(), len(todo))
    if workers <= 1:
        for item in todo:
            work(item)
        return
    shared = _Shared(work, todo)
    if can_keep_to_cores():
        _start_threads_of_cv2()
    _, *others = _each_core()
    try:  # also where the system allows no more threads: nobody works on without this one
        for core in others[: workers - 1]:
            # threading.Thread would wait until it has begun, which then holds this one up
            _thread.start_new_thread(shared.drain, (core,))
        shared.drain(None)
    finally:
        shared.close()


class _Shared(Generic[T]):
    """Items that some threads do, each taking the next when it is free."""

    def __init__(self, work: Callable[[T], None], items: list[T]) -> None:
        self._work, self._left = work, iter(items)
        self._turn = threading.Lock()
        self._begun, self._is_closed = 0, False
        self._ended: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()

    def drain(self, core: int | None) -> None:
        """Do items until there are none; after a fault nobody begins another."""
        with self._turn:
            if self._is_closed:
                return
            self._begun += 1
        fault: BaseException | None = None
        try:
            _keep_to(core)
            for item in self._left:
                self._work(item)
        except BaseException as error:  # raised on the thread that asks, by `close`
            fault = error
            for _ in self._left:
                pass
        self._ended.put(fault)

    def close(self) -> None:
        """Wait for those who have begun, let nobody begin any more; raise the first fault."""
        with self._turn:
            self._is_closed = True
        faults = [self._ended.get() for _ in range(self._begun)]
        fault = next((fault for fault in faults if fault is not None), None)
        try:
            if fault is not None:
                raise fault
        finally:
            del faults, fault  # else they and this frame would keep each other, and the picture


def lower_priority(nice: int) -> None:
    """Let other threads go before this one, where threads have a priority (Linux).

    Threads that this one starts inherit it.

    Parameters
    ----------
    nice
        From 0, as the thread that draws the window, to 19, which runs when nothing else does.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), nice)


def can_keep_to_cores() -> bool:
    """Whether this system lets a thread be kept to a core."""
    return hasattr(os, "sched_setaffinity")


def _each_core() -> list[int | None]:
    """Return the cores that this thread may use, the one that it is on first."""
    if not can_keep_to_cores():
        return [None] * cores()
    here = _ask_core()
    return [*sorted(os.sched_getaffinity(0), key=lambda core: (core != here, core))]


@functools.cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)


def _ask_core() -> int:
    """Ask which core this thread is on; -1 where the system does not say."""
    ask = getattr(_libc(), "sched_getcpu", None)
    return -1 if ask is None else int(ask())


def _keep_to(core: int | None) -> None:
    """Keep this thread to a core, where a sandbox does not forbid it: it is quicker at best."""
    if core is not None:
        with contextlib.suppress(OSError):
            os.sched_setaffinity(0, {core})
            _KEPT.core = core


@functools.cache
def _start_threads_of_cv2() -> None:
    """Have cv2 count the cores and start its own threads: it does so once, where it is first used.

    In one of our threads it would find one core, and have one thread for good.
    """
    some = np.zeros((512, 512), np.uint8)
    cv2.threshold(some, 1, 0, cv2.THRESH_TRUNC, some)


def parallel_for_with(
    make: Callable[[], W], work: Callable[[W, T], None], items: Iterable[T], workers: int
) -> None:
    """Spread work of which each worker has something of its own, made at its first item."""
    idle: queue.SimpleQueue[W] = queue.SimpleQueue()

    def one(item: T) -> None:
        try:
            own = idle.get_nowait()
        except queue.Empty:
            own = make()
        work(own, item)
        idle.put(own)

    parallel_for(one, items, workers)
