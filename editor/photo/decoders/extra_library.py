"""Libraries that decode some kinds of files, and may not be installed."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from editor.storage.file_error import FileError


def extra_library(path: Path, kind: str, module: str, package: str) -> ModuleType:
    """Import the module that decodes `kind` of files.

    Raises
    ------
    FileError
        It is not installed; the sentence has the command that does it.
    """
    try:
        return importlib.import_module(module)
    except ImportError:
        command = f"{sys.executable} -m pip install {package}"
        article = "an" if kind[:1] in "AEIO" else "a"
        raise FileError(
            path, "opened", f"it is {article} {kind}, whose decoder this installs: {command}"
        ) from None
