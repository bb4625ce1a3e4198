"""A new folder of files, whole or not there."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from editor.storage.file_error import FileError


@contextlib.contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """Return an empty folder beside `path`, which becomes `path` at the end.

    It is removed where anything fails.

    Raises
    ------
    FileError
        There is something of that name already, or the folder can't be made.
    """
    if os.path.lexists(path):
        raise FileError(path, "written", "there is something of that name: choose another")
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        temporary.mkdir()
        yield temporary
        temporary.rename(path)
    except OSError as error:
        shutil.rmtree(temporary, ignore_errors=True)
        raise FileError.of(path, "written", error) from error
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
