"""The start of the program: what it imports, and what it leaves as it was."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import main
import ui.app
from editor.desktop.entries import ID
from tests.ui.started import started

# scipy takes longer to import than all that is ours; the others came with a quotation of XML, or
# with commands that were not given.
NEVER = ("scipy", "http", "ssl", "urllib.request", "unittest", "numpy.f2py", "editor.bench.measure")
NEVER += ("editor.cli.apply", "editor.cli.batch", "editor.cli.worker")
START = f"""
import sys
import main
from editor.cli import command_names, commands
from ui.app import make_window
from filters.design.generators import Generators
from filters.registry import Registry
Registry.builtin(), Generators.builtin(), command_names.check_known("a photo.png")
print([name for name in {NEVER} if name in sys.modules])
"""


def assert_nothing_is_found_by(script: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(main.__file__).parent,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_the_start_imports_nothing_that_takes_long_and_is_not_needed() -> None:
    assert_nothing_is_found_by(START)


LIGHT = """
import sys
import main
from editor.cli import command_names, plugin_options
from editor.cli.ending import end_at_once_by_signals, ended
from editor.desktop.meeting import hand_over
from editor.render.malloc import reuse_freed_memory
from editor.storage.folders import user_data
command_names.check_known("a photo.png")
plugin_options.split_plugin_options(["--safe-mode"])
print([name for name in ("numpy", "cv2", "PySide6", "argparse") if name in sys.modules])
"""


def test_what_comes_before_a_window_brings_no_numpy() -> None:
    """A second start hands its photos over by then, and a first one shows its window."""
    assert_nothing_is_found_by(LIGHT)


def test_garbage_is_collected_again_after_a_start(capsys) -> None:
    assert main.main(["--version"]) == 0
    assert gc.isenabled()


WITHOUT_ARGUMENTS = """
import gc
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
import main
import ui.app

follow = ui.app.leave_on_signals

def leave_on_signals(windows):
    def look():
        present = windows[0].session.photos.present
        if present is None or not gc.isenabled():
            QTimer.singleShot(20, look)
        else:
            name = QGuiApplication.desktopFileName()
            print(present.name, gc.get_freeze_count() > 100_000, name)
            windows[0].close()
    look()
    return follow(windows)

ui.app.leave_on_signals = leave_on_signals
main.main([])
print(gc.get_freeze_count())
"""


def test_the_sample_photo_is_opened_and_garbage_looked_for_in_what_is_new(
    tmp_path: Path,
) -> None:
    done = started(WITHOUT_ARGUMENTS, tmp_path)
    assert done.stdout.split() == [ui.app.SAMPLE.name, "True", ID, "0"]


LACKING = """
import sys
from importlib.abc import MetaPathFinder
import main

class Lacking(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "PySide6.QtWidgets":
            raise ImportError("libEGL.so.1: cannot open shared object file: No such file")

sys.meta_path.insert(0, Lacking())
sys.exit(main.main(["--new-window"]))
"""


def test_a_library_that_the_system_lacks_is_named_in_a_sentence(tmp_path: Path) -> None:
    done = started(LACKING, tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("kernelroom: the window can't be shown, as this system lacks")
    assert "libEGL.so.1" in done.stderr
    assert len(done.stderr.splitlines()) == 1
