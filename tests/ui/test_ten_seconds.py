"""A new user's kernels, each in under 10 seconds of real events, and no dialog."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from tests.sample_photos import CHELSEA
from tests.screen import grab_visible
from tests.ui.windows import open_photo, type_letters
from ui.form.number_field import NumberField
from ui.kernel.editor import KernelEditor
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALLOWED = 10.0  # seconds
A_KEY, A_MOVE = 0.15, 0.6  # seconds a person takes for a key, and to aim the mouse and press


class Person:
    """Sends real events, and counts what a person's hands would take for them."""

    def __init__(self, window: Window) -> None:
        self.seconds = 0.0
        self.begun = time.process_time()  # what other programs take meanwhile does not count
        self.editor = window.filter_panel.kernel_editors()[0]

    def types(self, widget: QLineEdit, text: str) -> None:
        """Click into a field, select what is there and type."""
        QTest.mouseClick(widget, LEFT)
        QTest.keyClick(widget, Qt.Key.Key_A, CONTROL)
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Return)
        self.seconds += A_MOVE + A_KEY * (len(text) + 2)

    def keys(self, text: str) -> None:
        QTest.keyClicks(self.editor.grid, text)
        self.seconds += A_KEY * len(text)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        QTest.keyClick(self.editor.grid, key, modifiers)
        self.seconds += A_KEY

    def clicks_cell(self, row: int, column: int) -> None:
        QTest.mouseClick(self.editor.grid, LEFT, NO_KEY, self._place(row, column))
        self.seconds += A_MOVE

    def strokes(self, *cells: tuple[int, int]) -> None:
        """Press on the first cell, drag over the others, let go."""
        places = [self._place(*cell) for cell in cells]
        QTest.mousePress(self.editor.grid, LEFT, NO_KEY, places[0])
        for place in places[1:]:
            QTest.mouseMove(self.editor.grid, place)
        QTest.mouseRelease(self.editor.grid, LEFT, NO_KEY, places[-1])
        self.seconds += A_MOVE * len(cells)

    def _place(self, row: int, column: int) -> QPoint:
        return self.editor.grid.cell_rect(row, column).center().toPoint()


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    open_photo(window, qtbot, CHELSEA)
    return window


@pytest.fixture
def person(window: Window) -> Person:
    """A person at the window; from here on the time runs."""
    return Person(window)


def kernel_on_screen(window: Window, person: Person, qtbot: QtBot) -> Kernel:
    """The document's kernel, once the canvas shows its result: in time, and without a dialog."""
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    assert person.seconds + time.process_time() - person.begun < ALLOWED
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
    assert not any(dialog.isVisible() for dialog in dialogs)
    editor = window.filter_panel.findChild(KernelEditor)
    edited = window.session.edited.kernel
    assert edited == editor.kernel()
    assert edited is not None
    return edited


def test_a_7x7_directional_emboss_is_painted_with_symmetry_off(
    window: Window, person: Person, qtbot: QtBot
) -> None:
    editor = person.editor
    person.types(editor.rows.field, "7")
    person.types(editor.columns.field, "7")
    person.clicks_cell(0, 0)
    person.keys("b")
    assert editor.brushes.symmetry.currentData() == "none"
    person.strokes((3, 3), (6, 6))
    person.types(editor.brushes.value.field, "-1")
    person.strokes((0, 0), (2, 2))
    kernel = kernel_on_screen(window, person, qtbot)
    np.testing.assert_array_equal(np.diag(kernel.weights), [-1, -1, -1, 1, 1, 1, 1])
    assert kernel.shape == (7, 7)
    assert np.count_nonzero(kernel.weights) == 7
    assert window.session.undo_label == "Paint"
    window.session.undo()  # a stroke is one entry
    assert np.count_nonzero(window.session.edited.kernel.weights) == 4


def test_a_31x31_disk_blur_is_a_generator_away(
    window: Window, person: Person, qtbot: QtBot
) -> None:
    generators = person.editor.generators
    QTest.mouseClick(window.canvas, LEFT)
    generators.choice.setFocus()
    type_letters(generators.choice, "Disk")
    person.seconds += A_MOVE + 4 * A_KEY
    assert generators.form is not None
    radius = generators.form.findChild(NumberField)
    assert isinstance(radius, NumberField)
    person.types(radius.field, "15")
    kernel = kernel_on_screen(window, person, qtbot)
    assert kernel.shape == (31, 31)
    assert kernel.sum / kernel.gain_divisor == pytest.approx(1.0)
    y, x = np.mgrid[-15:16, -15:16]
    assert np.abs(kernel.weights[np.hypot(x, y) > 16]).max() < 1e-12
    assert np.ptp(kernel.weights[np.hypot(x, y) < 14]) < 1e-12


def test_or_a_formula_away(window: Window, person: Person, qtbot: QtBot) -> None:
    editor = person.editor
    person.types(editor.rows.field, "31")
    person.types(editor.columns.field, "31")
    person.clicks_cell(15, 15)
    person.key(Qt.Key.Key_A, CONTROL)
    person.keys("=r<16")
    person.key(Qt.Key.Key_Return, CONTROL)
    QTest.mouseClick(editor.tools.buttons["normalize"], LEFT)
    person.seconds += A_MOVE
    kernel = kernel_on_screen(window, person, qtbot)
    y, x = np.mgrid[-15:16, -15:16]
    disk = (np.hypot(x, y) < 16).astype(float)
    np.testing.assert_allclose(kernel.weights, disk / disk.sum(), atol=1e-15)


def test_a_matrix_from_a_spreadsheet_is_pasted(
    window: Window, person: Person, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("0,5\t-1\t0,5\r\n-1\t4\t-1\r\n0,5\t-1\t0,5\r\n")
    person.clicks_cell(0, 0)
    person.key(Qt.Key.Key_V, CONTROL)
    kernel = kernel_on_screen(window, person, qtbot)
    np.testing.assert_array_equal(kernel.weights, [[0.5, -1, 0.5], [-1, 4, -1], [0.5, -1, 0.5]])
    assert person.editor._told.text() == "Pasted 3×3 from spreadsheet cells"
    document = window.session.document
    assert document is not None
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    shown, seen = grab_visible(window.canvas)
    pipeline = Pipeline.of(document.source, document.steps, window.session.registry)
    expected = np.rint(255 * np.clip(pipeline.render(seen)[..., :3], 0, 1))
    np.testing.assert_allclose(shown.astype(float), expected, atol=1)
