"""Compared kernels: one cursor, one scale of differences, one chart of responses."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel
from filters.analysis.response import gains_along
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.compare.page import ComparePage
from ui.compare.view import PaneView
from ui.window.window import Window

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
BLUR = Kernel(np.ones((5, 5)), normalize=True)


@pytest.fixture
def compare(window: Window, qtbot: QtBot) -> ComparePage:
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.canvas.actual_size()
    with qtbot.waitExposed(window.compare):
        window.actions_["workspace_compare"].trigger()
    window.compare.panes[1].take(BLUR, "Blur")
    qtbot.waitUntil(window.compare.is_settled)
    return window.compare


def point(view: PaneView, at: QPoint) -> None:
    QTest.mouseMove(view, at - QPoint(5, 5))
    QTest.mouseMove(view, at)


def test_pointing_at_one_picture_reads_the_same_pixel_in_all(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    first, second = compare.panes
    at = second.picture.rect().center()
    point(second.picture, at)
    pixel = second.picture.view.pixel_at(at.x(), at.y())
    views = (first.picture, second.picture, second.difference)
    qtbot.waitUntil(lambda: all(view.cursor_at == pixel for view in views))
    result, other = (pane.picture.words for pane in compare.panes)
    red = [float(words.split()[1]) for words in (result, other)]
    assert (
        second.difference.words.split()[0]
        .replace("−", "-")
        .startswith(f"{'+' if red[1] > red[0] else '-'}")
    )
    assert abs(float(second.difference.words.split()[0].replace("−", "-")) - (red[1] - red[0])) <= 1
    window.preferences.change(value_scale="percent")
    assert "%" in second.picture.words
    assert "%" in second.difference.words
    QTest.mouseMove(window.menu_row.search)
    qtbot.waitUntil(lambda: second.picture.cursor_at is None)


def test_the_first_has_no_difference_and_the_chart_goes_to_whoever_is_first(
    compare: ComparePage, qtbot: QtBot
) -> None:
    first, second = compare.panes
    assert not first.difference.isVisible()
    assert first.isAncestorOf(compare.responses)
    assert second.difference_head.title.text() == "B − A"
    first.remove.trigger()
    assert second.isAncestorOf(compare.responses)
    assert compare.responses.isVisible()
    assert not second.difference.isVisible()
    qtbot.waitUntil(compare.is_settled)


def test_one_scale_is_of_all_differences_and_its_ends_change_them(
    compare: ComparePage, qtbot: QtBot
) -> None:
    def colours() -> float:
        picture = compare.panes[1].difference.grab().toImage()
        picture = picture.scaled(40, 40).convertToFormat(picture.Format.Format_RGB888)
        lines = np.frombuffer(picture.constBits(), np.uint8).reshape(40, picture.bytesPerLine())
        pixels = lines[:, :120].reshape(40, 40, 3).astype(float)
        return float(np.ptp(pixels, axis=2).mean())

    assert compare.bar.colours.texts == ("−32", "+32")
    before = colours()
    compare.bar.colours.setFocus()
    for _ in range(8):  # each by a quarter of a doubling
        QTest.keyClick(compare.bar.colours, Qt.Key.Key_Right)
    assert compare.bar.colours.limit == pytest.approx(128, rel=0.02)
    qtbot.waitUntil(compare.is_settled)
    assert colours() < before
    QTest.keyClick(compare.bar.colours, Qt.Key.Key_Home)
    assert compare.bar.colours.limit == 32
    qtbot.waitUntil(compare.is_settled)
    assert colours() == pytest.approx(before, abs=0.5)


def test_the_head_of_a_difference_says_how_large_it_is(
    window: Window, compare: ComparePage, qtbot: QtBot
) -> None:
    head = compare.panes[1].difference_head.figure
    qtbot.waitUntil(lambda: head.text().startswith("mean "))
    mean, most = head.text().removeprefix("mean ").split(" · most ")
    assert 0 < float(mean) < float(most) < 255 * 7  # a sharpening's range and a blur's
    assert compare.panes[1].difference.note == ""
    compare.panes[1].take(SHARPEN, "The same")
    qtbot.waitUntil(lambda: head.text() == "mean 0 · most 0")


def test_a_difference_of_nothing_says_so_in_its_middle(compare: ComparePage, qtbot: QtBot) -> None:
    shown = compare.panes[1].difference

    def middle() -> int:
        """How many colours there are about the middle."""
        picture = shown.grab().toImage()
        x, y = picture.width() // 2, picture.height() // 2
        return len({picture.pixel(x + dx, y + dy) for dx in range(-40, 40) for dy in range(-8, 8)})

    compare.panes[1].take(SHARPEN, "The same")
    qtbot.waitUntil(lambda: shown.note == "No difference")
    assert middle() > 2
    shown.set_note("")
    assert middle() == 1


def test_the_responses_of_all_are_in_one_chart_under_their_letters(
    compare: ComparePage, qtbot: QtBot
) -> None:
    chart = compare.responses.chart
    compare.add.click()

    def letters() -> list[str]:
        return [curve.name for curve in chart.curves]

    qtbot.waitUntil(lambda: letters() == ["A", "B", "C"])
    assert len({curve.pattern for curve in chart.curves}) == 3
    line = gains_along(BLUR, 0)
    np.testing.assert_allclose(chart.curves[1].y, line.gains[len(line.gains) // 2 :])
    compare.responses.angle.setCurrentIndex(1)
    oblique = gains_along(BLUR, 45)
    half = oblique.gains[len(oblique.gains) // 2 :]
    qtbot.waitUntil(lambda: np.allclose(chart.curves[1].y, half))
