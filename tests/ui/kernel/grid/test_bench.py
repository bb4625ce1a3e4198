"""The grid as a bench: ranges, nudges, origin, edges, zoom, brush; with real events."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.kernel.painting import Brush
from tests.ui.wheel_events import NOTHING, UPDATE, turn
from ui.command.menus import context_menu
from ui.kernel.grid.commands import MENU
from ui.kernel.grid.grid import KernelGrid

NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def grid(qtbot: QtBot) -> KernelGrid:
    grid = KernelGrid(Kernel(np.arange(1.0, 26).reshape(5, 5)))
    qtbot.addWidget(grid)
    grid.resize(300, 152)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    return grid


def centre(grid: KernelGrid, row: int, column: int) -> QPoint:
    return grid.cell_rect(row, column).center().toPoint()


def drag(grid: KernelGrid, start: QPoint, *path: QPoint, key: Qt.KeyboardModifier = NO_KEY) -> None:
    QTest.mousePress(grid, LEFT, key, start)
    for place in path:
        QTest.mouseMove(grid, place)
    QTest.mouseRelease(grid, LEFT, key, path[-1])


def turn_wheel(grid: KernelGrid, at: QPoint, notches: int, key: Qt.KeyboardModifier) -> None:
    place = QPointF(at)
    event = QWheelEvent(
        place, grid.mapToGlobal(place), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, key, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(grid, event)


def test_shift_and_arrows_select_and_control_return_fills_with_what_is_typed(
    grid: KernelGrid,
) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid, key, SHIFT)
    labels: list[str] = []
    grid.changed.connect(lambda _, __, label: labels.append(label))
    QTest.keyClicks(grid, "1/4")
    QTest.keyClick(grid, Qt.Key.Key_Return, CONTROL)
    np.testing.assert_array_equal(grid.kernel().weights[:2, :2], np.full((2, 2), 0.25))
    assert grid.kernel().weights[2, 2] == 13
    assert labels[-1] == "Fill cells"


def test_dragging_down_selects_a_range_and_delete_clears_it(grid: KernelGrid) -> None:
    drag(grid, centre(grid, 1, 1), centre(grid, 2, 1), centre(grid, 3, 3))
    assert grid.selection.box == (1, 1, 3, 3)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    assert (grid.kernel().weights[1:4, 1:4] == 0).all()
    assert grid.kernel().weights[0, 0] == 1


@pytest.mark.parametrize(
    ("keys", "value"),
    [("-", 0.0), ("+", 2.0), ("--", -1.0), ("++-", 2.0), ("-5", -5.0), ("+5", 5.0),
     ("-.5", -0.5), ("--5", 5.0), ("_", -9.0), ("=2*3", 6.0), ("=-2^2", -4.0)],
)  # fmt: skip
def test_plus_and_minus_nudge_unless_a_digit_makes_them_a_sign(
    grid: KernelGrid, keys: str, value: float
) -> None:
    merges: set[str] = set()
    grid.changed.connect(lambda _, merge, __: merges.add(merge))
    QTest.keyClicks(grid, keys)
    assert grid.kernel().weights[0, 0] == value
    if keys != "--5":  # nudged twice, then typed: two things
        assert len(merges) == 1


def test_a_signed_number_taken_back_leaves_what_was_before_the_sign(grid: KernelGrid) -> None:
    before = grid.kernel()
    QTest.keyClicks(grid, "-5")
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.kernel() == before


def test_nudging_a_range_changes_all_of_it_and_control_shift_ten_times(grid: KernelGrid) -> None:
    before = grid.kernel().weights
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "+")
    np.testing.assert_array_equal(grid.kernel().weights, before + 1)
    QTest.keyClick(grid, Qt.Key.Key_Down, CONTROL | SHIFT)
    np.testing.assert_array_equal(grid.kernel().weights, before - 9)


def test_o_and_a_drag_of_its_corner_move_the_origin(grid: KernelGrid) -> None:
    QTest.keyClicks(grid, "o")
    assert grid.kernel().origin == (0, 0)
    corner = grid.cell_rect(0, 0).topLeft().toPoint() + QPoint(3, 3)
    keys: set[str] = set()
    grid.changed.connect(lambda _, merge, __: keys.add(merge))
    drag(grid, corner, centre(grid, 2, 1), centre(grid, 4, 3))
    assert grid.kernel().origin == (4, 3)
    np.testing.assert_array_equal(grid.kernel().weights.ravel(), np.arange(1.0, 26))
    assert len(keys) == 1


def test_dragging_an_edge_adds_and_takes_columns_and_keeps_content_and_origin(
    grid: KernelGrid,
) -> None:
    before = grid.kernel()
    area, width = grid.geometry_.area, grid.geometry_.cell_size[0]
    start = QPoint(round(area.right()) + 3, round(area.center().y()))
    drag(grid, start, start - QPoint(round(2 * width), 0), start + QPoint(round(width * 1.1), 0))
    assert grid.kernel().shape == (5, 6)
    np.testing.assert_array_equal(grid.kernel().weights[:, :5], before.weights)
    assert grid.kernel().origin == before.origin


def test_shift_moves_both_edges_and_the_origin_stays_on_its_weight(grid: KernelGrid) -> None:
    before = grid.kernel()
    area, height = grid.geometry_.area, grid.geometry_.cell_size[1]
    start = QPoint(round(area.center().x()), round(area.bottom()) + 3)
    QTest.mousePress(grid, LEFT, SHIFT, start)
    there = QPointF(start) + QPointF(0, height)
    move = QMouseEvent(
        QEvent.Type.MouseMove, there, grid.mapToGlobal(there), Qt.MouseButton.NoButton, LEFT, SHIFT
    )
    QGuiApplication.sendEvent(grid, move)
    QTest.mouseRelease(grid, LEFT, SHIFT, there.toPoint())
    assert grid.kernel().shape == (7, 5)
    np.testing.assert_array_equal(grid.kernel().weights[1:6], before.weights)
    assert grid.kernel().origin == (3, 2)


def test_control_and_the_wheel_zoom_about_the_mouse_and_the_focus_stays_in_sight(
    grid: KernelGrid,
) -> None:
    grid.set_kernel(Kernel(np.ones((63, 63))))
    assert not grid.geometry_.shows_numbers
    before = grid.kernel()
    turn_wheel(grid, centre(grid, 50, 50), 12, CONTROL)
    for _ in range(12):
        turn_wheel(grid, QPoint(200, 200), 1, CONTROL)
    assert grid.geometry_.shows_numbers
    assert grid.kernel() == before
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    assert grid.geometry_.visible[:2] == (0, 0)
    QTest.keyClick(grid, Qt.Key.Key_End, CONTROL)
    assert grid.geometry_.visible[2:] == (62, 62)
    assert grid.current == (62, 62)


def test_the_mouse_over_a_cell_says_its_weight(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.hovered.connect(said.append)
    QTest.mouseMove(grid, centre(grid, 3, 3))
    QTest.mouseMove(grid, centre(grid, 1, 2))
    assert said[-1] == "row 2, column 3: 8.0"


@pytest.mark.parametrize(
    ("text", "shape", "origin", "note"),
    [
        ("0,5\t1\n1\t0,5", (2, 2), (0, 0), "Pasted 2×2 from spreadsheet cells"),
        ("np.array([[1, 2, 3]]) / 6", (1, 3), (0, 1), "Pasted 1×3 from NumPy array"),
        ("2x2+1+1: 1 - 2 3", (2, 2), (1, 1), "Pasted 2×2 from ImageMagick kernel"),
    ],
)
def test_a_pasted_kernel_is_taken_whole_and_its_format_told(
    grid: KernelGrid, text: str, shape: tuple[int, int], origin: tuple[int, int], note: str
) -> None:
    notes: list[str] = []
    grid.noted.connect(notes.append)
    grid.set_kernel(Kernel(np.ones((9, 9))))
    QTest.keyClick(grid, Qt.Key.Key_Home, CONTROL)
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().shape == shape
    assert grid.kernel().origin == origin
    assert notes == [note]


def test_a_pasted_block_lies_over_the_cells_from_the_selected_one_on(grid: KernelGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QGuiApplication.clipboard().setText("-1\t-2\n-3\t-4")
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().shape == (5, 5)
    np.testing.assert_array_equal(grid.kernel().weights[:2, 1:3], [[-1, -2], [-3, -4]])
    QGuiApplication.clipboard().setText("no kernel")
    said: list[str] = []
    grid.failed.connect(said.append)
    before = grid.kernel()
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert said[-1].startswith("What was pasted is no kernel: row 1, column 1 of the kernel: 'no'")
    assert grid.kernel() == before


def test_a_copied_range_pastes_as_the_same_numbers_and_cutting_clears_it(grid: KernelGrid) -> None:
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_X, CONTROL)
    assert QGuiApplication.clipboard().text() == "1\t2"
    assert grid.kernel().weights[0, :3].tolist() == [0, 0, 3]
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_V, CONTROL)
    assert grid.kernel().weights[1, 1:3].tolist() == [1, 2]


def test_a_brush_paints_along_a_stroke_as_one_entry_and_live(grid: KernelGrid) -> None:
    grid.set_brush(Brush("value", 9.0, 1, "horizontal"))
    seen: list[tuple[Kernel, str, str]] = []
    grid.changed.connect(lambda *edit: seen.append(edit))
    drag(grid, centre(grid, 1, 0), centre(grid, 2, 0), centre(grid, 4, 0))
    np.testing.assert_array_equal(grid.kernel().weights[1:, [0, 4]], np.full((4, 2), 9.0))
    assert grid.kernel().weights[0, 0] == 1
    assert len(seen) == 3
    assert {(merge, label) for _, merge, label in seen} == {(seen[0][1], "Paint")}
    drag(grid, centre(grid, 0, 2), centre(grid, 0, 2))
    assert seen[-1][1] != seen[0][1]


def test_a_hole_can_be_made_of_a_range_but_not_of_everything(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.failed.connect(said.append)
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClicks(grid, "h")
    assert math.isnan(grid.kernel().weights[0, 1])
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "h")
    assert "every weight is a hole" in said[-1]


class PaintedRegions(QObject):
    """Remembers how much of a widget each of its paint events covered, logical pixels squared."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect().width() * event.rect().height())
        return False


