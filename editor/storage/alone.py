"""Alone: one program at a time reads, changes and writes what several share."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import filelock

from editor.storage.file_error import FileError

PATIENCE: Final = 10.0  # seconds; what is done under a lock takes some ms
POLL: Final = 0.003  # seconds


@contextlib.contextmanager
def alone_with(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Keep other threads and programs from changing what belongs to a file or folder meanwhile.

    All of them must come here for it; they must not do so again inside. The lock is a file beside
    it, whose hold ends with the process, however that ends. Where no lock can be made, as in a
    folder that can't be written, there is none, and writing says why.

    Parameters
    ----------
    patience
        Seconds to wait while another one holds it.

    Raises
    ------
    FileError
        Another program holds it for longer than it should.
    """
    lock = filelock.FileLock(path.with_name(f".{path.name}.lock"))
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        lock.acquire(timeout=patience, poll_interval=POLL)
    except filelock.Timeout:
        raise FileError(path, "changed", "another program keeps it locked") from None
    except OSError:  # not to be locked here
        yield
        return
    try:
        yield
    finally:
        lock.release()
