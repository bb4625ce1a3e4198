"""The page Plugins: what is listed, chosen, checked, brought back and left, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.plugins.host import CRASHES
from editor.plugins.sharing.addresses import IndexAddresses
from editor.plugins.sharing.offers import put_aside
from tests.ui.access.test_names import faults
from tests.ui.access.test_pages import placeless
from tests.ui.plugins.test_finder import share
from tests.ui.plugins.test_plugins import SOURCE
from tests.ui.window.text_room import cut
from tests.ui.windows import loaded
from ui.plugins.page import PluginsPage
from ui.plugins.row_list import PluginRows
from ui.window.focus_order import focus_order
from ui.window.window import Window

Key = Qt.Key
STARBURST = '''"""Rays from the brightest points"""
# /// script
# dependencies = ["numpy>=2"]
# ///
from kernelroom.plugin import Pixels, image_filter
API = 2
__version__ = "0.3"
__author__ = "Ana"

@image_filter("Rays")
def rays(pixels: Pixels, value: int = 0) -> Pixels:
    """Rays."""
    print("value is", value)
    if pixels.shape[0] > 1:
        raise ValueError("a bad day")
    return pixels

@image_filter("Halo")
def halo(pixels: Pixels) -> Pixels:
    """Halo."""
    return 1 - pixels
'''
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


@pytest.fixture
def page(bench: Window, folder: Path, qtbot: QtBot) -> PluginsPage:
    """The page, opened by its keys, with a plugin that fails and one that works."""
    (folder / "starburst.py").write_text(STARBURST)
    (folder / "tint.py").write_text(SOURCE)
    loaded(bench, qtbot)
    return opened(bench, qtbot)


def opened(window: Window, qtbot: QtBot) -> PluginsPage:
    window.activateWindow()
    window.canvas.setFocus()
    QTest.keyClick(
        window, Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    page = window.plugin_parts.view.page
    qtbot.waitUntil(page.isVisible)
    qtbot.waitUntil(lambda: not page.tasks.is_busy)
    return page


def states(page: PluginsPage) -> dict[str, str]:
    return {row.name: row.state for row in page.column.rows.rows}


def focused(kind: type[QWidget]) -> QWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, kind)
    return found


def test_the_page_is_found_and_left_by_keys(bench: Window, page: PluginsPage, qtbot: QtBot) -> None:
    assert not bench.canvas.isVisible()
    assert page.column.search.hasFocus()
    assert bench.status.page.text() == "Plugins"
    assert bench.status.page_words.text() == "2 installed"
    QTest.keyClicks(page.column.search, "tin")
    assert states(page) == {"tint": "On"}
    QTest.keyClick(page.column.search, Key.Key_Escape)
    assert states(page) == {"starburst": "On", "tint": "On"}
    QTest.keyClick(page.column.search, Key.Key_Escape)
    assert bench.canvas.isVisible()
    bench.search.open_over(bench)
    QTest.keyClicks(bench.search.field, "every plugin: what failed")
    QTest.keyClick(bench.search.field, Key.Key_Return)
    assert page.isVisible()
    bench.menus["Plugins"].aboutToShow.emit()  # which fills it
    assert bench.actions_["plugins"] in bench.menus["Plugins"].actions()


def test_tab_goes_from_the_list_over_the_plugin_to_its_check(
    bench: Window, page: PluginsPage, qtbot: QtBot
) -> None:
    order = [one for one in focus_order(bench) if page.isAncestorOf(one)]
    parts = (page.column, page.details, page.report)
    where = [next(n for n, part in enumerate(parts) if part.isAncestorOf(one)) for one in order]
    assert where == sorted(where)
    assert set(where) == {0, 1, 2}
    named = [one.accessibleName() or getattr(one, "text", str)() for one in order]
    assert all(named), named
    rows = page.column.rows
    while QApplication.focusWidget() is not rows:
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
    assert page.details.title.text() == "starburst"
    QTest.keyClick(focused(PluginRows), Key.Key_Down)
    assert page.details.title.text() == "tint"
    assert [card.title.text() for card in page.details.cards.cards if not card.isHidden()] == [
        "Tint"
    ]


def test_all_controls_have_names_roles_and_places_and_all_words_have_room(
    bench: Window, page: PluginsPage, qtbot: QtBot
) -> None:
    bench.edits.choose_filter("starburst.rays")
    qtbot.waitUntil(lambda: page.details.words.fault.isVisible())
    page.report.run()
    qtbot.waitUntil(lambda: page.report.last is not None)
    assert faults(bench) == []
    assert placeless(page) == []
    qtbot.waitUntil(lambda: cut(page) == [])


def test_what_fails_is_shown_with_its_line_prints_and_uses(
    bench: Window, page: PluginsPage, folder: Path, qtbot: QtBot
) -> None:
    bench.edits.choose_filter("starburst.rays")
    qtbot.waitUntil(lambda: states(page)["starburst"] == "Line 15")
    details = page.details
    assert details.words.fault.isVisible()
    assert details.words.fault.heading.text() == "rays() failed at starburst.py, line 15"
    assert details.words.fault.when.text().startswith("today, ")
    qtbot.waitUntil(lambda: "value is 0" in details.words.printed.text.toPlainText())
    cards = {card.title.text(): card for card in details.cards.cards}
    assert cards["Rays"].state.text() == "fails, left out"
    assert cards["Rays"].uses.text() == "used by 1 step"
    assert cards["Halo"].state.text() == "works"
    assert bench.status.page_words.text() == "2 installed · 1 failed"
    (folder / "starburst.py").write_text(STARBURST.replace("> 1:", "> 10**6:"))  # mended
    qtbot.waitUntil(lambda: states(page)["starburst"] == "On")
    qtbot.waitUntil(details.words.fault.isHidden)


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

    for stop in (report.button.click, lambda: QTest.keyClick(page, Key.Key_Escape)):
        report.button.click()
        qtbot.waitUntil(is_running)
        stop()
        assert not report.worker.is_busy
        qtbot.waitUntil(lambda: report._running is None, timeout=20_000)
        assert report.last is None
    assert bench.canvas.isVisible()


def test_one_that_is_set_aside_is_tried_again_from_its_row(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "fatal.py").write_text(
        "import os\nfrom kernelroom.plugin import Pixels, image_filter\nAPI = 2\n"
        "@image_filter('Fatal')\ndef fatal(pixels: Pixels, value: int = 0) -> Pixels:\n"
        "    os._exit(3)\n"
    )
    loaded(bench, qtbot)
    page = opened(bench, qtbot)
    bench.edits.choose_filter("fatal.fatal")
    for value in range(1, CRASHES):
        qtbot.waitUntil(lambda calls=value: bench.plugins.host.records[0].calls >= calls)
        bench.session.edit({"value": value}, "Value")
    qtbot.waitUntil(lambda: states(page) == {"fatal": "Set aside"})
    assert page.column.rows.rows[0].words == "Stopped 3 times in a row, so it is set aside"
    assert page.column.tally == "1 installed · 1 set aside"
    page.column.rows.setFocus()
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        QTest.keyClick(page.column.rows, Key.Key_Return)
    qtbot.waitUntil(lambda: states(page) == {"fatal": "On"})


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
