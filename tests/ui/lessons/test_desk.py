"""How lessons are reached, kept and left, and that a person's own work is as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.ui.access.test_names import faults
from tests.ui.lessons.learner import Learner
from tests.ui.lessons.test_lessons import begin
from tests.ui.windows import put_on_screen
from ui.app import SAMPLE, make_window
from ui.command.letters import without_letter
from ui.lab.maps.maps_view import MapsView
from ui.lab.slide_setup import SlideSetup
from ui.window.window import Window
from ui.window.workspaces import LAB

KEY = Qt.Key
OWN = """\
---
title: My lesson
about: For my class
---
# Sharpen
Words
```task
Add a step.
begin: command {command}
check: step median
```
"""


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def own_lesson(learner: Learner, name: str, text: str) -> Path:
    folder = learner.course.folder
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_lesson_is_done_by_keys_alone(learner: Learner, own: np.ndarray) -> None:
    course, wait = learner.course, learner.qtbot.waitUntil
    QTest.keyClick(learner.window.canvas, KEY.Key_F8)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Numbers"
    press(KEY.Key_Space)
    wait(lambda: learner.is_at(0))
    assert learner.card.answer.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "3072")
    press(KEY.Key_Return)
    wait(learner.card.next.hasFocus)
    press(KEY.Key_Space)
    wait(lambda: learner.is_at(1))
    press(KEY.Key_F8)
    assert learner.card.next.hasFocus()
    learner.press(learner.slide.stage, KEY.Key_Home)
    wait(lambda: course.passes)


def test_what_is_done_survives_a_restart(
    learner: Learner, own: np.ndarray, qtbot: QtBot, registry: Registry
) -> None:
    begin(learner, "numbers")
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.answer("3072")
    qtbot.waitUntil(lambda: learner.course.passes)
    learner.click(learner.card.next)
    qtbot.waitUntil(lambda: learner.is_at(1))
    learner.course._worker.flush()
    folder = learner.course.folder.parent
    learner.window.close()
    other = put_on_screen(make_window(registry, folder, SAMPLE), qtbot)
    other.lessons.course.want()
    qtbot.waitUntil(lambda: bool(other.lessons.course.shelf.lessons))
    other.docks["Lesson"].show()
    button = other.lessons.panel.list.buttons["numbers"]
    assert "1 of 2 pages done" in button.accessibleDescription()
    QTest.mouseClick(other.start.lessons, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: other.lessons.course.is_ready)
    assert other.lessons.course.lesson.id == "numbers"
    assert other.lessons.course.number == 1
    assert other.workspaces.shown is LAB  # as the page before had it begin
    crop = other.lab.view_of("slide").state.crop
    assert (crop.top, crop.left, crop.rows, crop.columns) == (92, 150, 32, 32)


def test_the_own_photo_workspace_and_layer_come_back(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    window = learner.window
    window.edits.choose_filter("median")
    steps = window.session.document.steps
    window.workspaces.show(LAB)
    qtbot.waitUntil(lambda: learner.slide.state.slide is not None)
    learner.choose(learner.slide.layer.strides, 2)
    learner.slide.state.set_crop(40, 50, 24, 32)
    qtbot.waitUntil(lambda: learner.slide.state.is_settled)
    was = learner.slide.state.layer, learner.slide.state.crop
    learner.click(window.lab.lessons)
    learner.click(window.lessons.panel.list.buttons["border"])
    qtbot.waitUntil(lambda: learner.is_at(0))
    assert learner.slide.state.layer.stride == 1
    assert window.session.document.steps == ()
    assert len(window.session.photos.items) == 2
    learner.click(window.lessons.panel.page.back)
    assert learner.course.lesson is None
    assert window.session.document.source.samples is own
    assert window.session.document.steps == steps
    assert window.workspaces.shown is LAB
    qtbot.waitUntil(lambda: learner.slide.state.is_current)
    assert (learner.slide.state.layer, learner.slide.state.crop) == was


def test_a_lab_that_was_not_shown_before_is_as_it_begins(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    window = learner.window
    begin(learner, "depth")
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.slide.state.change(depth="depthwise")
    maps = window.lab.open_by_id("maps")
    assert isinstance(maps, MapsView)
    maps.state.choose("sobel")
    maps.state.set_activation("relu")
    learner.click(window.lessons.panel.close_button)
    assert learner.slide.state.setup == SlideSetup()
    assert maps.state.source.title == "Gabor 8 × 3"
    assert maps.state.source.bank.activation == "none"


def test_a_lessons_photo_can_be_had_again(learner: Learner, own: np.ndarray, qtbot: QtBot) -> None:
    window = learner.window
    begin(learner, "blur")
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.click(learner.card.show_me)
    made = window.session.document.steps
    assert made
    learner.click(window.lessons.panel.close_button)
    assert not window.lessons.panel.isVisible()
    qtbot.waitUntil(
        lambda: window.message.text() == "The lesson's photo is closed, yours is as it was."
    )
    learner.click(window.message.button)
    assert window.session.document.steps == made
    assert len(window.session.photos.items) == 2


def test_the_lessons_photo_is_opened_again_where_it_was_closed(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    begin(learner, "separability")
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.window.files.close_photo()
    learner.click(learner.card.next)
    qtbot.waitUntil(lambda: learner.is_at(1))
    assert learner.window.session.document.source.path == SAMPLE


def test_a_lesson_begins_in_a_turn_after_that_in_which_its_photo_opens(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(learner.window.files.opened):
        begin(learner, "gradient")
    assert not learner.course.is_ready  # it makes the lab
    qtbot.waitUntil(lambda: learner.is_at(0))


def test_lessons_are_found_by_the_search_and_stand_in_the_help_menu(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    learner.search("Lesson 3: Blur")
    qtbot.waitUntil(lambda: learner.is_at(0))
    assert learner.course.lesson.id == "blur"
    learner.search("Lesson: leave")
    assert learner.course.lesson is None
    first = learner.window.menus["Help"].actions()[0]
    assert without_letter(first.text()) == "Lessons"
    learner.window.lessons.close()
    learner.window.menus["Help"].actions()[0].trigger()
    assert learner.window.lessons.panel.isVisible()


def test_own_lessons_are_listed_and_broken_ones_say_their_line(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    own_lesson(learner, "good.md", OWN.format(command="fit"))
    own_lesson(learner, "bad.md", OWN.replace("check:", "checks:"))
    with qtbot.waitSignal(learner.course.listed):
        learner.course.reload()
    panel = learner.window.lessons.panel
    begin(learner, "own/good")
    qtbot.waitUntil(lambda: learner.is_at(0))
    assert panel.head.title.text() == "Lesson"
    learner.search("Median", "median")
    qtbot.waitUntil(lambda: learner.course.passes)
    assert learner.card.next.text() == "Finish"
    learner.click(learner.card.next)
    words = "bad.md, line 10: 'checks' is not known: the nearest is check"
    assert panel.list.faults.text() == words


def test_a_file_is_opened_and_may_do_no_more_than_the_view_menu(
    learner: Learner, own: np.ndarray, qtbot: QtBot
) -> None:
    window = learner.window
    path = own_lesson(learner, "quit.md", OWN.format(command="quit"))
    window.files.ask_open = lambda *_: str(path)
    window.commands.run(window.commands["open_lesson"])
    qtbot.waitUntil(lambda: learner.is_at(0))
    assert window.isVisible()
    assert "'quit' is not in the View menu" in window.message.text()
    path.write_text("# no lesson", encoding="utf-8")
    with qtbot.waitSignal(learner.course.failed):
        window.commands.run(window.commands["open_lesson"])
    assert window.message.text() == "quit.md, line 1: a lesson begins with --- and its title"
    assert learner.course.lesson.title == "My lesson"


def test_the_start_page_begins_the_first_lesson_once(window: Window, qtbot: QtBot) -> None:
    course = window.lessons.course
    QTest.mouseClick(window.start.lessons, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: course.is_ready)
    assert course.lesson.id == "numbers"
    course.end()
    qtbot.waitUntil(lambda: window.session.document is None)
    with qtbot.waitSignal(course.listed):
        course.reload()
    assert course.lesson is None


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_every_control_of_a_lesson_has_a_name(
    learner: Learner, own: np.ndarray, qtbot: QtBot, theme: str
) -> None:
    window: Window = learner.window
    window.preferences.change(theme=theme)
    QTest.keyClick(window.canvas, KEY.Key_F8)
    assert not faults(window.lessons.panel)
    learner.click(window.lessons.panel.list.buttons["gradient"])
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.click(window.lessons.panel.page.pages[1])
    qtbot.waitUntil(lambda: learner.is_at(1))
    assert not faults(window.lessons.panel)
    assert "1" in learner.card.words.text()
