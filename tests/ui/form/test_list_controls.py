"""Controls for rectangles, points, gradients, tables and frames, by mouse and keyboard."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from filters.params.kind import Kind
from filters.params.kinds.frames import Frames, FramesKind
from filters.params.kinds.gradient import Gradient, GradientKind
from filters.params.kinds.points import Points, PointsKind
from filters.params.kinds.rectangle import Rectangle, RectangleKind
from filters.params.kinds.table import Table, TableKind
from tests.kinds.walk import spec_of
from ui.form.form import ParamForm
from ui.form.list_controls import (
    FramesControl,
    GradientControl,
    PointsControl,
    RectangleControl,
    TableControl,
)


def shown(kind: type[Kind], qtbot: QtBot) -> tuple[ParamForm, Any, list[Any]]:
    form = ParamForm(spec_of(kind))
    qtbot.addWidget(form)
    told: list[Any] = []
    form.changed.connect(lambda values, merge, label: told.append(values["value"]))
    with qtbot.waitExposed(form):
        form.show()
    return form, form.controls["value"], told


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_rectangle_is_typed_and_stays_inside_the_photo(qtbot: QtBot) -> None:
    _form, control, told = shown(RectangleKind, qtbot)
    assert isinstance(control, RectangleControl)
    typed(control.fields[0].field, "80")
    assert told[-1] == Rectangle(0.8, 0.25, 1 - 0.8, 0.5)
    assert control.fields[2].value() == pytest.approx(20)
    typed(control.fields[2].field, "50")
    assert told[-1] == Rectangle(0.5, 0.25, 0.5, 0.5)


def test_points_are_typed_added_and_taken_away(qtbot: QtBot) -> None:
    _form, control, told = shown(PointsKind, qtbot)
    assert isinstance(control, PointsControl)
    typed(control.field, "0.1,0.2")
    assert told[-1] == Points.parse("0.1,0.2")
    qtbot.mouseClick(control.more, Qt.MouseButton.LeftButton)
    assert told[-1] == Points.parse("0.1,0.2 0.5,0.5")
    for _ in range(2):
        qtbot.mouseClick(control.fewer, Qt.MouseButton.LeftButton)
    assert told[-1] == Points()
    assert not control.fewer.isEnabled()


def test_a_gradient_that_cannot_be_read_is_marked_and_changes_nothing(qtbot: QtBot) -> None:
    _form, control, told = shown(GradientKind, qtbot)
    assert isinstance(control, GradientControl)
    typed(control.field, "0 #000, 1")
    assert told == []
    assert control.field.property("invalid")
    assert "write 0 #000000" in control.field.toolTip()
    typed(control.field, "0 #000, 1 #f00")
    assert told[-1] == Gradient.parse("0 #000000, 1 #ff0000")
    assert not control.field.property("invalid")
    qtbot.mouseClick(control.turn, Qt.MouseButton.LeftButton)
    assert told[-1] == Gradient.parse("0 #ff0000, 1 #000000")
    picture = control.bar.grab().toImage()
    assert picture.pixelColor(1, 4).red() > 240
    assert picture.pixelColor(picture.width() - 2, 4).red() < 15


def test_a_tables_cells_are_typed_and_rows_come_and_go(qtbot: QtBot) -> None:
    _form, control, told = shown(TableKind, qtbot)
    assert isinstance(control, TableControl)
    heads = [control.grid.horizontalHeaderItem(n) for n in range(2)]
    assert [head.text() for head in heads if head is not None] == ["place", "gain"]
    qtbot.mouseClick(control.more, Qt.MouseButton.LeftButton)
    assert told[-1] == Table(((0.0, 1.0), (1.0, 0.5), (1.0, 0.5)))
    control.grid.setFocus()
    control.grid.setCurrentCell(2, 1)
    QTest.keyClick(control.grid, Qt.Key.Key_F2)
    editor = control.grid.findChild(QLineEdit)
    assert editor is not None
    typed(editor, "0.25")
    qtbot.waitUntil(lambda: told[-1] == Table(((0.0, 1.0), (1.0, 0.5), (1.0, 0.25))))
    control.grid.selectRow(0)
    qtbot.mouseClick(control.fewer, Qt.MouseButton.LeftButton)
    assert told[-1] == Table(((1.0, 0.5), (1.0, 0.25)))


def test_frames_are_chosen_in_a_dialog(qtbot: QtBot) -> None:
    _form, control, told = shown(FramesKind, qtbot)
    assert isinstance(control, FramesControl)
    control.ask = lambda title, kinds: ["/a/1.png", "/a/2.png"]
    qtbot.mouseClick(control.choose, Qt.MouseButton.LeftButton)
    assert told[-1] == Frames(("/a/1.png", "/a/2.png"))
    assert control.field.text() == "/a/1.png|/a/2.png"
