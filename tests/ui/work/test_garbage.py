"""Old garbage is looked for only while the Qt thread rests, and none of it stays for good."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.work.garbage import IDLE_SHARE, LONG_IDLE_TICKS, TICK_MS, Garbage


class Node:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.own = self


class Clock:
    """Seconds that the Qt thread has worked."""

    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds

    def work(self) -> None:
        """Let it have worked all the time since the last tick."""
        self.seconds += TICK_MS / 1000


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def garbage(clock: Clock, qapp: QApplication) -> Iterator[Garbage]:
    gc.collect()
    found = Garbage(clock=clock)
    found.begin()
    yield found
    found.end()


@pytest.fixture
def old_collections() -> Iterator[list[int]]:
    """Collections of old objects: how many there were so far."""
    found: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            found.append(len(found))

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def old(node: Node) -> weakref.ref[Node]:
    """Have an object grow old, as if it had outlived two collections of the young ones."""
    gc.collect(1)
    gc.collect(1)
    return weakref.ref(node)


def make_much() -> list[list[int]]:
    """Return so many young objects that Python would look through all there are."""
    return [[number] for number in range(400_000)]


def test_nothing_that_is_made_has_old_objects_looked_through(
    garbage: Garbage, old_collections: list[int]
) -> None:
    kept = make_much()
    assert not old_collections
    garbage.end()
    kept += make_much()
    assert old_collections  # which Python itself would have done


def test_young_garbage_goes_by_itself(garbage: Garbage) -> None:
    node = weakref.ref(Node())
    make_much()
    assert node() is None


def test_old_garbage_goes_once_the_thread_rests(garbage: Garbage, clock: Clock) -> None:
    node = Node()
    found = old(node)
    del node
    make_much()
    clock.work()
    garbage.tick()
    assert found() is not None
    clock.seconds += IDLE_SHARE * TICK_MS / 1000 / 2
    garbage.tick()
    assert found() is None


def test_what_became_garbage_later_goes_after_a_long_rest(garbage: Garbage) -> None:
    node = Node()
    found = old(node)
    make_much()
    garbage.tick()  # and it is left out from now on
    del node
    make_much()
    garbage.tick()
    assert found() is not None
    for _ in range(LONG_IDLE_TICKS - 2):
        garbage.tick()
    assert found() is None


def test_a_program_that_rests_is_left_alone(garbage: Garbage, old_collections: list[int]) -> None:
    make_much()
    for _ in range(4 * LONG_IDLE_TICKS):
        garbage.tick()
    assert len(old_collections) == 2  # soon, and after the long rest


def test_the_loop_ticks(garbage: Garbage, qtbot: QtBot) -> None:
    found = old(Node())
    make_much()
    qtbot.waitUntil(lambda: found() is None)


def test_the_end_leaves_it_to_python(clock: Clock, qapp: QApplication) -> None:
    before = gc.get_threshold()
    garbage = Garbage(clock=clock)
    garbage.begin()
    assert gc.get_threshold() != before
    garbage.end()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
