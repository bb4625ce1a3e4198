"""Keys that are pressed before a window has its parts, or its first photo, are done later."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from editor.plugins.host import PluginHost
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import put_on_screen
from ui.app import cache_budget, fill_window
from ui.files.preferences import KeptPreferences
from ui.files.settings import Settings
from ui.window import early_keys
from ui.window.early_keys import MOST, EarlyKeys
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def early(qtbot: QtBot) -> Window:
    """A window without parts, as the start shows it."""
    window = Window()
    EarlyKeys(window)
    window.setCentralWidget(QLabel())
    put_on_screen(window, qtbot)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def fill(registry: Registry, tmp_path: Path) -> Callable[[Window], Window]:
    """What fills the window, with a data folder of its own."""

    def fill(window: Window) -> Window:
        data = tmp_path / "data"
        preferences = KeptPreferences(Settings(data))
        host, budget = PluginHost((data / "plugins",), data), cache_budget(preferences.value)
        fill_window(window, registry, data, COFFEE, host, budget, preferences)
        return window

    return fill


def press(window: Window, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press keys as the system hands them to a window, which gives them to what has the focus."""
    for key in keys:
        QTest.keyClick(window.windowHandle(), key, modifiers)


def start_with(window: Window, *photos: Path) -> None:
    """Open photos as the start does."""
    for photo in photos:
        window.drops.open(photo)
    window.photo_area.await_photo(window.tasks)
    window.findChild(EarlyKeys).await_photo()


def hold_back(window: Window) -> Callable[[], None]:
    """Have no photo read until what is returned is called."""
    gate = threading.Event()
    window.tasks.start("Waiting", lambda _: gate.wait(60), lambda _: None, lambda _: None)
    return gate.set


def turn_of(window: Window) -> QTimer:
    """Return what tells the turn of the next key."""
    return window.findChild(EarlyKeys).findChild(QTimer)


def done_in(window: Window) -> list[str]:
    """Return a list that grows by the commands that are done."""
    done: list[str] = []
    window.commands.done.connect(lambda command: done.append(command.id))
    return done


def test_a_photo_is_copied_by_keys_pressed_before_it_is_there(early, fill, qtbot) -> None:
    QGuiApplication.clipboard().clear()
    press(early, Qt.Key.Key_C, modifiers=CONTROL)
    done = done_in(fill(early))
    with qtbot.waitSignal(QGuiApplication.clipboard().dataChanged):
        start_with(early, COFFEE)
    document = early.session.document
    assert QGuiApplication.clipboard().image().height() == document.source.samples.shape[0]
    assert done == ["copy"]


def test_keys_that_a_widget_gets_are_kept_too(early, fill, qtbot) -> None:
    QTest.keyClick(early.centralWidget(), Qt.Key.Key_C, CONTROL)
    done = done_in(fill(early))
    with qtbot.waitSignal(early.commands.done):
        start_with(early, COFFEE)
    assert done == ["copy"]


def test_what_follows_a_key_goes_to_what_it_has_opened(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_K, modifiers=CONTROL)
    press(early, Qt.Key.Key_B, Qt.Key.Key_L)
    fill(early)
    press(early, Qt.Key.Key_U)  # the photo is not there: it waits for those before it
    start_with(early, COFFEE)
    press(early, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: early.search.field.text() == "blur")
    press(early, Qt.Key.Key_S)  # at once
    assert early.search.field.text() == "blurs"


def test_a_widget_does_not_have_a_key_before_those_that_wait(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_K, modifiers=CONTROL)
    fill(early)
    let_go = hold_back(early)
    start_with(early, COFFEE)
    field = QLineEdit(early)
    field.show()
    field.setFocus()
    press(early, Qt.Key.Key_B)
    let_go()
    qtbot.waitUntil(lambda: early.search.field.text() == "b")
    assert field.text() == ""


def test_a_letter_that_is_a_command_is_typed_where_a_field_wants_it(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_K, modifiers=CONTROL)
    press(early, Qt.Key.Key_B)
    done = done_in(fill(early))
    early.commands.set_shortcuts("paste", ("B",))
    start_with(early, COFFEE)
    qtbot.waitUntil(lambda: early.search.field.text() == "b")
    assert done == ["search"]


