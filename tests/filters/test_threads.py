import os
import subprocess
import sys
import threading

import pytest

from filters.threads import (
    WORTHWHILE_NS,
    core_pool,
    cores,
    parallel_for,
    parallel_for_with,
    workers_for,
)

needs_affinity = pytest.mark.skipif(
    not hasattr(os, "sched_setaffinity") or cores() < 2, reason="threads can't be kept to cores"
)


@needs_affinity
def test_each_thread_of_a_pool_has_a_core_of_its_own():
    together = threading.Barrier(cores())

    def ask(_):
        together.wait(60)  # so that no thread answers twice
        return os.sched_getaffinity(0)

    with core_pool() as pool:
        found = list(pool.map(ask, range(cores())))
    assert all(len(one) == 1 for one in found)
    assert set.union(*found) == os.sched_getaffinity(0)


@needs_affinity
def test_the_thread_that_asks_keeps_its_cores():
    before = os.sched_getaffinity(0)
    parallel_for(lambda _: None, range(10), cores())
    assert os.sched_getaffinity(0) == before


@needs_affinity
def test_the_thread_that_asks_works_too_and_only_the_others_are_kept_to_a_core():
    together = threading.Barrier(cores())
    allowed = os.sched_getaffinity(0)
    found = {}

    def work(_):
        together.wait(60)  # so that no thread takes two
        found[threading.get_ident()] = os.sched_getaffinity(0)

    parallel_for(work, range(cores()), cores())
    assert found.pop(threading.get_ident()) == allowed
    assert len(found) == cores() - 1
    assert all(len(one) == 1 for one in found.values())


@needs_affinity
def test_cv2_has_all_cores_after_a_convolution():
    """It counts the cores once, on the thread that first uses it."""
    program = """
import os
import time
import cv2
import numpy as np
from filters import Kernel, convolve

convolve(np.zeros((2000, 2000, 3), np.uint8), Kernel(np.ones((5, 5)) - np.eye(5)))
until = time.monotonic() + 60
each = [1]
while min(each) == 1 and time.monotonic() < until:  # ended threads may take a moment
    os.sched_yield()
    each = []
    for task in os.listdir("/proc/self/task"):
        try:
            each.append(len(os.sched_getaffinity(int(task))))
        except ProcessLookupError:
            pass
print(cv2.getNumThreads(), *each)
"""
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    threads, *each = (int(count) for count in told.stdout.split())
    assert threads == cores()
    assert set(each) == {cores()}


@needs_affinity
def test_work_is_done_where_threads_may_not_be_kept_to_cores(monkeypatch):
    def forbid(*_):
        raise PermissionError("not allowed here")

    monkeypatch.setattr(os, "sched_setaffinity", forbid)
    done = []
    parallel_for(done.append, range(20), cores())
    assert sorted(done) == list(range(20))


def test_every_item_is_worked_on_once_by_few_buffers():
    made, done = [], []

    def make():
        made.append(object())
        return made[-1]

    parallel_for_with(make, lambda _, item: done.append(item), range(100), cores())
    assert sorted(done) == list(range(100))
    assert 1 <= len(made) <= cores()


def test_little_work_stays_on_its_thread():
    threads = set()
    parallel_for(
        lambda _: threads.add(threading.get_ident()), range(10), workers_for(WORTHWHILE_NS - 1)
    )
    assert threads == {threading.get_ident()}
    assert workers_for(WORTHWHILE_NS) == cores()


def test_a_fault_of_one_item_is_raised():
    def fail(item):
        if item == 7:
            raise ValueError("seven")

    with pytest.raises(ValueError, match="seven"):
        parallel_for(fail, range(20), cores())
