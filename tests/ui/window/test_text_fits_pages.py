"""No text is cut in the lab, in the lessons and on the pages of what is measured."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.ui.window.text_room import cut, lengthen, with_words
from ui.lab.parts import PARTS
from ui.window.window import Window
from ui.window.workspaces import LAB

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
MEASURED = ("measure_pair", "measure_blur", "kernel_by_wish", "kernel_of_shape", "kernel_budget")


def check(window: Window, qtbot: QtBot, name: str) -> None:
    """Have all words fit, as they are and 40 % longer, once what is computed is laid out."""

    def none_is_cut() -> None:
        assert len(list(with_words(window))) > 5
        assert cut(window) == [], name

    qtbot.waitUntil(none_is_cut)
    lengthen(window)
    qtbot.waitUntil(none_is_cut)


@pytest.mark.parametrize("part", PARTS, ids=lambda one: one.id)
def test_each_part_of_the_lab_has_room(
    window: Window, coffee: np.ndarray, qtbot: QtBot, part: object
) -> None:
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.workspaces.show(LAB)
    window.lab.show_part(next(one for one in PARTS if one is part))
    check(window, qtbot, window.lab.shown.title)


def test_each_page_of_each_lesson_has_room(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["lessons"])
    course = window.lessons.course
    qtbot.waitUntil(lambda: bool(course.shelf.lessons))
    for lesson in course.shelf.lessons:
        for number in range(len(lesson.pages)):
            course.begin(lesson, number)
            qtbot.waitUntil(lambda: course.is_ready)
            lengthen(window.lessons.panel)
            qtbot.waitUntil(lambda: cut(window.lessons.panel) == [])


@pytest.mark.parametrize("command", MEASURED)
def test_each_page_of_what_is_measured_has_room(
    window: Window, coffee: np.ndarray, qtbot: QtBot, command: str
) -> None:
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.commands.run(window.commands[command])
    qtbot.waitUntil(lambda: not window.measuring.page.worker.is_busy)
    check(window, qtbot, command)
