"""F1 opens the guide at the place of a control, and Shift+F1 has a click tell what it does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QHelpEvent, QTextDocument, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from editor import VERSION
from editor.plugins.host import PluginHost
from editor.support.guide import FIRST, SOURCE, Place, page_text, pictures_of, slug
from ui.kernel.generators import GeneratorPanel
from ui.look.tokens import tokens_of
from ui.preferences.settings import SECTIONS, SHORTCUTS
from ui.steps.blending import BlendingSection
from ui.window.guide import GuidePage
from ui.window.help_desk import HelpDesk
from ui.window.opening import offer_changes
from ui.window.topics import COMMANDS, PANELS, PARTS, PREFERENCES, place_of_filter, topic_of
from ui.window.window import Window

KEYS = Place("reference/keys.md")


def headings(page: str) -> set[str]:
    lines = page_text(page).splitlines()
    return {slug(line.lstrip("#")) for line in lines if line.startswith("#")}


def assert_there(place: Place) -> None:
    assert not place.heading or slug(place.heading) in headings(place.page), place
    assert place.word in page_text(place.page), place


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuidePage]:
    page = GuidePage()
    qtbot.addWidget(page)
    page.show()
    yield page
    page.tasks.close()


def test_the_lines_of_tables_are_hairs_of_the_theme(guide: GuidePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guide.shown):
        guide.go_to(Place(FIRST))
    (table,) = guide.text.document().rootFrame().childFrames()
    assert isinstance(table, QTextTable)
    hair = tokens_of(guide.palette()).colour("hair")
    assert table.format().borderBrush().color() == hair


def test_every_control_of_the_window_has_its_place_in_the_guide_and_tells_what_it_does(
    window: Window, coffee: np.ndarray
) -> None:
    window.docks.toggle("Plugins")
    for place in [*(place for _, place in PARTS), *PANELS.values()]:
        assert_there(place)
    found = {topic_of(one) for one in window.findChildren(QWidget) if one.isVisible()}
    for place in found:
        assert_there(place)
    assert len(found) > 20
    panel = window.filter_panel
    assert panel.form is not None
    kernel = topic_of(next(iter(panel.form.controls.values())))
    assert (kernel.page, kernel.heading) == ("reference/filters.md", "Convolution")
    generator = panel.findChild(GeneratorPanel)
    assert generator is not None
    assert topic_of(generator.choice).page == "reference/generators.md"
    assert topic_of(panel.findChild(BlendingSection)).page == "masks.md"
    assert topic_of(panel.save_button) == Place(COMMANDS, "Step", "Save preset")

    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
    shown = [one for one in window.findChildren(QToolButton) if one.isVisible()]
    ours = [one for one in shown if not isinstance(one.parent(), QLineEdit)]  # those are Qt's
    silent = [one.parent() for one in ours if not one.whatsThis()]
    assert silent == []
    assert panel.reset_button.whatsThis() == window.commands["reset"].description
    asked = QHelpEvent(QEvent.Type.QueryWhatsThis, QPoint(), QPoint())
    assert QApplication.sendEvent(window.presets.add, asked)
    assert asked.isAccepted()


def test_f1_explains_what_has_the_focus_or_is_under_the_pointer(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    desk = window.findChild(HelpDesk)
    assert desk is not None
    window.edits.choose_filter("gaussian_blur")
    assert window.filter_panel.form is not None
    control = window.filter_panel.form.controls["sigma"]
    field = next(one for one in control.findChildren(QWidget) if one.focusPolicy())
    QCursor.setPos(window.mapToGlobal(QPoint(5, 300)))
    window.canvas.setFocus()
    field.setFocus()
    assert desk.meant() is field
    QCursor.setPos(window.presets.view.mapToGlobal(QPoint(20, 20)))
    assert topic_of(desk.meant()) == PANELS["Presets"]  # it has moved since
    window.canvas.setFocus()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    page = desk.page
    assert page is not None
    qtbot.waitUntil(lambda: page.text.textCursor().selectedText() == "sigma")
    assert page.place == Place("reference/filters.md", "Gaussian blur", "sigma")
    assert page.isVisible()
    offer_changes(window.settings, window.message, window.commands)  # the first start of all
    assert not window.message.isVisible()
    window.settings.set_word("version", "0.0.1")
    offer_changes(window.settings, window.message, window.commands)
    assert VERSION in window.message.text()
    window.message.button.click()
    qtbot.waitUntil(lambda: "Changelog" in page.text.toPlainText())
    offer_changes(window.settings, window.message, window.commands)
    assert not window.message.isVisible()  # once


def test_a_filter_chosen_in_the_steps_or_the_search_has_its_own_place(
    window: Window, coffee: np.ndarray
) -> None:
    find, median = window.session.registry.find, Place("reference/filters.md", "Median")
    window.edits.choose_filter("median")
    window.edits.choose_filter("invert")
    steps = window.steps.list
    assert topic_of(steps, find) == Place("reference/filters.md", "Invert")
    row = steps.visualItemRect(steps.item(steps.count() - 2)).center()
    assert topic_of(steps.viewport(), find, steps.viewport().mapToGlobal(row)) == median
    window.commands.run(window.commands["add_filter"])
    window.search.field.setText("Median")
    assert topic_of(window.search.field, find) == median


def test_the_preferences_are_explained_where_the_guide_tells_of_the_section_and_the_setting(
    window: Window,
) -> None:
    window.settings_page.open()
    page = window.settings_page.page
    assert page is not None
    for title, _ in SECTIONS:
        page.open_section(title)
        place = topic_of(page.search)
        assert_there(place)
        assert place == (KEYS if title == SHORTCUTS else Place(PREFERENCES, title))
    told = page_text(PREFERENCES).split("\n## ")
    for row in page.rows.values():
        place = topic_of(row.control)
        assert place == Place(PREFERENCES, row.setting.section, row.setting.title)
        (section,) = (part for part in told if part.startswith(f"{place.heading}\n"))
        assert f"- **{place.word}**: " in section


def test_a_filter_of_a_plugin_has_a_page_that_is_made_for_it(
    tmp_path: Path, guide: GuidePage, qtbot: QtBot
) -> None:
    host = PluginHost([SOURCE / "plugins"], tmp_path, with_entry_points=False)
    host.load()
    spec = next(one for one in host.specs if one.id == "grain.grain")
    guide.go_to(place_of_filter(spec, spec.params[0].name))
    qtbot.waitUntil(lambda: spec.title in guide.text.toPlainText())
    assert guide.text.textCursor().selectedText() == spec.params[0].name
    guide.go_to(Place())
    qtbot.waitUntil(lambda: spec.title not in guide.text.toPlainText())
    host.close()


def test_the_guide_follows_links_back_and_forward(guide: GuidePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(guide.shown):
        guide.go_to(Place())
    with qtbot.waitSignal(guide.shown):
        guide.text.anchorClicked.emit(QUrl("masks.md#in-the-window"))
    assert guide.text.textCursor().block().text() == "In the window"
    with qtbot.waitSignal(guide.shown):
        guide.back.click()
    assert guide.place == Place()
    assert not guide.contents.isEnabled()
    with qtbot.waitSignal(guide.shown):
        guide.forward.click()
    assert guide.place.page == "masks.md"
    qtbot.waitUntil(lambda: len(guide.text.findChildren(QTextDocument)) == 1)  # of three pages
    guide.search.setFocus()
    QTest.keyClicks(guide.search, "feather")
    assert guide.text.textCursor().selectedText().lower() == "feather"
    guide.go_to(Place("missing.md"))
    qtbot.waitUntil(guide.said.isVisible)
    assert "missing.md" in guide.said.text()


def test_pictures_of_a_page_are_in_it(guide: GuidePage, qtbot: QtBot) -> None:
    page = "reference/filters.md"
    assert all((SOURCE / "reference" / name).is_file() for name in pictures_of(page_text(page)))
    with qtbot.waitSignal(guide.shown):
        guide.go_to(Place("index.md"))
    assert Place("a/b.md").linked("../c.md#d") == Place("c.md", "d")
