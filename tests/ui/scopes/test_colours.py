"""Pinned colours stay on the photo and are read again as steps change."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from ui.scopes.pins import Pins
from ui.window.window import Window

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pins(window: Window, coffee: np.ndarray) -> Pins:
    window.docks.toggle("Colours")
    return window.told.pins


def spot(window: Window, row: int, column: int) -> QPoint:
    """Return where a pixel of the result is on the canvas, logical pixels."""
    x, y = window.canvas.view.on_canvas(row + 0.5, column + 0.5)
    return QPoint(int(x), int(y))


def result(window: Window) -> np.ndarray:
    document = window.session.document
    pipeline = Pipeline.of(document.source, window.session.shown, window.session.registry)
    return pipeline.render(pipeline.region)[..., :3]


def pinned(window: Window, pins: Pins, qtbot: QtBot, row: int, column: int) -> None:
    """Set a pin by Alt and a click, at 100 %."""
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    count = len(pins.places)
    qtbot.mouseClick(window.canvas, LEFT, ALT, spot(window, row, column))
    qtbot.waitUntil(lambda: len(pins.readings) == count + 1)


def test_a_pin_reads_before_and_after_as_steps_change(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    pinned(window, pins, qtbot, 200, 300)
    assert pins.readings[0].before.bytes == tuple(coffee[200, 300])
    window.edits.choose_filter("invert")
    qtbot.waitUntil(lambda: pins.readings[0].after.bytes == tuple(255 - coffee[200, 300]))
    assert pins.readings[0].before.bytes == tuple(coffee[200, 300])
    words = window.told.colours.list.item(0).text()
    assert "→" in words
    assert " ".join(str(v) for v in 255 - coffee[200, 300]) in words


def test_it_stays_on_its_place_of_the_photo_through_a_flip(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    pinned(window, pins, qtbot, 200, 300)
    place = pins.places
    window.edits.choose_filter("flip")
    qtbot.waitUntil(lambda: pins.readings[0].at[0] != pytest.approx(300.5))
    assert pins.places == place
    assert pins.readings[0].after.bytes == tuple(coffee[200, 300])


def test_the_mean_is_of_full_pixels_of_the_result(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    pinned(window, pins, qtbot, 200, 300)
    window.canvas.zoom_to(1 / 4)
    window.edits.choose_filter("gaussian_blur")
    box = window.told.colours.side
    box.setCurrentIndex(box.findData(11))
    box.activated.emit(box.currentIndex())
    expected = result(window)[195:206, 295:306].mean(axis=(0, 1))
    qtbot.waitUntil(
        lambda: bool(np.allclose(pins.readings[0].after.rgb, expected, rtol=0, atol=1e-5))
    )


def test_a_pin_is_dragged_and_deleted(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    pinned(window, pins, qtbot, 200, 300)
    qtbot.mousePress(window.canvas, LEFT, pos=spot(window, 200, 300))
    qtbot.mouseMove(window.canvas, spot(window, 150, 250))
    qtbot.mouseRelease(window.canvas, LEFT, pos=spot(window, 150, 250))
    qtbot.waitUntil(lambda: pins.readings[0].before.bytes == tuple(coffee[150, 250]))
    rows = window.told.colours.list
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    assert pins.places == ()
    assert rows.count() == 0


def test_the_command_has_the_next_click_pin(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    window.commands.run(window.commands["pin_colour"])
    assert window.told.colours.pin_button.isChecked()
    qtbot.mouseClick(window.canvas, LEFT, pos=spot(window, 180, 280))
    qtbot.waitUntil(lambda: len(pins.readings) == 1)
    assert not pins.is_pinning
    pins.set_scale("hex")
    red, green, blue = coffee[180, 280]
    assert f"#{red:02x}{green:02x}{blue:02x}" in window.told.colours.list.item(0).text()
    window.commands.run(window.commands["remove_pins"])
    assert pins.places == ()


def test_the_panel_says_what_is_under_the_pointer(
    window: Window, pins: Pins, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled)
    qtbot.mouseMove(window.canvas, spot(window, 190, 290))
    expected = " ".join(str(v) for v in coffee[190, 290])
    qtbot.waitUntil(lambda: window.told.colours.pointer.text() == f"{expected} → {expected}")
