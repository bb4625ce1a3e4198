"""The option --report of commands: what is wrong with its file is said before the work."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from editor.cli.command_error import CommandError
from editor.storage.atomic import check_target
from editor.storage.file_error import printable


def check_report(report: Path | None, pictures: Iterable[Path]) -> None:
    """Raise a sentence where a report can't be written, or would replace one of the pictures."""
    if report is None:
        return
    check_target(report)
    place = os.path.realpath(report)
    if any(os.path.realpath(picture) == place for picture in pictures):
        raise CommandError(
            f"{printable(report)} is one of the pictures: give --report another name"
        )
