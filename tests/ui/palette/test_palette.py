"""The palette, by real keys: what it lists, shows on the photo and does."""

from __future__ import annotations

import builtins
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.step import Step
from editor.presets.library import Preset
from filters.kernel import Kernel
from tests.sample_photos import COFFEE
from tests.ui.windows import discard, open_photo, put_on_screen
from ui.app import make_window
from ui.palette.row import ENTRY, Heading, PaletteRow
from ui.window.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def opened(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    """A window with a photo and the palette open."""
    discard(window)
    open_palette(window, qtbot)
    return window


def open_palette(window: Window, qtbot: QtBot) -> None:
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Key.Key_K, CONTROL)
    qtbot.waitUntil(window.search.field.hasFocus)


def entries(window: Window) -> list[Heading | PaletteRow]:
    model = window.search.model
    return [model.index(row).data(ENTRY) for row in range(model.rowCount())]


def titles(window: Window) -> list[str]:
    return [entry.title for entry in entries(window) if isinstance(entry, PaletteRow)]


def headings(window: Window) -> list[str]:
    return [entry.title for entry in entries(window) if isinstance(entry, Heading)]


def chosen(window: Window) -> str:
    return window.search.list.currentIndex().data()


def typed(window: Window, text: str) -> None:
    QTest.keyClicks(window.search.field, text)


def press(window: Window, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.search.field, key, modifiers)


def test_it_lies_inside_the_canvas_and_lists_groups(opened: Window) -> None:
    search, area = opened.search, opened.centralWidget()
    assert search.parentWidget() is area
    assert area.rect().contains(search.geometry().adjusted(8, 8, -8, -8))
    assert headings(opened)[:2] == ["Filters", "Presets"]
    typed(opened, "blur")
    assert "Motion blur" in titles(opened)
    row = next(e for e in entries(opened) if e.title == "Motion blur")
    assert row.words
    assert row.query == "blur"
    assert headings(opened)[0] == "Filters"


def test_rows_have_keys_and_say_what_is_on(opened: Window) -> None:
    typed(opened, "Open photo")
    assert next(e for e in entries(opened) if e.title == "Open photo").tail == "Ctrl+O"
    opened.search.field.clear()
    typed(opened, "dark theme")
    assert next(e for e in entries(opened) if e.title == "Dark theme").tail in ("On", "Off")


def test_a_filter_that_is_a_kernel_shows_it(opened: Window) -> None:
    typed(opened, "blur")
    rows = {entry.title: entry for entry in entries(opened) if isinstance(entry, PaletteRow)}
    kernel = rows["Gaussian blur"].icon.pixmap(24, 24).toImage()
    assert kernel.pixelColor(12, 12) != kernel.pixelColor(1, 1)
    assert rows["Gaussian blur"].icon.availableSizes()
    assert not rows["Spin blur"].icon.availableSizes()  # a drawing


def test_arrows_pass_over_headings_and_go_round(opened: Window) -> None:
    typed(opened, "median")
    first = chosen(opened)
    press(opened, Key.Key_Up)
    assert chosen(opened) == titles(opened)[-1]
    press(opened, Key.Key_Down)
    assert chosen(opened) == first
    for _ in titles(opened):
        press(opened, Key.Key_Down)
        assert chosen(opened) in titles(opened)
    assert chosen(opened) == first


def test_the_chosen_row_is_shown_on_the_photo_until_it_is_left(
    opened: Window, qtbot: QtBot
) -> None:
    typed(opened, "median")
    qtbot.waitUntil(lambda: [s.filter_id for s in opened.session.shown] == ["median"])
    assert opened.session.document.steps == ()
    assert opened.search.note.isVisible()
    assert opened.search.note.text() == "Preview: Median · Esc takes it back"
    press(opened, Key.Key_Escape)
    assert opened.search.isHidden()
    assert opened.search.note.isHidden()
    assert opened.session.shown == ()
    assert not opened.session.is_hovering
    assert opened.canvas.hasFocus()


def test_return_adds_a_step_and_shift_return_replaces_one(opened: Window, qtbot: QtBot) -> None:
    typed(opened, "median")
    assert "adds a step" in opened.search._foot.text()
    assert "replaces" not in opened.search._foot.text()
    press(opened, Key.Key_Return)
    assert opened.search.isHidden()
    assert [s.filter_id for s in opened.session.document.steps] == ["median"]
    open_palette(opened, qtbot)
    typed(opened, "motion blur")
    assert "replaces Median" in opened.search._foot.text()
    press(opened, Key.Key_Return, SHIFT)
    assert [s.filter_id for s in opened.session.document.steps] == ["motion_blur"]


def test_a_click_does_it_and_the_field_keeps_the_focus_until_then(
    opened: Window, qtbot: QtBot
) -> None:
    typed(opened, "median")
    view = opened.search.list
    row = next(r for r in range(view.model().rowCount()) if opened.search.model.command(r))
    at = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert [s.filter_id for s in opened.session.document.steps] == ["median"]


def test_it_closes_when_something_else_gets_the_focus(opened: Window, qtbot: QtBot) -> None:
    opened.canvas.setFocus()
    qtbot.waitUntil(opened.search.isHidden)


def test_chips_show_one_group(opened: Window) -> None:
    chips = opened.search.chips.buttons()
    QTest.mouseClick(next(c for c in chips if c.text() == "Presets"), LEFT)
    assert headings(opened) == ["Presets"]
    assert opened.search.field.hasFocus()
    QTest.mouseClick(next(c for c in chips if c.text() == "Settings"), LEFT)
    assert "Dark theme" in titles(opened)
    assert headings(opened) == ["Settings"]


