"""The window laid over its drawings: edges of regions within 4 pixels, greys equal.

The numbers are those of the drawings (1280x800, dark): left, top, right and bottom edge of each
region. None stands where a region's edge follows its words, or the drawing shows another state.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from filters.kernel import Kernel
from tests.ui.window.drawn import Edges, chart, edges_of, far_off
from ui.compare.page import ComparePage
from ui.look.tokens import DARK, LIGHT, Tokens
from ui.window.window import Window
from ui.window.workspaces import COMPARE, KERNEL, LAB, PHOTO

FIELDS_TOP, FIELDS_END = 567, 591
FIFTEEN = Kernel(np.arange(225.0).reshape(15, 15) - 100)


def show(window: Window, command: str) -> None:
    window.commands.run(window.commands[command])
    QApplication.processEvents()


@pytest.fixture
def edited(window: Window, coffee: np.ndarray) -> Window:
    """A window with a kernel of 15x15 in one of five steps."""
    for name in ("exposure", "vignette", "gaussian_blur", "unsharp_mask", "convolution"):
        window.edits.choose_filter(name)
    window.session.edit({"kernel": FIFTEEN}, "Draw")
    QApplication.processEvents()
    return window


def test_the_photo_and_what_floats_over_it_are_where_they_are_drawn(
    edited: Window, qtbot: QtBot
) -> None:
    window = edited
    docks, card = window.docks, window.presets
    qtbot.waitUntil(lambda: docks["Steps"].height() > 200)  # the list's height follows
    window.message.say("Added Vignette after Curve.", "note")
    window.search.open_over(window)
    QApplication.processEvents()
    found = {
        "menu row": edges_of(window, window.menu_row),
        "workspace switch": edges_of(window, window.menu_row.switch),
        "search": edges_of(window, window.menu_row.search),
        "presets": edges_of(window, docks["Presets"]),
        "field of presets": edges_of(window, card.field),
        "canvas bar": edges_of(window, window.canvas_bar),
        "zoom": edges_of(window, window.canvas_bar.zoom),
        "canvas": edges_of(window, window.canvas),
        "histogram": edges_of(window, docks["Histogram"]),
        "steps": edges_of(window, docks["Steps"]),
        "form": edges_of(window, docks["Filter"]),
        "status": edges_of(window, window.status),
        "message": edges_of(window, window.message, QRectF(window.message._frame.geometry())),
        "palette": edges_of(
            window, window.search, QRectF(window.search.rect()).adjusted(8, 8, -8, -8)
        ),
    }
    assert not far_off(
        found,
        {
            "menu row": (0, 0, 1280, 36),
            "workspace switch": (None, 5, None, 31),
            "search": (1072, 6, 1272, 30),
            "presets": (0, 36, 240, 776),
            "field of presets": (12, 68, 227, 92),
            "canvas bar": (240, 36, 960, 72),
            "zoom": (880, 42, 952, 66),
            "canvas": (240, 72, 960, 776),
            "histogram": (961, 36, 1280, 160),
            "steps": (961, 161, 1280, 421),
            "form": (961, 422, 1280, 776),
            "status": (0, 776, 1280, 800),
            "message": (None, 728, None, 760),
            "palette": (273, 85, 928, 574),
        },
    )


def test_bench_and_inspector_are_where_they_are_drawn(edited: Window, qtbot: QtBot) -> None:
    window = edited
    window.workspaces.show(KERNEL)
    pages = window.inspector
    qtbot.waitUntil(pages.clipping.histogram.isVisible)  # once all is computed
    QApplication.processEvents()
    editor = window.filter_panel.kernel_editor()
    assert editor is not None
    values, grid, generators = editor.values, editor.grid, editor.generators
    cells = grid.cell_rect(0, 0).united(grid.cell_rect(14, 14))
    sizes = {one.label.text(): one.field for one in editor.numbers.fields}
    found = {
        "canvas": edges_of(window, window.canvas),
        "bench": edges_of(window, window.docks["Filter"]),
        "inspector": edges_of(window, window.docks["Inspector"]),
        "place": edges_of(window, values.place),
        "weight": edges_of(window, values.weight),
        "formula": edges_of(window, values.formula),
        "cells": edges_of(window, grid, cells),
        "tools": edges_of(window, editor.tools),
        **{name: edges_of(window, field) for name, field in sizes.items()},
        "generator": edges_of(window, generators.choice),
        "response": chart(window, pages.response.map),
        "profile": chart(window, pages.response.profile),
        "edge": chart(window, pages.edge.edge),
        "forecast": chart(window, pages.clipping.histogram),
    }
    assert not far_off(
        found,
        {
            "canvas": (0, 72, 456, 776),
            "bench": (457, 36, 952, 776),
            "inspector": (953, 36, 1280, 776),
            "place": (469, 68, 553, 92),
            "weight": (561, 68, 657, 92),
            "formula": (665, 68, 940, 92),
            "cells": (489, 112, 939, 502),
            "tools": (469, 508, 940, 536),
            "Columns": (469, FIELDS_TOP, 541, FIELDS_END),
            "Rows": (549, FIELDS_TOP, 621, FIELDS_END),
            "Divisor": (629, FIELDS_TOP, 701, FIELDS_END),
            "Offset": (708, FIELDS_TOP, 780, FIELDS_END),
            "generator": (536, 604, 696, 628),
            "response": (993, 68, 1249, 324),
            "profile": (993, 332, 1249, 402),
            "edge": (993, 461, 1249, 581),
            "forecast": (993, 638, 1249, 742),
        },
    )


def four(page: ComparePage) -> None:
    while len(page.panes) < 4:
        page.add.click()
    QApplication.processEvents()


def test_the_pages_over_the_whole_middle_are_where_they_are_drawn(edited: Window) -> None:
    window = edited
    window.workspaces.show(COMPARE)
    four(window.compare)
    panes = window.compare.panes
    found = {
        "compare bar": edges_of(window, window.compare.bar),
        "responses": chart(window, window.compare.responses.chart),
        **{f"result {n}": edges_of(window, one.picture) for n, one in enumerate(panes)},
        **{f"diff {n}": edges_of(window, one.difference) for n, one in enumerate(panes) if n},
    }
    window.workspaces.show(LAB)
    QApplication.processEvents()
    lab = window.lab.view_of("slide")
    assert lab is not None
    found |= {f"lab {n}": part for n, part in enumerate(columns_of(window, lab))}
    window.workspaces.show(PHOTO)
    views: dict[str, tuple[str, Any]] = {
        "measured": ("measure_pair", window.measuring),
        "batch": ("batch", window.batch_view),
        "export": ("export_photo", window.exporting),
    }
    for name, (command, view) in views.items():
        show(window, command)
        page = view.page
        assert page is not None
        found |= {f"{name} {n}": part for n, part in enumerate(columns_of(window, page))}
    window.workspaces.uncover()
    assert not far_off(
        found,
        {
            "compare bar": (0, 36, 1280, 72),
            "responses": (36, 476, 292, 700),
            **{f"result {n}": (320 * n, 120, 320 * (n + 1), 436) for n in range(4)},
            **{f"diff {n}": (320 * n, 468, 320 * (n + 1), 776) for n in range(1, 4)},
            "lab 0": (0, None, 264, 776),
            "lab 1": (264, None, 952, None),
            "lab 2": (952, None, 1280, 776),
            "measured 0": (0, None, 456, 776),
            "measured 1": (456, 36, 952, 776),
            "measured 2": (952, 36, 1280, 776),
            "batch 0": (0, 36, 240, 776),
            "batch 1": (240, 36, 960, 776),
            "batch 2": (960, 36, 1280, 776),
            "export 0": (0, 36, 240, 776),
            "export 1": (240, None, 960, 776),
            "export 2": (960, 36, 1280, 776),
        },
    )


def columns_of(window: Window, page: QWidget) -> list[Edges]:
    """Return where a page's columns begin, from left to right, without the lines between them."""
    parts = [part for part in page.children() if isinstance(part, QWidget) and part.isVisible()]
    found = [edges_of(window, part) for part in parts if part.width() > 100]
    first = {edges[0]: edges for edges in reversed(found)}  # of a column its upper part
    return [first[left] for left in sorted(left for left in first if left is not None)]


