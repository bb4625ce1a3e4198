"""Compared kernels: which is the reference, what can be added, and what the status bar says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.ui.compare.opened import opened_with
from ui.compare.page import ComparePage
from ui.compare.responses import marks_up_to
from ui.look.charts import apart
from ui.window.window import Window

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    return opened_with(SHARPEN, window, qtbot)


def choose(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_the_references_chip_lists_the_sides_and_another_takes_its_place(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    edited, identity = compare.panes
    assert edited.reference.isVisible()
    assert not identity.reference.isVisible()
    QTest.mouseClick(edited.reference, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(edited.sides.isVisible)
    assert [a.text() for a in edited.sides.actions()] == ["A  Being edited", "B  Identity"]
    assert [a.isChecked() for a in edited.sides.actions()] == [True, False]
    edited.sides.close()
    choose(edited.sides, "Identity")
    assert compare.panes == [identity, edited]
    assert [pane.letter.text() for pane in compare.panes] == ["A", "B"]
    assert identity.reference.isVisible()
    assert identity.reference.isChecked()
    assert not identity.difference.isVisible()
    assert edited.difference.isVisible()
    qtbot.waitUntil(compare.is_settled)
    identity.menu.aboutToShow.emit()
    assert not identity.refer.isEnabled()
    edited.refer.trigger()  # which the menu of its side has
    assert compare.panes == [edited, identity]
    window.actions_["compare_reference"].trigger()
    assert compare.panes == [identity, edited]
    qtbot.waitUntil(compare.is_settled)


def test_the_bar_lists_what_can_be_added(window: Window, compare: ComparePage) -> None:
    menu = compare.bar.kernels
    menu.aboutToShow.emit()
    choose(menu, "Identity")
    below = next(a.menu() for a in menu.actions() if a.text() == "Presets")
    choose(below, "Emboss")
    assert [pane.title for pane in compare.panes][2:] == ["Identity", "Emboss"]
    assert compare.panes[3].kernel == window.library.find("Emboss").step.kernel
    assert compare.bar.add.text() == "Add a kernel, 4 of 4"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(2):
        menu.aboutToShow.emit()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(menu.findChildren(QMenu)) == 2  # not those of before too
    firsts = []
    for _ in range(4):
        firsts.append(compare.panes[0])
        window.actions_["compare_reference"].trigger()
    assert len(set(firsts)) == 4  # each side comes
    assert compare.panes[0] is firsts[0]


def test_the_status_bar_says_where_all_look_and_the_canvas_has_it_back(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    words = window.status.pixel
    assert words.text() == "All views follow the cursor, zoom and pan of one"
    view = compare.panes[1].picture
    at = view.rect().center()
    QTest.mouseMove(view, at - QPoint(4, 4))
    QTest.mouseMove(view, at)
    row, column = view.view.pixel_at(at.x(), at.y())
    qtbot.waitUntil(lambda: words.text().startswith(f"x {column}  y {row}   All views"))
    compare.looks.actual_size()
    assert window.status.zoom.text() == "100 %"
    window.actions_["compare_link"].trigger()
    assert words.text().endswith("each has its own zoom and pan")
    window.actions_["workspace_photo"].trigger()
    assert words.text() == ""
    assert window.status.zoom.text() == f"{100 * window.canvas.zoom:.0f} %"


@pytest.mark.parametrize(
    ("most", "marks"),
    [(0.4, (0, 1)), (1.0, (0, 1)), (3.0, (0, 1, 2, 3)), (6.08, (0, 1, 2, 4, 6)),
     (48.0, (0, 1, 10, 20, 30, 40))],
)  # fmt: skip
def test_gains_have_few_even_marks_and_1(most: float, marks: tuple[float, ...]) -> None:
    assert marks_up_to(most) == marks


def test_four_sides_leave_the_panels_of_other_workspaces_as_wide_as_they_were(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    window.actions_["workspace_kernel"].trigger()
    drawn = window.docks["Filter"].width(), window.docks["Inspector"].width()
    window.actions_["workspace_compare"].trigger()
    while len(compare.panes) < 4:
        compare.add_next()
    QApplication.processEvents()
    window.actions_["workspace_kernel"].trigger()
    QApplication.processEvents()
    assert (window.docks["Filter"].width(), window.docks["Inspector"].width()) == drawn


def test_letters_of_curves_that_end_together_stand_apart_within_the_chart() -> None:
    frame = QRectF(0, 0, 100, 100)
    found = apart([98.0, 99.0, 40.0, 99.5], 10, frame)
    assert found == [80.0, 90.0, 40.0, 100.0]
    assert apart([50.0, 20.0], 10, frame) == [50.0, 20.0]
