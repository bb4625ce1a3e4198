"""The program started with several photos, in a process of its own."""

from __future__ import annotations

from pathlib import Path

from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.started import started

PROGRAM = """
import sys
import main
import ui.app
fill = ui.app.fill_window
def watched(window, *given):
    fill(window, *given)
    print("window")
    def opened(_):
        photos = window.session.photos.items
        if len(photos) == 2:
            print(*(photo.path.name for photo in photos))
            window.close()
    window.files.opened.connect(opened)
ui.app.fill_window = watched
sys.argv = ["main.py", *{paths!r}]
sys.exit(main.main())
"""


def test_several_photos_are_tabs_of_one_window(tmp_path: Path) -> None:
    done = started(PROGRAM.format(paths=[str(CHELSEA), str(COFFEE)]), tmp_path)
    assert done.stdout.splitlines() == ["window", f"{CHELSEA.name} {COFFEE.name}"], done.stderr