def test_start_page_and_preferences_are_where_they_are_drawn(window: Window) -> None:
    start = window.start
    found = {
        "drop area": edges_of(window, start.drop_area),
        "recent photos": edges_of(window, start.recent),
        **{f"card {n}": edges_of(window, card) for n, card in enumerate(start.cards)},
    }
    window.settings_page.open("Shortcuts")
    QApplication.processEvents()
    page = window.settings_page.page
    assert page is not None
    found |= {
        "search": edges_of(window, page.search),
        "first section": edges_of(window, page.sections["Look"]),
        "list": edges_of(window, page._scroll),
        "keyboard": edges_of(window, page.beside.keyboard),
        "keys": edges_of(window, page.beside.keyboard.keys),
        "sets": edges_of(window, page.beside.sets),
    }
    assert not far_off(
        found,
        {
            "drop area": (80, 72, 720, 416),
            "recent photos": (752, 120, 1200, 416),
            **{f"card {n}": (80 + 284 * n, 480, 348 + 284 * n, 711) for n in range(4)},
            "search": (12, 68, 228, 92),
            "first section": (0, 100, 239, 128),
            "list": (240, 68, 960, 524),
            "keyboard": (240, 524, 960, 776),
            "keys": (276, 561, 924, 745),  # with a row for F1 to F12, which isn't drawn
            "sets": (961, 36, 1280, 776),
        },
    )


