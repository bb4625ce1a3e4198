"""The sheet of components looks as it did: compared with stored pictures, which see a change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.component_sheet import THEMES, differences, drawn, pixels_of, shipped_font, stored
from ui.look.chip import Chip
from ui.look.segmented import SegmentedSwitch
from ui.look.slider import Slider
from ui.look.theme import apply_theme
from ui.look.tokens import DARK, Tokens
from ui.window.components import COLUMNS, ComponentsPage
from ui.window.posed import Drawn
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def own_font() -> Iterator[None]:
    with shipped_font():
        yield


def page_in(theme: Tokens, qtbot: QtBot) -> ComponentsPage:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    page = ComponentsPage()
    page.complete()
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize("theme", THEMES, ids=lambda one: one.name)
def test_it_looks_as_stored(theme: Tokens, qtbot: QtBot) -> None:
    now = pixels_of(drawn(page_in(theme, qtbot)))
    assert differences(now, pixels_of(QImage(str(stored(theme))))) == []


CHANGES: dict[str, tuple[type[QWidget], Callable[[Any], object]]] = {
    "a chip that is on": (Chip, lambda chip: chip.setChecked(True)),
    "a knob elsewhere": (Slider, lambda slider: slider.set_position(0.8)),
    "another choice": (SegmentedSwitch, lambda switch: switch.set_index(2)),
    "a row that is gone": (Drawn, lambda row: row.hide()),
    "a button's words": (QPushButton, lambda button: button.setText("")),
    "a button that is off": (QPushButton, lambda button: button.setEnabled(False)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_sees_a_change(change: str, qtbot: QtBot) -> None:
    page = page_in(DARK, qtbot)
    kind, do = CHANGES[change]
    do(next(one for one in page.sheet.findChildren(kind) if type(one) is not QPushButton))
    now = pixels_of(drawn(page))
    assert differences(now, pixels_of(QImage(str(stored(DARK)))))


def test_it_does_not_mind_how_letters_are_rasterized() -> None:
    was = pixels_of(QImage(str(stored(DARK))))
    softer = (np.roll(was, 1, axis=1).astype(int) + 3 * was.astype(int)) // 4
    assert differences(was, softer.astype(np.uint8)) == []
    assert differences(was, np.roll(was, 1, axis=1)) == []
    taller = np.roll(was, 1, axis=0)
    assert differences(was, taller) == []


def test_it_minds_what_is_gone_and_what_is_another_theme_s() -> None:
    dark, light = (pixels_of(QImage(str(stored(theme)))) for theme in THEMES)
    assert differences(dark, light)
    eye = dark[:, 384:400].max(axis=(1, 2))  # the column of the eyes of the steps
    top = int(np.flatnonzero(eye > 150)[-1]) - 20
    gone = dark.copy()
    gone[top : top + 24, 380:404] = dark[top, 380]
    assert differences(dark, gone)


def test_it_is_in_the_help_menu_and_escape_leaves_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.menus["Help"].aboutToShow.emit()
    action = window.actions_["components"]
    assert action in window.menus["Help"].actions()
    action.trigger()
    page = window.findChild(ComponentsPage)
    assert page is not None
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.sheet.layout().count() == 1 + len(COLUMNS))
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(ComponentsPage) is None)  # it has taken its place
    assert window.settings_page.page is not None
    window.commands.run(window.commands["components"])
    assert window.settings_page.page is None
    page = window.findChild(ComponentsPage)
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ComponentsPage) is None)
    assert window.canvas.isVisible()