def test_a_brush_repaints_its_own_cells_only(grid: KernelGrid, qtbot: QtBot) -> None:
    grid.set_kernel(Kernel(np.eye(127)))
    grid.set_brush(Brush("value", 0.5, 3))
    middle = grid.cell_rect(20, 60).center().toPoint()
    painted = PaintedRegions()
    grid.installEventFilter(painted)
    QTest.mousePress(grid, LEFT, NO_KEY, middle)
    qtbot.waitUntil(lambda: len(painted.areas) > 0)  # the whole, as the kernel is another
    painted.areas.clear()
    for step in range(1, 6):
        QTest.mouseMove(grid, middle + QPoint(3 * step, 0))
        qtbot.waitUntil(lambda: len(painted.areas) > 0)
    grid.removeEventFilter(painted)
    assert max(painted.areas) < grid.width() * grid.height() / 20
    picture = grid.grab().toImage()
    QTest.mouseRelease(grid, LEFT, NO_KEY, middle)
    place = grid.cell_rect(20, 61).center().toPoint()
    assert picture.pixelColor(place).red() > picture.pixelColor(place).blue() + 40


def test_a_formula_of_x_and_y_fills_the_selection_with_each_cells_own_weight(
    grid: KernelGrid,
) -> None:
    QTest.keyClick(grid, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(grid, "=x+10*y")
    assert grid.kernel().weights[4, 4] == 22.0  # live in the current cell
    QTest.keyClick(grid, Qt.Key.Key_Return, CONTROL)
    expected = np.arange(-2, 3)[None, :] + 10.0 * np.arange(-2, 3)[:, None]
    np.testing.assert_array_equal(grid.kernel().weights, expected)


def test_a_formula_that_can_not_be_used_is_said_once_it_is_whole(grid: KernelGrid) -> None:
    said: list[str] = []
    grid.failed.connect(said.append)
    before = grid.kernel()
    QTest.keyClicks(grid, "=exp(")
    assert not any(said)
    QTest.keyClicks(grid, "q)")
    assert "the formula can't be used" in said[-1]
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.kernel() == before


def test_the_grids_menu_does_what_its_keys_do(grid: KernelGrid, qtbot: QtBot) -> None:
    QTest.mouseClick(grid, LEFT, NO_KEY, centre(grid, 0, 1))
    menu = context_menu(grid.commands.items_of(MENU), grid.commands, grid)
    entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
    entries["Move the origin here"].trigger()
    assert grid.kernel().origin == (0, 1)
    entries["Make a hole"].trigger()
    assert math.isnan(grid.kernel().weights[0, 1])
    entries["Select all"].trigger()
    entries["Cut"].trigger()
    assert (grid.kernel().taps == 0).all()
    entries["Paste weights"].trigger()
    assert grid.kernel().weights[4, 4] == 25
    grid.set_kernel(Kernel(np.ones((99, 99))))
    entries["Zoom to the numbers"].trigger()
    assert grid.geometry_.shows_numbers
    entries["Fit all cells"].trigger()
    assert grid.geometry_.zoom == 1.0


def test_the_right_button_selects_its_cell_and_opens_the_menu(
    grid: KernelGrid, qtbot: QtBot
) -> None:
    place = centre(grid, 3, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, grid.mapToGlobal(place))
    QGuiApplication.sendEvent(grid, event)
    assert grid.current == (3, 2)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()


def test_eight_small_turns_over_a_cell_are_one_step(grid: KernelGrid) -> None:
    at = QPointF(centre(grid, 1, 2))
    for _ in range(7):
        turn(grid, 0, 15, at=at)
    assert grid.kernel().weights[1, 2] == 8
    turn(grid, 0, 15, at=at)
    assert grid.kernel().weights[1, 2] == 9
    for angle in (100, -100, 100):
        turn(grid, 0, angle, at=at)
    assert grid.kernel().weights[1, 2] == 9


@pytest.mark.parametrize("key", [NO_KEY, CONTROL])
@pytest.mark.parametrize(("x", "y", "phase"), NOTHING)
def test_a_finger_that_brushes_the_touchpad_leaves_kernel_and_view(
    grid: KernelGrid, x: int, y: int, phase: Qt.ScrollPhase, key: Qt.KeyboardModifier
) -> None:
    kernel, geometry = grid.kernel(), grid.geometry_
    turn(grid, x, y, phase, at=QPointF(centre(grid, 1, 2)), key=key)
    assert grid.kernel() == kernel
    assert grid.geometry_ == geometry


def test_alt_and_the_wheel_change_a_weight_by_a_tenth_though_it_goes_sideways_then(
    grid: KernelGrid,
) -> None:
    key = Qt.KeyboardModifier.AltModifier
    turn(grid, -120, 0, at=QPointF(centre(grid, 0, 0)), key=key)
    assert grid.kernel().weights[0, 0] == 0.9


def test_control_and_fingers_zoom_the_cells_smoothly(grid: KernelGrid) -> None:
    grid.set_kernel(Kernel(np.ones((63, 63))))
    at = QPointF(150, 100)
    zooms = [1.0]
    for _ in range(8):
        turn(grid, 0, 30, UPDATE, at=at, pixels=15, key=CONTROL)
        zooms.append(grid.geometry_.zoom)
    np.testing.assert_allclose(zooms, 2 ** (np.arange(9) / 8))


def test_without_the_focus_the_wheel_scrolls_the_panel_and_no_weight_changes(
    qtbot: QtBot,
) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    field = QLineEdit()
    grid = KernelGrid(Kernel(np.arange(1.0, 26).reshape(5, 5)))
    column.addWidget(field)
    column.addWidget(grid)
    inside.setFixedHeight(2000)
    panel = QScrollArea()
    panel.setWidgetResizable(True)
    panel.setWidget(inside)
    panel.resize(300, 300)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    field.setFocus()
    panel.verticalScrollBar().setValue(900)
    before = grid.kernel()
    at = QPointF(centre(grid, 2, 2))
    turn(grid, 0, -120, at=at)
    assert grid.kernel() == before
    assert panel.verticalScrollBar().value() > 900
    wider: list[int] = []
    grid.brush_resized.connect(wider.append)
    grid.set_brush(Brush("value", 9.0, 1))  # by its button, which has the focus then
    turn(grid, 0, 120, at=at)
    assert wider == [1]
    turn(grid, 0, 120, at=at, key=CONTROL)
    assert grid.geometry_.zoom > 1
    assert grid.kernel() == before
