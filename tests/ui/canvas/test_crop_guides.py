"""The guide in a crop's frame: chosen under its form and by commands, drawn, and remembered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLineF, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from ui.app import make_window
from ui.canvas.crop_overlay import CropOverlay
from ui.look.guides import GUIDES, guide_lines
from ui.window.window import Window

NAMES = list(GUIDES)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def overlay(window: Window, coffee: np.ndarray, qtbot: QtBot) -> CropOverlay:
    """What draws the frame of a crop that has just been added."""
    window.edits.choose_filter("crop")
    qtbot.waitUntil(window.canvas.is_settled)
    found = window.canvas.findChild(CropOverlay)
    assert found is not None
    return found


def painted(overlay: CropOverlay) -> QImage:
    """Return what the overlay draws, on nothing."""
    picture = QImage(overlay.size(), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    flags = QWidget.RenderFlag.DrawChildren
    overlay.render(picture, QPoint(), QRegion(), flags)
    return picture


def lightest(picture: QImage, line: QLineF) -> int:
    """Return the alpha that lies about a place on a line that no other line comes near."""
    at = line.pointAt(0.45)
    return max(picture.pixelColor(int(at.x()) + d, int(at.y()) + d).alpha() for d in (-1, 0, 1))


def lines_of(window: Window, guide: str) -> list[QLineF]:
    crop = window.points.crop
    frame = crop.frame
    assert frame is not None
    corners = (crop.on_canvas(frame.left, frame.top), crop.on_canvas(frame.right, frame.bottom))
    return guide_lines(guide, QRectF(*corners))


def test_each_guide_is_drawn_once_it_is_chosen_in_the_switch(
    window: Window, overlay: CropOverlay
) -> None:
    switch = window.filter_panel.guides.switch
    assert switch.isVisible()
    assert NAMES[switch.index] == "thirds"
    for name in ("golden", "diagonal", "grid", "none", "thirds"):
        cell = switch.cells()[NAMES.index(name)]
        QTest.mouseClick(switch, LEFT, pos=cell.center().toPoint())
        assert window.preferences.value.crop_guide == name
        picture = painted(overlay)
        assert all(lightest(picture, line) > 60 for line in lines_of(window, name)), name
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[0].center().toPoint())
    picture = painted(overlay)
    assert not any(lightest(picture, line) for line in lines_of(window, "thirds"))


def test_the_arrows_choose_one_too_and_it_is_spoken(window: Window, overlay: CropOverlay) -> None:
    switch = window.filter_panel.guides.switch
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Right)
    assert window.preferences.value.crop_guide == "golden"
    assert switch.spoken_value() == "Golden"


def test_commands_choose_one_while_a_crop_is_edited(window: Window, overlay: CropOverlay) -> None:
    golden = window.commands["guide_golden"]
    assert golden.is_enabled()
    window.commands.run(golden)
    assert golden.is_checked is not None
    assert golden.is_checked()
    assert NAMES[window.filter_panel.guides.switch.index] == "golden"
    window.edits.choose_filter("flip")
    assert not golden.is_enabled()
    assert not window.filter_panel.guides.isVisible()
    window.session.select(0)
    assert window.filter_panel.guides.isVisible()


def test_it_is_the_same_after_a_restart(
    window: Window, overlay: CropOverlay, registry: Registry, tmp_path: Path, qtbot: QtBot
) -> None:
    window.commands.run(window.commands["guide_diagonal"])
    window.leave()
    again = make_window(registry, tmp_path / "data", COFFEE)
    qtbot.addWidget(again)
    assert again.preferences.value.crop_guide == "diagonal"
