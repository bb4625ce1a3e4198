"""What compares kernels."""

from __future__ import annotations

from collections.abc import Callable

from ui.canvas.canvas import Canvas
from ui.command.command import Command
from ui.compare.window import CompareWindow


def compare_window_command(
    compare: CompareWindow, canvas: Canvas, has_photo: Callable[[], bool]
) -> Command:
    """Return what opens the window of compared kernels, at the place that the canvas shows."""
    return Command(
        "compare",
        "Compare kernels…",
        "Show up to four kernels on the same part of the photo",
        ("View", "insight"),
        lambda: compare.open_at(canvas.view),
        ("Ctrl+Shift+C",),
        "compare",
        is_enabled=has_photo,
    )
