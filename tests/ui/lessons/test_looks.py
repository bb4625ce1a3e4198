"""What a lesson shows has room, and its rings lie where they should."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.lessons.learner import KEY, Learner
from tests.ui.lessons.pages_room import assert_has_room
from tests.ui.lessons.test_lessons import begin
from ui.lessons.rings import AROUND, BADGE


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_no_text_of_any_page_is_cut(
    learner: Learner, own: np.ndarray, qtbot: QtBot, theme: str
) -> None:
    window, course = learner.window, learner.course
    window.preferences.change(theme=theme)
    QTest.keyClick(window.canvas, KEY.Key_F8)
    lessons = [one for one in course.shelf.lessons if one.photo == "sample"]
    begin(learner, lessons[0].id)
    qtbot.waitUntil(lambda: course.is_ready)
    for lesson in lessons:
        assert_has_room(learner, lesson)


def test_a_ring_follows_what_it_is_around(learner: Learner, own: np.ndarray, qtbot: QtBot) -> None:
    window = learner.window
    begin(learner, "stride-and-size")
    qtbot.waitUntil(lambda: learner.is_at(0))
    learner.click(window.lessons.panel.page.pages[2])
    qtbot.waitUntil(lambda: learner.is_at(2))
    first, second = window.lessons.rings.shown
    layer = learner.slide.layer
    for ring, switch in ((first, layer.strides), (second, layer.padding)):
        box = QRect(switch.mapTo(window, QPoint(0, 0)), switch.size())
        assert ring.isVisible()
        assert ring.geometry().contains(box)
        covered = ring.badge.translated(ring.pos()).intersected(box)
        assert max(covered.width(), covered.height()) <= BADGE / 2 - AROUND  # not a row's unit
    before = first.geometry()
    window.resize(1280, 700)
    box = QRect(layer.strides.mapTo(window, QPoint(0, 0)), layer.strides.size())
    qtbot.waitUntil(lambda: first.geometry().contains(box))
    assert window.lessons.rings.shown == [first, second]
    learner.window.workspaces.show(learner.window.workspaces.shown)
    assert first.geometry().width() == before.width()
    learner.click(window.lessons.panel.close_button)
    assert window.lessons.rings.shown == []
