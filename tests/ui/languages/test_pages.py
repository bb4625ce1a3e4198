"""What commands open says nothing in English, though it is made long after the window."""

from __future__ import annotations

import re

import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.languages.test_walk import english, lacking, marked, marker
from tests.ui.languages.walk import Drawn, Marker, unmarked
from ui.window.window import Window

__all__ = ["marked", "marker"]  # fixtures
LAYER = "lab.network_add_max_pooling"
PAGES = (
    "grid.brush", "kernel.pop_out", "lab.planes", "probe", "panel.plugins", "shortcuts", "tour",
    "certificate", "plugins", "find_plugins", "export_photo", "measure_pair", "batch",
    "compare_photos", "lab_network", *7 * (LAYER,),
)  # fmt: skip
NAME = re.compile(r"\{[^}]*\}|Ctrl\+Z|\w+\.png")  # of fields, keys and files
NAMES = ("LineField", "PresetColumn", "PresetRow", "SectionHeader", "KeyBadge", "PictureChoice")


def test_what_commands_open_says_nothing_in_english(
    marked: Window, marker: Marker, qtbot: QtBot
) -> None:
    found: set[str] = set()
    marked.edits.choose_filter("convolution")
    with Drawn() as drawn:
        for name in PAGES:
            marked.commands.run(marked.commands[name])
            QApplication.processEvents()  # one turn: each opens something else, some in the next
            for top in QApplication.topLevelWidgets():
                # a tooltip may go while the widgets before it are read
                if shiboken6.isValid(top) and top.isVisible():
                    found |= {f"{name}: {one}" for one in english(top, drawn)}
                    if top is not marked:
                        top.close()
    found = {
        one
        for one in found
        if not any(f" {name}" in one for name in NAMES)
        and unmarked(NAME.sub("", one.partition(": ")[2].partition(": ")[2]))
    }
    assert not found, "\n".join(sorted(found))
    left = lacking(marker)
    assert not left, "\n".join(left)
