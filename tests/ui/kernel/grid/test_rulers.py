"""The grid of the bench: rulers, cells of 30 x 26, larger kernels that scroll, its colours."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.render.heat import HeatTable
from filters import Kernel
from filters.design.generators import Generators
from tests.ui.wheel_events import turned
from ui.kernel.grid.geometry import BENCH, BENCH_WIDTH, GridGeometry
from ui.kernel.grid.grid import KernelGrid
from ui.kernel.grid.heat_picture import full_colour
from ui.kernel.grid.rulers import coordinates
from ui.kernel.grid.weight_text import cell_text, decimals_of
from ui.look.fonts import font
from ui.look.tokens import DARK, LIGHT

CONTROL = Qt.KeyboardModifier.ControlModifier
GABOR = Generators.builtin()["gabor"].make(angle=30.0, side=15)
LARGE = Kernel(np.arange(31.0 * 41).reshape(31, 41) - 600)


@pytest.fixture
def grid(qtbot: QtBot) -> KernelGrid:
    grid = KernelGrid(GABOR)
    grid.set_frame(BENCH)
    qtbot.addWidget(grid)
    grid.resize(BENCH_WIDTH, 412)
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    return grid


def test_fifteen_cells_a_side_are_30_by_26_and_begin_beside_the_rulers(grid: KernelGrid) -> None:
    assert grid.geometry_.cell_size == (30, 26)
    assert grid.geometry_.area.topLeft() == QPointF(20, 16)
    assert grid.height() == 16 + 15 * 26 + 2
    assert grid.geometry_.overflow == (False, False)
    assert not grid.bars.across.isVisible()
    assert not grid.bars.down.isVisible()


def test_rulers_count_from_the_origin_to_the_right_and_down(grid: KernelGrid) -> None:
    assert coordinates((0, 14), grid.kernel().origin) == (7, -7)
    before = grid.grab().toImage()
    grid.set_kernel(GABOR.replace(origin=(0, 0)))
    after = grid.grab().toImage()
    ruler = [(x, 8) for x in range(20, 470)] + [(x, 9) for x in range(20, 470)]
    assert any(before.pixel(x, y) != after.pixel(x, y) for x, y in ruler)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.24, ".24"),
        (-0.11, "−.11"),
        (0.2, ".20"),
        (0.0, "0"),
        (-0.001, "0"),
        (1.0, "1"),
        (-1.5, "−1.50"),
        (10.5, "10.50"),
        (-20.25, "−20.25"),
        (float("nan"), ""),
    ],
)
def test_a_narrow_cell_has_two_decimals_and_no_leading_zero(
    qapp: QApplication, value: float, text: str
) -> None:
    assert cell_text(value, 2, QFontMetricsF(font(9)), 40) == text


@pytest.mark.parametrize(
    ("weights", "decimals"),
    [
        ([[1, -2, 24]], 0),
        ([[0.24, 0.1]], 2),
        ([[0.04, 0.01]], 3),
        ([[0.004]], 4),
        ([[1e-9]], 4),
        ([[123.5]], 2),
        ([[0, 0, 0]], 0),
    ],
)
def test_small_weights_have_more_decimals(weights: list[list[float]], decimals: int) -> None:
    assert decimals_of(Kernel(weights)) == decimals


def test_a_larger_kernel_keeps_its_cells_and_scrolls_both_ways_by_its_bars(
    grid: KernelGrid,
) -> None:
    grid.set_kernel(LARGE)
    assert grid.geometry_.cell_size == (30, 26)
    assert grid.bars.across.isVisible()
    assert grid.bars.down.isVisible()
    for bar in (grid.bars.across, grid.bars.down):
        bar.setValue(0)
    assert grid.geometry_.visible[:2] == (0, 0)
    for bar in (grid.bars.across, grid.bars.down):
        QTest.mouseClick(
            bar, Qt.MouseButton.LeftButton, pos=bar.rect().bottomRight() - QPoint(3, 3)
        )
        bar.setValue(bar.maximum())
    assert grid.geometry_.visible[2:] == (30, 40)
    assert grid.geometry_.cell_rect(30, 40).bottomRight() == grid.geometry_.room.bottomRight()


def scrolls(grid: KernelGrid, x: int, y: int, at: QPointF) -> bool:
    event = turned(x, y, at=at)
    event.ignore()
    QApplication.sendEvent(grid, event)
    return event.isAccepted()


def test_the_wheel_scrolls_a_larger_kernel_where_the_grid_has_no_focus(grid: KernelGrid) -> None:
    grid.set_kernel(LARGE)
    grid.clearFocus()
    at = QPointF(200, 200)
    before = grid.geometry_.area.topLeft()
    assert scrolls(grid, 0, -120, at)
    assert grid.geometry_.area.topLeft() == before - QPointF(0, 60)
    assert scrolls(grid, -120, 0, at)
    assert grid.geometry_.area.topLeft() == before - QPointF(60, 60)
    assert grid.kernel() == LARGE
    for _ in range(20):
        scrolls(grid, 0, -120, at)
    assert not scrolls(grid, 0, -120, at)  # at its end the panel around goes on


def test_another_kernel_keeps_the_chosen_cells_place_from_the_origin(grid: KernelGrid) -> None:
    assert grid.current == (7, 7)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    grid.set_kernel(Kernel(np.ones((5, 5))))
    assert grid.current == (2, 3)
    grid.set_kernel(LARGE)
    assert grid.current == (15, 21)
    assert grid.geometry_.room.contains(grid.cell_rect(15, 21))


def test_arrows_bring_the_chosen_cell_into_sight(grid: KernelGrid) -> None:
    grid.set_kernel(LARGE)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_End, CONTROL)
    assert grid.geometry_.room.contains(grid.cell_rect(30, 40).center())
    for _ in range(40):
        QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.current == (30, 0)
    assert grid.geometry_.room.contains(grid.cell_rect(30, 0).center())


def test_fit_all_cells_shows_a_larger_kernel_whole_and_numbers_brings_them_back(
    grid: KernelGrid,
) -> None:
    grid.set_kernel(LARGE)
    grid.act("fit")
    assert grid.geometry_.overflow == (False, False)
    assert grid.geometry_.visible == (0, 0, 30, 40)
    grid.act("numbers")
    assert grid.geometry_.shows_numbers


@pytest.mark.parametrize("side", [1, 3, 9, 15, 16, 31, 255])
def test_the_grid_is_never_higher_than_fifteen_rows(side: int) -> None:
    height = GridGeometry.height_for(side, side, 472, BENCH)
    assert height <= 16 + 15 * 26 + 2
    geometry = GridGeometry(side, side, 472, height, frame=BENCH)
    assert geometry.shows_numbers
    assert geometry.cell_size[0] >= 28
    assert geometry.cell_size[1] >= 26


def test_the_full_colour_is_the_99th_percentile_of_what_is_not_zero() -> None:
    assert full_colour(Kernel([[0, -4, 1]])) == 4
    assert full_colour(Kernel(np.zeros((3, 3)))) == 1
    spike = np.full((15, 15), -0.01)
    spike[7, 7] = 1.0
    assert full_colour(Kernel(spike)) == 0.01


def test_cells_have_the_themes_signed_colours_and_the_chosen_one_no_accent(
    grid: KernelGrid,
) -> None:
    grid.clearFocus()
    grid.set_kernel(Kernel([[-1, 0, 1]]))
    picture = grid.grab().toImage()
    seen = []
    for column in range(3):
        corner = grid.cell_rect(0, column).topLeft().toPoint()
        seen.append(picture.pixelColor(corner + QPoint(12, 12)).name())
    assert seen == [DARK.signed[0], DARK.signed[3], DARK.signed[-1]] or seen == [
        LIGHT.signed[0],
        LIGHT.signed[3],
        LIGHT.signed[-1],
    ]
    accent = {DARK.accent, LIGHT.accent}
    area = grid.geometry_.area.toRect()
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(area.left(), area.right())
        for y in range(area.top(), area.bottom())
    }
    assert not accent & colours


def test_a_table_of_stops_goes_straight_from_one_to_the_next() -> None:
    table = HeatTable.between(DARK.signed)
    zero, end, third = table.colours(np.array([0.0, 2.0, -1 / 3]), 1.0).tolist()
    assert zero == [0x2B, 0x2B, 0x2B]
    assert end == [0xFF, 0xB8, 0x5C]
    np.testing.assert_allclose(third, [0x24, 0x46, 0x68], atol=1)
