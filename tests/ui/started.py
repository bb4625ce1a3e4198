"""The program in a process of its own, driven by a script."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import main


def started(script: str, data: Path) -> subprocess.CompletedProcess[str]:
    """Run a script beside main.py with a data folder of its own; return what it printed."""
    return subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(main.__file__).parent,
        env={**os.environ, "KERNELROOM_DATA": str(data), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
