"""Blending in the window: the form's section, the row's sign, the commands, one undo each."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from editor.document.step import Step
from filters.blending.blending import Blending
from filters.blending.modes import MODES
from ui.steps.blending import BlendingSection, summary_of
from ui.steps.row import ROW_DATA
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def section(window: Window, coffee: np.ndarray) -> BlendingSection:
    """The section of a window with one blurred photo, unfolded by a click."""
    window.edits.choose_filter("gaussian_blur")
    window.docks["Steps"].show()
    window.resize(1280, 1100)
    found = window.filter_panel.findChild(BlendingSection)
    assert isinstance(found, BlendingSection)
    QTest.mouseClick(found.header, LEFT)
    return found


def choose(box: QComboBox, data: str) -> None:
    """Choose an entry of a list by the keyboard."""
    box.setFocus()
    target = box.findData(data)
    while box.currentIndex() != target:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < target else Qt.Key.Key_Up)


def test_a_mode_is_chosen_shown_in_row_and_heading_and_taken_back(
    window: Window, section: BlendingSection
) -> None:
    row = window.steps.list.item(0)
    assert not row.data(ROW_DATA).is_blended
    choose(section.mode.box, "multiply")
    assert window.session.edited.blending == Blending("multiply")
    assert window.session.undo_label == "Change blend mode"
    assert section.header.summary == "Multiply"
    assert window.steps.list.item(0).data(ROW_DATA).is_blended
    window.session.undo()
    assert window.session.edited.blending.is_plain
    assert section.mode.value() == "normal"
    assert section.header.summary == ""


def test_opacity_and_channels_are_set_and_said(window: Window, section: BlendingSection) -> None:
    section.opacity.field.setFocus()
    section.opacity.field.selectAll()
    QTest.keyClicks(section.opacity.field, "80")
    assert window.session.edited.opacity == pytest.approx(0.8)
    red = next(iter(section.letters.boxes.values()))
    QTest.mouseClick(red, LEFT)
    assert window.session.edited.blending == Blending("normal", "gba")
    choose(section.rule.box, "lightness")
    assert window.session.edited.blending == Blending("normal", "lightness")
    assert window.session.undo_label == "Change blend channels"
    assert not section.letters.isVisible()
    assert section.header.summary == "80 % · lightness"


def test_the_last_channel_can_not_be_taken_away(window: Window, section: BlendingSection) -> None:
    for button in section.letters.boxes.values():
        QTest.mouseClick(button, LEFT)
    assert window.session.edited.blending == Blending("normal", "a")
    assert [b.isChecked() for b in section.letters.boxes.values()] == [False, False, False, True]


def test_every_mode_is_a_command(window: Window, section: BlendingSection) -> None:
    for mode in MODES:
        window.commands.run(window.commands[f"blend.{mode}"])
        assert window.session.edited.blending.mode == mode
        assert section.mode.value() == mode
        assert window.commands[f"blend.{mode}"].is_checked()
    window.commands.run(window.commands["blend_channels.luma"])
    assert window.session.edited.blending == Blending("luminosity", "luma")


def test_the_heading_says_all_that_is_set(window: Window, section: BlendingSection) -> None:
    step = window.session.edited
    made = Step(step.filter_id, step.values, opacity=0.8, blending=Blending("soft-light", "rg"))
    assert summary_of(made) == "Soft light · 80 % · RG"
