"""The desktop's own list of recent files, for the first start."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import discard, open_photo, put_on_screen
from ui.app import make_window
from ui.files.desktop_recent import FILE, desktop_recent


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a list of two photos, a text, a photo that is gone, and one elsewhere."""
    photos = tmp_path / "Mein Bild & so"
    photos.mkdir()
    for photo in (COFFEE, CHELSEA):
        shutil.copy(photo, photos)
    (photos / "notes.txt").touch()
    place = photos.as_uri().replace("&", "&amp;")
    entries = [
        (f"{place}/coffee.png", "2026-11-20T08:00:00Z"),
        (f"{place}/chelsea.png", "2026-11-25T08:00:00.123456Z"),
        (f"{place}/notes.txt", "2026-11-26T08:00:00Z"),
        (f"{place}/gone.png", "2026-11-26T08:00:00Z"),
        ("https://example.org/a.png", "2026-11-26T08:00:00Z"),
    ]
    lines = "".join(f'<bookmark href="{href}" modified="{when}"/>' for href, when in entries)
    data = tmp_path / "share"
    data.mkdir()
    (data / FILE).write_text(f'<?xml version="1.0"?><xbel version="1.0">{lines}</xbel>')
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    return photos


def test_photos_that_are_there_are_listed_newest_first(desktop: Path) -> None:
    found = desktop_recent()
    assert [photo.path for photo in found] == [desktop / "chelsea.png", desktop / "coffee.png"]
    assert found[0].seconds - found[1].seconds == pytest.approx(5 * 86400, abs=1)


@pytest.mark.parametrize("content", ["", "<xbel", "<xbel><bookmark/></xbel>"])
def test_a_list_that_says_nothing_gives_nothing(tmp_path: Path, content: str) -> None:
    assert desktop_recent(tmp_path) == ()
    (tmp_path / FILE).write_text(content)
    assert desktop_recent(tmp_path) == ()


def test_the_start_page_shows_it_until_a_photo_was_opened_here(
    desktop: Path, qtbot: QtBot, registry: Registry, tmp_path: Path
) -> None:
    window = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    start = window.start
    qtbot.waitUntil(lambda: len(start.recent.rows) == 2)
    assert [row.text() for row in start.recent.rows] == ["chelsea.png", "coffee.png"]
    assert start._source.text() == "from your desktop"
    open_photo(window, qtbot, COFFEE)
    window.session.close()
    assert [row.photo.path for row in start.recent.rows] == [COFFEE]
    assert start._source.text() == "from your files"
    discard(window)
