"""No text of the window is cut, in English and in a language whose words are 40 % longer."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.text_room import cut, lengthen, pseudo, with_words
from ui.window.docks import PANELS
from ui.window.window import Window
from ui.window.workspaces import KERNEL, PHOTO, WORKSPACES, Workspace


@pytest.mark.parametrize("workspace", [PHOTO, KERNEL], ids=lambda one: one.id)
def test_each_label_has_room_for_its_words(
    window: Window, coffee: np.ndarray, qtbot: QtBot, workspace: Workspace
) -> None:
    window.edits.choose_filter("convolution")
    window.workspaces.show(workspace)
    for spec in window.session.registry:
        window.edits.choose_filter(spec.id, instead=True)
        QApplication.processEvents()
        assert cut(window) == [], spec.id


@pytest.mark.parametrize("workspace", WORKSPACES, ids=lambda one: one.id)
def test_words_and_longer_ones_have_room_in_each_workspace(
    window: Window, coffee: np.ndarray, qtbot: QtBot, workspace: Workspace
) -> None:
    window.edits.choose_filter("convolution")
    window.workspaces.show(workspace)

    def none_is_cut() -> None:
        assert len(list(with_words(window))) > 5
        assert cut(window) == []

    qtbot.waitUntil(none_is_cut)  # once what is computed is there and laid out
    lengthen(window)
    qtbot.waitUntil(none_is_cut)


def test_start_page_and_preferences_have_room_in_both_languages(
    window: Window, qtbot: QtBot
) -> None:
    def check(name: str) -> None:
        QApplication.processEvents()
        assert cut(window) == [], name
        lengthen(window)
        assert cut(window) == [], f"{name}, longer"

    check("start")
    window.actions_["preferences"].trigger()
    page = window.settings_page.page
    assert page is not None
    for title, button in page.sections.items():
        button.click()
        check(title)


def test_each_panel_has_room_in_both_languages(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    for panel in PANELS:
        dock = window.docks[panel.title]
        dock.show()
        dock.raise_()
        QApplication.processEvents()
        assert cut(dock) == [], panel.title
        lengthen(dock)
        assert cut(dock) == [], f"{panel.title}, longer"


PAGES = ("batch", "export_photo", "measure_pair", "about", "compare_snapshots")


def test_pages_and_what_floats_have_room_in_both_languages(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    def check(name: str) -> None:
        QApplication.processEvents()
        assert cut(window) == [], name
        lengthen(window)
        assert cut(window) == [], f"{name}, longer"

    for name in PAGES:
        window.commands.run(window.commands[name])
        check(name)
        window.workspaces.uncover()
    window.commands.run(window.commands["components"])  # samples, in no other language
    assert cut(window) == []
    window.workspaces.uncover()
    window.message.say("The disk is full, and nothing of it was written.", action="Choose folder")
    window.status.set_progress("Saving coffee.png", 0.4)
    for workspace in (KERNEL, PHOTO):
        window.workspaces.show(workspace)
        window.search.open_over(window)
        check(f"search over {workspace.title}")
        window.search.hide()
    window.commands.run(window.commands["tour"])
    check("tour")
    window.tour.end()
    window.commands.run(window.commands["lessons"])
    qtbot.waitUntil(lambda: bool(window.lessons.course.shelf.lessons))
    check("lessons")


def test_a_form_in_a_dock_that_is_too_narrow_for_it_is_told(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    inside = window.filter_panel.form
    assert inside is not None
    assert cut(window.docks["Filter"]) == []
    inside.setMinimumWidth(400)
    QApplication.processEvents()
    assert any(said.endswith("beyond the right edge") for said in cut(window.docks["Filter"]))


def test_what_has_no_room_is_told(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    label, button = QLabel("Brightness"), QPushButton("Add a convolution")
    label.setFixedWidth(label.sizeHint().width())
    button.setFixedWidth(button.sizeHint().width())
    row.addWidget(label)
    row.addWidget(button)
    holder.show()
    assert cut(holder) == []
    lengthen(holder)
    assert len(pseudo("Brightness")) == 14
    assert [said.split()[0] for said in cut(holder)] == ["QLabel", "QPushButton"]
