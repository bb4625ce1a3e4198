"""Reading small files whole: what kind of file it is and how large is looked at first.

A pipe would never end, a device would fill the memory, and a folder is no file.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from editor.storage.file_error import FileError

SMALL: Final = 16_000_000  # bytes; of the program's own files, that is far more than any has
_KINDS: Final = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISFIFO, "it is a pipe, not an ordinary file"),
    (stat.S_ISCHR, "it is a device, not an ordinary file"),
    (stat.S_ISBLK, "it is a device, not an ordinary file"),
    (stat.S_ISSOCK, "it is a socket, not an ordinary file"),
)


def check_ordinary(path: Path, doing: str = "opened") -> None:
    """Raise a FileError unless a path, or what it links to, is an ordinary file."""
    try:
        found = os.stat(path)
    except OSError as error:
        raise FileError.of(path, doing, error) from None
    except ValueError:  # a name with a null in it
        raise FileError(path, doing, "its name is not allowed") from None
    _check_kind(path, doing, found)


def check_small(path: Path, most_bytes: int, doing: str = "opened") -> None:
    """Raise a FileError unless a path is an ordinary file of at most so many bytes."""
    check_ordinary(path, doing)
    size = os.stat(path).st_size
    if size > most_bytes:
        raise _too_large(path, doing, size, most_bytes)


def put_aside(path: Path) -> None:
    """Rename a file of the program's own that can't be read, before it is replaced.

    What is no ordinary file stays: whoever put it there meant something by it.
    """
    if not os.path.isfile(path):
        return
    aside, number = path.with_name(f"{path.name}.bad"), 2
    while os.path.lexists(aside):
        aside, number = path.with_name(f"{path.name}.bad-{number}"), number + 1
    try:
        path.rename(aside)
    except OSError as error:
        raise FileError.of(path, "put aside", error) from None


def read_whole(path: Path, most_bytes: int = SMALL, doing: str = "opened") -> bytes:
    """Read a file; raise FileError where it is no ordinary file or has more bytes."""
    # Opened without waiting, and looked at once it is open: it can't become another one then.
    check_ordinary(path, doing)
    try:
        handle = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError as error:
        raise FileError.of(path, doing, error) from None
    with open(handle, "rb") as file:
        try:
            found = os.fstat(handle)
            _check_kind(path, doing, found)
            if found.st_size > most_bytes:
                raise _too_large(path, doing, found.st_size, most_bytes)
            content = file.read(most_bytes + 1)
        except OSError as error:
            raise FileError.of(path, doing, error) from None
    if len(content) > most_bytes:  # a file of /proc, or one that grows
        raise _too_large(path, doing, len(content), most_bytes)
    return content


def _check_kind(path: Path, doing: str, found: os.stat_result) -> None:
    for is_kind, words in _KINDS:
        if is_kind(found.st_mode):
            raise FileError(path, doing, words)


def _too_large(path: Path, doing: str, size: int, most: int) -> FileError:
    return FileError(path, doing, f"it has {size:,} bytes, up to {most:,} are allowed")
