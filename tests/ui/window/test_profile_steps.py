"""Convert to profile and Assign profile in the window: what is seen, said and hidden."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters.params.kinds.file import FilePath
from tests.screen import grab_visible
from ui.window.window import Window


def settled(window: Window, qtbot: QtBot, profile: str) -> np.ndarray:
    """Return what is seen once the status bar names a profile."""
    qtbot.waitUntil(lambda: window.canvas.is_settled() and profile in window.status.facts.text())
    return grab_visible(window.canvas)[0].astype(int)


def test_converted_colours_look_as_before_and_assigned_ones_do_not(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    before = settled(window, qtbot, "sRGB")
    window.edits.choose_filter("convert_to_profile")
    window.session.edit({"profile": "Adobe RGB"}, "Profile")
    converted = settled(window, qtbot, "Adobe RGB (1998) compat")
    assert np.abs(converted - before).max() <= 2  # 8 bits of Adobe RGB
    window.edits.choose_filter("assign_profile")
    window.session.edit({"profile": "ProPhoto RGB"}, "Profile")
    assigned = settled(window, qtbot, "ProPhoto RGB")
    assert np.abs(assigned - before).mean() > 5
    while window.session.undo_label:
        window.session.undo()
    assert np.array_equal(settled(window, qtbot, "sRGB"), before)


def test_a_profile_step_has_no_blending_to_set(window: Window, coffee: np.ndarray) -> None:
    window.edits.choose_filter("convert_to_profile")
    assert not window.commands["blend.multiply"].is_enabled()
    assert not window.filter_panel._blending.isVisible()


def test_a_profile_that_is_not_there_is_said_and_the_last_picture_stays(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convert_to_profile")
    with qtbot.waitSignal(window.canvas.failed) as failed:
        window.session.edit({"profile": "file", "file": FilePath("gone.icc")}, "Profile")
    assert "gone.icc can't be opened" in failed.args[0]
