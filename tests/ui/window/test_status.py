"""What the status bar says: the pixel under the pointer in some scale, and the photo's facts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.image import Image, Metadata
from filters.registry import Registry
from tests.sample_photos import CHELSEA, COFFEE
from tests.ui.windows import open_photo, put_on_screen
from ui.app import make_window
from ui.window.window import Window


def words(window: Window) -> list[str]:
    """Return the readout's words: x, column, y, row, R, its value ..."""
    return window.status.pixel.text().split()


def point(window: Window, at: QPoint) -> None:
    """Move the pointer to a place of the canvas, from elsewhere."""
    QTest.mouseMove(window.canvas, at - QPoint(9, 9))
    QTest.mouseMove(window.canvas, at)


@pytest.fixture
def pointed(window: Window, coffee: np.ndarray, qtbot: QtBot) -> Window:
    """A window at 100 % with the pointer in the middle of the photo."""
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.canvas.is_settled)
    point(window, window.canvas.rect().center())
    qtbot.waitUntil(lambda: len(words(window)) > 4)
    return window


def test_the_readout_follows_the_zoom_under_a_pointer_that_rests(
    pointed: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    def says_mean(of: str) -> Callable[[], bool]:
        return lambda: pointed.status.pixel.text().endswith(of)

    at_100 = words(pointed)
    assert "mean" not in at_100
    QTest.keyClick(pointed, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pointed, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(says_mean("mean of 2×2"))
    column, row = int(words(pointed)[1]) // 2 * 2, int(words(pointed)[3]) // 2 * 2
    mean = coffee[row : row + 2, column : column + 2, 0].mean()
    assert int(words(pointed)[5]) == pytest.approx(mean, abs=1)
    QTest.keyClick(pointed, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)  # known already
    qtbot.waitUntil(lambda: "mean" not in pointed.status.pixel.text())
    assert words(pointed)[5] == str(coffee[int(words(pointed)[3]), int(words(pointed)[1]), 0])


def test_a_moving_pointer_has_nothing_laid_out_again(pointed: Window, qtbot: QtBot) -> None:
    class Asked(QObject):
        times = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            self.times += event.type() == QEvent.Type.LayoutRequest
            return False

    asked, before = Asked(), words(pointed)
    pointed.status.installEventFilter(asked)  # not the window: its panels count levels meanwhile
    QTest.mouseMove(pointed.canvas, QPoint(61, 83))
    qtbot.waitUntil(lambda: words(pointed) != before)
    QApplication.sendPostedEvents()
    assert asked.times == 0
    assert pointed.status.pixel.width() >= pointed.status.pixel.sizeHint().width()


def test_the_readout_follows_an_edit_under_a_pointer_that_rests(
    pointed: Window, qtbot: QtBot
) -> None:
    before = words(pointed)
    pointed.edits.choose_filter("sobel_magnitude")
    qtbot.waitUntil(lambda: words(pointed)[5:] != before[5:])
    assert words(pointed)[:4] == before[:4]


@pytest.mark.parametrize(
    ("command", "factor", "suffix"),
    [("values_unit", 1 / 255, ""), ("values_percent", 100 / 255, "%"), ("values_word", 257, "")],
)
def test_values_are_written_in_the_scale_that_is_chosen(
    pointed: Window, coffee: np.ndarray, command: str, factor: float, suffix: str, qtbot: QtBot
) -> None:
    row, column = int(words(pointed)[3]), int(words(pointed)[1])
    assert int(words(pointed)[5]) == coffee[row, column, 0]
    pointed.actions_[command].trigger()
    assert pointed.actions_[command].isChecked()
    assert not pointed.actions_["values_byte"].isChecked()
    said = words(pointed)
    assert float(said[5]) == pytest.approx(int(coffee[row, column, 0]) * factor, rel=0.01)
    assert (said[6] == "%") == bool(suffix)


def test_the_scale_is_found_by_the_search_and_kept(
    pointed: Window, tmp_path: Path, registry: Registry, qtbot: QtBot
) -> None:
    QTest.keyClick(pointed, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(pointed.search.field, "values as percent")
    QTest.keyClick(pointed.search.field, Qt.Key.Key_Return)
    point(pointed, pointed.canvas.rect().center())  # the search lay over it
    qtbot.waitUntil(lambda: "%" in words(pointed))
    again = put_on_screen(make_window(registry, tmp_path / "data", COFFEE), qtbot)
    assert again.preferences.value.value_scale == "percent"
    assert again.actions_["values_percent"].isChecked()


def test_the_probe_writes_in_the_scale_too_but_for_the_weights(
    pointed: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    pointed.edits.choose_filter("convolution")
    pointed.actions_["probe"].trigger()
    qtbot.waitUntil(lambda: pointed.probing.probe is not None)
    found, grid = pointed.probing.probe, pointed.probe_panel.grid
    assert found is not None
    bytes_there = np.rint(found.values[..., 0] * 255)
    np.testing.assert_allclose(grid.cell_numbers(), bytes_there, atol=1e-3)
    red = f"{bytes_there[1, 1]:g}"
    assert f"<b>{red}</b>" in pointed.probe_panel.lines.text()
    pointed.actions_["values_unit"].trigger()
    np.testing.assert_allclose(grid.cell_numbers(), found.values[..., 0], atol=1e-6)
    assert f"<b>{red}</b>" not in pointed.probe_panel.lines.text()
    pointed.probe_panel.shown.button(1).click()
    assert grid.cell_numbers()[1, 1] == 1


def test_the_split_is_switched_on_and_off_by_one_key(window: Window, coffee: np.ndarray) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for wanted in ("split", "after", "split"):
        QTest.keyClick(window, Qt.Key.Key_Backslash, control)
        assert window.canvas.frames.compare == wanted
        assert window.actions_[wanted].isChecked()
        assert window.actions_["split"].isChecked() == (wanted == "split")
    window.actions_["before"].trigger()
    QTest.keyClick(window, Qt.Key.Key_Backslash, control)
    assert window.canvas.frames.compare == "split"


def test_two_photos_of_one_name_are_told_apart_in_tabs_and_title(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    folders = [tmp_path / name / "raw" for name in ("monday", "tuesday")]
    for folder, photo in zip(folders, (CHELSEA, COFFEE), strict=True):
        folder.mkdir(parents=True)
        (folder / "one.png").write_bytes(photo.read_bytes())
    open_photo(window, qtbot, folders[0] / "one.png")
    assert window.windowTitle() == "one.png – Kernelroom"
    open_photo(window, qtbot, folders[1] / "one.png")
    names = ["one.png – monday/raw", "one.png – tuesday/raw"]
    assert [window.tabs.tabText(i) for i in range(2)] == names
    assert window.windowTitle() == f"{names[1]} – Kernelroom"
    window.tabs.setCurrentIndex(0)
    assert window.windowTitle() == f"{names[0]} – Kernelroom"
    window.files.close_photo()
    window.files.close_photo()
    qtbot.waitUntil(lambda: window.session.document is None)
    found = [(row.text(), row.photo.folder) for row in window.start.recent.rows]
    assert found == [("one.png", "tuesday / raw"), ("one.png", "monday / raw")]


def desc(text: str, kind: bytes = b"desc") -> bytes:
    """Return a description tag of a profile, as version 2 or 4 has it."""
    if kind == b"desc":
        ascii_ = text.encode("latin-1") + b"\0"
        return b"desc" + bytes(4) + len(ascii_).to_bytes(4, "big") + ascii_ + bytes(78)
    utf16 = text.encode("utf-16-be")
    other = "Farbraum".encode("utf-16-be")
    head = b"mluc" + bytes(4) + (2).to_bytes(4, "big") + (12).to_bytes(4, "big")
    first = b"deDE" + len(other).to_bytes(4, "big") + (40).to_bytes(4, "big")
    second = b"enUS" + len(utf16).to_bytes(4, "big") + (40 + len(other)).to_bytes(4, "big")
    return head + first + second + other + utf16


def profile(tag: bytes) -> bytes:
    """Return a profile that has nothing but that tag."""
    head = bytearray(128)
    head[36:40] = b"acsp"
    table = (1).to_bytes(4, "big") + b"desc" + (144).to_bytes(4, "big")
    return bytes(head) + table + len(tag).to_bytes(4, "big") + tag


@pytest.mark.parametrize(
    ("icc", "name"),
    [
        (profile(desc("Adobe RGB (1998)")), "Adobe RGB (1998)"),
        (profile(desc("Display P3", b"mluc")), "Display P3"),
        (profile(desc("Two\nlines\x07")), "Two lines"),
        (profile(desc("x" * 500)), "x" * 80),
        (profile(b"mluc" + bytes(4) + b"\xff" * 20), "Nameless profile"),
        (profile(b"desc\0"), "Nameless profile"),
        (b"nothing", "Nameless profile"),
        (None, "sRGB"),
    ],
)
def test_a_photos_profile_goes_by_its_own_name(icc: bytes | None, name: str) -> None:
    samples: Any = np.zeros((2, 2, 3), np.uint8)
    assert Image(samples, Metadata(icc=icc)).colours.name == name


def test_the_status_bar_names_the_profile_and_its_tip_says_what_is_wrong(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    document = window.session.document
    assert document is not None
    icc = profile(desc("A very long name of a printer on matt paper, 2019"))
    image = Image(document.source.samples.copy(), Metadata(icc=icc))
    with qtbot.waitSignal(window.canvas.painted):
        window.session.open(image)
    assert window.status.facts.text().endswith("8 bit · A very long name of a printer o…")
    assert "matt paper, 2019" in window.status.facts.toolTip()
    assert "taken for sRGB" in window.status.facts.toolTip()
