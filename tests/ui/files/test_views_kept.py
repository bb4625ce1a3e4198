"""Where a photo was looked at is kept: behind another tab, and through a crash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.recovery.seen import Seen
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.wheel_events import turn
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window

MIDDLE = Qt.MouseButton.MiddleButton


def place(window: Window) -> tuple[float, float, float]:
    """Return the zoom, and the place of the photo in the middle of the canvas."""
    view = window.canvas.view
    assert view is not None
    return view.zoom, *view.place_at(*view.middle)


def zoom_and_drag(window: Window) -> tuple[float, float, float]:
    canvas, at = window.canvas, window.canvas.rect().center()
    for _ in range(4):
        turn(canvas, 0, 120)
    QTest.mousePress(canvas, MIDDLE, pos=at)
    QTest.mouseMove(canvas, at - QPoint(40, 30))
    QTest.mouseRelease(canvas, MIDDLE, pos=at - QPoint(40, 30))
    return place(window)


def test_it_comes_back_with_the_tab_and_after_a_session_that_ended_badly(
    window: Window, registry: Registry, qtbot: QtBot, tmp_path: Path
) -> None:
    open_photo(window, qtbot, COFFEE)
    window.edits.choose_filter("median")
    fitted = place(window)
    looked_at = zoom_and_drag(window)
    assert looked_at[0] > 2 * fitted[0]
    open_photo(window, qtbot, CHELSEA)
    assert window.canvas.is_fitting
    tab = window.tabs.tabRect(0).center()
    QTest.mouseClick(window.tabs, Qt.MouseButton.LeftButton, pos=tab)
    assert place(window) == pytest.approx(looked_at, abs=0.5)
    with qtbot.waitSignal(window.recovery.keeper.written, timeout=10_000):
        looked_at = zoom_and_drag(window)  # nothing but that is written now
    window.leave()

    again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    open_photo(again, qtbot, COFFEE)  # as the program is started with it once more
    with qtbot.waitSignal(again.recovery.offered):
        again.recovery.look()
    with qtbot.waitSignal(again.recovery.reopened):
        QTest.mouseClick(again.recovery_offer.button, Qt.MouseButton.LeftButton)
    assert [photo.name for photo in again.session.photos.items] == ["coffee.png", "chelsea.png"]
    assert [step.filter_id for step in again.session.shown] == ["median"]
    assert place(again) == pytest.approx(looked_at, abs=0.5)
    QTest.keyClick(again.canvas, Qt.Key.Key_0)
    QTest.mouseClick(again.tabs, Qt.MouseButton.LeftButton, pos=again.tabs.tabRect(1).center())
    assert again.canvas.is_fitting, "as it was left"
    QTest.mouseClick(again.tabs, Qt.MouseButton.LeftButton, pos=again.tabs.tabRect(0).center())
    assert again.canvas.is_fitting


@pytest.mark.parametrize(
    "form",
    [
        None,
        [],
        {},
        {"zoom": 0, "row": 1, "column": 1},
        {"zoom": True, "row": 1, "column": 1},
        {"zoom": float("nan"), "row": 1, "column": 1},
        {"zoom": 1, "row": 1e99, "column": 1},
        {"zoom": 1, "row": "1", "column": 1},
    ],
)
def test_a_place_that_is_none_is_left_out(form: object) -> None:
    assert Seen.from_json(form) is None
    assert Seen.from_json(Seen(2, 3.5, 4).to_json()) == Seen(2, 3.5, 4)
