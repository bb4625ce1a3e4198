"""Guides: lines over a frame, by which a picture is composed."""

from __future__ import annotations

from itertools import product
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF

# By their names, with what they are called.
GUIDES: Final = {
    "none": "None", "thirds": "Thirds", "golden": "Golden", "diagonal": "Diagonal", "grid": "Grid",
}  # fmt: skip
DEFAULT_GUIDE: Final = "thirds"
GOLDEN: Final = (3 - 5**0.5) / 2  # 0.382: the smaller part of a line in the golden section
SHARES: Final = {"thirds": (1 / 3, 2 / 3), "golden": (GOLDEN, 1 - GOLDEN)}
CELLS: Final = 6  # of the grid, along the shorter side


def guide_lines(guide: str, box: QRectF) -> list[QLineF]:
    """Return the lines of a guide, one of `GUIDES`, in a box.

    ``diagonal`` has four lines, each at 45° from a corner to the side across; ``grid`` has cells
    that are as nearly square as whole numbers of them allow.
    """
    if guide == "diagonal":
        return _diagonals(box)
    if guide == "grid":
        cell = max(1e-9, min(box.width(), box.height()) / CELLS)
        columns, rows = (max(1, round(side / cell)) for side in (box.width(), box.height()))
        across = [number / columns for number in range(1, columns)]
        down = [number / rows for number in range(1, rows)]
        return _lines(box, across, down)
    shares = list(SHARES.get(guide, ()))
    return _lines(box, shares, shares)


def _lines(box: QRectF, across: list[float], down: list[float]) -> list[QLineF]:
    """Return upright lines at shares of the width, then level ones at shares of the height."""
    upright = [box.left() + share * box.width() for share in across]
    level = [box.top() + share * box.height() for share in down]
    return [QLineF(x, box.top(), x, box.bottom()) for x in upright] + [
        QLineF(box.left(), y, box.right(), y) for y in level
    ]


def _diagonals(box: QRectF) -> list[QLineF]:
    reach = min(box.width(), box.height())
    lines = []
    for x, y in product((box.left(), box.right()), (box.top(), box.bottom())):
        right = reach if x == box.left() else -reach
        down = reach if y == box.top() else -reach
        lines.append(QLineF(QPointF(x, y), QPointF(x + right, y + down)))
    return lines
