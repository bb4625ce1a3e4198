"""The page Plugins: what is listed, chosen, checked, brought back and left, by keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.plugins.host import CRASHES
from tests.ui.access.test_names import faults
from tests.ui.access.test_pages import placeless
from tests.ui.plugins.pages import FATAL, STARBURST, opened, states
from tests.ui.window.text_room import cut
from tests.ui.windows import loaded
from ui.plugins.page import PluginsPage
from ui.plugins.row_list import PluginRows
from ui.window.focus_order import focus_order
from ui.window.window import Window

Key = Qt.Key


def focused(kind: type[QWidget]) -> QWidget:
    found = QApplication.focusWidget()
    assert isinstance(found, kind)
    return found


def test_the_page_is_found_and_left_by_keys(bench: Window, page: PluginsPage, folder: Path) -> None:
    assert not bench.canvas.isVisible()
    assert page.column.search.hasFocus()
    assert bench.status.page.text() == "Plugins"
    assert bench.status.page_words.text() == "2 installed"
    QTest.keyClicks(page.column.search, "tin")
    assert states(page) == {"tint": "On"}
    assert page.details.title.text() == "starburst"  # it stays in sight
    QTest.keyClicks(page.column.search, "s")
    assert states(page) == {}
    assert page.column.nothing.text() == "Nothing matches “tins”. Near it: tint"
    QTest.keyClick(page.column.search, Key.Key_Escape)
    assert states(page) == {"starburst": "On", "tint": "On"}
    assert page.column.rows.key == folder / "starburst.py"
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


def test_without_a_plugin_one_is_written_from_the_page(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    page = opened(bench, qtbot)
    opened_files: list[Path] = []
    bench.plugin_deeds.ask_name = lambda: "Soft focus"
    bench.plugin_deeds.open_file = opened_files.append
    button = page.details.empty.button
    assert button.isVisible()
    button.setFocus()
    with qtbot.waitSignal(bench.plugins.changed, timeout=20_000):
        QTest.keyClick(button, Key.Key_Space)
    assert opened_files == [folder / "soft_focus.py"]
    qtbot.waitUntil(lambda: page.details.title.text() == "soft_focus")
    assert not button.isVisible()


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


def test_one_that_is_set_aside_is_tried_again_from_its_row(
    bench: Window, folder: Path, qtbot: QtBot
) -> None:
    (folder / "fatal.py").write_text(FATAL)
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
