"""A plugin's colour, angle, point, file, picture and outputs in the window, with real events."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot

from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.design.generators import Generators
from filters.params.kinds.colour import Colour
from filters.params.kinds.picture import Picture
from filters.params.kinds.point import Point, PointKind
from filters.registry import Registry
from tests.kinds.walk import generator_of
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.windows import open_photo, put_on_screen, type_letters
from ui.app import make_window
from ui.form.file_controls import FileControl
from ui.form.value_controls import AngleControl, ColourControl, PointControl
from ui.window.window import Window

SOURCE = """
from typing import Any, Annotated
import numpy as np
from filters.plugin import (Angle, Colour, FilePath, Job, Picture, Pixels, Point, Region, Suffixes,
                            image_filter)
API = 1

@image_filter("Paint", group="Mine", outputs=("Flat", "Mixed"))
def paint(pixels: Pixels, where: Region, job: Job, ink: Colour = Colour(255, 0, 0),
          turn: Angle = 0.0, spot: Point = Point(0.5, 0.5),
          table: Annotated[FilePath, Suffixes("*.txt")] = FilePath(),
          second: Picture = Picture()) -> tuple[Pixels, Pixels]:
    '''All of them.'''
    flat = pixels.copy()
    flat[..., :3] = ink.rgb
    flat[..., 2] = np.float32(abs(turn) / 180)
    other = second.at(where)
    return flat, pixels if other is None else other
