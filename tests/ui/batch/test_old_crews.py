"""What a crew tells that was let go: of the list that it had, and of no other one."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.batch.job import Item
from editor.batch.outcome import Outcome
from tests.editor.batch.conftest import make_photos
from tests.ui.batch.conftest import states
from ui.batch import queue as queue_module
from ui.batch.page import BatchPage

LEFT = Qt.MouseButton.LeftButton


class SlowCrew:
    """A crew that does nothing, and tells what the test has it tell, be it let go or not."""

    made: list[SlowCrew]

    def __init__(self, orders, folder, jobs, told, plugins) -> None:
        self.tell = told
        self.items: list[Item] = []
        self.made.append(self)

    def add(self, items: Iterable[Item]) -> None:
        self.items += items

    def cancel(self, item: Item | None = None) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> list[SlowCrew]:
    SlowCrew.made = []
    monkeypatch.setattr(queue_module, "Crew", SlowCrew)
    return SlowCrew.made


@pytest.mark.parametrize("pattern", ["{name}-{preset}.{ext}", "other-{name}.png"])
def test_what_is_told_late_is_not_of_the_list_that_came_since(
    crews: list[SlowCrew], page: BatchPage, qtbot: QtBot, pattern: str
) -> None:
    queue, old = page.queue, page.queue.items
    QTest.mouseClick(page.head.start, LEFT)
    queue.cancel()
    page.output.pattern.setText(pattern)
    with qtbot.waitSignal(queue.listed):
        page.plan()
    for state in ("done", "cancelled"):
        crews[0].tell(old[0], Outcome(state))
        QTest.qWait(0)
    qtbot.waitUntil(lambda: queue.can_start)
    assert states(page) == ["waiting"] * 3
    assert list(queue.outcomes) == list(queue.items)
    QTest.mouseClick(page.head.start, LEFT)
    assert crews[1].items == list(queue.items)
    queue.cancel()


def test_what_is_told_late_is_heard_where_the_list_is_the_same(
    crews: list[SlowCrew], page: BatchPage, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.head.start, LEFT)
    page.queue.cancel()
    crews[0].tell(page.queue.items[1], Outcome("cancelled"))
    qtbot.waitUntil(lambda: states(page)[1] == "cancelled")


def test_the_report_has_the_time_from_the_start_to_the_end(
    crews: list[SlowCrew], page: BatchPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(queue_module, "time", SimpleNamespace(monotonic=lambda: now[0]))
    assert page.queue.report()["seconds"] == 0
    QTest.mouseClick(page.head.start, LEFT)
    now[0] += 5
    assert page.queue.report()["seconds"] == 5
    for item in page.queue.items:
        crews[0].tell(item, Outcome("done"))
    qtbot.waitUntil(lambda: not page.queue.is_running)
    now[0] += 3600
    assert page.queue.report()["seconds"] == 5


def test_a_photo_that_waits_or_is_at_work_is_not_asked_for_twice(
    crews: list[SlowCrew], page: BatchPage, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.head.start, LEFT)
    crews[0].tell(page.queue.items[0], Outcome("failed", "no memory"))
    crews[0].tell(page.queue.items[1], Outcome("working"))
    qtbot.waitUntil(lambda: states(page) == ["failed", "working", "waiting"])
    for row in (0, 1, 2):
        page.view.setCurrentIndex(page.model.index(row))
        QTest.keyClick(page.view, Qt.Key.Key_R)
    assert [item.number for item in crews[0].items] == [1, 2, 3, 1]
    assert states(page) == ["waiting", "working", "waiting"]
    page.queue.cancel()


def test_a_photo_that_is_added_as_the_last_one_ends_is_done_too(
    crews: list[SlowCrew], page: BatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    (more,) = make_photos(tmp_path / "more", 1)
    QTest.mouseClick(page.head.start, LEFT)
    page.take([more])
    for item in page.queue.items:
        crews[0].tell(item, Outcome("done"))
    QApplication.sendPostedEvents()  # what the crew has told comes before the photo is found
    qtbot.waitUntil(lambda: states(page) == ["done", "done", "done", "waiting"])
    assert crews[0].items[-1].source == more
    crews[0].tell(crews[0].items[-1], Outcome("done"))
    qtbot.waitUntil(lambda: not page.queue.is_running)
