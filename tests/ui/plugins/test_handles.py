"""Rectangles, lines, lists of points and gradients, dragged by their handles: real events."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as PillowImage
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.params.kinds.gradient import Gradient
from filters.params.kinds.line import Line
from filters.params.kinds.points import Points, PointsKind
from filters.params.kinds.rectangle import Rectangle
from tests.ui.windows import loaded
from ui.form.list_controls import GradientControl, PointsControl
from ui.window.window import Window

EXAMPLES = Path(__file__).parents[3] / "docs" / "plugins"
LEFT = Qt.MouseButton.LeftButton
NEAR = 0.005  # of the photo; a pixel of the canvas is 1 / 600


@pytest.fixture
def swept(bench: Window, folder: Path, qtbot: QtBot) -> Window:
    """The window with Colour sweep in it."""
    shutil.copy(EXAMPLES / "sweep.py", folder)
    loaded(bench, qtbot)
    bench.canvas.fit()
    bench.edits.choose_filter("sweep.sweep")
    return bench


def value(window: Window, name: str) -> Any:
    return window.session.edited.values[name]


def control(window: Window, name: str) -> Any:
    form = window.filter_panel.form
    assert form is not None
    return form.controls[name]


def place(window: Window, x: float, y: float) -> QPoint:
    """Return where a place of the photo, 0..1, is on the canvas."""
    view = window.canvas.view
    assert view is not None
    ratio = window.canvas.devicePixelRatioF()
    across, down = view.on_canvas(y * view.bounds.rows, x * view.bounds.columns)
    return QPoint(round(across / ratio), round(down / ratio))


def drag(window: Window, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(window.canvas, LEFT, pos=start)
    QTest.mouseMove(window.canvas, (start + end) / 2)
    QTest.mouseMove(window.canvas, end)
    QTest.mouseRelease(window.canvas, LEFT, pos=end)


def test_a_rectangle_is_dragged_by_its_corners_and_its_middle(swept: Window) -> None:
    drag(swept, place(swept, 0.1, 0.1), place(swept, 0.3, 0.25))
    near = pytest.approx
    first = value(swept, "inside")
    assert (first.left, first.top) == (near(0.3, abs=NEAR), near(0.25, abs=NEAR))
    assert (first.left + first.width, first.top + first.height) == (near(0.9), near(0.9))
    assert swept.session.undo_label == "Move inside"
    drag(swept, place(swept, 0.9, 0.9), place(swept, 0.1, 0.6))  # no farther than the other side
    assert value(swept, "inside").width == 0
    swept.session.undo()
    assert value(swept, "inside") == first
    middle = first.left + first.width / 2, first.top + first.height / 2
    drag(swept, place(swept, *middle), place(swept, 1.0, 0.0))
    moved = value(swept, "inside")
    assert (moved.width, moved.height) == (
        near(first.width, abs=1e-5),
        near(first.height, abs=1e-5),
    )
    assert moved.left + moved.width == near(1.0, abs=1e-5)
    assert moved.top == 0
    assert [round(one * 100, 4) for one in (moved.left, moved.top)] == [
        field.value() for field in control(swept, "inside").fields[:2]
    ]


def test_ends_of_a_line_points_and_stops_are_dragged(swept: Window, qtbot: QtBot) -> None:
    swept.session.edit({"inside": Rectangle()}, "All of it")
    drag(swept, place(swept, 0.8, 0.3), place(swept, 0.9, 0.2))
    line = value(swept, "along")
    assert (line.end.x, line.end.y) == (pytest.approx(0.9, abs=NEAR), pytest.approx(0.2, abs=NEAR))
    assert (line.begin.x, line.begin.y) == (0.2, 0.3)
    assert set(swept.points.places()) == {
        *(f"along {n}" for n in (1, 2, 3)),
        *(f"inside {n}" for n in range(1, 6)),
    }
    assert [len(found) for found in swept.points.drawn()[1]] == [2, 5]
    points = control(swept, "bare")
    assert isinstance(points, PointsControl)
    qtbot.mouseClick(points.pick, LEFT)
    for x in (0.25, 0.75):
        QTest.mouseClick(swept.canvas, LEFT, pos=place(swept, x, 0.75))
    assert [round(p.x, 1) for p in value(swept, "bare")] == [0.2, 0.8]
    assert points.pick.isChecked()
    qtbot.mouseClick(points.pick, LEFT)
    drag(swept, place(swept, 0.75, 0.75), place(swept, 0.6, 0.7))
    assert value(swept, "bare").points[1].x == pytest.approx(0.6, abs=NEAR)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(swept.canvas, LEFT, alt, place(swept, 0.25, 0.75))
    assert len(value(swept, "bare")) == 1
    assert swept.session.undo_label == "Take a point of bare away"
    qtbot.mouseClick(control(swept, "along").turn, LEFT)
    assert value(swept, "along") == Line(line.end, line.begin)
    stops = control(swept, "colours")
    assert isinstance(stops, GradientControl)
    first, row = round(stops.bar.place_of(0)), stops.bar.height() // 2
    QTest.mousePress(stops.bar, LEFT, pos=QPoint(first, row))
    QTest.mouseMove(stops.bar, QPoint(stops.bar.width() // 2, row))
    QTest.mouseRelease(stops.bar, LEFT)
    assert value(swept, "colours").stops[0][0] == pytest.approx(0.5, abs=0.02)
    assert value(swept, "colours").stops[1][0] == 1.0
    # The stop lies on the line too, whose middle has a handle: another place parts them.
    three = Gradient.parse("0 #000000, 0.25 #ff0000, 1 #ffffff")
    swept.session.edit({"colours": three, "along": Line.parse("0.2,0.3 0.8,0.3")}, "Three stops")
    drag(swept, place(swept, 0.35, 0.3), place(swept, 0.65, 0.5))
    assert value(swept, "colours").stops[1][0] == pytest.approx(0.75, abs=0.01)
    assert swept.session.undo_label == "Move colours"
    drag(swept, place(swept, 0.65, 0.3), place(swept, 0.05, 0.3))  # no farther than the first
    assert value(swept, "colours").stops[1][0] == 0.0


def test_a_steps_frames_are_saved_from_the_menu(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "two.py").write_text(
        "from kernelroom.plugin import Pixels, image_filter\n\n"
        "@image_filter('Two', frames=2)\n"
        "def two(pixels: Pixels):\n    '''Darken.'''\n    return [pixels, pixels * 0.5]\n"
    )
    loaded(bench, qtbot)
    command = bench.commands["save_frames"]
    assert not command.is_enabled()
    bench.edits.choose_filter("two.two")
    monkeypatch.setattr(bench.files, "ask_save", lambda *_: str(tmp_path / "two.gif"))
    with qtbot.waitSignal(bench.files.noted) as said:
        bench.commands.run(command)
    assert said.args == ["Saved two.gif: 2 frames"]
    with PillowImage.open(tmp_path / "two.gif") as picture:
        assert getattr(picture, "n_frames", 1) == 2


def test_handles_stay_within_what_a_value_may_be() -> None:
    many = Points.parse(" ".join(["0.5,0.5"] * 200))
    assert PointsKind().moved(many, 200, 0.1, 0.1) == many
    hard = Gradient.parse("0.2 #000000, 0.5 #808080, 0.5 #ffffff")
    assert hard.moved(1, 0.9) == hard
    assert hard.moved(1, -3).stops[1][0] == 0.2
    assert hard.moved(3, 0.7) == hard  # a stop that was undone while it was dragged
