"""Two programs with one data folder: neither forgets the photos that the other has opened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from ui.files.settings import Settings

ROOT = Path(__file__).parents[3]
OTHER = """
import sys
from pathlib import Path
from ui.files.settings import Settings
settings = Settings(Path(sys.argv[1]))
print(len(settings.recent), flush=True)
for name in sys.stdin:
    settings.add_recent(Path(name.strip()))
    print(len(settings.recent), flush=True)
"""


def test_photos_of_both_are_remembered(tmp_path: Path) -> None:
    photos = [tmp_path / f"{number}.png" for number in range(5)]
    for photo in photos:
        photo.touch()
    settings = Settings(tmp_path)
    settings.add_recent(photos[0])
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    other = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path)], cwd=ROOT, text=True, **pipes
    )
    assert other.stdout.readline() == "1\n"
    for mine, theirs in ((1, 2), (3, 4)):
        settings.add_recent(photos[mine])
        other.stdin.write(f"{photos[theirs]}\n")
        other.stdin.flush()
        assert other.stdout.readline() == f"{theirs + 1}\n"
    other.communicate(timeout=60)
    settings.add_recent(photos[0])
    assert [one.path for one in settings.recent] == [photos[n] for n in (0, 4, 3, 2, 1)]
