"""What to do about a module that a plugin imports and that is not there."""

from __future__ import annotations

import sys
from pathlib import Path

from editor.plugins.requirements import missing_of, needs_of


def install_command(path: Path, module: str) -> str:
    """Return the command that gets a module: an environment of the plugin's own where it says so.

    Else pip's, by the module's own name.
    """
    if missing_of(needs_of(path)):
        return f"./run plugins prepare {path.stem}"
    return f"{sys.executable} -m pip install {module.partition('.')[0]}"
