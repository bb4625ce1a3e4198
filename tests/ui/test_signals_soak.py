"""PySide6 6.12.0 on Python 3.11 aborts after some hundred signals (docs/adr/0008)."""

from __future__ import annotations

import subprocess
import sys

SOAK = """
from PySide6.QtCore import QObject, Signal

class Source(QObject):
    told = Signal(int)

source, heard = Source(), []
for number in range(5000):
    source.told.connect(heard.append)
    source.told.emit(number)
    source.told.disconnect(heard.append)
assert heard == list(range(5000))
"""


def test_five_thousand_signals_leave_the_process_alive() -> None:
    done = subprocess.run([sys.executable, "-c", SOAK], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
