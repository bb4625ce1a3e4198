"""Pages that commands open: each control has a name, a role, and its place in the guide by F1."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.test_names import faults
from ui.window.help_desk import HelpDesk
from ui.window.topics import topic_of
from ui.window.window import Window

PAGES = (
    "grid.brush", "lab.planes", "batch", "export_photo", "measure_pair", "measure_blur",
    "lab_maps", "lab_network", "lab_learn", "lab_guess", "compare_snapshots", "plugins", "lessons",
    "search",
)  # fmt: skip
OWN_WINDOWS = {
    "kernel.pop_out": "window.md",
    "certificate": "batch.md",
    "find_plugins": "sharing-plugins.md",
    "about": "versions.md",
}
FIRST = "index.md"


def placeless(top: QWidget) -> list[str]:
    """Return what has the keyboard, and of which the guide says nothing."""
    shown = (one for one in top.findChildren(QWidget) if one.isVisible() and one.focusPolicy())
    return [
        f"{type(one).__name__} {one.accessibleName()!r}"
        for one in shown
        if topic_of(one).page in ("", FIRST)
    ]


def test_every_page_has_names_roles_and_places(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    for name in PAGES:
        window.commands.run(window.commands[name])
        qtbot.waitUntil(lambda: not faults(window))  # what is computed is named once it is there
        assert placeless(window) == [], name


@pytest.mark.parametrize("name", OWN_WINDOWS)
def test_f1_explains_a_page_that_is_a_window_of_its_own(
    window: Window, coffee: np.ndarray, qtbot: QtBot, name: str
) -> None:
    window.edits.choose_filter("convolution")
    before = set(QApplication.topLevelWidgets())
    window.commands.run(window.commands[name])
    (page,) = (one for one in set(QApplication.topLevelWidgets()) - before if one.isVisible())
    page.activateWindow()
    control = next(
        one
        for one in page.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy()
    )
    qtbot.waitUntil(page.isActiveWindow)
    control.setFocus()
    qtbot.waitUntil(control.hasFocus)
    qtbot.waitUntil(lambda: not faults(page))
    assert placeless(page) == []
    QTest.keyClick(control, Qt.Key.Key_F1)
    desk = window.findChild(HelpDesk)
    qtbot.waitUntil(lambda: desk.page is not None and desk.page.place.page == OWN_WINDOWS[name])
    page.close()
