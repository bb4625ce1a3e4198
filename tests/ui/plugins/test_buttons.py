"""A filter's buttons in the window: values set, tables and plots shown, shapes on the photo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from tests.ui.windows import loaded
from ui.window.window import Window

MEASURE = Path(__file__).parents[3] / "docs" / "plugins" / "measure.py"


@pytest.fixture
def measured(bench: Window, folder: Path, qtbot: QtBot) -> Window:
    (folder / "measure.py").write_bytes(MEASURE.read_bytes())
    loaded(bench, qtbot)
    bench.edits.choose_filter("measure.by_photo", instead=True)
    return bench


def press(window: Window, title: str, qtbot: QtBot) -> None:
    button = window.filter_panel.buttons.buttons[title]
    assert button.isVisible()
    with qtbot.waitSignal(window.plugin_parts.pressing.tasks.idle):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_auto_sets_values_as_one_entry_of_the_history(measured: Window, qtbot: QtBot) -> None:
    before = measured.session.edited.values
    press(measured, "Auto", qtbot)
    after = measured.session.edited.values
    assert after["black"] != before["black"]
    assert after["white"] != before["white"]
    measured.commands.run(measured.commands["undo"])
    assert measured.session.edited.values == before


def test_results_are_shown_and_exported(measured: Window, qtbot: QtBot, tmp_path: Path) -> None:
    results = measured.plugin_parts.results
    assert "Nothing yet" in results.empty.text()
    buttons = results.choice, results.export_button, results.clear_button
    assert all(one.isHidden() for one in buttons)  # what is empty takes no room
    press(measured, "Measure", qtbot)
    dock = measured.findChild(QDockWidget, "Results")
    assert isinstance(dock, QDockWidget)
    assert dock.isVisible()
    assert not any(one.isHidden() for one in buttons)
    titles = [results.choice.itemText(n) for n in range(results.choice.count())]
    assert titles == ["Levels", "Figures", "Photo"]
    assert [curve.name for curve in results.chart.curves] == ["red", "green", "blue"]
    results.choice.setFocus()
    qtbot.keyClick(results.choice, Qt.Key.Key_Down)
    assert results.stack.currentWidget() is results.table
    first = results.table.item(0, 0)
    assert first is not None
    assert first.text() == "red"
    measured.files.ask_save = lambda *_: str(tmp_path / "figures.csv")
    with qtbot.waitSignal(results.noted):
        qtbot.mouseClick(results.export_button, Qt.MouseButton.LeftButton)
    assert (tmp_path / "figures.csv").read_text().startswith("channel,mean,deviation,median\n")
    (tmp_path / "figures.csv").write_text("mine")
    measured.files.ask_question = lambda *_: "Cancel"
    qtbot.mouseClick(results.export_button, Qt.MouseButton.LeftButton)
    measured.plugin_parts.pressing.tasks.flush()
    assert (tmp_path / "figures.csv").read_text() == "mine"
    qtbot.keyClick(results.choice, Qt.Key.Key_Down)
    assert "8 bit" in results.text.toPlainText()


def test_shapes_lie_over_the_photo_while_their_step_is_edited(
    measured: Window, qtbot: QtBot
) -> None:
    press(measured, "Show extremes", qtbot)
    shapes = measured.plugin_parts.shapes
    assert shapes.isVisible()
    view = measured.canvas.view
    assert view is not None
    (rectangle,) = (places for shape, places in shapes.places() if shape.kind == "rectangle")
    ratio = measured.canvas.devicePixelRatioF()
    rows, columns = view.bounds.rows, view.bounds.columns
    middle = view.on_canvas(rows / 2, columns / 2)
    assert (rectangle[0].x() + rectangle[1].x()) / 2 == pytest.approx(middle[0] / ratio, abs=2)
    assert (rectangle[0].y() + rectangle[1].y()) / 2 == pytest.approx(middle[1] / ratio, abs=2)
    picture = shapes.grab().toImage()
    assert picture.pixelColor(rectangle[0].toPoint()).lightness() > 200
    measured.edits.choose_filter("invert", instead=True)
    assert not shapes.isVisible()


def test_buttons_are_commands_and_a_fault_is_said(
    measured: Window, folder: Path, qtbot: QtBot
) -> None:
    titles = {command.title for command in measured.commands.available()}
    assert {"Press Auto", "Press Measure", "Press Show extremes"} <= titles
    text = MEASURE.read_text().replace("bright = pixels", "bright = nothing")
    with qtbot.waitSignal(measured.plugins.changed):
        (folder / "measure.py").write_text(text)
    press(measured, "Show extremes", qtbot)
    assert "name 'nothing' is not defined" in measured.message.text()
