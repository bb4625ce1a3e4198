"""BatchJournal: which results of a folder a batch has begun and finished, and what they are of.

One line of JSON for each, added at the end; a line that a kill has cut off is passed over, and its
photo is done again. Several programs may add lines at once, as a line is one short write.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, Final

from editor.document.photo_reference import PhotoReference
from editor.storage.file_error import FileError
from editor.storage.json_text import from_bytes

if sys.platform != "win32":
    import fcntl

NAME: Final = ".kernelroom-batch.jsonl"


@dataclass(frozen=True)
class Entry:
    """What is known of a result.

    Parameters
    ----------
    key
        The hash of photo, recipe and all else that its bytes come of.
    sha256, size, changed
        The checksum, bytes and time (ns) of the finished file; empty while it is only begun.
    """

    key: str
    sha256: str = ""
    size: int = -1
    changed: int = -1

    def is_untouched(self, output: Path) -> bool:
        """Whether a file is the finished one: by size and time, else (copied) by its bytes."""
        try:
            found = os.stat(output)
            if not self.sha256 or found.st_size != self.size:
                return False
            same_time = found.st_mtime_ns == self.changed
            return same_time or PhotoReference.of_file(output).sha256 == self.sha256
        except OSError:
            return False


@dataclass
class BatchJournal:
    """The journal of an output folder; what was added since is read each time it is asked."""

    folder: Path
    _entries: dict[str, Entry] = field(default_factory=dict)
    _before: dict[str, Entry] = field(default_factory=dict)  # finished ones, begun again since
    _read: int = 0  # bytes

    def entry(self, output: Path) -> Entry | None:
        """Return what is known of a result now; None where no batch has begun it.

        Raises
        ------
        FileError
            The journal can't be read.
        """
        self._catch_up()
        return self._entries.get(self._name(output))

    def outputs(self) -> tuple[Path, ...]:
        """Return every result that a batch has written or begun here; raise FileError."""
        self._catch_up()
        return tuple(self.folder / PurePosixPath(name) for name in self._entries)

    def begin(self, output: Path, key: str) -> None:
        """Note that a result is about to be written; raise FileError."""
        self._add({"output": self._name(output), "begun": key})

    def undo(self, output: Path) -> None:
        """Note that nothing was written: a file that comes there is a person's. Raise FileError."""
        self._add({"output": self._name(output), "undone": True})

    def finish(self, output: Path, entry: Entry) -> None:
        """Note that a result is whole; raise FileError."""
        file = [entry.sha256, entry.size, entry.changed]
        self._add({"output": self._name(output), "done": entry.key, "file": file})

    def _name(self, output: Path) -> str:
        return output.relative_to(self.folder).as_posix()

    def _add(self, form: dict[str, Any]) -> None:
        line = f"\n{json.dumps(form)}\n".encode()  # the first ends a line that a kill has cut off
        path = self.folder / NAME
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
            try:
                _lock(handle)
                os.write(handle, line)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError as error:
            raise FileError.of(path, "written", error) from None

    def _catch_up(self) -> None:
        path = self.folder / NAME
        try:
            with path.open("rb") as file:
                file.seek(self._read)
                content = file.read()
        except FileNotFoundError:
            return
        except OSError as error:
            raise FileError.of(path, "opened", error) from None
        whole = content.rfind(b"\n") + 1
        self._read += whole
        for line in content[:whole].splitlines():
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            match from_bytes(line):
                case {"output": str(name), "begun": str(key)}:
                    known = self._entries.get(name)
                    if known is not None and known.sha256:
                        self._before[name] = known
                    self._entries[name] = Entry(key)
                case {"output": str(name), "undone": True}:
                    self._entries.pop(name, None)
                    if name in self._before:
                        self._entries[name] = self._before[name]
                case {"output": str(name), "done": str(key), "file": [sha256, size, changed]}:
                    self._before.pop(name, None)
                    self._entries[name] = Entry(key, str(sha256), int(size), int(changed))
        except (TypeError, ValueError):  # blank, cut off by a kill, or none of ours
            return


def _lock(handle: int) -> None:
    """Let nobody else add to a file until it is closed, where the system can.

    On a disk that machines share, only who holds the lock knows where a file ends.
    """
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
