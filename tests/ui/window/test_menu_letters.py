"""Each menu of the bar opens by Alt and a letter, and each entry has a letter of its own there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.command.letters import KEYS
from ui.look.language import LANGUAGES, said, silence, speak
from ui.window.window import Window

ALT = Qt.KeyboardModifier.AltModifier
MOST = len(KEYS)
ROWS = 800 // 24  # of a menu on the smallest screen: what is below it is found by scrolling alone
ROOM = 800 - 10, 800 - 55  # logical pixels there, and below the bar; else there are two columns


def keys_of(menu: QMenu) -> Iterator[dict[QAction, str]]:
    """The access keys of each menu as it opens."""
    menu.aboutToShow.emit()
    entries = [action for action in menu.actions() if not action.isSeparator()]
    yield {one: QKeySequence.mnemonic(one.text()).toString()[-1:] for one in entries}
    for action in entries:
        if isinstance(below := action.menu(), QMenu):
            yield from keys_of(below)


def height_of(menu: QMenu) -> int:
    """The height of a menu in one column."""
    return sum(menu.actionGeometry(action).height() for action in menu.actions())


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_entry_of_a_menu_has_a_letter_of_its_own(
    code: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    translators = speak(qapp, code)
    try:
        window = put_on_screen(
            make_window(Registry.builtin().worded(said), tmp_path / "data", COFFEE), qtbot
        )
        bar = [QKeySequence.mnemonic(one.text()) for one in window.menu_row.bar.actions()]
        assert all(not one.isEmpty() for one in bar)
        assert len(set(map(QKeySequence.toString, bar))) == len(bar)
        for action in window.menu_row.bar.actions():
            menu = action.menu()
            assert isinstance(menu, QMenu)
            for keys in keys_of(menu):
                given = [key for key in keys.values() if key]
                assert len(set(given)) == len(given)
                assert len(keys) <= ROWS, [one.text() for one in keys]
                for entry in (entry for entry, key in keys.items() if not key):
                    text = entry.text().upper()
                    assert len(given) == MOST or text.isascii() or code != "zh_CN", text
                    assert set(text) & set(KEYS) <= set(given), text  # others have them all
            for one in (menu, *menu.findChildren(QMenu)):
                assert height_of(one) <= ROOM[one is menu], one.title()
    finally:
        silence(qapp, translators)


def test_alt_and_a_letter_opens_a_menu_but_is_the_kernels_in_its_editor(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    view = window.menus["View"]
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_V, ALT)
    qtbot.waitUntil(view.isVisible)
    view.close()
    editor = window.filter_panel.kernel_editor()
    assert editor is not None
    window.session.edit({"kernel": Kernel([[1, 2], [3, 4]])}, "Draw")
    for field in (editor.grid, editor.numbers.rows):
        before = editor.kernel()
        field.setFocus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, ALT)
        assert editor.kernel() != before
        assert not view.isVisible()
    window.canvas.setFocus()
    assert view.title() == "&View"
