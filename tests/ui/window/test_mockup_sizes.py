"""The window in other sizes: panels as wide as they are drawn, and what is between takes the rest.

2560x1440 at scale 2 is 1280x720 logical pixels.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.drawn import Edges, edges_of, far_off
from tests.ui.window.text_room import cut
from ui.window.window import Window
from ui.window.workspaces import COMPARE, KERNEL, LAB, PHOTO

SIZES = ((1280, 720), (1920, 1080))
PAGES = {  # where the second column begins, from the left or the right, and the last from there
    "export_photo": (240, -320),
    "batch": (240, -320),
    "measure_pair": (-824, -328),
}


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def sized(request: pytest.FixtureRequest, window: Window, coffee: np.ndarray) -> Window:
    """A window in one of the sizes, with a kernel in one of five steps."""
    for name in ("exposure", "vignette", "gaussian_blur", "unsharp_mask", "convolution"):
        window.edits.choose_filter(name)
    window.resize(*request.param)
    return window


def edges(window: Window, parts: Mapping[str, QWidget]) -> dict[str, Edges]:
    return {name: edges_of(window, part) for name, part in parts.items()}


def test_panels_keep_their_width_and_the_photo_takes_the_rest(sized: Window, qtbot: QtBot) -> None:
    window, docks = sized, sized.docks
    right, low = window.width(), window.height() - 24
    parts = {
        "menu row": window.menu_row,
        "search": window.menu_row.search,
        "status": window.status,
        "presets": docks["Presets"],
        "canvas bar": window.canvas_bar,
        "canvas": window.canvas,
        "histogram": docks["Histogram"],
        "steps": docks["Steps"],
        "form": docks["Filter"],
    }
    drawn: dict[str, Edges] = {
        "menu row": (0, 0, right, 36),
        "search": (right - 208, 6, right - 8, 30),
        "status": (0, low, right, low + 24),
        "presets": (0, 36, 240, low),
        "canvas bar": (240, 36, right - 320, 72),
        "canvas": (240, 72, right - 320, low),
        "histogram": (right - 319, 36, right, 160),
        "steps": (right - 319, 161, right, None),
        "form": (right - 319, None, right, low),
    }
    qtbot.waitUntil(lambda: docks["Steps"].height() > 200)  # the list's height follows
    qtbot.waitUntil(lambda: not far_off(edges(window, parts), drawn))
    window.workspaces.show(KERNEL)
    bench = {"canvas": window.canvas, "bench": docks["Filter"], "inspector": docks["Inspector"]}
    columns: dict[str, Edges] = {
        "canvas": (0, 72, right - 824, low),
        "bench": (right - 823, 36, right - 328, low),
        "inspector": (right - 327, 36, right, low),
    }
    qtbot.waitUntil(lambda: not far_off(edges(window, bench), columns))


def test_pages_keep_the_width_of_their_columns(sized: Window, qtbot: QtBot) -> None:
    window, right = sized, sized.width()
    window.workspaces.show(COMPARE)
    while len(window.compare.panes) < 4:
        window.compare.add.click()

    def are_quarters() -> bool:
        panes = [edges_of(window, pane)[0] for pane in window.compare.panes]
        return all(abs((left or 0) - right * n / 4) <= 4 for n, left in enumerate(panes))

    qtbot.waitUntil(are_quarters)
    window.workspaces.show(LAB)
    lab = window.lab.view_of("slide")
    assert lab is not None
    qtbot.waitUntil(lambda: near(columns_of(window, lab), (0, 264, right - 328)))
    window.workspaces.show(PHOTO)
    for command, (second, last) in PAGES.items():
        window.commands.run(window.commands[command])
        views: dict[str, Any] = {
            "export_photo": window.exporting,
            "batch": window.batch_view,
            "measure_pair": window.measuring,
        }
        page = views[command].page
        drawn = (0, second % right, right + last)
        qtbot.waitUntil(lambda page=page, drawn=drawn: near(columns_of(window, page), drawn))
        qtbot.waitUntil(lambda: cut(window) == [])
        window.workspaces.uncover()


def columns_of(window: Window, page: QWidget) -> list[int]:
    """Return where a page's columns begin, from left to right."""
    parts = [part for part in page.children() if isinstance(part, QWidget) and part.isVisible()]
    lefts = {edges_of(window, part)[0] or 0 for part in parts if part.width() > 100}
    return sorted(lefts)


def near(found: list[int], drawn: tuple[int, ...]) -> bool:
    return len(found) == len(drawn) and all(
        abs(one - other) <= 4 for one, other in zip(found, drawn, strict=True)
    )
