"""Settings: what the window remembers between starts."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT = 10
MEGABYTE = 1_000_000


class SettingsError(ValueError):  # what a person reads is the message
    """A value in the file that is not allowed."""


class Settings:
    """Recent photos, theme, memory and the places of the panels, in one ini file.

    Parameters
    ----------
    folder
        The application's data folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._store = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Photos opened last, newest first; those that are gone are left out."""
        found = self._store.value("recent", [])
        texts = found if isinstance(found, list) else [found] if found else []
        return tuple(Path(text) for text in map(str, texts) if os.path.isfile(text))

    def add_recent(self, path: Path) -> None:
        """Remember a photo as the one opened last."""
        path = path.absolute()
        rest = [p for p in self.recent if p != path]
        self._store.setValue("recent", [str(p) for p in (path, *rest)[:RECENT]])

    def clear_recent(self) -> None:
        """Forget the photos opened last."""
        self._store.remove("recent")

    @property
    def theme(self) -> str:
        """``system``, ``light`` or ``dark``."""
        found = str(self._store.value("theme", "system"))
        return found if found in ("system", "light", "dark") else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("theme", name)

    @property
    def value_scale(self) -> str:
        """The id of the scale in which values of pixels are written; empty where none is chosen."""
        return str(self._store.value("value_scale", ""))

    @value_scale.setter
    def value_scale(self, name: str) -> None:
        self._store.setValue("value_scale", name)

    @property
    def cache_bytes(self) -> int | None:
        """Memory for what can be made again, read at the start; None where nothing is set.

        ``cache_megabytes`` in the file: a whole number, 0 to keep nothing.

        Raises
        ------
        SettingsError
            It is something else.
        """
        text = str(self._store.value("cache_megabytes", "")).strip()
        if text and not (text.isascii() and text.isdigit()):
            where = self._store.fileName()
            raise SettingsError(
                f"cache_megabytes is {text!r} in {where}: use a whole number, 0 or more"
            )
        return int(text) * MEGABYTE if text else None

    def places(self, name: str) -> QByteArray | None:
        """Return what `remember` kept under that name."""
        found = self._store.value(name)
        return found if isinstance(found, QByteArray) else None

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a window's geometry or its panels' places."""
        self._store.setValue(name, state)
