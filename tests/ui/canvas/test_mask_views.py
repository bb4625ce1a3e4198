"""The mask on the photo: in red, in grey, alone while Alt is held, and the cost of a stroke."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.masks.mask import Mask
from ui.look.section import Section
from ui.window.window import Window

SPOT = {"items": [{"shape": "ellipse", "centre": [0.5, 0.5], "radii": [0.2, 0.25]}]}


@pytest.fixture
def masked(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    """A window whose one step has a mask, which is shown in red."""
    window.edits.choose_filter("invert")
    window.session.set_mask(Mask.from_json(SPOT))
    window.session.show_mask("red")
    settle(window, qtbot)
    return window


def settle(window: Window, qtbot: QtBot) -> None:
    layer = window.drawing.tools.layer
    qtbot.waitUntil(lambda: window.canvas.is_settled() and layer.is_settled)


def colour(window: Window, x: float, y: float) -> tuple[int, int, int]:
    """Return what is seen at a place of the photo, 0..1."""
    view = window.canvas.view
    at = QPointF(*view.on_canvas(y * view.rows, x * view.columns))
    image = window.canvas.grab().toImage()
    found = image.pixelColor(at.toPoint())
    return found.red(), found.green(), found.blue()


def test_the_mask_lies_in_red_over_the_result(masked: Window, qtbot: QtBot) -> None:
    red = np.array(colour(masked, 0.5, 0.5), float)
    outside = colour(masked, 0.1, 0.1)
    masked.session.show_mask("")
    settle(masked, qtbot)
    plain = np.array(colour(masked, 0.5, 0.5), float)
    assert np.abs(red - (0.45 * plain + 0.55 * np.array([255, 40, 60]))).max() < 3
    assert colour(masked, 0.1, 0.1) == outside


def test_in_grey_the_mask_takes_the_photos_place(masked: Window, qtbot: QtBot) -> None:
    masked.commands.run(masked.commands["mask.show_grey"])
    settle(masked, qtbot)
    assert colour(masked, 0.5, 0.5) == (255, 255, 255)
    assert colour(masked, 0.1, 0.1) == (0, 0, 0)


def test_it_follows_zoom_and_edits(masked: Window, qtbot: QtBot) -> None:
    masked.session.show_mask("grey")
    masked.canvas.zoom_to(6.0)
    settle(masked, qtbot)
    region, shrink, levels = masked.drawing.tools.layer.levels()
    assert (region, shrink) == (masked.canvas.view.visible, 1)
    assert levels.min() == levels.max() == 255
    moved = {"items": [{**SPOT["items"][0], "centre": [0.9, 0.9]}]}
    masked.session.set_mask(Mask.from_json(moved))
    settle(masked, qtbot)
    assert masked.drawing.tools.layer.levels()[2].max() == 0
    masked.session.undo()
    settle(masked, qtbot)
    assert masked.drawing.tools.layer.levels()[2].min() == 255


def test_alt_shows_it_alone_while_it_is_edited(masked: Window, qtbot: QtBot) -> None:
    tools = masked.drawing.tools
    QTest.keyPress(masked.canvas, Qt.Key.Key_Alt)
    assert tools.view == "red"  # its chips are folded away
    QTest.keyRelease(masked.canvas, Qt.Key.Key_Alt)
    section = next(
        s
        for s in masked.filter_panel.findChildren(Section)
        if s.isAncestorOf(masked.filter_panel.masking)
    )
    masked.resize(1280, 1100)
    QTest.mouseClick(section.header, Qt.MouseButton.LeftButton)
    QTest.keyPress(masked.canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert tools.view == "grey"
    assert tools.layer.isVisible()
    settle(masked, qtbot)
    assert colour(masked, 0.1, 0.1) == (0, 0, 0)
    QTest.keyRelease(masked.canvas, Qt.Key.Key_Alt)
    assert tools.view == "red"
    assert masked.menu_row.bar.activeAction() is None


def test_o_hides_the_mask_while_it_is_drawn(masked: Window) -> None:
    masked.commands.run(masked.commands["mask.draw_brush"])
    QTest.keyClick(masked.canvas, Qt.Key.Key_O)
    assert masked.session.mask_view == ""
    QTest.keyClick(masked.canvas, Qt.Key.Key_O)
    assert masked.session.mask_view == "red"


def test_what_is_hovered_has_no_mask_over_it(masked: Window) -> None:
    masked.session.hover(masked.session.fresh_step)
    assert masked.session.mask_view == ""
    assert not masked.drawing.tools.layer.isVisible()
    masked.session.hover(None)
    assert masked.drawing.tools.layer.isVisible()


def test_what_can_t_be_shown_is_said_once(masked: Window, qtbot: QtBot) -> None:
    told: list[str] = []
    masked.drawing.tools.layer.failed.connect(told.append)
    gone = {"items": [{"shape": "picture", "path": "/no/such/picture.png"}]}
    masked.session.set_mask(Mask.from_json(gone))
    qtbot.waitUntil(lambda: bool(told))
    masked.drawing.tools.refresh()
    masked.drawing.tools.layer.worker.flush()
    assert len(told) == 1
    assert "picture.png" in told[0]
    masked.session.undo()
    settle(masked, qtbot)


def test_a_stroke_asks_for_nothing_until_it_ends(masked: Window, qtbot: QtBot) -> None:
    masked.commands.run(masked.commands["mask.draw_brush"])
    settle(masked, qtbot)
    layer, told = masked.drawing.tools.layer, []
    masked.session.subscribe(lambda: told.append(1))
    middle = masked.canvas.rect().center()
    QTest.mousePress(masked.canvas, Qt.MouseButton.LeftButton, pos=middle)
    for way in range(1, 20):
        QTest.mouseMove(masked.canvas, middle + QPoint(3 * way, way))
    assert not told
    assert not layer.worker.is_busy
    assert not masked.canvas.frames.is_busy
    QTest.mouseRelease(masked.canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(57, 19))
    assert len(told) == 1


def test_alt_that_shows_it_alone_leaves_the_keys_to_the_brush(masked: Window, qtbot: QtBot) -> None:
    masked.actions_["mask.draw_brush"].trigger()
    tools = masked.drawing.tools
    QTest.keyPress(masked.canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    assert tools.view == "grey"
    QTest.keyRelease(masked.canvas, Qt.Key.Key_Alt)
    assert masked.canvas.hasFocus()
    assert masked.menu_row.bar.activeAction() is None
    QTest.keyClick(masked.canvas, Qt.Key.Key_Escape)
    assert tools.tool == ""
    QTest.keyPress(masked.canvas, Qt.Key.Key_Alt, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(masked.canvas, Qt.Key.Key_Alt)
    assert masked.menu_row.bar.activeAction() is not None  # where Alt does nothing else
