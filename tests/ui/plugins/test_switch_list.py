"""The section Plugins of the preferences: each plugin is listed, found, and switched there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.plugins.test_plugins import SOURCE
from tests.ui.windows import loaded
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def test_plugins_are_switched_in_the_preferences(bench: Window, folder: Path, qtbot: QtBot) -> None:
    bench.settings_page.open("Plugins")
    page = bench.settings_page.page
    listed = page.plugins
    assert listed.isVisible()
    assert listed.empty.isVisible()
    (folder / "tint.py").write_text(SOURCE)
    (folder / "broken.py").write_text("import nothing_of_this_name\n")
    loaded(bench, qtbot)
    broken, tint = (listed.rows[folder / f"{name}.py"] for name in ("broken", "tint"))
    assert (broken.state.text(), tint.state.text()) == ("failed", "on")
    assert "nothing_of_this_name" in broken.about.text()
    assert not listed.empty.isVisible()
    qtbot.waitUntil(tint.box.isVisible)
    tint.box.setFocus()
    for state in ("off", "on"):
        with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
            QTest.keyClick(tint.box, Qt.Key.Key_Space)
        assert tint.state.text() == state
        titles = [spec.title for spec in bench.session.registry]
        assert ("Tint" in titles) is (state == "on")
    assert tint.box.hasFocus()
    QTest.keyClicks(page.search, "tint")
    assert tint.isVisible()
    assert not broken.isVisible()
    assert page.sections["Plugins"].count == "1"
