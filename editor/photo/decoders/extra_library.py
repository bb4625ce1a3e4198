"""Libraries that decode or encode some kinds of files, and may not be installed."""

from __future__ import annotations

import importlib
import warnings
from pathlib import Path
from types import ModuleType

from editor.storage.file_error import FileError
from editor.storage.own_process import pip_command


def extra_library(
    path: Path, kind: str, module: str, package: str, doing: str = "opened"
) -> ModuleType:
    """Import the module that decodes `kind` of files, or encodes them (`doing` is ``written``).

    Raises
    ------
    FileError
        It is not installed; the sentence has the command that does it.
    """
    try:
        found = importlib.import_module(module)
    except ImportError:
        command = pip_command(package)
        article = "an" if kind[:1] in "AEIO" else "a"
        coder = "decoder" if doing == "opened" else "encoder"
        raise FileError(
            path, doing, f"it is {article} {kind}, whose {coder} this installs: {command}"
        ) from None
    # What a library warns of is no sentence for a person, and would stand in a terminal.
    warnings.filterwarnings("ignore", module=rf"{module.partition('.')[0]}\b")
    return found


def pillow_image(path: Path, kind: str, package: str, doing: str = "opened") -> ModuleType:
    """Import Pillow without its own limit of pixels, which warns where ours allow; raise FileError.

    Its headers are read first, and `check_size` and `check_claim` look at them.
    """
    module = extra_library(path, kind, "PIL.Image", package, doing)
    module.__dict__["MAX_IMAGE_PIXELS"] = None
    return module
