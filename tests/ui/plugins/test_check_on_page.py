"""The check on the page Plugins: what it says, and that it ends when nobody waits for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.plugins.pages import STARBURST, opened, states
from tests.ui.windows import loaded
from ui.plugins.page import PluginsPage
from ui.window.window import Window

Key = Qt.Key
# Longer than the test: only ending its process ends it. It does end, should that ever fail.
SLOW = '''"""Takes its time"""
import time
from kernelroom.plugin import Pixels, image_filter
API = 2

@image_filter("Slow", seconds=50)
def slow(pixels: Pixels) -> Pixels:
    """Slow."""
    print("begun")
    time.sleep(40)
    return pixels
'''


def test_a_check_says_what_runs_what_fails_and_what_is_needed(
    page: PluginsPage, folder: Path, qtbot: QtBot
) -> None:
    report = page.report
    qtbot.waitUntil(lambda: "numpy>=2" in report.lines.text)
    assert "Not checked since it was last changed." in report.lines.text
    report.button.setFocus()
    with qtbot.waitSignal(report.checked, timeout=120_000):
        QTest.keyClick(report.button, Key.Key_Space)
        assert report.button.text() == "Stop"
    assert "Runs with its values" in report.lines.text
    assert "a bad day" in report.lines.text
    assert {"close", "check"} <= {sign.name for sign in report.lines.signs}
    assert all(sign.accessibleName() for sign in report.lines.signs)
    cards = {card.title.text(): card for card in page.details.cards.cards}
    assert cards["Halo"].picture.picture is not None
    assert cards["Rays"].picture.picture is None
    assert states(page)["starburst"] == "On"  # the check puts nothing aside
    (folder / "starburst.py").write_text(STARBURST + "\n# other\n")
    qtbot.waitUntil(lambda: "Not checked since it was last changed." in report.lines.text)


def test_the_check_of_a_slow_plugin_is_stopped_by_its_button_and_by_leaving(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "slow.py").write_text(SLOW)
    loaded(bench, qtbot)
    page = opened(bench, qtbot)
    report = page.report

    def is_running() -> bool:
        one = report._running
        return one is not None and any(one.host.log.of(r.path) for r in one.host.records)

    def leave() -> None:
        QTest.keyClick(page, Key.Key_Escape)
        assert bench.canvas.isVisible()

    for stop in (report.button.click, leave, bench.plugins.close):
        bench.plugin_parts.view.open(folder / "slow.py")
        report.button.click()
        qtbot.waitUntil(is_running)
        stop()
        assert not report.worker.is_busy
        qtbot.waitUntil(lambda: report._running is None, timeout=20_000)
        assert report.last is None
