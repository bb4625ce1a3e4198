"""Atomic writing: a file is the old one or the new one, whole, whatever happens meanwhile."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from editor.storage.file_error import FileError
from editor.storage.unfinished import PREFIX, SUFFIX, noted, temporary_beside


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Return an empty temporary file in `path`'s folder; it takes `path`'s place at the end.

    Written through to the disk before it is renamed; removed where anything fails. A link is
    followed, and an existing file's mode is kept.

    Raises
    ------
    FileError
        The folder is missing or can't be written, or `path` is no ordinary writable file.
    """
    target = Path(os.path.realpath(path))
    mode = _checked_target(path, target)
    temporary = temporary_beside(target)
    with noted(temporary), removed_where_it_fails(temporary, _remove, path):
        _make(temporary, path, target)
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    sync_folder(target.parent)


@contextlib.contextmanager
def removed_where_it_fails(
    temporary: Path, remove: Callable[[Path], object], path: Path
) -> Iterator[None]:
    """Remove what is half written where the block fails; an OSError is a FileError of `path`."""
    try:
        yield
    except OSError as error:
        remove(temporary)
        raise FileError.of(path, "written", error) from error
    except BaseException:
        remove(temporary)
        raise


def _make(temporary: Path, path: Path, target: Path) -> None:
    try:
        # Not tempfile: its files are for the owner only, and a new file follows the umask.
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    except OSError as error:
        raise _unwritable(path, target, error) from None


def _remove(temporary: Path) -> None:
    with contextlib.suppress(OSError):  # the first fault is what is said
        temporary.unlink(missing_ok=True)


def check_target(path: Path) -> None:
    """Raise the FileError that writing to `path` would, as far as that can be known before."""
    target = Path(os.path.realpath(path))
    _checked_target(path, target)
    if not os.path.isdir(target.parent):
        raise _unwritable(path, target, FileNotFoundError())


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with line feeds; raise FileError."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise FileError(path, "written", "a name in it is not UTF-8 text") from None
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="\n")


def sweep(folder: Path, seconds: float = 3600.0) -> None:
    """Delete what saves that were killed have left behind, older than `seconds`."""
    with contextlib.suppress(OSError):
        for path in folder.glob(f"{PREFIX}*{SUFFIX}"):
            if time.time() - path.stat().st_mtime > seconds:
                path.unlink()


def _checked_target(path: Path, target: Path) -> int | None:
    """Return the mode of the file that is there, or None."""
    try:
        found = target.stat()
    except (FileNotFoundError, NotADirectoryError):  # worded when the file is made
        return None
    except OSError as error:
        raise FileError.of(path, "written", error) from None
    if stat.S_ISDIR(found.st_mode):
        raise FileError(path, "written", "it is a folder")
    if not stat.S_ISREG(found.st_mode):
        raise FileError(path, "written", "it is not an ordinary file")
    if not os.access(target, os.W_OK):
        raise FileError(path, "written", "it is read-only")
    return stat.S_IMODE(found.st_mode)


def _unwritable(path: Path, target: Path, error: OSError) -> FileError:
    folder = target.parent
    if not os.path.exists(folder):
        return FileError(path, "written", f"the folder {folder} does not exist")
    if not os.path.isdir(folder):
        return FileError(path, "written", f"{folder} is not a folder")
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
        return FileError.of(path, "written", error)
    return FileError(path, "written", f"the folder {folder} can't be written to")


def sync_folder(folder: Path) -> None:
    """Make the renaming last through a power cut, where the system can (not on Windows)."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
