"""Where the guide names an entry of a menu, as **Filter › Blur › Tilt-shift**, it is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.command.letters import without_letter
from ui.window.bars import MENUS

TOP = Path(__file__).parents[2]
PAGES = (TOP / "README.md", *sorted((TOP / "docs").rglob("*.md")))
NAMED = re.compile(rf"((?:{'|'.join(MENUS)})(?: › [^*›]+)+)\*")
Place = tuple[str, ...]
OF_A_STEP = {("Step", "Save as it changes")}  # its entries are the step's numbers


def named() -> dict[Place, str]:
    """Return the paths that the pages name, each with one of its pages."""
    found = {}
    for page in PAGES:
        for path in NAMED.findall(page.read_text(encoding="utf-8").replace("\n", " ")):
            found[tuple(part.removesuffix("…") for part in path.split(" › "))] = page.name
    return found


def paths_of(menu: QMenu, above: Place) -> Iterator[Place]:
    """Yield where the entries of a menu are, as it opens."""
    menu.aboutToShow.emit()
    for action in menu.actions():
        path = (*above, without_letter(action.text()).removesuffix("…"))
        yield path
        if isinstance(below := action.menu(), QMenu):
            yield from paths_of(below, path)


@pytest.mark.gui
def test_each_entry_of_a_menu_that_a_page_names_is_there(
    qtbot: QtBot, tmp_path: Path, registry: Registry
) -> None:
    window = put_on_screen(make_window(registry, tmp_path, COFFEE), qtbot)
    open_photo(window, qtbot, COFFEE)
    there = {path for name in MENUS for path in paths_of(window.menus[name], (name,))}
    asked = named()
    assert len(asked) > 5
    missing = {path: page for path, page in asked.items() if path not in there}
    assert {path for path in missing if path[:2] not in OF_A_STEP} == set(), missing
