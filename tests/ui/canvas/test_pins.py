"""Pins of kernels in places: marks on the photo, dragged, as many as there are kernels."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def run(window: Window, command_id: str) -> None:
    command = next(c for c in window.commands.available() if c.id == command_id)
    window.commands.run(command)


def test_a_pin_is_dragged_and_another_kernel_brings_another_pin(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    run(window, "filter.kernels_in_places")
    places = window.points.places()
    assert set(places) == {"pin_1", "pin_2"}
    begin = places["pin_1"].toPoint()
    QTest.mousePress(window.canvas, LEFT, pos=begin)
    QTest.mouseMove(window.canvas, begin + QPoint(-60, 20))
    QTest.mouseRelease(window.canvas, LEFT, pos=begin + QPoint(-60, 20))
    pin = window.session.edited.values["pin_1"]
    assert pin.x < 0.5 < pin.y
    run(window, "planes_add")
    assert set(window.points.places()) == {"pin_1", "pin_2", "pin_3"}
    assert window.session.edited.values["kernels"].shape == (1, 3)
    assert window.filter_panel.stack_control().picker.place == (0, 2)
    run(window, "planes_remove")
    assert set(window.points.places()) == {"pin_1", "pin_2"}


def test_a_pads_point_has_no_mark_on_the_photo(window: Window, coffee: np.ndarray) -> None:
    run(window, "filter.kernel_morph")
    run(window, "planes_add")
    assert window.session.edited_spec.is_relevant("at", window.session.edited.values)
    assert window.points.places() == {}
