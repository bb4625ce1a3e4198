"""NativeCrashes: where Python was when the process was killed by a fault below Python, as in Qt."""

from __future__ import annotations

import contextlib
import faulthandler
import secrets
from typing import IO, Final

import filelock

from editor.storage.own_file import is_held, lock_of, remove_with_lock
from editor.support.crash_reports import CrashReports

PREFIX: Final = "running-"
MOST: Final = 100_000  # characters of what is taken up


class NativeCrashes:
    """Has a file ready into which Python writes in the moment of such a fault.

    A run holds a lock as long as it lives, which the system lets go of however it ends: a file that
    nobody holds and that isn't empty is of a run that ended so.

    Parameters
    ----------
    reports
        Where it lies, and what makes reports of those of other runs.
    """

    def __init__(self, reports: CrashReports) -> None:
        self._reports = reports
        token = secrets.token_hex(6)
        self._path = reports.folder / f"{PREFIX}{token}.log"
        self._lock = filelock.FileLock(lock_of(self._path), thread_local=False)
        self._file: IO[bytes] | None = None

    def begin(self) -> None:
        """Be ready; where the folder can't be written, there is no file."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
            self._file = self._path.open("wb")
        except OSError:
            return
        faulthandler.enable(self._file, all_threads=True)

    def end(self) -> None:
        """Take the file away: nothing has happened."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._lock.release()
        remove_with_lock(self._path)

    def take_up(self) -> None:
        """Make a report of each file that a run before has left with something in it."""
        with contextlib.suppress(OSError):
            for path in sorted(self._reports.folder.glob(f"{PREFIX}*.log")):
                if path != self._path and not is_held(path):
                    told = path.read_text(errors="replace")[:MOST].strip()
                    if told:
                        self._reports.add(told.partition("\n")[0], told, "the whole program ended")
                    remove_with_lock(path)
