"""What helps who writes a plugin: prints, the line that failed, the editor, the message."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from editor.plugins.fault import Place
from editor.plugins.text_editor import KNOWN, VARIABLE, editor_command
from tests.ui.windows import loaded
from ui.window.window import Window

SOURCE = """
import logging
import warnings
from filters.plugin import Pixels, image_filter
API = 1
__version__ = "0.3"

def inner(value):
    if value > 1:
        raise ValueError(f"the pictures have {value} sizes")
    return value

@image_filter("Starburst", group="Mine")
def rays(pixels: Pixels, value: int = 0) -> Pixels:
    '''Rays.'''
    print("value is", value)
    logging.getLogger("rays").warning("bright: %d", value)
    logging.info("for the curious")
    warnings.warn("old")
    inner(value)
    return 1 - pixels
"""


@pytest.fixture
def folder(folder: Path) -> Path:
    (folder / "starburst.py").write_text(SOURCE)
    return folder


@pytest.fixture
def listed(bench: Window, qtbot: QtBot) -> Window:
    """A window whose panel shows the plugin, before its filter is chosen."""
    window = bench
    loaded(window, qtbot)
    dock = window.findChild(QDockWidget, "Plugins")
    assert dock is not None
    dock.show()
    dock.raise_()
    window.plugin_parts.panel.rows.setCurrentRow(0)
    return window


@pytest.fixture
def chosen(listed: Window) -> Window:
    listed.edits.choose_filter("starburst.rays", instead=True)
    return listed


def test_prints_logging_and_warnings_are_in_the_panel_and_on_standard_error(
    listed: Window, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    shown = listed.plugin_parts.panel.words.printed
    listed.edits.choose_filter("starburst.rays", instead=True)  # pytest hears nothing before
    wanted = (
        "value is 0",
        "WARNING rays: bright: 0",
        "INFO root: for the curious",
        "starburst.py:19: UserWarning: old",
    )
    qtbot.waitUntil(lambda: all(words in shown.text.toPlainText() for words in wanted))
    assert not shown.isHidden()
    said = capfd.readouterr().err
    for words in wanted:
        assert f"[starburst] {words}" in said
    qtbot.mouseClick(shown.clear_button, Qt.MouseButton.LeftButton)
    assert shown.isHidden()


def test_a_fault_is_shown_with_its_line_opened_by_a_click_and_gone_when_it_is_mended(
    chosen: Window, folder: Path, qtbot: QtBot
) -> None:
    panel, message = chosen.plugin_parts.panel, chosen.message
    opened: list[Place] = []
    chosen.plugin_deeds.open_place = opened.append
    chosen.session.edit({"value": 2}, "Value")
    sentence = "ValueError: the pictures have 2 sizes (starburst.py:10 in inner)"
    qtbot.waitUntil(lambda: message.text() == f"Starburst: {sentence}")
    assert message.button.text() == "Open starburst.py"
    qtbot.mouseClick(message.button, Qt.MouseButton.LeftButton)
    assert opened == [Place(folder / "starburst.py", 10, "inner")]
    card = panel.words.fault
    assert card.heading.text() == "inner() failed at starburst.py, line 10"
    assert card.sentence.text() == f"starburst.rays {sentence}"
    assert "  10          raise ValueError" in card.code.toPlainText()
    assert panel.rows.rows[0].state == "Line 10"
    assert card.traceback.isHidden()
    card.unfold.header.set_open(True)
    assert card.traceback.isVisibleTo(panel)
    assert "Traceback (most recent call last)" in card.traceback.toPlainText()
    qtbot.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
    assert (
        QGuiApplication.clipboard().text().startswith("starburst 0.3\n\nstarburst.rays ValueError")
    )
    chosen.session.edit({"value": 3}, "Value")  # it is said again, of another value
    qtbot.waitUntil(lambda: "3 sizes" in message.text())
    (folder / "starburst.py").write_text(SOURCE.replace("value > 1", "value > 100"))
    qtbot.waitUntil(lambda: message.text() == "" and chosen.canvas.is_settled())
    qtbot.waitUntil(card.isHidden)


def test_a_file_that_is_saved_broken_is_said_with_its_line_until_it_is_mended(
    chosen: Window, folder: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(chosen.canvas.is_settled)
    (folder / "starburst.py").write_text(SOURCE + "\nthis is no Python\n")
    qtbot.waitUntil(lambda: "can't be loaded: line 23" in chosen.message.text())
    assert chosen.plugin_parts.panel.words.fault.heading.text() == (
        "starburst can't be loaded at starburst.py, line 23"
    )
    (folder / "starburst.py").write_text(SOURCE + "\n# mended\n")
    qtbot.waitUntil(lambda: chosen.message.text() == "" and chosen.canvas.is_settled())


def test_the_panel_is_found_by_the_search_and_comes_to_the_front(
    chosen: Window, qtbot: QtBot
) -> None:
    dock = chosen.findChild(QDockWidget, "Plugins")
    assert dock is not None
    dock.hide()
    found = [command for command in chosen.commands if "Plugins" in command.title]
    command = next(c for c in found if "panel" in c.id or "panel" in c.title.lower())
    chosen.commands.run(command)
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())


def test_an_editor_is_opened_at_the_line() -> None:
    file = Path("/a folder/b.py")
    for text in KNOWN:
        name = text.split()[0]
        command = editor_command(file, 7, {}, lambda w, name=name: w if w == name else None)
        assert command is not None
        assert command[0] == name
        assert any(str(file) in word for word in command)
    own = {VARIABLE: f"{shlex.quote(sys.executable)} -m x {{file}}@{{line}}"}
    assert editor_command(file, 7, own) == [sys.executable, "-m", "x", "/a folder/b.py@7"]
    own = {VARIABLE: f"{shlex.quote(sys.executable)} -m x"}
    assert editor_command(file, 7, own) == [sys.executable, "-m", "x", "/a folder/b.py"]
    assert editor_command(file, 7, {VARIABLE: "no-such-editor {file}"}) is None
    assert editor_command(file, 7, {VARIABLE: "'"}) is None
    assert editor_command(file, 7, {}, lambda _: None) is None
