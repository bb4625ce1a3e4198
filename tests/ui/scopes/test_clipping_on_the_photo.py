"""Clipped samples of the result's own pixels, marked on the photo at any zoom and counted."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from tests.screen import grab_visible
from ui.scopes.clipping_layer import COLOURS, ClippingLayer
from ui.window.window import Window


@pytest.fixture
def layer(window: Window, coffee: np.ndarray) -> ClippingLayer:
    window.edits.choose_filter("levels")
    window.session.edit({"black": 50.0, "white": 180.0}, "Contrast")
    return window.told.clipping


def levels(window: Window) -> np.ndarray:
    document = window.session.document
    assert document is not None
    pipeline = Pipeline.of(document.source, window.session.shown, window.session.registry)
    return pipeline.levels(pipeline.region, np.uint8)


def test_its_command_marks_and_counts_every_sample_of_the_result_at_any_zoom(
    window: Window, layer: ClippingLayer, qtbot: QtBot
) -> None:
    window.actions_["clipping"].trigger()
    assert layer.is_on
    window.canvas.zoom_to(1 / 3)
    with qtbot.waitSignal(layer.marked):
        pass
    qtbot.waitUntil(lambda: layer.found is not None and window.canvas.is_settled())
    expected = levels(window)
    assert layer.found.black == (expected == 0).sum() > 0
    assert layer.found.white == (expected == 255).sum() > 0
    marks = layer.found.marks
    for row, column in np.ndindex(marks.shape):
        block = expected[3 * row : 3 * row + 3, 3 * column : 3 * column + 3]
        assert marks[row, column] == (block == 0).any() + 2 * (block == 255).any()


def test_marks_lie_on_their_pixels(window: Window, layer: ClippingLayer, qtbot: QtBot) -> None:
    window.canvas.actual_size()
    layer.set_on(True)
    qtbot.waitUntil(lambda: layer.found is not None and window.canvas.is_settled())
    seen = window.canvas.view.visible
    pixels, _ = grab_visible(window.canvas)
    expected = levels(window)[seen.slices]
    white = (expected == 255).any(axis=2) & ~(expected == 0).any(axis=2)
    white[:60] = False  # the counts stand there
    assert white.sum() > 10
    colour = COLOURS[2]
    assert (pixels[white] == (colour.red(), colour.green(), colour.blue())).all()


def test_it_follows_edits_and_goes(window: Window, layer: ClippingLayer, qtbot: QtBot) -> None:
    layer.set_on(True)
    qtbot.waitUntil(lambda: layer.found is not None)
    first = layer.found
    window.session.edit({"black": 0.0, "white": 255.0}, "As it was")
    qtbot.waitUntil(lambda: layer.found is not None and layer.found is not first)
    assert layer.found.white < first.white
    window.session.close()
    assert not layer.isVisible()


def test_a_button_on_the_histogram_switches_it(
    window: Window, layer: ClippingLayer, qtbot: QtBot
) -> None:
    head = window.told.histogram.head
    button = next(b for b in head.children() if getattr(b, "isCheckable", bool)())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert layer.is_on
    window.commands.run(window.commands["clipping"])
    assert not layer.is_on
    assert not button.isChecked()
