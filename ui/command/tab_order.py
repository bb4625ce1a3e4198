"""Where the Tab key goes from one widget to another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def follow_by_tab(widgets: Sequence[QWidget]) -> None:
    """Have the Tab key go from each of some widgets to the one after it."""
    for one, after in pairwise(widgets):
        QWidget.setTabOrder(one, after)
