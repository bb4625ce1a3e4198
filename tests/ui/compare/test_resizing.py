"""A page that is drawn larger asks for results once it has come to rest, and for what it lacks."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from filters import Kernel
from tests.ui.compare.opened import opened_with
from ui.compare.page import ComparePage
from ui.window.window import Window

SHARPEN = Kernel(np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]]))


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    return opened_with(SHARPEN, window, qtbot)


def looked_into(page: ComparePage, qtbot: QtBot) -> None:
    """Zoom in until the photo is larger than its place, and have no more of it known than that."""
    page.looks.actual_size()
    page.looks.zoom_in()
    page.looks.zoom_in()
    for view in page._views:
        view.layer.clear()
    page.refresh()
    qtbot.waitUntil(page.is_settled)


def resized(page: ComparePage, by: int, times: int) -> list[str]:
    """Resize step by step; return the layers that were asked for meanwhile."""
    asked: list[str] = []
    submit = page._bridge.submit
    page._bridge.submit = lambda job: (asked.append(job.layer), submit(job))
    for _ in range(times):
        page.resize(page.width() + by, page.height())
        assert all(view.view.width == view.device_size()[1] for view in page._views)  # it moves
    return asked


def test_nothing_is_asked_for_while_the_size_changes(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    looked_into(compare, qtbot)
    before = [view.layer.patches[-1] for view in compare._views]
    asked = resized(compare, 20, 6)
    assert asked == []
    assert not compare.is_settled()
    assert [view.layer.patches[-1] for view in compare._views] == before  # what stands is kept
    compare._asking.timeout.emit()  # it rests; the window would give it its own size again
    names = [view.layer.name for view in compare._views]
    assert sorted(asked) == sorted(names)  # once each: more of the photo is in sight


def test_a_smaller_size_asks_for_nothing(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    looked_into(compare, qtbot)
    asked = resized(compare, -4, 6)
    qtbot.waitUntil(compare.is_settled)
    assert asked == []
