"""The page Measured: from its commands to a kernel on the bench, a Step and a preset."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from filters import Kernel, convolve
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.measured.page import MeasuredPage
from ui.measured.part_order import BLUR, PAIR
from ui.window.window import Window
from ui.window.workspaces import KERNEL

LEFT = Qt.MouseButton.LeftButton
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


@pytest.fixture
def photo() -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(CHELSEA))[:200, :260])


@pytest.fixture
def files(photo: np.ndarray, tmp_path: Path) -> tuple[Path, Path, Path]:
    """A picture, the same sharpened, and its median, as files."""
    done = {
        "before.png": photo,
        "after.png": convolve(photo, SHARPEN),
        "median.png": cv2.medianBlur(photo, 5),
    }
    for name, pixels in done.items():
        cv2.imwrite(str(tmp_path / name), pixels)
    first, second, third = (tmp_path / name for name in done)
    return first, second, third


def opened(window: Window, qtbot: QtBot, photo: Path, command: str) -> MeasuredPage:
    open_photo(window, qtbot, photo)
    window.commands.run(window.commands[command])
    page = window.measuring.page
    assert page.isVisible()
    return page


def measured(page: MeasuredPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.worker.is_busy)


@pytest.fixture
def pair(window: Window, qtbot: QtBot, files: tuple[Path, Path, Path]) -> MeasuredPage:
    """The page with a kernel that was found between the open photo and a file."""
    page = opened(window, qtbot, files[0], "measure_pair")
    assert page.parts.currentIndex() == PAIR
    assert not page.use_row.use.isEnabled()
    page.parts.pair.after.choose_file(files[1])
    assert page.worker.is_busy
    measured(page, qtbot)
    return page


def test_a_part_is_made_once_it_is_looked_at(pair: MeasuredPage, qtbot: QtBot) -> None:
    assert pair.parts.all_made == [pair.parts.pair]
    qtbot.waitUntil(lambda: not pair.worker.is_busy)
    pair.show_part(BLUR)
    assert pair.parts.all_made == [pair.parts.pair, pair.parts.blur]
    assert pair.parts.currentWidget() is pair.parts.blur
    assert all(view.isVisible() for view in (*pair.parts.blur.pictures, pair.parts.blur.charts))
    assert not any(view.isVisible() for view in (*pair.parts.pair.pictures, pair.parts.pair.charts))


def test_a_pair_is_explained_in_words_and_figures(pair: MeasuredPage) -> None:
    card = pair.parts.pair.verdict
    assert card.heading.text() == "This is a convolution"
    assert [number.text() for number, _ in card.figures] == ["1.000000", "100.00 %", "0 of 255"]
    assert pair.grid.isVisible()
    np.testing.assert_array_equal(pair.grid.kernel().weights, SHARPEN.weights)
    assert not any(view.is_empty for view in pair.parts.pair.pictures)


def test_what_was_found_goes_onto_the_bench(
    pair: MeasuredPage, window: Window, photo: np.ndarray
) -> None:
    count = len(window.session.document.steps) if window.session.document else 0
    QTest.mouseClick(pair.use_row.use, LEFT)
    assert not pair.isVisible()
    assert window.workspaces.shown is KERNEL
    kernel = window.session.edited.kernel
    assert kernel is not None
    np.testing.assert_array_equal(kernel.weights, SHARPEN.weights)
    window.session.undo()
    assert window.session.document is not None
    assert len(window.session.document.steps) == count


def test_a_kernel_across_the_channels_goes_onto_the_bench(
    window: Window, qtbot: QtBot, files: tuple[Path, Path, Path], photo: np.ndarray, tmp_path: Path
) -> None:
    grey = tmp_path / "grey.png"
    cv2.imwrite(str(grey), cv2.cvtColor(photo, cv2.COLOR_BGR2GRAY))
    page = opened(window, qtbot, files[0], "measure_pair")
    page.parts.pair.after.choose_file(grey)
    measured(page, qtbot)
    card = page.parts.pair.verdict
    assert card.heading.text() == "This is a convolution"
    assert "across the channels" in card.sentence.text()
    QTest.mouseClick(page.use_row.use, LEFT)
    assert window.workspaces.shown is KERNEL
    assert window.session.edited.filter_id == "cross_channel"


def test_it_is_added_as_one_more_step(pair: MeasuredPage, window: Window) -> None:
    document = window.session.document
    assert document is not None
    QTest.mouseClick(pair.use_row.add, LEFT)
    assert window.session.document is not None
    assert len(window.session.document.steps) == len(document.steps) + 1


def test_it_is_kept_with_where_its_numbers_are_from(
    pair: MeasuredPage, window: Window, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pair.kept):
        QTest.mouseClick(pair.use_row.keep, LEFT)
    kept = window.library.find("Kernel of after.png")
    assert kept.source.startswith("Measured from before.png and after.png: R² 1.0")
    with qtbot.waitSignal(pair.failed):  # the name is taken
        QTest.mouseClick(pair.use_row.keep, LEFT)


def test_what_is_no_convolution_is_named(
    pair: MeasuredPage, qtbot: QtBot, files: tuple[Path, Path, Path]
) -> None:
    pair.parts.pair.after.choose_file(files[2])
    measured(pair, qtbot)
    assert pair.parts.pair.verdict.heading.text() == "This is no convolution"
    assert "median" in pair.parts.pair.verdict.sentence.text()


def test_another_size_is_measured_at_once_and_can_be_called_off(
    pair: MeasuredPage, qtbot: QtBot
) -> None:
    QTest.keyClick(pair.parts.pair.side, Qt.Key.Key_Down)
    QTest.keyClick(pair.parts.pair.side, Qt.Key.Key_Down)
    pair.parts.pair.side.activated.emit(pair.parts.pair.side.currentIndex())
    assert pair.cancel.isVisible()
    QTest.mouseClick(pair.cancel, LEFT)
    assert not pair.worker.is_busy
    assert not pair.cancel.isVisible()
    assert not pair.use_row.use.isEnabled()


def test_the_photos_blur_is_told_with_what_goes_against_it(
    window: Window, qtbot: QtBot, photo: np.ndarray, tmp_path: Path
) -> None:
    path = tmp_path / "blurred.png"
    cv2.imwrite(str(path), cv2.GaussianBlur(photo, (0, 0), 2))
    page = opened(window, qtbot, path, "measure_blur")
    assert page.parts.currentIndex() == BLUR
    measured(page, qtbot)
    assert page.parts.blur.verdict.heading.text().startswith("The blur is a Gaussian of sigma")
    assert len(page.parts.blur.chart.curves) == 2
    QTest.mouseClick(page.parts.blur.spread, LEFT)
    assert window.session.edited.filter_id == "richardson_lucy"
    assert not page.isVisible()


def test_a_photo_in_which_nothing_can_be_measured_says_why(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "flat.png"
    cv2.imwrite(str(path), np.full((80, 80, 3), 90, np.uint8))
    page = opened(window, qtbot, path, "measure_blur")
    measured(page, qtbot)
    assert "flat" in page.parts.blur.verdict.sentence.text()
    assert not page.use_row.use.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.canvas.isVisible()