"""


@pytest.fixture
def painter(qtbot: QtBot, tmp_path: Path, registry: Registry) -> Window:
    data = tmp_path / "data"
    (data / "plugins").mkdir(parents=True)
    (data / "plugins" / "paint.py").write_text(SOURCE)
    host = PluginHost([data / "plugins"], data, with_entry_points=False)
    window = make_window(LiveRegistry(registry, host), data, COFFEE, host)
    put_on_screen(window, qtbot)
    open_photo(window, qtbot, COFFEE)
    window.canvas.actual_size()
    with qtbot.waitSignal(window.plugins.changed, timeout=20_000):
        window.plugins.load()
    window.edits.choose_filter("paint.paint", instead=True)
    settled(window, qtbot)
    return window


def settled(window: Window, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(window.canvas.is_settled, timeout=20_000)
    return grab_visible(window.canvas)[0][:50, :50]  # away from the marker


def control(window: Window, name: str):
    return window.filter_panel.form.controls[name]


def value(window: Window, name: str):
    return window.session.edited.values[name]


def test_a_colour_is_typed_and_a_half_typed_one_changes_nothing(
    painter: Window, qtbot: QtBot
) -> None:
    ink = control(painter, "ink")
    assert isinstance(ink, ColourControl)
    ink.field.setFocus()
    ink.field.selectAll()
    QTest.keyClicks(ink.field, "#00ff")
    assert ink.field.property("invalid")
    assert value(painter, "ink") == Colour(255, 0, 0)
    QTest.keyClicks(ink.field, "00")
    assert value(painter, "ink") == Colour(0, 255, 0)
    assert not ink.field.property("invalid")
    shown = settled(painter, qtbot)
    assert np.unique(shown.reshape(-1, 3), axis=0).tolist() == [[0, 255, 0]]
    ink.field.selectAll()
    QTest.keyClicks(ink.field, "#0f8")
    QTest.keyClick(ink.field, Qt.Key.Key_Return)
    assert value(painter, "ink") == Colour(0, 255, 136)
    assert ink.field.text() == "#00ff88"


def test_the_colour_dialog_is_live_and_cancel_brings_the_colour_back(
    painter: Window, qtbot: QtBot
) -> None:
    ink = control(painter, "ink")
    QTest.mouseClick(ink.swatch, Qt.MouseButton.LeftButton)
    dialog = painter.findChild(QColorDialog)
    assert dialog is not None
    dialog.setCurrentColor(Qt.GlobalColor.green)
    assert value(painter, "ink") == Colour(0, 255, 0)
    dialog.reject()
    assert value(painter, "ink") == Colour(255, 0, 0)


def test_an_angle_is_typed_beyond_a_turn_and_dialled(painter: Window, qtbot: QtBot) -> None:
    turn = control(painter, "turn")
    assert isinstance(turn, AngleControl)
    turn.field.field.setFocus()
    turn.field.field.selectAll()
    QTest.keyClicks(turn.field.field, "270")
    assert value(painter, "turn") == -90
    assert settled(painter, qtbot)[0, 0, 2] == 128  # 90 of 180, rounded half to even
    turn.slider.setFocus()
    QTest.keyClick(turn.slider, Qt.Key.Key_PageUp)
    assert value(painter, "turn") == -80


def test_a_point_is_picked_on_the_photo_and_dragged_as_one_entry(
    painter: Window, qtbot: QtBot
) -> None:
    spot, canvas = control(painter, "spot"), painter.canvas
    assert isinstance(spot, PointControl)
    rows, columns = painter.session.document.source.samples.shape[:2]
    ratio = canvas.devicePixelRatioF()

    def on_canvas(point: Point) -> QPoint:
        x, y = canvas.view.on_canvas(point.y * (rows - 1) + 0.5, point.x * (columns - 1) + 0.5)
        return QPointF(x / ratio, y / ratio).toPoint()

    QTest.mouseClick(spot.pick, Qt.MouseButton.LeftButton)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=on_canvas(Point(0.6, 0.4)))
    first = value(painter, "spot")
    assert (first.x, first.y) == (pytest.approx(0.6, abs=0.01), pytest.approx(0.4, abs=0.01))
    assert not spot.pick.isChecked()
    assert float(spot.across.field.text()) == pytest.approx(first.x * 100, abs=0.01)
    assert painter.points.places()["spot"].toPoint() == on_canvas(first)
    view = canvas.view
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=on_canvas(first))
    for x in (0.58, 0.55, 0.5):
        QTest.mouseMove(canvas, on_canvas(Point(x, 0.5)))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=on_canvas(Point(0.5, 0.5)))
    assert value(painter, "spot").x == pytest.approx(0.5, abs=0.01)
    assert canvas.view == view  # the photo was not panned with it
    painter.session.undo()
    assert value(painter, "spot") == first
    spot.across.field.setFocus()
    spot.across.field.selectAll()
    QTest.keyClicks(spot.across.field, "25")
    assert value(painter, "spot").x == 0.25
    painter.edits.choose_filter("convolution", instead=True)
    assert painter.points.places() == {}


@pytest.fixture
def point_generator(monkeypatch: pytest.MonkeyPatch) -> None:
    generators = Generators((generator_of(PointKind),))
    monkeypatch.setattr(Generators, "builtin", lambda: generators)


def test_a_generators_point_is_none_of_the_photos(
    point_generator: None, coffee: np.ndarray, window: Window
) -> None:
    window.edits.choose_filter("convolution", instead=True)
    (panel,) = (editor.generators for editor in window.filter_panel.kernel_editors()[:1])
    panel.choice.setFocus()
    type_letters(panel.choice, "Walk")
    assert panel.form is not None
    control: Any = panel.form.controls["value"]
    QTest.mouseClick(control.pick, Qt.MouseButton.LeftButton)
    window.canvas.zoom_to(4.0)  # more than there is room for: it can be panned
    before, middle = window.canvas.view, window.canvas.rect().center()
    window.canvas.setFocus()
    QTest.keyPress(window.canvas, Qt.Key.Key_Space)
    QTest.mousePress(window.canvas, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(window.canvas, middle + QPoint(30, 0))
    QTest.mouseRelease(window.canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(30, 0))
    QTest.keyRelease(window.canvas, Qt.Key.Key_Space)
    assert window.canvas.view != before  # the drag pans


def test_a_second_picture_and_an_output_are_chosen(
    painter: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "grey.png"
    cv2.imwrite(str(path), np.full((5, 5, 3), 77, np.uint8))
    second = control(painter, "second")
    asked: list[str] = []
    second.ask = lambda title, kinds: asked.append(kinds) or str(path)
    QTest.mouseClick(second.button, Qt.MouseButton.LeftButton)
    assert "*.png" in asked[0]
    assert value(painter, "second") == Picture(str(path))
    painter.session.edit({"output": "Mixed"}, "Output")
    assert np.unique(settled(painter, qtbot)).tolist() == [77]
    table = control(painter, "table")
    assert isinstance(table, FileControl)
    table.ask = lambda title, kinds: asked.append(kinds) or ""
    QTest.mouseClick(table.button, Qt.MouseButton.LeftButton)
    assert "*.txt" in asked[1]
    assert value(painter, "table").path == ""  # cancelled: nothing changed
    path.unlink()
    painter.session.edit({"second": Picture(str(tmp_path / "gone.png"))}, "Second")
    qtbot.waitUntil(lambda: "gone.png can't be opened" in painter.message.text(), timeout=20_000)
