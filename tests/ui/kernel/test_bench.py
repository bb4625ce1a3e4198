"""The kernel editor as a bench: value bar, sum in words, legend; with real keys and drags."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.design.generators import Generators
from tests.ui.layout_requests import LayoutRequests
from ui.kernel.commands import kernel_commands
from ui.kernel.editor import KernelEditor
from ui.kernel.grid.geometry import BENCH, FORM
from ui.kernel.size_fields import consequence
from ui.kernel.value_bar import all_digits

ALL = Generators.builtin()
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[KernelEditor]:
    editor = KernelEditor(Kernel(np.arange(1.0, 26).reshape(5, 5)))
    panel = QScrollArea()
    panel.setWidgetResizable(True)
    panel.setWidget(editor)
    qtbot.addWidget(panel)
    panel.resize(490, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    yield editor
    panel.close()


def type_into(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_width_makes_a_bench_of_the_form_and_back(editor: KernelEditor, qtbot: QtBot) -> None:
    told: list[bool] = []
    editor.bench_changed.connect(told.append)
    assert editor.grid.view.frame == BENCH
    assert editor.values.isVisible()
    assert editor.tools.legend.isVisible()
    panel = editor.window()
    panel.resize(320, 700)
    assert editor.width() <= 320
    assert editor.grid.view.frame == FORM
    assert not editor.values.isVisible()
    assert not editor.tools.legend.isVisible()
    panel.resize(490, 700)
    assert editor.values.isVisible()
    assert told == [False, True]


def test_the_bar_follows_the_chosen_cell_and_has_all_digits(editor: KernelEditor) -> None:
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, CONTROL)
    assert editor.values.place.text().split() == ["x", "−2", "y", "−2"]
    assert editor.values.weight.text() == "1"
    QTest.keyClicks(editor.grid, "1/3")
    assert editor.values.weight.text() == "0.3333333333333333"
    assert float(all_digits(1e-17).replace("−", "-")) == 1e-17
    assert all_digits(-0.1) == "−0.1"


def test_a_typed_place_chooses_its_cell(editor: KernelEditor) -> None:
    type_into(editor.values.place, "1 -2")
    QTest.keyClick(editor.values.place, Qt.Key.Key_Return)
    assert editor.grid.current == (0, 3)
    assert editor.values.place.text().split() == ["x", "1", "y", "−2"]
    type_into(editor.values.place, "90 0")
    QTest.keyClick(editor.values.place, Qt.Key.Key_Return)
    assert editor.grid.current == (2, 4)  # the nearest there is


def test_a_typed_weight_is_live_one_entry_and_escape_takes_it_back(editor: KernelEditor) -> None:
    before, merges = editor.kernel(), set()
    editor.changed.connect(lambda _, merge, __: merges.add(merge))
    type_into(editor.values.weight, "1/8")
    assert editor.kernel().weights[2, 2] == 0.125
    assert editor.values.weight.text() == "1/8"  # what is being typed stays
    assert len(merges) == 1
    QTest.keyClick(editor.values.weight, Qt.Key.Key_Escape)
    assert editor.kernel() == before
    assert editor.values.weight.text() == "13"
    QTest.keyClick(editor.values.weight, Qt.Key.Key_Up, SHIFT)
    assert editor.kernel().weights[2, 2] == 23
    assert editor.values.weight.text() == "23"


def test_a_wrong_weight_is_said_and_changes_nothing(editor: KernelEditor) -> None:
    before = editor.kernel()
    type_into(editor.values.weight, "1//")
    QTest.keyClicks(editor.values.weight, "2")
    assert editor._error.isVisible()
    assert editor.kernel().weights[0, 0] == before.weights[0, 0]
    QTest.keyClick(editor.values.weight, Qt.Key.Key_Escape)
    assert editor.kernel() == before
    assert not editor._error.isVisible()


def test_a_formula_of_the_rulers_coordinates_fills_the_kernel(editor: KernelEditor) -> None:
    editor.set_kernel(Kernel(np.ones((3, 4)), origin=(0, 1)))
    type_into(editor.values.formula, "= x + 10*y")
    expected = np.arange(-1.0, 3)[None, :] + 10 * np.arange(3.0)[:, None]
    np.testing.assert_array_equal(editor.kernel().weights, expected)
    QTest.keyClick(editor.values.formula, Qt.Key.Key_Escape)
    np.testing.assert_array_equal(editor.kernel().weights, np.ones((3, 4)))
    assert editor.values.formula.text() == ""
    QGuiApplication.clipboard().setText("cos(θ)")  # QTest types no θ; an = is understood
    QTest.keyClick(editor.values.formula, Qt.Key.Key_V, CONTROL)
    np.testing.assert_allclose(editor.kernel().weights[0], [-1, 1, 1, 1])


def test_a_formula_fills_the_selected_range_alone(editor: KernelEditor) -> None:
    before = editor.kernel().weights
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Right, SHIFT)
    type_into(editor.values.formula, "=r")
    np.testing.assert_array_equal(editor.kernel().weights[2], [*before[2, :2], 0, 1, before[2, 4]])
    np.testing.assert_array_equal(editor.kernel().weights[:2], before[:2])


def test_a_matrix_pasted_into_the_formulas_line_becomes_the_kernel(editor: KernelEditor) -> None:
    QGuiApplication.clipboard().setText("1 2 1\n2 4 2\n1 2 1")
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, CONTROL)
    editor.values.formula.setFocus()
    QTest.keyClick(editor.values.formula, Qt.Key.Key_V, CONTROL)
    assert editor.kernel() == Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]])
    assert editor.values.formula.text() == ""


def test_typed_rows_become_the_kernel_with_return_and_wrong_ones_are_said(
    editor: KernelEditor,
) -> None:
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, CONTROL)
    before, line = editor.kernel(), editor.values.formula
    type_into(line, "1 2 1; 2 4 2")
    assert editor.kernel() == before  # half a matrix is none
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.kernel() == Kernel([[1, 2, 1], [2, 4, 2]])
    assert line.text() == ""
    type_into(line, "1 2; 3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.kernel() == Kernel([[1, 2, 1], [2, 4, 2]])
    assert editor._error.isVisible()
    assert line.text() == "1 2; 3"


def test_a_formula_is_one_entry_of_the_history(editor: KernelEditor) -> None:
    merges: set[str] = set()
    editor.changed.connect(lambda _, merge, __: merges.add(merge))
    type_into(editor.values.formula, "=1/9")
    QTest.keyClick(editor.values.formula, Qt.Key.Key_Return)
    assert len(merges) == 1
    type_into(editor.values.formula, "1/4")
    assert len(merges) == 1
    QTest.keyClick(editor.values.formula, Qt.Key.Key_Return)
    assert len(merges) == 2
    assert (editor.kernel().weights == 0.25).all()


@pytest.mark.parametrize(
    ("kernel", "words"),
    [
        (Kernel([[1, 0, -1]], offset=0.5), "Flat areas become grey."),
        (Kernel([[1, 0, -1]]), "Flat areas become black."),
        (Kernel([[1, 0, -1]], offset=0.25), "Flat areas become 25 % grey."),
        (Kernel([[1, 2, 1]], normalize=True), "Brightness is kept."),
        (Kernel([[1]], offset=0.1), "10 % brighter."),
        (Kernel(np.full((5, 5), 0.96)), "24 times brighter."),
        (Kernel([[1.25]]), "1.25 times brighter."),
        (Kernel([[1008.1]]), "1008 times brighter."),
        (Kernel([[1]], divisor=9.0), "9 times darker."),
        (Kernel([[-1]], offset=1.0), "Bright becomes dark."),
    ],
)
def test_the_sum_is_said_in_words(kernel: Kernel, words: str) -> None:
    assert consequence(kernel) == words


def lay_out() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def test_another_sum_lays_nothing_out_again(editor: KernelEditor) -> None:
    editor.grid.setFocus()
    QTest.keyClicks(editor.grid, "8")
    lay_out()
    requests = LayoutRequests(editor.numbers)
    QTest.keyClicks(editor.grid, "9")
    lay_out()
    assert editor.numbers.sum.text() == "Sum 401"  # 89 in place of 13
    assert requests.count == 0


def test_a_painted_kernel_far_from_a_sum_of_1_is_normalized_by_a_click(
    editor: KernelEditor,
) -> None:
    editor.set_kernel(Kernel(np.full((3, 3), 2.0)))
    editor.grid.setFocus()
    QTest.keyClicks(editor.grid, "8")
    numbers = editor.numbers
    assert numbers.sum.text() == "Sum 24"
    assert numbers.words.text() == "24 times brighter."
    assert numbers.normalize.text() == "Normalize"
    QTest.mouseClick(numbers.normalize, LEFT)
    assert editor.kernel().normalize
    assert numbers.words.text() == "Brightness is kept."
    assert editor.divisor.field.text() == "24"
    QTest.mouseClick(numbers.normalize, LEFT)
    assert numbers.words.text() == "24 times brighter."
    commands = {command.id: command for command in kernel_commands(editor.tools.ask)}
    commands["kernel.divide-by-sum"].run()
    assert editor.kernel().normalize
    editor.set_kernel(Kernel([[1, 0, -1]]))
    assert not numbers.normalize.isVisible()  # no divisor makes 1 of 0


def test_dragging_the_legends_ends_changes_the_range_of_the_colours_alone(
    editor: KernelEditor,
) -> None:
    legend, state = editor.tools.legend, editor.grid.state
    before = editor.kernel()
    assert legend.texts == ("−25", "25")
    right = legend.bar_rect.bottomRight().toPoint()
    QTest.mousePress(legend, LEFT, pos=right)
    QTest.mouseMove(legend, right - QPoint(48, 0))
    QTest.mouseRelease(legend, LEFT, pos=right - QPoint(48, 0))
    assert state.full_colour == 12.5
    assert legend.texts == ("−12", "12")
    left = legend.bar_rect.bottomLeft().toPoint()
    QTest.mousePress(legend, LEFT, pos=left)
    QTest.mouseMove(legend, left - QPoint(48, 0))
    QTest.mouseRelease(legend, LEFT, pos=left - QPoint(48, 0))
    assert state.full_colour == 25
    assert editor.kernel() == before
    picture = editor.grid.grab().toImage()
    legend.setFocus()
    for _ in range(8):
        QTest.keyClick(legend, Qt.Key.Key_Right)
    assert state.full_colour == pytest.approx(100, rel=0.02)
    assert editor.grid.grab().toImage() != picture
    QTest.mouseDClick(legend, LEFT, pos=right)
    assert state.full_colour == 25
    QTest.keyClick(legend, Qt.Key.Key_Right)
    editor.grid.act("range")  # by the grid's menu
    assert state.full_colour == 25
    editor.set_kernel(Kernel([[1, 2, 1]]))
    assert legend.texts == ("−2", "2")


def test_a_changed_divisor_and_offset_have_a_dot(editor: KernelEditor) -> None:
    marked = [field.is_changed for field in editor.numbers.fields]
    assert marked == [False] * 4
    type_into(editor.offset.field, "0.5")
    assert editor.kernel().offset == 0.5
    assert editor.offset.is_changed
    assert not editor.rows.is_changed


def test_the_generators_values_go_back_to_their_defaults(editor: KernelEditor) -> None:
    editor.set_kernel(ALL["gabor"].make(angle=30.0))
    reset = editor.generators.reset
    assert editor.generators.words.text() == "Answer to waves of one length and direction."
    QTest.mouseClick(reset, LEFT)
    assert editor.kernel() == ALL["gabor"].make()
    assert not reset.isEnabled()
