"""Settings: what the window remembers between starts."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from editor.storage.alone import alone_with
from editor.storage.file_error import FileError
from editor.storage.json_text import JsonTextError, from_text
from editor.storage.whole_file import read_whole
from ui.files.recent import RecentPhoto

RECENT = 10
PATIENCE = 0.2  # seconds that a window waits for another program
MOST_BYTES = 4_000_000
Keys = Mapping[str, tuple[str, ...]]  # shortcuts as Qt writes them, by the command's id


class Settings:
    """Recent photos, preferences, shortcuts and the places of the panels, in one ini file.

    Parameters
    ----------
    folder
        The application's data folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path, self.fault = folder / "window.ini", ""
        try:
            if os.path.lexists(path):
                _check(path)
        except FileError as error:  # it is left alone, and another one kept beside it
            path, self.fault = folder / "window-2.ini", str(error)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def recent(self) -> tuple[RecentPhoto, ...]:
        """Photos opened or saved last, newest first; those that are gone are left out."""
        times = self._texts("recent_times")
        found = []
        for number, text in enumerate(self._texts("recent")):
            seconds = _seconds(times[number]) if number < len(times) else 0.0
            if os.path.isfile(text):
                found.append(RecentPhoto(Path(text), seconds))
        return tuple(found)

    def add_recent(self, path: Path) -> None:
        """Remember a photo as the one opened or saved last, beside those of other programs."""
        newest = RecentPhoto(path.absolute(), time.time())
        with self._shared():
            photos = (newest, *(p for p in self.recent if p.path != newest.path))[:RECENT]
            self._store.setValue("recent", [str(photo.path) for photo in photos])
            self._store.setValue("recent_times", [f"{photo.seconds:.0f}" for photo in photos])

    def clear_recent(self) -> None:
        """Forget the photos opened last."""
        self._store.remove("recent")
        self._store.remove("recent_times")

    @property
    def folder_of_photos(self) -> Path:
        """Where to look for the next photo: where the last one was, else a person's pictures."""
        for photo in self.recent:
            return photo.path.parent
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        return Path(QStandardPaths.writableLocation(pictures) or Path.home())

    def flag(self, name: str) -> bool:
        """Return a switch that `set_flag` has set; off at first."""
        return str(self._store.value(name, "false")).lower() == "true"

    def set_flag(self, name: str, on: bool) -> None:
        """Remember whether something is on."""
        self._store.setValue(name, "true" if on else "false")

    def texts(self, name: str) -> tuple[str, ...]:
        """Return what `put_first` has kept."""
        return tuple(self._texts(name))

    def put_first(self, name: str, text: str, most: int) -> tuple[str, ...]:
        """Remember a word before the others, also those of other programs; return the `most`."""
        with self._shared():
            texts = (text, *(other for other in self._texts(name) if other != text))[:most]
            self._store.setValue(name, list(texts))
        return texts

    def word(self, name: str) -> str:
        """Return what `set_word` has kept; empty where there is nothing."""
        found = self._store.value(name, "")
        return "" if found is None else str(found)

    def set_word(self, name: str, text: str) -> None:
        """Remember a word under a name; nothing where it is empty."""
        if text:
            self._store.setValue(name, text)
        else:
            self._store.remove(name)

    @property
    def file(self) -> str:
        """Where all that is kept."""
        return self._store.fileName()

    def _texts(self, name: str) -> list[str]:
        found = self._store.value(name, [])
        given = found if isinstance(found, list) else [found]
        return [text for text in given if isinstance(text, str) and text]

    @property
    def shortcuts(self) -> dict[str, tuple[str, ...]]:
        """The shortcuts that a person has changed, by the command's id; as Qt writes them."""
        return self._keys("shortcuts")

    def change_shortcuts(self, before: Keys, after: Keys) -> None:
        """Keep what differs between two states of them, beside what others have changed since."""
        self._change_keys("shortcuts", before, after)

    @property
    def own_shortcuts(self) -> dict[str, tuple[str, ...]]:
        """A person's own shortcuts, as they were before another set of them was chosen."""
        return self._keys("own_shortcuts")

    def change_own_shortcuts(self, before: Keys, after: Keys) -> None:
        """Keep what differs between two states of them, in the same way."""
        self._change_keys("own_shortcuts", before, after)

    def _keys(self, name: str) -> dict[str, tuple[str, ...]]:
        try:
            form = from_text(str(self._store.value(name, "{}")))
        except JsonTextError:
            return {}
        found = form.items() if isinstance(form, dict) else ()
        return {id_: tuple(map(str, keys)) for id_, keys in found if isinstance(keys, list)}

    def _change_keys(self, name: str, before: Keys, after: Keys) -> None:
        changed = {id_ for id_ in {*before, *after} if before.get(id_) != after.get(id_)}
        if not changed:
            return
        with self._shared():
            others = {id_: k for id_, k in self._keys(name).items() if id_ not in changed}
            keys = others | {id_: k for id_, k in after.items() if id_ in changed}
            self._store.setValue(name, json.dumps({id_: list(k) for id_, k in keys.items()}))

    @contextlib.contextmanager
    def _shared(self) -> Iterator[None]:
        """Read what other programs have written, and write what is changed of it meanwhile."""
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(FileError):  # held for too long: then without
                stack.enter_context(alone_with(Path(self.file), PATIENCE))
            self._store.sync()
            yield
            self._store.sync()

    def places(self, name: str) -> QByteArray | None:
        """Return what `remember` kept under that name."""
        found = self._store.value(name)
        return found if isinstance(found, QByteArray) else None

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a window's geometry or its panels' places."""
        self._store.setValue(name, state)


def _seconds(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _check(path: Path) -> None:
    """Raise FileError where a line of an ini file is none: Qt passes over it, and drops it."""
    for line in read_whole(path, MOST_BYTES).splitlines():
        text = line.strip()
        is_head = text.startswith(b"[") and text.endswith(b"]")
        if text and not is_head and b"=" not in text and not text.startswith((b";", b"#")):
            raise FileError(path, "read", "a line of it is damaged")
