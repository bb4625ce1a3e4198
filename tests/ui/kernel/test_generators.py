"""Kernels made by generators in the kernel editor, with real keys and drags."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.design.generators import Generators
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo, type_letters
from ui.command.command import Command
from ui.kernel.editor import KernelEditor
from ui.look.slider import Slider
from ui.window.window import Window

ALL = Generators.builtin()


@pytest.fixture
def editor(qtbot: QtBot) -> KernelEditor:
    editor = KernelEditor(Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))
    qtbot.addWidget(editor)
    editor.resize(320, 700)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def choose(editor: KernelEditor, title: str) -> None:
    editor.generators.choice.setFocus()
    type_letters(editor.generators.choice, title)


def sliders(editor: KernelEditor) -> list[Slider]:
    assert editor.generators.form is not None
    return [s for s in editor.generators.form.findChildren(Slider) if s.isVisible()]


def test_a_generator_that_was_found_before_the_form_was_made_again_makes_todays_kernel(
    window: Window, qtbot: QtBot
) -> None:
    open_photo(window, qtbot, CHELSEA)

    def found() -> Command:
        commands = window.commands.available()
        return next(command for command in commands if command.id == "generator.gaussian")

    old = found()
    window.edits.choose_filter("median")
    window.commands.run(old)  # there is no kernel to make
    window.edits.choose_filter("convolution")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.commands.run(old)
    assert window.session.edited.values["kernel"] == ALL["gaussian"].make()


def test_a_generator_is_chosen_by_its_letters_and_its_sliders_are_live(
    editor: KernelEditor, qtbot: QtBot
) -> None:
    choose(editor, "Gauss")
    assert editor.kernel() == ALL["gaussian"].make()
    assert editor.generators.choice.currentText() == "Gaussian"
    assert editor.generators.line.isHidden()  # the choice and the sliders say it
    told: list[tuple[Kernel, str]] = []
    editor.changed.connect(lambda kernel, merge, _: told.append((kernel, merge)))
    sliders(editor)[0].setFocus()
    for _ in range(3):
        QTest.keyClick(sliders(editor)[0], Qt.Key.Key_PageUp)
    assert len(told) == 3
    assert len({merge for _, merge in told}) == 1  # one entry of the history
    kernel = told[-1][0]
    assert kernel.design is not None
    assert kernel == ALL["gaussian"].make(**kernel.design.values)
    assert kernel.design.values["sigma"] > 1
    assert np.array_equal(editor.grid.kernel().weights, kernel.weights)


def test_a_cell_that_changes_turns_the_label_and_make_again_brings_it_back(
    editor: KernelEditor,
) -> None:
    choose(editor, "Sobel")
    made = editor.kernel()
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.grid, "7")
    assert editor.kernel().design is None
    assert editor.generators.line.text() == "Edited by hand; was Sobel, angle 0°"
    assert editor.generators.choice.currentText() == "Drawn by hand"
    assert editor.generators.form is None
    QTest.keyClick(editor.grid, Qt.Key.Key_Return)
    QTest.mouseClick(editor.generators.again, Qt.MouseButton.LeftButton)
    assert editor.kernel() == made
    assert editor.kernel().design == made.design
    assert editor.generators.choice.currentText() == "Sobel"
    assert editor.generators.line.isHidden()


def edited_box(window: Window) -> KernelEditor:
    """Make a box in the window's form and change its first weight."""
    editor = window.filter_panel.kernel_editors()[0]
    choose(editor, "Box")
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor.grid, "7")
    QTest.keyClick(editor.grid, Qt.Key.Key_Return)
    assert editor.generators.line.text().startswith("Edited by hand; was Box")
    assert not editor.generators.line.isHidden()
    return editor


def test_the_note_of_an_edit_goes_and_comes_with_undo(window: Window, coffee: np.ndarray) -> None:
    editor = edited_box(window)
    window.session.undo()
    assert editor.generators.choice.currentText() == "Box"
    assert editor.generators.line.isHidden()
    while window.session.undo_label:  # each letter of its name chose a generator
        window.session.undo()
    assert editor.generators.choice.currentText() == "Drawn by hand"
    assert editor.generators.line.isHidden()
    assert editor.generators.again.isHidden()
    while window.session.redo_label:
        window.session.redo()
    assert not editor.generators.line.isHidden()
    QTest.mouseClick(editor.generators.again, Qt.MouseButton.LeftButton)
    assert editor.kernel() == ALL["box"].make()


