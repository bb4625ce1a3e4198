"""What was kept for a photo goes with it: its pixels, its phases, and all that was made of them."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from editor.render.cache_budget import CacheBudget
from editor.render.phases.phases import Phases
from filters.kernel import Kernel
from filters.registry import Registry
from tests.sample_photos import COFFEE
from tests.ui.windows import discard, put_on_screen
from ui.app import make_window
from ui.window.window import Window
from ui.window.workspaces import COMPARE, PHOTO

WAIT = 10_000  # ms until a test that hangs fails


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A photo that does not fit at 100 %, so that phases are made for it."""
    path = tmp_path / "large.png"
    pixels = np.random.default_rng(4).integers(0, 256, (200, 300, 3), np.uint8)
    cv2.imwrite(str(path), np.repeat(np.repeat(pixels, 10, 0), 10, 1))
    return path


def kept_of(window: Window) -> list[weakref.ref[object]]:
    """Return the open photo and all phases that there are of it, without keeping them."""
    document = window.session.document
    assert document is not None
    photo = document.source
    found = [o for o in gc.get_objects() if isinstance(o, Phases) and o.image is photo]
    assert found, "there are phases"
    return [weakref.ref(photo), *(weakref.ref(phases) for phases in found)]


def are_gone(watched: list[weakref.ref[object]]) -> bool:
    gc.collect()
    return all(ref() is None for ref in watched)


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(window.canvas.is_settled, timeout=WAIT)


def open_photo(window: Window, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=WAIT):
        window.files.open(path)
    settle(window, qtbot)


def work_on(window: Window, qtbot: QtBot) -> None:
    """Edit, zoom, pan, compare, probe and inspect."""
    for number in range(3):
        kernel = Kernel(np.random.default_rng(number).random((9, 9)), normalize=True)
        window.session.edit({"kernel": kernel}, "Edit")
        settle(window, qtbot)
    for name in ("Inspector", "Probe"):
        window.docks[name].show()
        window.docks[name].raise_()
    window.workspaces.show(COMPARE)
    qtbot.waitUntil(window.compare.is_settled, timeout=WAIT)
    window.compare.bar.colours.limit_chosen.emit(8.0)
    qtbot.waitUntil(window.compare.is_settled, timeout=WAIT)
    window.workspaces.show(PHOTO)
    window.session.select(None)
    window.session.edit({"kernel": Kernel(np.ones((3, 3)), normalize=True)}, "Edit")
    settle(window, qtbot)
    window.canvas.set_compare("split")
    for _ in range(3):
        window.canvas.zoom_in()
        window.canvas.change_view(lambda view, _: view.panned(-20, -30))
        settle(window, qtbot)
    window.probing.pin(True)


@pytest.fixture
def budget() -> CacheBudget:
    return CacheBudget(1 << 30)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, budget: CacheBudget, registry: Registry) -> Window:
    window = make_window(registry, tmp_path / "data", COFFEE, budget=budget)
    discard(window)
    return put_on_screen(window, qtbot)


def test_closing_one_of_two_photos_lets_it_and_its_phases_go(
    window: Window, qtbot: QtBot, large: Path, budget: CacheBudget
) -> None:
    open_photo(window, qtbot, large)
    work_on(window, qtbot)
    watched = kept_of(window)
    assert budget.bytes > 0
    open_photo(window, qtbot, COFFEE)
    window.session.close(0)
    qtbot.waitUntil(lambda: are_gone(watched), timeout=WAIT)


def test_closing_the_photo_lets_it_and_all_that_was_kept_go(
    window: Window, qtbot: QtBot, large: Path, budget: CacheBudget
) -> None:
    open_photo(window, qtbot, large)
    work_on(window, qtbot)
    watched = kept_of(window)
    window.session.close()
    qtbot.waitUntil(lambda: are_gone(watched), timeout=WAIT)
    qtbot.waitUntil(lambda: budget.bytes == 0, timeout=WAIT)


def test_closing_the_window_lets_its_photo_go_and_leaves_the_other_windows(
    window: Window, qtbot: QtBot, large: Path, budget: CacheBudget, tmp_path: Path
) -> None:
    other = make_window(Registry.builtin(), tmp_path / "other", COFFEE, budget=budget)
    qtbot.addWidget(other, before_close_func=discard)
    other.show()
    open_photo(other, qtbot, large)
    other.session.edit({"kernel": Kernel(np.ones((5, 5)), normalize=True)}, "Edit")
    settle(other, qtbot)
    its_own = kept_of(other)
    open_photo(window, qtbot, large)
    kept = budget.bytes
    work_on(window, qtbot)
    assert budget.bytes > kept, "both share it"
    watched = kept_of(window)
    window.close()
    qtbot.waitUntil(lambda: are_gone(watched), timeout=WAIT)
    assert all(ref() is not None for ref in its_own)
    assert budget.bytes > 0
