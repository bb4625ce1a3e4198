"""View, Signed values: the canvas is coloured otherwise, the document stays as it is."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.render.heat import SIGNED
from editor.render.pipeline import Pipeline
from filters import Kernel
from tests.sample_photos import COFFEE
from tests.screen import grab_visible
from tests.ui.windows import open_photo
from ui.look.colour_bar import short_number
from ui.window.window import Window

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(window: Window, qtbot: QtBot) -> Window:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": Kernel([[1, 0, -1]])}, "Edges")
    window.canvas.actual_size()
    qtbot.waitUntil(window.canvas.is_settled, timeout=10_000)
    return window


def measured(window: Window, qtbot: QtBot) -> float:
    """Wait for the range that the result has; return it."""
    qtbot.waitUntil(lambda: not window.displaying.worker.is_busy)
    qtbot.waitUntil(lambda: window.canvas.frames.display.gain == 1 / window.displaying.limit)
    return window.displaying.limit


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
    neutral = int(SIGNED[3][1:3], 16)
    assert np.median(shown) == pytest.approx(neutral, abs=6)  # most of a photo has no edge
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


def test_the_signed_range_is_the_results_99th_percentile_and_follows_edits(
    window: Window, qtbot: QtBot
) -> None:
    window.actions_["display_signed"].trigger()
    limit = measured(window, qtbot)
    pipeline = Pipeline.of(
        window.session.document.source, window.session.shown, window.session.registry
    )
    whole = pipeline.values(pipeline.image.region).mean(axis=2)
    assert limit == pytest.approx(np.percentile(np.abs(whole), 99), rel=0.25)  # of 16 places
    assert window.displaying.legend.marks() == (short_number(-limit), "0", short_number(limit))
    window.session.edit({"kernel": Kernel([[10, 0, -10]])}, "Strong edges")
    assert measured(window, qtbot) == pytest.approx(10 * limit, rel=0.06)


def test_the_legends_ends_are_dragged_and_a_double_click_follows_the_result_again(
    window: Window, qtbot: QtBot
) -> None:
    window.actions_["display_signed"].trigger()
    limit = measured(window, qtbot)
    before = seen(window, qtbot)
    bar = window.displaying.legend.bar
    end = bar.bar_rect.bottomRight().toPoint()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(bar, end - QPoint(48, 0))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end - QPoint(48, 0))
    qtbot.waitUntil(lambda: window.canvas.frames.display.gain == pytest.approx(2 / limit, rel=0.01))
    stronger = seen(window, qtbot)
    assert np.ptp(stronger, axis=2).mean() > 1.3 * np.ptp(before, axis=2).mean()
    window.session.edit({"kernel": Kernel([[10, 0, -10]])}, "Strong edges")
    assert window.displaying.limit == pytest.approx(limit / 2, rel=0.01)  # as it was chosen
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=end)
    assert measured(window, qtbot) == pytest.approx(10 * limit, rel=0.06)
    view = window.canvas.view
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=end)
    QTest.mouseMove(bar, end + QPoint(5, 20))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=end + QPoint(5, 20))
    assert window.canvas.view == view  # the photo is not panned
