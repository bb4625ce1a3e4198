"""Older versions of plugins in an index: what is listed is kept beside it, under its version."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from editor.plugins.sharing.fetching import fetch
from editor.plugins.sharing.index import (
    FILE,
    MOST_BYTES,
    MOST_OLDER,
    Entry,
    IndexFault,
    read_index,
)
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError

FOLDER: Final = "versions"  # beside the index


def listed_before(folder: Path) -> dict[str, Entry]:
    """Return what a folder's index lists already, by id; nothing where it has none.

    Raise IndexFault where that can't be read: what it lists of older versions would be lost.
    """
    if not os.path.lexists(folder / FILE):
        return {}
    try:
        return {one.id: one for one in read_index(fetch(str(folder / FILE), MOST_BYTES), FILE)}
    except IndexFault as fault:
        raise IndexFault(f"{fault}; move it away to begin one without older versions") from None


def with_versions(folder: Path, entry: Entry, before: Mapping[str, Entry]) -> Entry:
    """Keep a plugin's files under its version; return it with the versions before it.

    A version whose kept files are not those any more is left out. Raise FileError.
    """
    if entry.version:
        _keep(folder, entry)
    known = before.get(entry.id)
    if known is None:
        return entry
    found: dict[str, Entry] = {}
    for one in (replace(known, older=(), picture=""), *known.older):
        kept = replace(one, within=_place(one))
        if one.version not in ("", entry.version) and _is_kept(folder, kept):
            found.setdefault(one.version, kept)
    return replace(entry, older=tuple(found.values())[:MOST_OLDER])


def _place(entry: Entry) -> str:
    version = re.sub(r"[^A-Za-z0-9.+-]", "-", entry.version)
    return f"{FOLDER}/{entry.id}-{version}"


def _keep(folder: Path, entry: Entry) -> None:
    for file in entry.files:
        place = folder / _place(entry) / file.path
        try:
            content = (folder / file.path).read_bytes()
            place.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(place, "written", error) from None
        with replacing(place) as temporary:
            temporary.write_bytes(content)


def _is_kept(folder: Path, entry: Entry) -> bool:
    try:
        for file in entry.files:
            file.check(fetch(str(folder / entry.within / file.path), file.length))
    except IndexFault:
        return False
    return True
