"""The page Preferences: by real keys and clicks, each setting holds at once and is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.render.cache_budget import default_limit
from filters.registry import Registry
from filters.threads import all_cores, cores, use_cores
from tests.sample_photos import COFFEE
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.files.preferences import DEFAULTS
from ui.preferences.page import PreferencesPage
from ui.preferences.settings import SECTIONS, SETTINGS, SHORTCUTS
from ui.window.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def opened(window: Window, qtbot: QtBot) -> PreferencesPage:
    """Open the page by its key."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    page = window.settings_page.page
    assert page is not None
    assert page.isVisible()
    return page


@pytest.fixture
def page(window: Window, coffee: np.ndarray, qtbot: QtBot) -> PreferencesPage:
    return opened(window, qtbot)


def row(page: PreferencesPage, name: str):  # its control's class differs
    """Open a setting's section; return the setting's control."""
    QTest.mouseClick(page.sections[page.rows[name].setting.section], LEFT)
    assert page.rows[name].isVisible()
    return page.rows[name].control


def type_in(page: PreferencesPage, name: str, text: str) -> None:
    field = row(page, name).field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def cells(switch, index: int):
    return switch.cells()[index].center().toPoint()


def test_it_lies_over_the_whole_middle_and_escape_goes_back_to_the_photo(
    page: PreferencesPage, window: Window, qtbot: QtBot
) -> None:
    view = window.canvas.view
    assert not any(dock.isVisible() for dock in window.docks)
    assert page.width() == window.width()
    assert page.search.hasFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.settings_page.page is None
    assert window.canvas.isVisible()
    assert window.docks["Presets"].isVisible()
    assert window.canvas.hasFocus()
    qtbot.waitUntil(lambda: window.canvas.view == view)
    assert opened(window, qtbot) is page  # kept, as making it takes a while


def test_without_a_photo_the_start_page_comes_back(window: Window, qtbot: QtBot) -> None:
    page = opened(window, qtbot)
    QTest.mouseClick(page.leave_button, LEFT)
    assert window.start.isVisible()
    assert not any(dock.isVisible() for dock in window.docks)


def test_a_workspace_or_a_photo_that_opens_takes_its_place(
    page: PreferencesPage, window: Window, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F3)
    assert window.settings_page.page is None
    assert window.docks["Inspector"].isVisible()
    opened(window, qtbot)
    with qtbot.waitSignal(window.files.opened):
        window.files.open(COFFEE.with_name("chelsea.png"))
    assert window.settings_page.page is None
    assert window.canvas.isVisible()


def test_each_setting_has_a_row_in_one_section_and_the_default_at_first(
    page: PreferencesPage,
) -> None:
    for title, _ in SECTIONS:
        QTest.mouseClick(page.sections[title], LEFT)
        shown = {name for name, one in page.rows.items() if one.isVisible()}
        listed = {one.name for one in SETTINGS if one.section == title}
        beside = listed if title == SHORTCUTS else set()  # as boxes, where there is room
        assert shown == listed - beside
        assert beside == {n for n, box in page.beside.typing.boxes.items() if box.isVisible()}
        assert (page.shortcuts is not None) == (title == SHORTCUTS)
    assert {one.name for one in SETTINGS} == set(DEFAULTS.__dataclass_fields__)
    assert not page.reset_all.isEnabled()


def test_one_search_finds_settings_and_keys_with_counts(
    page: PreferencesPage, qtbot: QtBot
) -> None:
    QTest.keyClicks(page.search, "memory")
    assert page.rows["cache_megabytes"].isVisible()
    assert not page.rows["theme"].isVisible()
    assert page.rows["cache_megabytes"].title.text() == "<b>Memory</b> for previews"
    assert page.section == "Speed and memory"  # the first with any
    assert page.sections["Look"].count == "0"
    page.search.clear()
    QTest.keyClicks(page.search, "theme")
    assert int(page.sections[SHORTCUTS].count) >= 4
    assert page.shortcuts is not None
    qtbot.waitUntil(lambda: page.shortcuts.is_whole)
    assert page.shortcuts.rows["theme_dark"].isVisible()
    assert not page.shortcuts.rows["undo"].isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)  # takes back the words, then leaves
    assert page.search.text() == ""
    assert page.isVisible()


def test_titles_are_written_as_they_are_beside_a_search_too(page: PreferencesPage) -> None:
    title = page.rows["crop_guide"].title
    page.search.setText("split")
    assert title.text() == "Guide in a crop's frame"
    page.search.setText("crop")
    assert title.text() == "Guide in a <b>crop</b>&#x27;s frame"
    page.search.clear()
    assert title.text() == "Guide in a crop's frame"


