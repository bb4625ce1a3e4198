"""What starts another process of this program: by Python, or by the self-contained build.

A process begins with ``main`` of one module below `editor`, given texts, and imports from the same
folders as the one that starts it. The build (``.ci/build-linux``, by PyInstaller) has no Python
that takes ``-c``: there the program starts itself, with `PART` as the first word.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Mapping, MutableMapping, Sequence
from typing import Final

PART: Final = "--part"  # in no help: only the program itself says it
AFRESH: Final = "PYINSTALLER_RESET_ENVIRONMENT"
LIBRARIES: Final = "LD_LIBRARY_PATH"
_BOOT: Final = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[1]); words = sys.argv[2:]; "
    "sys.argv[1:] = []; from {module} import main; main(*words)"
)


def is_self_contained() -> bool:
    """Tell whether this is the build that needs no Python; it can't take packages in."""
    return bool(getattr(sys, "frozen", False))


def program_command(module: str, *words: str) -> list[str]:
    """Return what starts a process that calls ``main`` of a module, such as editor.batch.worker.

    It imports from the same folders as this process; `words` are what ``main`` is given.
    """
    folders = json.dumps([os.path.abspath(folder) for folder in sys.path])
    if is_self_contained():
        return [sys.executable, PART, module, folders, *words]
    return [sys.executable, "-c", _BOOT.format(module=module), folders, *words]


def be_part(words: Sequence[str]) -> None:
    """Be the process that `program_command` asks for, given its words after `PART`."""
    module, folders, *rest = words
    sys.path[:] = json.loads(folders)
    sys.argv[1:] = []
    importlib.import_module(module).main(*rest)


def leave_own_libraries(environment: MutableMapping[str, str] = os.environ) -> None:
    """Have the programs of others that this one starts load the system's libraries, not its own.

    PyInstaller's start sets the linker's path for itself, and keeps what it was. Parts of this
    program need its own libraries again, and get them where they are told to start afresh:
    https://pyinstaller.org/en/stable/runtime-information.html
    """
    environment[AFRESH] = "1"
    before = environment.pop(f"{LIBRARIES}_ORIG", None)
    if before is not None:
        environment[LIBRARIES] = before
    else:
        environment.pop(LIBRARIES, None)


def with_own_libraries(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in which the linker finds what the self-contained build brings."""
    folder = getattr(sys, "_MEIPASS", "")  # PyInstaller's name for where it lies
    return {**environment, LIBRARIES: folder} if folder else dict(environment)


def pip_command(package: str) -> str:
    """Return the line that installs a package for this program to use."""
    if is_self_contained():
        return (
            f"python3 -m pip install {package} (beside Kernelroom as pip or ./run install it: "
            "this build can't take packages in)"
        )
    return f"{sys.executable} -m pip install {package}"
