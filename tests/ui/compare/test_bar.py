"""The bar over compared kernels: it links the views, pins the cursor, zooms, undoes, and leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.compare.page import ComparePage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    open_photo(window, qtbot, COFFEE)
    window.edits.choose_filter("convolution")
    window.actions_["compare_add"].trigger()  # may be done from anywhere, before it is seen
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    return window.compare


def zooms(compare: ComparePage) -> list[float]:
    return [view.view.zoom for pane in compare.panes for view in pane.views]


def test_its_buttons_link_pin_zoom_and_undo(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    bar, (first, second) = compare.bar, compare.panes
    assert bar.add.text() == "Add a kernel, 2 of 4"
    assert first.kernel is None  # the one being edited
    bar.zoom.choices.actions()[1].trigger()
    assert zooms(compare) == [1.0] * 3
    assert bar.zoom.text() == "100 %"
    QTest.mouseClick(bar.buttons["compare_link"], LEFT)
    assert not bar.buttons["compare_link"].isChecked()
    second.picture.zoomed.emit(second.picture.view.stepped(True, 10, 10))
    assert zooms(compare) == [1.0, 1.5, 1.5]
    window.actions_["zoom_in"].trigger()
    assert zooms(compare) == [1.5, 2.0, 2.0]
    assert window.canvas.zoom != 1.5
    QTest.mouseClick(bar.buttons["compare_link"], LEFT)
    assert zooms(compare) == [1.5] * 3
    QTest.mouseMove(first.picture, QPoint(40, 50))
    at = second.picture.cursor_at
    assert at is not None
    QTest.mouseClick(bar.buttons["compare_pin"], LEFT)
    QTest.mouseMove(second.picture, QPoint(90, 90))
    assert first.picture.cursor_at == second.difference.cursor_at == at
    QTest.mouseClick(second.picture, LEFT, pos=QPoint(90, 90))
    assert first.picture.cursor_at == second.picture.view.pixel_at(90, 90) != at
    QTest.mouseClick(bar.buttons["compare_pin"], LEFT)
    assert first.picture.cursor_at is None
    QTest.mouseClick(bar.buttons["undo"], LEFT)
    assert window.session.shown == ()
    assert not bar.buttons["undo"].isEnabled()
    QTest.mouseClick(bar.buttons["fit"], LEFT)
    assert len(set(zooms(compare))) == 1
    assert zooms(compare)[0] < 1.0
    cell = bar.compared.cells()[1]
    QTest.mouseClick(bar.compared, LEFT, pos=cell.center().toPoint())
    assert window.states.page.isVisible()
    window.states.page.left.emit()
    assert compare.isVisible()
    assert bar.compared.index == 0
    for button in bar.buttons.values():
        assert button.toolTip()
    window.resize(1280, 640)  # where there is no room for the chart as it is drawn
    qtbot.waitUntil(lambda: compare.height() < 640)
    assert first.picture.height() == second.picture.height()
    assert compare.responses.said.geometry().bottom() < compare.responses.height()
