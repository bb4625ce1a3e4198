"""Whether the words of a lesson's pages have room."""

from __future__ import annotations

import contextlib

from editor.lessons.lesson import Lesson
from tests.ui.lessons.learner import Learner
from tests.ui.window.text_room import cut


def assert_has_room(learner: Learner, lesson: Lesson) -> None:
    """Show each page of a lesson with its hint; none of its words may be cut."""
    course, panel, wait = learner.course, learner.window.lessons.panel, learner.qtbot.waitUntil
    for number in range(len(lesson.pages)):
        course.begin(lesson, number)
        wait(lambda: course.is_ready)
        learner.card.show_hint()
        with contextlib.suppress(TimeoutError):  # it is laid out a moment later
            wait(lambda: not cut(panel))
        assert cut(panel) == [], f"{lesson.title}, {number + 1}"
