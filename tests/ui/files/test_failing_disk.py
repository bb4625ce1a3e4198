"""Every file command on a disk that fails: one sentence each time, and nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.recipe import load_recipe
from editor.document.step import Step
from editor.presets.library import Preset
from filters.kernel import Kernel
from filters.user_error import UserError
from tests.sample_photos import CHELSEA
from ui.command.command import Command
from ui.window.window import Window

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
PLUGIN = """
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Same")
def same(pixels: Pixels) -> Pixels:
    '''Change nothing.'''
    return pixels
"""


def missing_folder(place: Path, name: str) -> Path:
    return place / "no such folder" / name


def folder_in_its_place(place: Path, name: str) -> Path:
    (place / name).mkdir()
    return place / name


def file_for_a_folder(place: Path, name: str) -> Path:
    (place / "file").write_text("keep me")
    return place / "file" / name


def name_too_long(place: Path, name: str) -> Path:
    return (place / name).with_stem("x" * 300)


def on_a_full_disk(place: Path, name: str) -> Path:
    (place / name).write_text("keep me")
    return place / name


def fail_to_sync(_: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


UNWRITABLE = (missing_folder, folder_in_its_place, file_for_a_folder, name_too_long, on_a_full_disk)


@pytest.fixture
def edited(window: Window, coffee: np.ndarray) -> Iterator[Window]:
    """A window with two Steps, a preset, and answers that let nothing pass."""
    window.library.save(Preset("Mine", Step.of(window.session.registry["gaussian_blur"])))
    window.presets.reload()
    window.edits.choose_filter("gaussian_blur")
    window.session.select(None)
    window.session.edit({"kernel": SHARPEN}, "Sharpen")
    window.recorder.flush()  # or it comes to write while the disk fails, and says so too
    window.recorder.worker.flush()
    window.files.ask_question = lambda *_: "Overwrite"
    yield window
    window.files.ask_question = lambda *_: "Discard"


def contents(folder: Path) -> dict[str, bytes]:
    """Return all files below a folder; it must not lose or change one."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def said(window: Window, qtbot: QtBot, act: Callable[[], object]) -> str:
    """Do something and return what the message bar says in the end, as an error."""
    window.message.clear()
    act()
    window.tasks.flush()
    qtbot.waitUntil(lambda: bool(window.message.text()), timeout=10_000)
    assert window.message.property("kind") == "error"
    return window.message.text()


@pytest.mark.parametrize(
    ("command", "name"),
    [("save_as", "out.png"), ("save_recipe", "out.json"), ("export_kernel", "out.mat")],
)
def test_saving_where_nothing_can_be_written_says_so_and_loses_nothing(
    edited: Window,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    name: str,
) -> None:
    document = edited.session.document
    for broken in UNWRITABLE:
        place = tmp_path / broken.__name__
        place.mkdir()
        target = broken(place, name)
        before = contents(place)
        edited.files.ask_save = lambda *_, target=target: str(target)
        with monkeypatch.context() as disk:
            if broken is on_a_full_disk:
                disk.setattr(os, "fsync", fail_to_sync)
            sentence = said(edited, qtbot, edited.actions_[command].trigger)
        assert target.name in sentence
        assert "can't be written" in sentence
        assert contents(place) == before
        assert edited.session.document is document
        assert edited.session.is_modified
        assert edited.session.target is None


