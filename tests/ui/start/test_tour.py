"""The tour: offered once, six hints with a ring around what they are about, skipped at any time."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.windows import discard, open_photo, put_on_screen
from ui.app import make_window
from ui.start.tour import HINTS
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def place(window: Window, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_it_is_offered_on_the_start_page_and_skipped_for_good(
    qtbot: QtBot, registry, tmp_path: Path
) -> None:
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert window.tour.isVisible()
    assert window.tour.words.text() == "New here? Six hints show where things are."
    QTest.mouseClick(window.tour.skip_button, LEFT)
    assert window.tour.isHidden()
    again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert again.start.isVisible()
    assert again.tour.isHidden()


def test_the_offer_makes_room_for_a_message(qtbot: QtBot, registry, tmp_path: Path) -> None:
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert window.tour.isVisible()
    with qtbot.waitSignal(window.files.failed):
        window.drops.open(tmp_path / "gone.png")
    qtbot.waitUntil(window.message.isVisible)
    assert window.tour.isHidden()
    assert not window.settings.flag("tour_ended")  # it is offered again


def test_six_hints_point_at_what_they_are_about(window: Window, qtbot: QtBot) -> None:
    tour = window.tour
    with qtbot.waitSignal(window.files.opened):
        QTest.mouseClick(tour.next_button, LEFT)
    qtbot.waitUntil(lambda: tour.at == 0)
    targets = (
        window.presets, window.canvas, window.steps, window.filter_panel,
        window.filter_panel.kernel_editor().grid, window.menu_row.search,
    )  # fmt: skip
    for number, target in enumerate(targets):
        assert tour.count.text() == f"{number + 1} of 6"
        assert tour.words.text()
        assert "{" not in tour.words.text()
        assert tour.ring.isVisible()
        seen = place(window, target).intersected(window.rect())
        assert tour.ring.geometry().adjusted(3, 3, -3, -3).intersects(seen)
        assert tour.next_button.text() == ("Done" if number == 5 else "Next")
        QTest.mouseClick(tour.next_button, LEFT)
    assert tour.isHidden()
    assert tour.ring.isHidden()
    assert window.settings.flag("tour_ended")
    discard(window)


def test_it_can_be_skipped_between_and_shown_again_by_a_command(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    assert window.tour.isHidden()  # a photo was opened: the offer is gone, for now
    assert not window.settings.flag("tour_ended")
    steps = window.session.document.steps
    window.actions_["tour"].trigger()
    assert window.tour.at == 0
    assert window.session.document.steps == steps  # the open photo serves
    QTest.mouseClick(window.tour.next_button, LEFT)
    assert window.tour.at == 1
    QTest.keyClick(window.tour.next_button, Qt.Key.Key_Escape)
    assert window.tour.isHidden()
    assert window.tour.ring.isHidden()
    window.actions_["tour"].trigger()
    assert window.tour.count.text() == "1 of 6"


def test_the_ring_takes_no_clicks_and_follows_the_window(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.actions_["tour"].trigger()
    QTest.mouseClick(window.tour.next_button, LEFT)
    before = window.tour.ring.geometry()
    window.resize(1100, 700)
    qtbot.waitUntil(lambda: window.tour.ring.geometry() != before)
    assert window.tour.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert window.childAt(window.tour.ring.geometry().center()) is window.canvas


@pytest.mark.parametrize("hint", HINTS, ids=lambda hint: hint.target)
def test_hints_are_short(hint) -> None:
    assert len(hint.text) < 100
    assert hint.text.endswith(".")


def test_opening_a_photo_takes_the_offer_away(window: Window, qtbot: QtBot) -> None:
    assert window.tour.isVisible()
    open_photo(window, qtbot, COFFEE)
    assert window.tour.isHidden()
    window.session.close()
    assert window.tour.isVisible()


def test_a_hint_has_room_for_its_words_over_a_narrow_canvas_too(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["tour"])
    QTest.keyClick(window, Qt.Key.Key_F3)  # a canvas of 456 pixels
    tour = window.tour
    qtbot.waitUntil(lambda: 0 < tour.width() < 480)
    qtbot.waitUntil(lambda: tour.words.geometry().right() < tour.count.geometry().left())
    words = tour.words
    assert words.heightForWidth(words.width()) <= words.height()
    assert tour.skip_button.geometry().right() < tour.width()
    narrow = words.width()
    QTest.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: words.width() > narrow)
