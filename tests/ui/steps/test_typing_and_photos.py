"""What is typed and not entered stays with its step, also as another photo comes to be shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from editor.photo.load import load
from filters import Kernel
from tests.sample_photos import CHELSEA
from ui.form.file_controls import FileControl
from ui.steps.blending import BlendingSection
from ui.steps.mask_bar import with_item
from ui.window.window import Window
from ui.window.workspaces import KERNEL

LEFT = Qt.MouseButton.LeftButton
ONES, TWOS = Kernel(np.ones((3, 3))), Kernel(np.full((3, 3), 2.0))


@pytest.fixture
def two(window: Window, coffee: np.ndarray) -> Window:
    """A window with two photos of one step each, both alike; the first is shown."""
    for image in (None, load(CHELSEA)):
        if image is not None:
            window.session.open(image)
        window.edits.choose_filter("assign_profile")
        window.session.set_mask(with_item(None, "Ellipse"))
    window.session.show_photo(0)
    return window


def type_and_go(window: Window, field: QLineEdit, text: str) -> None:
    """Type without Enter; then the other photo is shown, as where it has just been read."""
    steps = [photo.document.steps for photo in window.session.photos.items]
    field.setFocus()
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, text)
    window.session.show_photo(1)
    window.canvas.setFocus()
    assert [photo.document.steps for photo in window.session.photos.items] == steps
    assert text not in field.text()


def test_a_path_is_not_that_of_another_photos_step(two: Window) -> None:
    controls = two.filter_panel.form.controls.values()
    field = next(one.field for one in controls if isinstance(one, FileControl))
    type_and_go(two, field, "/nowhere.icc")


def test_a_masks_name_is_not_that_of_another_photos_mask(two: Window) -> None:
    QTest.mouseClick(two.filter_panel.findChild(BlendingSection).header, LEFT)
    type_and_go(two, two.filter_panel.masking.name.field, "Sky")


def test_a_path_is_nothing_in_another_filters_form(two: Window) -> None:
    two.session.show_photo(1)
    two.edits.choose_filter("invert", instead=True)
    two.session.show_photo(0)
    controls = two.filter_panel.form.controls.values()
    field = next(one.field for one in controls if isinstance(one, FileControl))
    field.setFocus()
    QTest.keyClicks(field, "/nowhere.icc")
    two.session.show_photo(1)
    assert two.message.text() == ""


@pytest.mark.parametrize("line", ["weight", "formula"])
def test_escape_brings_no_other_photos_kernel_back(
    window: Window, coffee: np.ndarray, line: str
) -> None:
    window.workspaces.show(KERNEL)
    session = window.session
    session.edit({"kernel": ONES}, "Edit")
    session.open(load(CHELSEA))
    session.edit({"kernel": TWOS}, "Edit")
    session.show_photo(0)
    field = getattr(window.filter_panel.kernel_editor().values, line)
    field.setFocus()
    QTest.keyClicks(field, "3")
    session.show_photo(1)
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert session.edited.kernel == TWOS
    session.show_photo(1)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "=5")
    assert session.edited.kernel != TWOS
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert session.edited.kernel == TWOS
