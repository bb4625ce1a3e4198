"""Alt on a slider of Levels that clips marks what it clips, as long as it is held."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.scopes.test_clipping_on_the_photo import levels
from ui.window.window import Window

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def test_alt_marks_what_the_sliders_of_levels_clip(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    layer, canvas = window.told.clipping, window.canvas
    window.edits.choose_filter("levels")
    window.canvas.zoom_to(1 / 3)
    controls = window.filter_panel.form.controls
    slider = controls["black"].slider
    at = QPoint(slider.width() // 2, slider.height() // 2)
    QTest.mousePress(slider, LEFT, ALT, at)  # held down before
    assert window.session.edited.values["black"] > 100
    assert layer.isVisible()
    qtbot.waitUntil(lambda: layer.found is not None and canvas.is_settled())
    assert layer.found.black == (levels(window) == 0).sum() > 10_000
    QTest.mouseRelease(slider, LEFT, ALT, at)
    assert layer.isVisible()
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert not layer.isVisible()
    assert not layer.is_on
    slider.setFocus()  # by keyboard
    QTest.keyPress(slider, Qt.Key.Key_Alt)
    assert layer.isVisible()
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert layer.isVisible()
    QTest.keyRelease(slider, Qt.Key.Key_Alt)
    assert not layer.isVisible()
    other = controls["gamma"].slider
    other.setFocus()
    QTest.keyPress(other, Qt.Key.Key_Alt)  # it clips nothing
    QTest.mousePress(slider, LEFT, NONE, at)  # without Alt
    assert not layer.isVisible()
    QTest.mouseRelease(slider, LEFT, NONE, at)
    window.actions_["clipping"].trigger()  # what is on stays on
    slider.setFocus()
    QTest.keyPress(slider, Qt.Key.Key_Alt)
    QTest.keyRelease(slider, Qt.Key.Key_Alt)
    assert layer.isVisible()
