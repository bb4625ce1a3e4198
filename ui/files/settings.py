"""Settings: what the window remembers between starts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT = 10


class Settings:
    """Recent photos, theme and the places of the panels, in one ini file.

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
        return tuple(p for p in map(Path, texts) if p.is_file())

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

    def places(self, name: str) -> QByteArray | None:
        """Return what `remember` was told under that name."""
        found = self._store.value(name)
        return found if isinstance(found, QByteArray) else None

    def remember(self, name: str, state: QByteArray) -> None:
        """Keep a window's geometry or its panels' places."""
        self._store.setValue(name, state)
