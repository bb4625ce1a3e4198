"""Whole notches out of wheel events of any size."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from tests.ui.wheel_events import BEGIN, NOTHING, UPDATE, turned
from ui.input.wheel import WheelCounter, is_sideways, is_touchpad, touchpad_zoom

ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(("angle", "notches"), [(120, 1), (-120, -1), (240, 2), (-360, -3)])
def test_a_plain_wheel_gives_its_notches_at_once(angle: int, notches: int) -> None:
    assert WheelCounter().notches(turned(0, angle)) == notches


@pytest.mark.parametrize("sign", [1, -1])
def test_eight_small_turns_are_one_notch_with_the_last_of_them(sign: int) -> None:
    counter = WheelCounter()
    assert [counter.notches(turned(0, 15 * sign)) for _ in range(8)] == [0] * 7 + [sign]
    assert [counter.notches(turned(0, 15 * sign)) for _ in range(8)] == [0] * 7 + [sign]


def test_turning_back_drops_what_was_left_of_a_notch() -> None:
    counter = WheelCounter()
    assert [counter.notches(turned(0, angle)) for angle in (100, -100, 100)] == [0, 0, 0]
    assert counter.notches(turned(0, -120)) == -1
    assert counter.notches(turned(0, 119)) == 0
    assert counter.notches(turned(0, 1)) == 1


@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_what_goes_sideways_or_is_empty_or_runs_on_counts_nothing(
    x: int, y: int, phase: Qt.ScrollPhase
) -> None:
    counter = WheelCounter()
    assert counter.notches(turned(0, 100)) == 0
    assert counter.notches(turned(x, y, phase)) == 0
    assert counter.notches(turned(0, 20)) == 1  # and what was left is still there


def test_a_finger_that_goes_mostly_sideways_counts_nothing() -> None:
    counter = WheelCounter()
    assert [counter.notches(turned(300, 60, UPDATE)) for _ in range(4)] == [0] * 4


@given(st.lists(st.integers(1, 500)))
def test_all_notches_are_the_whole_way_however_it_is_cut(angles: list[int]) -> None:
    counter = WheelCounter()
    assert sum(counter.notches(turned(0, angle)) for angle in angles) == sum(angles) // 120


def test_a_wheel_that_alt_makes_go_sideways_counts_as_it_turns() -> None:
    assert WheelCounter().notches(turned(120, 0, key=ALT)) == 1
    assert not is_sideways(turned(-120, 0, key=ALT))
    if sys.platform != "darwin":  # where Shift does it too
        assert WheelCounter().notches(turned(120, 0, key=SHIFT)) == 0
    assert WheelCounter().notches(turned(120, 0, UPDATE, key=ALT)) == 0  # a finger's own way


def test_a_touchpad_is_told_from_a_mouse_that_has_a_length_in_pixels_too() -> None:
    assert is_touchpad(turned(0, 20, UPDATE, pixels=10))
    assert is_touchpad(turned(0, 0, pixels=10))
    assert not is_touchpad(turned(0, 120, pixels=15))  # X11
    assert not is_touchpad(turned(0, 120))
    assert not is_touchpad(turned(0, 0, BEGIN))


def test_fingers_zoom_by_their_way_and_back_again() -> None:
    up, down = turned(0, 60, UPDATE, pixels=30), turned(0, -60, UPDATE, pixels=-30)
    assert touchpad_zoom(up) > 1
    assert touchpad_zoom(up) * touchpad_zoom(down) == pytest.approx(1)
    assert touchpad_zoom(up) ** 2 == pytest.approx(touchpad_zoom(turned(0, 120, UPDATE, pixels=60)))
