"""Ends a session before each of its operations on files, one run each, and tells what is left.

    python -m tests.editor.recovery.killed_journal FOLDER

A session takes over what another has left, is edited, and closes; KERNELROOM_DATA is FOLDER too.
Each line is how many journals the next session is offered, and which files are there once it has
discarded them and is closed.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from editor.document.image import Image
from editor.document.photos import Photos
from editor.document.session import Session
from editor.recovery.journal import Journal
from editor.storage.unfinished import sweep_unfinished
from filters.registry import Registry

ON_FILES = ("open", "os.rename", "os.remove", "os.mkdir", "os.chmod", "os.truncate")
KILLED, NEVER = 9, -1
REGISTRY = Registry.builtin()


def pasted() -> Photos:
    """Return one picture of no file, which is written beside its journal."""
    session = Session(REGISTRY)
    session.open(Image(np.zeros((4, 5, 3), np.uint8)), ())
    return session.photos


def left_open(folder: Path) -> None:
    Journal(folder, REGISTRY).write(pasted())


def brought_back(folder: Path) -> None:
    sweep_unfinished()
    journal = Journal(folder, REGISTRY)
    (other,) = journal.abandoned()
    for replaces in (other.token, ""):
        journal.write(pasted(), None, replaces)
        journal.discard(other)
    journal.close()


def killed(work: Callable[[Path], None], folder: Path, before: int) -> bool:
    """Do it in a process of its own; return whether that was killed before an operation, from 1."""
    process = os.fork()
    if process == 0:
        done = 0

        def count(event: str, _: object) -> None:
            nonlocal done
            done += event in ON_FILES
            if done == before:
                os._exit(KILLED)

        sys.addaudithook(count)
        work(folder)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert code in (0, KILLED)
    return code == KILLED


def main() -> None:
    root = Path(sys.argv[1])
    folder, operations, goes_on = root / "journal", 0, True
    while goes_on:
        shutil.rmtree(root)
        root.mkdir()
        assert not killed(left_open, folder, NEVER)
        operations += 1
        goes_on = killed(brought_back, folder, operations)
        sweep_unfinished()
        journal = Journal(folder, REGISTRY)
        offered = journal.abandoned()
        for one in offered:
            journal.discard(one)
        journal.close()
        print(len(offered), *(path.name for path in root.rglob("*") if path.is_file()))


if __name__ == "__main__":
    main()
