"""Where parts of a window are, beside where the drawings have them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QWidget

from ui.look.charts import Chart
from ui.window.window import Window

Edges = tuple[int | None, int | None, int | None, int | None]
NEAR = 4  # logical pixels


def edges_of(window: Window, part: QWidget, inner: QRectF | None = None) -> Edges:
    """Return where a widget is in the window, or what is drawn in it."""
    box = QRect(QPoint(), part.size()) if inner is None else inner.toRect()
    box.translate(part.mapTo(window, QPoint()))
    return box.left(), box.top(), box.left() + box.width(), box.top() + box.height()


def chart(window: Window, part: Chart) -> Edges:
    return edges_of(window, part, part.frame)


def far_off(found: dict[str, Edges], drawn: dict[str, Edges]) -> list[str]:
    """Return what lies elsewhere than it is drawn, and by how much."""
    assert found.keys() == drawn.keys()
    return [
        f"{name}: {found[name]}, drawn {edges}"
        for name, edges in drawn.items()
        if any(
            b is not None and (a is None or abs(a - b) > NEAR)
            for a, b in zip(found[name], edges, strict=True)
        )
    ]
