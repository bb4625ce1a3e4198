"""What to do about a module that a plugin imports and that is not there."""

from __future__ import annotations

from pathlib import Path

from editor.plugins.requirements import missing_of, needs_of
from editor.storage.own_process import pip_command


def install_command(path: Path, module: str) -> str:
    """Return the command that gets a module: an environment of the plugin's own where it says so.

    Else pip's, by the module's own name.
    """
    if missing_of(needs_of(path)):
        return f"./run plugins prepare {path.stem}"
    return pip_command(module.partition(".")[0])
