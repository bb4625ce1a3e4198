"""What a C library writes on standard error of a file, gathered; others' words go on."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

_STANDARD_ERROR: Final = 2  # its number in each process
_FROM_MEMORY: Final = b"unknown file: "  # as LibRaw calls bytes that it was handed
_ONE_AT_A_TIME: Final = threading.Lock()


@contextmanager
def words_about(path: Path) -> Iterator[list[str]]:
    """Gather the lines that begin with a file's name, which are there when the block has ended.

    LibRaw and OpenEXR tell nobody else that data ended early. Whatever other threads write
    meanwhile is written a moment later.
    """
    said: list[str] = []
    with _ONE_AT_A_TIME, tempfile.TemporaryFile() as gathered:
        try:
            kept = os.dup(_STANDARD_ERROR)
        except OSError:  # a program without a standard error
            yield said
            return
        os.dup2(gathered.fileno(), _STANDARD_ERROR)
        try:
            yield said
        finally:
            os.dup2(kept, _STANDARD_ERROR)
            os.close(kept)
            gathered.seek(0)
            for line in gathered:
                if line.startswith((os.fsencode(path), _FROM_MEMORY)):
                    said.append(line.decode(errors="replace").strip())
                else:
                    os.write(_STANDARD_ERROR, line)
