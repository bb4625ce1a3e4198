"""Versions on the page Plugins: updates, the way back, and what indexes have."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.offers import put_aside
from tests.ui.plugins.pages import opened, states
from tests.ui.plugins.test_finder import share
from tests.ui.plugins.test_plugins import SOURCE
from tests.ui.windows import loaded
from ui.window.window import Window

Key = Qt.Key


def test_an_update_is_had_and_gone_back_from(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    share(tmp_path / "shared", "1.0")
    IndexAddresses(tmp_path / "data").add(str(tmp_path / "shared"))
    (folder / "tint.py").write_text(f'__version__ = "0.9"\n{SOURCE}')
    put_aside(folder, "tint", tmp_path / "data")
    (folder / "tint.py").write_text(f'__version__ = "0.8"\n{SOURCE}')
    loaded(bench, qtbot)
    page = opened(bench, qtbot)
    bench.plugin_deeds.ask_install = lambda *_: True
    assert states(page) == {"tint": "1.0 is there", "other": "Too new"}
    assert page.details.get_button.text() == "Update to 1.0…"
    page.details.get_button.setFocus()
    QTest.keyClick(page.details.get_button, Key.Key_Space)
    qtbot.waitUntil(lambda: states(page)["tint"] == "Updated")
    qtbot.waitUntil(lambda: not page.details.get_button.isVisible())

    def listed() -> dict[str, str]:
        return {one.version: one.deed for one in page.details.versions.versions}

    qtbot.waitUntil(lambda: listed() == {"1.0": "", "0.9": "Go back", "0.8": "Go back"})
    button = page.details.versions.buttons["0.8"]
    assert button.accessibleName() == "Go back: 0.8"
    button.setFocus()
    QTest.keyClick(button, Key.Key_Space)
    qtbot.waitUntil(lambda: '"0.8"' in (folder / "tint.py").read_text())
    qtbot.waitUntil(lambda: listed().get("1.0") == "Use it")
    qtbot.waitUntil(lambda: states(page)["tint"] == "1.0 is there")


def test_the_index_is_listed_apart_and_installed_from_its_row(
    bench: Window, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    share(tmp_path / "shared", "1.0")
    IndexAddresses(tmp_path / "data").add(str(tmp_path / "shared"))
    page = opened(bench, qtbot)
    page.column.switch.setFocus()
    QTest.keyClick(page.column.switch, Key.Key_Right)
    assert states(page) == {}
    QTest.keyClick(page.column.switch, Key.Key_Right)
    assert set(states(page)) == {"tint", "other"}
    page.column.rows.choose("tint")
    assert "Makes it red." in page.details.text.text()
    assert not page.details.switch_button.isVisible()
    bench.plugin_deeds.ask_install = lambda *_: True
    button = page.column.rows.button("tint")
    assert button is not None
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        button.click()
    qtbot.waitUntil(lambda: set(states(page)) == {"other"})
    QTest.keyClick(page.column.switch, Key.Key_Left)
    assert states(page) == {"tint": "On"}
