"""Shortcuts are found by pressing them, and taken to another machine as a file."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.windows import discard
from ui.window.window import Window

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def test_keys_find_their_command_and_a_file_takes_them_along(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window.settings_page.open("Shortcuts")
    page = window.settings_page.page
    shortcuts = page.shortcuts
    qtbot.waitUntil(lambda: shortcuts.is_whole)

    def shown() -> list[str]:
        return list(shortcuts.found)

    switch = page.key_head.order
    QTest.mouseClick(switch, LEFT, pos=switch.cells()[1].center().toPoint())
    shortcuts.by_key.setFocus()
    everything = len(shown())
    QTest.keyClick(shortcuts.by_key, KEY.Key_K, CONTROL)
    assert shown() == ["search"]
    assert shortcuts.by_key.text() == "Ctrl+K"
    assert not window.search.isVisible()  # the key was only looked for
    QTest.keyClick(shortcuts.by_key, KEY.Key_F12, CONTROL)
    assert shown() == []
    assert page.head.figure.text() == "Ctrl+F12 is free"
    QTest.keyClick(shortcuts.by_key, KEY.Key_Escape)
    assert len(shown()) == everything
    assert page.isVisible()

    file, files, commands = tmp_path / "keys.json", window.files, window.commands
    files.ask_save, files.ask_open = (lambda *_: str(file)), (lambda *_: str(file))
    commands.set_shortcuts("frame", ("Shift+K",))
    with qtbot.waitSignal(files.noted):
        QTest.mouseClick(page.column.export, LEFT)
    assert json.loads(file.read_text())["keys"] == {"frame": ["Shift+K"]}
    commands.set_shortcuts("frame", ("Shift+L",))
    with qtbot.waitSignal(files.noted) as noted:
        QTest.mouseClick(page.column.import_, LEFT)
    assert noted.args == ["Shortcuts are those of keys.json: 1 changed"]
    assert commands.shortcuts(commands["frame"]) == ("Shift+K",)
    assert window.settings.own_shortcuts == {"frame": ("Shift+L",)}  # nothing is lost
    for text, why in (
        ("{}", "holds no shortcuts"),
        ('{"format": "kernelroom shortcuts", "version": 1, "keys": {"frame": 3}}', "“frame”"),
        ('{"format": "kernelroom shortcuts", "version": 9}', "version 9"),
    ):
        file.write_text(text)
        with qtbot.waitSignal(files.failed) as failed:
            window.actions_["import_keys"].trigger()
        assert why in failed.args[0]
    assert commands.shortcuts(commands["frame"]) == ("Shift+K",)
    discard(window)
