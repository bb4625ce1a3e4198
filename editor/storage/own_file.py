"""OwnFile: a file of one window's own, in a folder that all windows share."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Final

import filelock

from editor.storage.file_error import FileError

LOCK: Final = ".lock"


class OwnFile:
    """Where one window keeps something from one start to the next, beside the others' files.

    What was there at the last start stays until it is the oldest of many. A window holds a lock
    for as long as it keeps its file, and nobody removes the file of one that does; the system lets
    go of the lock however a process ends.

    Parameters
    ----------
    folder
        Where they are; made when the first is written.
    suffix
        What their names end with.
    most
        Files that stay, but for those that are held.
    """

    def __init__(self, folder: Path, suffix: str, most: int) -> None:
        self._folder, self._suffix, self._most = folder, suffix, most
        self._lock: filelock.FileLock | None = None
        self.path = self._new()

    def begin_another(self) -> None:
        """Leave the file as it is: what is written next goes into another one."""
        self.let_go()
        self.path = self._new()

    def hold(self) -> None:
        """Make the folder and hold the file, before it is written; raise FileError."""
        if self._lock is not None:
            return
        lock = filelock.FileLock(lock_of(self.path), thread_local=False)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=0)
        except OSError as error:  # also where another holds it: nobody else has this name
            raise FileError.of(self._folder, "made", error) from None
        self._lock = lock

    def let_go(self) -> None:
        """Leave the file to those that remove the oldest: the window closes."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
            _remove(lock_of(self.path))

    def all_there(self) -> list[Path]:
        """Return all windows' files, those written last at the end."""
        times = []
        for path in self._folder.glob(f"*{self._suffix}"):
            with contextlib.suppress(OSError):  # it has just gone
                times.append((path.stat().st_mtime_ns, path))
        return [path for _, path in sorted(times)]

    def remove_oldest(self) -> None:
        """Have no more than are to stay, and those that a window holds."""
        for path in self.all_there()[: -self._most]:
            if path != self.path and not is_held(path):
                remove_with_lock(path)

    def _new(self) -> Path:
        return self._folder / f"{secrets.token_hex(6)}{self._suffix}"


def lock_of(path: Path) -> Path:
    """Return the lock beside a file."""
    return path.with_suffix(LOCK)


def is_held(path: Path) -> bool:
    """Return whether another process, or another part of this one, holds a file's lock."""
    if not lock_of(path).exists():
        return False
    lock = filelock.FileLock(lock_of(path))
    try:
        lock.acquire(timeout=0)
    except (filelock.Timeout, OSError):
        return True
    lock.release()
    return False


def remove_with_lock(path: Path) -> None:
    """Remove a file and its lock, as far as that can be."""
    _remove(path)
    _remove(lock_of(path))


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
