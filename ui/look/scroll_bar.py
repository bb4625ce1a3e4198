"""A scroll bar that keeps its place, so that nothing beside it jumps, and is seen when needed."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar


def show_while_needed(bar: QScrollBar) -> None:
    """Have a bar that is always there draw its handle only while there is something to scroll."""

    def follow(low: int, high: int) -> None:
        bar.setEnabled(high > low)  # the style sheet draws no handle of one that is not

    bar.rangeChanged.connect(follow)
    follow(bar.minimum(), bar.maximum())
