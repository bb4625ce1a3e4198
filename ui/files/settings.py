"""Settings: what the window remembers between starts."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray

from editor.storage.file_error import FileError
from editor.storage.folders import folder_beside, user_pictures
from editor.storage.json_text import JsonTextError, from_text
from editor.storage.whole_file import read_whole
from ui.files.first_look import FILE, MOST_BYTES
from ui.files.recent import RecentPhoto
from ui.files.shared_ini import SharedIni, Values
from ui.work.task import Task
from ui.work.worker import Worker

RECENT = 10
Keys = Mapping[str, tuple[str, ...]]  # shortcuts as Qt writes them, by the command's id
Read = Callable[[str], object]  # a value by its name


class Settings:
    """Recent photos, preferences, shortcuts and the places of the panels, in one ini file.

    Parameters
    ----------
    folder
        The application's data folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path, self.fault = folder / FILE, ""
        try:
            if os.path.lexists(path):
                _check(path)
        except FileError as error:  # it is left alone, and another one kept beside it
            path, self.fault = folder / "window-2.ini", str(error)
        self._shared = SharedIni(path)
        self._store = self._shared.store
        self._gone: frozenset[str] = frozenset()  # recent photos whose files are not there
        self._looker: Worker | None = None  # looks for them: disks may be slow
        self._is_open = True
        self.looked: Callable[[], object] = lambda: None  # others are gone, or there again

    @property
    def recent(self) -> tuple[RecentPhoto, ...]:
        """Photos opened or saved last, newest first; those that are known to be gone are left out.

        Whether they are there is looked up meanwhile, and told by `looked`.
        """
        photos = _photos(self._shared.value)
        self._look([str(photo.path) for photo in photos])
        return tuple(photo for photo in photos if str(photo.path) not in self._gone)

    def _look(self, texts: Sequence[str]) -> None:
        if not texts or not self._is_open:
            return
        if self._looker is None:
            self._looker = Worker("recent photos")
        if not self._looker.is_busy:
            work = partial(_gone_of, tuple(texts))
            self._looker.start("Looking for recent photos", work, self._take, lambda _: None)

    def _take(self, gone: frozenset[str]) -> None:
        if gone != self._gone:
            self._gone = gone
            self.looked()

    def add_recent(self, path: Path) -> None:
        """Remember a photo as the one opened or saved last, beside those of other programs."""
        newest = RecentPhoto(path.absolute(), time.time())

        def change(value: Read) -> Values:
            photos = (newest, *(p for p in _photos(value) if p.path != newest.path))[:RECENT]
            return {
                "recent": [str(photo.path) for photo in photos],
                "recent_times": [f"{photo.seconds:.0f}" for photo in photos],
            }

        self._shared.change(change)

    def clear_recent(self) -> None:
        """Forget the photos opened last."""
        self._shared.change(lambda _: {"recent": None, "recent_times": None})

    @property
    def folder_of_photos(self) -> Path:
        """Where to look for the next photo: where the last one was, else a person's pictures."""
        for photo in self.recent:
            return folder_beside(photo.path)
        return user_pictures()

    def flag(self, name: str) -> bool:
        """Return a switch that `set_flag` has set; off at first."""
        return str(self._store.value(name, "false")).lower() == "true"

    def set_flag(self, name: str, on: bool) -> None:
        """Remember whether something is on."""
        self._store.setValue(name, "true" if on else "false")

    def texts(self, name: str) -> tuple[str, ...]:
        """Return what `put_first` has kept."""
        return tuple(_texts(self._shared.value(name)))

    def put_first(self, name: str, text: str, most: int) -> None:
        """Remember a word before the others, also those of other programs; `most` of them."""
        self._shared.change(
            lambda value: {
                name: [text, *(other for other in _texts(value(name)) if other != text)][:most]
            }
        )

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

    def flush(self) -> None:
        """Wait until all is in the file, and what was looked up is known: in tests."""
        self._shared.flush()
        if self._looker is not None:
            self._looker.flush()

    def close(self) -> None:
        """Write what is not in the file yet: at the end."""
        self._shared.close()
        self._is_open, self.looked = False, lambda: None
        if self._looker is not None:
            self._looker.close()

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
        return _keys(self._shared.value(name))

    def _change_keys(self, name: str, before: Keys, after: Keys) -> None:
        changed = {id_ for id_ in {*before, *after} if before.get(id_) != after.get(id_)}
        mine = {id_: keys for id_, keys in after.items() if id_ in changed}

        def change(value: Read) -> Values:
            others = {id_: k for id_, k in _keys(value(name)).items() if id_ not in changed}
            return {name: json.dumps({id_: list(k) for id_, k in (others | mine).items()})}

        if changed:
            self._shared.change(change)

    def places(self, name: str) -> QByteArray | None:
        """Return what `remember` kept under that name."""
        found = self._store.value(name)
        return found if isinstance(found, QByteArray) else None

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a window's geometry or its panels' places."""
        self._store.setValue(name, state)


def _texts(value: object) -> list[str]:
    given = value if isinstance(value, list) else [value]
    return [text for text in given if isinstance(text, str) and text]


def _photos(value: Read) -> tuple[RecentPhoto, ...]:
    times, found = _texts(value("recent_times")), []
    for number, text in enumerate(_texts(value("recent"))):
        seconds = _seconds(times[number]) if number < len(times) else 0.0
        if os.path.isabs(text):  # else it is none that was kept here
            found.append(RecentPhoto(Path(text), seconds))
    return tuple(found)


def _gone_of(texts: Sequence[str], task: Task) -> frozenset[str]:
    """Return which files are not there; on the thread that looks for them."""
    gone = set()
    for text in texts:
        task.check()
        if not os.path.isfile(text):
            gone.add(text)
    return frozenset(gone)


def _keys(value: object) -> dict[str, tuple[str, ...]]:
    try:
        form = from_text(str(value or "{}"))
    except JsonTextError:
        return {}
    found = form.items() if isinstance(form, dict) else ()
    return {id_: tuple(map(str, keys)) for id_, keys in found if isinstance(keys, list)}


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
