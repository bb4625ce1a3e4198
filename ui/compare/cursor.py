"""SharedCursor: one cursor in all compared pictures, with the values that are there."""

from __future__ import annotations

from collections.abc import Sequence

from ui.compare.side import Side
from ui.compare.view import Pixel
from ui.look.language import said
from ui.look.value_scale import SCALES, ValueScale


class SharedCursor:
    """Shows each pane's result at the pointer, and by how much it differs from the first's.

    While it is pinned it stays where it is.
    """

    def __init__(self) -> None:
        self.scale: ValueScale = SCALES[0]
        self._pixel: Pixel | None = None
        self._pinned: Pixel | None = None
        self._last: Pixel | None = None  # where it was seen

    def point(self, panes: Sequence[Side], pixel: Pixel | None) -> None:
        """Show it at a pixel of the photo; nowhere with None."""
        self._pixel = self._pinned or pixel
        self._last = self._pixel or self._last
        self.follow(panes)

    @property
    def pixel(self) -> Pixel | None:
        """Where it is seen, row and column; None nowhere."""
        return self._pixel

    @property
    def is_pinned(self) -> bool:
        """Whether it stays where it is."""
        return self._pinned is not None

    def pin(self, panes: Sequence[Side], pixel: Pixel | None) -> None:
        """Keep it at a pixel from now on; with None it follows the pointer again."""
        self._pinned = pixel
        self.point(panes, pixel)

    def switch_pin(self, panes: Sequence[Side]) -> None:
        """Keep it where it was seen last, else in the middle of the first picture; or let it go."""
        view = panes[0].picture.view if panes else None
        if self.is_pinned or view is None:
            self.pin(panes, None)
            return
        visible = view.visible
        at, (row, column) = self._last, (visible.top, visible.left)
        is_seen = at is not None and row <= at[0] < row + visible.rows
        is_seen = is_seen and at is not None and column <= at[1] < column + visible.columns
        middle = (row + visible.rows // 2, column + visible.columns // 2)
        self.pin(panes, at if is_seen else middle)

    def follow(self, panes: Sequence[Side]) -> None:
        """Read again what is at its place."""
        first = _values(panes[0], self._pixel) if panes else None
        for pane in panes:
            found = _values(pane, self._pixel)
            pane.picture.point(self._pixel, "" if found is None else self._result(found))
            differs = ""
            if found is not None and first is not None:
                differs = self._difference([a - b for a, b in zip(found, first, strict=True)])
            pane.difference.point(self._pixel, differs)

    def _result(self, values: Sequence[float]) -> str:
        each = (f"{n} {self.scale.text(v).strip()}" for n, v in zip("RGB", values, strict=True))
        return "  ".join(each)

    def _difference(self, values: Sequence[float]) -> str:
        return "  ".join(f"{'+' if v > 0 else ''}{self.scale.text(v).strip()}" for v in values)


def _values(pane: Side, pixel: Pixel | None) -> tuple[float, ...] | None:
    """Return red, green and blue of a pane's result; None where they are not known yet."""
    view, layer = pane.picture.view, pane.picture.layer
    if pixel is None or view is None or layer.shown is None:
        return None
    reading = layer.reading(*pixel, view.shrink)
    return None if reading is None else reading.values[:3]


def where_words(pixel: Pixel | None, is_linked: bool) -> str:
    """Say where the cursor is, and how the views go."""
    place = f"x {pixel[1]}  y {pixel[0]}   " if pixel is not None else ""
    together = said("All views follow the cursor, zoom and pan of one")
    apart = said("All views follow the cursor of one; each has its own zoom and pan")
    return f"{place}{together if is_linked else apart}"
