"""The slide in the window: what it shows is the engine's, and it goes where it is told."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.lab.examples import DIAGONAL, EXAMPLES
from filters.convolution.bank.bank import Bank, feature_maps
from filters.kernel import Kernel
from ui.lab.slide_view import SlideView
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def settled(view: SlideView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.state.is_settled)


def point(at: QPointF) -> QPoint:
    return at.toPoint()


def test_at_first_a_crop_of_32_gives_a_map_of_30_as_in_the_article(
    view: SlideView, coffee: np.ndarray
) -> None:
    slide = view.state.slide
    assert slide.pixels.shape == (32, 32, 3)
    assert slide.maps.shape == (1, 30, 30)
    assert view.layer.shapes.texts == ("32×32×3", "30×30×1")
    assert view.layer.formula.text().startswith(
        "(32 + 0 + 0 − 3) / 1 + 1 = 30\n27 weights + 1 bias"
    )
    assert np.array_equal(slide.pixels, slide.crop.of(coffee).astype(np.float32) / np.float32(255))
    taps = np.broadcast_to(EXAMPLES[DIAGONAL].taps, (1, 3, 3, 3))
    assert np.array_equal(slide.maps, feature_maps(slide.pixels, Bank(taps)))


def test_the_kernel_of_the_step_slides_over_what_the_step_reads(
    window: Window, view: SlideView, qtbot: QtBot
) -> None:
    window.edits.choose_filter("invert")
    window.session.select(None)
    kernel = Kernel([[1, 2, 3, 4, 5]], divisor=3, offset=0.25)
    window.session.edit({"kernel": kernel, "flip": True}, "Draw")
    settled(view, qtbot)
    slide = view.state.slide
    assert slide.layer.kernel == kernel
    assert slide.layer.weights(1).tolist() == [[[5, 4, 3, 2, 1]]]
    assert view.layer.kernels.currentText() == "Kernel of the step, 5×1"
    source = window.session.document.source
    np.testing.assert_allclose(slide.pixels, 1 - source.floats(slide.crop), atol=1e-6)
    assert "turned by 180°" in view.formula.note.text()
    field = view.state.field()
    assert field.worked_out == pytest.approx(field.result, abs=1e-5)


def test_keys_step_over_the_map(view: SlideView) -> None:
    view.state.go(31)
    stage = view.stage
    stage.setFocus()
    for key, place in (
        (KEY.Key_Right, 32),
        (KEY.Key_Down, 62),
        (KEY.Key_Left, 61),
        (KEY.Key_Up, 31),
        (KEY.Key_End, 899),
        (KEY.Key_Right, 899),
        (KEY.Key_Home, 0),
        (KEY.Key_Up, 0),
    ):
        QTest.keyClick(stage, key)
        assert view.state.number == place


def test_space_plays_to_the_end_and_again_from_the_start(view: SlideView, qtbot: QtBot) -> None:
    view.player.set_speed(1)  # so slow that the end is not reached before it is driven there
    view.state.go(0)
    view.stage.setFocus()
    QTest.keyClick(view.stage, KEY.Key_Space)
    assert view.player.is_playing
    assert view.transport.play.toolTip() == "Pause"
    QTest.mouseMove(view.stage, point(view.stage.geometry_.map_box(2, 2).center()))
    assert view.state.shown == view.state.number
    qtbot.waitUntil(lambda: view.state.number > 0)  # by its own timer
    view.player.advance(899)
    assert not view.player.is_playing
    assert view.state.number == 899
    QTest.mouseClick(view.transport.play, LEFT)
    assert view.player.is_playing
    assert view.state.number == 0
    QTest.mouseClick(view.transport.play, LEFT)
    assert not view.player.is_playing


def test_it_goes_on_by_as_many_places_as_belong_to_the_time(view: SlideView) -> None:
    view.state.go(0)
    view.player.set_speed(10)
    for _ in range(5):
        view.player.advance(0.05)
    assert view.state.number == 2
    view.player.advance(1.05)
    assert view.state.number == 13
    QTest.keyClick(view.stage, KEY.Key_Plus)
    assert view.player.speed == 20
    assert view.stage.findChild(type(view.transport.scrub)).position > 0.4


def test_the_row_under_the_pictures_steps_and_scrubs(view: SlideView) -> None:
    row = view.transport
    view.state.go(10)
    QTest.mouseClick(row.next, LEFT)
    assert view.state.number == 11
    QTest.mouseClick(row.back, LEFT)
    assert view.state.number == 10
    scrub = row.scrub
    QTest.mouseClick(scrub, LEFT, pos=QPoint(scrub.width() - 1, scrub.height() // 2))
    assert view.state.number == 899
    QTest.mouseClick(row.again, LEFT)
    assert view.state.number == 0
    assert scrub.position == 0


def test_pointer_over_source_or_map_shows_that_place_until_it_leaves(view: SlideView) -> None:
    geometry, state = view.stage.geometry_, view.state
    state.go(0)
    QTest.mouseMove(view.stage, point(geometry.map_box(12, 14).center()))
    assert state.shown == 12 * 30 + 14
    assert state.number == 0
    QTest.mouseMove(view.stage, point(geometry.source_box(5, 9).center()))
    field = state.field()
    assert (field.row, field.column) == (4, 8)
    assert (field.rows[1], field.columns[1]) == (5, 9)
    QTest.mouseMove(view.stage, QPoint(2, 2))
    assert state.shown == 0
    QTest.mouseClick(view.stage, LEFT, pos=point(geometry.map_box(3, 4).center()))
    assert state.number == 3 * 30 + 4


def test_a_pinned_field_stays_and_links_taps_both_ways(view: SlideView) -> None:
    state, stage, sums = view.state, view.stage, view.worked_out
    state.go(7 * 30 + 9)
    QTest.keyClick(stage, KEY.Key_P)
    assert view.transport.pin.isChecked()
    QTest.mouseMove(stage, point(stage.geometry_.source_box(9, 10).center()))
    assert state.shown == state.number == 7 * 30 + 9
    assert state.tap == (2, 1)
    QTest.mouseMove(stage, point(stage.geometry_.source_box(20, 20).center()))
    assert state.tap is None
    frame = sums.grids().frames[1][1]
    QTest.mouseMove(sums, point(QPointF(frame.right() - 4, frame.top() + 4)))
    assert state.tap == (0, 2)
    assert view.formula.loops.lines[view.formula.loops.running].event == "tap"
    sums.setFocus()
    QTest.keyClick(sums, KEY.Key_Left)
    assert state.tap == (0, 1)
    assert state.number == 7 * 30 + 9
    QTest.mouseClick(view.transport.pin, LEFT)
    QTest.mouseMove(stage, point(stage.geometry_.source_box(20, 20).center()))
    assert state.shown == 19 * 30 + 19


@pytest.mark.parametrize(
    ("form", "begin"), [("text", "Row 15"), ("latex", "y_{15,15}"), ("numpy", "(np.array(")]
)
def test_the_formula_is_copied(window: Window, view: SlideView, form: str, begin: str) -> None:
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(view.formula.copies[form], LEFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(begin)
    QGuiApplication.clipboard().clear()
    window.commands.run(window.commands[f"lab.copy_{form}"])
    assert QGuiApplication.clipboard().text() == copied


def test_the_loops_say_what_has_run(view: SlideView) -> None:
    loops, state = view.formula.loops, view.state
    assert [line.text.strip() for line in loops.lines][:2] == [
        "for i in range(30):",
        "for j in range(30):",
    ]
    state.go(5)
    state.go(6)
    assert loops.lines[loops.running].event == "column"
    state.go(36)
    assert loops.lines[loops.running].event == "row"


def test_the_crop_is_moved_over_the_photo(view: SlideView, qtbot: QtBot) -> None:
    state, stage, shift = view.state, view.stage, Qt.KeyboardModifier.ShiftModifier
    corner = state.crop.top, state.crop.left
    stage.setFocus()
    QTest.keyClick(stage, KEY.Key_Right, shift)
    QTest.keyClick(stage, KEY.Key_Up, shift)
    settled(view, qtbot)
    assert (state.slide.crop.top, state.slide.crop.left) == (corner[0] - 4, corner[1] + 4)
    assert view.layer.crop["left"].value() == corner[1] + 4
    box = stage.geometry_.source_box
    QTest.mousePress(stage, LEFT, shift, point(box(10, 10).center()))
    QTest.mouseMove(stage, point(box(15, 7).center()))
    QTest.mouseRelease(stage, LEFT, shift, point(box(15, 7).center()))
    settled(view, qtbot)
    assert (state.slide.crop.top, state.slide.crop.left) == (corner[0] - 9, corner[1] + 7)
    for _ in range(200):
        state.move_crop(-4, -4)
    settled(view, qtbot)
    assert (state.slide.crop.top, state.slide.crop.left) == (0, 0)
    assert state.slide.crop.rows == state.slide.crop.columns == 32


def test_a_marked_tap_is_said_with_the_rule_that_made_it(view: SlideView, qtbot: QtBot) -> None:
    view.state.change(padding="same", outside="clamp")
    settled(view, qtbot)
    view.state.go(0)
    view.state.mark((0, 2))
    words = view.head.figure.text()
    assert words.count("×") == 3
    assert words.endswith("the edge repeated")
    view.state.mark((2, 2))
    assert "edge" not in view.head.figure.text()
