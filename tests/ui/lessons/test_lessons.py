"""Each lesson is passed by doing what its text says, and by nothing less."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.lessons.progress import ProgressFile
from tests.ui.lessons.deeds import LESSONS
from tests.ui.lessons.learner import Learner

FIRST = "numbers"


def begin(learner: Learner, lesson: str) -> None:
    """Show the list by its key, and click on a lesson."""
    window = learner.window
    QTest.keyClick(window.canvas, Qt.Key.Key_F8)
    learner.click(window.lessons.panel.list.buttons[lesson])


def test_every_lesson_is_played() -> None:
    assert len(LESSONS) == 15


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_is_passed_by_what_its_text_says(
    learner: Learner, own: np.ndarray, lesson: str
) -> None:
    window, course, wait = learner.window, learner.course, learner.qtbot.waitUntil
    begin(learner, lesson)
    assert course.lesson.id == lesson
    assert len(LESSONS[lesson]) == len(course.lesson.pages)
    for number, page in enumerate(LESSONS[lesson]):
        wait(lambda number=number: learner.is_at(number))
        assert not course.passes
        assert not learner.card.next.property("primary")
        page.wrong(learner)
        wait(lambda page=page: page.said in learner.said)
        assert not course.passes
        assert not course.progress.is_done(course.lesson, number)
        page.right(learner)
        wait(lambda: course.passes)
        assert learner.card.next.property("primary")
        assert course.progress.is_done(course.lesson, number)
        assert len(window.lessons.rings.shown) == len(course.task.rings)
        if not course.is_last:
            learner.click(learner.card.next)
    learner.click(window.lessons.panel.close_button)
    assert course.lesson is None
    assert window.session.document.source.samples is own
    wait(lambda: len(window.session.photos.items) == 1)


@pytest.mark.parametrize("lesson", LESSONS)
def test_show_me_does_what_each_page_asks_for(learner: Learner, lesson: str) -> None:
    course, wait = learner.course, learner.qtbot.waitUntil
    begin(learner, lesson)
    for number in range(len(LESSONS[lesson])):
        learner.click(learner.window.lessons.panel.page.pages[number])
        wait(lambda number=number: learner.is_at(number))
        assert not course.passes
        learner.click(learner.card.show_me)
        wait(lambda: course.passes)
    file = ProgressFile(course.folder.parent / "lessons.json")
    wait(lambda: file.read().is_whole(course.lesson))
