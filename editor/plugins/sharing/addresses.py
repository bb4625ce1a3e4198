"""The addresses of indexes that a person has added: a small JSON file in the data folder."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from editor.plugins.sharing.fetching import address_of
from editor.plugins.sharing.index import IndexFault
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, read_json, to_text

FILE: Final = "plugin-indexes.json"
MOST: Final = 100


class IndexAddresses:
    """Those in a data folder."""

    def __init__(self, data: Path) -> None:
        self._path = data / FILE

    def all(self) -> tuple[str, ...]:
        """Return them in the order in which they were added; raise IndexFault, FileError."""
        if not os.path.lexists(self._path):
            return ()
        try:
            form = read_json(self._path)
        except JsonTextError as error:
            raise IndexFault(f"{self._path} can't be read: {error}") from None
        if not isinstance(form, list) or not all(isinstance(one, str) for one in form):
            raise IndexFault(f"{self._path} can't be read: it is no list of addresses")
        return tuple(form[:MOST])

    def add(self, text: str) -> str:
        """Add one; return its whole address. Raise IndexFault, FileError."""
        address = address_of(text)
        with alone_with(self._path):
            known = self.all()
            if len(known) >= MOST:
                raise IndexFault(f"up to {MOST} indexes are allowed")
            if address not in known:
                self._write((*known, address))
        return address

    def remove(self, text: str) -> None:
        """Take one away, by its whole address or as it was added; raise IndexFault, FileError."""
        with alone_with(self._path):
            known = self.all()
            kept = tuple(one for one in known if one not in (text, address_of(text)))
            if kept == known:
                names = ", ".join(known) or "none"
                raise IndexFault(f"{text} is not among the indexes: there are {names}")
            self._write(kept)

    def _write(self, addresses: tuple[str, ...]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(self._path, "written", error) from None
        write_text(self._path, to_text(list(addresses)))
