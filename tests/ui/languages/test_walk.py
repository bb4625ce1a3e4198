"""Every word that the window shows goes through the translation, wherever it comes from.

The window speaks a made-up language that puts each word of the program between two signs: what
stands outside of them has not been looked up, and would be English in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.lessons.reader import read_lesson
from editor.lessons.shelf import BrokenLesson, Shelf
from filters.banks.banks import BANKS
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.lab.maps.conftest import settle
from tests.ui.languages.catalogue import CODES, is_word, literals, read
from tests.ui.languages.sentences import nodes_of
from tests.ui.languages.walk import Drawn, Marker, texts_of, unmarked
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.look.language import said
from ui.window.docks import PANELS
from ui.window.window import Window
from ui.window.workspaces import PHOTO, WORKSPACES

KEYS: Final = re.compile(r" ?\((?:Ctrl|Alt|Shift|Del|Space|Home|End|Left|Right|Up|Down)[^)]*\)$")
STAYS: Final = {  # what is the same in every language, by where it stands or what it is
    "CodeLines": "loops of Python",
    "StatusBar": "names of profiles",
    "SearchButton": "keys",
    "ShortcutRow": "keys",
    "KeyCaps": "keys",
    "Keyboard": "keys",
    "PhotoTabs": "names of files",
    "FilmStrip": "names of files",
    "MetadataPanel": "what the file says",
    "QTabBar": "Qt's own",
}
ROOT: Final = Path(__file__).parents[3]
ROOMS: Final = ("ui", "editor", "filters")
ALIKE: Final = {  # names and keys, which the catalogue need not have
    "Alt", "Alt+Shift", "Ctrl", "Ctrl+Alt", "Ctrl+Shift", "Ctrl+Z", "Shift", "Deutsch", "English",
    "简体中文", "EXR", "HEIC", "JPEG XL", "OpenEXR", "PNM", "WebP", "TIFF",
    "OME-Zarr", "NumPy", "LaTeX", "L*a*b*", "Hex", "c/px", "EV",
    "in", "mm", "MB", "sRGB", "Display P3", "Adobe RGB", "ProPhoto RGB",
    "DCT 3 × 3", "DCT 5 × 5", "Gabor 8 × 3", "Haar", "Laws 5 × 5", "Leung-Malik", "Schmid",
    "Maximum Response",
}  # fmt: skip
LESSON: Final = """\
---
title: 1
about: 2
---
# 3

4

```task
(1)
begin: workspace lab
begin: part slide
begin: slides Identity
ring: kernel
ask: 5
check: answer 6
label: 7
check: slides Sobel across
label: 8
check: padding same
label: 9
check: place last
label: 10
check: step gaussian_blur
label: 11
hint: 12
show: answer 6
```

# 13

```task
14
check: slides own
label: 15
show: slides Sobel down
```
"""
SAME: Final = {"separator", "rrggbb", "Kernelroom"}
SOURCED: Final = "PresetView"  # a preset's second line names where it is from
CUT: Final = "…"  # a mark may be behind it


@pytest.fixture
def marker(qapp: QApplication) -> Marker:
    """The made-up language."""
    return Marker(qapp)


@pytest.fixture
def marked(qtbot: QtBot, qapp: QApplication, tmp_path: Path, marker: Marker) -> Iterator[Window]:
    """A window with a photo, in the made-up language."""
    qapp.installTranslator(marker)
    QLocale.setDefault(QLocale("de"))
    said.cache_clear()
    made = make_window(Registry.builtin().worded(said), tmp_path / "data", COFFEE)
    window = put_on_screen(made, qtbot)
    open_photo(window, qtbot, COFFEE)
    yield window
    qapp.removeTranslator(marker)
    QLocale.setDefault(QLocale("en"))
    said.cache_clear()


def english(window: Window, drawn: Drawn) -> set[str]:
    """Return what is shown now that has not been looked up."""
    QApplication.processEvents()
    shown = [*texts_of(window), *((where, text) for text, where in drawn.texts.items())]
    shown = [
        (where, text.partition("\n")[0] if SOURCED in where else text) for where, text in shown
    ]
    drawn.texts.clear()
    return {
        f"{where}: {text}"
        for where, text in shown
        if not any(place in where for place in STAYS)
        and not text.endswith(CUT)
        and (left := unmarked(KEYS.sub("", text)))
        and not {*left.split()} <= SAME
    }


def lacking(marker: Marker) -> list[str]:
    """Return what was looked up, is written in the code and is in no language's catalogue."""
    written = literals([node for room in ROOMS for node in nodes_of(ROOT / room)])
    asked = {text for text in marker.asked & written if is_word(text) and text not in ALIKE}
    return sorted(asked - set(read(CODES[0])))


