"""Qt seen from outside: its version, the libraries that it lacks, and whether it starts.

A Qt that can't start aborts its process, so that is asked of another one.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from editor.storage.own_process import program_command, with_own_libraries

SECONDS: Final = 30.0
PLATFORMS: Final = ("libqxcb.so", "libqwayland*.so")


@dataclass(frozen=True)
class QtFacts:
    """What is known of Qt here.

    Parameters
    ----------
    platform, screens
        As it says where it starts: ``xcb``, and sizes with their scale; else empty.
    missing
        Shared libraries that it links to and the system lacks.
    fault
        The first line that it says where it does not start; empty where it does.
    """

    platform: str = ""
    screens: str = ""
    missing: tuple[str, ...] = ()
    fault: str = ""


def look_at_qt() -> QtFacts:
    """Start Qt in another process; return what became of it."""
    missing = missing_libraries()
    try:
        done = subprocess.run(
            program_command(__name__),
            env=_with_platform(os.environ),
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        return QtFacts(missing=missing, fault=f"it did not start within {SECONDS:g} s")
    except OSError as error:
        return QtFacts(missing=missing, fault=str(error))
    lines = done.stdout.splitlines()
    said = dict(line.split(" ", 1) for line in lines if line.startswith(("platform ", "screens ")))
    if done.returncode == 0:
        return QtFacts(said.get("platform", ""), said.get("screens", ""), missing)
    errors = [line.strip() for line in done.stderr.splitlines() if line.strip()]
    first = next((line for line in errors if not line.startswith(("Traceback", "File"))), "")
    return QtFacts(missing=missing, fault=first or f"it ended with code {done.returncode}")


def main() -> None:
    """Start Qt, and print its platform and screens."""
    app = importlib.import_module("PySide6.QtWidgets").QApplication([])
    screens = [(screen.size(), screen.devicePixelRatio()) for screen in app.screens()]
    print("platform", app.platformName())
    print("screens", ", ".join(f"{s.width()}x{s.height()} at {r:g}" for s, r in screens))


def _with_platform(environment: Mapping[str, str]) -> dict[str, str]:
    """Have Qt start without a display where there is none, as on a server: that is no fault."""
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    has_one = sys.platform != "linux" or any(environment.get(name) for name in names)
    return dict(environment) if has_one else {**environment, "QT_QPA_PLATFORM": "offscreen"}


def missing_libraries() -> tuple[str, ...]:
    """Return the libraries that Qt's files link to and Linux's linker does not find."""
    folder = _folder()
    if folder is None or sys.platform != "linux":
        return ()
    plugins = folder / "Qt" / "plugins" / "platforms"
    files = [folder / "QtWidgets.abi3.so", folder / "QtSvg.abi3.so"]
    files += (file for pattern in PLATFORMS for file in plugins.glob(pattern))
    try:
        done = subprocess.run(
            ["ldd", *map(str, files)],
            env=with_own_libraries(os.environ),
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return missing_in(done.stdout)


def missing_in(told: str) -> tuple[str, ...]:
    """Return the libraries that the text of ``ldd`` says are not found."""
    lines = [line.split() for line in told.splitlines() if line.endswith("=> not found")]
    return tuple(sorted({words[0] for words in lines}))


def _folder() -> Path | None:
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0])
