"""A screen reader has a name and a role for every control, in every workspace and every form."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access.reader import MUTE, Heard, all_heard
from ui.window.docks import PANELS
from ui.window.window import Window
from ui.window.workspaces import WORKSPACES, Workspace

FRAMES = {  # they draw around what is in them, or are a text
    "DropArea",
    "FloatingPanel",
    "Hairline",
    "ParamForm",
    "Sentence",
    "Sign",
    "ShortcutRow",
    "SizeFields",
    "TourRing",
}


def faults(widget: QWidget) -> list[str]:
    """Controls without a name or a role."""
    found = []
    for one in all_heard(widget):
        if is_control(one) and not one.name.strip():
            found.append(f"{one} has no name")
        if is_control(one) and one.role in MUTE:
            found.append(f"{one} has no role")
        if isinstance(one.widget, QComboBox) and one.name == one.widget.currentText():
            found.append(f"{one} is named by what is chosen in it")
    return list(dict.fromkeys(found))


def is_control(one: Heard) -> bool:
    """Whether the keyboard can be at it, or it is drawn by us: charts, pictures, maps."""
    kind = type(one.widget)
    if isinstance(one.widget, QLabel) and not one.widget.text():
        return False  # its words name it, once it has some
    draws = kind.__module__.startswith("ui.") and "paintEvent" in vars(kind)
    return one.is_focusable or (draws and kind.__name__ not in FRAMES)


@pytest.mark.parametrize("workspace", WORKSPACES, ids=lambda one: one.id)
def test_every_control_of_a_workspace_has_a_name_and_a_role(
    window: Window, coffee: np.ndarray, qtbot: QtBot, workspace: Workspace
) -> None:
    window.edits.choose_filter("convolution")
    window.workspaces.show(workspace)
    qtbot.waitUntil(lambda: not faults(window))  # what the lab says comes once it is computed


def test_every_control_of_every_form_has_a_name_and_a_role(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    for spec in window.session.registry:
        window.edits.choose_filter(spec.id, instead=True)
        QApplication.processEvents()
        assert not faults(window.filter_panel), f"{spec.id}: {faults(window.filter_panel)}"


def test_every_control_of_every_panel_has_a_name_and_a_role(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    window.edits.choose_filter("convolution")
    for panel in PANELS:
        window.docks[panel.title].show()
        window.docks[panel.title].raise_()
        QApplication.processEvents()
        assert not faults(window.docks[panel.title]), (
            f"{panel.title}: {faults(window.docks[panel.title])}"
        )


def test_the_start_page_the_search_and_the_pages_of_help_have_names(
    window: Window, qtbot: QtBot
) -> None:
    assert not faults(window), "\n".join(faults(window))
    window.actions_["search"].trigger()
    assert not faults(window.search), "\n".join(faults(window.search))
    window.search.hide()
    for command in ("about",):
        before = set(QApplication.topLevelWidgets())
        window.actions_[command].trigger()
        (page,) = (w for w in set(QApplication.topLevelWidgets()) - before if w.isVisible())
        qtbot.waitUntil(lambda page=page: getattr(page, "is_whole", True))
        assert not faults(page), f"{command}: {faults(page)}"
        page.close()


def test_every_control_of_the_preferences_has_a_name_and_a_role(
    window: Window, qtbot: QtBot
) -> None:
    window.actions_["preferences"].trigger()
    page = window.settings_page.page
    assert page is not None
    for title, button in page.sections.items():
        button.click()
        shortcuts = page.shortcuts
        qtbot.waitUntil(lambda shown=shortcuts: shown is None or shown.is_whole)
        assert not faults(window), f"{title}: {faults(window)}"
