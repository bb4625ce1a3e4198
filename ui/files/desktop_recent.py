"""The photos that the desktop remembers, for a person who has opened none here yet."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from editor.photo.folder import is_photo_name
from ui.files.recent import RecentPhoto

FILE: Final = "recently-used.xbel"  # freedesktop.org, Desktop Bookmark Specification
LONGEST: Final = 4_000_000  # bytes that are read
MOST: Final = 5


def desktop_recent(folder: Path | None = None) -> tuple[RecentPhoto, ...]:
    """Return the newest photos of the desktop's list that are there; none where there is no list.

    Parameters
    ----------
    folder
        Where the desktop keeps it; the system's place for a person's data where not given.
    """
    from xml.etree import ElementTree  # here: most starts never need it

    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    try:
        with (Path(folder or data) / FILE).open("rb") as file:
            bookmarks = ElementTree.fromstring(file.read(LONGEST))
    except (OSError, ElementTree.ParseError):
        return ()
    found: list[RecentPhoto] = []
    for one in bookmarks.iter("bookmark"):
        address = urlsplit(one.get("href", ""))
        path = Path(unquote(address.path))
        if address.scheme == "file" and is_photo_name(path.name) and path.is_file():
            found.append(RecentPhoto(path, _seconds(one.get("modified", ""))))
    found.sort(key=lambda photo: photo.seconds, reverse=True)
    return tuple(found[:MOST])


def _seconds(text: str) -> float:
    try:
        return datetime.fromisoformat(text).timestamp()
    except ValueError:
        return 0.0