def test_a_box_that_a_key_opens_has_the_keys_after_it(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_O, modifiers=CONTROL)
    press(early, Qt.Key.Key_A, Qt.Key.Key_C)
    press(early, Qt.Key.Key_1, modifiers=CONTROL)  # a command of the window below
    press(early, Qt.Key.Key_Return)
    done = done_in(fill(early))

    def ask(title: str, kinds: str) -> str:
        box = QDialog(early)
        field = QLineEdit(box)
        field.returnPressed.connect(box.accept)
        field.setFocus()
        box.exec()
        asked.append(field.text())
        return ""

    asked: list[str] = []
    early.files.ask_open = ask
    start_with(early, COFFEE)
    qtbot.waitUntil(lambda: "open" in done)
    assert (asked, done) == (["ac"], ["open"])


def test_the_photo_has_keys_that_are_no_commands_each_once(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_1, Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    fill(early)
    zooms: list[float] = []
    early.canvas.zoom_changed.connect(zooms.append)
    start_with(early, COFFEE)
    qtbot.waitUntil(lambda: len(zooms) >= 3)
    press(early, Qt.Key.Key_Minus)
    assert zooms == [1.0, 1.5, 2.0, 1.5]  # it fits at 100 %


def test_a_key_of_a_filled_window_waits_for_its_photo(early, fill, qtbot) -> None:
    done = done_in(fill(early))
    let_go = hold_back(early)
    start_with(early, COFFEE)
    press(early, Qt.Key.Key_C, modifiers=CONTROL)
    assert done == []
    with qtbot.waitSignal(early.commands.done):
        let_go()
    assert done == ["copy"]


def test_what_can_be_done_before_the_photo_is_there_does_not_wait(early, fill, qtbot) -> None:
    done = done_in(fill(early))
    let_go = hold_back(early)
    start_with(early, COFFEE)
    press(early, Qt.Key.Key_K, modifiers=CONTROL)
    press(early, Qt.Key.Key_B)
    assert done == ["search"]
    assert early.search.field.text() == "b"
    with qtbot.waitSignal(early.canvas.painted):
        let_go()


def test_of_several_photos_the_first_is_copied(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_C, modifiers=CONTROL)
    fill(early)
    with qtbot.waitSignal(early.commands.done):
        start_with(early, COFFEE, CHELSEA)
    qtbot.waitUntil(lambda: len(early.session.photos.items) == 2)


def test_the_window_is_closed_by_its_key_where_the_photo_is_none(
    early, fill, qtbot, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(early_keys, "PATIENCE_MS", 1_000_000)
    path = tmp_path / "a.png"
    path.write_text("no photo")
    press(early, Qt.Key.Key_Plus)
    press(early, Qt.Key.Key_Q, modifiers=CONTROL)
    press(early, Qt.Key.Key_O, modifiers=CONTROL)
    done = done_in(fill(early))
    early.files.ask_open = lambda *_: ""
    with qtbot.waitSignal(early.files.failed):
        start_with(early, path)
    qtbot.waitUntil(lambda: not early.isVisible() and not turn_of(early).isActive())
    assert done == ["quit"]


def test_a_photo_that_does_not_come_is_not_awaited_for_ever(
    early, fill, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(early_keys, "PATIENCE_MS", 1)
    press(early, Qt.Key.Key_Q, modifiers=CONTROL)
    start_with(fill(early))
    qtbot.waitUntil(lambda: not early.isVisible())


def test_modifiers_repeats_and_very_many_keys_are_not_kept(early, fill, qtbot) -> None:
    press(early, Qt.Key.Key_Control, Qt.Key.Key_Shift)
    for is_repeat in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, PLAIN, "1", is_repeat)
        QCoreApplication.sendEvent(early, held)
    press(early, *[Qt.Key.Key_Z] * MOST)
    fill(early)
    seen: list[int] = []
    take = early.canvas.keyPressEvent
    early.canvas.keyPressEvent = lambda event: (seen.append(event.key()), take(event))
    start_with(early, COFFEE)
    keys = [Qt.Key.Key_1] + [Qt.Key.Key_Z] * (MOST - 1)
    qtbot.waitUntil(lambda: len(seen) >= len(keys))
    press(early, Qt.Key.Key_1)
    assert seen == [*keys, Qt.Key.Key_1]


def test_nothing_is_kept_any_more_once_the_photo_is_there(early, fill, qtbot) -> None:
    fill(early)
    with qtbot.waitSignal(early.canvas.painted), qtbot.waitSignal(turn_of(early).timeout):
        start_with(early, COFFEE)
    QTest.keyPress(early.windowHandle(), Qt.Key.Key_Backslash)  # the window's, of no widget
    assert early.canvas.frames.holding
    QTest.keyRelease(early.windowHandle(), Qt.Key.Key_Backslash)
    assert not early.canvas.frames.holding
