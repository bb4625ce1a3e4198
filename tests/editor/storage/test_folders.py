"""Folders: where what is made of a photo goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.storage.folders import SAMPLES, folder_beside


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.delenv("XDG_PICTURES_DIR", raising=False)
    return tmp_path


def test_what_is_made_of_a_photo_goes_beside_it(home: Path) -> None:
    assert folder_beside(home / "photos" / "a.jpg") == home / "photos"


@pytest.mark.parametrize("photo", [None, SAMPLES / "chelsea.png"])
def test_without_a_folder_of_its_own_it_goes_to_the_pictures(
    photo: Path | None, home: Path
) -> None:
    assert folder_beside(photo) == home  # which has no folder of pictures yet
    (home / "Pictures").mkdir()
    assert folder_beside(photo) == home / "Pictures"


def test_the_pictures_are_where_the_desktop_has_them(home: Path) -> None:
    (home / "config").mkdir()
    (home / "Bilder").mkdir()
    (home / "config" / "user-dirs.dirs").write_text('XDG_PICTURES_DIR="$HOME/Bilder"\n')
    assert folder_beside(None) == home / "Bilder"
