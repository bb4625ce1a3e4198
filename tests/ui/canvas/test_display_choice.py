"""View, Signed values: the canvas is coloured otherwise, the document stays as it is."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.display import NEUTRAL
from filters import Kernel
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.windows import open_photo
from ui.window.window import Window

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": Kernel([[1, 0, -1]])}, "Edges")
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    return window


def seen(window: Window, qtbot: QtBot) -> np.ndarray:
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    pixels = grab_visible(window.canvas)[0]
    return pixels[: pixels.shape[0] // 2].astype(float)  # the legend is below


def test_the_shortcut_shows_signed_colours_and_again_goes_back(
    window: Window, qtbot: QtBot
) -> None:
    document, before = window.session.document, seen(window, qtbot)
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_D, CONTROL_SHIFT)
    shown = seen(window, qtbot)
    assert window.displaying.legend.isVisible()
    assert window.displaying.legend.marks() == ("−1", "0", "1")
    assert np.median(shown) == pytest.approx(255 * NEUTRAL, abs=6)  # most of a photo has no edge
    assert (shown[..., 0] - shown[..., 2]).max() > 60
    assert (shown[..., 2] - shown[..., 0]).max() > 60
    assert window.actions_["display_signed"].isChecked()
    QTest.keyClick(window.canvas, Qt.Key.Key_D, CONTROL_SHIFT)
    np.testing.assert_array_equal(seen(window, qtbot), before)
    assert not window.displaying.legend.isVisible()
    assert window.session.document is document


def test_the_offset_is_on_the_screen_only_and_follows_the_kernel(
    window: Window, qtbot: QtBot
) -> None:
    before = seen(window, qtbot)
    window.actions_["display_offset"].trigger()
    shown = seen(window, qtbot)
    grown = shown[before > 0] - before[before > 0]
    assert np.median(grown) == pytest.approx(127.5, abs=1)
    assert window.displaying.legend.text() == "Offset on screen: +0.5"
    window.session.edit({"kernel": Kernel([[1]])}, "Identity")
    assert window.displaying.legend.text() == "Offset on screen: +0"


def test_the_overlay_leaves_a_photo_in_range_grey(window: Window, qtbot: QtBot) -> None:
    window.session.edit({"kernel": Kernel([[1]])}, "Identity")
    window.actions_["display_range"].trigger()
    shown = seen(window, qtbot)
    assert np.ptp(shown, axis=2).max() <= 1
    window.session.edit({"kernel": Kernel([[3]])}, "Bright")
    shown = seen(window, qtbot)
    assert (shown[..., 0] - shown[..., 2]).max() > 60
