"""The message bar floats over the photo, leaves by itself or when its cause is gone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from filters.plugin import FilterSpec, Pixels, image_filter
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import discard
from ui.app import make_window
from ui.look.tokens import DARK
from ui.window.message_bar import MessageBar
from ui.window.window import Window

WAIT = 10_000  # ms until a test that hangs fails
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def area(qtbot: QtBot) -> QWidget:
    area = QWidget()
    qtbot.addWidget(area)
    area.resize(900, 600)
    area.show()
    qtbot.waitExposed(area)
    return area


@pytest.fixture
def bar(area: QWidget) -> MessageBar:
    bar = MessageBar()
    bar.float_over(area)
    return bar


def enter(bar: MessageBar, inside: bool) -> None:
    """Have the pointer come or go."""
    at = QPointF(5, 5)
    event = QEnterEvent(at, at, at) if inside else QEvent(QEvent.Type.Leave)
    bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, inside)
    QApplication.sendEvent(bar, event)


def test_a_message_moves_neither_the_photo_nor_the_status_bar(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    parts = (window.canvas, window.status, window.photo_area)

    def places() -> list[object]:
        return [(w.mapTo(window, QPoint()), w.size()) for w in parts]

    before, view, asked = places(), window.canvas.view, window.canvas.frames.asked
    for text, kind in (("Saved.", "note"), ("A long sentence on what failed. " * 20, "error")):
        window.message.say(text, kind)
        QApplication.processEvents()
        assert window.message.isVisible()
        assert (places(), window.canvas.view) == (before, view)
    window.message.clear()
    QApplication.processEvents()
    assert (places(), window.canvas.frames.asked) == (before, asked)


@pytest.mark.parametrize("size", [(900, 600), (400, 300), (2000, 1000)])
@pytest.mark.parametrize("text", ["Saved.", "A sentence that takes more than a line. " * 8])
def test_it_floats_in_the_middle_above_the_lower_edge(
    area: QWidget, bar: MessageBar, size: tuple[int, int], text: str
) -> None:
    bar.say(text, "note", "Undo", lambda: None)
    area.resize(*size)
    frame = bar.findChild(QWidget, "message-bar")
    place = frame.rect().translated(frame.mapTo(area, QPoint()))
    assert place.bottom() + 1 == size[1] - 16
    assert abs(place.center().x() - size[0] / 2) <= 1
    assert place.width() <= min(640, size[0] - 32)
    assert frame.height() >= frame.layout().totalHeightForWidth(frame.width())
    if len(text) > 100 and size[0] > 700:
        assert place.width() == 640
    if len(text) < 100:
        assert place.width() < 300


def test_a_note_leaves_by_its_timer_but_not_under_the_pointer(bar: MessageBar) -> None:
    bar.say("Saved.", "note")
    assert bar.leaving.isActive()
    assert bar.leaving.interval() == 6000
    enter(bar, True)
    assert not bar.leaving.isActive()
    bar.leaving.timeout.emit()
    assert bar.text() == "Saved."
    enter(bar, False)
    assert bar.leaving.isActive()
    bar.leaving.timeout.emit()
    assert bar.text() == ""
    assert bar.isHidden()


def test_a_note_does_not_leave_while_its_button_has_the_focus(
    bar: MessageBar, area: QWidget, qtbot: QtBot
) -> None:
    area.activateWindow()
    bar.say("Deleted.", "note", "Undo", lambda: None)
    bar.button.setFocus()
    qtbot.waitUntil(bar.button.hasFocus, timeout=WAIT)
    bar.leaving.timeout.emit()
    assert bar.text() == "Deleted."


def test_an_error_stays_until_it_is_closed(bar: MessageBar) -> None:
    bar.say("It can't be saved.")
    assert not bar.leaving.isActive()
    bar.leaving.timeout.emit()
    enter(bar, True)
    enter(bar, False)
    assert not bar.leaving.isActive()
    assert bar.text() == "It can't be saved."
    QTest.mouseClick(bar.close_button, LEFT)
    assert bar.text() == ""


def test_a_note_hides_an_error_for_its_time_only(bar: MessageBar) -> None:
    bar.say("It can't be saved.", cause="file")
    bar.say("Copied.", "note")
    assert bar.text() == "Copied."
    bar.leaving.timeout.emit()
    assert bar.text() == "It can't be saved."
    bar.say("Copied.", "note")
    bar.end("file")
    assert bar.text() == "Copied."
    bar.leaving.timeout.emit()
    assert bar.text() == ""


def test_each_error_goes_with_its_cause(bar: MessageBar) -> None:
    bar.say("One.", cause="one")
    bar.say("Two.", cause="two")
    bar.say("One again.", cause="one")
    assert bar.text() == "One again."
    bar.end("one")
    assert bar.text() == "Two."
    bar.end("one")
    bar.end("two")
    assert bar.text() == ""


def test_the_action_is_done_once_and_the_message_goes(bar: MessageBar) -> None:
    done: list[str] = []
    bar.say("Deleted.", "note", "Undo", lambda: done.append("undone"))
    QTest.mouseClick(bar.button, LEFT)
    assert done == ["undone"]
    assert bar.text() == ""
    bar.say("Saved.", "note")
    assert bar.button.isHidden()


def test_an_error_has_the_sign_of_a_warning_in_its_colour(window: Window, qtbot: QtBot) -> None:
    window.preferences.change(theme="dark")
    qtbot.waitUntil(window.updatesEnabled)

    def red_pixels() -> int:
        picture = window.message.grab().toImage()
        at = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        return sum(picture.pixelColor(*place).name() == DARK.error for place in at)

    window.message.say("It failed.")
    assert red_pixels() > 5
    window.message.say("Saved.", "note")
    assert red_pixels() == 0


def test_a_failing_filters_error_goes_when_a_result_is_there_again(qtbot: QtBot, tmp_path) -> None:
    @image_filter("Picky")
    def picky(pixels: Pixels, amount: float = 0.0) -> Pixels:
        """Fail at some values."""
        if amount > 0:
            raise ValueError(f"{amount} is too much")
        return pixels

    registry = Registry((*Registry.builtin().specs, FilterSpec.of(picky)))
    window = make_window(registry, tmp_path / "data", COFFEE)
    qtbot.addWidget(window, before_close_func=discard)
    window.show()
    with qtbot.waitSignal(window.canvas.painted, timeout=WAIT):
        window.files.open(COFFEE)
    window.edits.choose_filter("picky")
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    for amount in (1.0, 2.0):
        window.session.edit({"amount": amount}, "Amount")
        said = f"Picky: {amount} is too much"
        qtbot.waitUntil(lambda said=said: window.message.text() == said, timeout=WAIT)
    window.message.say("Something else is wrong.", cause="file")
    window.session.edit({"amount": -1.0}, "Amount")
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)
    window.canvas.grab()  # it is painted by now
    QTest.mouseClick(window.message.close_button, LEFT)
    assert window.message.text() == "", "nothing of the preview stands behind it"
    window.session.edit({"amount": 3.0}, "Amount")
    qtbot.waitUntil(lambda: "3.0" in window.message.text(), timeout=WAIT)
    window.session.undo()  # the picture is known: nothing is rendered for it
    qtbot.waitUntil(lambda: "too much" not in window.message.text(), timeout=WAIT)


def test_a_failed_edits_error_goes_with_the_next_one(window: Window, coffee: np.ndarray) -> None:
    window.filter_panel.changed.emit({"border_value": float("nan")}, "", "Border value")
    assert "nan" in window.message.text()
    window.filter_panel.changed.emit({"border_value": 0.25}, "", "Border value")
    assert window.message.text() == ""
