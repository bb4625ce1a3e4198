"""Unfinished: which temporary files are being written, so that the next start can sweep strays."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import filelock

from editor.storage.folders import user_data

PREFIX, SUFFIX = ".kernelroom-", ".tmp"
NOTE: Final = ".path"
LONGEST: Final = 16_384  # bytes of two paths


def temporary_beside(target: Path) -> Path:
    """Return a free name for a temporary file in a file's folder."""
    return target.with_name(f"{PREFIX}{secrets.token_hex(6)}{SUFFIX}")


@contextlib.contextmanager
def noted(
    temporary: Path, folder: Path | None = None, back_to: Path | None = None
) -> Iterator[None]:
    """Keep a note of a temporary file for as long as it is being written.

    The note has a lock, which the system lets go of however the process ends: a note that nobody
    holds is that of a save that was killed. Where none can be kept, the file is written without.

    Parameters
    ----------
    back_to
        Where it goes at the next start if nothing is there then: it was moved away from there.
    """
    paths = [temporary] if back_to is None else [temporary, back_to]
    told = "\0".join(str(path.absolute()) for path in paths)
    folder = user_data() / "unfinished" if folder is None else folder
    note = folder / f"{temporary.name}{NOTE}"
    lock = _lock_of(note)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
        note.write_bytes(told.encode("utf-8", "surrogateescape"))
    try:
        yield
    finally:
        _remove(note, lock)


def sweep_unfinished(folder: Path | None = None) -> None:
    """Delete the temporary files that killed saves have left, wherever they were written.

    What they had moved away is put back where nothing has taken its place.
    """
    folder = user_data() / "unfinished" if folder is None else folder
    with contextlib.suppress(OSError):
        locks = {lock.with_suffix(NOTE) for lock in folder.glob("*.lock")}  # killed before the note
        for note in locks | set(folder.glob(f"*{NOTE}")):
            _sweep(note)


def _sweep(note: Path) -> None:
    lock = _lock_of(note)
    try:
        lock.acquire(timeout=0)
    except (OSError, filelock.Timeout):
        return
    with contextlib.suppress(OSError), note.open("rb") as file:
        told = file.read(LONGEST).decode("utf-8", "surrogateescape").split("\0")
        temporary, back_to = Path(told[0]), Path(told[-1])
        if temporary.name == note.name.removesuffix(NOTE):  # and no other file, whatever it says
            if temporary.exists() and not os.path.lexists(back_to):
                temporary.rename(back_to)
            if temporary.is_dir():
                shutil.rmtree(temporary, ignore_errors=True)
            temporary.unlink(missing_ok=True)
    _remove(note, lock)


def _lock_of(note: Path) -> filelock.BaseFileLock:
    return filelock.FileLock(note.with_suffix(".lock"), thread_local=False)


def _remove(note: Path, lock: filelock.BaseFileLock) -> None:
    with contextlib.suppress(OSError):
        note.unlink(missing_ok=True)
    lock.release()
    with contextlib.suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)
