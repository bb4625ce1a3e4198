"""SharedIni: an ini file that several programs change; only a thread waits for the others."""

from __future__ import annotations

import contextlib
import queue
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from editor.storage.alone import alone_with
from editor.storage.file_error import FileError
from ui.work.task import Task
from ui.work.worker import Worker

PATIENCE: Final = 1.0  # seconds that writing waits for another program
Values = Mapping[str, object]  # by name; None is one that goes
Change = Callable[[Callable[[str], object]], Values]


class SharedIni:
    """The values of an ini file, by name; all methods are called on the Qt thread.

    Parameters
    ----------
    path
        The file; what else is set in it by `store` is written by Qt.
    """

    def __init__(self, path: Path) -> None:
        self.store = _opened(path)
        self._path = path
        self._pending: queue.SimpleQueue[Change] = queue.SimpleQueue()
        self._newest: dict[str, object] = {}  # as they will be, as far as this program knows
        self._worker: Worker | None = None

    def value(self, name: str) -> object:
        """Return a value with what was changed last, written or not; None where there is none."""
        return self._newest[name] if name in self._newest else self.store.value(name)

    def change(self, change: Change) -> None:
        """Change values beside those of other programs: here at once, in the file on a thread.

        Parameters
        ----------
        change
            Returns the new values by the old ones, which a function gives it by name. It is
            called now with those known here, and on the thread with those of the file.
        """
        self._newest |= change(self.value)
        self._pending.put(change)
        if self._worker is None:
            self._worker = Worker("settings")
        self._worker.start("Keeping settings", self._write, self._written, self._written)

    def flush(self) -> None:
        """Wait until all is in the file: at the end, and in tests."""
        if self._worker is not None:
            self._worker.flush()

    def close(self) -> None:
        """Write all, and end the thread."""
        self.flush()
        if self._worker is not None:
            self._worker.close()

    def _write(self, _: Task) -> None:
        """Do all changes that wait, on the thread, with a store of its own."""
        if self._pending.empty():  # written with others
            return
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(FileError):  # held for too long: then without
                stack.enter_context(alone_with(self._path, PATIENCE))
            store = _opened(self._path)
            store.sync()
            while not self._pending.empty():
                for name, value in self._pending.get()(store.value).items():
                    if value is None:
                        store.remove(name)
                    else:
                        store.setValue(name, value)
            store.sync()

    def _written(self, _: object) -> None:
        assert self._worker is not None
        if not self._worker.is_busy:
            self._newest.clear()


def _opened(path: Path) -> QSettings:
    return QSettings(str(path), QSettings.Format.IniFormat)
