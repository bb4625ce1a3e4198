"""Points that are dragged on the photo: of every built-in that has one, at every zoom."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.view import View
from filters.params.kinds.point import Point, PointKind
from filters.registry import Registry
from ui.form.value_controls import PointControl
from ui.window.window import Window

CENTRED = ("spin_blur", "vignette", "zoom_blur")
LEFT = Qt.MouseButton.LeftButton


def on_canvas(window: Window, x: float, y: float) -> QPoint:
    """Return where on the canvas a place of the photo is, 0..1."""
    document, view = window.session.document, window.canvas.view
    assert document is not None
    assert view is not None
    rows, columns = document.source.samples.shape[:2]
    across, down = view.on_canvas(y * (rows - 1) + 0.5, x * (columns - 1) + 0.5)
    return (QPointF(across, down) / window.canvas.devicePixelRatioF()).toPoint()


def drag(window: Window, start: QPoint, *ways: QPoint) -> None:
    """Drag on the canvas."""
    QTest.mousePress(window.canvas, LEFT, pos=start)
    for way in ways:
        QTest.mouseMove(window.canvas, way)
    QTest.mouseRelease(window.canvas, LEFT, pos=ways[-1])


def centre(window: Window) -> Point:
    """Return the value of the step being edited."""
    found = window.session.edited.values["centre"]
    assert isinstance(found, Point)
    return found


def test_no_built_in_has_a_centre_that_is_no_point(registry: Registry) -> None:
    with_point = {s.id for s in registry if any(isinstance(p.kind, PointKind) for p in s.params)}
    others = {"perspective", "tilt_shift", "kernel_morph", "kernels_in_places"}
    assert with_point == {*CENTRED, *others}
    names = {p.name for s in registry for p in s.params}
    assert not names & {"across", "down", "x", "y", "centre_x", "centre_y"}


@pytest.mark.parametrize("filter_id", CENTRED)
@pytest.mark.parametrize("zoom", [0.5, 1.0, 3.0])
def test_the_centre_is_dragged_as_one_entry_at_every_zoom(
    filter_id: str, zoom: float, window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter(filter_id)
    window.canvas.zoom_to(zoom)
    middle = on_canvas(window, 0.5, 0.5)
    assert window.points.places()["centre"].toPoint() == middle
    steps = QPoint(20, 10), QPoint(40, 25), QPoint(60, 30)
    drag(window, middle, *(middle + step for step in steps))
    rows, columns = coffee.shape[:2]
    ratio = window.canvas.devicePixelRatioF() / zoom
    moved = centre(window)
    near = pytest.approx
    assert (moved.x - 0.5) * (columns - 1) == near(60 * ratio, abs=1 + ratio)
    assert (moved.y - 0.5) * (rows - 1) == near(30 * ratio, abs=1 + ratio)
    assert window.points.places()["centre"].toPoint() == middle + steps[-1]
    assert window.session.undo_label == "Move centre"
    form = window.filter_panel.form
    assert form is not None
    control = form.controls["centre"]
    assert isinstance(control, PointControl)
    assert control.across.value() == near(100 * moved.x, abs=1e-3)
    window.session.undo()
    assert centre(window) == Point(0.5, 0.5)
    assert window.session.undo_label.startswith("Add")


def test_the_picture_turns_about_the_dragged_centre(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("spin_blur")
    window.session.edit({"angle": 90.0}, "Turn")
    drag(
        window,
        on_canvas(window, 0.5, 0.5),
        on_canvas(window, 0.3, 0.4),
        on_canvas(window, 0.2, 0.3),
    )
    qtbot.waitUntil(window.canvas.is_settled)
    place = centre(window)
    rows, columns = coffee.shape[:2]
    row, column = round(place.y * (rows - 1)), round(place.x * (columns - 1))
    reading = window.canvas.frames.front.reading(row, column, window.canvas.view.shrink)
    assert reading is not None
    still = reading.block // 2 + 2
    around = coffee[row - still : row + still + 1, column - still : column + still + 1, :3] / 255
    assert np.abs(np.array(reading.values[:3]) - around.mean((0, 1))).max() < 0.1


def test_the_centre_goes_beyond_the_photo_but_no_farther_than_it_may(
    window: Window, coffee: np.ndarray
) -> None:
    window.edits.choose_filter("zoom_blur")
    window.canvas.change_view(lambda view, _: zoomed_out(view))
    drag(window, on_canvas(window, 0.5, 0.5), on_canvas(window, 1.25, 0.5))
    assert centre(window).x == pytest.approx(1.25, abs=0.02)
    drag(window, on_canvas(window, centre(window).x, 0.5), on_canvas(window, 2.6, 0.5))
    assert centre(window).x == 2.0


def zoomed_out(view: View) -> View:
    """Return a view in which the photo is a small part of the canvas."""
    return view.zoomed(view.width / 8 / view.columns, view.width / 2, view.height / 2)


def test_a_marker_grows_under_the_mouse(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("spin_blur")
    middle = on_canvas(window, 0.5, 0.5)
    QTest.mouseMove(window.canvas, middle + QPoint(3, 2))
    assert window.points.under_mouse == "centre"
    QTest.mouseMove(window.canvas, middle + QPoint(60, 60))
    assert window.points.under_mouse == ""


def test_space_drags_the_photo_where_a_point_is_too(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("spin_blur")
    window.canvas.zoom_to(3.0)
    window.canvas.setFocus()
    before, middle = window.canvas.view, on_canvas(window, 0.5, 0.5)
    QTest.keyPress(window.canvas, Qt.Key.Key_Space)
    drag(window, middle, middle + QPoint(30, 20))
    QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
    assert centre(window) == Point(0.5, 0.5)
    assert window.canvas.view != before
    moved = on_canvas(window, 0.5, 0.5)
    assert moved == middle + QPoint(30, 20)
    drag(window, moved, moved + QPoint(-30, 0))
    assert centre(window).x < 0.5
