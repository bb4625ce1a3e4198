"""What a start has to know of the settings before all else: the theme, and where the window was."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

FILE: Final = "window.ini"
MOST_BYTES: Final = 4_000_000
GEOMETRY: Final = "geometry"


@dataclass(frozen=True)
class FirstLook:
    """How an empty window looks.

    Parameters
    ----------
    theme
        Its name; one that is not known, as the settings may have it, too.
    geometry
        As `QWidget.saveGeometry` has told it, or None at the first start.
    """

    theme: str
    geometry: QByteArray | None


def first_look(folder: Path, environment: Mapping[str, str]) -> FirstLook:
    """Read it; what can't be read is as at the first start, and is told of by `Settings` later.

    Parameters
    ----------
    folder
        The application's data folder.
    environment
        KERNELROOM_THEME in it goes before the theme that is kept.
    """
    path, theme, geometry = folder / FILE, "", None
    if _is_ordinary(path):
        store = QSettings(str(path), QSettings.Format.IniFormat)
        theme, kept = str(store.value("theme") or ""), store.value(GEOMETRY)
        geometry = kept if isinstance(kept, QByteArray) else None
    return FirstLook(environment.get("KERNELROOM_THEME") or theme or "system", geometry)


def _is_ordinary(path: Path) -> bool:
    """Whether it is a file, and of a length that Qt reads at once: a pipe would have it wait."""
    try:
        found = os.stat(path)
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= MOST_BYTES
