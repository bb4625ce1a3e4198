"""The grid's state, and keys, mouse and menu over it: no widget, no application."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from filters import Kernel
from filters.kernel.painting import Brush
from ui.kernel.grid.commands import grid_commands, grid_handlers
from ui.kernel.grid.edits import GridEdits
from ui.kernel.grid.keyboard import GridKeyboard
from ui.kernel.grid.mouse import Cursor, GridMouse
from ui.kernel.grid.selection import Selection
from ui.kernel.grid.state import GridState
from ui.kernel.grid.view import GridView

NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Bench:
    """A state of 5x5 cells on 300 x 152 logical pixels, and all that it has signalled."""

    def __init__(self) -> None:
        numbers = itertools.count()
        self.state = GridState(
            Kernel(np.arange(1.0, 26).reshape(5, 5)), lambda: f"entry {next(numbers)}"
        )
        self.view = GridView(self.state)
        self.view.resize(300, 152)
        self.edits = GridEdits(self.state)
        self.keyboard = GridKeyboard(self.state, self.edits)
        self.cursors: list[Cursor] = []
        self.mouse = GridMouse(self.state, self.view, self.edits, self.cursors.append)
        self.entries: list[tuple[str, str]] = []  # merge key, label
        self.sentences: list[str] = []
        self.parts: list[QRectF] = []
        self.whole = 0
        self.reshaped = 0
        self.state.edited.connect(lambda _, merge, label: self.entries.append((merge, label)))
        self.state.failed.connect(self.sentences.append)
        self.view.part_changed.connect(self.parts.append)
        self.view.changed.connect(self._count_whole)
        self.state.reshaped.connect(self._count_reshaped)

    def forget_marks(self) -> None:
        self.whole = 0
        self.parts.clear()

    def _count_whole(self) -> None:
        self.whole += 1

    def _count_reshaped(self) -> None:
        self.reshaped += 1

    def press(self, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = NO_KEY) -> bool:
        return self.keyboard.press(QKeyEvent(QEvent.Type.KeyPress, key, held, text))

    def type(self, text: str) -> None:
        for letter in text:
            self.press(Qt.Key(ord(letter.upper())), letter)

    def drag(self, *path: QPointF) -> None:
        kinds = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove
        for number, at in enumerate(path):
            event = QMouseEvent(kinds[min(number, 1)], at, at, LEFT, LEFT, NO_KEY)
            (self.mouse.move if number else self.mouse.press)(event)
        self.mouse.let_go()

    def middle(self, row: int, column: int) -> QPointF:
        return self.view.geometry.cell_rect(row, column).center()


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.state.select(Selection.at(0, 0))
    return bench


def test_typing_is_live_and_one_entry_and_escape_brings_back_what_was(bench: Bench) -> None:
    before = bench.state.kernel
    bench.type("1/8")
    assert bench.state.text == "1/8"
    assert bench.state.kernel.weights[0, 0] == 0.125
    assert {label for _, label in bench.entries} == {"Edit cell (1, 1)"}
    assert len({merge for merge, _ in bench.entries}) == 1
    bench.press(Qt.Key.Key_Escape)
    assert bench.state.text is None
    assert bench.state.kernel == before


def test_selecting_keeps_what_is_typed_and_begins_an_entry(bench: Bench) -> None:
    bench.type("7")
    bench.state.select(Selection.at(2, 2))
    assert bench.state.text is None
    assert bench.state.kernel.weights[0, 0] == 7
    bench.type("8")
    assert [merge for merge, _ in bench.entries] == ["entry 0", "entry 1"]


def test_a_sign_is_forgotten_once_another_cell_is_selected(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Minus, "-")
    assert bench.state.kernel.weights[0, 0] == 0
    bench.state.select(Selection.at(0, 1))
    bench.type("5")
    assert bench.state.kernel.weights[0, 1] == 5
    bench.press(Qt.Key.Key_Down)
    bench.press(Qt.Key.Key_Minus, "-")
    bench.type("5")
    assert bench.state.kernel.weights[1, 1] == -5


def test_an_edit_that_can_not_be_leaves_the_kernel_and_says_why(bench: Bench) -> None:
    before = bench.state.kernel
    bench.state.select(Selection.everything(before.shape))
    bench.edits.fill(math.nan, "Make a hole")
    assert bench.state.kernel == before
    assert "every weight is a hole" in bench.sentences[-1]
    assert bench.state.is_invalid
    assert bench.entries == []


def test_a_changed_weight_has_only_its_own_cell_drawn_again(bench: Bench) -> None:
    bench.forget_marks()
    bench.edits.nudge(1)
    assert bench.whole == 0
    assert bench.parts == [bench.view.geometry.cell_rect(0, 0)]


def test_a_new_largest_weight_changes_every_colour_but_not_while_a_drag_lasts(
    bench: Bench,
) -> None:
    bench.forget_marks()
    bench.edits.nudge(100)
    assert bench.whole == 1
    bench.state.begin_drag()
    bench.edits.nudge(100)
    assert (bench.whole, len(bench.parts)) == (1, 1)
    assert bench.state.full_colour == 101
    bench.state.end_drag()
    assert bench.whole == 2
    assert bench.state.full_colour == 201


def test_an_equal_kernel_changes_nothing_and_keeps_what_is_typed(bench: Bench) -> None:
    bench.type("4")
    bench.forget_marks()
    bench.state.set_kernel(Kernel(bench.state.kernel.weights))
    assert bench.state.text == "4"
    assert (bench.whole, bench.parts) == (0, [])


def test_another_kernel_ends_the_typing_and_fits_and_signals_no_edit(bench: Bench) -> None:
    bench.view.look_at(bench.view.geometry.zoomed(2, QPointF(10, 10)))
    bench.state.select(Selection.at(4, 4))
    bench.type("4")
    bench.entries.clear()
    bench.state.set_kernel(Kernel(np.ones((3, 2))))
    assert bench.reshaped == 1
    assert bench.state.text is None
    assert bench.state.current == (2, 1)
    assert bench.view.geometry.zoom == 1
    assert (bench.view.geometry.rows, bench.view.geometry.columns) == (3, 2)
    assert bench.entries == []


def test_the_selected_cell_is_brought_into_sight(bench: Bench) -> None:
    bench.view.look_at(bench.view.geometry.zoomed(2, QPointF(0, 0)))
    room = bench.view.geometry.room.adjusted(-0.01, -0.01, 0.01, 0.01)
    assert not room.contains(bench.view.geometry.cell_rect(4, 4))
    bench.press(Qt.Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    assert bench.state.current == (4, 4)
    assert room.contains(bench.view.geometry.cell_rect(4, 4))


def test_the_brushs_ring_is_drawn_again_where_it_was_and_where_it_is(bench: Bench) -> None:
    bench.state.set_brush(Brush("value", 9.0, 1))
    here, there = bench.middle(0, 0), bench.middle(3, 3)
    bench.view.hold_brush(here)
    bench.forget_marks()
    bench.view.hold_brush(there)
    assert [part.center() for part in bench.parts] == [here, there]
    bench.view.hold_brush(None)
    assert bench.view.brush_ring is None
    assert bench.whole == 0


def test_a_stroke_of_the_brush_paints_the_state_as_one_entry(bench: Bench) -> None:
    bench.state.set_brush(Brush("value", 9.0, 1))
    bench.drag(bench.middle(1, 0), bench.middle(2, 0), bench.middle(4, 0))
    np.testing.assert_array_equal(bench.state.kernel.weights[1:, 0], np.full(4, 9.0))
    assert set(bench.entries) == {("entry 0", "Paint")}


def test_dragging_a_cell_across_changes_it_and_the_cursor_says_so(bench: Bench) -> None:
    start = bench.middle(1, 1)
    bench.drag(start, start + QPointF(5, 0), start + QPointF(35, 0))
    assert bench.state.kernel.weights[1, 1] == 7 + 3
    assert set(bench.entries) == {("entry 0", "Drag cell")}
    assert bench.cursors == [Qt.CursorShape.SizeHorCursor, None]


def test_the_menu_is_data_and_each_entry_is_a_history_entry(bench: Bench) -> None:
    handlers = grid_handlers(bench.state, bench.view, bench.edits)
    commands = {c.title: c for c in grid_commands(lambda name: handlers[name]())}
    assert len(commands) == len(handlers) == 14
    assert commands["Make a hole"].shortcuts[0] == "H"
    commands["Set to 0"].run()
    commands["Move the origin here"].run()
    assert bench.state.kernel.weights[0, 0] == 0
    assert bench.state.kernel.origin == (0, 0)
    assert bench.entries == [("entry 0", "Clear cells"), ("entry 1", "Move origin")]
    commands["Select all"].run()
    assert bench.state.selection.box == (0, 0, 4, 4)


def test_shift_and_arrows_select_and_tab_ends_after_the_last_cell(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Right, held=SHIFT)
    assert bench.state.selection.box == (0, 0, 0, 1)
    bench.state.select(Selection.at(4, 4))
    assert not bench.keyboard.tab(forward=True)
    assert bench.keyboard.tab(forward=False)
    assert bench.state.current == (4, 3)
