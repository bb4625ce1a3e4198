"""What the program imports after Qt is not read as source too."""

from __future__ import annotations

import json
import subprocess
import sys

IMPORTS = """
import json, linecache, sys
from {module} import {name}
found = {name}()
from PySide6.QtWidgets import QApplication, QLabel
from ui.app import run
QApplication([])
label = QLabel("later")
label.setText("now")
read = [name for name in linecache.cache if "/ui/" in name.replace(chr(92), "/")]
print(json.dumps([bool(found), len(read), label.text(), "ui.window.assembly" in sys.modules]))
"""


def imported_after(module: str, name: str) -> list[object]:
    """Import the window in another process, after a call; return what is printed there."""
    script = IMPORTS.format(module=module, name=name)
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=300
    )
    answer: list[object] = json.loads(done.stdout)
    return answer


def test_no_source_is_read_for_features_of_qt_that_nobody_asks_for() -> None:
    assert imported_after("ui.unread_sources", "leave_sources_unread") == [
        True, 0, "now", True,
    ]  # fmt: skip


def test_qt_for_python_reads_them_by_itself() -> None:
    """Once it does not, this and the module can go."""
    _, read, _, _ = imported_after("builtins", "object")
    assert isinstance(read, int)
    assert read > 100