def greys_wrong(window: Window, theme: Tokens, points: dict[tuple[int, int], str]) -> list[str]:
    """Return what the window shows at points that should have a theme's greys, where it has not."""
    QApplication.processEvents()
    picture = window.grab().toImage()
    found = {at: QColor(picture.pixel(*at)).name() for at in points}
    return [
        f"{at}: {found[at]}, drawn {name} {getattr(theme, name)}"
        for at, name in points.items()
        if found[at] != getattr(theme, name)
    ]


FRAME = {(360, 18): "bar", (360, 35): "line", (640, 790): "bar", (640, 776): "line"}


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda one: one.name)
def test_grounds_and_lines_have_the_greys_that_are_drawn(
    edited: Window, qtbot: QtBot, theme: Tokens
) -> None:
    window = edited
    window.preferences.change(theme=theme.name)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    qtbot.waitUntil(lambda: window.updatesEnabled() and bool(app.styleSheet()))
    photo = {(5, 60): "panel", (239, 400): "line", (600, 50): "bar", (600, 71): "line"}
    photo |= {(960, 400): "line", (965, 60): "panel", (1100, 160): "line", (300, 74): "canvas"}
    assert not greys_wrong(window, theme, FRAME | photo)
    window.workspaces.show(KERNEL)
    kernel = {(456, 400): "line", (952, 400): "line", (460, 400): "panel", (970, 300): "panel"}
    assert not greys_wrong(window, theme, FRAME | kernel)
    window.workspaces.show(COMPARE)
    four(window.compare)
    compare = {(640, 50): "bar", (600, 71): "line", (4, 80): "panel", (4, 770): "panel"}
    compare |= {(edge(window.compare.panes[n].x() - 1), 80): "line" for n in (1, 2, 3)}
    assert not greys_wrong(window, theme, FRAME | compare)
    window.workspaces.show(LAB)
    lab = {(4, 700): "panel", (264, 600): "line", (951, 600): "line", (1275, 700): "panel"}
    assert not greys_wrong(window, theme, FRAME | lab)
    window.workspaces.show(PHOTO)
    show(window, "batch")
    batch = {(4, 600): "panel", (600, 600): "table", (1270, 600): "panel", (600, 100): "panel"}
    assert not greys_wrong(window, theme, FRAME | batch)
    window.workspaces.uncover()
    window.settings_page.open("Shortcuts")
    page = {(4, 600): "panel", (239, 500): "line", (960, 500): "line", (1270, 700): "panel"}
    assert not greys_wrong(window, theme, FRAME | page)


def edge(x: int) -> int:
    """Return where the line left of a column is: within 4 pixels of where it is drawn."""
    assert min(x % 320, -x % 320) <= 4
    return x


def test_the_start_page_has_the_greys_that_are_drawn(window: Window) -> None:
    start = {(40, 300): "panel", (400, 100): "field", (1240, 300): "panel", (340, 690): "raised"}
    assert not greys_wrong(window, DARK, FRAME | start)
