"""The page Measured as it is seen: nothing is torn apart, empty or said of nothing."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from filters import Kernel, convolve
from tests.sample_photos import CHELSEA
from tests.ui.windows import open_photo
from ui.measured.chart_column import power_of_ten
from ui.measured.page import MeasuredPage
from ui.window.window import Window

SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


@pytest.fixture
def photo() -> np.ndarray:
    return np.ascontiguousarray(cv2.imread(str(CHELSEA))[:160, :200])


def shown(window: Window, qtbot: QtBot, photo: Path, command: str) -> MeasuredPage:
    open_photo(window, qtbot, photo)
    window.commands.run(window.commands[command])
    page = window.measuring.page
    qtbot.waitUntil(lambda: not page.worker.is_busy)
    return page


def test_the_choices_of_a_pair_stand_close_together_while_nothing_is_found(
    window: Window, qtbot: QtBot, coffee: np.ndarray
) -> None:
    window.commands.run(window.commands["measure_pair"])
    page = window.measuring.page
    qtbot.waitUntil(lambda: page.parts.height() > 100)
    before, after = page.parts.pair.before, page.parts.pair.after
    assert after.y() - (before.y() + before.height()) <= 12
    assert page.use_row.y() - (page.parts.y() + page.parts.height()) <= 24
    assert not any(section.isVisible() for section in page.parts.pair.charts.sections)


def test_a_pair_has_charts_with_key_figures_and_what_was_looked_at(
    window: Window, qtbot: QtBot, photo: np.ndarray, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "a.png"), photo)
    cv2.imwrite(str(tmp_path / "b.png"), convolve(photo, SHARPEN))
    page = shown(window, qtbot, tmp_path / "a.png", "measure_pair")
    page.parts.pair.after.choose_file(tmp_path / "b.png")
    qtbot.waitUntil(lambda: not page.worker.is_busy)
    charts = page.parts.pair.charts
    assert all(section.isVisible() for section in charts.sections)
    assert charts.sections[0].header.summary == "5 gains nothing"
    assert charts.sections[2].header.summary == "1 … 5"  # 5 − 2 − 2 cos along a row
    assert charts.sections[3].header.summary.endswith(" equations, 4 unknowns")
    assert ("Differ by one level or less", "100.00 %") in charts.facts.facts
    assert ("Sum of the weights", "1") in charts.facts.facts
    assert not page.parts.blur.charts.isVisible()


def test_the_blur_shows_the_photo_without_and_with_the_kernel(
    window: Window, qtbot: QtBot, photo: np.ndarray, tmp_path: Path
) -> None:
    cv2.imwrite(str(tmp_path / "soft.png"), cv2.GaussianBlur(photo, (0, 0), 2))
    page = shown(window, qtbot, tmp_path / "soft.png", "measure_blur")
    assert len(page.parts.blur.pictures) == 3
    for view in page.parts.blur.pictures:
        assert view.isVisible()
        assert not view.is_empty
    assert not page.parts.pair.pictures[0].isVisible()
    assert page.grid.isVisible()
    assert (
        page.parts.blur.more.y() - (page.parts.blur.verdict.y() + page.parts.blur.verdict.height())
        <= 12
    )
    assert "Gaussian" not in page.parts.blur.verdict.sentence.text()  # the heading says it


def test_a_sharp_photo_is_called_sharp(window: Window, qtbot: QtBot, coffee: np.ndarray) -> None:
    window.commands.run(window.commands["measure_blur"])
    page = window.measuring.page
    qtbot.waitUntil(lambda: not page.worker.is_busy)
    assert page.parts.blur.verdict.heading.text() == "This photo is sharp"
    assert "times as wide" not in page.parts.blur.more.text()
    assert page.parts.blur.verdict.figures[0][0].text() == "over .5"


def test_powers_of_ten_are_written_with_raised_digits() -> None:
    assert [power_of_ten(one) for one in (0.0, -2.0, -10.0)] == ["1", "10⁻²", "10⁻¹⁰"]
