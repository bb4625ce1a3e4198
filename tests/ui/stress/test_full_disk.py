"""Every command on a full disk: what fails is a sentence, nothing raises, and no file changes."""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.sample_photos import COFFEE
from tests.ui.stress.answers import Answers
from tests.ui.stress.monkey import LEFT_OUT
from tests.ui.stress.test_monkey import FAULT
from tests.ui.windows import open_photo
from ui.window.message_bar import MessageBar
from ui.window.window import Window

WRITING = {
    "save",
    "save_as",
    "save_recipe",
    "export_kernel",
    "new_plugin",
    "presets.add_folder",
    "presets.save_bundle",
    "export_keys",
}


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def no_room(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class Heard(list[tuple[str, str]]):
    """What the message bar has said, each with the command that was run last."""

    now = ""


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Of a window that is made after this."""
    heard, say = Heard(), MessageBar.say

    def hear(bar: MessageBar, text: str, *more: object, **by_name: object) -> object:
        heard.append((heard.now, text))
        return say(bar, text, *more, **by_name)

    monkeypatch.setattr(MessageBar, "say", hear)
    return heard


def test_every_command_on_a_full_disk_says_so_or_works(
    heard: Heard,
    window: Window,
    coffee: np.ndarray,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "photo.png").write_bytes(COFFEE.read_bytes())
    (folder / "kernel.json").write_text("keep me")
    before = contents(folder)
    answers = Answers(random.Random(3), folder, frozenset(), window)
    answers.install(monkeypatch)
    window.files.ask_save = lambda _, proposed, *__: str(folder / proposed.name)
    window.files.ask_open = lambda *_: str(folder / "photo.png")
    window.files.ask_question = lambda *_: "Overwrite"
    monkeypatch.setattr(os, "fsync", no_room)
    for command in [one for one in window.commands if one.id not in LEFT_OUT]:
        if not window.session.photos.items:
            open_photo(window, qtbot, COFFEE)
        heard.now = command.id
        window.commands.run(command)
        while answers.answer():
            pass
        window.tasks.flush()
    answers.stop()
    assert not [(name, text) for name, text in heard if FAULT.search(text)]
    full = {name for name, text in heard if "the disk is full" in text}
    assert full >= WRITING
    assert contents(folder) == before
