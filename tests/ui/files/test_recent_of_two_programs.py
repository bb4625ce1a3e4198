"""Two programs with one data folder: neither forgets what was opened or done in the other."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.files.settings import Settings

ROOT = Path(__file__).parents[3]
OTHER = """
import sys
from pathlib import Path
from ui.files.settings import Settings
settings = Settings(Path(sys.argv[1]))
print("ready", flush=True)
for line in sys.stdin:
    what, text = line.split()
    if what == "photo":
        settings.add_recent(Path(text))
    else:
        settings.put_first("recent_commands", text, 3)
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


def test_photos_of_both_are_remembered(tmp_path: Path, other: Other) -> None:
    photos = [tmp_path / f"{number}.png" for number in range(5)]
    for photo in photos:
        photo.touch()
    settings = Settings(tmp_path)
    settings.add_recent(photos[0])
    for mine, theirs in ((1, 2), (3, 4)):
        settings.add_recent(photos[mine])
        other.do("photo", photos[theirs])
    settings.add_recent(photos[0])
    assert [one.path for one in settings.recent] == [photos[n] for n in (0, 4, 3, 2, 1)]


def test_commands_done_in_both_are_remembered(tmp_path: Path, other: Other) -> None:
    settings = Settings(tmp_path)
    settings.put_first("recent_commands", "crop", 3)
    other.do("command", "undo")
    assert settings.put_first("recent_commands", "blur", 3) == ("blur", "undo", "crop")
    other.do("command", "crop")
    assert settings.put_first("recent_commands", "save", 3) == ("save", "crop", "blur")
