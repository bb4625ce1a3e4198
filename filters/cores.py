"""Cores: work shared out among them, each thread on a core of its own."""

from __future__ import annotations

import functools
import itertools
import os
import queue
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import cv2
import numpy as np

SMALL: Final = 1 << 17  # samples below which a second thread costs more than it gives
T = TypeVar("T")
W = TypeVar("W")


def cores() -> int:
    """How many cores this thread may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def core_pool(workers: int | None = None, name: str = "") -> ThreadPoolExecutor:
    """Give a pool of that many threads, one a core where it isn't said, each kept to a core.

    Linux may wake two threads on one core after a rest, and takes some ms to move one of them:
    a preview that both compute then takes twice as long. Elsewhere threads can't be kept to cores.
    """
    workers = cores() if workers is None else workers
    if not hasattr(os, "sched_setaffinity"):
        return ThreadPoolExecutor(workers, name)
    _start_threads_of_cv2()
    turn = itertools.cycle(sorted(os.sched_getaffinity(0)))

    def keep_to_one() -> None:
        os.sched_setaffinity(0, {next(turn)})

    return ThreadPoolExecutor(workers, name, keep_to_one)


@functools.cache
def _start_threads_of_cv2() -> None:
    """Have cv2 count the cores and start its own threads: it does so once, where it is first used.

    In one of our threads it would find one core, and have one thread for good.
    """
    some = np.zeros((512, 512), np.uint8)
    cv2.threshold(some, 1, 0, cv2.THRESH_TRUNC, some)


def spread(work: Callable[[T], None], items: Iterable[T], samples: int) -> None:
    """Do `work` on each item, on all cores where there are samples enough to be worth it.

    The threads live for this call only: starting them takes 0.1 ms, and none are left over.
    """
    todo = list(items)
    workers = min(cores(), len(todo)) if samples >= SMALL else 1
    if workers <= 1:
        for item in todo:
            work(item)
        return
    with core_pool(workers) as pool:
        for _ in pool.map(work, todo):
            pass


def spread_with(
    make: Callable[[], W], work: Callable[[W, T], None], items: Iterable[T], samples: int
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

    spread(one, items, samples)
