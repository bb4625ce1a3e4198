"""CrashReports: what an exception that nobody caught has written down, for the next start."""

from __future__ import annotations

import contextlib
import os
import traceback
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.support.private import without_person
from editor.support.versions import versions

FOLDER: Final = "crashes"
NEW: Final = ".new.txt"  # not offered yet
KEPT: Final = 10  # reports; the oldest go
MOST: Final = 5  # of one run: a fault while painting comes again with every frame
FAULT: Final = "Fault: "
HEAD: Final = (
    "Kernelroom met a fault of its own. This file holds what happened; nothing of it is sent\n"
    "anywhere. To report it, put the file beside an issue, after reading what it says."
)


@dataclass(frozen=True)
class CrashReport:
    """A report in its file.

    Parameters
    ----------
    fault
        Its kind and words, as in ``KeyError: 'sigma'``.
    """

    path: Path
    fault: str


class CrashReports:
    """Writes a report for each fault of this run, and finds those of the runs before.

    Parameters
    ----------
    data_folder
        The application's; reports lie in ``crashes`` there.
    """

    def __init__(self, data_folder: Path) -> None:
        self.folder = data_folder / FOLDER
        self._seen: set[str] = set()

    def write(self, error: BaseException, where: str = "") -> Path | None:
        """Write down an exception and the versions; return the file.

        None where the same was written in this run, there are enough of them, or the folder can't
        be written: nothing here may raise, as it is called where something has failed.
        """
        key = _place_of(error.__traceback__) + type(error).__name__
        if key in self._seen or len(self._seen) >= MOST:
            return None
        self._seen.add(key)
        fault = traceback.format_exception_only(error)[-1].strip()
        return self.add(fault, "".join(traceback.format_exception(error)), where)

    def add(self, fault: str, told: str, where: str = "") -> Path | None:
        """Write down a fault in a line, all that is told of it, and the versions.

        Return the file; None where the folder can't be written.
        """
        now = datetime.now()
        path = self.folder / f"{now:%Y%m%d-%H%M%S-%f}-{os.getpid()}{NEW}"
        when = f"{now:%Y-%m-%d %H:%M:%S}{where and f', {where}'}"
        facts = [f"{name}: {value}" for name, value in versions().items()]
        text = "\n".join([HEAD, "", f"{FAULT}{fault}", when, "", told, "", *facts]) + "\n"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_text(path, without_person(_writable(text)))
        except (OSError, FileError):
            return None
        self._drop_old()
        return path

    def new(self) -> tuple[CrashReport, ...]:
        """Return the reports that were not offered yet, the newest first; from now on they are."""
        found = []
        for path in sorted(self._files(f"*{NEW}"), reverse=True):
            offered = path.with_name(path.name.removesuffix(NEW) + ".txt")
            with contextlib.suppress(OSError):
                path.rename(offered)
                found.append(CrashReport(offered, fault_in(offered.read_text(errors="replace"))))
        return tuple(found)

    def all(self) -> tuple[Path, ...]:
        """Return every report that is kept, the oldest first."""
        return tuple(sorted(self._files("*.txt")))

    def _files(self, pattern: str) -> list[Path]:
        try:
            return list(self.folder.glob(pattern))
        except OSError:
            return []

    def _drop_old(self) -> None:
        with contextlib.suppress(OSError):
            for path in self.all()[:-KEPT]:
                path.unlink(missing_ok=True)


def fault_in(report: str) -> str:
    """Return what a report says is the fault, at most 200 characters of it."""
    said = [line for line in report.splitlines() if line.startswith(FAULT)]
    return said[0].removeprefix(FAULT)[:200] if said else "an unknown fault"


def _place_of(told: TracebackType | None) -> str:
    """Return the line at which an exception was raised."""
    frames = traceback.extract_tb(told)
    return f"{frames[-1].filename}:{frames[-1].lineno} " if frames else ""


def _writable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()
