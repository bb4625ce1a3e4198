"""Shortcuts in the settings file: what is odd in it is said, and nothing else is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from ui.command.command import Command
from ui.command.key_sets import KeySets
from ui.command.registry import CommandRegistry
from ui.files.kept_shortcuts import keep_shortcuts
from ui.files.settings import Settings

ROOT = Path(__file__).parents[3]


def registry_with(*names: str) -> CommandRegistry:
    """Return commands, each with Ctrl and its first letter."""
    registry = CommandRegistry()
    for name in names:
        keys = (f"Ctrl+{name[0].upper()}",)
        registry.add(Command(name, name.title(), "Do it", ("Edit",), lambda: None, keys))
    return registry


def keys_of(registry: CommandRegistry, name: str) -> tuple[str, ...]:
    return registry.shortcuts(registry[name])


def test_two_commands_that_changed_keys_with_each_other_come_back(settings: Settings) -> None:
    settings.change_shortcuts({}, {"open": ("Ctrl+S",), "save": ("Ctrl+O",)})
    registry = registry_with("open", "save")
    keep_shortcuts(registry, KeySets(registry), settings)
    assert keys_of(registry, "open") == ("Ctrl+S",)
    assert keys_of(registry, "save") == ("Ctrl+O",)


def test_keys_that_are_taken_or_none_are_said_and_the_rest_holds(
    settings: Settings, qtbot: QtBot
) -> None:
    odd = {"open": ("F7",), "save": ("F7",), "close": ("Hyper+Nothing",), "print": ("F6",)}
    settings.change_shortcuts({}, odd)
    registry = registry_with("open", "save", "close", "print")
    with qtbot.waitSignal(registry.failed) as said:
        keep_shortcuts(registry, KeySets(registry), settings)
    assert said.args is not None
    assert "Open: F7 is taken by Save" in said.args[0]
    assert "Close: 'Hyper+Nothing' is no shortcut" in said.args[0]
    assert keys_of(registry, "open") == ("Ctrl+O",)
    assert keys_of(registry, "save") == ("F7",)
    assert keys_of(registry, "print") == ("F6",)


def test_chosen_keys_go_before_the_first_keys_of_a_newer_versions_command(
    tmp_path: Path, settings: Settings
) -> None:
    settings.change_shortcuts({}, {"open": ("Ctrl+N",)})
    registry = registry_with("open", "next")  # the second one was not there then
    keep_shortcuts(registry, KeySets(registry), settings)
    assert keys_of(registry, "open") == ("Ctrl+N",)
    assert keys_of(registry, "next") == ()
    settings.flush()
    assert Settings(tmp_path).shortcuts == {"open": ("Ctrl+N",), "next": ()}


def test_keys_of_commands_that_are_not_there_stay_in_the_file(
    tmp_path: Path, settings: Settings
) -> None:
    settings.change_shortcuts({}, {"mask": ("F9",), "open": ("F6",)})
    registry = registry_with("open", "save")
    keep_shortcuts(registry, KeySets(registry), settings)
    registry.set_shortcuts("save", ("F7",))
    settings.flush()
    assert Settings(tmp_path).shortcuts == {"mask": ("F9",), "open": ("F6",), "save": ("F7",)}
    registry.reset_shortcuts("open")
    settings.flush()
    assert "open" not in Settings(tmp_path).shortcuts


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"open": "F6"}', '{"open": 3}'])
def test_a_file_that_is_no_table_of_keys_changes_none(tmp_path: Path, text: str) -> None:
    store = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    store.setValue("shortcuts", text)
    store.sync()
    registry = registry_with("open")
    keep_shortcuts(registry, KeySets(registry), Settings(tmp_path))
    assert keys_of(registry, "open") == ("Ctrl+O",)


OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tests.ui.files.test_kept_shortcuts import registry_with
from ui.command.key_sets import KeySets
from ui.files.kept_shortcuts import keep_shortcuts
from ui.files.settings import Settings
app = QCoreApplication([])
registry = registry_with("open", "save", "close", "print")
sets = KeySets(registry)
settings = Settings(Path(sys.argv[1]))
keep_shortcuts(registry, sets, settings)
settings.flush()
print("ready", flush=True)
for line in sys.stdin:
    name, keys, own = line.split()
    registry.set_shortcuts(name, (keys,)) if keys != "first" else registry.reset_shortcuts(name)
    sets.keep_own({**sets.own, own: ("F1",)})
    settings.flush()
    print("done", flush=True)
"""


def test_of_two_programs_neither_loses_the_keys_that_the_other_has_changed(
    tmp_path: Path, settings: Settings
) -> None:
    settings.change_shortcuts({}, {"print": ("F4",), "close": ("F5",)})
    registry = registry_with("open", "save", "close", "print")
    sets = KeySets(registry)
    keep_shortcuts(registry, sets, settings)
    settings.flush()
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    command = [sys.executable, "-c", OTHER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as other:
        assert other.stdout.readline() == "ready\n"
        registry.set_shortcuts("open", ("F6",))
        settings.flush()
        for line in ("save F7 save", "print first print"):
            other.stdin.write(f"{line}\n")
            other.stdin.flush()
            assert other.stdout.readline() == "done\n"
        registry.set_shortcuts("close", ("F8",))
        sets.keep_own({"open": ("F2",)})
    settings.flush()
    found = Settings(tmp_path)
    assert found.shortcuts == {"open": ("F6",), "save": ("F7",), "close": ("F8",)}
    assert found.own_shortcuts == {"open": ("F2",), "save": ("F1",), "print": ("F1",)}