def test_saving_again_where_the_folder_has_gone_says_so_and_the_photo_stays_unsaved(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    edited.files.ask_save = lambda *_: str(place / "out.png")
    with qtbot.waitSignal(edited.files.saved, timeout=10_000):
        edited.actions_["save_as"].trigger()
    edited.session.edit({"kernel": Kernel([[2.0]])}, "Brighten")
    (place / "out.png").unlink()
    place.rmdir()
    assert "does not exist" in said(edited, qtbot, edited.actions_["save"].trigger)
    assert edited.session.is_modified


def test_opening_what_can_not_be_read_says_so_and_changes_nothing(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    document = edited.session.document
    presets = edited.presets.presets
    edited.files.ask_question = lambda *_: "Discard"  # of the changes, to open another
    edited.plugin_deeds.ask_install = lambda *_: pytest.fail("it asked about what it can't read")
    for command, suffix in (
        ("open", ".png"),
        ("open_recipe", ".json"),
        ("import_kernels", ".mat"),
        ("install_plugin", ".py"),
    ):
        missing, folder = tmp_path / f"missing{suffix}", tmp_path / f"folder{suffix}"
        rubbish, too_long = tmp_path / f"rubbish{suffix}", tmp_path / f"{'x' * 300}{suffix}"
        folder.mkdir()
        rubbish.write_bytes(b"\xff\xfe\x00rubbish")
        for path in (missing, folder, rubbish, too_long):
            edited.files.ask_open = lambda *_, path=path: str(path)
            assert path.name[:100] in said(edited, qtbot, edited.actions_[command].trigger)
            assert edited.session.document is document
            assert edited.presets.presets == presets
            assert edited.plugins.host.records == ()


def test_a_plugin_folder_that_can_not_be_made_is_said(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    edited.plugins.folder.write_text("a file where the folder should be")
    (tmp_path / "tint.py").write_text("API = 1\n")
    panel = edited.plugin_deeds
    panel.ask_name, panel.ask_install = lambda: "Soft focus", lambda *_: True
    panel.open_file = lambda path: pytest.fail(f"{path} was opened")
    edited.files.ask_open = lambda *_: str(tmp_path / "tint.py")
    for command in ("plugin_folder", "new_plugin", "install_plugin"):
        assert "can't be" in said(edited, qtbot, edited.actions_[command].trigger)
    assert edited.plugins.folder.read_text() == "a file where the folder should be"


def test_what_is_kept_between_starts_and_can_not_be_written_is_said(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = edited.plugins.folder
    folder.mkdir(parents=True)
    (folder / "tint.py").write_text(PLUGIN)
    edited.plugins.load()
    edited.plugins.tasks.flush()
    (folder.parent / "plugins.json").mkdir()
    edited.plugin_parts.panel.rows.setCurrentRow(0)
    button = edited.plugin_parts.panel.switch_button
    assert button.text() == "Switch off"
    assert "plugins.json can't be written: it is a folder" in said(edited, qtbot, button.click)
    recent = folder.parent / "recent-kernels.json"
    recent.unlink()
    recent.mkdir()
    edited.session.edit({"kernel": Kernel([[3.0]])}, "Brighten")
    sentence = said(edited, qtbot, edited.recorder.flush)
    assert "recent-kernels.json can't be" in sentence


def test_what_is_done_to_presets_on_a_full_disk_is_said_and_no_file_changes(
    edited: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    presets = edited.presets
    mine = next(p for p in edited.library.load().good if p.name == "Mine")
    before = contents(edited.library.user)
    monkeypatch.setattr(os, "fsync", fail_to_sync)
    presets.ask_bundle = lambda: str(tmp_path / "shared.zip")
    for act in (
        lambda: presets.keeping.rename(mine, "Other"),
        lambda: presets.keeping.duplicate(mine),
        lambda: presets.keeping.star(mine, True),
        lambda: presets.keeping.use(mine),
        presets.save_bundle,
    ):
        assert "the disk is full" in said(edited, qtbot, act)
    edited.actions_["save_preset"].trigger()
    QTest.keyClicks(presets.naming.field, "New one")
    sentence = said(edited, qtbot, lambda: QTest.keyClick(presets.naming.field, Qt.Key.Key_Return))
    assert "the disk is full" in sentence
    assert presets.naming.field.text() == "New one"  # to be tried again
    assert presets.naming.isVisible()
    assert contents(edited.library.user) == before
    assert not (tmp_path / "shared.zip").exists()


def test_a_command_that_raises_says_its_sentence(edited: Window, qtbot: QtBot) -> None:
    class OddError(UserError):
        pass

    def fail() -> None:
        raise OddError("the clipboard can't be read: it is gone")

    odd = Command("odd", "Odd", "Fail", ("Edit", "odd"), fail)
    sentence = said(edited, qtbot, lambda: edited.commands.run(odd))
    assert sentence == "the clipboard can't be read: it is gone"


def test_a_recipe_that_is_there_is_replaced_only_where_a_person_says_so(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "steps.json"
    target.write_text("precious")
    edited.files.ask_save = lambda *_: str(target)
    edited.files.ask_question = lambda *_: "Cancel"
    edited.actions_["save_recipe"].trigger()
    edited.tasks.flush()
    assert target.read_text() == "precious"
    edited.files.ask_question = lambda *_: "Overwrite"
    edited.actions_["save_recipe"].trigger()
    edited.tasks.flush()
    assert "Recipe saved as steps.json" in edited.message.text()
    assert load_recipe(target, edited.session.registry).steps == edited.session.shown


def test_a_recipe_is_opened_over_the_photo_as_one_entry(
    edited: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    steps = edited.session.shown
    edited.files.ask_save = edited.files.ask_open = lambda *_: str(tmp_path / "steps.json")
    edited.actions_["save_recipe"].trigger()
    edited.tasks.flush()
    edited.session.undo()
    assert edited.session.shown != steps
    edited.actions_["open_recipe"].trigger()
    edited.tasks.flush()
    assert edited.session.shown == steps
    assert edited.session.undo_label == "Open recipe steps"


def test_opening_that_is_called_off_leaves_the_photo(
    edited: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    document = edited.session.document
    other = tmp_path / "other.png"
    shutil.copy(CHELSEA, other)
    edited.files.ask_question = lambda *_: "Discard"
    called_off = "ui.files.loading.opened_and_known"
    monkeypatch.setattr(called_off, lambda *_: (edited.tasks.cancel(), None))
    edited.files.open(other)
    edited.tasks.flush()
    assert edited.session.document is document
    assert edited.message.text() == ""
