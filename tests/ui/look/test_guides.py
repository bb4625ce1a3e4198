"""Where the lines of each guide lie in a frame."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLineF, QRectF

from ui.look.guides import GUIDES, guide_lines

BOX = QRectF(10, 20, 300, 180)


def ends(lines: list[QLineF]) -> list[tuple[float, float, float, float]]:
    return [(line.x1(), line.y1(), line.x2(), line.y2()) for line in lines]


def test_thirds_part_it_in_three_both_ways() -> None:
    assert sum(ends(guide_lines("thirds", BOX)), ()) == pytest.approx(
        (110, 20, 110, 200, 210, 20, 210, 200, 10, 80, 310, 80, 10, 140, 310, 140)
    )


def test_the_golden_section_has_the_larger_part_to_the_whole_as_the_smaller_to_it() -> None:
    first, second, *_ = guide_lines("golden", BOX)
    smaller, larger = first.x1() - 10, 310 - first.x1()
    assert larger / 300 == pytest.approx(smaller / larger)
    assert second.x1() - 10 == pytest.approx(310 - first.x1())


def test_diagonals_leave_each_corner_at_45_degrees_and_end_on_the_side_across() -> None:
    lines = guide_lines("diagonal", BOX)
    assert {(line.x1(), line.y1()) for line in lines} == {
        (10, 20), (310, 20), (10, 200), (310, 200),
    }  # fmt: skip
    for line in lines:
        assert abs(line.dx()) == abs(line.dy()) == 180


def test_a_grid_has_six_cells_along_the_shorter_side_and_square_ones() -> None:
    lines = guide_lines("grid", BOX)
    upright = [line.x1() for line in lines if line.dx() == 0]
    level = [line.y1() for line in lines if line.dy() == 0]
    assert upright == pytest.approx([10 + 30 * n for n in range(1, 10)])
    assert level == pytest.approx([20 + 30 * n for n in range(1, 6)])


@pytest.mark.parametrize("guide", GUIDES)
def test_none_leaves_the_frame_however_small_it_is(guide: str) -> None:
    for box in (BOX, QRectF(0, 0, 1, 500), QRectF(0, 0, 0, 0)):
        for line in guide_lines(guide, box):
            for at in (line.p1(), line.p2()):
                assert box.left() <= at.x() <= box.right()
                assert box.top() <= at.y() <= box.bottom()


def test_none_is_no_line() -> None:
    assert guide_lines("none", BOX) == []
