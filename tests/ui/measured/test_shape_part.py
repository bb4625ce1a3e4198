"""A picture as a kernel, in the window: lights take its shape, upright, and a part can be drawn."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from tests.ui.windows import open_photo
from ui.form.controls import Control
from ui.measured.page import MeasuredPage
from ui.measured.part_order import SHAPE
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path) -> MeasuredPage:
    """The page on a photo of one light, and an L on black beside a bright bar."""
    light, drawn = np.zeros((61, 61, 3), np.uint8), np.zeros((40, 80, 3), np.uint8)
    light[30, 30] = 255
    drawn[5:35, 10:15], drawn[30:35, 10:30] = 255, 255
    drawn[:, 70:] = 128
    cv2.imwrite(str(tmp_path / "light.png"), light)
    cv2.imwrite(str(tmp_path / "drawn.png"), drawn)
    open_photo(window, qtbot, tmp_path / "light.png")
    window.commands.run(window.commands["kernel_of_shape"])
    page = window.measuring.page
    assert page.parts.currentIndex() == SHAPE
    page.parts.shape.picture.choose_file(tmp_path / "drawn.png")
    done(page, qtbot)
    return page


def done(page: MeasuredPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.worker.is_busy and page.found is not None)


def typed(control: Control, text: str) -> None:
    field = control.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_light_takes_the_shape_that_was_drawn_around(
    page: MeasuredPage, window: Window, qtbot: QtBot
) -> None:
    part = page.parts.shape
    assert page.grid.kernel().shape == (16, 31)
    room = part.whole.room()
    scale = room.width() / 80
    corners = [
        QPoint(round(room.x() + x * scale), round(room.y() + y * scale))
        for x, y in ((0, 0), (40, 40))
    ]
    QTest.mousePress(part.whole, LEFT, pos=corners[0])
    QTest.mouseMove(part.whole, corners[1])
    QTest.mouseRelease(part.whole, LEFT, pos=corners[1])
    done(page, qtbot)
    assert part.place.region is not None
    assert part.place.region.right <= 45
    part.place.text.setText("0, 0, 40, 40")
    QTest.keyClick(part.place.text, Qt.Key.Key_Return)
    typed(part.form.controls["side"], "40")
    part.form.controls["normalize"].findChild(QAbstractButton).click()
    done(page, qtbot)
    kernel = page.grid.kernel()
    assert kernel.shape == (40, 40)
    assert kernel.sum == pytest.approx(30 * 5 + 15 * 5)
    page.use_row.use.click()
    document = window.session.document
    assert document is not None
    seen = Pipeline.of(document.source, window.session.shown, window.session.registry)
    levels = seen.levels(Region(0, 0, 61, 61), np.uint8)[..., 0]
    drawn = kernel.taps > 0.5
    top, left = 30 - kernel.origin[0], 30 - kernel.origin[1]
    around = levels[max(0, top) : top + 40, max(0, left) : left + 40] > 128
    np.testing.assert_array_equal(around, drawn[: around.shape[0], : around.shape[1]])
    assert "drawn.png" in page.found.note if page.found else False


def test_only_what_is_bright_counts_and_nothing_is_said_in_words(
    page: MeasuredPage, qtbot: QtBot
) -> None:
    part = page.parts.shape
    taps = np.count_nonzero(page.grid.kernel().taps)
    typed(part.form.controls["floor"], "60")
    done(page, qtbot)
    assert 0 < np.count_nonzero(page.grid.kernel().taps) < taps
    part.place.text.setText("40, 0, 20, 20")  # all black
    QTest.keyClick(part.place.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.verdict.heading.text() == "It can't be measured")
    assert "brighter than 0.6" in part.verdict.sentence.text()
