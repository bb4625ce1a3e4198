"""Two programs with one data folder: neither forgets what was opened or done in the other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ui.files.settings import Settings

ROOT = Path(__file__).parents[3]
OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.files.settings import Settings
app = QCoreApplication([])
settings = Settings(Path(sys.argv[1]))
print("ready", flush=True)
for line in sys.stdin:
    what, text = line.split()
    if what == "photo":
        settings.add_recent(Path(text))
    else:
        settings.put_first("recent_commands", text, 3)
    settings.flush()
    print("done", flush=True)
"""


class Other:
    """Another program with the same folder, which does as it is told."""

    def __init__(self, folder: Path) -> None:
        command, pipe = [sys.executable, "-c", OTHER, str(folder)], subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe)
        assert self.process.stdout.readline() == "ready\n"

    def do(self, what: str, text: object) -> None:
        self.process.stdin.write(f"{what} {text}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == "done\n"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Other]:
    other = Other(tmp_path)
    yield other
    other.process.communicate(timeout=60)


def test_photos_of_both_are_remembered(tmp_path: Path, other: Other, settings: Settings) -> None:
    photos = [tmp_path / f"{number}.png" for number in range(5)]
    for photo in photos:
        photo.touch()
    settings.add_recent(photos[0])
    for mine, theirs in ((1, 2), (3, 4)):
        settings.add_recent(photos[mine])
        settings.flush()
        other.do("photo", photos[theirs])
    settings.add_recent(photos[0])
    assert settings.recent[0].path == photos[0]
    settings.flush()
    assert [one.path for one in settings.recent] == [photos[n] for n in (0, 4, 3, 2, 1)]


def test_commands_done_in_both_are_remembered(other: Other, settings: Settings) -> None:
    for mine, theirs in (("crop", "undo"), ("blur", "crop"), ("save", "crop")):
        settings.put_first("recent_commands", mine, 3)
        assert settings.texts("recent_commands")[0] == mine
        settings.flush()
        other.do("command", theirs)
    settings.put_first("recent_commands", "save", 3)
    settings.flush()
    assert settings.texts("recent_commands") == ("save", "crop", "blur")


HOLD = """
import sys
from pathlib import Path
from editor.storage.alone import alone_with
with alone_with(Path(sys.argv[1]) / "window.ini"):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that holds the lock of the settings until it is sent a line."""
    command, pipe = [sys.executable, "-c", HOLD, str(tmp_path)], subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, text=True, stdin=pipe, stdout=pipe) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.communicate()


def test_a_lock_held_by_another_program_is_waited_for_off_the_qt_thread(
    tmp_path: Path,
    settings: Settings,
    holder: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ui.files.shared_ini.PATIENCE", 600.0)  # on the Qt thread: for good
    photo = tmp_path / "a.png"
    photo.touch()
    for text in ("crop", "undo", "crop"):
        settings.put_first("recent_commands", text, 3)
    settings.add_recent(photo)
    settings.change_shortcuts({}, {"save": ("F7",)})
    settings.change_own_shortcuts({}, {"save": ("F8",)})
    assert settings.texts("recent_commands") == ("crop", "undo")
    assert [one.path for one in settings.recent] == [photo]
    assert settings.shortcuts == {"save": ("F7",)}
    assert not (tmp_path / "window.ini").exists()
    holder.communicate("now\n")
    settings.flush()
    found = Settings(tmp_path)
    assert found.texts("recent_commands") == ("crop", "undo")
    assert [one.path for one in found.recent] == [photo]
    found.close()
    assert (found.shortcuts, found.own_shortcuts) == ({"save": ("F7",)}, {"save": ("F8",)})


def test_a_lock_held_for_good_loses_nothing_at_the_end(
    tmp_path: Path, holder: subprocess.Popen[str], qapp: QApplication
) -> None:
    settings = Settings(tmp_path)
    settings.put_first("recent_commands", "crop", 3)
    settings.put_first("recent_commands", "undo", 3)
    settings.close()  # after a second of patience
    assert Settings(tmp_path).texts("recent_commands") == ("undo", "crop")


def test_a_list_that_is_cleared_while_photos_wait_to_be_written_stays_empty(
    tmp_path: Path, settings: Settings
) -> None:
    (tmp_path / "a.png").touch()
    settings.add_recent(tmp_path / "a.png")
    settings.clear_recent()
    assert settings.recent == ()
    settings.flush()
    assert settings.recent == Settings(tmp_path).recent == ()