def test_a_preset_or_a_pasted_kernel_has_no_note_of_the_kernel_before(
    window: Window, coffee: np.ndarray
) -> None:
    editor = edited_box(window)
    window.actions_["search"].trigger()
    QTest.keyClicks(window.search.field, "sharpen softly")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    editor = window.filter_panel.kernel_editors()[0]
    assert window.session.edited.kernel.design is None
    assert editor.generators.line.isHidden()
    window.session.undo()
    assert not editor.generators.line.isHidden()
    editor.grid.setFocus()
    QTest.keyClick(editor.grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().setText("1 2 1\n2 4 2\n1 2 1")
    QTest.keyClick(editor.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.kernel().sum == 16
    assert editor.generators.line.isHidden()


def test_another_photo_has_no_note_of_the_one_before(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    editor = edited_box(window)
    open_photo(window, qtbot, CHELSEA)
    assert editor.generators.line.isHidden()
    window.session.edit({"kernel": Kernel([[1, 2, 1]])}, "By hand")
    assert editor.generators.line.isHidden()
    window.session.show_photo(0)
    assert not editor.generators.line.isHidden()


def test_a_divisor_by_hand_stays_when_the_slider_moves_on(editor: KernelEditor) -> None:
    choose(editor, "Emboss")
    field = editor.divisor.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2")
    assert editor.generators.choice.currentText() == "Emboss"
    QTest.keyClick(sliders(editor)[0], Qt.Key.Key_PageUp)
    assert editor.kernel().divisor == 2
    assert editor.kernel().design is not None


def test_a_formula_is_live_and_a_wrong_one_is_a_sentence_that_loses_nothing(
    editor: KernelEditor,
) -> None:
    choose(editor, "Formula")
    before = editor.kernel()
    assert editor.generators.form is not None
    field = next(
        f for f in editor.generators.form.findChildren(QLineEdit) if f.accessibleName() == "Weight"
    )
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " +")
    error = editor.generators._error
    assert error.isVisible()
    assert "a number or name must stand before the end" in error.text()
    assert editor.kernel() == before
    QTest.keyClicks(field, "1")
    assert not error.isVisible()
    raw = np.exp(-(np.hypot(*np.mgrid[-4:5, -4:5]) ** 2) / 8)
    np.testing.assert_allclose(before.weights, raw / raw.sum())
    np.testing.assert_allclose(editor.kernel().weights, (raw + 1) / (raw + 1).sum())


def test_alt_g_leads_to_the_list_and_the_search_finds_each_generator(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    panel = window.filter_panel.kernel_editors()[0].generators
    window.canvas.setFocus()
    QTest.keyClick(window, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is panel.choice
    window.actions_["search"].trigger()
    QTest.keyClicks(window.search.field, "savitzky")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    kernel = window.session.edited.kernel
    assert kernel == ALL["savitzky_golay"].make()
    assert kernel.design == ALL["savitzky_golay"].make().design
    window.session.undo()
    assert window.session.edited.kernel != kernel


def test_the_wheel_over_the_list_scrolls_the_panel_and_changes_nothing(
    editor: KernelEditor,
) -> None:
    before, choice = editor.kernel(), editor.generators.choice
    editor.grid.setFocus()
    centre = QPointF(choice.rect().center())
    event = QWheelEvent(
        centre,
        choice.mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, event)
    assert editor.kernel() == before
    assert choice.currentText() == "Drawn by hand"


def test_drawn_by_hand_keeps_the_numbers(editor: KernelEditor) -> None:
    choose(editor, "Box")
    editor.generators.choice.setFocus()
    QTest.keyClick(editor.generators.choice, Qt.Key.Key_Home)
    assert editor.kernel() == ALL["box"].make()
    assert editor.kernel().design is None
    assert editor.generators.form is None


def test_setting_another_kernel_shows_its_generator_and_signals_nothing(
    editor: KernelEditor, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(editor.changed):
        editor.set_kernel(ALL["gabor"].make(angle=30.0))
    assert editor.generators.choice.currentText() == "Gabor"
    assert editor.generators.form is not None
    assert editor.generators.form.values()["angle"] == 30.0


@pytest.mark.parametrize("generator", ALL.all, ids=lambda g: g.id)
def test_every_generator_can_be_shown_in_the_narrow_panel(editor: KernelEditor, generator) -> None:
    editor.set_kernel(generator.make())
    assert editor.generators.form is not None
    assert editor.minimumSizeHint().width() <= 320
