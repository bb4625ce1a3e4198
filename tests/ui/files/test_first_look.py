"""What a start reads of the settings before all else, also where they are no file to read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from ui.files.first_look import FILE, GEOMETRY, FirstLook, first_look
from ui.files.settings import Settings

NOTHING = FirstLook("system", None)


def test_it_reads_what_the_settings_keep(tmp_path: Path) -> None:
    settings, place = Settings(tmp_path), QByteArray(b"somewhere\x00")
    settings.set_word("theme", "light")
    settings.remember(GEOMETRY, place)
    QSettings(settings.file, QSettings.Format.IniFormat).sync()  # else Qt does it later
    assert first_look(tmp_path, {}) == FirstLook("light", place)
    assert first_look(tmp_path, {"KERNELROOM_THEME": "dark"}) == FirstLook("dark", place)


def test_the_first_start_has_none(tmp_path: Path) -> None:
    assert first_look(tmp_path, {}) == NOTHING
    assert not (tmp_path / FILE).exists()


def test_a_folder_and_what_is_no_geometry_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert first_look(tmp_path, {}) == NOTHING
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).write_text("[General]\ntheme=a, b\ngeometry=12\n")
    assert first_look(other, {}).geometry is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes by name")
def test_nothing_waits_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE)
    assert first_look(tmp_path, {}) == NOTHING