def test_what_was_done_last_comes_first_also_after_a_restart(
    qtbot: QtBot, registry, tmp_path: Path
) -> None:
    first = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    open_photo(first, qtbot, COFFEE)
    open_palette(first, qtbot)
    typed(first, "motion blur")
    press(first, Key.Key_Return)
    open_palette(first, qtbot)
    assert headings(first)[0] == "Recent"
    assert titles(first)[0] == "Motion blur"
    press(first, Key.Key_Escape)
    second = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    open_photo(second, qtbot, COFFEE)
    open_palette(second, qtbot)
    typed(second, "blur")
    assert (headings(second)[0], titles(second)[0]) == ("Recent", "Motion blur")
    model = second.search.model
    ids = [command.id for row in range(model.rowCount()) if (command := model.command(row))]
    assert ids[0] == "filter.motion_blur"
    assert len(set(ids)) == len(ids)
    press(second, Key.Key_Escape)
    for window in (first, second):
        discard(window)


def test_steps_of_the_photo_and_recent_photos_are_found(opened: Window, qtbot: QtBot) -> None:
    press(opened, Key.Key_Escape)
    for name in ("median", "gaussian_blur"):
        opened.edits.choose_filter(name)
    open_palette(opened, qtbot)
    typed(opened, "step 1 median")
    assert chosen(opened) == "Step 1: Median"
    press(opened, Key.Key_Return)
    assert opened.session.document.selected == 0
    open_palette(opened, qtbot)
    typed(opened, "coffee.png")
    assert "Recent photos" in headings(opened)


@pytest.fixture
def with_kernel(opened: Window, qtbot: QtBot) -> Window:
    """A step with a kernel, a kernel from before, and a preset of one's own that is chosen."""
    press(opened, Key.Key_Escape)
    spec = opened.session.registry["convolution"]
    opened.library.save(Preset("Mine", Step.of(spec, kernel=Kernel([[1, 2, 1]]))))
    opened.presets.reload()
    opened.presets.view.setCurrentIndex(opened.presets.model.find("Mine"))
    opened.session.edit({"kernel": Kernel([[0, 0, 0], [0, 2, 0], [0, 0, 0]])}, "Draw")
    opened.recorder.flush()
    opened.recorder.worker.flush()
    open_palette(opened, qtbot)
    return opened


def test_presets_are_listed_once_and_composed_with_under_one_entry(
    with_kernel: Window, qtbot: QtBot
) -> None:
    typed(with_kernel, "mine")
    assert titles(with_kernel).count("Mine") == 1
    assert not [title for title in titles(with_kernel) if title.startswith("Compose with ")]
    with_kernel.search.field.clear()
    typed(with_kernel, "compose")
    assert "Compose with" in titles(with_kernel)
    while chosen(with_kernel) != "Compose with":
        press(with_kernel, Key.Key_Down)
    press(with_kernel, Key.Key_Return)
    qtbot.waitUntil(with_kernel.search.field.hasFocus)
    assert with_kernel.search.field.placeholderText() == "Compose with"
    assert all(title.startswith("Compose with ") for title in titles(with_kernel))
    typed(with_kernel, "mine")
    press(with_kernel, Key.Key_Return)
    assert with_kernel.session.undo_label == "Compose with Mine"
    assert with_kernel.session.edited.kernel.weights.max() == 4


def test_they_are_found_by_their_menus_name_at_once(with_kernel: Window) -> None:
    typed(with_kernel, "compose mine")
    assert titles(with_kernel) == ["Compose with Mine"]
    press(with_kernel, Key.Key_Return)
    assert with_kernel.session.undo_label == "Compose with Mine"


def test_recent_kernels_are_found(with_kernel: Window) -> None:
    kernel = with_kernel.session.edited.kernel
    with_kernel.session.edit({"kernel": Kernel([[5]])}, "Draw")
    typed(with_kernel, "recent kernels 3×3")
    assert titles(with_kernel) == ["Take kernel 3×3, sum 2"]
    press(with_kernel, Key.Key_Return)
    assert with_kernel.session.edited.kernel == kernel


def test_the_chosen_preset_is_moved(with_kernel: Window, qtbot: QtBot, tmp_path: Path) -> None:
    press(with_kernel, Key.Key_Escape)
    other = tmp_path / "shared presets"
    other.mkdir()
    with_kernel.presets.keeping.add_folder(other)
    with_kernel.presets.view.setCurrentIndex(with_kernel.presets.model.find("Mine"))
    open_palette(with_kernel, qtbot)
    typed(with_kernel, "move preset shared")
    press(with_kernel, Key.Key_Return)
    assert [path.name for path in other.iterdir()] == ["mine.json"]


@pytest.fixture
def no_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Note what asks the disk."""
    asked: list[str] = []
    for module, name in ((os, "stat"), (os, "listdir"), (os, "scandir"), (builtins, "open")):
        real = getattr(module, name)

        def noted(*given, real=real, name=name, **more):
            if threading.current_thread() is threading.main_thread():
                asked.append(f"{name} {given[:1]}")
            return real(*given, **more)

        monkeypatch.setattr(module, name, noted)
    return asked


def test_the_menus_of_their_own_do_not_ask_the_disk(
    with_kernel: Window, no_disk: list[str]
) -> None:
    menus = with_kernel.commands.menus()
    found = {menu.under: len(list(menu.commands())) for menu in menus}
    assert no_disk == []
    assert found["Compose with"] > 50
    assert found["Recent kernels"] >= 1
    assert set(found) == {"Compose with", "Recent kernels", "Move preset to"}
