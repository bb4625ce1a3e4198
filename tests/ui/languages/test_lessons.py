"""Lessons are in the language of the window, take answers in its words, and none of it is cut."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.lessons.shelf import read_shelf
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.languages.catalogue import CODES, read
from tests.ui.lessons.learner import Learner
from tests.ui.lessons.pages_room import assert_has_room
from tests.ui.window.text_room import cut
from tests.ui.windows import open_photo, put_on_screen
from ui.app import SAMPLE, make_window
from ui.look.language import said, silence, speak, spoken

ANSWERS = {"de": ("senkrecht", "horizontal"), "zh_CN": ("竖直", "水平的")}
OWN = "---\ntitle: {title}\nabout: How\n---\n# {title}\n\nWords.\n"


@pytest.fixture(params=CODES)
def learner(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[Learner]:
    """One who sits at a window that speaks a language, with an own lesson in two."""
    folder = tmp_path / "data" / "lessons"
    folder.mkdir(parents=True)
    for name, title in (("own.md", "Mine"), (f"own.{request.param}.md", "Meine")):
        (folder / name).write_text(OWN.format(title=title), encoding="utf-8")
    translators = speak(qapp, request.param)
    made = make_window(Registry.builtin().worded(said), tmp_path / "data", SAMPLE)
    window = put_on_screen(made, qtbot)
    open_photo(window, qtbot, COFFEE)
    window.activateWindow()
    window.lessons.course.want()
    qtbot.waitUntil(lambda: bool(window.lessons.course.shelf.lessons))
    yield Learner(window, qtbot)
    silence(qapp, translators)


def answer(learner: Learner, text: str) -> None:
    """Type an answer as an input method does, which has signs that no key has."""
    field = learner.card.answer
    field.setFocus()
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_lessons_are_listed_and_answered_in_the_language(learner: Learner, qtbot: QtBot) -> None:
    window, language = learner.window, spoken()
    words = read(language)
    there = read_shelf(Path("none"), Registry.builtin(), language=language).lessons
    QTest.keyClick(window.canvas, Qt.Key.Key_F8)
    buttons = window.lessons.panel.list.buttons
    assert [one.text() for one in buttons.values()] == [*(one.title for one in there), "Meine"]
    learner.click(buttons["gradient"])
    qtbot.waitUntil(lambda: learner.is_at(0))
    page = window.lessons.panel.page
    assert page.title.text() == next(one for one in there if one.id == "gradient").pages[0].title
    assert learner.card.rows[0].label.accessibleName().endswith(f": {words['Not done']}")
    learner.pick(learner.slide.layer.kernels, words["Sobel across"])
    qtbot.waitUntil(lambda: learner.course.passes)
    assert learner.said == [words["Sobel across"]]
    assert learner.card.rows[0].label.accessibleName().endswith(f": {words['Done']}")
    learner.click(learner.card.next)
    qtbot.waitUntil(lambda: learner.is_at(1))
    task = learner.course.task
    qtbot.waitUntil(lambda: learner.said[0] == task.demands[0].otherwise)
    learner.pick(learner.slide.layer.kernels, words["Sobel down"])
    wrong, right = ANSWERS[language]
    answer(learner, wrong)
    qtbot.waitUntil(lambda: learner.said[1] == task.demands[1].wrong[0][1])
    answer(learner, right)
    qtbot.waitUntil(lambda: learner.course.passes)


def test_show_me_types_a_word_of_the_language(learner: Learner, qtbot: QtBot) -> None:
    course = learner.course
    QTest.keyClick(learner.window.canvas, Qt.Key.Key_F8)
    learner.click(learner.window.lessons.panel.list.buttons["hybrid-pictures"])
    qtbot.waitUntil(lambda: learner.is_at(0))
    assert not course.passes
    learner.click(learner.card.show_me)
    qtbot.waitUntil(lambda: course.passes)
    assert learner.card.answer.text() in ("Katze", "猫")


def test_no_text_of_any_page_is_cut(learner: Learner, qtbot: QtBot) -> None:
    course, panel = learner.course, learner.window.lessons.panel
    QTest.keyClick(learner.window.canvas, Qt.Key.Key_F8)
    assert cut(panel) == []
    learner.click(panel.list.buttons["numbers"])
    qtbot.waitUntil(lambda: course.is_ready)
    for lesson in (one for one in course.shelf.built_in if one.photo == "sample"):
        assert_has_room(learner, lesson)
