"""Compared kernels in a narrow window: four columns of some 200 pixels, no word cut."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.window.text_room import cut
from tests.ui.windows import open_photo
from ui.compare.page import ComparePage
from ui.look.charts import Curve, LineChart
from ui.window.window import Window


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    window.resize(880, 700)
    open_photo(window, qtbot, COFFEE)
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    for _ in range(2):
        window.actions_["compare_add"].trigger()
    qtbot.waitUntil(window.compare.is_settled)
    return window.compare


def test_the_first_name_and_the_responses_title_are_whole_in_four_columns(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    first = compare.panes[0]
    qtbot.waitUntil(lambda: first.width() < 230)
    qtbot.waitUntil(lambda: not first.reference.isVisible())
    assert first.name.width() >= first.name.sizeHint().width()
    assert cut(compare.responses.head) == []
    assert compare.responses.angle.currentText() == "0°"
    window.resize(1600, 700)
    qtbot.waitUntil(first.reference.isVisible)
    qtbot.waitUntil(lambda: compare.responses.angle.currentText() == "Along 0°")


def test_a_narrow_axis_has_numbers_only_where_they_touch_no_other(qtbot: QtBot) -> None:
    chart = LineChart("Gain", 100, "c/px", names_at_ends=True)
    qtbot.addWidget(chart)
    chart.show_curves((Curve("A", np.array([0.0, 0.5]), np.array([1.0, 1.0])),))
    chart.resize(600, 130)
    assert [text for _, text in chart.numbered_quarters()] == [".125", ".25", ".375"]
    chart.resize(200, 130)
    assert [text for _, text in chart.numbered_quarters()] == [".25"]


def test_numbers_beside_the_chart_never_lie_over_each_other(qtbot: QtBot) -> None:
    assert LineChart.numbered_marks({0.0: 200.0, 1.0: 193.0, 10.0: 120.0}) == (1.0, 10.0)
    assert LineChart.numbered_marks({0.0: 200.0, 1.0: 150.0, 2.0: 100.0}) == (0.0, 1.0, 2.0)
