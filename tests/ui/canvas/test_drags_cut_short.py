"""Drags during which something else happens: another photo, an undo, another step, a key."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.document.step import Step
from editor.masks.mask import Mask
from tests.ui.canvas.mask_drags import LEFT, at, drag, draw, look
from ui.look.section import Section
from ui.window.window import Window

KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.fixture
def drawing(window: Window, coffee: np.ndarray) -> Window:
    """Two photos; the second has a step with a mask, the first a step that was added to it."""
    session = window.session
    window.edits.choose_filter("invert")
    draw(window, "ellipse")
    x, y = look(window, 1.0)
    drag(window, at(window, x - 20, y - 20), at(window, x + 20, y + 20))
    window.drawing.tools.end()
    session.open(Image(np.zeros((400, 600, 3), np.uint8)))
    window.edits.choose_filter("invert")
    look(window, 1.0)
    return window


def begin(window: Window, start: QPoint, *ways: QPoint) -> None:
    """Press and drag on, without letting go."""
    QTest.mousePress(window.canvas, LEFT, pos=start)
    for way in ways:
        move(window, way)


def move(window: Window, to: QPoint, held: Qt.MouseButton = LEFT) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseEvent(QTest.MouseAction.MouseMove, window.canvas, held, none, to)


def test_a_shape_under_way_takes_nothing_back_in_another_photo(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "rectangle")
    begin(drawing, at(drawing, x - 30, y - 30), at(drawing, x + 30, y + 30))
    drawing.session.show_photo(0)
    assert drawing.session.undo_label == "Draw ellipse in mask"
    assert drawing.session.redo_label == ""


@pytest.mark.parametrize("tool", ["", "rectangle"])
def test_a_handle_under_way_changes_nothing_in_another_photo(drawing: Window, tool: str) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "rectangle")
    drag(drawing, at(drawing, x - 30, y - 30), at(drawing, x + 30, y + 30))
    if not tool:
        drawing.drawing.tools.end()
        drawing.resize(1280, 1100)
        sections = drawing.filter_panel.findChildren(Section)
        section = next(s for s in sections if s.isAncestorOf(drawing.filter_panel.masking))
        QTest.mouseClick(section.header, LEFT)
    middle = drawing.drawing.tools.handles()[0, "move"].toPoint()
    begin(drawing, middle, middle + QPoint(9, 9), middle + QPoint(18, 9))
    was = drawing.session.photos.items[0].history
    drawing.session.show_photo(0)
    move(drawing, middle + QPoint(30, 30))
    assert drawing.session.history is was


def test_what_was_undone_during_a_drag_is_not_undone_again_by_escape(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "rectangle")
    begin(drawing, at(drawing, x - 30, y - 30), at(drawing, x + 30, y + 30))
    drawing.session.undo()
    assert drawing.session.undo_label == "Add Invert"
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Escape)
    assert drawing.session.undo_label == "Add Invert"


def test_a_stroke_ends_with_the_step_that_it_is_for(drawing: Window) -> None:
    drawing.edits.choose_filter("gaussian_blur")
    drawing.session.select(0)
    x, y = look(drawing, 1.0)
    draw(drawing, "brush")
    begin(drawing, at(drawing, x - 30, y), at(drawing, x + 30, y))
    drawing.edits.delete([0])
    assert drawing.session.edited.filter_id == "gaussian_blur"
    QTest.mouseRelease(drawing.canvas, LEFT, pos=at(drawing, x + 30, y))
    assert drawing.session.edited.mask is None
    assert drawing.drawing.tools.layer.strokes == []


def test_a_photo_that_was_drawn_on_is_let_go_when_it_is_closed(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    image = Image(np.zeros((40, 60, 3), np.uint8))
    known = weakref.ref(image)
    window.session.open(image, (Step.of(window.session.registry["invert"]),))
    x, y = look(window, 1.0)
    draw(window, "brush")
    drag(window, at(window, x - 30, y), at(window, x + 30, y))
    window.drawing.tools.end()
    window.session.close()
    del image

    def is_gone() -> bool:
        gc.collect()
        return known() is None

    qtbot.waitUntil(is_gone)


def test_escape_ends_the_drag_of_a_crop_with_its_frame(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("crop")
    crop = window.points.crop
    begin(window, at(window, 0, 200), at(window, 30, 200))
    assert crop.held
    QTest.keyClick(window.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(window.canvas, LEFT, pos=at(window, 30, 200))
    crop.show_frame(True)
    was = window.session.edited
    move(window, at(window, 90, 200), Qt.MouseButton.NoButton)
    assert window.session.edited == was


def test_a_point_is_let_go_with_the_step_that_it_is_of(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("invert")
    window.edits.choose_filter("vignette")
    middle = window.points.places()["centre"].toPoint()
    begin(window, middle, middle + QPoint(20, 0))
    window.session.undo()
    window.session.undo()
    assert window.session.edited.filter_id == "invert"
    was = window.session.edited
    move(window, middle + QPoint(40, 0))
    QTest.mouseRelease(window.canvas, LEFT, pos=middle)
    assert window.session.edited == was


def test_enter_of_the_keypad_closes_a_lasso(drawing: Window) -> None:
    x, y = look(drawing, 1.0)
    draw(drawing, "lasso")
    for across, down in ((-30, -30), (30, -30), (0, 30)):
        QTest.mouseClick(drawing.canvas, LEFT, pos=at(drawing, x + across, y + down))
    QTest.keyClick(drawing.canvas, Qt.Key.Key_Enter, KEYPAD)
    assert drawing.session.undo_label == "Draw lasso in mask"


def test_a_photo_whose_mask_failed_is_let_go_when_it_is_closed(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    image = Image(np.zeros((40, 60, 3), np.uint8))
    known = weakref.ref(image)
    step = Step.of(window.session.registry["invert"])
    window.session.open(image, (replace(step, mask=Mask.of_picture("/nowhere/gone.png")),))
    with qtbot.waitSignal(window.drawing.tools.layer.failed):
        window.session.show_mask("red")
    window.session.close()
    del image

    def is_gone() -> bool:
        gc.collect()
        return known() is None

    qtbot.waitUntil(is_gone)
