"""The lab as a workspace: how it is reached, its parts, and what becomes of it without a photo."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.command.command import Command
from ui.lab.learn.learn_view import LearnView
from ui.lab.part import LabPart, LabView
from ui.lab.parts import PARTS as LAB_PARTS
from ui.lab.slide_view import SlideView
from ui.lab.workspace import LabPage
from ui.window.window import Window
from ui.window.workspaces import LAB, PHOTO

LEFT = Qt.MouseButton.LeftButton


def press(window: Window, key: Qt.Key) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window, key)


def click_part(window: Window, title: str) -> None:
    switch = window.lab.switch
    number = [part.title for part in LAB_PARTS].index(title)
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[number].center().toPoint())


class Words(LabView):
    """A part that notes what it is told."""

    def __init__(self, session, files) -> None:
        super().__init__()
        QLabel("Words", self)
        self.said: list[str] = []

    def refresh(self) -> None:
        self.said.append("refresh")

    def look_at(self, view) -> None:
        self.said.append("look at")

    def let_go(self) -> None:
        self.said.append("let go")


def test_f5_and_the_switch_show_the_lab(window: Window, coffee: np.ndarray) -> None:
    press(window, Qt.Key.Key_F5)
    assert window.workspaces.shown is LAB
    assert window.lab.isVisible()
    assert not window.canvas.isVisible()
    assert window.menu_row.switch.index == 3
    press(window, Qt.Key.Key_F2)
    assert window.workspaces.shown is PHOTO
    cell = window.menu_row.switch.cells()[3]
    QTest.mouseClick(window.menu_row.switch, LEFT, pos=cell.center().toPoint())
    assert window.lab.isVisible()


def test_without_a_photo_there_is_no_lab(window: Window, coffee: np.ndarray) -> None:
    press(window, Qt.Key.Key_F5)
    window.session.close()
    assert window.workspaces.shown is PHOTO
    assert not window.actions_["workspace_lab"].isEnabled()
    press(window, Qt.Key.Key_F5)
    assert window.workspaces.shown is PHOTO


def test_nothing_of_the_lab_is_made_before_it_is_shown(window: Window) -> None:
    assert window.lab.findChildren(LabView) == []


@pytest.mark.parametrize("part", ["one", "two"])
def test_a_part_is_one_line_and_follows_while_it_is_seen(
    window: Window, coffee: np.ndarray, qtbot: QtBot, part: str
) -> None:
    parts = [
        LabPart("one", "One", "The first", "play", Words),
        LabPart("two", "Two", "The second", "grid", Words, lambda view: [
            Command("lab.say", "Say", "Say it", ("View", "lab", "Lab", "x"),
                    lambda: view().said.append("run"), scope="lab")]),
    ]  # fmt: skip
    page = LabPage(window.session, window.files, parts)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()
    page.look_at(window.canvas.view)
    commands = {command.id: command for command in page.commands(lambda: True)}
    assert list(commands) == ["lab_one", "lab_two", "lab.say"]
    with qtbot.waitSignal(page.wanted):
        commands[f"lab_{part}"].run()
    assert page.shown.id == part
    assert commands[f"lab_{part}"].is_checked()
    assert page.about.text().startswith("The")
    views = page.findChildren(Words)
    assert len(views) == (1 if part == "one" else 2)
    shown = next(view for view in views if view.isVisible())
    assert shown.said[-1] == "refresh"
    commands["lab.say"].run()
    assert page.shown.id == "two"
    (second,) = [view for view in page.findChildren(Words) if view.said[-1] == "run"]
    cell = page.switch.cells()[0]
    QTest.mouseClick(page.switch, LEFT, pos=cell.center().toPoint())
    assert page.shown.id == "one"
    assert second.said[-1] == "let go"


def test_leaving_the_lab_lets_the_photo_go(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_F5)
    view = window.lab.findChild(SlideView)
    qtbot.waitUntil(lambda: view.state.slide is not None)
    press(window, Qt.Key.Key_F2)
    assert view.state.slide is None
    press(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: view.state.slide is not None)


def test_a_command_shows_the_lab_and_is_done_once_there_is_a_slide(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    for command in ("lab.first", "lab.play"):
        assert window.workspaces.shown is PHOTO
        window.commands.run(window.commands[command])
        assert window.workspaces.shown is LAB
        view = window.lab.findChild(SlideView)
        if command == "lab.play":
            qtbot.waitUntil(lambda view=view: view.player.is_playing)
        else:
            qtbot.waitUntil(lambda view=view: view.state.slide is not None)
            assert view.state.number == 0
        press(window, Qt.Key.Key_F2)
        assert not view.player.is_playing


def test_without_a_photo_nothing_of_the_lab_makes_sense(window: Window, coffee: np.ndarray) -> None:
    own = [command for command in window.commands if command.id.startswith("lab")]
    assert len(own) > 15
    assert all(command.is_enabled() for command in own)
    window.session.close()
    assert not any(command.is_enabled() for command in own)


def test_nothing_is_kept_of_a_photo_that_was_in_the_lab(window: Window, qtbot: QtBot) -> None:
    open_photo(window, qtbot, CHELSEA)
    photo = weakref.ref(window.session.document.source)
    press(window, Qt.Key.Key_F5)
    view = window.lab.findChild(SlideView)
    qtbot.waitUntil(lambda: view.state.slide is not None and view.state.is_settled)
    view.stage.grab()
    view.player.toggle()
    window.session.close()

    def is_gone() -> bool:
        gc.collect()
        return photo() is None

    qtbot.waitUntil(is_gone)
    assert not view.player.is_playing


def test_the_last_slide_stays_until_the_next_is_there(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_F5)
    view = window.lab.findChild(SlideView)
    qtbot.waitUntil(lambda: view.state.slide is not None)
    before = view.state.slide
    view.state.change(stride=3)
    assert view.state.slide is before
    assert not view.state.is_settled
    qtbot.waitUntil(lambda: view.state.is_settled)
    assert view.state.slide.layer.stride == 3


def test_a_part_that_is_clicked_has_the_keys_and_one_chosen_by_arrows_has_not(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    press(window, Qt.Key.Key_F5)
    click_part(window, "Learn")
    learn = window.lab.view_of("learn")
    assert isinstance(learn, LearnView)
    assert learn.play.hasFocus()
    qtbot.waitUntil(lambda: learn.state.descent is not None)
    QTest.keyClick(learn.play, Qt.Key.Key_Space)
    assert learn.state.is_playing
    QTest.keyClick(learn.play, Qt.Key.Key_Space)
    window.lab.switch.setFocus()
    QTest.keyClick(window.lab.switch, Qt.Key.Key_Left)
    assert window.lab.shown.title == "Network"
    assert window.lab.switch.hasFocus()  # as the next arrow goes on


def test_a_part_that_is_asked_for_comes_without_the_one_before(
    window: Window, coffee: np.ndarray
) -> None:
    window.commands.run(window.commands["lab.learn_again"])
    assert window.lab.isVisible()
    assert isinstance(window.lab.view_of("learn"), LearnView)
    assert window.lab.view_of("slide") is None  # making it takes a while