def test_the_palette_finds_a_setting_and_goes_to_it(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    QTest.keyClicks(window.search.field, "preferences memory")
    QTest.keyClick(window.search.field, Qt.Key.Key_Return)
    page = window.settings_page.page
    assert page is not None
    control = page.rows["cache_megabytes"].control
    assert control.isAncestorOf(QApplication.focusWidget())


def test_theme_and_ground_are_seen_at_once(
    page: PreferencesPage, window: Window, qtbot: QtBot
) -> None:
    def ground() -> str:
        return window.canvas.grab().toImage().pixelColor(1, 1).name()

    switch = row(page, "theme").switch
    QTest.mouseClick(switch, LEFT, pos=cells(switch, 3))
    assert window.preferences.value.theme == "contrast"
    qtbot.waitUntil(lambda: QApplication.palette().window().color().name() == "#000000")
    assert ground() == "#000000"
    grounds = row(page, "ground").list
    grounds.setFocus()
    QTest.keyClicks(grounds, "Middle")
    assert ground() == "#777777"
    QTest.mouseClick(page.rows["ground"].reset, LEFT)
    assert ground() == "#000000"
    assert not page.rows["ground"].reset.isVisible()
    QTest.mouseClick(page.reset_all, LEFT)
    assert window.preferences.value == DEFAULTS


def test_units_and_hover_previews_hold_at_once(
    page: PreferencesPage, window: Window, qtbot: QtBot
) -> None:
    switch = row(page, "value_scale").switch
    QTest.mouseClick(switch, LEFT, pos=cells(switch, 2))
    window.menus["View"].aboutToShow.emit()
    assert window.actions_["values_percent"].isChecked()
    QTest.mouseClick(row(page, "hover_previews").box, LEFT)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    view = window.presets.view
    index = window.presets.model.find("Box blur 3x3")
    view.entered.emit(index)
    assert not window.session.is_hovering
    window.preferences.change(hover_previews=True)
    view.entered.emit(index)
    assert window.session.is_hovering


def test_memory_and_threads_hold_at_once_and_nonsense_is_said_in_the_row(
    page: PreferencesPage, window: Window
) -> None:
    budget = window.files.pictures._budget
    try:
        type_in(page, "cache_megabytes", "2*100")
        assert budget.limit_bytes == 200_000_000
        type_in(page, "cache_megabytes", "some")
        assert budget.limit_bytes == 200_000_000
        assert page.rows["cache_megabytes"].error.isVisible()
        type_in(page, "cache_megabytes", "")
        assert budget.limit_bytes == default_limit()
        assert not page.rows["cache_megabytes"].error.isVisible()
        type_in(page, "threads", "1")
        assert cores() == 1
        type_in(page, "threads", "0")
        assert page.rows["threads"].error.text() == "Threads is 0, and must be 1 to 1024."
        QTest.keyClick(row(page, "threads").field, Qt.Key.Key_Escape)  # what was typed, no more
        assert row(page, "threads").field.text() == "1"
        assert page.isVisible()
        QTest.mouseClick(page.rows["threads"].reset, LEFT)
        assert cores() == all_cores()
    finally:
        use_cores(None)


def test_folders_are_taken_where_they_are_and_where_they_are_not_it_is_said(
    page: PreferencesPage, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    (out := tmp_path / "out").mkdir()
    type_in(page, "save_folder", str(tmp_path / "none"))
    assert "is no folder" in page.rows["save_folder"].error.text()
    row(page, "save_folder").ask = lambda *_: str(out)
    QTest.mouseClick(row(page, "save_folder").button, LEFT)
    assert window.preferences.value.save_folder == str(out)
    assert not page.rows["save_folder"].error.isVisible()
    asked: list[Path] = []
    window.files.ask_save = lambda _, proposed, __: asked.append(proposed) or ""
    window.files.save_as()
    assert asked[0].parent == out
    (plugins := tmp_path / "more").mkdir()
    text = (Path(__file__).parents[3] / "docs/plugins/twice.py").read_text()
    (plugins / "twice.py").write_text(text)
    with qtbot.waitSignal(window.plugins.changed):
        type_in(page, "plugin_folder", str(plugins))
    assert any(record.path.parent == plugins for record in window.plugins.host.records)


def test_the_journal_goes_and_comes_with_its_setting(
    page: PreferencesPage, window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "data" / "journal"

    def journals() -> int:
        return len(list(folder.glob("*.json")))

    window.recovery.keeper.flush()
    assert journals() == 1
    box = row(page, "keeps_journal").box
    QTest.mouseClick(box, LEFT)
    window.recovery.keeper.flush()
    assert journals() == 0
    window.edits.choose_filter("convolution")
    window.recovery.keeper.flush()
    assert journals() == 0
    QTest.mouseClick(box, LEFT)
    window.recovery.keeper.flush()
    assert journals() == 1


def test_all_of_it_is_there_after_a_restart(
    page: PreferencesPage, window: Window, tmp_path: Path, registry: Registry, qtbot: QtBot
) -> None:
    try:
        type_in(page, "threads", "1")
        QTest.mouseClick(row(page, "hover_previews").box, LEFT)
        window.close()
        again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
        assert again.preferences.value == window.preferences.value
        assert (again.preferences.value.threads, again.presets.rows.tries_presets) == (1, False)
        shown = opened(again, qtbot)
        assert row(shown, "threads").field.text() == "1"
        assert shown.rows["threads"].reset.isVisible()
    finally:
        use_cores(None)