def test_workspaces_and_panels_say_nothing_in_english(
    marked: Window, marker: Marker, qtbot: QtBot
) -> None:
    found: set[str] = set()
    with Drawn() as drawn:
        marked.edits.choose_filter("convolution")
        for workspace in WORKSPACES:
            marked.workspaces.show(workspace)
            found |= english(marked, drawn)
        for part in ("lab_maps", "lab_network", "lab_learn", "lab_guess"):
            marked.commands.run(marked.commands[part])
            found |= english(marked, drawn)
        marked.workspaces.show(PHOTO)
        for panel in PANELS:
            if panel.title != "Lesson":  # the next test's
                marked.docks[panel.title].show()
                marked.docks[panel.title].raise_()
                found |= english(marked, drawn)
    assert not found, "\n".join(sorted(found))
    left = lacking(marker)
    assert not left, "\n".join(left)


def test_lessons_say_nothing_in_english_but_their_own_words(
    marked: Window, marker: Marker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lesson = read_lesson(LESSON, "numbers", marked.session.registry)
    shelf = Shelf((lesson, replace(lesson, id="own/mine", own=True)), (BrokenLesson(COFFEE, "1"),))
    monkeypatch.setattr("ui.lessons.course.read_shelf", lambda *_, **__: shelf)
    course, found = marked.lessons.course, set[str]()
    with qtbot.waitSignal(course.listed):
        course.reload()
    with Drawn() as drawn:
        marked.lessons.show()
        found |= english(marked, drawn)
        for number in range(len(lesson.pages)):
            course.begin(lesson, number)
            qtbot.waitUntil(lambda: course.is_ready)
            found |= english(marked, drawn)
            course.show_me()
            found |= english(marked, drawn)
        course.end()
        found |= english(marked, drawn)
    assert not found, "\n".join(sorted(found))
    left = lacking(marker)
    assert not left, "\n".join(left)


def test_feature_maps_say_nothing_in_english(marked: Window, qtbot: QtBot) -> None:
    found: set[str] = set()
    with Drawn() as drawn:
        for bank in BANKS:
            marked.commands.run(marked.commands[f"lab.maps_bank_{bank.name}"])
            maps = marked.lab.view_of("maps")
            settle(maps, qtbot)
            maps.state.combine("maximum")
            settle(maps, qtbot)
            for number in range(len(maps.state.gallery.maps)):
                maps.state.show_map(number)
                found |= english(marked, drawn)
    assert not found, "\n".join(sorted(found))


def test_forms_of_filters_say_nothing_in_english(
    marked: Window, marker: Marker, qtbot: QtBot
) -> None:
    found: set[str] = set()
    with Drawn() as drawn:
        marked.edits.choose_filter("convolution")
        for spec in marked.session.registry:
            marked.edits.choose_filter(spec.id, instead=True)
            found |= {f"{spec.id}: {one}" for one in english(marked, drawn)}
    assert not found, "\n".join(sorted(found))
    left = lacking(marker)
    assert not left, "\n".join(left)
